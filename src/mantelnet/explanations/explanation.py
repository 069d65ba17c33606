"""What an explanation is: one thing that can be looked up, in words, without a language and without a medium."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from mantelnet.report import Line
from mantelnet.text import NOTHING, Text

Kind = Literal["term", "condition", "class", "quadrant", "measure", "signal", "rule", "field", "value"]

KIND_NAMES: Final[Mapping[Kind, Text]] = {
    "term": Text(en="term", nl="begrip"),
    "condition": Text(en="condition for working together", nl="conditie voor samenwerken"),
    "class": Text(en="class of the force field", nl="klasse van het krachtenveld"),
    "quadrant": Text(en="corner of the force field", nl="vak van het krachtenveld"),
    "measure": Text(en="measure", nl="maat"),
    "signal": Text(en="signal: what can stand out", nl="signaal: wat kan opvallen"),
    "rule": Text(en="rule of validate", nl="regel van validate"),
    "field": Text(en="key in the project file", nl="sleutel in het projectbestand"),
    "value": Text(en="fixed value in the project file", nl="vaste waarde in het projectbestand"),
}


@dataclass(frozen=True, slots=True)
class Prose:
    """Running text.

    Args:
        id: its stable name in JSON.
        text: the sentences.
        label: what they tell; nothing for what comes first and needs no label.
        origin: where they come from.
    """

    id: str
    text: Text
    label: Text = NOTHING
    origin: Text = NOTHING


@dataclass(frozen=True, slots=True)
class Points:
    """A list under a label; its lines may have labels and origins of their own."""

    id: str
    label: Text
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A piece of a file under a label, shown as it is."""

    id: str
    label: Text
    text: Text


Piece = Prose | Points | Listing


@dataclass(frozen=True, slots=True)
class Explanation:
    """One thing explained.

    Args:
        kind: what sort of thing it is.
        id: its stable name.
        title: its name for people.
        about: what stands beside the kind, below the title.
        pieces: the explanation itself.
        manual: where the manual tells more: a page below ``docs`` and a place on it.
    """

    kind: Kind
    id: str
    title: Text
    about: Text
    pieces: tuple[Piece, ...]
    manual: Text


@dataclass(frozen=True, slots=True)
class Entry:
    """The words by which something is looked up, and how to make its explanation."""

    words: tuple[str, ...]
    build: Callable[[], Explanation]


@dataclass(frozen=True, slots=True)
class Shelf:
    """Everything of one kind that can be looked up.

    Args:
        kind: the kind.
        entries: all entries, in the order in which the manual has them.
    """

    kind: Kind
    entries: Callable[[], Iterable[Entry]]


def also(names: Iterable[Text | str]) -> tuple[str, ...]:
    """The words of names in both languages; of "Degree (number of ties)" also what stands before the bracket."""
    words = [word for name in names for word in ((name.en, name.nl) if isinstance(name, Text) else (name,))]
    return tuple(dict.fromkeys(form for word in words for form in (word, word.partition(" (")[0])))


def capital(name: Text) -> Text:
    """A name as a heading begins: with a capital."""
    return name.map(lambda word: word[:1].upper() + word[1:])


def joined(pieces: Iterable[Text], by: str = " · ") -> Text:
    """Short texts on one line; those without words are left out."""
    kept = [piece for piece in pieces if piece.en]
    return Text(en=by.join(piece.en for piece in kept), nl=by.join(piece.nl for piece in kept))
