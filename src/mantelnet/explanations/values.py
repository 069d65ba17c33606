"""The fixed values of the project file: where each may stand, and what it says there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Final

from mantelnet.explanations.explanation import Entry, Explanation, Piece, Points, Prose, Shelf, also, joined
from mantelnet.explanations.fields import PAGE, everywhere
from mantelnet.explanations.terms import other_language
from mantelnet.model import BUILT_IN_THEMES
from mantelnet.model.guide import EACH, Path, anchor, way
from mantelnet.report import Line
from mantelnet.text import NOTHING, Text
from mantelnet.vocabulary import SECTOR_OF_TYPE, VALUES, label, value

_THEME: Final = ("interests", EACH, "theme")
_TYPE: Final = ("parties", EACH, "type")
#: Words that stand beside numbers, so that no field lists them as its values.
_BESIDE_NUMBERS: Final[Mapping[str, tuple[Path, ...]]] = {
    "unknown": tuple(("scores", EACH, score) for score in ("commitment", "impact", "influence", "trust")),
    "dont_know": (("conditions", "answers"),),
}


def entries() -> Iterator[Entry]:
    """The fixed values, in the order of the file."""
    meanings: dict[Path, Text] = {}
    found: dict[str, list[Path]] = {}
    for path, field in everywhere():
        place = (*path, field.name)
        meanings[place] = field.about
        for name in BUILT_IN_THEMES if place == _THEME else field.kind.choice:
            if name in VALUES:
                found.setdefault(name, []).append(place)
    for name, places in [*found.items(), *_BESIDE_NUMBERS.items()]:
        about = {place: meanings[place] for place in places}
        yield Entry(also((value(name), label(name))), partial(_explanation, name, about))


def _explanation(name: str, places: Mapping[Path, Text]) -> Explanation:
    read_as = Text(en="read as: ", nl="lees: ") + label(name) if label(name) != value(name) else NOTHING
    first = next(iter(places))
    return Explanation(
        kind="value",
        id=name,
        title=value(name),
        about=joined((other_language(value(name)), read_as)),
        pieces=tuple(_pieces(name, places)),
        manual=PAGE + f"#{anchor(first[:-1]) if name in _BESIDE_NUMBERS else anchor(first, 'values')}",
    )


def _pieces(name: str, places: Mapping[Path, Text]) -> Iterator[Piece]:
    lines = tuple(Line(about, way(place)) for place, about in places.items())
    yield Points("where", Text(en="Where it may stand", nl="Waar het mag staan"), lines)
    if _TYPE in places:
        yield Prose("sector", label(SECTOR_OF_TYPE[name]), Text(en="Sector of this type", nl="Sector van deze soort"))


SHELF = Shelf("value", entries)
