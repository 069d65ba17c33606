"""Every piece of free text in a project file, with its path. What the privacy rules share.

The models themselves tell which fields are free: text that no reader and no fixed list decides about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from types import NoneType
from typing import Annotated, Any, get_args, get_origin

from mantelnet.characters import normal
from mantelnet.fields import Read
from mantelnet.model import ProjectFile, Section
from mantelnet.rules.places import Path
from mantelnet.rules.rule import Finding, Known

_Walk = Callable[[Any, Path], Iterator[tuple[Path, str]]]


def free_texts(file: ProjectFile) -> Iterator[tuple[Path, str]]:
    """Names, notes, reasons and all other free text, in the order of the format."""
    walk = _walker(ProjectFile)
    if walk is not None:
        yield from walk(file, ())


def holding(
    file: ProjectFile, known: Known, found: Callable[[str], bool], can_be: Callable[[str], bool]
) -> Iterator[Finding]:
    """A finding for each text in which something is found; wide and other odd forms of characters count as plain.

    Args:
        file: the project file.
        known: what is known of it; its text is looked at first, because almost no file holds anything.
        found: whether a text holds it.
        can_be: whether the whole file can hold it; may say yes too often, never no.
    """
    if known.text is not None and "\\" not in known.text and not can_be(known.once("plain", lambda: _plain(known))):
        return
    for path, text in known.once("free texts", lambda: list(free_texts(file))):
        if found(normal(text, "NFKC")):
            yield Finding(path)


def _plain(known: Known) -> str:
    """The text of the file in plain forms of characters."""
    return normal(known.text or "", "NFKC")


@cache
def _walker(kind: Any) -> _Walk | None:
    """The way through values of a type; ``None`` where no free text can be."""
    if kind is str:
        return _text
    if isinstance(kind, type) and issubclass(kind, Section):
        return _section(kind)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return None if any(isinstance(extra, Read) for extra in inner[1:]) else _walker(inner[0])
    if origin is dict and (walk := _walker(inner[1])):
        return _entries(walk)
    if origin is tuple and (walk := _walker(inner[0])):
        return _items(walk)
    optional = [part for part in inner if part is not NoneType]
    if NoneType in inner and len(optional) == 1 and (walk := _walker(optional[0])):
        return _maybe(walk)
    return None


def _text(value: str, path: Path) -> Iterator[tuple[Path, str]]:
    yield path, value


def _maybe(walk: _Walk) -> _Walk:
    def go(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
        if value is not None:
            yield from walk(value, path)

    return go


def _items(walk: _Walk) -> _Walk:
    def go(values: Any, path: Path) -> Iterator[tuple[Path, str]]:
        for place, value in enumerate(values):
            yield from walk(value, (*path, place))

    return go


def _entries(walk: _Walk) -> _Walk:
    def go(entries: Any, path: Path) -> Iterator[tuple[Path, str]]:
        for key, value in entries.items():
            yield from walk(value, (*path, key))

    return go


def _section(model: type[Section]) -> _Walk | None:
    ways: list[tuple[str, _Walk]] = []
    for name, field in model.model_fields.items():
        kind = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
        if walk := _walker(kind):
            ways.append((name, walk))

    def go(section: Any, path: Path) -> Iterator[tuple[Path, str]]:
        for name, walk in ways:
            yield from walk(getattr(section, name), (*path, name.rstrip("_")))

    return go if ways else None
