"""What a change to a file did to its contents: a file that is still sound may differ only where it was changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.project import open_project
from mantelnet.source import Map, Seq, Source, read
from mantelnet.vocabulary import english_key

ROOT: Final = Path(__file__).parents[2]
EXAMPLES: Final = sorted(ROOT.glob("examples/*/mantelnet.yaml"))
#: A piece of data: where it stands, without its places in lists, and its words.
Leaf = tuple[tuple[str, ...], str]


def leaves(source: Source) -> list[tuple[Leaf, int]]:
    """All pieces of data of a file, each with the number of its line."""

    def walk(node: Any, names: tuple[str, ...], path: tuple[str | int, ...]) -> Iterator[tuple[Leaf, int]]:
        if isinstance(node, Map):
            for key, value in node.items():
                yield from walk(value, (*names, english_key(key) or key), (*path, key))
        elif isinstance(node, Seq):
            for place, value in enumerate(node):
                yield from walk(value, names, (*path, place))
        elif node is not None:
            yield (names, str(node)), source.place(source.span(path))[0]

    return list(walk(source.data, (), ()))


def blocks(text: str, changed: set[int]) -> set[int]:
    """Lines and all that hangs on them: the lines below them that are indented further."""
    lines = text.split("\n")
    found = set(changed)
    for number in changed:
        if number > len(lines):
            continue
        indent = _indent(lines[number - 1])
        for below in range(number + 1, len(lines) + 1):
            words = lines[below - 1].strip()
            if words and not words.startswith("#") and _indent(lines[below - 1]) <= indent:
                break
            found.add(below)
    return found


def _same(text: str, other: str, numbers: set[int]) -> set[int]:
    """Where in a text the lines stand that have certain numbers in another text."""
    others = other.split("\n")
    words = {others[number - 1] for number in numbers if number <= len(others)}
    return {number for number, line in enumerate(text.split("\n"), 1) if line in words}


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" -"))


@dataclass(frozen=True, slots=True)
class Change:
    """A changed file.

    Args:
        data: its bytes.
        before: numbers of the lines that were changed or taken out, in the file as it was.
        after: numbers of the lines that were changed or put in, in the file as it is.
    """

    data: bytes
    before: frozenset[int]
    after: frozenset[int]


class Original:
    """A sound file, to hold changed ones against."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.text = data.decode()
        opened = open_project(data, "f.yaml")
        assert opened.project is not None
        self.file: ProjectFile = opened.project.file
        self._leaves = leaves(read(data))

    def check(self, change: Change) -> bool:
        """Hold a changed file against this one; gives whether it is sound."""
        opened = open_project(change.data, "f.yaml")
        if opened.project is None:
            assert any(found.severity is Severity.ERROR for found in opened.diagnostics)
            return False
        assert all(found.severity is not Severity.ERROR for found in opened.diagnostics)
        if opened.project.file != self.file:
            source = read(change.data)
            text = change.data.decode()
            now = leaves(source)
            before, after = blocks(self.text, set(change.before)), blocks(text, set(change.after))
            lost = self._elsewhere(self._leaves, now, before | _same(self.text, text, after))
            new = self._elsewhere(now, self._leaves, after | _same(text, self.text, before))
            assert not lost, f"{sorted(change.before)}: lost {lost}"
            assert not new, f"{sorted(change.after)}: new {new}"
        return True

    @staticmethod
    def _elsewhere(there: list[tuple[Leaf, int]], here: list[tuple[Leaf, int]], lines: set[int]) -> list[Leaf]:
        """What stands there and not here, and does not stand on certain lines."""
        gone = Counter(leaf for leaf, _ in there) - Counter(leaf for leaf, _ in here)
        gone -= Counter(leaf for leaf, line in there if line in lines)
        return list(gone)
