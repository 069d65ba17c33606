"""The five conditions: what people answer, how far they lie apart, and what it was the last time.

The numbers stand in the picture. What fewer than three people said is not drawn, and nothing is good or bad by colour.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from mantelnet.conditions.answers import FEWEST, Round, Summary, current, of_condition, previous
from mantelnet.conditions.comparing import Change, change, comparable, divided, extremes, same_statements
from mantelnet.conditions.questions import ABOUT, READING_ORDER
from mantelnet.drawing import fonts
from mantelnet.drawing.paper import HAIR, INK, MARGIN, RAMP, SAMPLE, SECOND, WHITE
from mantelnet.drawing.scene import Group, Item, Line, Scene, Shape, Words
from mantelnet.plots.plot import Request
from mantelnet.plots.sheet import BODY, SMALL, Column, Entry, Head, facts, legend, legend_height, scene, top
from mantelnet.text import Text, both, count, day, listing, number
from mantelnet.vocabulary import CONDITIONS

_NOW: Final = RAMP[5]
_THEN: Final = SAMPLE
_NAME: Final = 196.0
_TABLE: Final = 278.0
#: Where the columns of the table end, from its left edge: moment, median, range, people, don't know; words follow.
_COLUMNS: Final = (40.0, 84.0, 128.0, 154.0, 196.0)
_WORDS: Final = 206.0
_ROW: Final = 78.0


@dataclass(frozen=True, slots=True)
class _Condition:
    """One condition: its answers of now, and then and now where there is something to compare with."""

    id: str
    answers: Summary
    change: Change | None


def draw(request: Request) -> Scene | Text | None:
    """The strips; ``None`` when nobody has answered, a sentence when fewer than three people have."""
    file = request.subject.file
    now = current(file)
    if now is None:
        return None
    if len(now.people) < FEWEST:
        return Text(
            en="Fewer than three people answered, so nothing is drawn: whoever was there would know who said what. Ask "
            "more people; mantelnet conditions --questionnaire gives a list to hand out.",
            nl="Minder dan drie personen gaven antwoord. Daarom tekenen wij niets: anders is te raden wie wat zei. "
            "Vraag het aan meer mensen. Met mantelnet conditions --questionnaire krijgt u een lijst om uit te delen.",
        )
    paper, language = request.paper, request.language
    before = previous(file, now)
    compared = before if before is not None and comparable(before, now) and len(before.people) >= FEWEST else None
    same = same_statements(compared, now) if compared else frozenset()
    found = [
        _Condition(c, of_condition(now, c), change(compared, now, c, same, FEWEST) if compared else None)
        for c in READING_ORDER
    ]
    scale = now.table.scale
    head = Head(_title(found, scale), _subtitle(request, now, compared))
    items, start = top(head, paper, language)
    columns = _legend(request, any(c.change for c in found))
    foot = paper.height - MARGIN - legend_height(columns, paper)
    track = (MARGIN + _NAME + 16, paper.width - MARGIN - _TABLE - 22)
    up = start + 26
    height = min(_ROW, (foot - 20 - up) / len(found))
    items += _heads(request, track, up, up + height * len(found), scale)
    for place, condition in enumerate(found):
        items.append(_row(request, condition, track, up + place * height, height, scale))
    items += _notes(request, before, compared, foot - 12)
    items += legend(columns, foot, paper)
    return scene(head, paper, language, items, _description(found))


def name_of(condition: str) -> Text:
    """The name of a condition in a sentence."""
    return Text(en=condition, nl=CONDITIONS[condition])


def _x(track: tuple[float, float], value: float, scale: int) -> float:
    return track[0] + (track[1] - track[0]) * (value - 1) / (scale - 1)


def _heads(request: Request, track: tuple[float, float], up: float, down: float, scale: int) -> list[Item]:
    """The scale with its words at both ends, and the heads of the table."""

    def say(en: str, nl: str) -> str:
        return Text(en=en, nl=nl).say(request.language)

    items: list[Item] = []
    for value in range(1, scale + 1):
        x = _x(track, value, scale)
        items.append(Line(((x, up), (x, down)), HAIR, 0.8))
        items.append(Words(str(value), x, up - 5, BODY, anchor="middle"))
    items.append(Words(say("not at all", "helemaal niet"), track[0], up - 17, SMALL, colour=SECOND, anchor="middle"))
    items.append(Words(say("entirely", "helemaal wel"), track[1], up - 17, SMALL, colour=SECOND, anchor="middle"))
    left = request.paper.width - MARGIN - _TABLE
    heads = ("", say("middle", "middelste"), say("from–to", "van–tot"), "n", say("don't know", "weet niet"))
    for end, words in zip(_COLUMNS, heads, strict=True):
        lines = words.split() if len(words) > 9 else [words]
        for place, line in enumerate(lines):
            y = up - 5 - 10 * (len(lines) - 1 - place)
            items.append(Words(line, left + end, y, SMALL, colour=SECOND, anchor="end"))
    return items


def _row(
    request: Request, condition: _Condition, track: tuple[float, float], y: float, height: float, scale: int
) -> Group:
    """A condition: its name and question, the strip of now and below it that of then, and their numbers."""
    language, left = request.language, request.paper.width - MARGIN - _TABLE
    items: list[Item] = [Line(((MARGIN, y), (request.paper.width - MARGIN, y)), HAIR, 0.7)]
    name = name_of(condition.id).map(str.capitalize).say(language)
    about = fonts.wrap(ABOUT[condition.id].say(language), SMALL, _NAME, most=max(1, int((height - 26) / 11)))
    first = y + height / 2 - (len(about) * 11 - 4) / 2
    items.append(Words(name, MARGIN, first, 11, bold=True))
    items += [Words(line, MARGIN, first + 13 + 11 * n, SMALL, colour=SECOND) for n, line in enumerate(about)]
    changed = condition.change
    middle = y + height / 2 - (height * 0.16 if changed else 0)
    items += _strip(condition.answers, track, middle, scale, is_now=True)
    items += _numbers(request, condition.answers, Text(en="now", nl="nu"), left, middle, True)
    words = left + _WORDS
    room = _TABLE - _WORDS
    if divided(condition.answers):
        apart = Text(en="lie apart", nl="loopt uiteen").say(language)
        items += [
            Words(line, words, middle + 3.3 + 10.5 * n, SMALL, True)
            for n, line in enumerate(fonts.wrap(apart, SMALL, room, True, most=2))
        ]
    if changed:
        below = y + height / 2 + height * 0.22
        items += _strip(changed.before, track, below, scale, is_now=False)
        items += _numbers(request, changed.before, Text(en="then", nl="toen"), left, below, False)
        if changed.direction:
            direction = _DIRECTIONS[changed.direction].say(language)
            items += [
                Words(line, words, below + 3.3 + 10.5 * n, SMALL, colour=SECOND)
                for n, line in enumerate(fonts.wrap(direction, SMALL, room, most=2))
            ]
    return Group(tuple(items), "condition", data={"id": condition.id})


_DIRECTIONS: Final[Mapping[str, Text]] = {
    "higher": Text(en="now higher", nl="nu hoger"),
    "lower": Text(en="now lower", nl="nu lager"),
    "equal": Text(en="about equal", nl="ongeveer gelijk"),
}


def _strip(summary: Summary, track: tuple[float, float], y: float, scale: int, is_now: bool) -> list[Item]:
    """A line from the lowest to the highest answer with the median on it; nothing where nothing may be shown."""
    if summary.value is None or summary.lowest is None or summary.highest is None:
        return []
    low, middle, high = (_x(track, value, scale) for value in (summary.lowest, summary.value, summary.highest))
    colour, width, tick = (_NOW, 2.4, 5.0) if is_now else (_THEN, 1.4, 3.5)
    items: list[Item] = []
    if high > low:
        items.append(Line(((low, y), (high, y)), colour, width))
    items += [Line(((x, y - tick), (x, y + tick)), colour, width) for x in dict.fromkeys((low, high))]
    if is_now:
        items.append(Shape("circle", middle, y, 15, _NOW, WHITE, 1.5))
    else:
        items.append(Shape("circle", middle, y, 9, WHITE, _THEN, 1.6))
    return items


def _numbers(request: Request, summary: Summary, moment: Text, left: float, y: float, is_now: bool) -> list[Item]:
    """The numbers of a strip, or why there are none."""
    language = request.language
    colour = INK if is_now else SECOND
    base = y + 3.3
    items: list[Item] = [Words(moment.say(language), left + _COLUMNS[0] - 8, base, SMALL, colour=SECOND, anchor="end")]
    if summary.value is None or summary.lowest is None or summary.highest is None:
        start = left + _COLUMNS[0]
        items.append(Words(_WHY_NOT[summary.reason or "unanswered"].say(language), start, base, SMALL, colour=SECOND))
        return items
    between = number(summary.lowest)
    if summary.highest > summary.lowest:
        between = between + "–" + number(summary.highest)
    cells = (number(summary.value), between, both(summary.n), both(summary.dont_know or "–"))
    for place, (end, words) in enumerate(zip(_COLUMNS[1:], cells, strict=True)):
        bold = is_now and not place
        items.append(Words(words.say(language), left + end, base, BODY, bold, colour, "end"))
    return items


_WHY_NOT: Final[Mapping[str, Text]] = {
    "unanswered": Text(en="no answers", nl="geen antwoorden"),
    "few": Text(en="fewer than three answers: not shown", nl="minder dan drie antwoorden: niet getoond"),
    "nobody_knows": Text(en="everybody says: don't know", nl="iedereen zegt: weet niet"),
}


def _notes(request: Request, before: Round | None, compared: Round | None, y: float) -> list[Item]:
    """What to know about then, in one line."""
    if before is None:
        return []
    if compared is None and len(before.people) < FEWEST:
        note = Text(
            en="Then fewer than three people answered, so nothing of that is shown.",
            nl="Toen gaven minder dan drie personen antwoord. Daarvan staat hier niets.",
        )
    elif compared is None:
        note = Text(
            en="The earlier answers have another scale, so they cannot be compared.",
            nl="De eerdere antwoorden hebben een andere schaal. U kunt ze niet vergelijken.",
        )
    else:
        note = Text(
            en="Then: only statements that were asked in the same words both times. With few people, one other answer "
            "can make the difference.",
            nl="Toen: alleen stellingen die beide keren met dezelfde woorden zijn gevraagd. Bij weinig mensen kan één "
            "ander antwoord het verschil maken.",
        )
    words = fonts.shorten(note.say(request.language), SMALL, request.paper.width - 2 * MARGIN)
    return [Words(words, MARGIN, y, SMALL, colour=SECOND)]


def _legend(request: Request, then: bool) -> list[Column]:
    def say(en: str, nl: str) -> str:
        return Text(en=en, nl=nl).say(request.language)

    def sample(is_now: bool) -> tuple[Item, ...]:
        return tuple(_strip(Summary(3, 1, 5, n=FEWEST), (2, 52), 0, 5, is_now))

    strips = [Entry(sample(True), 54, say("now", "nu"))]
    if then:
        strips.append(Entry(sample(False), 54, say("then", "toen")))
    meaning = say(
        "circle: the middle answer; line: from the lowest to the highest; n: how many people",
        "rondje: het middelste antwoord; lijn: van het laagste tot het hoogste; n: hoeveel personen",
    )
    weight = say(
        "everybody weighs the same, with the middle of their own answers",
        "iedereen weegt even zwaar, met het middelste van de eigen antwoorden",
    )
    return [
        Column(say("Answers", "Antwoorden"), tuple(strips), row=18),
        Column(say("How to read this", "Zo leest u dit"), (Entry((), -5, meaning), Entry((), -5, weight))),
    ]


def _title(found: Sequence[_Condition], scale: int) -> Text:
    """The finding: where answers are low and high, or that all are about equal."""
    values = {c.id: c.answers.value for c in found if c.answers.value is not None}
    lowest, highest = extremes(values, scale)
    if lowest and highest:
        return Text(
            en="Answers are lowest about {low} and highest about {high}",
            nl="De antwoorden zijn het laagst over {low}, het hoogst over {high}",
        ).fill(low=listing(map(name_of, lowest)), high=listing(map(name_of, highest)))
    if len(values) > 1:
        return Text(
            en="The answers about the conditions are about equal",
            nl="De antwoorden over de condities zijn ongeveer gelijk",
        )
    return Text(en="What people answer about working together", nl="Wat mensen antwoorden over het samenwerken")


def _subtitle(request: Request, now: Round, before: Round | None) -> Text:
    def people(found: Round) -> Text:
        return count(len(found.people), Text(en="person", nl="persoon"), Text(en="people", nl="personen"))

    told = [Text(en="The five conditions", nl="De vijf condities")]
    told.append(Text(en="now {n}", nl="nu {n}").fill(n=people(now)) + _of(now))
    if before is not None:
        told.append(Text(en="then {n}", nl="toen {n}").fill(n=people(before)) + _of(before))
    if now.measurement is None:
        return facts(request, *told)
    return Text(en=" · ".join(t.en for t in told), nl=" · ".join(t.nl for t in told))


def _of(found: Round) -> Text:
    if found.measurement is None or found.date is None:
        return both("")
    return both(" (") + day(found.date) + ")"


def _description(found: Sequence[_Condition]) -> Text:
    told = [name_of(c.id) + " " + number(c.answers.value) for c in found if c.answers.value is not None]
    return Text(
        en="A strip for each condition, with the middle answer on it: {all}.",
        nl="Een strook per conditie, met het middelste antwoord erop: {all}.",
    ).fill(all=listing(told))
