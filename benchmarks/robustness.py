"""How long it takes to see how firm the class of every party is: the table of the program beside trying all cases.

The scores are random with a fixed seed. Each row is the 27 combinations and, from two raters on, each rater alone and
all without each rater, for all parties. "One by one" computes the class anew for every case, with the functions of the
force field. Both must come to the same; the script stops when they do not.

    python benchmarks/robustness.py --parties 40 2000 --raters 3 30
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from itertools import product

from mantelnet.forcefield import DIMENSIONS, Limits, Position, class_of, position, read_ratings, reads_high
from mantelnet.model import Scores
from mantelnet.robustness import Kept, Robustness, of_party

LIMITS = Limits()


def random_scores(raters: int, chance: random.Random) -> Scores:
    """The scores of one party by so many raters, one in ten of them unknown."""

    def score() -> str:
        return "unknown" if chance.random() < 0.1 else str(chance.randint(1, 5))

    return Scores.model_validate({d: {f"r{n}": score() for n in range(raters)} for d in DIMENSIONS})


def stand(given: Scores, without: str | None = None, only: str | None = None) -> Position:
    """Where a party stands by all scores, by those of one rater, or by those of all others."""

    def kept(ratings: Mapping[str, int | str]) -> Mapping[str, int | str]:
        return {r: s for r, s in ratings.items() if r != without and only in (None, r)}

    return position({d: read_ratings(kept(getattr(given, d)), LIMITS) for d in DIMENSIONS})


def one_by_one(given: Scores, place: Position) -> tuple[Kept, Kept | None, Kept | None] | None:
    """What :func:`of_party` finds, by trying every case."""
    values = [reading.value for reading in place.readings.values() if reading is not None]
    if None in values:
        return None
    cases = []
    for points in product((-1, 0, 1), repeat=3):
        moved = [min(max((value or 0) + n, 1), 5) for value, n in zip(values, points, strict=True)]
        cases.append(class_of(*(reads_high(d, LIMITS.level(v)) for d, v in zip(DIMENSIONS, moved, strict=True))))
    combinations = Kept(sum(found == place.class_id for found in cases), len(cases))
    raters = list(dict.fromkeys(rater for d in DIMENSIONS for rater in getattr(given, d)))
    if len(raters) < 2:
        return combinations, None, None
    own = [stand(given, only=rater).class_id for rater in raters]
    rest = [stand(given, without=rater).class_id for rater in raters]
    known = [found for found in own if found not in (None, "get_acquainted")]
    return combinations, count(known, place), count([found for found in rest if found], place)


def count(classes: Sequence[str | None], place: Position) -> Kept | None:
    """How often a class is that of the party."""
    return Kept(classes.count(place.class_id), len(classes)) if classes else None


def checks(firm: Robustness | None) -> tuple[Kept, Kept | None, Kept | None] | None:
    """The counts of an answer."""
    return None if firm is None else (firm.combinations, firm.raters, firm.without_one)


def timed(job: Callable[[], list[object]], runs: int) -> tuple[list[object], float]:
    """What a job finds, and the time of the fastest run in milliseconds."""
    best, found = float("inf"), []
    for _ in range(runs):
        start = time.perf_counter()
        found = job()
        best = min(best, 1000 * (time.perf_counter() - start))
    return found, best


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Time how firm the classes are, beside trying every case.")
    parser.add_argument("--parties", type=int, nargs="+", default=[40, 2000])
    parser.add_argument("--raters", type=int, nargs="+", default=[1, 3, 30])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    print(f"{'milliseconds':28}{'the table':>12}{'one by one':>12}{'share':>8}")
    for parties, raters in product(options.parties, options.raters):
        chance = random.Random(options.seed)
        given = [random_scores(raters, chance) for _ in range(parties)]
        places = [stand(scores) for scores in given]
        both = list(zip(given, places, strict=True))

        def ours(both: list[tuple[Scores, Position]] = both) -> list[object]:
            return [checks(of_party(scores, place, LIMITS)) for scores, place in both]

        def plain(both: list[tuple[Scores, Position]] = both) -> list[object]:
            return [one_by_one(scores, place) for scores, place in both]

        mine, fast = timed(ours, options.runs)
        theirs, slow = timed(plain, 1)
        if mine != theirs:
            sys.exit("The two do not agree.")
        print(f"{parties:6} parties, {raters:3} raters  {fast:12.1f}{slow:12.1f}{fast / slow:8.2f}")


if __name__ == "__main__":
    main()
