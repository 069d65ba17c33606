"""The explanations shelf: from a word to what it means, one kind a file, in the order in which they are shown."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final

from mantelnet.explanations import classes, conditions, fields, measures, quadrants, rules, signals, terms, values
from mantelnet.explanations.explanation import Entry, Explanation, Shelf

SHELVES: Final[tuple[Shelf, ...]] = (
    terms.SHELF,
    conditions.SHELF,
    classes.SHELF,
    quadrants.SHELF,
    measures.SHELF,
    signals.SHELF,
    rules.SHELF,
    fields.SHELF,
    values.SHELF,
)

#: So many suggestions for a word that nothing explains, and how near they must come.
_MOST: Final = 5
_NEAR: Final = 0.7
#: From so many letters on a word that is part of another one is worth suggesting.
_PART: Final = 3


def explain(word: str) -> tuple[Explanation, ...]:
    """Everything that a word stands for, whatever its case, accents, spaces and hyphens; nothing for no match."""
    wanted = _folded(word)
    entries = (entry for shelf in SHELVES for entry in shelf.entries())
    return tuple(entry.build() for entry in entries if wanted and wanted in map(_folded, entry.words))


def suggestions(words: Iterable[str]) -> list[str]:
    """At most five known words that come near to words that nothing explains: those that begin so, look so, hold it."""
    known: dict[str, tuple[str, Entry]] = {}
    for shelf in SHELVES:
        for entry in shelf.entries():
            for name in entry.words:
                known.setdefault(_folded(name), (name, entry))
    found: list[str] = []
    for wanted in map(_folded, words):
        part = len(wanted) >= _PART
        found += (name for name in known if part and name.startswith(wanted))
        found += get_close_matches(wanted, known, n=_MOST, cutoff=_NEAR)
        found += (name for name in known if part and wanted in name)
    chosen: dict[int, str] = {}
    for name, entry in map(known.__getitem__, found):
        # One thing has several names; the first that comes up stands for it.
        chosen.setdefault(id(entry), name)
    return list(chosen.values())[:_MOST]


def _folded(word: str) -> str:
    """A word for comparing: without case, accents, spaces, hyphens and other signs."""
    plain = word.casefold() if word.isascii() else unicodedata.normalize("NFKD", word).casefold()
    return "".join(c for c in plain if c.isalnum())
