"""What a section is: one part of the report of an analysis."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from mantelnet.analysis import Analysis
from mantelnet.network import LayerName
from mantelnet.report import Block, Name
from mantelnet.robustness import Firmness
from mantelnet.text import NOTHING, Text, both, number


@dataclass(frozen=True, slots=True)
class View:
    """What to show of an analysis.

    Args:
        analysis: the analysis.
        layer: the layer whose numbers are shown; ``all`` shows the three side by side where that helps.
        most_insights: how many signals to show.
    """

    analysis: Analysis
    layer: LayerName = "all"
    most_insights: int = 10


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the report.

    Args:
        id: its name for ``--section``, in English.
        name: its name for ``--section`` in each language.
        title: its heading.
        build: its blocks; nothing where there is nothing to show.
        needs: the part whose gap in the analysis tells why there is nothing.
        on_request: shown only when it is asked for, with ``--section`` or ``--all``.
    """

    id: str
    name: Text
    title: Text
    build: Callable[[View], Iterator[Block]]
    needs: str = ""
    on_request: bool = False


BORDERLINE: Final = "~"
#: Before what is said about how firm a class is: a point more or less.
FIRM_SIGN: Final = "±"
FIRMNESS_WORDS: Final[dict[Firmness, Text]] = {
    "firm": Text(en="firm", nl="stevig"),
    "on_the_edge": Text(en="on the edge", nl="op de grens"),
    "open": Text(en="open", nl="open"),
}


def name_of(view: View, party: str) -> Name:
    """A party as it stands in a list: its influence behind it, bold when that is high, ``~`` for a borderline case."""
    position = view.analysis.picture.field[party]
    influence = position.readings["influence"]
    behind = number(influence.value) if influence is not None and influence.value is not None else NOTHING
    if position.borderline:
        behind = behind + f" {BORDERLINE}"
    return Name(
        text=both(view.analysis.picture.label(party)),
        strong=influence is not None and influence.level == "high",
        behind=behind,
    )
