"""Findings that a comment accepts."""

import pytest

from mantelnet.project import open_project

FILE = """\
mantelnet: 1
project: {name: X}
ambition: {statement: Y}
parties:
  a: {name: A, type: carers}
  b: {name: B}
  c: {name: C}{comment}
ties: {formal: [{between: [a, b]}]}
"""


def codes(comment: str) -> list[str]:
    return [d.code for d in open_project(FILE.replace("{comment}", comment).encode(), "f").diagnostics]


BEFORE = codes("")


@pytest.mark.parametrize(
    "comment",
    [
        "  # mantelnet: ignore[MN301] truly loose",
        "  # mantelnet: ignore[party-without-ties]",
        "  # mantelnet: ignore[mn301]",
        "  #mantelnet: ignore[ MN301 ]",
    ],
)
def test_a_comment_accepts_the_finding_of_its_line(comment: str) -> None:
    assert "MN301" in BEFORE
    assert codes(comment) == [code for code in BEFORE if code != "MN301"]


@pytest.mark.parametrize("word", ["MN302", "MN102", "nonsense", "MN3"])
def test_what_accepts_nothing_is_a_note(word: str) -> None:
    assert sorted(codes(f"  # mantelnet: ignore[{word}]")) == sorted([*BEFORE, "MN026"])


def test_several_rules_on_one_line() -> None:
    assert sorted(codes("  # mantelnet: ignore[MN301, MN404]")) == sorted(
        [*(code for code in BEFORE if code != "MN301"), "MN026"]
    )


def test_errors_are_never_accepted() -> None:
    text = FILE.replace("{name: B}", "{nmae: B}  # mantelnet: ignore[MN101, MN102]").replace("{comment}", "")
    found = [d.code for d in open_project(text.encode(), "f").diagnostics]
    assert {"MN101", "MN102", "MN026"} <= set(found)
