"""``mantelnet rules``: all rules in a table, shelf by shelf."""

import json
from collections.abc import Sequence
from itertools import pairwise

import jsonschema
import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from mantelnet.cli import run
from mantelnet.renderers import explanations_text
from mantelnet.rules import RULES
from mantelnet.text import LANGUAGES, Language

SHELVES = ("text", "shape", "references", "network", "judgements", "privacy")


class _TextFile(SingleFileSnapshotExtension):
    _write_mode = WriteMode.TEXT
    file_extension = "txt"


def listed(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    assert run(["rules", *options]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_rules(language: Language, snapshot: SnapshotAssertion, capsys: pytest.CaptureFixture[str]) -> None:
    screen = listed(capsys, "--lang", language)
    assert max(map(len, screen.splitlines())) <= 80
    # One shelf shows what it looks like, so that not every new rule changes this file.
    shelf = screen[screen.index("── MN2") : screen.index("── MN3")]
    assert shelf == snapshot(extension_class=_TextFile)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["terminal", "markdown"])
def test_every_rule_is_there_once_in_order(form: str, language: Language, capsys: pytest.CaptureFixture[str]) -> None:
    page = listed(capsys, "--lang", language, "--format", form)
    words = page.replace("|", " ").replace("`", "").split()
    codes = [word for word in words if word in {rule.code for rule in RULES}]
    assert codes[: len(RULES)] == sorted(rule.code for rule in RULES)
    for rule in RULES:
        line = next(line for line in page.splitlines() if rule.code in line)
        assert rule.name in line
        assert rule.severity.label.say(language) in line
        assert rule.title.say(language).split()[0] in line


def test_markdown_has_a_table_for_each_shelf(capsys: pytest.CaptureFixture[str]) -> None:
    page = listed(capsys, "--lang", "nl", "--format", "markdown")
    assert page.count("| Code | Naam | Gewicht | Regel |") == len(SHELVES)
    assert "| MN201 | `unknown-party` | fout | Onbekende partij |" in page
    rows = [line for line in page.splitlines() if line.startswith("|")]
    assert all(row.count("|") == 5 for row in rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_has_every_rule(language: Language, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(listed(capsys, "--lang", language, "--format", "json"))
    text = {"type": "string", "minLength": 1}
    fields = {
        "code": {"type": "string", "pattern": r"^MN[0-5]\d\d$"},
        "name": text,
        "severity": {"enum": ["error", "warning", "note"]},
        "shelf": {"enum": list(SHELVES)},
        "title": text,
    }
    rule = {"type": "object", "additionalProperties": False, "required": list(fields), "properties": fields}
    jsonschema.Draft202012Validator({"type": "array", "items": rule}).validate(found["rules"])
    assert set(found) == {"mantelnet", "rules"}
    assert found["mantelnet"]["language"] == language
    assert [one["code"] for one in found["rules"]] == sorted(rule.code for rule in RULES)
    shelves = [one["shelf"] for one in found["rules"]]
    changes = [later for earlier, later in pairwise(["", *shelves]) if later != earlier]
    assert changes == list(SHELVES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_the_list_fits_on_the_screen(language: Language, width: int) -> None:
    rules: Sequence[object] = sorted(RULES, key=lambda rule: rule.code)
    for styled in explanations_text.render_rules(rules, language, width):  # type: ignore[arg-type]
        line = "".join(words for _, words in styled)
        assert len(line) <= min(width, 80)
        assert line == line.rstrip()
