"""YAML text to plain data, and where each piece of it sits. The only home of PyYAML.

Only events of the YAML reader are used, never its constructors: every scalar stays the text that was written
(an empty one is ``None``), so that ``no`` is never false and ``12:30`` never a number. Anchors, aliases, tags,
several documents and double keys are troubles with a place, and reading goes on behind them. With libyaml
present its parser does the work; without it the Python one gives the same.
"""

from __future__ import annotations

import gc
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import yaml

from mantelnet.characters import LINE_END, Trouble, conflicts, decode, invisibles, visible
from mantelnet.mending import Complaint, block, recognise
from mantelnet.vocabulary import CONDITIONS, KEYS, english_key

#: Deepest nesting that is read; the format itself needs eight.
DEPTH_LIMIT: Final = 32
_MISTAKE_LIMIT: Final = 50
# Characters that are read again, all told, to find one mistake behind another.
_REREAD_LIMIT: Final = 5_000_000
_EMPTY: Final = frozenset(["", "~", "null", "Null", "NULL"])
_Reader: Final[Any] = getattr(yaml, "CLoader", yaml.Loader)

Span = tuple[int, int]
Path = Sequence[str | int]


class Map(dict[str, Any]):
    """A mapping that knows where its keys and values sit (four offsets an entry, in order)."""

    __slots__ = ("marks",)

    def __init__(self) -> None:
        super().__init__()
        self.marks = array("I")


class Seq(list[Any]):
    """A list that knows where its items sit (two offsets an item)."""

    __slots__ = ("marks",)

    def __init__(self) -> None:
        super().__init__()
        self.marks = array("I")


@dataclass(frozen=True)
class Source:
    """A file as it was read.

    Args:
        text: the text as written.
        data: mappings, lists, text and ``None``; ``None`` when the text could not be read as one YAML document.
        troubles: what is wrong with the text, in the order of finding.
        parsed: the text that offsets refer to; it has the same lines as ``text``, some of them mended.
    """

    text: str
    data: Any
    troubles: tuple[Trouble, ...]
    parsed: str
    _starts: list[int] = field(repr=False)
    _shown: list[int] = field(repr=False)
    _orders: dict[int, dict[str, int]] = field(default_factory=dict, repr=False)

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
                at = 4 * _order(node, self._orders)[name]
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

    def place(self, span: Span) -> tuple[int, int, int, str]:
        """Line and column (from 1), length on that line, and the line's text, for a span."""
        line = bisect_right(self._starts, span[0]) - 1
        excerpt = self.line(line)
        column = min(span[0] - self._starts[line], len(excerpt))
        length = max(1, min(span[1] - span[0], len(excerpt) - column))
        return line + 1, column + 1, length, excerpt

    def line(self, number: int) -> str:
        """The text of a line as written, by its number from 0, without its line end."""
        start = self._shown[number]
        end = self._shown[number + 1] if number + 1 < len(self._shown) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


def written(node: Mapping[str, Any], name: str) -> str | None:
    """The key under which a mapping has a name, in whichever language; ``None`` when it has not."""
    if name in node:
        return name
    prefix, _, number = name.rpartition("_")
    others = (KEYS.get(name), english_key(name), f"{CONDITIONS.get(prefix)}_{number}")
    return next((word for word in others if word in node), None)


def _order(node: Map, known: dict[int, dict[str, int]]) -> dict[str, int]:
    """The place of each key in its mapping; made once for a mapping that is asked for, as long as it has not grown."""
    order = known.get(id(node))
    if order is None or len(order) != len(node):
        order = known[id(node)] = {key: place for place, key in enumerate(node)}
    return order


def _line_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in LINE_END.finditer(text))]


