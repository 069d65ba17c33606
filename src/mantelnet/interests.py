"""The matrix of interests (step 3 of the method): what each party needs from the cooperation, by theme."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal, TypedDict, get_args

from mantelnet.forcefield import median
from mantelnet.model import BUILT_IN_THEMES, Interest, ProjectFile
from mantelnet.network import Network
from mantelnet.text import Text, both
from mantelnet.vocabulary import english_value, label

#: From here on a weight is heavy.
HEAVY: Final = 4
Direction = Literal["with", "against", "neutral"]
#: Seen from the ambition.
DIRECTIONS: Final[tuple[Direction, ...]] = get_args(Direction)


@dataclass(frozen=True, slots=True)
class Stake:
    """The interests of one party in one theme that run in one direction.

    Args:
        weight: the heaviest known weight, 1 to 5; ``None`` when no weight was noted.
        confirmed: whether the party itself has said all of them; otherwise it is our assumption.
    """

    weight: int | None
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """The interests of one party in one theme.

    Args:
        weight: the heaviest known weight, 1 to 5; ``None`` when no weight was noted.
        confirmed: whether the party itself has said all of them; otherwise it is our assumption.
        n: how many interests.
        stakes: the same by direction, only where there is an interest. One party can have interests in one theme
            that run in different directions.
    """

    weight: int | None
    confirmed: bool
    n: int
    stakes: Mapping[Direction, Stake]

    @property
    def against(self) -> bool:
        """Whether one of them runs against the ambition."""
        return "against" in self.stakes


@dataclass(frozen=True, slots=True)
class Shared:
    """A theme in which two parties both have an interest.

    Args:
        theme: the id of the theme.
        against: whether an interest of one of the two runs against the ambition.
        confirmed: whether both parties have said so themselves; otherwise at least one side is our assumption.
    """

    theme: str
    against: bool
    confirmed: bool


@dataclass(frozen=True)
class InterestMatrix:
    """Who has which interest.

    Args:
        themes: all themes by id, the built-in ones first, each with its label.
        cells: by party and theme, only where there is an interest; parties of the network in file order.
    """

    themes: Mapping[str, Text]
    cells: Mapping[str, Mapping[str, Cell]]

    @cached_property
    def used(self) -> tuple[str, ...]:
        """The themes that play for anybody: most parties first, then heaviest, then in their own order."""
        places = {theme: place for place, theme in enumerate(self.themes)}
        weights: dict[str, list[int]] = {}
        for row in self.cells.values():
            for theme, cell in row.items():
                weights.setdefault(theme, []).append(cell.weight or 0)
        return tuple(sorted(weights, key=lambda t: (-len(weights[t]), -sum(weights[t]), places[t])))

    @property
    def known(self) -> tuple[str, ...]:
        """The parties with at least one interest."""
        return tuple(party for party, row in self.cells.items() if row)

    def heavy(self, theme: str, parties: Iterable[str]) -> int:
        """For how many of some parties a theme is known to weigh heavily: 4 or 5."""
        return sum((cell.weight or 0) >= HEAVY for cell in self.of(theme, parties))

    def median(self, theme: str, parties: Iterable[str]) -> float | None:
        """The median of the known weights of a theme, 1 to 5, over some parties; ``None`` when none is known.

        Weights are ordinal: an average of them would mean nothing.
        """
        known = sorted(cell.weight for cell in self.of(theme, parties) if cell.weight is not None)
        return median(known) if known else None

    def of(self, theme: str, parties: Iterable[str]) -> tuple[Cell, ...]:
        """The cells of a theme, of those of some parties for whom it plays."""
        return tuple(self.cells[party][theme] for party in parties if theme in self.cells[party])

    def shared(self, one: str, other: str) -> tuple[Shared, ...]:
        """The themes in which two parties of the network both have an interest, in the order of :attr:`used`."""
        mine, theirs = self.cells[one], self.cells[other]
        return tuple(
            Shared(
                theme,
                against=mine[theme].against or theirs[theme].against,
                confirmed=mine[theme].confirmed and theirs[theme].confirmed,
            )
            for theme in self.used
            if theme in mine and theme in theirs
        )


def theme_of(interest: Interest, own: Mapping[str, str]) -> str:
    """The id of an interest's theme: an own theme, or the English name of a built-in one."""
    return interest.theme if interest.theme in own else english_value(interest.theme) or interest.theme


def interest_matrix(file: ProjectFile, network: Network) -> InterestMatrix:
    """The matrix of the parties in the network.

    Several interests of one party in one theme are one cell with the heaviest weight; an absent weight is
    unknown, not zero.
    """
    themes = {**{t: label(t) for t in BUILT_IN_THEMES}, **{key: both(name) for key, name in file.themes.items()}}
    cells: dict[str, dict[str, Cell]] = {}
    for party in network.parties:
        grouped: dict[str, list[Interest]] = {}
        for interest in file.interests.get(party, ()):
            grouped.setdefault(theme_of(interest, file.themes), []).append(interest)
        cells[party] = {
            theme: Cell(
                **_summed(group),
                n=len(group),
                stakes={
                    direction: Stake(**_summed(same))
                    for direction in DIRECTIONS
                    if (same := [interest for interest in group if interest.direction == direction])
                },
            )
            for theme, group in grouped.items()
        }
    return InterestMatrix(themes, cells)


class _Sum(TypedDict):
    weight: int | None
    confirmed: bool


def _summed(group: Sequence[Interest]) -> _Sum:
    return {
        "weight": max((i.weight for i in group if i.weight is not None), default=None),
        "confirmed": all(i.confirmed for i in group),
    }
