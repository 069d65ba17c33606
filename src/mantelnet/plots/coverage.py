"""Who offers what the ambition needs: needs that nobody offers first, then those that hang on few.

How a need is covered is told by its group and its sign, never by a colour: a filled square for a party that takes
part, an open one for a party that does not take part yet, a framed row for a need that nobody offers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from mantelnet.coverage import STATES, State
from mantelnet.drawing import fonts
from mantelnet.drawing.paper import HAIR, INK, MARGIN, RAMP, SECOND, WHITE
from mantelnet.drawing.scene import Box, Group, Item, Line, Scene, Shape, Words
from mantelnet.plots.matrix import Title, Titles
from mantelnet.plots.plot import Request
from mantelnet.plots.sheet import (
    BODY,
    SMALL,
    Column,
    Entry,
    Head,
    begin,
    facts,
    in_words,
    legend,
    legend_height,
    parties,
    running,
    scene,
    too_many,
    top,
)
from mantelnet.text import NOTHING, Text, count
from mantelnet.vocabulary import key, label

#: Room for the words of a need: at least, and at most where few parties leave more.
_NEED: Final = (218.0, 330.0)
_COUNT: Final = 54.0
_LEAST_COLUMN: Final = 12.5
_WIDEST_COLUMN: Final = 74.0
_GROUP: Final = 21.0
_ROW: Final = 34.0
_LEAST_ROW: Final = 13.5
_TWO_LINES: Final = 23.0
_FILLED: Final = RAMP[5]
_GROUPS: Final[Mapping[State, Text]] = {
    "none": Text(en="Nobody yet", nl="Nog niemand"),
    "later": Text(en="Only who does not take part yet", nl="Alleen wie nog niet meedoet"),
    "one": Text(en="One party", nl="Eén partij"),
    "several": Text(en="Several parties", nl="Meer dan één partij"),
}


def draw(request: Request) -> Scene | Text | None:
    """The matrix; ``None`` when the ambition names no needs, a sentence when no party notes what it offers."""
    subject, paper, language = request.subject, request.paper, request.language
    found = subject.coverage
    if not found.needs:
        return None
    if not found.told:
        return Text(
            en='No party notes yet what it offers. Fill in "{path}" in the project file.',
            nl='Bij geen enkele partij staat al wat zij biedt. Vul "{path}" in het projectbestand in.',
        ).fill(path=key("parties") + " > " + key("covers"))
    shown = _columns(request)
    if not shown:
        return None
    head = Head(_title(request), _subtitle(request, len(shown)))
    items, start = top(head, paper, language)
    columns = _legend(request)
    foot = paper.height - MARGIN - legend_height(columns, paper)
    rest, taken = _rest(request, foot - 12)
    free = paper.width - 2 * MARGIN - _COUNT
    width = min(_WIDEST_COLUMN, (free - _NEED[0]) / len(shown))
    if width < _LEAST_COLUMN:
        return too_many(len(shown))
    left = MARGIN + min(_NEED[1], free - width * len(shown))
    titles = Titles([Title(subject.label(p), subject.is_influential(p)) for p in shown], width)
    up = start + titles.height
    groups = {state: needs for state in STATES if (needs := found.needs_in(state))}
    high = foot - taken - up - _GROUP * len(groups) - 24
    row = min(_ROW, high / len(found.needs))
    if row < _LEAST_ROW:
        return _too_many_needs(len(found.needs))
    items += titles.items(left, up)
    items += _count_title(request, left + width * len(shown) + _COUNT / 2, up)
    y = up
    for state, needs in groups.items():
        items += _group(request, state, y, left + width * len(shown) + _COUNT)
        y += _GROUP
        for need in needs:
            items.append(_row(request, need, shown, (left, y, width, row), last=need == needs[-1]))
            y += row
    items += _totals(request, shown, left, width, y)
    items += rest
    items += legend(columns, foot, paper)
    return scene(head, paper, language, items, _description())


def _columns(request: Request) -> list[str]:
    """The parties that offer something: who takes part first, those that offer most in front."""
    subject = request.subject
    found, asked = subject.coverage, set(request.parties)
    offered = {party: sum(party in group.all for group in found.needs.values()) for party in found.covering}
    members = set(found.parties.members)
    return sorted((p for p in found.covering if p in asked), key=lambda p: (p not in members, -offered[p]))


def _text(request: Request, need: str) -> str:
    return " ".join(request.subject.file.ambition.needs[need].text.split())


def _group(request: Request, state: State, y: float, right: float) -> list[Item]:
    """The line above the needs that are covered in one way."""
    words = _GROUPS[state].say(request.language)
    return [
        Line(((MARGIN, y + 3), (right, y + 3)), "#8494A3", 0.7),
        Words(words, MARGIN, y + _GROUP - 5, SMALL, True, SECOND),
    ]


def _row(
    request: Request, need: str, shown: Sequence[str], room: tuple[float, float, float, float], last: bool
) -> Group:
    """One need, with a square for each party that offers it."""
    left, y, width, height = room
    middle = y + height / 2
    who = request.subject.coverage.needs[need]
    end = left + width * len(shown) + _COUNT
    items: list[Item] = []
    if not who.all:
        fill = WHITE if request.theme == "print" else "#F2F3F5"
        items.append(Box(MARGIN - 4, y + 1.5, end - MARGIN + 8, height - 3, fill, INK, 1.4))
    else:
        if not last:
            items.append(Line(((MARGIN, y + height), (end, y + height)), HAIR, 0.7))
        items += [
            Line(((left + (n + 0.5) * width, y), (left + (n + 0.5) * width, y + height)), "#E9ECEF", 0.6)
            for n in range(len(shown))
        ]
    items += _need(request, need, (middle, left - MARGIN - 12, height), bold=not who.members)
    size = min(12.0, width * 0.72, height * 0.7)
    for column, party in enumerate(shown):
        if party in who.all:
            items += square(left + (column + 0.5) * width, middle, size, party in who.members)
    n = len(who.members)
    if who.all:
        items.append(Words(str(n), end - _COUNT / 2, middle + 3.3, BODY, n < 2, anchor="middle"))
    else:
        words = Text(en="nobody offers this yet", nl="dit biedt nog niemand").say(request.language)
        items.append(Words(words, left + 4, middle + 3.3, BODY, True))
    return Group(tuple(items), "need", data={"id": need})


def _need(request: Request, need: str, place: tuple[float, float, float], bold: bool) -> list[Item]:
    """The words of a need, with its support area behind or below them where there is room."""
    middle, room, height = place
    area = request.subject.file.ambition.needs[need].area
    lines = fonts.wrap(_text(request, need), BODY, room, bold, most=2 if height >= _TWO_LINES else 1)
    below = label(area).say(request.language) if area and len(lines) == 1 and height >= _TWO_LINES else ""
    total = len(lines) + bool(below)
    first = middle + 3.3 - (total - 1) * 5.6
    items: list[Item] = [Words(line, MARGIN, first + n * 11.2, BODY, bold) for n, line in enumerate(lines)]
    if below:
        items.append(Words(fonts.shorten(below, 7.6, room), MARGIN, first + 10.4, 7.6, colour=SECOND))
    return items


def square(x: float, y: float, size: float, takes_part: bool) -> list[Item]:
    """The sign of a party that offers something: filled for who takes part, open and dashed for who does not yet."""
    if takes_part:
        return [Shape("square", x, y, size * 1.13, _FILLED)]
    return [Shape("square", x, y, size, WHITE, _FILLED, 1.3, (2.4, 1.6))]


def _count_title(request: Request, x: float, bottom: float) -> list[Item]:
    words = Text(en="taking part", nl="doen mee").say(request.language)
    lines = fonts.wrap(words, SMALL, _COUNT - 6)
    return [
        Words(line, x, bottom - 5 - 10.5 * (len(lines) - 1 - n), SMALL, colour=SECOND, anchor="middle")
        for n, line in enumerate(lines)
    ]


def _totals(request: Request, shown: Sequence[str], left: float, width: float, y: float) -> list[Item]:
    """Below each party: how many needs it offers something for."""
    found = request.subject.coverage
    words = Text(en="needs per party", nl="aantal per partij").say(request.language)
    items: list[Item] = [Words(words, left - 10, y + 15, SMALL, colour=SECOND, anchor="end")]
    size = min(BODY, width * 0.62)
    for column, party in enumerate(shown):
        n = sum(party in group.all for group in found.needs.values())
        items.append(
            Words(str(n), left + (column + 0.5) * width, y + 15, max(7.4, size), colour=SECOND, anchor="middle")
        )
    return items


def _rest(request: Request, bottom: float) -> tuple[list[Item], float]:
    """The parties of which the file does not tell what they offer, and how much room that takes."""
    subject = request.subject
    silent = [party for party in request.parties if party not in subject.coverage.covering]
    if not silent:
        return [], 0.0
    return running(
        Text(en="Not noted yet what they offer", nl="Nog niet genoteerd wat zij bieden"),
        [(subject.label(party), subject.is_influential(party)) for party in silent],
        NOTHING,
        request,
        bottom,
    )


def _legend(request: Request) -> list[Column]:
    def say(en: str, nl: str) -> str:
        return Text(en=en, nl=nl).say(request.language)

    signs = [Entry(tuple(square(6, 0, 11, True)), 13, say("offers it and takes part", "biedt het en doet mee"))]
    subject = request.subject
    if any(party not in subject.coverage.parties.members for party in _columns(request)):
        words = say("can offer it, but does not take part yet", "kan het bieden, maar doet nog niet mee")
        signs.append(Entry(tuple(square(6, 0, 11, False)), 13, words))
    columns = [Column(say("Signs", "Tekens"), tuple(signs), across=True)]
    if any(map(subject.is_influential, request.parties)):
        bold = Entry((), -5, say("bold name: much influence", "vette naam: veel invloed"))
        columns.append(Column(say("Names", "Namen"), (bold,), across=True))
    return columns


def _title(request: Request) -> Text:
    """The finding: what nobody offers, or else what hangs on few."""
    found = request.subject.coverage
    nobody, later, one = found.needs_in("none"), found.needs_in("later"), found.needs_in("one")
    every = len(found.needs)
    if len(nobody) == 1:
        return Text(en="Nobody offers this yet: {need}", nl="Dit biedt nog niemand: {need}").fill(
            need=_text(request, nobody[0])
        )
    if nobody:
        return _of(
            Text(en="{n} of the {all} needs are offered by nobody yet", nl="{n} van de {all} punten biedt nog niemand"),
            len(nobody), every,
        )  # fmt: skip
    if later:
        return _of(
            Text(
                en="For {n} of the {all} needs you depend on who does not take part yet",
                nl="Voor {n} van de {all} punten hangt het af van wie nog niet meedoet",
            ),
            len(later), every,
        )  # fmt: skip
    if one:
        return _of(
            Text(
                en="For {n} of the {all} needs there is only one party",
                nl="Voor {n} van de {all} punten is er maar één partij",
            ),
            len(one), every,
        )  # fmt: skip
    return Text(
        en="For everything that is needed there is more than one party",
        nl="Voor alles wat nodig is, is er meer dan één partij",
    )


def _of(text: Text, n: int, every: int) -> Text:
    return begin(text.fill(n=in_words(n), all=in_words(every)))


def _subtitle(request: Request, shown: int) -> Text:
    needs = len(request.subject.coverage.needs)
    return facts(
        request,
        Text(en="Coverage: who offers what is needed", nl="Dekking: wie biedt wat nodig is"),
        count(needs, Text(en="need", nl="punt"), Text(en="needs", nl="punten")),
        Text(en="{n} that offer something", nl="{n} die iets bieden").fill(n=parties(shown)),
    )


def _too_many_needs(n: int) -> Text:
    return Text(
        en="{n} needs do not fit on this sheet in readable letters. Choose a larger one: --size a0.",
        nl="{n} punten passen niet leesbaar op dit vel. Kies een groter vel: --size a0.",
    ).fill(n=n)


def _description() -> Text:
    return Text(
        en="A table with a row for each need and a column for each party; a square says that the party offers it.",
        nl="Een tabel met een rij per punt en een kolom per partij; een vierkantje zegt dat de partij het biedt.",
    )
