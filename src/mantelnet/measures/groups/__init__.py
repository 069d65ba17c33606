"""The measures of groups of parties: one question a file, listed here in the order in which they are shown.

Their answers have shapes of their own. They cost more than the measures of one party, so nothing is computed before
somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from mantelnet.measures.groups import brokerage, communities, core_periphery, equivalence, key_players
from mantelnet.measures.groups.brokerage import Brokerage
from mantelnet.measures.groups.communities import Communities
from mantelnet.measures.groups.core_periphery import CorePeriphery
from mantelnet.measures.groups.equivalence import Equivalence
from mantelnet.measures.groups.group_measure import GroupMeasure
from mantelnet.measures.groups.key_players import KeyPlayers
from mantelnet.network import Layer
from mantelnet.text import Text

GROUP_MEASURES: tuple[GroupMeasure[Any], ...] = (
    core_periphery.MEASURE,
    communities.MEASURE,
    brokerage.MEASURE,
    equivalence.MEASURE,
    key_players.MEASURE,
)


@dataclass(frozen=True)
class Groups:
    """The measures of groups of one layer, each computed when it is first asked for.

    An answer is ``None`` where it is not defined or the layer is too large for it; :meth:`missing` says why.
    """

    layer: Layer

    @cached_property
    def core_periphery(self) -> CorePeriphery | None:
        """The core that fits best."""
        return core_periphery.compute(self.layer)

    @cached_property
    def communities(self) -> Communities | None:
        """The groups with much contact among themselves."""
        return communities.compute(self.layer)

    @cached_property
    def brokerage(self) -> Brokerage | None:
        """Between which sectors the parties link others."""
        return brokerage.compute(self.layer)

    @cached_property
    def equivalence(self) -> Equivalence | None:
        """The parties with the same contacts."""
        return equivalence.compute(self.layer)

    @cached_property
    def key_players(self) -> KeyPlayers | None:
        """The sets of parties that reach most, and whose loss breaks most."""
        return key_players.compute(self.layer)

    def missing(self) -> Iterator[tuple[GroupMeasure[Any], Text]]:
        """The measures without an answer, each with the reason in a sentence."""
        for measure in GROUP_MEASURES:
            if getattr(self, measure.id) is None:
                yield measure, measure.why_not(self.layer)


__all__ = ["GROUP_MEASURES", "Groups"]