@contextmanager
def _no_collection() -> Iterator[None]:
    """Building millions of small objects is several times faster when nothing goes looking for cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Builder:
    """Builds the data from the reader's events; one use."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.troubles: list[Trouble] = []
        self.root: Any = None
        self._starts = _line_starts(text)
        self._orders: dict[int, dict[str, int]] = {}
        self._open: list[Map | Seq] = []
        self._keys: list[tuple[str, int, int] | None] = []

    def build(self) -> bool:
        """Read everything; false when the text is so deep or so odd that the data says nothing."""
        reader = _Reader(self.text)
        try:
            documents = 0
            while True:
                event = reader.get_event()
                kind = event.__class__
                if kind is yaml.ScalarEvent:
                    self._scalar(event)
                elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                    if len(self._open) >= DEPTH_LIMIT:
                        self._trouble("too-deep", event, limit=DEPTH_LIMIT)
                        return False
                    self._start(event, Map() if kind is yaml.MappingStartEvent else Seq())
                elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                    self._open.pop()
                    self._keys.pop()
                elif kind is yaml.AliasEvent:
                    self._trouble("anchor", event)
                    self._put("", event)
                elif kind is yaml.DocumentStartEvent:
                    documents += 1
                    if event.version or event.tags:
                        self._trouble("directive", event)
                    if documents > 1:
                        self._trouble("several-documents", event)
                        return True
                elif kind is yaml.StreamEndEvent:
                    return True
        finally:
            reader.dispose()

    def _trouble(self, kind: str, event: Any, **facts: object) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self.troubles.append(Trouble(kind, start, max(end, start + 1), facts))

    def _checked(self, event: Any) -> None:
        if event.anchor is not None:
            self._trouble("anchor", event)
        if event.tag is not None:
            self._trouble("tag", event)

    def _scalar(self, event: Any) -> None:
        value: str | None = event.value
        if event.anchor is not None or event.tag is not None:
            self._checked(event)  # The text may have been taken for the tag; so it is not missing.
        elif (event.style is None or event.style == "") and value in _EMPTY:
            value = None
        if event.style == '"' and (found := next(invisibles(event.value), None)):
            self._trouble("invisible-character", event, **found.facts)
        self._put(value, event)

    def _start(self, event: Any, node: Map | Seq) -> None:
        if event.anchor is not None or event.tag is not None:
            self._checked(event)
        self._put(node, event)
        self._open.append(node)
        self._keys.append(None)

    def _put(self, value: Any, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        if not self._open:
            self.root = value
            return
        parent = self._open[-1]
        if isinstance(parent, Seq):
            parent.append(value)
            parent.marks.extend((start, end))
            return
        key = self._keys[-1]
        if key is None:
            self._keys[-1] = self._key(value, start, end, event)
            return
        self._keys[-1] = None
        name, key_start, key_end = key
        if name in parent:
            self._double(parent, name, key_start, key_end)
        else:
            parent[name] = value
            parent.marks.extend((key_start, key_end, start, max(end, start)))

    def _key(self, value: Any, start: int, end: int, event: Any) -> tuple[str, int, int]:
        if isinstance(value, str) and value != "<<" and value:
            return value, start, end
        self._trouble("merge-key" if value == "<<" else "bad-key", event)
        # A key nobody can write keeps what follows in its place.
        return f"\0{start}", start, end

    def _double(self, parent: Map, name: str, start: int, end: int) -> None:
        first = parent.marks[4 * _order(parent, self._orders)[name]]
        line = bisect_right(self._starts, first)
        self.troubles.append(Trouble("duplicate-key", start, end, {"key": name, "line": line}))


def _complaint(error: yaml.MarkedYAMLError, length: int) -> Complaint:
    problem, context = error.problem_mark, error.context_mark
    line = problem.line if problem else length - 1
    return Complaint(
        problem=error.problem or "",
        line=min(line, length - 1),
        column=problem.column if problem else 0,
        context=error.context or "",
        context_line=min(context.line if context else line, length - 1),
        context_column=context.column if context else 0,
    )


def _read_text(text: str) -> tuple[Any, list[Trouble], str]:
    """Data, troubles and the text that was read.

    A mistake is mended in memory to find the next one too; where nobody can know what was meant, everything up to
    the next line at the margin is passed over, so that one mistake gives one trouble.
    """
    troubles: list[Trouble] = []
    readable, seen = True, set[int]()
    for _ in range(max(1, min(_MISTAKE_LIMIT, _REREAD_LIMIT // len(text)))):
        builder = _Builder(text)
        try:
            whole = builder.build()
        except yaml.MarkedYAMLError as error:
            starts = _line_starts(text)
            lines = [text[a:b].rstrip("\r\n") for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
            mistake = recognise(lines, _complaint(error, len(lines)))
            if mistake.line not in seen:
                start = starts[mistake.line] + min(mistake.column, len(lines[mistake.line]))
                troubles.append(Trouble(mistake.kind, start, start + mistake.length))
            if mistake.mended is not None and mistake.line not in seen:
                new = {mistake.line: mistake.mended}
            else:
                readable = False
                new = {number: " " * len(lines[number]) for number in block(lines, mistake.line)}
                if not any(lines[number].strip() for number in new):
                    return None, troubles, text
            seen.update(new)
            for number in sorted(new, reverse=True):
                text = text[: starts[number]] + new[number] + text[starts[number] + len(lines[number]) :]
        else:
            found = [*troubles, *builder.troubles]
            return (builder.root if readable and whole else None), found, text
    return None, troubles, text


def read(data: bytes) -> Source:
    """Read a file's bytes.

    Returns:
        A source; its ``data`` is ``None`` when the text cannot be read as one YAML document, and then at least
        one trouble says why. Never raises for anything in the file.
    """
    text, fatal = decode(data)
    starts = _line_starts(text)
    if fatal or (found := conflicts(text)):
        troubles = (fatal,) if fatal else tuple(found)
        return Source(text, None, troubles, text, starts, starts)
    hidden = list(invisibles(text))
    with _no_collection():
        root, found, parsed = _read_text(visible(text) if hidden else text)
    if root is None and not found and not hidden:
        found = [Trouble("empty-file", 0, 0)]
    parsed_starts = starts if parsed is text else _line_starts(parsed)
    seen = (_moved(trouble, starts, parsed_starts) for trouble in hidden)
    return Source(text, root, (*seen, *found), parsed, parsed_starts, starts)


def _moved(trouble: Trouble, starts: list[int], parsed: list[int]) -> Trouble:
    """A trouble of the text as written at its place in the parsed text, whose lines can be longer."""
    line = bisect_right(starts, trouble.start) - 1
    by = parsed[line] - starts[line]
    return Trouble(trouble.kind, trouble.start + by, trouble.end + by, trouble.facts)
