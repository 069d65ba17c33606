"""The reports of ``mantelnet checklist``: the themes, one checklist, and one laid beside a project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from mantelnet.checklists import CHECKLISTS
from mantelnet.checklists.checklist import Checklist, Expertise, Kind
from mantelnet.checklists.five_lists import PROMPTS
from mantelnet.model import ProjectFile
from mantelnet.presence import ExpertiseFound, KindFound, Presence, Seen
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Part, Report, Table
from mantelnet.sections.missing import named
from mantelnet.text import NOTHING, PARTY_WORDS, Text, both, count, listing, some
from mantelnet.vocabulary import value

_OURS: Final = Text(
    en="Our own advice [mantelnet], not from the published method. Take what fits your network.",
    nl="Ons eigen advies [mantelnet], niet uit de gepubliceerde methode. Neem wat bij uw netwerk past.",
)
_TITLE: Final = Text(en="Checklist: {title}", nl="Checklist: {title}")


#: So many parties a line names; the rest is counted.
_MOST: Final = 10


def themes() -> Report:
    """All themes, and the word to type for each."""
    rows = tuple((Cell(c.title), Cell(c.word), Cell(c.about)) for c in CHECKLISTS)
    columns = (
        Column(Text(en="Theme", nl="Thema")),
        Column(Text(en="Word", nl="Woord")),
        Column(Text(en="About", nl="Over wie")),
    )
    word = CHECKLISTS[0].word
    how = Bullets(
        (
            Bullet(
                Text(en="See a checklist:", nl="Een checklist bekijken:"),
                (Text(en="mantelnet checklist {word}", nl="mantelnet checklist {word}").fill(word=word),),
            ),
            _try_it(word),
        )
    )
    part = Part(
        "themes",
        Text(en="Themes", nl="Thema's"),
        (Table(columns, rows), how, Paragraph(_OURS, "muted")),
    )
    return Report(Text(en="Checklists: who is missing?", nl="Checklists: wie ontbreekt er?"), NOTHING, (part,))


def alone(checklist: Checklist) -> Report:
    """One checklist, with its questions."""
    kinds = Bullets(tuple(_with_why(kind) for kind in checklist.kinds))
    expertise = Bullets(tuple(_with_why(expertise) for expertise in checklist.expertise))
    return Report(
        _TITLE.fill(title=checklist.title),
        checklist.about,
        (
            Part("kinds", Text(en="Whom to think of", nl="Aan wie kunt u denken?"), (Paragraph(_OURS, "muted"), kinds)),
            Part("expertise", _EXPERTISE, (expertise,)),
            Part("questions", _FIVE, (*_five_lists(), Bullets((_try_it(checklist.word),)))),
        ),
    )


def _try_it(word: Text) -> Bullet:
    """How to lay a checklist beside a project."""
    return Bullet(
        Text(en="Lay a checklist beside your project:", nl="Een checklist naast uw project leggen:"),
        (
            Text(
                en="mantelnet checklist {word} --project mantelnet.yaml",
                nl="mantelnet checklist {word} --project mantelnet.yaml",
            ).fill(word=word),
        ),
    )


_EXPERTISE: Final = Text(en="Knowledge and help to think of", nl="Aan welke kennis en hulp kunt u denken?")
_FIVE: Final = Text(en="Five questions for each other", nl="Vijf vragen aan elkaar")


def _with_why(entry: Kind | Expertise, more: tuple[Text, ...] = ()) -> Bullet:
    return Bullet(entry.name, (entry.why, *more))


def _five_lists() -> Iterator[Block]:
    yield Bullets(tuple(Bullet(prompt.ask, (prompt.think,)) for prompt in PROMPTS), numbered=True)
    yield Paragraph(
        Text(
            en="Ask them more than once: a network changes. The idea of five such lists comes from practice with "
            "stakeholders; the words are ours.",
            nl="Stel ze vaker dan één keer: een netwerk verandert. Het idee van vijf zulke lijstjes komt uit de "
            "praktijk met belanghebbenden; de woorden zijn van ons.",
        ),
        "muted",
    )


def beside(presence: Presence, file: ProjectFile) -> Report:
    """One checklist beside a project: first what is not seen, then who is still to come, then what is there."""
    parts = [
        Part(
            "kinds",
            Text(en="Parties", nl="Partijen"),
            (Paragraph(_OURS, "muted"), Paragraph(_HOW_KINDS, "muted"), *_kinds(presence, file)),
        ),
        Part(
            "expertise",
            Text(en="Knowledge and help", nl="Kennis en hulp"),
            (Paragraph(_HOW_EXPERTISE, "muted"), *_expertise(presence, file)),
        ),
        Part("questions", _FIVE, tuple(_five_lists())),
    ]
    return Report(both(" ".join(file.project.name.split())), _TITLE.fill(title=presence.checklist.title), tuple(parts))


_HOW_KINDS: Final = Text(
    en="We look at the type and sector of your parties. Not seen in this file does not mean: not there.",
    nl="We kijken naar de soort en sector van uw partijen. Niet gezien in dit bestand betekent niet: er niet.",
)
_HOW_EXPERTISE: Final = Text(
    en="We look at the support area of what the ambition needs, and at who covers it.",
    nl="We kijken naar het vraaggebied van wat de ambitie nodig heeft, en naar wie dat dekt.",
)
_NOT_SEEN: Final = Text(en="Not seen in this file:", nl="Niet gezien in dit bestand:")
_CANNOT_TELL: Final = Text(
    en="Look for yourself, because no type in the file stands for this:",
    nl="Kijk zelf, want voor deze partijen bestaat geen soort in het bestand:",
)
_LATER: Final = Text(en="Not at the table yet:", nl="Nog niet aan tafel:")
_THERE: Final = Text(en="Seen in this file:", nl="Wel gezien in dit bestand:")
_NO_NEED: Final = Text(
    en="The ambition mentions nothing in this support area:",
    nl="De ambitie noemt niets in dit vraaggebied:",
)
_SAME_AREA: Final = Text(
    en="In the same support area the ambition mentions this. Is it the same?",
    nl="In hetzelfde vraaggebied noemt de ambitie dit. Is het hetzelfde?",
)
_COLUMNS: Final = (Column(Text(en="Whom", nl="Wie")), Column(Text(en="In this file", nl="In dit bestand")))


def _kinds(presence: Presence, file: ProjectFile) -> Iterator[Block]:
    by_seen: dict[Seen, list[KindFound]] = {}
    for found in presence.kinds:
        by_seen.setdefault(found.seen, []).append(found)
    for title, kinds in ((_NOT_SEEN, by_seen.get("not_seen")), (_CANNOT_TELL, by_seen.get("cannot_tell"))):
        if kinds:
            yield Paragraph(title, "strong")
            yield Bullets(tuple(_with_why(found.kind, tuple(_besides(found, file))) for found in kinds))
    for title, kinds in ((_LATER, by_seen.get("later")), (_THERE, by_seen.get("there"))):
        if kinds:
            yield Paragraph(title, "strong")
            yield Table(
                _COLUMNS, tuple((Cell(k.kind.name), Cell(some(named(file, k.parties), most=_MOST))) for k in kinds)
            )
    if presence.unplaced:
        yield Paragraph(
            Text(
                en='Of {n} the type is not noted, or only "{other}": {names}. Look for yourself what fits.',
                nl='Van {n} staat de soort er niet bij, of alleen "{other}": {names}. Kijk zelf wat past.',
            ).fill(
                n=count(len(presence.unplaced), *PARTY_WORDS),
                other=value("other"),
                names=_some(presence.unplaced, file),
            )
        )


def _besides(kind: KindFound, file: ProjectFile) -> Iterator[Text]:
    """What the file tells about a kind that was not seen."""
    if kind.perhaps:
        yield Text(
            en="Perhaps this fits here, going by the sector: {names}.",
            nl="Misschien hoort dit hierbij, gezien de sector: {names}.",
        ).fill(names=_some(kind.perhaps, file))
    if kind.left:
        yield Text(en="Left: {names}.", nl="Vertrokken: {names}.").fill(names=_some(kind.left, file))


def _expertise(presence: Presence, file: ProjectFile) -> Iterator[Block]:
    absent = [found for found in presence.expertise if not found.area.needs]
    if absent:
        yield Paragraph(_NO_NEED, "strong")
        yield Bullets(tuple(_with_why(found.expertise) for found in absent))
    rows = tuple(
        (Cell(found.expertise.name), Cell(_needs(found, file)), _taking_part(found, presence))
        for found in presence.expertise
        if found.area.needs
    )
    if rows:
        yield Paragraph(_SAME_AREA, "strong")
        yield Table(
            (
                Column(Text(en="To think of", nl="Om aan te denken")),
                Column(Text(en="In the ambition", nl="In de ambitie")),
                Column(Text(en="Taking part", nl="Doen mee"), "right"),
            ),
            rows,
            () if presence.told else (_NOT_TOLD,),
        )
    if presence.no_area:
        yield Paragraph(
            Text(
                en="Not compared, because no support area is noted: {n}.",
                nl="Niet vergeleken, omdat er geen vraaggebied bij staat: {n}.",
            ).fill(n=count(len(presence.no_area), Text(en="need", nl="punt"), Text(en="needs", nl="punten")))
        )


_NOT_TOLD: Final = Text(
    en="? No party notes yet what it covers.",
    nl="? Bij geen enkele partij staat al wat zij biedt.",
)


def _needs(found: ExpertiseFound, file: ProjectFile) -> Text:
    return listing([f'"{" ".join(file.ambition.needs[need].text.split())}"' for need in found.area.needs])


def _taking_part(found: ExpertiseFound, presence: Presence) -> Cell:
    """How many parties that take part cover something in the support area."""
    if not presence.told:
        return Cell(both("?"), "muted")
    n = len(found.area.by.members)
    return Cell(both(n), "plain" if n else "strong")


def _some(parties: Iterable[str], file: ProjectFile) -> Text:
    return some([file.parties[party].label for party in parties], most=_MOST)
