"""Who is missing: needs that nobody or one party covers, sectors without anybody, parties still to come, carers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from mantelnet.coverage import ENOUGH_FOR_SECTORS, Group, State
from mantelnet.model import ProjectFile
from mantelnet.picture import Picture
from mantelnet.report import Block, Bullet, Bullets, Paragraph
from mantelnet.sections.section import Section, View
from mantelnet.text import PARTY_WORDS, Text, both, count, listing, some
from mantelnet.vocabulary import label

# From so many parties on it says something that a sector is missing.
#: So many needs a sentence names; the rest is counted.
_MOST: Final = 3


def build(view: View) -> Iterator[Block]:
    """What is missing in a few sentences, then where to see more."""
    picture = view.analysis.picture
    told = [*_needs(picture), *_areas(picture), *_sectors(picture), *_to_come(picture), *_carers(picture)]
    if not told:
        return
    yield Bullets(tuple(map(Bullet, told)))
    yield Paragraph(_MORE if picture.coverage.told else _IDEAS, "muted")


_IDEAS: Final = Text(
    en="Ideas for whom to ask: mantelnet checklist.",
    nl="Ideeën voor wie u kunt vragen: mantelnet checklist.",
)
_MORE: Final = Text(
    en="See more: mantelnet analyse --section coverage. Ideas: mantelnet checklist.",
    nl="Meer zien: mantelnet analyse --section dekking. Ideeën: mantelnet checklist.",
)


def named(file: ProjectFile, group: Group) -> list[Text]:
    """The parties of a group by name; behind those that do not take part yet stands their status."""
    words = []
    for key in group.all:
        party = file.parties[key]
        late = Text(en=" ({status})", nl=" ({status})").fill(status=label(party.status))
        words.append(both(party.label) if party.status == "member" else both(party.label) + late)
    return words


def few(words: Sequence[Text], most: int = _MOST) -> Text:
    """Things as a person would list them, at most so many; the rest is counted."""
    if len(words) <= most:
        return listing(words)
    return listing([*words[:most], Text(en="{n} more", nl="nog {n}").fill(n=len(words) - most)])


def _quoted(picture: Picture, need: str) -> Text:
    return both(f'"{" ".join(picture.file.ambition.needs[need].text.split())}"')


def with_names(picture: Picture, needs: Iterable[str], most: int = _MOST) -> Text:
    """Needs, each with the parties that cover it: those that take part, or where nobody does those to come."""
    groups = {need: picture.coverage.needs[need] for need in needs}
    names = {need: [picture.label(p) for p in group.members or group.later] for need, group in groups.items()}
    return few(
        [
            _quoted(picture, need) + (Text(en=" ({names})", nl=" ({names})").fill(names=some(who)) if who else "")
            for need, who in names.items()
        ],
        most,
    )


def _needs(picture: Picture) -> Iterator[Text]:
    coverage = picture.coverage
    for state, words in _STATES.items():
        needs = coverage.needs_in(state)
        if needs:
            yield words.fill(needs=with_names(picture, needs))
    several = len(coverage.needs_in("several"))
    if several:
        yield Text(
            en="For {n} of the {all} needs more than one party takes part.",
            nl="Voor {n} van de {all} punten is er meer dan één partij die meedoet.",
        ).fill(n=several, all=len(coverage.needs))


_STATES: Final[Mapping[State, Text]] = {
    "none": Text(en="Needed, but nobody offers it yet: {needs}.", nl="Wel nodig, maar niemand biedt het: {needs}."),
    "later": Text(
        en="Only those who do not take part yet could offer: {needs}.",
        nl="Alleen wie nog niet meedoet, kan dit bieden: {needs}.",
    ),
    "one": Text(en="Only one party offers: {needs}.", nl="Maar één partij biedt: {needs}."),
}


def _areas(picture: Picture) -> Iterator[Text]:
    coverage = picture.coverage
    # Where no need has an area, nobody has thought in areas yet.
    if len(coverage.no_area) < len(coverage.needs) and coverage.not_asked:
        yield Text(
            en="Support areas that the ambition does not mention: {areas}.",
            nl="Vraaggebieden die de ambitie niet noemt: {areas}.",
        ).fill(areas=listing([label(area) for area in coverage.not_asked]))


def absent(sectors: Sequence[str]) -> Text:
    """The sectors of which no party is there."""
    return Text(en="No party yet from: {sectors}.", nl="Nog geen partij uit: {sectors}.").fill(
        sectors=listing([label(sector) for sector in sectors])
    )


def _sectors(picture: Picture) -> Iterator[Text]:
    coverage = picture.coverage
    if len(coverage.parties.all) < ENOUGH_FOR_SECTORS:
        return
    if coverage.sector_unknown:
        yield Text(
            en="Of {n} we do not know the sector. So we cannot tell which sectors are missing.",
            nl="Van {n} weten we de sector niet. Daarom weten we ook niet welke sectoren ontbreken.",
        ).fill(n=count(len(coverage.sector_unknown), *PARTY_WORDS))
        return
    if coverage.absent_sectors:
        yield absent(coverage.absent_sectors)
    later = [label(sector) for sector, group in coverage.sectors.items() if group.state == "later"]
    if later:
        yield Text(en="Nobody at the table yet from: {sectors}.", nl="Nog niemand aan tafel uit: {sectors}.").fill(
            sectors=listing(later)
        )


def _to_come(picture: Picture) -> Iterator[Text]:
    parties = picture.coverage.parties
    pieces = [
        words.fill(names=some([picture.label(p) for p in group]))
        for words, group in (
            (Text(en="Invited: {names}.", nl="Uitgenodigd: {names}."), parties.invited),
            (Text(en="Wanted: {names}.", nl="Gewenst: {names}."), parties.wanted),
        )
        if group
    ]
    if pieces:
        yield Text(en=" ".join(p.en for p in pieces), nl=" ".join(p.nl for p in pieces))


def _carers(picture: Picture) -> Iterator[Text]:
    carers = picture.coverage.carers
    if carers.themselves.members:
        yield Text(en="Carers themselves at the table: {names}.", nl="Mantelzorgers zelf aan tafel: {names}.").fill(
            names=some([picture.label(p) for p in carers.themselves.members])
        )
    elif carers.themselves.later:
        yield Text(
            en="Carers themselves are not at the table yet: {names}.",
            nl="Mantelzorgers zelf zijn nog niet aan tafel: {names}.",
        ).fill(names=some(named(picture.file, carers.themselves)))
    elif carers.speakers.all:
        yield Text(
            en="We do not see carers themselves. Their experience comes from: {names}.",
            nl="Mantelzorgers zelf zien we niet. Hun ervaring komt van: {names}.",
        ).fill(names=some(named(picture.file, carers.speakers)))
    elif carers.missing:
        yield Text(
            en="Among the parties we see no carers, and nobody who speaks for them.",
            nl="Onder de partijen zien we geen mantelzorgers, en ook niemand die namens hen spreekt.",
        )


SECTION = Section(
    "missing",
    Text(en="missing", nl="ontbreekt"),
    Text(en="Who is missing?", nl="Wie ontbreekt er?"),
    build,
    needs="coverage",
)
