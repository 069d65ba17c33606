"""``mantelnet who`` as people call it: a directory with nothing sensitive in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mantelnet.cli import run

ROOT = Path(__file__).parents[2]
RICH = str(ROOT / "examples" / "jonge-mantelzorgers")
EXAMPLES = sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml"))
SCHEMAS = ["party-1.schema.json", "who-1.schema.json"]
NASTY = ["[/]", "[bold]x[/bold]", "$x$", "<script>", "a|b", "😀", "שלום", "x" * 80, "{0}", "{name}", "%s", ":smile:"]
#: Every text says in its first word whether it may be in the directory: ``secret``, ``open``.
MARKED = """mantelnet: 1
project: {name: open project, phase: secret phase, leads: [a]}
ambition:
  statement: secret statement
  goals: {g: {text: secret goal}}
  needs:
    ear: {text: open ear, area: emotional_support}
    day: {text: open day, area: respite_care}
    plain: {text: open plain}
parties:
  a:
    name: open party
    aliases: [open alias]
    type: home_care
    roles: [member, connector]
    covers: [ear, plain]
    drivers: [secret driver]
    concerns: [secret concern]
    limits: [secret limit]
    gives: [open give]
    wants: [secret want]
    contacts: [{name: secret name, function: secret function}]
    note: secret note
  b: {name: open other, type: other, sector: care, part_of: a}
  c: {name: secret invited, status: invited, covers: [day], gives: [secret give], aliases: [secret alias]}
  d: {name: secret wanted, status: wanted, covers: [day]}
  e: {name: secret left, status: left, covers: [day]}
ties:
  formal:
    - {from: b, to: a, kind: referral, confirmed: both}
    - {from: a, to: b, kind: referral, confirmed: one}
    - {from: c, to: a, kind: referral, confirmed: both}
interests:
  a: [{text: secret interest, theme: mission, confirmed: true}, {text: secret guess, theme: values}]
scores:
  a: {commitment: 2, impact: 4, influence: 4, reason: secret reason}
agreements:
  contributions: {a: {who: secret who, what: secret what}}
