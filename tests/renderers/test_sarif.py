"""SARIF 2.1.0."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from jsonschema import Draft4Validator

from mantelnet.characters import shown
from mantelnet.diagnostics import Checked
from mantelnet.renderers.findings_sarif import render
from mantelnet.renderers.fingerprints import of_findings
from mantelnet.rules import RULES
from mantelnet.text import LANGUAGES, Language
from renderers.cases import CASES, GONE, NASTY, finding, nasty, schema


def run_of(checked: Checked, language: Language = "en") -> dict[str, Any]:
    log = json.loads(render(checked, language))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return dict(run)


def place(result: dict[str, Any]) -> dict[str, Any]:
    (location,) = result["locations"]
    return dict(location["physicalLocation"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_it_is_as_the_schema_wants_it(case: str, language: Language) -> None:
    checked = CASES[case]()
    Draft4Validator(schema("sarif-2.1.0-rtm.5.json")).validate(json.loads(render(checked, language)))
    # What only the later text of the standard asks for.
    run = run_of(checked, language)
    assert re.fullmatch("[a-zA-Z]{2}(-[a-zA-Z]{2})?", run["language"])
    assert run["language"] == run["tool"]["driver"]["language"] == language
    assert all(place(result)["region"]["startLine"] for result in run["results"])


@pytest.mark.parametrize("case", CASES)
def test_results_and_rules_belong_together(case: str) -> None:
    checked = CASES[case]()
    run = run_of(checked)
    rules = run["tool"]["driver"]["rules"]
    assert [result["ruleId"] for result in run["results"]] == [d.code for d in checked.found]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    assert {rule["id"] for rule in rules} == {d.code for d in checked.found}
    assert [one["partialFingerprints"] for one in run["results"]] == [
        {"mantelnetFinding/v1": print_} for print_ in of_findings(checked.found)
    ]


def test_one_finding() -> None:
    (result,) = run_of(Checked(("a.yaml",), (finding(),), ()))["results"]
    assert result.pop("partialFingerprints")
    assert result == {
        "ruleId": "MN201",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "Words. Do this."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "a.yaml", "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": 3, "startColumn": 5, "endColumn": 9},
                }
            }
        ],
    }


def test_a_rule_explains_itself() -> None:
    (rule,) = run_of(Checked(("a.yaml",), (finding(),), ()), "nl")["tool"]["driver"]["rules"]
    assert rule["id"] == "MN201"
    assert rule["name"] == "UnknownParty"
    assert rule["shortDescription"]["text"] == "Onbekende partij"
    assert rule["fullDescription"]["text"].startswith("Relaties, belangen en scores")
    assert rule["help"]["text"].startswith(rule["fullDescription"]["text"])
    assert "In plaats van:\n\nties:\n  formal:\n    - between: [town, schol]\n\nSchrijf:" in rule["help"]["text"]
    assert "```yaml\nties:\n  formal:\n    - between: [town, school]\n```" in rule["help"]["markdown"]
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert rule["properties"] == {"tags": ["references"]}


def test_every_rule_can_be_written() -> None:
    found = tuple(replace(finding(), code=rule.code, name=rule.name) for rule in RULES)
    log = json.loads(render(Checked(("a.yaml",), found, ()), "nl"))
    Draft4Validator(schema("sarif-2.1.0-rtm.5.json")).validate(log)
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in RULES]
    assert all(re.fullmatch("([A-Z][a-z0-9]*)+", rule["name"]) for rule in rules)
    assert len({rule["name"] for rule in rules}) == len(rules)
    tab = next(rule for rule in rules if rule["id"] == "MN002")
    assert "\n\t" in tab["help"]["text"]


def test_addresses_are_relative_and_well_formed() -> None:
    results = run_of(nasty())["results"]
    read = {result["message"]["text"]: place(result)["artifactLocation"] for result in results}
    assert len(read) == len(NASTY)
    for name, address in zip(NASTY, read.values(), strict=True):
        parts = urlsplit(address["uri"])
        assert re.fullmatch("(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})*", parts.path)
        assert not parts.query
        assert not parts.fragment
        if name in ("/folder/absolute.yaml", "C:/folder/absolute.yaml"):
            assert parts.scheme == "file"
            assert parts.path == "/" + name.lstrip("/")
            assert "uriBaseId" not in address
        else:
            assert not parts.scheme
            assert not parts.netloc
            assert unquote(parts.path) == shown(name)
            assert address["uriBaseId"] == "%SRCROOT%"


def test_the_root_is_named_but_not_told() -> None:
    run = run_of(CASES["mistakes"]())
    assert run["columnKind"] == "unicodeCodePoints"
    assert list(run["originalUriBaseIds"]) == ["%SRCROOT%"]
    assert "uri" not in run["originalUriBaseIds"]["%SRCROOT%"]


def test_a_file_that_cannot_be_read_is_a_notification() -> None:
    run = run_of(Checked((), (), (GONE,)))
    assert run["results"] == []
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    (notification,) = invocation["toolExecutionNotifications"]
    assert notification["level"] == "error"
    assert notification["message"]["text"] == 'There is no file "gone.yaml".'
    assert place(notification)["artifactLocation"]["uri"] == "gone.yaml"
    descriptor = run["tool"]["driver"]["notifications"][notification["descriptor"]["index"]]
    assert descriptor["id"] == notification["descriptor"]["id"] == "unreadable-file"
    assert run_of(CASES["examples"]())["invocations"][0]["executionSuccessful"] is True


def test_a_name_makes_no_link() -> None:
    (result,) = run_of(Checked(("a.yaml",), (finding("See [this](https://example.org)."),), ()))["results"]
    assert not re.search(r"\[[^]]*\]\(", result["message"]["text"])
