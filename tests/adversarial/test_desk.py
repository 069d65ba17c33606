"""How findings are told: never too many, never with personal data, never at length."""

from __future__ import annotations

import pytest

from adversarial.case import HEAD
from mantelnet.diagnostics import Diagnostic
from mantelnet.project import open_project

MORE = "There are more of these in the file than are listed here."


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("project", "shape", "yamltree", "source", "characters"):
        monkeypatch.setattr(f"mantelnet.{module}.MOST", 3)


def found(piece: str, code: str) -> list[Diagnostic]:
    return [d for d in open_project((HEAD + piece).encode(), "f").diagnostics if d.code == code]


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize(
    ("piece", "code"),
    [
        ("".join(f"key{n}: 1\n" for n in range(9)), "MN102"),
        ("themes: {}\n" * 9, "MN010"),
        ("# \u200b\n" * 9, "MN021"),
        ("<<<<<<< x\n" * 9, "MN022"),
        ("ties:\n  formal:\n" + "".join(f"    - between: [town, q{n}]\n" for n in range(9)), "MN201"),
        ("".join(f"  p{n}: {{name: School}}\n" for n in range(9)), "MN304"),
        ("".join(f"  p{n}: {{name: P{n}, note: a@voorbeeld.nl}}\n" for n in range(9)), "MN501"),
    ],
)
def test_the_last_that_is_listed_says_that_there_are_more(piece: str, code: str) -> None:
    told = found(piece, code)
    assert [MORE in d.message.en for d in told] == [False, False, True]
    lines = [d.location.line for d in told]
    assert lines == sorted(lines)


@pytest.mark.usefixtures("few")
def test_three_are_three() -> None:
    told = found("".join(f"key{n}: 1\n" for n in range(3)), "MN102")
    assert len(told) == 3
    assert not any(MORE in d.message.en for d in told)


@pytest.mark.usefixtures("few")
def test_one_kind_does_not_hide_another() -> None:
    piece = "".join(f"key{n}: 1\n" for n in range(9)) + "settings: {low_below: 2,5}\nactions: x\n"
    told = [d.code for d in open_project((HEAD + piece).encode(), "f").diagnostics]
    assert [told.count(code) for code in ("MN102", "MN009", "MN105")] == [3, 1, 1]


@pytest.mark.usefixtures("few")
def test_what_is_accepted_does_not_count() -> None:
    lines = [f"  p{n}: {{name: School}}" for n in range(6)]
    accepted = "".join(f"{line}  # mantelnet: ignore[MN304] known\n" for line in lines[:4])
    told = found(accepted + lines[4] + "\n" + lines[5] + "\n", "MN304")
    assert [d.location.line for d in told] == [11, 12]


def test_long_words_are_cut() -> None:
    (told,) = found(f"? {'k' * 5000}\n: x\n", "MN102")
    assert len(told.message.en) < 200
    assert "k…" in told.message.en
    assert max(len(str(step)) for step in told.path) < 100


def test_a_long_line_is_not_shown() -> None:
    (told,) = found(f"actions: [{{what: X, due: ooit, owner: town, status: open}}, {'x' * 20_000}]\n", "MN116")
    assert told.location.excerpt is None
    assert (told.location.line, told.location.column) == (7, 26)


@pytest.mark.parametrize("key", ["jan@voorbeeld.nl", "06-12345678", "123456782"])
def test_personal_data_in_a_key_is_quoted_nowhere(key: str) -> None:
    told = open_project(f"{HEAD}'{key}': 1\n'{key}': 2\n".encode(), "f").diagnostics
    assert {d.code for d in told} >= {"MN010", "MN102"}
    for d in told:
        words = (d.message.en, d.message.nl, d.hint.en, d.hint.nl, d.location.excerpt or "", *map(str, d.path))
        assert not any(key in said for said in words), d.code


def test_other_lines_are_still_shown() -> None:
    (told,) = found("key: 1\n# jan@voorbeeld.nl\n", "MN102")
    assert told.location.excerpt == "key: 1"


def test_too_many_mistakes_are_said_to_be_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mantelnet.source._MISTAKE_LIMIT", 3)
    piece = "".join(f"  p{n}:\n    name: a: b\n" for n in range(9))
    told = open_project((HEAD + piece).encode(), "f")
    assert [("stopped here" in d.message.en) for d in told.diagnostics] == [False, False, True]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (" mantelnet: 1\nproject: {name: X}\nthemes: {}\n", [(1, "MN006")]),
        ("mantelnet: 1\n...\nthemes: {}\n", [(2, "MN013")]),
    ],
)
def test_a_false_start_is_told_once(text: str, found: list[tuple[int, str]]) -> None:
    told = open_project(text.encode(), "f").diagnostics
    assert [(d.location.line, d.code) for d in told if d.code < "MN1"] == found
