"""What may stand on a screen."""

from __future__ import annotations

import re
from typing import Final

#: Whatever drives a terminal or turns words round: all of C0 but the line end, DEL, C1, and line ends and directions of
#: Unicode.
DANGEROUS: Final = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_BUG: Final = re.compile(r"mantelnet (?:itself|zelf) \(")


def is_clean(printed: str) -> bool:
    """Whether a screen shows this as it is, and no insides of ours with it."""
    return not DANGEROUS.search(printed) and "Traceback" not in printed and not _BUG.search(printed)
