"""What scores and classes did between two moments. Part of the reports over time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from mantelnet.forcefield import DIMENSIONS, Reading
from mantelnet.model import ProjectFile
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.sections.section import BORDERLINE
from mantelnet.strategies import STRATEGY
from mantelnet.text import Text, both, number, some
from mantelnet.trend.steps import PartyChange, Raters, ScoreChange
from mantelnet.vocabulary import key

#: Behind a score: the change may be chance; other people scored.
CHANCE, OTHERS = "≈", "°"
_DIMENSION_HEADS = [key(dimension).map(str.capitalize) for dimension in DIMENSIONS]
_MOST_NAMES: Final = 12


def score_blocks(file: ProjectFile, changes: Sequence[PartyChange], raters: Raters | None) -> Iterator[Block]:
    """What scores and classes did: a table of what is different, the classes, and who else scored."""
    moved = [c for c in changes if c.moved and c.scored_before and c.scored_after]
    if moved:
        yield _scores(file, moved)
    classes = [c for c in changes if c.other_class]
    if classes:
        yield Paragraph(Text(en="Another class in the force field:", nl="Andere klasse in het krachtenveld:"))
        yield Bullets(tuple(Bullet(_class(file, change)) for change in classes))
    items = [*_lines(file, changes), *(_raters(raters) if raters else ())]
    if items:
        yield Bullets(tuple(map(Bullet, items)))


def _scores(file: ProjectFile, moved: Sequence[PartyChange]) -> Table:
    notes = [
        Text(
            en="Then → now, the middle score of all raters. Only parties with a difference.",
            nl="Toen → nu, de middelste score van alle beoordelaars. Alleen partijen met een verschil.",
        )
    ]
    every = [change for party in moved for change in party.scores.values()]
    if any(change.chance for change in every):
        notes.append(
            Text(
                en="≈ possibly chance: one step by one rater.",
                nl="≈ mogelijk toeval: één stap van één beoordelaar.",
            )
        )
    if any(change.other_raters for change in every):
        notes.append(
            Text(
                en="° other raters than then: the difference may come from that.",
                nl="° andere beoordelaars dan toen: het verschil kan daarvan komen.",
            )
        )
    return Table(
        (Column(Text(en="Party", nl="Partij")), *map(Column, _DIMENSION_HEADS)),
        tuple(
            (
                Cell(party_name(file, party.party)),
                *(Cell(_step(party.scores[d]), "plain" if party.scores[d].moved else "muted") for d in DIMENSIONS),
            )
            for party in moved
        ),
        tuple(notes),
    )


def party_name(file: ProjectFile, party: str) -> Text:
    """The short name of a party; who left is said so."""
    name = both(file.parties[party].label)
    return name + Text(en=" (left)", nl=" (vertrokken)") if file.parties[party].status == "left" else name


def _step(change: ScoreChange) -> Text:
    if not change.moved:
        return _score(change.after)
    signs = (CHANCE if change.chance else "") + (OTHERS if change.other_raters else "")
    return _score(change.before) + " → " + _score(change.after) + (f" {signs}" if signs else "")


def _score(reading: Reading | None) -> Text:
    if reading is None:
        return both("–")
    return number(reading.value) if reading.value is not None else Text(en="unknown", nl="onbekend")


def _class(file: ProjectFile, change: PartyChange) -> Text:
    before, after = change.before.class_id, change.after.class_id
    assert before is not None and after is not None  # noqa: PT018 - that is what another class means
    text = Text(en="{party}: {before} → {after}", nl="{party}: {before} → {after}").fill(
        party=party_name(file, change.party),
        before=STRATEGY[before].label + (f" {BORDERLINE}" if change.before.borderline else ""),
        after=STRATEGY[after].label + (f" {BORDERLINE}" if change.after.borderline else ""),
    )
    return text + Text(en=" (possibly chance)", nl=" (mogelijk toeval)") if change.chance else text


def _lines(file: ProjectFile, changes: Sequence[PartyChange]) -> Iterator[Text]:
    groups = (
        (
            Text(en="The same scores as then: {names}.", nl="Dezelfde scores als toen: {names}."),
            [c for c in changes if not c.moved and c.scored_before and c.scored_after],
        ),
        (
            Text(en="Scored for the first time now: {names}.", nl="Nu voor het eerst gescoord: {names}."),
            [c for c in changes if not c.scored_before and c.scored_after],
        ),
        (
            Text(
                en="Scored then, not now: {names}. What was noted then, stays.",
                nl="Toen gescoord, nu niet: {names}. Wat toen is genoteerd, blijft staan.",
            ),
            [c for c in changes if c.scored_before and not c.scored_after],
        ),
    )
    for words, group in groups:
        if group:
            yield words.fill(names=some([party_name(file, c.party) for c in group], _MOST_NAMES))
    if any(c.before.borderline or c.after.borderline for c in changes if c.other_class):
        yield Text(
            en="~ borderline: a middle score, read with caution.",
            nl="~ grensgeval: een score in het midden, voorzichtig gelezen.",
        )


def _raters(raters: Raters) -> Iterator[Text]:
    if not raters.same:
        yield Text(
            en="Not the same raters, by their codes: {both} both times, {gone} only then, {new} only now. A difference "
            "may come from that.",
            nl="Niet dezelfde beoordelaars, volgens de codes: {both} beide keren, {gone} alleen toen, {new} alleen nu. "
            "Een verschil kan daarvan komen.",
        ).fill(both=raters.both, gone=raters.gone, new=raters.new)
    if raters.unnamed:
        yield Text(
            en="Some scores have no rater beside them. Whether the same people gave them, the file does not tell.",
            nl="Bij sommige scores staat geen beoordelaar. Of die van dezelfde mensen zijn, vertelt het bestand niet.",
        )
