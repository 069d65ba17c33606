"""Findings that the people behind a file know and accept: ``# mantelnet: ignore[MN301] reason`` behind a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_MARK: Final = "mantelnet: ignore["
_COMMENT: Final = re.compile(r"#\s*mantelnet: ignore\[([^\]\r\n]{0,200})\]")
_WORD: Final = re.compile(r"[^\s,]+")


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One rule that a line accepts.

    Args:
        word: the code or name of the rule, as written.
        start: offset of its first character.
        end: offset behind its last.
    """

    word: str
    start: int
    end: int

    def covers(self, code: str, name: str) -> bool:
        """Whether it is about a rule."""
        return self.word.upper() == code or self.word.casefold() == name


def acceptances(text: str) -> Iterator[Acceptance]:
    """What the comments of a file accept, down the file."""
    if _MARK not in text:
        return
    for comment in _COMMENT.finditer(text):
        for word in _WORD.finditer(comment[1]):
            at = comment.start(1)
            yield Acceptance(word[0], at + word.start(), at + word.end())
