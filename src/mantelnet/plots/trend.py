"""What moved since the last time: per party the scores then and now, and the class where it is another one.

A digit stands in every dot, so the picture can be read without a scale and without colour.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.paper import HAIR, INK, MARGIN, RAMP, SAMPLE, SECOND, WHITE
from mantelnet.drawing.scene import Group, Item, Line, Scene, Shape, Words
from mantelnet.forcefield import DIMENSIONS, Dimension, Position, Reading
from mantelnet.plots.plot import Request
from mantelnet.plots.sheet import (
    BODY,
    SMALL,
    Column,
    Entry,
    Head,
    begin,
    in_words,
    legend,
    legend_height,
    mark,
    parties,
    running,
    scene,
    too_many,
    top,
)
from mantelnet.text import NOTHING, Text, day
from mantelnet.trend.moments import Moment, last_before, moments
from mantelnet.trend.steps import PartyChange, steps
from mantelnet.vocabulary import key

_NAMES: Final = 112.0
_CLASS: Final = 228.0
_GAP: Final = 34.0
_ROW: Final = (16.5, 34.0)
_DOT: Final = 15.0
#: A dot with a half in it has no room for full-sized letters.
_HALF: Final = "½"


def draw(request: Request) -> Scene | Text | None:
    """The picture; ``None`` without an earlier measurement, a sentence when nothing moved or the sheet is too small."""
    paper, language = request.paper, request.language
    found = _compared(request)
    if found is None:
        return None
    before, after, changes = found
    rows = _order([change for change in changes if change.scored_before and (change.moved or change.other_class)])
    if not rows:
        return Text(
            en="No score is different from the measurement of {day}. There is nothing to draw.",
            nl="Geen enkele score is anders dan bij de meting van {day}. Er valt niets te tekenen.",
        ).fill(day=_day(before))
    head = Head(_title(request, rows), _subtitle(before, after, rows))
    items, start = top(head, paper, language)
    columns = _legend(request, rows)
    foot = paper.height - MARGIN - legend_height(columns, paper)
    rest, taken = _rest(request, changes, rows, foot - 12)
    up = start + 29
    row = min(_ROW[1], (foot - taken - 10 - up) / len(rows))
    if row < _ROW[0]:
        return too_many(len(rows))
    left = MARGIN + _NAMES + 12
    right = paper.width - MARGIN - _CLASS - 30
    width = (right - left - 2 * _GAP) / 3
    tracks = {d: left + place * (width + _GAP) for place, d in enumerate(DIMENSIONS)}
    items += _heads(request, tracks, width, up, up + row * len(rows))
    for place, change in enumerate(rows):
        items.append(_row(request, change, tracks, width, up + place * row, row))
    items += rest
    items += legend(columns, foot, paper)
    return scene(head, paper, language, items, _description())


def _compared(request: Request) -> tuple[Moment, Moment, list[PartyChange]] | None:
    """The last scores, those before them, and what changed for the parties that are asked for; ``None`` without two."""
    file, asked = request.subject.file, set(request.parties)
    found = moments(file)
    after = next((moment for moment in reversed(found) if moment.scores), None)
    before = last_before(found, after) if after else None
    if after is None or before is None or not before.scores:
        return None
    changes = steps(file, before.scores, after.scores)
    return before, after, [change for change in changes if change.party in asked and change.scored_after]


def _day(moment: Moment) -> Text:
    return day(moment.date) if moment.date else Text(en="now", nl="nu")


def _order(rows: Sequence[PartyChange]) -> list[PartyChange]:
    """Another class first, then those that moved most, each in file order."""

    def far(change: PartyChange) -> float:
        return sum(abs(score.points or 0.0) for score in change.scores.values())

    return sorted(rows, key=lambda change: (not change.other_class, -far(change)))


def _heads(request: Request, tracks: dict[Dimension, float], width: float, up: float, down: float) -> list[Item]:
    items: list[Item] = []
    for dimension, left in tracks.items():
        words = key(dimension).map(str.capitalize).say(request.language)
        items.append(Words(words, left, up - 18, BODY, bold=True))
        for value in range(1, 6):
            x = left + width * (value - 1) / 4
            items.append(Line(((x, up), (x, down)), HAIR, 0.8))
            items.append(Words(str(value), x, up - 5, SMALL, colour=SECOND, anchor="middle"))
    approach = Text(en="Class: then and now", nl="Klasse: toen en nu").say(request.language)
    items.append(Words(approach, request.paper.width - MARGIN - _CLASS, up - 5, BODY, bold=True))
    return items


def _row(
    request: Request, change: PartyChange, tracks: dict[Dimension, float], width: float, y: float, height: float
) -> Group:
    subject = request.subject
    middle = y + height / 2
    items: list[Item] = [Line(((MARGIN, y), (request.paper.width - MARGIN, y)), HAIR, 0.7)]
    bold = subject.is_influential(change.party)
    sign = " *" if _other_raters(change) else ""
    name = fonts.shorten(subject.label(change.party), BODY, _NAMES - fonts.width(sign, BODY, bold), bold) + sign
    items.append(Words(name, MARGIN, middle + 3.3, BODY, bold))
    size = min(_DOT, height * 0.86)
    for dimension, left in tracks.items():
        items += _step(request, change, dimension, (left, middle, width, size))
    items += _classes(request, change, request.paper.width - MARGIN - _CLASS, middle, height)
    return Group(tuple(items), "party", data={"id": change.party})


def _step(
    request: Request, change: PartyChange, dimension: Dimension, room: tuple[float, float, float, float]
) -> list[Item]:
    """A score: an open dot for then, a line to a full dot for now; one dot where nothing changed."""
    left, y, width, size = room
    then, now = _values(change, dimension)

    def at(value: float) -> float:
        return left + width * (value - 1) / 4

    if then is None or now is None:
        return _half_known(request, at, then, now, y, size)
    if then == now:
        return [Shape("circle", at(now), y, size * 0.55, SAMPLE)]
    items = step(at(then), at(now), y, size, chance=change.scores[dimension].chance)
    return [*items, *_digit(then, at(then), y, size, INK), *_digit(now, at(now), y, size, WHITE)]


def _half_known(
    request: Request, at: Callable[[float], float], then: float | None, now: float | None, y: float, size: float
) -> list[Item]:
    """A score that is known at one of the two times only, and which of them; nothing where it is known at neither."""
    value = then if now is None else now
    if value is None:
        return []
    x = at(value)
    if now is not None:
        words = Text(en="new", nl="nieuw").say(request.language)
        items = [Shape("circle", x, y, size, RAMP[5]), *_digit(value, x, y, size, WHITE)]
    else:
        words = Text(en="now unknown", nl="nu onbekend").say(request.language)
        items = [Shape("circle", x, y, size - 1.4, WHITE, RAMP[5], 1.4), *_digit(value, x, y, size, INK)]
    beside = size / 2 + 4
    if value > 3:
        return [*items, Words(words, x - beside, y + 3.1, SMALL, colour=SECOND, anchor="end")]
    return [*items, Words(words, x + beside, y + 3.1, SMALL, colour=SECOND)]


def step(start: float, end: float, y: float, size: float, chance: bool) -> list[Item]:
    """An open dot, a line with a head and a full dot; the line is dashed where the change may be chance."""
    way = 1 if end > start else -1
    first, tip = start + way * size / 2, end - way * (size / 2 + 1)
    dash = (3.0, 2.2) if chance else None
    items: list[Item] = [Line(((first, y), (tip, y)), RAMP[5], 1.6, dash)]
    if abs(tip - first) > 7:
        items.append(Line(((tip - way * 4.5, y - 3.6), (tip, y), (tip - way * 4.5, y + 3.6)), RAMP[5], 1.6))
    return [
        *items,
        Shape("circle", start, y, size - 1.4, WHITE, RAMP[5], 1.4),
        Shape("circle", end, y, size, RAMP[5]),
    ]


def _digit(value: float, x: float, y: float, size: float, colour: str) -> list[Item]:
    whole, half = int(value), value != int(value)
    letters = max(7.2, size * (0.5 if half else 0.6))
    return [Words(f"{whole}{_HALF if half else ''}", x, y + letters * 0.36, letters, True, colour, "middle")]


def _values(change: PartyChange, dimension: Dimension) -> tuple[float | None, float | None]:
    """A score then and now; ``None`` where it is unknown or was not given."""

    def known(reading: Reading | None) -> float | None:
        return reading.value if reading else None

    return known(change.scores[dimension].before), known(change.scores[dimension].after)


def _classes(request: Request, change: PartyChange, x: float, middle: float, height: float) -> list[Item]:
    """The marks of the class then and now, with the name of that of now; of one mark where it stayed the same."""
    then, now = _of(change.before), _of(change.after)
    room = _CLASS - 50
    name = (now or _UNKNOWN).say(request.language)
    if not change.other_class:
        quadrant = change.after.strategy.quadrant if change.after.strategy else None
        words = fonts.shorten(name, BODY, room)
        return [*mark(quadrant, x + 38, middle, 11), Words(words, x + 50, middle + 3.3, BODY, colour=SECOND)]
    items: list[Item] = []
    for position, place in ((change.before, 7.0), (change.after, 38.0)):
        quadrant = position.strategy.quadrant if position.strategy else None
        items += mark(quadrant, x + place, middle, 12)
    items.append(Line(((x + 16, middle), (x + 28, middle)), INK, 1.3))
    items.append(Line(((x + 24.5, middle - 3.2), (x + 28, middle), (x + 24.5, middle + 3.2)), INK, 1.3))
    two = height >= 25
    items.append(Words(fonts.shorten(name, BODY, room, True), x + 50, middle + (-1.2 if two else 3.3), BODY, bold=True))
    if two:
        was = Text(en="was: {name}", nl="was: {name}").fill(name=then or _UNKNOWN).say(request.language)
        items.append(Words(fonts.shorten(was, SMALL, room), x + 50, middle + 9.6, SMALL, colour=SECOND))
    return items


_UNKNOWN: Final = Text(en="no class yet", nl="nog geen klasse")


def _of(position: Position) -> Text | None:
    return position.strategy.label if position.strategy else None


def _rest(
    request: Request, changes: Sequence[PartyChange], rows: Sequence[PartyChange], bottom: float
) -> tuple[list[Item], float]:
    """Who did not move and who is scored for the first time, and how much room that takes."""
    subject = request.subject
    first = [change.party for change in changes if not change.scored_before]
    still = [change.party for change in changes if change.scored_before and change not in rows]
    items: list[Item] = []
    taken = 0.0
    for title, names in (
        (Text(en="Scored for the first time", nl="Voor het eerst gescoord"), first),
        (Text(en="The same scores as then", nl="Dezelfde scores als toen"), still),
    ):
        if names:
            shown = [(subject.label(party), subject.is_influential(party)) for party in names]
            words, room = running(title, shown, NOTHING, request, bottom - taken)
            items += words
            taken += room
    return items, taken


def _legend(request: Request, rows: Sequence[PartyChange]) -> list[Column]:
    def say(en: str, nl: str) -> str:
        return Text(en=en, nl=nl).say(request.language)

    def sample(chance: bool) -> tuple[Item, ...]:
        digits = [*_digit(2, 8, 0, _DOT, INK), *_digit(4, 52, 0, _DOT, WHITE)]
        return (*step(8, 52, 0, _DOT, chance), *digits)

    signs = [Entry(sample(False), 60, say("from then to now", "van toen naar nu"))]
    if any(score.chance for change in rows for score in change.scores.values()):
        words = say("one step by one person: may be chance", "één stap van één persoon: kan toeval zijn")
        signs.append(Entry(sample(True), 60, words))
    others = [Entry((Shape("circle", 4, 0, 8, SAMPLE),), 8, say("the same as then", "hetzelfde als toen"))]
    if any(map(_other_raters, rows)):
        star = Words("*", 1, 4, BODY, bold=True)
        others.append(Entry((star,), 8, say("not scored by the same people", "niet door dezelfde mensen gescoord")))
    return [
        Column(say("Scores", "Scores"), tuple(signs), row=18),
        Column("", tuple(others), row=18),
        Column(
            say("Names", "Namen"),
            (Entry((), -5, say("bold name: much influence now", "vette naam: nu veel invloed")),),
            row=18,
        ),
    ]


def _title(request: Request, rows: Sequence[PartyChange]) -> Text:
    """The finding: for how many parties another approach fits now."""
    changed = [change for change in rows if change.other_class]
    if len(changed) == 1:
        return Text(
            en="One party is in another class now: {name}", nl="Eén partij staat nu in een andere klasse: {name}"
        ).fill(name=request.subject.label(changed[0].party))
    if changed:
        text = Text(en="{n} parties are in another class now", nl="{n} partijen staan nu in een andere klasse")
        return begin(text.fill(n=in_words(len(changed))))
    if len(rows) == 1:
        return Text(
            en="One party has other scores, in the same class: {name}",
            nl="Eén partij heeft andere scores, in dezelfde klasse: {name}",
        ).fill(name=request.subject.label(rows[0].party))
    text = Text(
        en="{n} parties have other scores, all in the same class as then",
        nl="{n} partijen hebben andere scores, alle in dezelfde klasse als toen",
    )
    return begin(text.fill(n=in_words(len(rows))))


def _subtitle(before: Moment, after: Moment, rows: Sequence[PartyChange]) -> Text:
    return Text(
        en="Trend of the scores · {n} with another score · then: {then} · now: {now}",
        nl="Verloop van de scores · {n} met een andere score · toen: {then} · nu: {now}",
    ).fill(n=parties(len(rows)), then=_day(before), now=_day(after))


def _other_raters(change: PartyChange) -> bool:
    """Whether other people scored it than last time."""
    return any(score.other_raters for score in change.scores.values())


def _description() -> Text:
    return Text(
        en="A row for each party, with its scores then and now on three scales, and its class.",
        nl="Een rij per partij, met de scores van toen en nu op drie schalen, en de klasse.",
    )
