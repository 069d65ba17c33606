"""How wide the columns of a table are: as wide as their words ask, within the width of the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.report import Table
from mantelnet.text import Language

#: A cell may be set in lines of this width, in points, before a column asks for more.
_MOST: Final = 210.0
#: Air at both sides of a cell.
_AIR: Final = 10.0
#: Names of so many narrow columns stand upright, if one of them is longer than this.
_TURNED: Final = (4, 4)
#: So many rows, and so many widths of a column, are tried to find good widths.
_LOOKED_AT: Final = 40
_STEPS: Final = 8
#: Room for a letter or number below an upright name.
_NARROW: Final = 26.0


def turned(table: Table, language: Language) -> bool:
    """Whether the names of the columns in the middle stand upright: there are many, and they are wider than cells."""
    names = [column.title.say(language) for column in table.columns if column.align == "centre"]
    return len(names) >= _TURNED[0] and max(map(len, names)) > _TURNED[1]


def widths(table: Table, language: Language, room: float, size: float, upright: bool = False) -> list[float]:
    """The width of each column in points; together they are ``room``.

    Args:
        table: the table.
        language: of its words.
        room: the width of the page between its margins.
        size: of the letters.
        upright: whether the names of columns in the middle stand upright.
    """
    least, asked = [], []
    for place, column in enumerate(table.columns):
        title = "" if upright and column.align == "centre" else column.title.say(language)
        words = [row[place].text.say(language) for row in table.rows if place < len(row)]
        longest = max((fonts.width(w, size, True) for text in (title, *words) for w in text.split()), default=0.0)
        # The title may stand in lines; the words below it should not, if there is room.
        whole = max((fonts.width(text, size) for text in words), default=0.0)
        least.append(max(min(longest, _MOST) + _AIR, _NARROW if not title else 0.0))
        asked.append(max(least[-1], min(whole, _MOST) + _AIR))
    if sum(least) >= room:
        return lowered(least, room)
    wide = asked if sum(asked) <= room else _fewest_lines(table, language, room, size, least)
    # What is left goes to the words: numbers far from their name are hard to follow.
    words_ = [place for place, column in enumerate(table.columns) if column.align == "left"] or [0]
    if sum(column.align == "centre" for column in table.columns) >= _TURNED[0]:
        words_ = list(range(len(wide)))
    spare, total = room - sum(wide), sum(wide[place] for place in words_)
    return [w + spare * w / total if place in words_ else w for place, w in enumerate(wide)]


def lowered(least: Sequence[float], room: float) -> list[float]:
    """Widths that fit into some room: the widest give way first, so that no short word is broken for a long one."""
    ordered = sorted(least)
    used = 0.0
    for place, width in enumerate(ordered):
        most = (room - used) / (len(ordered) - place)
        if width > most:
            return [min(each, most) for each in least]
        used += width
    return list(least)


def _fewest_lines(table: Table, language: Language, room: float, size: float, least: list[float]) -> list[float]:
    """Widths between the least and what is asked for, which make the rows low: the step that saves most comes first."""
    rows = [[cell.text.say(language) for cell in row] for row in table.rows[:_LOOKED_AT]]
    places = range(len(least))
    wide = list(least)
    lines = [[_lines(row, place, size, wide[place]) for place in places] for row in rows]
    while True:
        best: tuple[float, int, float] | None = None
        for place in places:
            for asked in _steps(rows, place, size, wide[place]):
                if asked - wide[place] > room - sum(wide):
                    break
                new = [_lines(row, place, size, asked) for row in rows]
                saved = sum(
                    max(line) - max(*line[:place], after, *line[place + 1 :], 1)
                    for line, after in zip(lines, new, strict=True)
                )
                worth = saved / (asked - wide[place])
                if saved > 0 and (best is None or worth > best[0]):
                    best = worth, place, asked
        if best is None:
            return wide
        _, place, wide[place] = best
        for line, row in zip(lines, rows, strict=True):
            line[place] = _lines(row, place, size, wide[place])


def _lines(row: list[str], place: int, size: float, wide: float) -> int:
    return len(fonts.wrap(row[place], size, wide - _AIR)) if place < len(row) else 0


def _steps(rows: list[list[str]], place: int, size: float, wide: float) -> list[float]:
    """Wider widths at which cells of a column take fewer lines."""
    found = set()
    for row in rows:
        if place < len(row) and _lines(row, place, size, wide) > 1:
            words = row[place].split()
            # The width of each line that begins with the first word, and of the rest of it.
            for end in range(1, len(words) + 1):
                longest = max(fonts.width(" ".join(part), size) for part in (words[:end], words[end:]))
                found.add(longest + _AIR + 0.5)
    return sorted(step for step in found if wide < step <= _MOST + _AIR)[:_STEPS]
