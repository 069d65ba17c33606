"""Rings of influence: how close a party is to the decisions, how close it wants to be, and how close we want it.

From the outside in: be informed, co-think, co-work, co-decide. The ring of now, the ring that the party wants and the
ring that we want are three separate answers for one phase (practice of Factor C); beside them stands the ring that fits
the class of the party (our own advice, section 10.4 of the method; whom we listen to first is on the way from
co-thinking to co-deciding). Where they differ there is something to ask; which of them is right the file cannot tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, cast, get_args

from mantelnet.forcefield import Position
from mantelnet.model import ProjectFile

Ring = Literal["informed", "co_think", "co_work", "co_decide"]
#: From the outside in.
RINGS: Final[tuple[Ring, ...]] = get_args(Ring)

#: What two rings of a party have to say to each other. ``both_closer``, ``both_further``: party and we want the same,
#: and it is not the ring of now. ``party_closer``, ``party_further``: it wants to be closer in, or further out, than we
#: want. ``we_closer``, ``we_further``: so do we, and we do not know what it wants itself. ``wish_closer``,
#: ``wish_further``: so does the party, and we have not noted what we want. ``advice_closer``, ``advice_further``: so
#: does the ring of its class, compared with what we want, or else with the ring of now.
Mismatch = Literal[
    "both_closer", "both_further", "party_closer", "party_further", "we_closer", "we_further", "wish_closer",
    "wish_further", "advice_closer", "advice_further",
]  # fmt: skip
MISMATCHES: Final[tuple[Mismatch, ...]] = get_args(Mismatch)


@dataclass(frozen=True, slots=True)
class PartyRings:
    """The rings of one party; ``None`` where nobody noted one.

    Args:
        party: the id of the party.
        actual: the ring of now.
        wanted_by_party: the ring that the party wants itself.
        wanted_by_us: the ring that we want for it.
        fits: the ring that fits its class; ``None`` without a class, and as long as we do not know the party.
        on_its_way: whether the class is on its way inwards: then a ring closer in than the one that fits is fine too.
    """

    party: str
    actual: Ring | None
    wanted_by_party: Ring | None
    wanted_by_us: Ring | None
    fits: Ring | None
    on_its_way: bool = False

    @property
    def mismatches(self) -> tuple[Mismatch, ...]:
        """Where the rings differ: what people want first, then our advice; empty where there is nothing to ask."""
        return tuple(self._mismatches())

    def _mismatches(self) -> Iterator[Mismatch]:
        party, us, now = self.wanted_by_party, self.wanted_by_us, self.actual
        if party and us and party != us:
            yield "party_closer" if closer(party, us) else "party_further"
        elif party and us and now and us != now:
            yield "both_closer" if closer(us, now) else "both_further"
        elif us and now and not party and us != now:
            yield "we_closer" if closer(us, now) else "we_further"
        elif party and now and not us and party != now:
            yield "wish_closer" if closer(party, now) else "wish_further"
        noted = us or now
        if self.fits and noted and closer(self.fits, noted):
            yield "advice_closer"
        elif self.fits and noted and closer(noted, self.fits) and not self.on_its_way:
            yield "advice_further"


def closer(one: Ring, other: Ring) -> bool:
    """Whether one ring is closer to the decisions than another."""
    return RINGS.index(one) > RINGS.index(other)


def rings(file: ProjectFile, field: Mapping[str, Position]) -> tuple[PartyRings, ...]:
    """The rings of each party of the network for which at least one is noted, in file order; from the scores of now.

    Args:
        file: the project file.
        field: where each party of the network stands.
    """
    return tuple(_rings(file, field))


def _rings(file: ProjectFile, field: Mapping[str, Position]) -> Iterator[PartyRings]:
    scores = file.current_scores
    for party, stands in field.items():
        noted = scores[party].ring if party in scores else None
        if noted and (noted.actual or noted.wanted_by_party or noted.wanted_by_us):
            strategy = stands.strategy
            yield PartyRings(
                party,
                noted.actual,
                noted.wanted_by_party,
                noted.wanted_by_us,
                cast("Ring | None", strategy.ring) if strategy else None,
                stands.class_id == "listen_first",
            )
