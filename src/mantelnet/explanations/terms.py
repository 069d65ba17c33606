"""The terms of the glossary."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from mantelnet.explanations.explanation import Entry, Explanation, Piece, Points, Prose, Shelf, also, capital, joined
from mantelnet.glossary import TERMS
from mantelnet.glossary.term import ORIGINS, Term
from mantelnet.model.guide import EACH, Path, way
from mantelnet.report import Line
from mantelnet.text import NOTHING, Text

PAGE = Text(en="en/reference/glossary.md", nl="nl/reference/begrippen.md")


def entries() -> Iterator[Entry]:
    """Every term but those that name a condition: these explain themselves as conditions."""
    for term in TERMS:
        if not term.condition:
            yield Entry(words_of(term), partial(explanation, term))


def words_of(term: Term) -> tuple[str, ...]:
    """The words by which a term is looked up."""
    synonyms = (term.synonyms.en + ", " + term.synonyms.nl).split(", ")
    parts = [part for name in (term.name.en, term.name.nl) for part in name.split(" / ")]
    return tuple(word for word in also((term.name, *parts, *synonyms, *term.also)) if word)


def explanation(term: Term) -> Explanation:
    """A term in plain words."""
    return Explanation(
        kind="term",
        id=term.id,
        title=capital(term.name),
        about=joined((other_language(term.name), synonyms(term))),
        pieces=tuple(pieces(term)),
        manual=PAGE + f"#{term.id}",
    )


def pieces(term: Term) -> Iterator[Piece]:
    """What there is to say about a term."""
    yield Prose("meaning", term.meaning)
    if term.example.en:
        yield Prose("example", term.example, Text(en="Example", nl="Voorbeeld"))
    yield Prose("origin", ORIGINS[term.origin], Text(en="Origin", nl="Herkomst"))
    if term.keys:
        yield Points("file", Text(en="In the file", nl="In het bestand"), tuple(map(Line, map(way, paths(term)))))


def other_language(name: Text) -> Text:
    """The name in the other language."""
    if name.en == name.nl:
        return Text(en="the same in Dutch", nl="in het Engels hetzelfde")
    return Text(en=f"Dutch: {name.nl}", nl=f"Engels: {name.en}")


def synonyms(term: Term) -> Text:
    """Other names of a term, behind "also"."""
    return Text(en="also: ", nl="ook: ") + term.synonyms if term.synonyms.en else NOTHING


def paths(term: Term) -> list[Path]:
    """The places of the file where a term stands."""
    return [tuple(EACH if step == "*" else step for step in key.split(".")) for key in term.keys]


SHELF = Shelf("term", entries)
