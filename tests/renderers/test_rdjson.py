"""reviewdog's format."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from mantelnet.diagnostics import Checked, Location, Severity
from mantelnet.renderers.findings_rdjson import render
from renderers.cases import CASES, GONE, check, finding, schema
from rules.small import complete


def diagnostics(checked: Checked) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads(render(checked, "en"))["diagnostics"]
    return read


def at(place: Location) -> dict[str, Any]:
    (one,) = diagnostics(Checked(("a.yaml",), (replace(finding(), location=place),), ()))
    spot: dict[str, Any] = one["location"]["range"]
    return spot


@pytest.mark.parametrize("case", CASES)
def test_it_is_as_reviewdog_defines_it(case: str) -> None:
    checked = CASES[case]()
    Draft202012Validator(schema("rdjson.json")).validate(json.loads(render(checked, "en")))
    assert len(diagnostics(checked)) == len(checked.found) + len(checked.unread)


def test_one_finding() -> None:
    assert json.loads(render(Checked(("a.yaml",), (finding(),), (GONE,)), "en")) == {
        "source": {"name": "mantelnet"},
        "diagnostics": [
            {
                "message": 'There is no file "gone.yaml".',
                "location": {"path": "gone.yaml"},
                "severity": "ERROR",
                "code": {"value": "unreadable-file"},
            },
            {
                "message": "Words.\nDo this.",
                "location": {
                    "path": "a.yaml",
                    "range": {"start": {"line": 3, "column": 5}, "end": {"line": 3, "column": 9}},
                },
                "severity": "ERROR",
                "code": {"value": "MN201"},
            },
        ],
    }


def test_weights() -> None:
    found = tuple(finding(severity=severity) for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE))
    assert [d["severity"] for d in diagnostics(Checked(("a.yaml",), found, ()))] == ["ERROR", "WARNING", "INFO"]


def test_columns_count_bytes() -> None:
    """As reviewdog's definition has it, a column is one more than the bytes before it."""
    name = "Café \N{GRINNING FACE}"
    piece = complete(f"parties:\n  town: {{name: '{name}', covers: [één]}}\n")
    checked = check(piece)
    (one,) = (d for d in diagnostics(checked) if d["code"]["value"] == "MN111")
    spot = one["location"]["range"]
    line = piece.splitlines()[spot["start"]["line"] - 1].encode()
    assert line[spot["start"]["column"] - 1 : spot["end"]["column"] - 1].decode() == "één"


@given(st.text(), st.text(min_size=1), st.text())
def test_bytes_between_the_columns_are_what_was_marked(before: str, marked: str, after: str) -> None:
    line = before + marked + after
    spot = at(Location("a.yaml", 1, len(before) + 1, len(marked), line))
    start, end = spot["start"]["column"], spot["end"]["column"]
    assert line.encode("utf-8", "surrogatepass")[start - 1 : end - 1] == marked.encode("utf-8", "surrogatepass")


def test_behind_the_end_of_a_line_there_is_still_a_column() -> None:
    assert at(Location("a.yaml", 2, 4, 1, "één")) == {
        "start": {"line": 2, "column": 6},
        "end": {"line": 2, "column": 7},
    }
    assert at(Location("a.yaml", 2, 1, 1, "")) == {"start": {"line": 2, "column": 1}, "end": {"line": 2, "column": 2}}


def test_a_line_that_may_not_be_shown_is_meant_as_a_whole() -> None:
    assert at(Location("a.yaml", 7, 5, 4, None)) == {"start": {"line": 7}, "end": {"line": 7}}
