"""The fonts that travel with a page: packed ones with the usual letters, and the letters of this page beside those.

The packed fonts were made once (``docs/decisions/0020-pages-are-written-short.md`` says how): packing them anew each
time would take longer, and packers of two machines need not give the same bytes.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.renderers.scene_svg import FAMILY, font_face

#: The letters of the packed fonts.
USUAL: Final = frozenset(
    " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
    "°±·ÉËÖ×Üàáâäçèéêëîïóôöûü–—‘’“”•…€≈≠≤≥"
)


def faces(letters: Iterable[str]) -> str:
    """The rules that bring the fonts of a page with these letters along, regular and bold."""
    unusual = sorted(letter for letter in set(letters) - USUAL if fonts.has(letter))
    return "".join(_packed(bold) + _beside(bold, unusual) for bold in (False, True))


@cache
def _packed(bold: bool) -> str:
    place = fonts.path(bold)
    data = b64encode(place.with_name(place.stem + "-page.woff2").read_bytes()).decode()
    return (
        f"@font-face{{font-family:'{FAMILY}';font-weight:{700 if bold else 400};"
        f"src:url(data:font/woff2;base64,{data}) format('woff2')}}"
    )


def _beside(bold: bool, unusual: list[str]) -> str:
    if not unusual:
        return ""
    reach = ",".join(f"U+{ord(letter):X}" for letter in unusual)
    return font_face(bold, unusual).replace("src:", f"unicode-range:{reach};src:", 1)
