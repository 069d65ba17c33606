"""How the pictures of a page look, as classes of its style sheet: short to write, and dark on a dark screen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from mantelnet.drawing.paper import FORMAL, HAIR, INFORMAL, INK, SAMPLE, SECOND, WHITE
from mantelnet.looks import MARKS

#: The ink of a party where approaches are not shown.
PLAIN: Final = "#3B6491"
#: Every ink of the pictures with its counterpart on dark ground; contrast on #141A21 at least 4.5:1 for text and 3:1
#: for marks (tests measure it). Tints become dark ones of the same hue.
DARK: Final[Mapping[str, str]] = {
    WHITE: "#141A21",
    INK: "#E8ECF0",
    SECOND: "#AEB8C3",
    HAIR: "#3A4653",
    FORMAL: "#9FB2C6",
    INFORMAL: "#D79BCE",
    "#8291A1": "#7F90A2",
    "#B57DAE": "#B57DAE",
    PLAIN: "#7FB0E3",
    "#E9F2F9": "#16273F",
    "#FBEEE5": "#36241A",
    "#EBF6F2": "#13302A",
    SAMPLE: "#8A96A3",
    "#F2F3F5": "#242B33",
    **{look.colour: look.on_dark for look in MARKS.values()},
}
_ATTRIBUTE: Final = re.compile(r' ([a-z-]+)="([^"]*)"')


class Inks:
    """Hands out classes for the looks of a page, in the order in which they are asked for."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def of(self, look: str) -> str:
        """The class for some attributes of an element, as an attribute."""
        return f' class="{self._names.setdefault(look, f"k{len(self._names)}")}"'

    def rules(self) -> str:
        """The rules for all that was handed out; inks are variables, which :meth:`dark` changes."""
        places = self._places()
        inks = "".join(f"--{name}:{ink};" for ink, name in places.items())
        rules = (
            f".{name}{{{';'.join(self._declared(key, value) for key, value in _ATTRIBUTE.findall(look))}}}"
            for look, name in self._names.items()
        )
        return f":root{{{inks}}}" + "".join(rules)

    def dark(self) -> str:
        """The same inks on dark ground."""
        return ":root{" + "".join(f"--{name}:{DARK.get(ink, ink)};" for ink, name in self._places().items()) + "}"

    def _declared(self, key: str, value: str) -> str:
        if key in ("fill", "stroke") and value != "none":
            return f"{key}:var(--{self._places()[value]})"
        return f"{key}:{value}px" if key == "font-size" else f"{key}:{value}"

    def _places(self) -> dict[str, str]:
        """The name of each ink."""
        used = (value for look in self._names for key, value in _ATTRIBUTE.findall(look) if key in ("fill", "stroke"))
        return {ink: f"i{n}" for n, ink in enumerate(ink for ink in dict.fromkeys(used) if ink != "none")}


def recolouring() -> str:
    """Rules that give pictures with inks of their own their inks on dark ground: a rule wins from an attribute."""
    return "".join(
        f'svg [fill="{ink}"]{{fill:{dark}}}svg [stroke="{ink}"]{{stroke:{dark}}}' for ink, dark in DARK.items()
    )
