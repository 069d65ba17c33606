"""How strategies and answers look, everywhere the same: what a colour says, a shape says too, for black-and-white
print.

The colours are at least 3:1 on white and differ in lightness, not only in hue.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from mantelnet.strategies import Quadrant


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a quadrant of the force field.

    Args:
        colour: as ``#RRGGBB``, for light ground.
        on_dark: the same hue, light enough for a dark terminal.
        sign: one character with the same shape.
    """

    colour: str
    on_dark: str
    sign: str


MARKS: Final[Mapping[Quadrant | None, Mark]] = {
    "carry": Mark("#0F3B8C", "#6FA0FF", "●"),
    "listen": Mark("#C4551A", "#F0894E", "■"),
    "where_needed": Mark("#0FA06A", "#35C48D", "▲"),
    "inform": Mark("#595F66", "#A6ADB5", "◆"),
    None: Mark("#595F66", "#A6ADB5", "?"),
}


def strip(lowest: float, value: float, highest: float, scale: int) -> str:
    """Answers on a line of text from 1 to the end of the scale, two characters a step: ``··━━●━···``.

    Args:
        lowest: the lowest answer.
        value: the answer to mark: the median.
        highest: the highest answer.
        scale: the highest answer that is possible.
    """
    first, mark, last = (round(2 * (each - 1)) for each in (lowest, value, highest))
    line = ["━" if first <= place <= last else "·" for place in range(2 * scale - 1)]
    line[mark] = "●"
    return "".join(line)
