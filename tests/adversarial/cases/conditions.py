"""Conditions, answers and measurements."""

from __future__ import annotations

from typing import Final

from adversarial.case import Case, after, bad, fine


def _answers(text: str, more: str = "") -> str:
    return after(f"conditions:\n{more}  answers:\n    r1: {text}\n")


def _measured(*lines: str) -> str:
    return after("measurements:\n" + "".join(f"  - {line}\n" for line in lines))


CASES: Final[tuple[Case, ...]] = (
    bad("an answer of 0", _answers("{ambition_1: 0}"), "MN118@9:22"),
    bad("an answer of 6", _answers("{ambition_1: 6}"), "MN118@9:22"),
    bad("an answer above its scale", _answers("{ambition_1: 5}", "  scale: 4\n"), "MN210@10:22"),
    bad("an answer in words", _answers("{ambition_1: eens}"), "MN118@9:22"),
    bad("an answer that is a map", _answers("{ambition_1: {a: 4}}"), "MN118@9:10"),
    bad("a scale of 3", _answers("{ambition_1: 3}", "  scale: 3\n"), "MN114@8:10"),
    bad("a scale of a million", _answers("{ambition_1: 3}", "  scale: 1000000\n"), "MN114@8:10"),
    bad("a statement of no condition", _answers("{mood_1: 3}"), "MN117@9:10"),
    bad("a statement without a number", _answers("{ambition_: 3}"), "MN117@9:10"),
    bad("a statement with a number of another script", _answers("{ambition_\u0661: 3}"), "MN117@9:10"),
    bad("a statement with a small number above the line", _answers("{ambition_\u00b2: 3}"), "MN117@9:10"),
    bad("a statement with a sign", _answers("{ambition_-1: 3}"), "MN117@9:10"),
    bad("a statement that does not exist", _answers("{ambition_5: 3}"), "MN205@9:10"),
    bad("statement zero", _answers("{ambition_0: 3}"), "MN205@9:10"),
    bad("a statement with a number of a thousand digits", _answers(f"{{ambition_{'1' * 999}: 3}}"), "MN205@9:10"),
    bad("a statement with an idle zero", _answers("{ambition_01: 3}"), "MN205@9:10"),
    bad("a statement in two languages", _answers("{ambition_1: 3, ambitie_1: 4}"), "MN103@9:25"),
    bad("statements in two languages", after("conditions:\n  statements: {process_6: A, proces_6: B}\n"), "MN103@8:30"),
    bad("an answer right at the respondents", after("conditions:\n  answers: {r1: 4}\n"), "MN104@8:17"),
    bad("a respondent with a name", after("conditions:\n  answers: {Jan Jansen: {ambition_1: 4}}\n"), "MN111@8:13"),
    fine(
        "don't know in both languages", _answers("{ambition_1: weet_niet, ambition_2: dont_know, ambition_3: unknown}")
    ),
    fine("answers still to be filled in", _answers("{ambition_1: , ambition_2: }")),
    bad("a measurement without a date", _measured("{id: m}"), "MN101@8:6"),
    bad("a measurement without an id", _measured("{date: 2026-01-01}"), "MN101@8:6"),
    bad(
        "two measurements of one name",
        _measured("{id: m, date: 2026-01-01}", "{id: m, date: 2026-02-01}"),
        "MN211@9:10",
    ),
    bad(
        "a measurement with a wrong answer",
        _measured("{id: m, date: 2026-01-01, conditions: {answers: {r1: {ambition_1: 9}}}}"),
        "MN118@8:71",
    ),
    bad(
        "a measurement with an answer above its scale",
        _measured("{id: m, date: 2026-01-01, conditions: {scale: 4, answers: {r1: {ambition_1: 5}}}}"),
        "MN210@8:81",
    ),
    bad("measurements by name", after("measurements:\n  m: {date: 2026-01-01}\n"), "MN105@7:1"),
    fine("two measurements on one day", _measured("{id: a, date: 2026-01-01}", "{id: b, date: 2026-01-01}")),
)
