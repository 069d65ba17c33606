"""The theme of office files: letters and colours in one place, where people change them for a whole file."""

from __future__ import annotations

import re
from typing import Final

from mantelnet.drawing.paper import FORMAL, INFORMAL, INK
from mantelnet.looks import MARKS

#: Letters that every computer has, or has in the same widths.
FONT: Final = "Arial"
#: The ground of a head.
HEAD: Final = "EEF1F4"


def _bare(colour: str) -> str:
    return colour.lstrip("#")


COLOURS: Final = {
    "dk1": _bare(INK),
    "dk2": _bare(INK),
    "lt2": HEAD,
    "accent1": _bare(MARKS["carry"].colour),
    "accent2": _bare(MARKS["listen"].colour),
    "accent3": _bare(MARKS["where_needed"].colour),
    "accent4": _bare(MARKS["inform"].colour),
    "accent5": _bare(INFORMAL),
    "accent6": _bare(FORMAL),
    "hlink": _bare(MARKS["carry"].colour),
    "folHlink": _bare(INFORMAL),
}


def themed(theme: bytes) -> bytes:
    """A theme with our letters and colours."""
    words = theme.decode("utf-8")
    for kind in ("major", "minor"):
        words = re.sub(
            rf'(<a:{kind}Font>.*?<a:latin typeface=")[^"]*(".*?<a:cs typeface=")[^"]*', rf"\g<1>{FONT}\g<2>{FONT}",
            words, count=1, flags=re.S,
        )  # fmt: skip
    for name, colour in COLOURS.items():
        words = re.sub(
            rf"(<a:{name}>).*?(</a:{name}>)", rf'\g<1><a:srgbClr val="{colour}"/>\g<2>', words, count=1, flags=re.S
        )
    return words.encode("utf-8")
