"""Networks that do much the same, what the region misses, who could help elsewhere, and who is perhaps the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mantelnet.region.coverage import AreaCover
from mantelnet.region.parallel import Pair
from mantelnet.region.similar import LIMIT as MOST_ALIKE
from mantelnet.region.similar import Reason
from mantelnet.region.suggestions import Suggestion
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.sections.region_view import MOST, RegionSection, RegionView, cut, in_networks, rest
from mantelnet.text import PARTY_WORDS, Text, both, count, listing, some
from mantelnet.vocabulary import label

_AREA: Final = Text(en="support area", nl="vraaggebied"), Text(en="support areas", nl="vraaggebieden")
_REASONS: Final[dict[Reason, Text]] = {
    "same_name": Text(
        en="the same name, but a file has it twice, or the name does not tell who it is",
        nl="dezelfde naam, maar die staat twee keer in één bestand, of zegt niet om wie het gaat",
    ),
    "other_name": Text(en="the same other name", nl="dezelfde andere naam"),
    "short_name": Text(en="the same short name and type", nl="dezelfde korte naam en soort"),
    "id": Text(en="the same id and type", nl="dezelfde id en soort"),
    "spelling": Text(en="one letter differs", nl="één letter verschil"),
    "words": Text(en="the one name is in the other", nl="de ene naam zit in de andere"),
}


def overlap(view: RegionView) -> Iterator[Block]:
    """Networks that do much the same: what they share, in words, and a question."""
    found = view.region.overlaps
    if len(view.region.sheets) < 2:
        return
    if not found.pairs:
        yield Paragraph(
            Text(
                en="No two networks share many parties and areas.",
                nl="Er zijn geen twee netwerken met veel dezelfde partijen en vraaggebieden.",
            )
        )
        return
    yield Bullets(
        tuple(
            Bullet(
                both(f"{view.network(pair.networks[0])} – {view.network(pair.networks[1])}"), tuple(_same(view, pair))
            )
            for pair in found.pairs[:MOST]
        )
    )
    yield from rest(found.total)
    yield Paragraph(
        Text(
            en="Overlap is not good or bad. Do these networks know of each other? What can be done together, and what "
            "is better apart?",
            nl="Overlap is niet goed of fout. Weten deze netwerken van elkaar? Wat kan samen, en wat blijft beter "
            "apart?",
        ),
        "muted",
    )


def _same(view: RegionView, pair: Pair) -> Iterator[Text]:
    if pair.parties:
        yield Text(
            en="{n} of the {of} parties of the smaller network sit in both: {names}.",
            nl="Van de {of} partijen van het kleinste netwerk zitten er {n} in allebei: {names}.",
        ).fill(n=len(pair.parties), of=pair.of_parties, names=view.parties(pair.parties))
    else:
        yield Text(en="No parties in common.", nl="Geen partijen gemeen.")
    if pair.areas:
        yield Text(
            en="Both ask for {areas} ({n} of {of}).",
            nl="Beide vragen om {areas} ({n} van {of}).",
        ).fill(areas=listing([label(area) for area in pair.areas]), n=len(pair.areas), of=count(pair.of_areas, *_AREA))
    if pair.needs:
        yield Text(en="The same need in both: {needs}.", nl="In allebei nodig: {needs}.").fill(
            needs=some([f'"{need}"' for need in pair.needs], 4)
        )
    if pair.words:
        yield Text(en="Words in both ambitions: {words}.", nl="Woorden in beide ambities: {words}.").fill(
            words=some(pair.words)
        )


def coverage(view: RegionView) -> Iterator[Block]:
    """The eight support areas, and which of them, and which sectors, nobody in the region has."""
    found = view.region.coverage
    asked = [cover for cover in found.areas if cover.asked_in]
    if asked:
        yield Table(
            (
                Column(Text(en="Support area", nl="Vraaggebied")),
                Column(Text(en="Asked for in", nl="Gevraagd in"), "right"),
                Column(Text(en="Offered by", nl="Geboden door"), "right"),
            ),
            tuple(
                (Cell(label(cover.area)), Cell(in_networks(len(cover.asked_in))), _offered(cover)) for cover in asked
            ),
        )
    bullets = [*_areas(view), *_sectors(view)]
    if bullets:
        yield Bullets(tuple(bullets))


def _offered(cover: AreaCover) -> Cell:
    if cover.by:
        return Cell(count(len(cover.by), *PARTY_WORDS))
    if cover.missing_in:
        return Cell(Text(en="nobody", nl="niemand"), "strong")
    return Cell(Text(en="not known", nl="niet bekend"), "muted")


def _areas(view: RegionView) -> Iterator[Bullet]:
    found = view.region.coverage
    for cover in found.open_areas:
        see = Text(
            en="Nobody who takes part in the region offers {area}; asked for in {networks}.",
            nl="Niemand die in de regio meedoet, biedt {area}. Gevraagd in {networks}.",
        ).fill(area=label(cover.area), networks=view.networks(cover.missing_in))
        if cover.later_by:
            ask = Text(
                en="Invited or wanted, and able to: {names}. What would make it easy to join?",
                nl="Uitgenodigd of gewenst, en in staat om te helpen: {names}. Wat maakt meedoen makkelijk?",
            ).fill(names=view.parties(cover.later_by))
        else:
            ask = Text(en="Who do you know that could do this?", nl="Wie kent u die dit wel kan bieden?")
        yield Bullet(see, (ask,))
    unasked = [label(cover.area) for cover in found.areas if not cover.asked_in]
    if unasked and len(unasked) < len(found.areas):
        yield Bullet(
            Text(en="No network asks for {areas}.", nl="Geen enkel netwerk vraagt om {areas}.").fill(
                areas=listing(unasked, Text(en="or", nl="of"))
            ),
            (Text(en="Do carers here not need this?", nl="Hebben mantelzorgers dit hier niet nodig?"),),
        )
    if unasked and len(unasked) == len(found.areas):
        yield Bullet(
            Text(
                en='No network notes a support area with its needs yet ("area"), so we cannot tell what is missing.',
                nl="Geen enkel netwerk noemt al een vraaggebied bij wat er nodig is. Daarom weten we niet wat er "
                "ontbreekt.",
            )
        )
    elif found.unplaced:
        yield Bullet(
            Text(
                en="{n} without a support area: left out here.",
                nl="{n} zonder vraaggebied: hier niet meegeteld.",
            ).fill(n=count(found.unplaced, Text(en="need", nl="behoefte"), Text(en="needs", nl="behoeften")))
        )
    if found.silent:
        yield Bullet(
            Text(
                en='Nobody noted yet who offers what ("covers") in: {names}. We cannot tell what is missing there.',
                nl='Nog niet genoteerd wie wat biedt ("dekt") in: {names}. Wat daar ontbreekt, weten we niet.',
            ).fill(names=view.networks(found.silent))
        )


def _sectors(view: RegionView) -> Iterator[Bullet]:
    found = view.region.coverage
    if found.no_sector:
        unknown = Text(en=" The sector of {n} is not known.", nl=" Van {n} is de sector niet bekend.").fill(
            n=count(found.sector_unknown, *PARTY_WORDS)
        )
        see = Text(en="In no network a party from: {sectors}.", nl="In geen enkel netwerk een partij uit: {sectors}.")
        see = see.fill(sectors=listing([label(sector) for sector in found.no_sector]))
        yield Bullet(
            see + unknown if found.sector_unknown else see,
            (Text(en="Whom do you miss at the table?", nl="Wie mist u aan tafel?"),),
        )
    if found.later_sector:
        yield Bullet(
            Text(
                en="Only invited or wanted parties from: {sectors}.",
                nl="Alleen uitgenodigde of gewenste partijen uit: {sectors}.",
            ).fill(sectors=listing([label(sector) for sector in found.later_sector]))
        )


def suggestions(view: RegionView) -> Iterator[Block]:
    """Who could mean something in another network, as a question."""
    found = view.region.suggestions
    if not found:
        return
    yield Bullets(tuple(_suggestion(view, each) for each in found[:MOST]))
    yield from rest(len(found))


def _suggestion(view: RegionView, found: Suggestion) -> Bullet:
    names = []
    for party, network in found.candidates:
        place = view.network(network)
        words = both(f"{view.party(party)} ({place}")
        if found.network in view.region.entries[party].networks:
            words = words + Text(en="; sits here too", nl="; zit hier ook")
        names.append(words + ")")
    if found.others:
        names.append(Text(en=f"{found.others} others", nl=f"{found.others} anderen"))
    if found.kind == "area":
        see = Text(
            en="{network}: nobody offers {word} yet. Elsewhere there is: {names}.",
            nl="{network}: nog niemand biedt {word}. Elders wel: {names}.",
        )
        ask = Text(en="Could that be done here too?", nl="Kan dat ook hier?")
    else:
        see = Text(
            en="{network}: no party of the type {word} yet. Elsewhere there is: {names}.",
            nl="{network}: nog geen partij van de soort {word}. Elders wel: {names}.",
        )
        ask = Text(en="Does such a party belong at this table too?", nl="Hoort zo'n partij ook hier aan tafel?")
    return Bullet(see.fill(network=view.network(found.network), word=label(found.word), names=listing(names)), (ask,))


def alike(view: RegionView) -> Iterator[Block]:
    """Parties that are perhaps the same, each with the reason; never taken together by us."""
    found = view.region.alike
    if not found:
        return
    bullets = []
    for each in found[:MOST]:
        names = [
            both(f"{view.party(party)} ({view.network(view.region.entries[party].networks[0])})")
            for party in each.entries
        ]
        bullets.append(Bullet(some(names, 4) + ": " + _REASONS[each.reason] + "."))
    yield Bullets(tuple(bullets))
    yield from rest(len(found))
    if len(found) == MOST_ALIKE:
        yield Paragraph(Text(en="Looking stopped there.", nl="Verder is er niet gezocht."), "muted")
    yield Paragraph(
        Text(
            en='Are they one party? Give it the same name everywhere, or write the other name under "aliases". Until '
            "then they count as different parties.",
            nl='Is het één partij? Geef haar overal dezelfde naam, of zet de andere naam onder "ook_bekend_als". Tot '
            "die tijd tellen zij als verschillende partijen.",
        ),
        "muted",
    )


def left_out(view: RegionView) -> Iterator[Block]:
    """The files that are not in the report, and why."""
    bullets = []
    for each in view.left_out:
        why = (
            count(each.errors, Text(en="error", nl="fout"), Text(en="errors", nl="fouten"))
            if each.errors
            else Text(en="cannot be read", nl="niet te lezen")
        )
        bullets.append(Bullet(both(f"{each.file}: ") + why + "."))
    if not bullets:
        return
    yield Bullets(cut(bullets))
    yield from rest(len(bullets))
    yield Paragraph(
        Text(
            en="To see the errors, type mantelnet validate and the name of the file.",
            nl="De fouten ziet u met mantelnet validate en de naam van het bestand.",
        ),
        "muted",
    )


OVERLAP: Final = RegionSection(
    "overlap",
    Text(en="overlap", nl="overlap"),
    Text(en="Networks that do much the same", nl="Netwerken die op elkaar lijken"),
    overlap,
)
COVERAGE: Final = RegionSection(
    "coverage",
    Text(en="coverage", nl="aanbod"),
    Text(en="What the region asks for and offers", nl="Wat de regio vraagt en biedt"),
    coverage,
)
SUGGESTIONS: Final = RegionSection(
    "suggestions",
    Text(en="suggestions", nl="suggesties"),
    Text(en="Who could help elsewhere", nl="Wie ook elders kan helpen"),
    suggestions,
)
ALIKE: Final = RegionSection(
    "alike",
    Text(en="alike", nl="dubbel"),
    Text(en="Perhaps the same party", nl="Misschien dezelfde partij"),
    alike,
)
LEFT_OUT: Final = RegionSection(
    "left-out",
    Text(en="left-out", nl="weggelaten"),
    Text(en="Left out of this report", nl="Niet in dit overzicht"),
    left_out,
)
