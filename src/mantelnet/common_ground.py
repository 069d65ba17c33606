"""Where interests meet and where they pull apart (step 3 of the method), and which talks are worth having first.

Two parties meet in a theme when both have an interest in it. Seen from the ambition the two then run in the same
direction, in opposite directions, or neither can be said (one of them is neutral). The same theme is not yet the same
interest: a theme is a reason to talk, no proof. So a theme that the file itself declares, which names what an interest
is about, comes before a built-in one, which names where an interest comes from.

The method asks to make interests visible and to look for the right division of tasks. Which talks come first is our
own order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Final, Literal

from mantelnet.interests import HEAVY, Cell, Direction, Stake
from mantelnet.model import BUILT_IN_THEMES
from mantelnet.network import Pair
from mantelnet.picture import Picture

#: Both run with the ambition; one runs with it and the other against it; both run against it; or one is neutral.
Relation = Literal["together", "opposed", "both_against", "open"]
#: So many talks are kept of each kind: a longer list is nothing to work with.
MOST: Final = 25


@dataclass(frozen=True, slots=True)
class Meeting:
    """A theme in which two parties both have an interest.

    Args:
        theme: the id of the theme.
        relation: how their directions relate.
        weights: the heaviest known weights of the two in that relation, 1 to 5, in the order of the pair; ``None``
            where no weight was noted.
        confirmed: whether both have said so themselves; otherwise at least one side is our assumption.
        against: the party whose interest runs against the ambition, where the two are opposed; else ``None``.
    """

    theme: str
    relation: Relation
    weights: tuple[int | None, int | None]
    confirmed: bool
    against: str | None = None

    @property
    def least(self) -> int:
        """The smaller of the two weights; 0 when one is not known. For comparing, not for showing."""
        return min(weight or 0 for weight in self.weights)


@dataclass(frozen=True, slots=True)
class Encounter:
    """Two parties of the network that meet in at least one theme.

    Args:
        parties: the two, in file order.
        meetings: their themes, in the order of the matrix.
        tied: whether the file notes a tie between them, in either layer.
    """

    parties: Pair
    meetings: tuple[Meeting, ...]
    tied: bool

    def of(self, relation: Relation) -> tuple[Meeting, ...]:
        """Their themes with one relation."""
        return tuple(meeting for meeting in self.meetings if meeting.relation == relation)


@dataclass(frozen=True, slots=True)
class Theme:
    """Who has an interest in a theme, by direction; parties in file order, a party with several directions in each."""

    sides: Mapping[Direction, tuple[str, ...]]
    confirmed: Mapping[Direction, tuple[str, ...]]

    @property
    def together(self) -> tuple[str, ...]:
        """The parties whose interest runs with the ambition and not also against it."""
        return tuple(party for party in self.sides["with"] if party not in self.sides["against"])


@dataclass(frozen=True)
class CommonGround:
    """Where the interests in a network meet.

    Args:
        picture: the picture.
        themes: by theme that plays for anybody, in the order of the matrix.
        encounters: all pairs that meet in a theme, in file order.
    """

    picture: Picture
    themes: Mapping[str, Theme]
    encounters: tuple[Encounter, ...]

    @cached_property
    def widest(self) -> tuple[str, ...]:
        """The themes in which most parties, at least two, run with the ambition; several when equal."""
        return self._widest(tuple(self.themes))

    @cached_property
    def widest_own(self) -> tuple[str, ...]:
        """The same among the themes that the file itself declares."""
        return self._widest(tuple(theme for theme in self.themes if not is_built_in(theme)))

    def _widest(self, themes: Sequence[str]) -> tuple[str, ...]:
        most = max((len(self.themes[theme].together) for theme in themes), default=0)
        return tuple(theme for theme in themes if len(self.themes[theme].together) == most) if most > 1 else ()

    @cached_property
    def no_contact(self) -> tuple[Encounter, ...]:
        """Pairs that run together in a theme without a tie in the file, the most promising first; not cut off.

        Order: a theme of the file's own before built-in ones only; then the heaviest theme by the smaller of the two
        weights (unknown last); most themes; both said so; file order. A part of an organisation and that organisation
        are no pair to bring together.
        """
        parties = self.picture.network.parties
        found = [
            pair
            for pair in self.encounters
            if not pair.tied
            and pair.of("together")
            and parties[pair.parties[0]].part_of != pair.parties[1]
            and parties[pair.parties[1]].part_of != pair.parties[0]
        ]

        def order(pair: Encounter) -> tuple[bool, int, int, bool]:
            shared = pair.of("together")
            own = [meeting for meeting in shared if not is_built_in(meeting.theme)]
            weight = max(meeting.least for meeting in own or shared)
            return not own, -weight, -len(shared), not any(meeting.confirmed for meeting in shared)

        return tuple(sorted(found, key=order))

    @cached_property
    def opposed(self) -> tuple[tuple[Encounter, Meeting], ...]:
        """Pairs whose heavy interests in a theme run in opposite directions, the heaviest first; not cut off.

        Order: a theme of the file's own before a built-in one; then the smaller of the two weights, the larger one,
        both said so, file order.
        """
        found = [
            (pair, meeting) for pair in self.encounters for meeting in pair.of("opposed") if meeting.least >= HEAVY
        ]

        def order(found: tuple[Encounter, Meeting]) -> tuple[bool, int, int, bool]:
            meeting = found[1]
            return is_built_in(meeting.theme), -meeting.least, -_larger(meeting), not meeting.confirmed

        return tuple(sorted(found, key=order))

    @cached_property
    def unknown(self) -> tuple[str, ...]:
        """Parties with high influence and no interest noted, in file order: the first alarm of the method."""
        return tuple(party for party in self._influential if not self.picture.interests.cells[party])

    @cached_property
    def assumed(self) -> tuple[str, ...]:
        """Parties with high influence whose interests are all our assumption, in file order."""
        noted = self.picture.file.interests
        return tuple(
            party
            for party in self._influential
            if self.picture.interests.cells[party] and not any(interest.confirmed for interest in noted[party])
        )

    @cached_property
    def _influential(self) -> tuple[str, ...]:
        return tuple(
            party
            for party, position in self.picture.field.items()
            if (reading := position.readings["influence"]) is not None and reading.level == "high"
        )


def is_built_in(theme: str) -> bool:
    """Whether a theme needs no declaration: it names where an interest comes from, not what it is about."""
    return theme in BUILT_IN_THEMES


def common_ground(picture: Picture) -> CommonGround:
    """Where the interests of the parties in a network meet."""
    matrix = picture.interests
    return CommonGround(
        picture, {theme: _theme(matrix.cells, theme) for theme in matrix.used}, tuple(_encounters(picture))
    )


def _theme(cells: Mapping[str, Mapping[str, Cell]], theme: str) -> Theme:
    sides: dict[Direction, list[str]] = {"with": [], "against": [], "neutral": []}
    confirmed: dict[Direction, list[str]] = {"with": [], "against": [], "neutral": []}
    for party, row in cells.items():
        if theme in row:
            for direction, stake in row[theme].stakes.items():
                sides[direction].append(party)
                if stake.confirmed:
                    confirmed[direction].append(party)
    return Theme({d: tuple(p) for d, p in sides.items()}, {d: tuple(p) for d, p in confirmed.items()})


def _encounters(picture: Picture) -> Iterator[Encounter]:
    matrix, tied = picture.interests, picture.all.layer.strengths
    for one, other in combinations(matrix.known, 2):
        mine, theirs = matrix.cells[one], matrix.cells[other]
        meetings = tuple(
            _meeting(theme, (one, other), mine[theme].stakes, theirs[theme].stakes)
            for theme in matrix.used
            if theme in mine and theme in theirs
        )
        if meetings:
            yield Encounter((one, other), meetings, (one, other) in tied)


_WAYS: Final[tuple[tuple[Relation, Direction, Direction], ...]] = (
    ("opposed", "with", "against"),
    ("opposed", "against", "with"),
    ("together", "with", "with"),
    ("both_against", "against", "against"),
)


def _meeting(theme: str, pair: Pair, mine: Mapping[Direction, Stake], theirs: Mapping[Direction, Stake]) -> Meeting:
    """How two parties stand toward each other in a theme; what opposes them outweighs what joins them."""
    ways = [(relation, way, back) for relation, way, back in _WAYS if way in mine and back in theirs]
    if not ways:
        stakes = (_all(mine), _all(theirs))
        return _met(theme, "open", *stakes)
    # A party may have interests in both directions: the heavier opposition is the one to talk about.
    relation, way, back = max(
        (each for each in ways if each[0] == ways[0][0]),
        key=lambda each: min(mine[each[1]].weight or 0, theirs[each[2]].weight or 0),
    )
    against = None if relation != "opposed" else pair[0] if way == "against" else pair[1]
    return _met(theme, relation, mine[way], theirs[back], against)


def _met(theme: str, relation: Relation, mine: Stake, theirs: Stake, against: str | None = None) -> Meeting:
    return Meeting(theme, relation, (mine.weight, theirs.weight), mine.confirmed and theirs.confirmed, against)


def _all(stakes: Mapping[Direction, Stake]) -> Stake:
    """The stakes of all directions together."""
    weights = [stake.weight for stake in stakes.values() if stake.weight is not None]
    return Stake(max(weights, default=None), all(stake.confirmed for stake in stakes.values()))


def _larger(meeting: Meeting) -> int:
    return max(weight or 0 for weight in meeting.weights)
