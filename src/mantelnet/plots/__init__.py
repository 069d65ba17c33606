"""The plots shelf: one kind of picture a file, in the order in which help lists them.

A picture's module is loaded when the picture is drawn: help and the other pictures need none of it. Each module has a
``draw``, from a :class:`~mantelnet.plots.plot.Request` to a scene; to ``None`` when the file has nothing to draw; to a
sentence when there is something else in the way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from mantelnet.text import Text


@dataclass(frozen=True, slots=True)
class Plot:
    """One kind of picture.

    Args:
        id: its name for ``mantelnet plot``, in English; with underscores the name of its module here.
        name: its name in each language.
        about: what it shows, in a few words.
        needs: the section of the file that it draws, with dots between the parts.
        has_map: whether it needs places of parties.
    """

    id: str
    name: Text
    about: Text
    needs: str
    has_map: bool = False

    @property
    def module(self) -> str:
        """The name of its module."""
        return f"mantelnet.plots.{self.id.replace('-', '_')}"


PLOTS: Final[tuple[Plot, ...]] = (
    Plot(
        "network",
        Text(en="network", nl="netwerk"),
        Text(en="who works with whom", nl="wie met wie samenwerkt"),
        needs="parties",
        has_map=True,
    ),
    Plot(
        "force-field",
        Text(en="force-field", nl="krachtenveld"),
        Text(en="with whom to work in which way", nl="met wie u hoe samenwerkt"),
        needs="scores",
    ),
    Plot(
        "interests",
        Text(en="interests", nl="belangen"),
        Text(en="what weighs heavily for whom", nl="wat voor wie zwaar weegt"),
        needs="interests",
    ),
    Plot(
        "coverage",
        Text(en="coverage", nl="dekking"),
        Text(en="who offers what is needed", nl="wie biedt wat nodig is"),
        needs="ambition.needs",
    ),
    Plot(
        "conditions",
        Text(en="conditions", nl="condities"),
        Text(en="how working together is going", nl="hoe het samenwerken gaat"),
        needs="conditions",
    ),
    Plot(
        "give-take",
        Text(en="give-take", nl="geven-en-nemen"),
        Text(en="who gives what to whom", nl="wie geeft wat aan wie"),
        needs="exchanges",
    ),
    Plot(
        "trend",
        Text(en="trend", nl="verloop"),
        Text(en="who stands elsewhere than last time", nl="wie nu ergens anders staat"),
        needs="measurements",
    ),
)
