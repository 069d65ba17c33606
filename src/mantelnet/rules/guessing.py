"""What a wrong reference was probably meant to be. What the reference rules share."""

from __future__ import annotations

from collections.abc import Iterable

from mantelnet.rules.rule import did_you_mean
from mantelnet.text import Text

#: Looking for a near word takes time: after so many wrong words, and after so many comparisons, one run stops looking.
_MOST = 50
_MOST_COMPARISONS = 200_000


class Guesses:
    """Suggestions for wrong words out of one list; the same word is looked up once.

    Args:
        choices: the words that exist.
    """

    def __init__(self, choices: Iterable[str]) -> None:
        # Sorted, so that the guess does not depend on the order of a set.
        self._choices = sorted(choice for choice in choices if not choice.startswith("\0"))
        self._found: dict[str, Text] = {}

    def __call__(self, word: str) -> Text:
        """A sentence that begins with a space, or nothing."""
        if word not in self._found:
            looked = len(self._found)
            looking = looked < _MOST and looked * len(self._choices) < _MOST_COMPARISONS
            self._found[word] = did_you_mean(word, self._choices if looking else ())
        return self._found[word]
