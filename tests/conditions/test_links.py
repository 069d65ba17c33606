"""What the network shows beside the answers: only where both are seen."""

from typing import Any

import pytest

from conditions.polls import people, project, survey

LOW = ("2", "2", "2")
FINE = ("5", "5", "5")


def seen(statement: str, given: tuple[str, ...], **sections: Any) -> list[tuple[str, str, str]]:
    found = survey(project(people(statement, *given), **sections)).conditions[statement.partition("_")[0]].links
    return [(link.id, link.see.en, link.see.nl) for link in found]


UNCOVERED = {
    "ambition": {"statement": "X", "needs": {"a": {"text": "Listening"}, "b": {"text": "Respite"}}},
    "parties": {"town": {"name": "Town", "covers": ["a"]}, "school": {"name": "School"}},
}
INFLUENTIAL = {"scores": {"school": {"influence": "5"}}}
ONE_SIDED = {"ties": {"formal": [{"between": ["town", "school"], "confirmed": "one"}]}}
AGREED = {
    "agreements": {
        "governance": {"decisions": "Together", "communication": "Monthly", "review": "2026-09-01"},
        "contributions": {"town": {"what": "Time"}},
    }
}
PASSED = {"agreements": {"governance": {"review": "2026-01-01"}}}
CASES: list[tuple[str, dict[str, Any], str, str]] = [
    ("ambition_1", UNCOVERED, "coverage-gap", "“Respite”"),
    ("interests_1", INFLUENTIAL, "influential-without-interests", "School"),
    (
        "interests_1",
        {**INFLUENTIAL, "interests": {"school": [{"text": "T", "theme": "funding"}]}},
        "unconfirmed-interests",
        "School",
    ),
    ("relations_1", ONE_SIDED, "one-sided-ties", "1 of the 1 ties"),
    ("organisation_1", {}, "no-agreements", "how we decide, what each party contributes and how we keep"),
    ("organisation_1", PASSED, "no-agreements", "how we decide"),
    ("process_1", {}, "no-review", "no day yet"),
    ("process_1", PASSED, "no-review", "1 January 2026"),
]


@pytest.mark.parametrize(("statement", "sections", "link", "words"), CASES)
def test_both_are_seen(statement: str, sections: dict[str, Any], link: str, words: str) -> None:
    found = seen(statement, LOW, **sections)
    assert [each[0] for each in found] == [link]
    assert words.strip("“”") in found[0][1]


@pytest.mark.parametrize(("statement", "sections", "link", "words"), CASES)
def test_good_answers_need_no_link(statement: str, sections: dict[str, Any], link: str, words: str) -> None:
    assert seen(statement, FINE, **sections) == []


@pytest.mark.parametrize(("statement", "sections", "link", "words"), CASES)
def test_answers_that_may_not_be_shown_give_no_link(
    statement: str, sections: dict[str, Any], link: str, words: str
) -> None:
    assert seen(statement, LOW[:2], **sections) == []


@pytest.mark.parametrize(
    ("statement", "sections"),
    [
        ("ambition_1", {}),
        ("interests_1", {}),
        ("relations_1", {}),
        ("relations_1", {"ties": {"formal": [{"between": ["town", "school"], "confirmed": "both"}]}}),
        ("relations_1", {"ties": {"formal": [{"between": ["town", "school"]}]}}),
        ("organisation_1", AGREED),
        ("process_1", AGREED),
        ("process_1", {**PASSED, "project": {"name": "Without a date"}}),
    ],
)
def test_nothing_in_the_network(statement: str, sections: dict[str, Any]) -> None:
    assert seen(statement, LOW, **sections) == []


def test_a_few_unconfirmed_ties_are_quite_usual() -> None:
    parties = {name: {"name": name} for name in "abcdef"}
    ties = [{"between": ["a", other], "confirmed": "both"} for other in "bcde"]
    ties.append({"between": ["b", "c"], "confirmed": "none"})
    assert seen("relations_1", LOW, parties=parties, ties={"informal": ties}) == []
    assert [each[0] for each in seen("relations_1", LOW, parties=parties, ties={"informal": ties[1:]})] == [
        "one-sided-ties"
    ]


def test_ties_of_parties_that_left_do_not_count() -> None:
    parties = {"town": {"name": "Town"}, "school": {"name": "School", "status": "left"}}
    assert seen("relations_1", LOW, parties=parties, **ONE_SIDED) == []
