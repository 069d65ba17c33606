"""From bytes to data with places, and everything that is wrong with them as text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

from mantelnet.characters import MOST, Trouble, conflicts, decode, invisibles, visible
from mantelnet.mending import block, recognise
from mantelnet.yamltree import Builder, Map, Seq, Unreadable, line_starts, order, written

_MISTAKE_LIMIT: Final = 500
# Characters that are read again, all told, to find one mistake behind another.
_REREAD_LIMIT: Final = 5_000_000

Span = tuple[int, int]
Path = Sequence[str | int]


@dataclass(frozen=True)
class Source:
    """A file as it was read.

    Args:
        text: the text as written.
        data: mappings, lists, text and ``None``; ``None`` when the text could not be read as one YAML document.
        troubles: what is wrong with the text, in the order of finding.
        parsed: the text that offsets refer to; it has the same lines as ``text``, some of them mended.
        unfinished: reading stopped behind the last trouble, because there were too many.
    """

    text: str
    data: Any
    troubles: tuple[Trouble, ...]
    parsed: str
    _starts: Sequence[int] = field(repr=False)
    _shown: Sequence[int] = field(repr=False)
    unfinished: bool = False
    _orders: dict[int, dict[str, int]] = field(default_factory=dict, repr=False)
    _lines: dict[int, str] = field(default_factory=dict, repr=False)

    def span(self, path: Path, on_key: bool = False) -> Span:
        """Where a piece of the data sits: the offsets of its first character and behind its last.

        Args:
            path: keys and list positions, in canonical or in written names. What the file does not have is
                passed over: the span is that of the deepest part that it has.
            on_key: point at the key rather than at the value. A collection is always shown by its key.
        """
        node, span = self.data, (0, 1)
        for step in path:
            if isinstance(node, Map) and isinstance(step, str) and (name := written(node, step)) is not None:
                at = 4 * order(node, self._orders)[name]
                key, value = (node.marks[at], node.marks[at + 1]), (node.marks[at + 2], node.marks[at + 3])
                node = node[name]
                span = key if on_key or node is None or isinstance(node, Map | Seq) else value
            elif isinstance(node, Seq) and isinstance(step, int) and step < len(node):
                span = (node.marks[2 * step], node.marks[2 * step + 1])
                node = node[step]
                if isinstance(node, Map) and node:
                    span = (node.marks[0], node.marks[1])
            else:
                break
        return span

    def as_written(self, path: Path) -> tuple[str | int, ...]:
        """A path in the names that the file itself uses, as far as the file has them."""
        steps: list[str | int] = []
        node = self.data
        for step in path:
            name = written(node, step) if isinstance(node, Map) and isinstance(step, str) else None
            steps.append(step if name is None else name)
            if name is not None:
                node = node[name]
            else:
                node = node[step] if isinstance(node, Seq) and isinstance(step, int) and step < len(node) else None
        return tuple(steps)

    def place(self, span: Span) -> tuple[int, int, int, str]:
        """Line and column (from 1), length on that line, and the line's text, for a span."""
        line = bisect_right(self._starts, span[0]) - 1
        excerpt = self.line(line)
        column = min(span[0] - self._starts[line], len(excerpt))
        length = max(1, min(span[1] - span[0], len(excerpt) - column))
        return line + 1, column + 1, length, excerpt

    def line(self, number: int) -> str:
        """The text of a line as written, by its number from 0, without its line end; the same object each time."""
        if number not in self._lines:
            start = self._shown[number]
            end = self._shown[number + 1] if number + 1 < len(self._shown) else len(self.text)
            self._lines[number] = self.text[start:end].rstrip("\r\n")
        return self._lines[number]


def _read_text(text: str) -> tuple[Any, list[Trouble], str, bool]:
    """Data, troubles, the text that was read, and whether reading came to its end.

    A mistake is mended in memory to find the next one too; where nobody can know what was meant, everything up to
    the next line at the margin is passed over, so that one mistake gives one trouble.
    """
    troubles: list[Trouble] = []
    readable, seen = True, set[int]()
    for _ in range(max(1, min(_MISTAKE_LIMIT, _REREAD_LIMIT // len(text)))):
        builder = Builder(text)
        try:
            whole = builder.build()
        except Unreadable as stopped:
            starts = line_starts(text)
            lines = [text[a:b].rstrip("\r\n") for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
            mistake = recognise(lines, stopped.complaint)
            if mistake.line not in seen:
                start = starts[mistake.line] + min(mistake.column, len(lines[mistake.line]))
                troubles.append(Trouble(mistake.kind, start, start + mistake.length))
            if mistake.mended is not None and mistake.line not in seen:
                new = {mistake.line: mistake.mended}
            else:
                readable = False
                new = {number: " " * len(lines[number]) for number in block(lines, mistake.line)}
                if not any(lines[number].strip() for number in new):
                    return None, troubles, text, True
            seen.update(new)
            text = _with_lines(text, starts, lines, new)
        else:
            found = [*troubles, *builder.troubles]
            return (builder.root if readable and whole else None), found, text, True
    return None, troubles, text, False


def _with_lines(text: str, starts: Sequence[int], lines: Sequence[str], new: Mapping[int, str]) -> str:
    """The text with other words on some of its lines."""
    pieces, done = [], 0
    for number in sorted(new):
        pieces += [text[done : starts[number]], new[number]]
        done = starts[number] + len(lines[number])
    return "".join([*pieces, text[done:]])


def read(data: bytes) -> Source:
    """Read a file's bytes.

    Returns:
        A source; its ``data`` is ``None`` when the text cannot be read as one YAML document, and then at least
        one trouble says why. Never raises for anything in the file.
    """
    text, fatal = decode(data)
    starts = line_starts(text)
    if fatal or (found := conflicts(text)):
        troubles = (fatal,) if fatal else tuple(found)
        return Source(text, None, troubles, text, starts, starts)
    hidden = list(islice(invisibles(text), MOST + 1))
    root, found, parsed, finished = _read_text(visible(text) if hidden else text)
    if root is None and not found and not hidden:
        found = [Trouble("empty-file", 0, 0)]
    parsed_starts = starts if parsed is text else line_starts(parsed)
    seen = (_moved(trouble, starts, parsed_starts) for trouble in hidden)
    return Source(text, root, (*seen, *found), parsed, parsed_starts, starts, not finished)


def _moved(trouble: Trouble, starts: Sequence[int], parsed: Sequence[int]) -> Trouble:
    """A trouble of the text as written at its place in the parsed text, whose lines can be longer."""
    line = bisect_right(starts, trouble.start) - 1
    by = parsed[line] - starts[line]
    return Trouble(trouble.kind, trouble.start + by, trouble.end + by, trouble.facts)


__all__ = ["Map", "Path", "Seq", "Source", "Span", "read", "written"]