exchanges: [{from: a, to: b, what: secret exchange, status: agreed}]
actions: [{what: secret action, owner: a, about: b}]
"""


def write(folder: Path, text: str) -> str:
    path = folder / "mantelnet.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.fixture(name="marked")
def _marked(tmp_path: Path) -> str:
    return write(tmp_path, MARKED)


def say(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0, lang: str = "en") -> str:
    assert run(["who", *words, "--lang", lang]) == code
    printed = capsys.readouterr()
    return printed.out if code == 0 else printed.err


def flat(text: str) -> str:
    return " ".join(text.split())


def data(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    found = json.loads(say(capsys, *words, "--format", "json"), parse_constant=pytest.fail)
    rules = json.loads((ROOT / "docs/schema/who-1.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(rules).validate(found)
    return found["who"]


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("form", ["terminal", "markdown", "json"])
@pytest.mark.parametrize("words", [[], ["open"], ["ear"], ["home care"]])
def test_nothing_sensitive_is_in_it(
    words: list[str], form: str, lang: str, marked: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = say(capsys, *words, "-p", marked, "--format", form, lang=lang)
    assert "secret" not in text
    for word in ("party", "alias", "give", *(("ear", "plain") if form != "json" else ())):
        assert f"open {word}" in text


@pytest.mark.parametrize(
    "word", ["secret", "note", "concern", "guess", "invited", "wanted", "function", "statement", "values", "action"]
)
def test_what_is_not_in_it_is_not_found_either(word: str, marked: str, capsys: pytest.CaptureFixture[str]) -> None:
    message = say(capsys, word, "-p", marked, code=2)
    assert message.startswith(f'Nothing found about "{word}" with the parties that take part.')


def test_the_whole_directory(marked: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = data(capsys, "-p", marked)
    assert found["search"] is None
    assert {need: each["parties"] for need, each in found["needs"].items()} == {"ear": ["a"], "day": [], "plain": ["a"]}
    assert list(found["parties"]) == ["a", "b"]
    assert found["parties"]["a"]["roles"] == ["connector"]
    assert found["parties"]["a"]["lead"] is True
    assert found["parties"]["b"]["part_of"] == "a"


def test_only_confirmed_referrals_between_who_takes_part(marked: str, capsys: pytest.CaptureFixture[str]) -> None:
    parties = data(capsys, "-p", marked)["parties"]
    assert (parties["a"]["referred_by"], parties["b"]["referred_by"]) == (["b"], [])
    assert "Verwijzen kan via: open other" in flat(say(capsys, "-p", marked, lang="nl"))


def test_the_screen_in_dutch(marked: str, capsys: pytest.CaptureFixture[str]) -> None:
    screen = flat(say(capsys, "-p", marked, lang="nl"))
    assert "emotionele steun open ear open party overig open plain open party" in screen
    assert 'Dit biedt nog geen partij die meedoet: "open day".' in screen
    assert "Rol in het netwerk: verbinder en trekker" in screen
    assert "Ook in het netwerk: open other." in screen
    assert "Hier staan alleen partijen die meedoen." in screen


def test_who_uses_it_is_told_to_let_parties_read_it(marked: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["who", "-p", marked, "--lang", "nl"]) == 0
    printed = capsys.readouterr()
    assert "Laat elke partij haar eigen regels lezen voordat u dit uitdeelt." in printed.err
    assert "Laat elke partij" not in printed.out


@pytest.mark.parametrize(
    ("word", "parties", "needs"),
    [
        ("ear", ["a"], ["ear"]),
        ("OPEN EAR", ["a"], ["ear"]),
        ("emotionele steun", ["a"], ["ear"]),
        ("emotional_support", ["a"], ["ear"]),
        ("respijtzorg", [], ["day"]),
        ("respijt", [], ["day"]),
        ("Verbinder", ["a"], []),
        ("connector", ["a"], []),
        ("thuiszorg", ["a"], []),
        ("zorg", ["a", "b"], []),
        ("give", ["a"], []),
        ("ópen alias", ["a"], []),
        ("other", ["b"], []),
    ],
)
def test_a_word_in_either_language(
    word: str, parties: list[str], needs: list[str], marked: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = data(capsys, word, "-p", marked)
    assert (list(found["parties"]), list(found["needs"])) == (parties, needs)
    assert found["search"] == word


def test_several_words_are_one_search(marked: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert list(data(capsys, "open", "alias", "-p", marked)["parties"]) == ["a"]


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("eear", 'Did you mean "ear"?'),
        ("respijtzorgg", 'Did you mean "respijtzorg"?'),
        ("opn alias", 'mean "a"?'),
        ("c", ""),
    ],
)
def test_a_slip_of_the_pen(word: str, hint: str, marked: str, capsys: pytest.CaptureFixture[str]) -> None:
    if word == "c":  # the id of a party that does not take part yet is not in the directory; the letter is in others
        assert "c" not in data(capsys, word, "-p", marked)["parties"]
    else:
        assert hint in say(capsys, word, "-p", marked, code=2)


def test_a_very_long_word_is_nothing(marked: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "x" * 59 + "…" in say(capsys, "x" * 5000, "-p", marked, code=2)


def test_one_party_that_offers_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, "mantelnet: 1\nproject: {name: X}\nambition: {statement: Y}\nparties: {a: {name: A}}\n")
    assert "Also in the network: A." in say(capsys, "-p", path)
    path = write(
        tmp_path, "mantelnet: 1\nproject: {name: X}\nambition: {statement: Y}\nparties: {a: {name: A, status: left}}\n"
    )
    assert data(capsys, "-p", path) == {"search": None, "needs": {}, "parties": {}}


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example(example: str, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(ROOT / "examples" / example)
    lines = say(capsys, "-p", path, lang=lang).splitlines()
    assert max(map(len, lines)) <= 80
    assert not any(line != line.rstrip() for line in lines)
    assert say(capsys, "-p", path, "--format", "markdown", lang=lang).startswith("# ")
    data(capsys, "-p", path)


@pytest.mark.parametrize("name", NASTY)
def test_nasty_names_are_shown_as_they_are(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quoted = json.dumps(name, ensure_ascii=False)
    path = write(
        tmp_path, MARKED.replace("open party", quoted).replace("open give", quoted).replace("open ear", quoted)
    )
    screen = say(capsys, "-p", path)
    assert name[:20] in screen
    assert max(map(len, screen.splitlines())) <= 80
    assert "<script>" not in say(capsys, "-p", path, "--format", "markdown")
    assert data(capsys, "-p", path)["parties"]["a"]["gives"] == [name]


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_strict(name: str) -> None:
    rules = json.loads((ROOT / "docs/schema" / name).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(rules)
    objects = list(_objects(rules))
    assert len(objects) > 5
    for each in objects:
        assert "additionalProperties" in each
        if "properties" in each:
            assert each["additionalProperties"] is False
            assert each["required"] == list(each["properties"])


def _objects(node: Any) -> Any:
    if isinstance(node, dict):
        if node.get("type") == "object":
            yield node
        for inner in node.values():
            yield from _objects(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _objects(inner)
