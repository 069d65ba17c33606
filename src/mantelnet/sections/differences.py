"""Where scores differ: what there is to talk about before anybody uses them, and how parties see themselves."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from mantelnet.forcefield import DIMENSIONS, Reading
from mantelnet.model import ProjectFile
from mantelnet.raters import (
    QUESTION,
    QUESTIONS,
    Opinions,
    OwnView,
    by_disagreement,
    opinions,
    own_views,
    standings,
)
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Part, Report, Table, Weight
from mantelnet.sections.section import Section, View
from mantelnet.text import NOTHING, Text, both, day, listing, number
from mantelnet.vocabulary import key, label

APART: Final = "≠"
_STANDINGS: Final[dict[str, Text]] = {
    "differ": Text(en="two points or more apart ≠", nl="twee punten of meer verschil ≠"),
    "near": Text(en="one point apart", nl="één punt verschil"),
    "agree": Text(en="the same score", nl="dezelfde score"),
    "partly": Text(en="one score, others do not know", nl="één score, anderen weten het niet"),
    "single": Text(en="one score", nl="één score"),
    "unknown": Text(en="unknown: nobody knows", nl="onbekend: niemand weet het"),
    "not_scored": Text(en="not scored", nl="niet gescoord"),
}
_BLIND: Final[dict[str, Text]] = {
    "differ": Text(en="differs ≠", nl="verschilt ≠"),
    "agree": Text(en="agrees", nl="komt overeen"),
    "too_few": Text(en="too few scores to compare", nl="te weinig scores om te vergelijken"),
    "unknown": _STANDINGS["unknown"],
    "not_scored": _STANDINGS["not_scored"],
}
_FEW: Final = Text(en="fewer than 3", nl="minder dan 3")
_PARTY: Final = Column(Text(en="Party", nl="Partij"))
_ON: Final = Column(Text(en="Score on", nl="Score op"))


@dataclass(frozen=True, slots=True)
class Shown:
    """How much of the raters is shown.

    Args:
        raters: show the codes of the raters with their scores.
        blind: show nothing that points to a rater.
    """

    raters: bool = False
    blind: bool = False


def build(view: View) -> Iterator[Block]:
    """The differences, without the codes of raters."""
    picture = view.analysis.picture
    yield from blocks(opinions(picture.file, picture.network.parties), picture.label, Shown())


def report(file: ProjectFile, found: Sequence[Opinions], shown: Shown) -> Report:
    """The report of ``mantelnet differences``.

    Args:
        file: the project file.
        found: what all raters say, by party and dimension.
        shown: how much of the raters is shown.
    """
    made = tuple(blocks(found, lambda party: file.parties[party].label, shown))
    if not made:
        made = (
            Paragraph(
                Text(
                    en='There are no scores yet, so there is nothing to compare. Fill in "scores".',
                    nl='Er zijn nog geen scores. Daarom valt er niets te vergelijken. Vul "scores" in.',
                )
            ),
        )
    date = file.project.date
    when = Text(en="reference date {day}", nl="peildatum {day}").fill(day=day(date)) if date else NOTHING
    return Report(both(" ".join(file.project.name.split())), when, (Part(SECTION.id, SECTION.title, made),))


def blocks(found: Sequence[Opinions], name: Callable[[str], str], shown: Shown) -> Iterator[Block]:
    """How often scores differ, where, what to ask, and how parties see themselves.

    Args:
        found: what all raters say, by party and dimension.
        name: the short name of a party.
        shown: how much of the raters is shown.
    """
    if not any(each.ratings for each in found):
        return
    yield _overview(found, shown.blind)
    compared = by_disagreement(found, shown.blind)
    partly = () if shown.blind else tuple(each for each in found if each.standing == "partly")
    if compared or partly:
        yield _table([*compared, *partly], name, shown)
    else:
        yield Paragraph(
            Text(
                en="There is nothing to compare yet: nowhere did two people give a score. Let two or more people score "
                "apart from each other, each with a code of their own.",
                nl="Er valt nog niets te vergelijken: nergens gaven twee mensen een score. Laat twee of meer mensen "
                "los van elkaar scoren, ieder met een eigen code.",
            )
        )
    yield from _questions(compared, partly, name, shown)
    if not shown.blind:
        yield from _own(own_views(found), name)
    yield Paragraph(
        Text(
            en="Scores are estimates, and everybody sees another part of a party. A difference is where the talk "
            "begins.",
            nl="Scores zijn schattingen, en ieder ziet een ander stuk van een partij. Bij een verschil begint het "
            "gesprek.",
        ),
        "muted",
    )


def _overview(found: Sequence[Opinions], blind: bool) -> Table:
    words = _BLIND if blind else _STANDINGS
    rows = [
        (Cell(words[standing]), *(Cell(both(numbers[d]), "plain" if numbers[d] else "muted") for d in DIMENSIONS))
        for standing, numbers in standings(found, blind).items()
        if any(numbers.values())
    ]
    notes = [Text(en="Each number counts parties.", nl="Elk getal telt partijen.")]
    if blind:
        notes.append(
            Text(
                en="Agrees: one point apart at most. Differs: two points or more.",
                nl="Komt overeen: hoogstens één punt verschil. Verschilt: twee punten of meer.",
            )
        )
    columns = (
        Column(Text(en="What people said", nl="Wat mensen zeiden")),
        *(Column(key(d).map(str.capitalize), "right") for d in DIMENSIONS),
    )
    return Table(columns, tuple(rows), tuple(notes))


def _table(found: Iterable[Opinions], name: Callable[[str], str], shown: Shown) -> Table:
    columns = [
        _PARTY,
        _ON,
        Column(Text(en="Middle", nl="Middelste"), "centre"),
        Column(Text(en="Range", nl="Van–tot"), "centre"),
        Column(Text(en="Raters", nl="Beoordelaars")),
    ]
    if shown.raters:
        columns.append(Column(Text(en="Who", nl="Wie")))
    rows = tuple(_row(each, name, shown) for each in found)
    notes = []
    if any(each.standing == "differ" for each in found):
        notes.append(
            Text(
                en="{sign} two points or more apart: talk about it before you use the score.",
                nl="{sign} twee punten of meer verschil: praat erover voordat u de score gebruikt.",
            ).fill(sign=APART)
        )
    if any(each.standing == "near" for each in found) and not shown.blind:
        notes.append(
            Text(
                en="One point may be chance. Ask: do we recognise this difference?",
                nl="Eén punt kan toeval zijn. Vraag: herkennen wij dit verschil?",
            )
        )
    if shown.blind:
        notes.append(
            Text(
                en="Fewer than three scores: only whether they differ, so that nothing points to a rater.",
                nl="Minder dan drie scores: alleen of ze verschillen. Zo wijst niets naar een beoordelaar.",
            )
        )
    return Table(tuple(columns), rows, tuple(notes))


def _row(each: Opinions, name: Callable[[str], str], shown: Shown) -> tuple[Cell, ...]:
    weight: Weight = "strong" if each.standing == "differ" else "plain"
    head = (Cell(both(name(each.party)), weight), Cell(key(each.dimension)))
    if shown.blind and not each.shown_blind:
        return (*head, Cell(NOTHING), Cell(_BLIND[each.blind]), Cell(_FEW))
    value = each.reading.value if each.reading else None
    how_many = both(each.n)
    if each.unknown and not shown.blind:
        how_many = how_many + Text(en=", {n} unknown", nl=", {n} onbekend").fill(n=each.unknown)
    cells = [Cell(number(value) if value is not None else label("unknown")), Cell(_range(each)), Cell(how_many)]
    if shown.raters:
        cells.append(Cell(_who(each)))
    return (*head, *cells)


def _range(each: Opinions) -> Text:
    return _span(each.reading) + (f" {APART}" if each.standing == "differ" else "")


def _span(reading: Reading | None) -> Text:
    if reading is None or reading.lowest is None:
        return NOTHING
    return both(reading.lowest if reading.lowest == reading.highest else f"{reading.lowest}–{reading.highest}")


def _who(each: Opinions) -> Text:
    said = [
        both(rater) + " " + (label("unknown") if isinstance(score, str) else both(score))
        for rater, score in each.ratings.items()
    ]
    return Text(en=", ".join(s.en for s in said), nl=", ".join(s.nl for s in said))


def _questions(
    compared: Iterable[Opinions], partly: Sequence[Opinions], name: Callable[[str], str], shown: Shown
) -> Iterator[Block]:
    """A bullet for each party with a difference, the widest first; then where only one person could give a score."""
    by_party: dict[str, list[Opinions]] = {}
    for each in compared:
        if each.standing == "differ":
            by_party.setdefault(each.party, []).append(each)
    bullets = [
        Bullet(
            both(name(party)) + ": " + listing([_where(each, shown) for each in differ]),
            tuple(QUESTIONS[each.dimension] for each in differ),
        )
        for party, differ in by_party.items()
    ]
    unsure: dict[str, list[Text]] = {}
    for each in partly:
        unsure.setdefault(each.party, []).append(key(each.dimension))
    bullets += [
        Bullet(
            Text(
                en="{party}: one score on {dimensions}, while others do not know.",
                nl="{party}: één score op {dimensions}, terwijl anderen het niet weten.",
            ).fill(party=name(party), dimensions=listing(dimensions)),
            (
                Text(
                    en="What is the one score based on, and whom can we ask?",
                    nl="Waar rust die ene score op, en bij wie kunnen we het navragen?",
                ),
            ),
        )
        for party, dimensions in unsure.items()
    ]
    if bullets:
        yield Paragraph(QUESTION, "strong")
        yield Bullets(tuple(bullets))


def _where(each: Opinions, shown: Shown) -> Text:
    if shown.blind and not each.shown_blind:
        return key(each.dimension)
    return key(each.dimension) + " " + _span(each.reading)


def _own(views: Sequence[OwnView], name: Callable[[str], str]) -> Iterator[Block]:
    if not views:
        return
    yield Paragraph(Text(en="How parties see themselves", nl="Hoe partijen zichzelf zien"), "strong")
    columns = (
        _PARTY,
        _ON,
        Column(Text(en="Itself", nl="Zelf"), "centre"),
        Column(Text(en="The others", nl="De anderen")),
    )
    rows = tuple(
        (
            Cell(both(name(view.party)), "strong" if view.differs else "plain"),
            Cell(key(view.dimension)),
            Cell(label("unknown") if isinstance(view.own, str) else both(view.own)),
            Cell(_others(view)),
        )
        for view in views
    )
    note = Text(
        en="The others: the middle score, with lowest–highest and the number of scores (n).",
        nl="De anderen: de middelste score, met laagste–hoogste en het aantal scores (n).",
    )
    yield Table(columns, rows, (note,))
    apart = list(dict.fromkeys(view.party for view in views if view.differs))
    if apart:
        yield Bullets(
            (
                Bullet(
                    Text(
                        en="The own view lies two points or more from that of the others: {names}.",
                        nl="De eigen blik ligt twee punten of meer van die van anderen: {names}.",
                    ).fill(names=listing(map(name, apart))),
                    (
                        Text(
                            en="What does this party know about itself that others do not see? And what do others see?",
                            nl="Wat weet deze partij van zichzelf wat anderen niet zien? En wat zien anderen?",
                        ),
                    ),
                ),
            )
        )


def _others(view: OwnView) -> Text:
    others = view.others
    if others is None:
        return Text(en="nobody else scored", nl="niemand anders scoorde")
    if others.value is None:
        return label("unknown")
    text = number(others.value)
    if others.n > 1:
        text = text + " (" + _span(others) + f", n={others.n})"
    return text + (f" {APART}" if view.differs else "")


SECTION = Section(
    "differences",
    Text(en="differences", nl="verschillen"),
    Text(en="Where scores differ", nl="Waar scores verschillen"),
    build,
    needs="force_field",
    on_request=True,
)
