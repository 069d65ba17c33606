"""The events of the YAML reader to plain data that knows where it sits. The only home of PyYAML.

Only events are used, never PyYAML's constructors: every scalar stays the text that was written (an empty one is
``None``), so that ``no`` is never false and ``12:30`` never a number. Anchors, aliases, tags, several documents and
double keys are troubles with a place, and reading goes on behind them. With libyaml present its parser does the
work; without it the Python one gives the same.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from itertools import accumulate
from typing import Any, Final

import yaml

from mantelnet.characters import LINE_END, MOST, Trouble, invisibles
from mantelnet.mending import Complaint
from mantelnet.vocabulary import CONDITIONS, KEYS, english_key

#: Deepest nesting that is read; the format itself needs eight.
DEPTH_LIMIT: Final = 32
#: Most events that are read: one for each key and text, two for each mapping and list. A file of 20,000 parties and
#: 100,000 ties has 1,400,000.
EVENT_LIMIT: Final = 2_500_000
_DASH: Final = re.compile("[\r\n][ \t]*+- ")
_EMPTY: Final = frozenset(["", "~", "null", "Null", "NULL"])
#: How libyaml 0.2.6 says it.
_TOO_DEEP: Final = "exceeded maximum nesting depth"
#: A key that waits for its value: its text and its two offsets.
_Key = tuple[str, int, int]
_Reader: Final[Any] = getattr(yaml, "CLoader", yaml.Loader)


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


def written(node: Mapping[str, Any], name: str) -> str | None:
    """The key under which a mapping has a name, in whichever language; ``None`` when it has not."""
    if name in node:
        return name
    prefix, _, number = name.rpartition("_")
    others = (KEYS.get(name), english_key(name), f"{CONDITIONS.get(prefix)}_{number}")
    return next((word for word in others if word in node), None)


class Unreadable(Exception):
    """The YAML reader stopped; ``complaint`` is what it said."""

    def __init__(self, complaint: Complaint) -> None:
        super().__init__(complaint.problem)
        self.complaint = complaint


def order(node: Map, known: dict[int, dict[str, int]]) -> dict[str, int]:
    """The place of each key in its mapping; made once for a mapping that is asked for, as long as it has not grown."""
    order = known.get(id(node))
    if order is None or len(order) != len(node):
        order = known[id(node)] = {key: place for place, key in enumerate(node)}
    return order


def line_starts(text: str) -> array[int]:
    """The offset of the first character of each line."""
    starts = array("I", [0])
    if "\r" not in text:
        starts.extend(accumulate(len(line) + 1 for line in text.split("\n")[:-1]))
        return starts
    starts.extend(found.end() for found in LINE_END.finditer(text))
    return starts


class Builder:
    """Builds the data from the reader's events; one use."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.troubles: list[Trouble] = []
        self.root: Any = None
        self._orders: dict[int, dict[str, int]] = {}
        self._starts = array("I")
        self._told: Counter[str] = Counter()

    def build(self) -> bool:
        """Read everything; false when the text is so deep or so large that the data says nothing.

        Raises:
            Unreadable: at the first thing that is no YAML.
        """
        try:
            return self._build(_Reader(self.text))
        except yaml.MarkedYAMLError as error:
            # Newer readers of C look ahead and stop at a depth of their own before they hand us what is that deep.
            if error.problem == _TOO_DEEP and error.problem_mark:
                start = error.problem_mark.index
                self._tell(Trouble("too-deep", start, start + 1, {"limit": DEPTH_LIMIT}))
                return False
            raise Unreadable(_complaint(error, len(line_starts(self.text)))) from None

    def _build(self, reader: Any) -> bool:
        """One loop without calls for the usual event: it runs for every scalar of the file."""
        stack: list[tuple[Map | None, Seq | None, _Key | None]] = []
        mapping: Map | None = None
        sequence: Seq | None = None
        key: _Key | None = None
        documents = 0
        try:
            for _ in range(EVENT_LIMIT):
                event = reader.get_event()
                kind = event.__class__
                node: Any
                if kind is yaml.ScalarEvent:
                    node = self._scalar(event) if event.tag or event.anchor or event.style else event.value
                    if node in _EMPTY and not event.style and not event.tag and not event.anchor:
                        node = None
                    elif " - " in node and not event.style:
                        self._swallowed(event)
                elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                    if len(stack) >= DEPTH_LIMIT:
                        self._trouble("too-deep", event, limit=DEPTH_LIMIT)
                        return False
                    if event.anchor is not None or event.tag is not None:
                        self._checked(event)
                    node = Map() if kind is yaml.MappingStartEvent else Seq()
                elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                    mapping, sequence, key = stack.pop()
                    continue
                elif kind is yaml.AliasEvent:
                    self._trouble("anchor", event)
                    node = ""
                elif kind is yaml.StreamEndEvent:
                    return True
                else:
                    if kind is yaml.DocumentStartEvent:
                        documents += 1
                        if not self._document(event, documents):
                            return True
                    continue
                start, end = event.start_mark.index, event.end_mark.index
                if sequence is not None:
                    sequence.append(node)
                    sequence.marks.extend((start, end))
                elif mapping is None:
                    self.root = node
                elif key is None:
                    key = self._key(node, start, end, event)
                else:
                    name, key_start, key_end = key
                    key = None
                    if name in mapping:
                        self._double(mapping, name, key_start, key_end)
                    else:
                        mapping[name] = node
                        mapping.marks.extend((key_start, key_end, start, max(end, start)))
                if kind is yaml.MappingStartEvent:
                    stack.append((mapping, sequence, key))
                    mapping, sequence, key = node, None, None
                elif kind is yaml.SequenceStartEvent:
                    stack.append((mapping, sequence, key))
                    mapping, sequence, key = None, node, None
            self._trouble("too-large", event)
            return False
        finally:
            reader.dispose()

    def _document(self, event: Any, number: int) -> bool:
        """Look at the start of a document; false when it is one too many."""
        if event.version or event.tags:
            self._trouble("directive", event)
        if number > 1:
            self._trouble("several-documents", event)
        return number == 1

    def _trouble(self, kind: str, event: Any, **facts: object) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self._tell(Trouble(kind, start, max(end, start + 1), facts))

    def _tell(self, trouble: Trouble) -> None:
        self._told[trouble.kind] += 1
        if self._told[trouble.kind] <= MOST + 1:
            self.troubles.append(trouble)

    def _checked(self, event: Any) -> None:
        if event.anchor is not None:
            self._trouble("anchor", event)
        if event.tag is not None:
            self._trouble("tag", event)

    def _scalar(self, event: Any) -> str:
        """A scalar that is not plain: quoted, a block, with an anchor or a tag (then its text is not missing)."""
        if event.anchor is not None or event.tag is not None:
            self._checked(event)
        if event.style == '"' and (found := next(invisibles(event.value), None)):
            self._trouble("invisible-character", event, **found.facts)
        return str(event.value)

    def _swallowed(self, event: Any) -> None:
        """A text over several lines of which one begins with a dash: an item of a list that is indented too far."""
        start = event.start_mark.index
        if found := _DASH.search(self.text, start, event.end_mark.index):
            self._tell(Trouble("wrong-indent", found.end() - 2, found.end()))

    def _key(self, value: Any, start: int, end: int, event: Any) -> _Key:
        if value.__class__ is str and value != "<<" and value:
            return value, start, end
        self._trouble("merge-key" if value == "<<" else "bad-key", event)
        # A key nobody can write keeps what follows in its place.
        return f"\0{start}", start, end

    def _double(self, parent: Map, name: str, start: int, end: int) -> None:
        first = parent.marks[4 * order(parent, self._orders)[name]]
        self._starts = self._starts or line_starts(self.text)
        line = bisect_right(self._starts, first)
        self._tell(Trouble("duplicate-key", start, end, {"key": name, "line": line}))


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
