"""GitLab's code quality report."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mantelnet.diagnostics import Checked, Severity
from mantelnet.renderers.findings_gitlab import render
from renderers.cases import CASES, GONE, finding, schema


def issues(checked: Checked) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads(render(checked, "en"))
    return read


@pytest.mark.parametrize("case", CASES)
def test_it_is_as_gitlab_documents_it(case: str) -> None:
    checked = CASES[case]()
    report = issues(checked)
    Draft202012Validator(schema("gitlab-code-quality.json")).validate(report)
    assert len(report) == len(checked.found) + len(checked.unread)
    # GitLab drops a second one of the same fingerprint.
    assert len({issue["fingerprint"] for issue in report}) == len(report)


def test_one_finding() -> None:
    (issue,) = issues(Checked(("a.yaml",), (finding(),), ()))
    assert issue.pop("fingerprint")
    assert issue == {
        "description": "Words. Do this.",
        "check_name": "MN201",
        "severity": "major",
        "location": {
            "path": "a.yaml",
            "positions": {"begin": {"line": 3, "column": 5}, "end": {"line": 3, "column": 9}},
        },
    }


def test_weights() -> None:
    found = tuple(finding(severity=severity) for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE))
    report = issues(Checked(("a.yaml",), found, (GONE,)))
    assert [issue["severity"] for issue in report] == ["critical", "major", "minor", "info"]
    assert report[0]["check_name"] == "unreadable-file"
    assert report[0]["location"]["positions"]["begin"]["line"] == 1
