"""What a term of the glossary is: a word of the work, in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from mantelnet.text import NOTHING, Text

Origin = Literal["method", "general", "mantelnet"]

#: Where the meaning of a term comes from, as people read it.
ORIGINS: Final[Mapping[Origin, Text]] = {
    "method": Text(en="the published method", nl="de gepubliceerde methode"),
    "general": Text(en="a common term, explained by us", nl="een gangbaar begrip, uitgelegd door ons"),
    "mantelnet": Text(en="mantelnet itself, not the method", nl="mantelnet zelf, niet de methode"),
}


@dataclass(frozen=True, slots=True)
class Term:
    """One term.

    Args:
        id: its stable name, in English.
        name: the term.
        meaning: what it means, in one or two plain sentences.
        origin: where the meaning comes from: the published method, common use, or our own choice.
        numbers: its numbers in the word list of the method; none for a word that only mantelnet uses.
        example: one short example, where it helps.
        synonyms: other names for it that people read, separated by commas.
        also: further words by which it is looked up, in either language.
        keys: the places in the project file where it stands, in English: ``parties.*.type``.
        condition: the condition for good cooperation that it names.
    """

    id: str
    name: Text
    meaning: Text
    origin: Origin
    numbers: tuple[int, ...] = ()
    example: Text = NOTHING
    synonyms: Text = NOTHING
    also: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """Terms that belong together, under one heading.

    Args:
        id: its stable name, in English.
        title: the heading.
        terms: the terms, in an order in which they can be read.
    """

    id: str
    title: Text
    terms: tuple[Term, ...]
