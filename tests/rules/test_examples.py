"""The two examples of every rule are its test: the first provokes the rule and nothing worse, the second does not."""

from __future__ import annotations

import pytest

from mantelnet import characters
from mantelnet.diagnostics import Severity
from mantelnet.project import open_project
from mantelnet.rules import RULES
from mantelnet.rules.rule import Rule
from rules.small import complete, look

#: Rules about a file as a whole: their example is the file.
WHOLE = {"MN020", "MN025", "MN107"}
BY_CODE = {rule.code: rule for rule in RULES}


def as_file(rule: Rule) -> bytes:
    if isinstance(rule.example, bytes):
        return rule.example
    assert rule.example is not None
    return (rule.example if rule.code in WHOLE else complete(rule.example)).encode()


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.example is not None], ids=lambda rule: rule.code)
def test_example_provokes_the_rule(rule: Rule) -> None:
    found = look(as_file(rule))
    errors = {one.code for one in found if one.severity is Severity.ERROR}
    assert errors == ({rule.code} if rule.severity is Severity.ERROR else set())
    mine = [one for one in found if one.code == rule.code]
    assert mine
    for one in mine:
        assert one.severity is rule.severity
        assert one.name == rule.name
        assert (one.location.excerpt is None) == rule.private
        for words in (one.message.en, one.message.nl, one.hint.en, one.hint.nl):
            assert words
            assert "{" not in words
            assert "  " not in words
        assert one.message.en != one.message.nl


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_instead_is_sound(rule: Rule) -> None:
    found = look(rule.instead)
    assert [one.code for one in found if one.severity is Severity.ERROR] == []
    assert rule.code not in [one.code for one in found]


def test_only_what_takes_a_large_file_has_no_example() -> None:
    assert [rule.name for rule in RULES if rule.example is None] == ["too-large", "too-many-ties"]


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    data = complete("").encode()
    monkeypatch.setattr(characters, "SIZE_LIMIT", len(data))
    assert open_project(data, "f").project is not None
    opened = open_project(data + b"\n", "f")
    assert opened.project is None
    assert [found.code for found in opened.diagnostics] == ["MN023"]


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.severity is not Severity.ERROR], ids=lambda r: r.code)
def test_warnings_and_notes_do_not_stop_the_analysis(rule: Rule) -> None:
    assert open_project(as_file(rule), "f").project is not None


@pytest.mark.parametrize("code", [code for code, rule in BY_CODE.items() if rule.check and rule.partial])
def test_partial_rules_speak_beside_shape_errors(code: str) -> None:
    text = as_file(BY_CODE[code]).decode() + "colour: red\n"
    found = [one.code for one in look(text.encode())]
    assert code in found
    assert "MN102" in found
