"""Lists below a key: how far they are indented, and what moves along when one is indented otherwise.

``key:`` with ``- a`` straight below it, or some columns further: YAML allows both, and a file reads best when all its
lists are alike. Nothing here knows whether a move is safe: whoever moves reads the result again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Final

from mantelnet.source import Map, Seq, Source, Span
from mantelnet.yamltree import line_starts

#: What may stand before a key on its line: spaces, and the dashes of items that begin with the key.
_BEFORE_KEY: Final = re.compile(r"[ -]*")
#: From a key to a list below it: the colon, perhaps a comment, and a new line.
_TO_LIST: Final = re.compile(r"[ \t]*:(?:[ \t]+#[^\r\n]*|[ \t]*)[\r\n]")
#: From the last value between brackets to the closing one.
_TO_BRACKET: Final = re.compile(r"(?:[\s,:]|(?<=\s)#[^\r\n]*+)*+[\]}]")


@dataclass(frozen=True, slots=True)
class List:
    """A list below a key; lines and columns are counted from 0.

    Args:
        above: the line of the key.
        key: the column of the key.
        dash: the column of the dashes.
        lines: from the first dash to the end of the last item.
        by: by how many columns it is to move; to the left when negative.
    """

    above: int
    key: int
    dash: int
    lines: range
    by: int = 0


def strays(source: Source) -> list[List]:
    """The lists that are not indented as most lists of the file are; none when no way of indenting is the most used."""
    lists = list(_Finder(source).lists())
    steps = Counter(one.dash - one.key for one in lists).most_common(2)
    if len(steps) < 2 or steps[0][1] == steps[1][1]:
        return []
    moves = (replace(one, by=one.key + steps[0][0] - one.dash) for one in lists)
    return [one for one in moves if one.by]


def moved(source: Source, lists: Iterable[List]) -> str:
    """The text with lists moved, each with all that stands in it and the comments that belong to it."""
    text = source.text
    lines = [text[start:end] for start, end in pairwise([*line_starts(text), len(text)])]
    shifts = [0] * len(lines)
    for one in lists:
        for number in _moving(one, lines):
            shifts[number] += one.by
    return "".join(map(_shifted, lines, shifts))


def _shifted(line: str, by: int) -> str:
    if by >= 0:
        return " " * by + line
    # A text that runs on over several lines may stand further to the left than its list.
    return line[-by:] if not line[:-by].strip(" ") else line


def _moving(one: List, lines: Sequence[str]) -> Iterator[int]:
    """The lines that move along with a list: a comment does when it stands no further to the left than the dashes."""
    for number in range(one.above + 1, one.lines.start):
        column, words = _parts(lines[number])
        if words and column >= one.dash:
            yield number
    for number in one.lines:
        column, words = _parts(lines[number])
        # Spaces alone can be part of a block text.
        if column > one.dash or (words and not (words.startswith("#") and column < one.dash)):
            yield number
    for number in range(one.lines.stop, len(lines)):
        column, words = _parts(lines[number])
        if words.startswith("#") and column >= one.dash and column > one.key:
            yield number
        elif words:
            return


def _parts(line: str) -> tuple[int, str]:
    """The column of the first character of a line that is no space, and the line from there on."""
    words = line.rstrip("\r\n").lstrip(" ")
    return len(line.rstrip("\r\n")) - len(words), words


class _Finder:
    """Finds the lists of a file; one use."""

    def __init__(self, source: Source) -> None:
        self._data = source.data
        self._text = source.text
        self._starts = line_starts(source.text)
        self._found: list[List] = []

    def lists(self) -> list[List]:
        """All lists below a key whose dashes have lines of their own."""
        self._end(self._data, (0, 0))
        return self._found

    def _place(self, offset: int) -> tuple[int, int]:
        """The line and column of a character."""
        line = bisect_right(self._starts, offset) - 1
        return line, offset - self._starts[line]

    def _end(self, node: Any, span: Span) -> int:
        """Where a piece of the data ends; its lists are noted on the way."""
        end = span[1]
        if isinstance(node, Map):
            for place, value in enumerate(node.values()):
                key_start, key_end, start, value_end = node.marks[4 * place : 4 * place + 4]
                last = self._end(value, (start, value_end))
                end = max(end, key_end, last)
                if isinstance(value, Seq):
                    self._note((key_start, key_end), (start, last))
        elif isinstance(node, Seq):
            for place, item in enumerate(node):
                end = max(end, self._end(item, (node.marks[2 * place], node.marks[2 * place + 1])))
        else:
            return end
        bracket = _TO_BRACKET.match(self._text, end) if self._text[span[0]] in "[{" else None
        return bracket.end() if bracket else end

    def _note(self, key: Span, value: Span) -> None:
        (above, column), (first, dash) = self._place(key[0]), self._place(value[0])
        before_key = self._text[key[0] - column : key[0]]
        before_list = self._text[value[0] - dash : value[0]]
        if (
            self._text[value[0]] == "-"
            and not before_list.strip(" ")
            and _BEFORE_KEY.fullmatch(before_key)
            and _TO_LIST.match(self._text, key[1])
        ):
            self._found.append(List(above, column, dash, range(first, self._place(value[1] - 1)[0] + 1)))
