"""What scores did between two measurements, and how much of it may be chance.

A score is an estimate. When one person moves one point, that may as well be chance (method notes, section 8). When
other people scored than last time, the difference may be theirs. Both are said beside the numbers, never in their
place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from mantelnet.forcefield import (
    DIMENSIONS,
    Dimension,
    Limits,
    Position,
    Ratings,
    Reading,
    median,
    position,
    read_ratings,
)
from mantelnet.model import ProjectFile, Scores

#: What a score did: went up, went down, stayed; ``known``: there is a number where there was none; ``unknown``: all
#: said unknown now; ``ended``: nobody scored it any more; ``absent``: there was no number then and there is none now.
Kind = Literal["higher", "lower", "same", "known", "unknown", "ended", "absent"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """One score of one party, then and now.

    Args:
        before: the scores of then summed up; ``None`` when nobody scored.
        after: the scores of the later measurement summed up; ``None`` when nobody scored.
        kind: what the score did.
        chance: whether the change may be chance: one step by one rater.
        other_raters: whether other people scored than last time; ``False`` where one of the two has no number.
    """

    before: Reading | None
    after: Reading | None
    kind: Kind
    chance: bool
    other_raters: bool

    @property
    def points(self) -> float | None:
        """The later score minus the earlier one, -4 to 4; ``None`` where one of the two is not known."""
        before, after = _value(self.before), _value(self.after)
        return None if before is None or after is None else after - before

    @property
    def moved(self) -> bool:
        """Whether anything is different, a score that came or went included."""
        return self.kind not in ("same", "absent")


@dataclass(frozen=True, slots=True)
class PartyChange:
    """One party, then and now.

    Args:
        party: its id.
        scores: what each score did.
        before: where it stood.
        after: where it stands.
    """

    party: str
    scores: Mapping[Dimension, ScoreChange]
    before: Position
    after: Position

    @property
    def scored_before(self) -> bool:
        """Whether it had any score then; the answer unknown counts."""
        return any(reading is not None for reading in self.before.readings.values())

    @property
    def scored_after(self) -> bool:
        """Whether it has any score now; the answer unknown counts."""
        return any(reading is not None for reading in self.after.readings.values())

    @property
    def moved(self) -> bool:
        """Whether a score is different."""
        return any(change.moved for change in self.scores.values())

    @property
    def other_class(self) -> bool:
        """Whether it had a class, has one, and it is another one."""
        before, after = self.before.class_id, self.after.class_id
        return before is not None and after is not None and before != after

    @property
    def chance(self) -> bool:
        """Whether its other class may be chance: every score that turned from high to low or back moved so."""
        turned = [self.scores[d] for d in DIMENSIONS if self.before.is_high(d) != self.after.is_high(d)]
        return self.other_class and bool(turned) and all(change.chance for change in turned)

    @property
    def gained(self) -> bool:
        """Whether commitment is higher, and not by what may be chance or by other raters."""
        change = self.scores["commitment"]
        return change.kind == "higher" and not change.chance and not change.other_raters


def steps(file: ProjectFile, before: Mapping[str, Scores], after: Mapping[str, Scores]) -> tuple[PartyChange, ...]:
    """What the scores of all parties did that were scored then or now, in file order; who left is among them.

    Args:
        file: the project file, for its parties and for the limits of the levels, which hold for both times.
        before: the scores of then, by party.
        after: the scores of now, by party.
    """
    limits = Limits(file.settings.low_below, file.settings.high_from)
    return tuple(
        _party(party, before.get(party), after.get(party), limits)
        for party in file.parties
        if _any(before.get(party)) or _any(after.get(party))
    )


def _any(given: Scores | None) -> bool:
    return given is not None and any(getattr(given, dimension) for dimension in DIMENSIONS)


def _party(party: str, before: Scores | None, after: Scores | None, limits: Limits) -> PartyChange:
    then, now = ({d: getattr(given, d) if given is not None else {} for d in DIMENSIONS} for given in (before, after))
    changes = {d: _change(then[d], now[d], limits) for d in DIMENSIONS}
    return PartyChange(
        party,
        changes,
        position({d: change.before for d, change in changes.items()}),
        position({d: change.after for d, change in changes.items()}),
    )


def _change(before: Ratings, after: Ratings, limits: Limits) -> ScoreChange:
    then, now = read_ratings(before, limits), read_ratings(after, limits)
    kind = _kind(then, now)
    known = [{rater: s for rater, s in ratings.items() if isinstance(s, int)} for ratings in (before, after)]
    others = all(known) and known[0].keys() != known[1].keys()
    chance = kind in ("higher", "lower") and _by_chance(known[0], known[1])
    return ScoreChange(then, now, kind, chance, others)


def _value(reading: Reading | None) -> float | None:
    return None if reading is None else reading.value


def _kind(before: Reading | None, after: Reading | None) -> Kind:
    then, now = _value(before), _value(after)
    if then is not None and now is not None:
        return "same" if then == now else "higher" if now > then else "lower"
    if now is not None:
        return "known"
    if then is None:
        return "absent"
    return "unknown" if after is not None else "ended"


def _by_chance(before: Mapping[str, int], after: Mapping[str, int]) -> bool:
    """Whether one step of one rater made the difference.

    The same raters: exactly one of them moved, by one point. Other raters: the sum moved by one point at most, and at
    one of the two times it was the score of one rater.
    """
    if before.keys() == after.keys():
        moved = [abs(after[rater] - score) for rater, score in before.items() if after[rater] != score]
        return moved == [1]
    return min(len(before), len(after)) == 1 and abs(_middle(after) - _middle(before)) <= 1


def _middle(known: Mapping[str, int]) -> float:
    return median(sorted(known.values()))


@dataclass(frozen=True, slots=True)
class Raters:
    """Who scored, by code. A score noted once for everybody has no rater.

    Args:
        both: how many scored both times.
        gone: how many scored then only.
        new: how many scored now only.
        unnamed: whether scores without a rater are among those of then or of now.
    """

    both: int
    gone: int
    new: int
    unnamed: bool

    @property
    def same(self) -> bool:
        """Whether the raters are the same, as far as the file tells."""
        return not self.gone and not self.new


def raters(before: Mapping[str, Scores], after: Mapping[str, Scores]) -> Raters:
    """Who scored then and now."""
    then, now = _codes(before), _codes(after)
    named = then - {""}, now - {""}
    return Raters(
        both=len(named[0] & named[1]),
        gone=len(named[0] - named[1]),
        new=len(named[1] - named[0]),
        unnamed="" in then | now,
    )


def _codes(scores: Mapping[str, Scores]) -> set[str]:
    return {rater for given in scores.values() for dimension in DIMENSIONS for rater in getattr(given, dimension)}
