"""Scores and raters."""

from __future__ import annotations

from typing import Final

from adversarial.case import Case, after, bad, fine, named


def _score(text: str) -> str:
    return after(f"scores:\n  town: {text}\n")


CASES: Final[tuple[Case, ...]] = (
    fine("a score that is not known", _score("{impact: onbekend, influence: unknown}")),
    fine("one rater knows and one does not", _score("{impact: {a: 4, b: onbekend}}")),
    fine("scores still to be filled in", _score("{commitment: , impact: , influence: }")),
    fine("a hundred raters", _score("{impact: {" + ", ".join(f"r{n}: {n % 5 + 1}" for n in range(100)) + "}}")),
    bad("a rater whose score is empty", _score("{impact: {a: 4, b: }}"), "MN101@8:25"),
    bad("a list of scores", _score("{impact: [4, 5]}"), "MN104@8:10"),
    bad("a score of a score", _score("{impact: {a: {b: 4}}}"), "MN113@8:19"),
    bad("a score above the scale of one rater", _score("{impact: {a: 4, b: 7}}"), "MN113@8:28"),
    bad("half points", _score("{impact: 3,5}"), "MN009@8:20"),
    bad("half points in a block", after("scores:\n  town:\n    impact: 3,5\n"), "MN113@9:13"),
    bad("half points of a programmer", _score("{impact: 3.5}"), "MN113@8:18"),
    bad("don't know as a score", _score("{impact: weet_niet}"), "MN113@8:18"),
    bad("a score as a range", _score("{impact: 3-4}"), "MN113@8:18"),
    bad("a score with a comment stuck to it", _score("{impact: 4#}"), "MN113@8:18"),
    bad("a trust above the scale", _score("{trust: 9}"), "MN113@8:17"),
    bad("a desired score above the scale", _score("{desired: {impact: 9}}"), "MN114@8:28"),
    bad("a ring that is none", _score("{ring: {actual: binnen}}"), "MN112@8:25"),
    bad("a ring as a text", _score("{ring: informed}"), "MN104@8:16"),
    bad("a score right at the party", after("scores: {town: 4}\n"), "MN104@7:16"),
    bad("limits that cross", after("settings: {low_below: 4, high_from: 3}\n"), "MN120@7:1"),
    bad("a limit below the scale", after("settings: {low_below: 0}\n"), "MN120@7:1"),
    bad("a limit above the scale", after("settings: {high_from: 9}\n"), "MN120@7:1"),
    bad("a limit that is no number", after("settings: {high_from: nan}\n"), "MN122@7:23"),
    bad("a limit without end", after("settings: {high_from: .inf}\n"), "MN122@7:23"),
    bad("a limit below zero", after("settings: {low_below: -1}\n"), "MN122@7:23"),
    bad("a limit with a comma", after("settings:\n  low_below: 2,5\n"), "MN122@8:14"),
    bad("a limit of a billion digits nearly", after(f"settings: {{high_from: {'9' * 9999}}}\n"), "MN122@7:23"),
    fine(
        "a party that left with a score",
        named("School, status: left") + "scores:\n  school: {impact: 4}\n",
        "MN401@8:3",
    ),
    fine("raters who differ", _score("{impact: {a: 1, b: 5}}"), "MN406@8"),
    fine("influence without interests", _score("{influence: 5}"), "MN402@8"),
)
