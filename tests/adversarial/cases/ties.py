"""Ties: ends, loops, doubles, strengths."""

from __future__ import annotations

from typing import Final

from adversarial.case import Case, after, bad, fine


def _tie(*lines: str) -> str:
    return after("ties:\n  formal:\n" + "".join(f"    - {line}\n" for line in lines))


CASES: Final[tuple[Case, ...]] = (
    bad("one end", _tie("{between: [town]}"), "MN119@9:8"),
    bad("no end", _tie("{between: []}"), "MN119@9:8"),
    bad("nothing but a strength", _tie("{strength: 3}"), "MN119@9:8"),
    bad("only a start", _tie("{from: town}"), "MN119@9:8"),
    bad("only an end", _tie("{to: town}"), "MN119@9:8"),
    bad("both ways of writing", _tie("{between: [town, school], from: town, to: school}"), "MN119@9:8"),
    bad("an empty start", _tie("{from: , to: school}"), "MN119@9:8"),
    bad("ends as a text", _tie("{between: 'town, school'}"), "MN105@9:17"),
    bad("an end that is a map", _tie("{between: [{town: 1}, school]}"), "MN111@9"),
    bad("an end that is nothing", _tie("{between: [town, ~]}"), "MN101@9"),
    bad("a tie with itself", _tie("{from: town, to: town}"), "MN206@9:24"),
    bad("one party twice in a tie", _tie("{between: [town, school, town]}"), "MN206@9:32"),
    bad("the same tie twice", _tie("{between: [town, school]}", "{between: [town, school]}"), "MN207@10"),
    bad("the same tie turned round", _tie("{between: [town, school]}", "{between: [school, town]}"), "MN207@10"),
    bad("the same one-way tie twice", _tie("{from: town, to: school}", "{from: town, to: school}"), "MN207@10"),
    fine("two one-way ties that cross", _tie("{from: town, to: school}", "{from: school, to: town}")),
    fine(
        "the same tie of two kinds",
        _tie("{between: [town, school], kind: contract}", "{between: [town, school], kind: subsidy}"),
    ),
    *(
        bad(f"the strength {word[:10]}", _tie(f"{{between: [town, school], strength: {word}}}"), "MN114@9:43")
        for word in ("0", "6", "3.0", "-1", "sterk", "1e0", "\u0663", "9" * 5000)
    ),
    fine("a strength that is not known", _tie("{between: [town, school], strength: onbekend}")),
    bad("a kind that is none", _tie("{between: [town, school], kind: contarct}"), "MN112@9:39"),
    bad("a frequency that is none", _tie("{between: [town, school], frequency: soms}"), "MN112@9:44"),
    bad("a confirmation that is none", _tie("{between: [town, school], confirmed: ja}"), "MN112@9:44"),
    bad("a third layer", after("ties:\n  secret:\n    - between: [town, school]\n"), "MN102@8:3"),
)
