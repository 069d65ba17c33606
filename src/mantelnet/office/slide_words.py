"""Words on a slide: how large they can be, and what has to go to the notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.office.columns import lowered

#: From what is read at the back of a room to what nobody should go below.
SIZES: Final = (20.0, 18.0, 16.0, 14.0, 13.0, 12.0, 11.0, 10.0)
_TITLES: Final = (40.0, 36.0, 32.0, 28.0, 26.0, 24.0, 22.0, 20.0, 18.0)
LEADING: Final = 1.25
#: Air above and below the words of a cell together.
AIR: Final = 12.0
Row = Sequence[str]


def fitting(
    lines: Sequence[tuple[str, bool]], wide: float, high: float, largest: float = 20.0
) -> tuple[float, list[tuple[str, bool]]]:
    """The largest size in which lines fit into a box, in points, and the lines; what does not fit is cut.

    Args:
        lines: what to say, and whether it is one of a list.
        wide: of the box.
        high: of the box.
        largest: no size above this.
    """
    for size in SIZES:
        if size <= largest and _needed(lines, size, wide) <= high - 6:
            return size, list(lines)
    size = SIZES[-1]
    kept: list[tuple[str, bool]] = []
    for line, listed in lines:
        left = high - 6 - _needed(kept, size, wide)
        most = int((left - size * 0.5) / (size * LEADING))
        if most < 1:
            break
        words = " ".join(fonts.wrap(line, size, max(60.0, wide - 3 * size), most=most))
        kept.append((words, listed))
    return size, kept


def _needed(lines: Sequence[tuple[str, bool]], size: float, wide: float) -> float:
    room = max(60.0, wide - 3 * size)
    return sum(len(fonts.wrap(line, size, room)) * size * LEADING + size * 0.5 for line, _ in lines)


def titled(words: str, wide: float, high: float, size: float = 26.0) -> tuple[str, float]:
    """A title in at most two lines within some room, and its size: 0 for that of the layout."""
    for less in (0.0, *(each for each in _TITLES if each < size)):
        lines = len(fonts.wrap(words, less or size, wide * 0.98, bold=True))
        if lines <= 2 and lines * (less or size) * 1.2 <= high:
            return words, less
    return " ".join(fonts.wrap(words, _TITLES[-1], wide * 0.98, bold=True, most=2)), _TITLES[-1]


def table_size(head: Row, rows: Sequence[Row], wide: float, high: float) -> tuple[float, list[float], list[Row]]:
    """The size of the letters of a table, the widths of its columns, and the rows that fit.

    Rows at the end are left out where even small letters do not help, but never the first.
    """
    for size in SIZES[1:-2]:
        columns = shares(head, rows, wide, size)
        if sum(heights(head, rows, columns, size)) <= high:
            return size, columns, list(rows)
    size, kept = SIZES[-3], list(rows)
    columns = shares(head, kept, wide, size)
    while len(kept) > 1 and sum(heights(head, kept, columns, size)) > high - 24:
        kept.pop()
    if sum(heights(head, kept, columns, size)) > high:
        # One row with very long words.
        size = SIZES[-1]
        most = max(1, int((high - 60) / (size * LEADING)))
        kept = [
            [
                " ".join(fonts.wrap(words, size, column - 18, most=most))
                for words, column in zip(row, columns, strict=True)
            ]
            for row in kept
        ]
    return size, columns, kept


def shares(head: Row, rows: Sequence[Row], wide: float, size: float) -> list[float]:
    """The widths of columns: by the words in them; no column is too narrow for its longest word."""
    columns = list(zip(head, *rows, strict=True))
    least = [
        max(fonts.width(w, size, True) for words in column for w in (words.split() or [""])) + 22 for column in columns
    ]
    asked = [max(fonts.width(words, size, place == 0) for place, words in enumerate(column)) + 22 for column in columns]
    if sum(asked) <= wide:
        return [each * wide / sum(asked) for each in asked]
    if sum(least) >= wide:
        return lowered(least, wide)
    share = (wide - sum(least)) / (sum(asked) - sum(least))
    return [low + (high - low) * share for low, high in zip(least, asked, strict=True)]


def heights(head: Row, rows: Sequence[Row], columns: Sequence[float], size: float) -> list[float]:
    """How high each row is, the head first."""
    found = []
    for number, row in enumerate((head, *rows)):
        lines = max(
            len(fonts.wrap(words, size, column - 16, bold=number == 0)) or 1
            for words, column in zip(row, columns, strict=True)
        )
        found.append(lines * size * LEADING + AIR)
    return found
