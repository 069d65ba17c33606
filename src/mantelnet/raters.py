"""What each rater says, side by side: where scores differ, and a party's own view beside that of the others.

A difference is information, not a mistake: everybody sees another part of a party. So scores are never averaged away,
and five answers stay apart that are easily taken for one: not scored, unknown, one score only, scores that agree, and
scores that differ. Differing means two points or more between the lowest and the highest, as in the force field.

The file has no mark for a party that scores itself. By our convention a rater whose code is the id of the party that is
scored speaks for that party; with another party the same code is a rater as any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from mantelnet.forcefield import DIMENSIONS, DISAGREEMENT, Dimension, Limits, Ratings, Reading, read_ratings
from mantelnet.model import ProjectFile
from mantelnet.text import Text

#: How the raters of one party stand to each other on one dimension, from the widest difference to no answer at all.
#: ``differ``: two points or more apart; ``near``: one point; ``agree``: the same score; ``partly``: one score, while
#: others said unknown; ``single``: one score; ``unknown``: all said unknown; ``not_scored``: nobody said anything.
Standing = Literal["differ", "near", "agree", "partly", "single", "unknown", "not_scored"]
STANDINGS: Final[tuple[Standing, ...]] = get_args(Standing)
#: What may be said of it when nothing may point to a rater: ``agree`` is then one point apart at most, and ``too_few``
#: is fewer than two scores.
BlindStanding = Literal["differ", "agree", "too_few", "unknown", "not_scored"]
BLIND_STANDINGS: Final[tuple[BlindStanding, ...]] = get_args(BlindStanding)
#: From so many scores on numbers may be shown when nothing may point to a rater.
ENOUGH: Final = 3
#: What to ask about any difference, and then about each dimension.
QUESTION: Final = Text(
    en="What does one person see that the other does not?",
    nl="Wat ziet de een wat de ander niet ziet?",
)
QUESTIONS: Final[Mapping[Dimension, Text]] = {
    "commitment": Text(
        en="Where do the interests run with the task, and where not?",
        nl="Waar gaan de belangen mee met de opgave, en waar niet?",
    ),
    "impact": Text(
        en="What will change for this party, and how much is that?",
        nl="Wat verandert er voor deze partij, en hoeveel is dat?",
    ),
    "influence": Text(
        en="What can this party speed up, pay for or stop?",
        nl="Wat kan deze partij versnellen, betalen of tegenhouden?",
    ),
}


@dataclass(frozen=True, slots=True)
class Opinions:
    """What all raters say about one party on one dimension.

    Args:
        party: the id of the party.
        dimension: the dimension.
        ratings: a score of 1 to 5, or ``unknown``, by the code of the rater, in file order; the code is empty where the
            file gives one score without a rater.
        reading: the scores summed up; ``None`` when nobody said anything.
    """

    party: str
    dimension: Dimension
    ratings: Ratings
    reading: Reading | None

    @property
    def n(self) -> int:
        """The number of raters with a score, 0 or more."""
        return self.reading.n if self.reading else 0

    @property
    def unknown(self) -> int:
        """The number of raters who said unknown, 0 or more."""
        return len(self.ratings) - self.n

    @property
    def spread(self) -> int | None:
        """The highest minus the lowest score, 0 to 4; ``None`` with fewer than two scores."""
        if self.reading is None or self.reading.lowest is None or self.reading.highest is None or self.n < 2:
            return None
        return self.reading.highest - self.reading.lowest

    @property
    def distance(self) -> float:
        """How far a score lies from the median on average, 0 or more: where raters form two camps it is larger than
        where one stands apart. Only for putting equal spreads in order; 0 without scores."""
        if self.reading is None or self.reading.value is None:
            return 0.0
        known = [score for score in self.ratings.values() if isinstance(score, int)]
        return sum(abs(score - self.reading.value) for score in known) / len(known)

    @property
    def standing(self) -> Standing:
        """How the raters stand to each other."""
        if self.reading is None:
            return "not_scored"
        if self.spread is None:
            return "unknown" if not self.n else "partly" if self.unknown else "single"
        return "differ" if self.spread >= DISAGREEMENT else "near" if self.spread else "agree"

    @property
    def blind(self) -> BlindStanding:
        """The same, in words that point to no rater."""
        match self.standing:
            case "near" | "agree":
                return "agree"
            case "partly" | "single":
                return "too_few"
            case other:
                return other

    @property
    def shown_blind(self) -> bool:
        """Whether numbers may be shown when nothing may point to a rater."""
        return self.n >= ENOUGH


@dataclass(frozen=True, slots=True)
class OwnView:
    """How a party scores itself on one dimension, beside how others score it.

    Args:
        party: the id of the party.
        dimension: the dimension.
        own: its own score, 1 to 5, or ``unknown``.
        others: the scores of all others summed up; ``None`` when nobody else said anything.
    """

    party: str
    dimension: Dimension
    own: int | str
    others: Reading | None

    @property
    def gap(self) -> float | None:
        """The own score minus the median of the others, -4 to 4; ``None`` where one of the two is not known."""
        if isinstance(self.own, str) or self.others is None or self.others.value is None:
            return None
        return self.own - self.others.value

    @property
    def differs(self) -> bool:
        """Whether the two lie two points or more apart."""
        return self.gap is not None and abs(self.gap) >= DISAGREEMENT


def opinions(file: ProjectFile, parties: Iterable[str]) -> tuple[Opinions, ...]:
    """What all raters say, by party and dimension; from the scores of now.

    Args:
        file: the project file.
        parties: the ids of the parties to look at, in file order.
    """
    limits = Limits(file.settings.low_below, file.settings.high_from)
    scores = file.current_scores
    found = []
    for party in parties:
        given = scores.get(party)
        for dimension in DIMENSIONS:
            ratings: Ratings = getattr(given, dimension) if given else {}
            found.append(Opinions(party, dimension, ratings, read_ratings(ratings, limits)))
    return tuple(found)


def by_disagreement(all_opinions: Iterable[Opinions], blind: bool = False) -> tuple[Opinions, ...]:
    """The opinions that can be compared, the widest difference first.

    Parties stand in the order of their widest difference, the dimensions of a party together and in the same order.
    What counts is the spread, then the mean distance to the median, then the order of the file.

    Args:
        all_opinions: what all raters say.
        blind: let nothing point to a rater. Where fewer than three raters gave a score the order tells no more than
            whether they differ.
    """
    compared = [each for each in all_opinions if each.spread is not None]
    widest: dict[str, tuple[float, ...]] = {}
    for each in compared:
        widest[each.party] = max(widest.get(each.party, ()), _width(each, blind))
    # Sorting keeps what is equal in the order of the file; tuples of numbers are compared from the left.
    place = {party: n for n, party in enumerate(sorted(widest, key=lambda p: widest[p], reverse=True))}
    return tuple(sorted(compared, key=lambda o: (place[o.party], *(-number for number in _width(o, blind)))))


def _width(opinions: Opinions, blind: bool) -> tuple[float, ...]:
    differ = float(opinions.standing == "differ")
    if blind and not opinions.shown_blind:
        return differ, 0.0, 0.0
    return differ, float(opinions.spread or 0), opinions.distance


def own_views(all_opinions: Iterable[Opinions]) -> tuple[OwnView, ...]:
    """Each party that scored itself, beside the others; the parties with the widest gap first, else in file order."""
    views = list(_own_views(all_opinions))
    widest: dict[str, float] = {}
    for view in views:
        widest[view.party] = max(widest.get(view.party, 0.0), abs(view.gap or 0.0))
    place = {party: n for n, party in enumerate(sorted(widest, key=lambda p: widest[p], reverse=True))}
    return tuple(sorted(views, key=lambda view: place[view.party]))


def _own_views(all_opinions: Iterable[Opinions]) -> Iterator[OwnView]:
    for each in all_opinions:
        own = each.ratings.get(each.party)
        if own is not None:
            others = {rater: score for rater, score in each.ratings.items() if rater != each.party}
            # A level is not asked for here, so the limits do not matter.
            yield OwnView(each.party, each.dimension, own, read_ratings(others, Limits()))


def standings(all_opinions: Iterable[Opinions], blind: bool = False) -> Mapping[str, Mapping[Dimension, int]]:
    """How many parties have each standing, by dimension.

    Args:
        all_opinions: what all raters say.
        blind: in words that point to no rater.

    Returns:
        All of ``STANDINGS`` (or ``BLIND_STANDINGS``) in their order, also those that no party has.
    """
    names: tuple[str, ...] = BLIND_STANDINGS if blind else STANDINGS
    counted = {name: dict.fromkeys(DIMENSIONS, 0) for name in names}
    for each in all_opinions:
        counted[each.blind if blind else each.standing][each.dimension] += 1
    return counted
