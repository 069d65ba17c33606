"""The keys of the project file: what each field means, at every place where it may stand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from mantelnet.explanations.explanation import Entry, Explanation, Points, Shelf, also, joined
from mantelnet.explanations.terms import other_language
from mantelnet.model.guide import EACH, Field, Path, anchor, fields_of, places, way
from mantelnet.report import Line
from mantelnet.text import Text
from mantelnet.vocabulary import key, value

PAGE: Final = Text(en="en/reference/project-file.md", nl="nl/reference/projectbestand.md")
_VALUE: Final = Text(en="Value", nl="Waarde")
_FIELDS: Final = Text(en="Fields inside", nl="Velden erin")
_LEFT_OUT: Final = Text(en="When left out", nl="Zonder dit veld")
_REQUIRED: Final = Text(en="Required", nl="Verplicht")
_YES: Final = Text(en="yes", nl="ja")
_NO: Final = Text(en="no", nl="nee")


def everywhere() -> Iterator[tuple[Path, Field]]:
    """Every field with the place where it stands, in the order of the file; the same model is not repeated."""
    for place in places():
        if place.before is None:
            for field in fields_of(place.section):
                yield place.path, field


def entries() -> Iterator[Entry]:
    """The keys, each with all places where it stands."""
    found: dict[str, list[tuple[Path, Field]]] = {}
    for path, field in everywhere():
        found.setdefault(field.name, []).append((path, field))
    for name, spots in found.items():
        yield Entry(also((key(name),)), partial(_explanation, name, spots))


def _explanation(name: str, spots: list[tuple[Path, Field]]) -> Explanation:
    return Explanation(
        kind="field",
        id=name,
        title=key(name),
        about=other_language(key(name)),
        pieces=tuple(
            Points(".".join((*path, name)).replace(EACH, "*"), way((*path, name)), tuple(_lines(field)))
            for path, field in spots
        ),
        manual=PAGE + f"#{anchor(spots[0][0])}",
    )


def _lines(field: Field) -> Iterator[Line]:
    yield Line(field.about)
    words = field.kind.words
    if field.kind.choice:
        words = joined((words, joined(map(value, field.kind.choice), ", ")), " ")
    yield Line(words, _VALUE)
    yield Line(_YES if field.default is None else _NO, _REQUIRED)
    if field.default is not None and field.default.en != "–":
        yield Line(field.default, _LEFT_OUT)
    if field.kind.section is not None:
        inside = [key(inner.name) for inner in fields_of(field.kind.section)]
        yield Line(joined(inside, ", "), _FIELDS)


SHELF = Shelf("field", entries)
