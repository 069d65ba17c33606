"""Agreements and roles: who steers, who puts in what, how we decide, and when we look back.

The method's condition "organisation" asks how decisions are made, what each party puts in and whether managers give
time and a mandate; step 2 adds that a shared chair or project lead often works very well. Nothing is filled in for the
file: what it does not tell is ``None`` or empty, and hours that are not noted are not zero. Parties that left hold no
role any more; where the agreements still name them they stand apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from mantelnet.model import ProjectFile
from mantelnet.model.agreements import Contribution, Governance
from mantelnet.network import Network

#: Roles that keep a network going; "member" is not one of them.
ROLES: Final[tuple[str, ...]] = ("initiator", "connector", "facilitator", "chair", "project_lead")
_CARERS: Final = frozenset({"carers", "young_carers"})


@dataclass(frozen=True, slots=True)
class Steering:
    """What a project says about steering and agreements.

    Args:
        governance: what the file says about steering; ``None`` when it says nothing.
        leads: the parties of the network that carry it, in the order of the file.
        chairs: the parties of the network that chair it by agreement or by their role.
        roles: by role, all of ``ROLES``, the parties of the network that have it, in file order.
        contributions: what the parties of the network put in, in the order of the file.
        ground_rules: how people treat each other.
        without_contribution: parties that take part and of which no contribution is noted, in file order.
        departed: parties that left and that leads, chairs or contributions still name, in file order.
        organisations: the organisation at the top of each party of the network.
        carers: the parties of the network that are carers themselves; they have no manager who gives a mandate.
        date: the reference date; ``None`` without one.
    """

    governance: Governance | None
    leads: tuple[str, ...]
    chairs: tuple[str, ...]
    roles: Mapping[str, tuple[str, ...]]
    contributions: Mapping[str, Contribution]
    ground_rules: tuple[str, ...]
    without_contribution: tuple[str, ...]
    departed: tuple[str, ...]
    organisations: Mapping[str, str]
    carers: frozenset[str]
    date: str | None

    @property
    def told(self) -> bool:
        """Whether the file tells anything about agreements; roles and leads alone are no agreements."""
        return bool(self.governance or self.contributions or self.ground_rules)

    @property
    def decides(self) -> bool:
        """Whether it is noted how decisions are made."""
        return bool(self.governance and (self.governance.decisions or "").strip())

    @property
    def hours(self) -> float | None:
        """Hours a month of all parties that noted them, 0 or more; ``None`` when nobody did."""
        known = self.hours_known
        return sum(known.values()) if known else None

    @property
    def hours_known(self) -> Mapping[str, float]:
        """Hours a month by party, only where they are noted."""
        return {p: c.hours_per_month for p, c in self.contributions.items() if c.hours_per_month is not None}

    @property
    def no_mandate(self) -> tuple[str, ...]:
        """The parties of which it is noted that there is no mandate; a mandate that is not noted is unknown."""
        return tuple(p for p, c in self.contributions.items() if c.mandate is False and p not in self.carers)

    @property
    def mandate_unknown(self) -> tuple[str, ...]:
        """The parties with a contribution of which nothing about a mandate is noted; carers themselves need none."""
        return tuple(p for p, c in self.contributions.items() if c.mandate is None and p not in self.carers)

    @property
    def review(self) -> str | None:
        """The day of the review; ``None`` without one."""
        return self.governance.review if self.governance else None

    @property
    def review_overdue(self) -> bool | None:
        """Whether the day of the review has passed; ``None`` without that day or without a reference date."""
        return None if self.review is None or self.date is None else self.review < self.date

    def whole(self, parties: Iterable[str]) -> tuple[str, ...]:
        """The organisations that some parties of the network belong to, each once."""
        return tuple(dict.fromkeys(self.organisations[party] for party in parties))


def steering(file: ProjectFile, network: Network) -> Steering:
    """What the file says about steering and agreements, for the parties of the network.

    Args:
        file: the project file.
        network: its network.
    """
    agreements, parties = file.agreements, network.parties
    roles = {role: tuple(p for p, party in parties.items() if role in party.roles) for role in ROLES}
    named = agreements.governance.chair if agreements.governance else ()
    chairs = dict.fromkeys([*named, *roles["chair"]])
    contributions = {p: c for p, c in agreements.contributions.items() if p in parties}
    return Steering(
        governance=agreements.governance,
        leads=tuple(dict.fromkeys(p for p in file.project.leads if p in parties)),
        chairs=tuple(p for p in chairs if p in parties),
        roles=roles,
        contributions=contributions,
        ground_rules=agreements.ground_rules,
        without_contribution=tuple(
            p for p, party in parties.items() if party.status == "member" and p not in contributions
        ),
        departed=tuple(_departed(file)),
        organisations={party: file.organisation(party) for party in parties},
        carers=frozenset(p for p, party in parties.items() if party.type in _CARERS),
        date=file.project.date,
    )


def _departed(file: ProjectFile) -> Iterator[str]:
    governance = file.agreements.governance
    named = {*file.project.leads, *(governance.chair if governance else ()), *file.agreements.contributions}
    return (party for party, about in file.parties.items() if party in named and about.status == "left")
