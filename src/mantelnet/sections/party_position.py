"""The part of a party's card that is for the core team only: scores, the class with its advice, firmness and ring."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mantelnet.forcefield import DIMENSIONS, Dimension, Level, Position
from mantelnet.profile import Profile, Wanted
from mantelnet.report import Block, Bullet, Bullets, Card, Cell, Column, Line, Name, Paragraph, Table
from mantelnet.robustness import Robustness
from mantelnet.sections.section import BORDERLINE, FIRM_SIGN, FIRMNESS_WORDS
from mantelnet.strategies import ORIGINS, STRATEGY
from mantelnet.text import Text, both, count, listing, number
from mantelnet.vocabulary import key, label

_NONE: Final = Cell(both("–"), "muted")
_OR: Final = Text(en="or", nl="of")
LEVEL_WORDS: Final[dict[Level, Text]] = {
    "low": Text(en="low", nl="laag"),
    "middle": Text(en="middle", nl="midden"),
    "high": Text(en="high", nl="hoog"),
    "unknown": Text(en="unknown", nl="onbekend"),
}


def position_blocks(profile: Profile) -> Iterator[Block]:
    """Where a party stands, how firm that is, what to do, and where we would like it to stand."""
    position = profile.position
    if position is None or len(position.missing) == len(DIMENSIONS):
        yield Paragraph(NOT_SCORED)
    else:
        yield _scores(profile, position)
        yield from class_blocks(profile, position)
        if position.disagreements:
            yield Paragraph(DIFFER.fill(scores=listing([key(dimension) for dimension in position.disagreements])))
    remarks = [*gaps(profile), *ring_words(profile)]
    if remarks:
        yield Bullets(tuple(Bullet(text) for text in remarks))


def _scores(profile: Profile, position: Position) -> Table:
    wanted: dict[Dimension, Wanted] = {each.dimension: each for each in profile.wanted}
    columns = [
        Column(Text(en="Score", nl="Score")),
        Column(Text(en="Now", nl="Nu"), "right"),
        Column(Text(en="Level", nl="Niveau")),
        Column(Text(en="From whom", nl="Van wie")),
    ]
    if wanted:
        columns.append(Column(Text(en="Wanted", nl="Gewenst"), "right"))
    rows = []
    for dimension in DIMENSIONS:
        reading = position.readings[dimension]
        cells = [Cell(key(dimension))]
        if reading is None:
            cells += [_NONE, Cell(Text(en="not scored", nl="niet gescoord"), "muted"), _NONE]
        else:
            value = both("?") if reading.value is None else number(reading.value)
            cells += [
                Cell(value),
                Cell(LEVEL_WORDS[reading.level]),
                Cell(raters_words(reading.n, reading.lowest, reading.highest)),
            ]
        if wanted:
            cells.append(Cell(both(wanted[dimension].wanted)) if dimension in wanted else _NONE)
        rows.append(tuple(cells))
    return Table(tuple(columns), tuple(rows))


def raters_words(n: int, lowest: int | None, highest: int | None) -> Text:
    """How many scores a value rests on, and how far they lie apart where they do."""
    people = count(n, Text(en="score", nl="score"), Text(en="scores", nl="scores"))
    if n < 2 or lowest == highest:
        return people
    return people + Text(en=", {a} to {b}", nl=", {a} tot en met {b}").fill(a=lowest, b=highest)


def class_blocks(profile: Profile, position: Position) -> Iterator[Block]:
    """The class with its advice, or why there is none."""
    strategy = position.strategy
    if strategy is None:
        yield Paragraph(_NO_CLASS.fill(missing=listing([key(dimension) for dimension in position.missing])))
        return
    lines = [Line(advice.text, origin=ORIGINS[advice.origin]) for advice in strategy.advice]
    lines.append(Line(strategy.avoid, Text(en="Beware", nl="Let op"), ORIGINS["mantelnet"], "×"))
    if profile.robustness is not None:
        word = FIRMNESS_WORDS[profile.robustness.firmness].map(str.capitalize)
        lines.append(Line(_firm(profile.robustness), word, ORIGINS["mantelnet"], FIRM_SIGN))
    if position.borderline:
        others = listing([STRATEGY[c].label for c in dict.fromkeys(position.alternatives)], _OR)
        borderline = Text(en="Borderline, also possible", nl="Grensgeval, ook mogelijk")
        lines.append(Line(others, borderline, sign=BORDERLINE))
    yield Card(strategy.label, strategy.summary, strategy.quadrant, (Name(both(profile.party.label)),), tuple(lines))


def _firm(firm: Robustness) -> Text:
    """In how many cases the class holds, for each check that could be made."""
    checks = ((firm.combinations, _FIRM), (firm.raters, _FIRM_RATERS), (firm.without_one, _FIRM_WITHOUT))
    # One person alone is no check on whether people agree.
    told = [(kept, words) for kept, words in checks if kept is not None and kept.of > 1]
    return listing([words.fill(n=kept.kept, of=kept.of) for kept, words in told])


def gaps(profile: Profile) -> Iterator[Text]:
    """What follows from where we want it to stand."""
    for each in profile.wanted:
        if each.gap is None:
            yield _GAP_UNKNOWN.fill(score=key(each.dimension))
        elif each.gap and each.dimension == "impact":
            yield _GAP_IMPACT
        elif each.gap >= 1:
            yield _MORE_INFLUENCE if each.dimension == "influence" else _MORE_COMMITMENT
        elif each.gap <= -1:
            yield _GAP_DOWN.fill(score=key(each.dimension))


def ring_words(profile: Profile) -> Iterator[Text]:
    """The three answers about the ring, and what fits the class."""
    ring = profile.ring
    if ring is None:
        return
    answers = (
        (ring.actual, Text(en="now {ring}", nl="nu {ring}")),
        (ring.wanted_by_party, Text(en="the party wants {ring}", nl="de partij wil {ring}")),
        (ring.wanted_by_us, Text(en="we want {ring}", nl="wij willen {ring}")),
    )
    parts = [words.fill(ring=label(answer)) for answer, words in answers if answer]
    if not parts:
        return
    differ = len({answer for answer, _ in answers if answer}) > 1
    text = Text(en="Ring of influence: {parts}.", nl="Ring van invloed: {parts}.").fill(parts=listing(parts))
    yield text + _RINGS_DIFFER if differ else text


NOT_SCORED: Final = Text(
    en="There are no scores yet, so there is no class and no advice.",
    nl="Er zijn nog geen scores. Daarom is er nog geen klasse en geen advies.",
)
_NO_CLASS: Final = Text(
    en="There is no class yet, because there is no score for: {missing}.",
    nl="Er is nog geen klasse, want er is nog geen score voor: {missing}.",
)
_FIRM: Final = Text(
    en="the same class in {n} of {of} cases that differ by one point",
    nl="dezelfde klasse in {n} van de {of} gevallen met één punt verschil",
)
_FIRM_RATERS: Final = Text(
    en="for {n} of {of} people by their own scores", nl="bij {n} van de {of} mensen met hun eigen scores"
)
_FIRM_WITHOUT: Final = Text(
    en="in {n} of {of} cases with one person left out", nl="in {n} van de {of} gevallen als één persoon niet meetelt"
)
DIFFER: Final = Text(
    en="The scores differ by two points or more on: {scores}. Talk about it first: mantelnet differences.",
    nl="De scores verschillen twee punten of meer op: {scores}. Praat daar eerst over: mantelnet differences.",
)
_GAP_UNKNOWN: Final = Text(
    en="We have a wish for {score}, but do not know how it is now. Find out first.",
    nl="Wij hebben een wens voor {score}, maar weten niet hoe het nu is. Zoek dat eerst uit.",
)
_GAP_IMPACT: Final = Text(
    en="A different impact takes a different task, or other effects of it. Talking alone will not change it.",
    nl="Een andere impact vraagt om een andere opgave, of om andere gevolgen. Praten alleen verandert dat niet.",
)
_MORE_COMMITMENT: Final = Text(
    en="We want more commitment than there is now. How could the task fit better with what this party needs?",
    nl="Wij willen meer commitment dan er nu is. Hoe kan de opgave beter passen bij wat deze partij nodig heeft?",
)
_MORE_INFLUENCE: Final = Text(
    en="We want more influence for this party than there is now. Who can make room, and about what?",
    nl="Wij willen meer invloed voor deze partij dan er nu is. Wie kan ruimte maken, en waarvoor?",
)
_GAP_DOWN: Final = Text(
    en="We want less {score} than there is now. Why, and is the party told?",
    nl="Wij willen minder {score} dan er nu is. Waarom, en weet de partij dat?",
)
_RINGS_DIFFER: Final = Text(
    en=" These answers differ: talk about what you expect of each other.",
    nl=" Dat is niet hetzelfde: praat erover wat u van elkaar verwacht.",
)
