"""Lists below a key: how far they are indented, and what moves along when one is indented otherwise.

``key:`` with ``- a`` straight below it, or two or more columns further: both are YAML, and a file reads best when all
its lists are alike. Nothing here knows whether moving is safe; whoever moves reads the result again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from mantelnet.source import Map, Seq, Source, Span
from mantelnet.yamltree import line_starts

#: What may stand before a key on its line: spaces, and the dashes of items that begin with it.
_BEFORE_KEY: Final = re.compile(r"[ -]*")
#: From a key to the list below it: the colon, a comment perhaps, and a new line.
_TO_LIST: Final = re.compile(r"[ \t]*:(?:[ \t]+#[^\r\n]*|[ \t]*)[\r\n]")
#: From the last value between brackets to the closing one.
_TO_BRACKET: Final = re.compile(r"(?:[\s,:]|(?<=\s)#[^\r\n]*)*[\]}]")


@dataclass(frozen=True, slots=True)
class List:
    """A list below a key.

    Args:
        key: the column of the key.
        dash: the column of the dashes.
        by: by how many columns it is to move; to the left when negative.
        lines: the numbers of its lines, from its first dash to the end of its last item.
        above: the number of the line of its key.
    """

    key: int
    dash: int
    lines: range
    above: int

    @property
    def step(self) -> int:
        """How much further than the key its dashes stand."""
        return self.dash - self.key
