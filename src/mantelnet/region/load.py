"""How much one party carries over all networks together, and where it is the only link.

Organisations have limited time: ties that are strong in each network add up in the party that has them all. The limits
from which we ask about it are our own; nobody has published any. They raise a question, not a verdict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from mantelnet.region.register import Entry, Register
from mantelnet.region.sheet import Sheet

Reason = Literal["networks", "strong_ties", "hours"]

#: From this strength on people do things together, and that takes time.
STRONG: Final = 4
#: From here on we ask whether it is too much: networks, strong ties, hours a month.
MANY_NETWORKS: Final = 3
MANY_STRONG: Final = 10
MANY_HOURS: Final = 40


@dataclass(frozen=True, slots=True)
class Load:
    """What one party carries.

    Args:
        networks: the number of networks that it takes part in.
        strong: the number of other parties to which it has a strong tie; one that it meets in several networks counts
            once, with the largest known strength.
        unknown: the number of other parties to which it has ties of unknown strength only.
        hours: the hours a month that it promised, added up; ``None`` where no file tells.
        hours_in: the number of networks that tell its hours.
        reasons: what is much, if anything; empty for a party in fewer than two networks.
    """

    networks: int
    strong: int
    unknown: int
    hours: float | None
    hours_in: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A party that is the only way between others in several networks.

    Args:
        entry: its number in the register.
        cut_off: by network how many other parties lose the way to the rest when it leaves.
    """

    entry: int
    cut_off: Mapping[int, int]


def loads(sheets: Sequence[Sheet], known: Register) -> tuple[Load, ...]:
    """What each party of the register carries, in its order."""
    strength = _strengths(sheets, known)
    strong, unknown = [0] * len(known.entries), [0] * len(known.entries)
    for pair, value in strength.items():
        for party in pair:
            if value is None:
                unknown[party] += 1
            elif value >= STRONG:
                strong[party] += 1
    return tuple(_load(entry, strong[number], unknown[number]) for number, entry in enumerate(known.entries))


def _strengths(sheets: Sequence[Sheet], known: Register) -> dict[tuple[int, int], int | None]:
    """The tied pairs of parties, each once over all networks, with the largest known strength."""
    strongest: dict[tuple[int, int], int | None] = {}
    for network, sheet in enumerate(sheets):
        for one, other, strength in sheet.ties:
            low, high = sorted((known.at[network, one], known.at[network, other]))
            values = [value for value in (strongest.get((low, high)), strength) if value is not None]
            strongest[low, high] = max(values, default=None)
    return strongest


def _load(entry: Entry, strong: int, unknown: int) -> Load:
    told = [seat.hours for _, seat in entry.seats if seat.hours is not None]
    hours = sum(told) if told else None
    networks = len(entry.member_of)
    much: dict[Reason, bool] = {
        "networks": networks >= MANY_NETWORKS,
        "strong_ties": strong >= MANY_STRONG,
        "hours": hours is not None and hours >= MANY_HOURS,
    }
    reasons = tuple(reason for reason, holds in much.items() if holds and networks > 1)
    return Load(networks, strong, unknown, hours, len(told), reasons)


def busy(carried: Sequence[Load]) -> tuple[int, ...]:
    """The parties of whom much is asked: most reasons first, then most networks, hours and strong ties."""

    def much(number: int) -> tuple[float, ...]:
        load = carried[number]
        return -len(load.reasons), -load.networks, -(load.hours or 0), -load.strong

    return tuple(sorted((number for number, load in enumerate(carried) if load.reasons), key=much))


def links(known: Register) -> tuple[Link, ...]:
    """The parties that are a cut point in two or more networks: those in most networks first."""
    found = []
    for number, entry in enumerate(known.entries):
        cut_off: defaultdict[int, int] = defaultdict(int)
        for network, seat in entry.seats:
            if seat.cut_off:
                cut_off[network] += seat.cut_off
        if len(cut_off) > 1:
            found.append(Link(number, dict(cut_off)))
    return tuple(sorted(found, key=lambda link: (-len(link.cut_off), -sum(link.cut_off.values()))))
