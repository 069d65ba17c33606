"""A finding keeps its fingerprint as long as it is the same finding."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mantelnet.diagnostics import Unread
from mantelnet.project import open_project
from mantelnet.renderers.fingerprints import of_findings, of_unread
from mantelnet.text import both
from renderers.cases import CASES, EXAMPLES, finding
from rules.small import complete, look
from rules.test_messages import MISTAKES


def prints(text: str, name: str = "a.yaml") -> list[str]:
    return of_findings(open_project(text.encode(), name).diagnostics)


def indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" "))]


@pytest.mark.parametrize("case", CASES)
def test_no_two_are_equal_in_a_run(case: str) -> None:
    checked = CASES[case]()
    all_of_them = of_findings(checked.found) + of_unread(checked.unread)
    assert len(set(all_of_them)) == len(all_of_them) == len(checked.found) + len(checked.unread)
    assert all(re.fullmatch("[0-9a-f]{64}", one) for one in all_of_them)


def test_even_equal_findings_are_kept_apart() -> None:
    assert len(set(of_findings([finding()] * 3))) == 3
    assert len(set(of_unread([Unread("a.yaml", both("Why."))] * 3))) == 3


@pytest.mark.parametrize("new", ["\n", "# A note: with, signs\n"])
def test_a_comment_or_an_empty_line_anywhere_changes_none(new: str) -> None:
    lines, before = MISTAKES.splitlines(keepends=True), prints(MISTAKES)
    for place in range(len(lines) + 1):
        for start in {"", indent(lines[place]) if place < len(lines) else ""}:
            assert prints("".join([*lines[:place], start + new, *lines[place:]])) == before, place


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.parent.name for path in EXAMPLES])
@given(data=st.data())
@settings(max_examples=10)
def test_many_comments_and_empty_lines_in_an_example_change_none(path: Path, data: st.DataObject) -> None:
    text = path.read_text(encoding="utf-8")
    lines, before = text.splitlines(keepends=True), prints(text)
    places = data.draw(st.sets(st.integers(0, len(lines) - 1), max_size=20))
    new = data.draw(st.sampled_from(["\n", "# note\n"]))
    # With the indent of its neighbour a comment between the lines of a long text is text, and does no harm.
    mixed = [(indent(line) + new if number in places else "") + line for number, line in enumerate(lines)]
    assert prints("".join(mixed)) == before


def test_an_entry_added_above_changes_none() -> None:
    tie = "    - between: [town, {}]\n"
    before = "ties:\n  formal:\n" + tie.format("schol")
    after = "ties:\n  formal:\n" + tie.format("school") + tie.format("schol")
    (old,) = (found for found in look(before) if found.code == "MN201")
    (new,) = (found for found in look(after) if found.code == "MN201")
    assert old.path != new.path
    assert of_findings([old]) == of_findings([new])


def test_a_finding_more_leaves_the_others_what_they_were() -> None:
    piece = complete("parties:\n  town: {name: Town, covers: [x]}\n  school: {name: School, covers: [y]}\n")
    more = piece.replace("  school:", "  church: {name: Church, covers: [z]}\n  school:")
    assert len(prints(more)) == len(prints(piece)) + 1
    assert set(prints(piece)) < set(prints(more))


def test_file_rule_and_place_make_the_difference() -> None:
    one = finding()
    others = [finding(file="b.yaml"), replace(one, code="MN202"), replace(one, path=("parties", "school"))]
    assert len({of_findings([d])[0] for d in (one, *others)}) == 4
    assert of_findings([one]) == of_findings([finding(words="Said otherwise.", line=99)])


def test_a_fingerprint_stays_over_versions() -> None:
    """Readers keep fingerprints: one that changes makes every finding new."""
    assert of_findings([finding()]) == ["cf507a801d51c816f597863f6f1cd9a00946b902bd74e5626cb1442065dee102"]
