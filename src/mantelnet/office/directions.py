"""Which pieces of a sentence are written from right to left."""

from __future__ import annotations

from unicodedata import bidirectional


def pieces(words: str) -> list[tuple[str, bool]]:
    """A sentence in pieces, each with whether it runs from right to left.

    Signs and spaces between two letters of such a script belong to it; those at its ends do not.
    """
    found: list[tuple[str, bool]] = []
    start = begin = end = 0
    open_ = False
    for place, letter in enumerate(words):
        kind = bidirectional(letter)
        if kind in ("R", "AL"):
            begin, open_ = (begin if open_ else place), True
            end = place + 1
        elif kind == "NSM" and open_ and end == place:
            end = place + 1
        elif kind == "L" and open_:
            found += [(words[start:begin], False), (words[begin:end], True)]
            start, open_ = end, False
    if open_:
        found += [(words[start:begin], False), (words[begin:end], True)]
        start = end
    found.append((words[start:], False))
    return [piece for piece in found if piece[0]]


def is_leftward(words: str) -> bool:
    """Whether a sentence begins with a letter that runs from right to left."""
    for letter in words:
        kind = bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False
