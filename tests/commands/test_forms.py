"""``mantelnet forms`` as people call it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from mantelnet.cli import run

ROOT = Path(__file__).parents[2]
EXAMPLE = str(ROOT / "examples" / "jonge-mantelzorgers")
KINDS = {
    "scores": "scores",
    "ties": "relaties",
    "give-take": "geven-en-nemen",
    "conditions": "condities",
    "sticky-notes": "plakbriefjes",
}


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_sheets_fit_the_screen_and_go_by_both_names(kind: str, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    screens = []
    for word in (kind, KINDS[kind]):
        assert run(["forms", EXAMPLE, "--kind", word, "--lang", lang]) == 0
        screens.append(capsys.readouterr().out)
    assert screens[0] == screens[1]
    lines = screens[0].splitlines()
    assert max(map(cell_len, lines)) <= 80
    assert all(line == line.rstrip() for line in lines)


@pytest.mark.parametrize("kind", ["scores", "ties", "give-take", "sticky-notes"])
def test_every_party_that_did_not_leave_is_on_it(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    def rows(*options: str) -> list[str]:
        assert run(["forms", EXAMPLE, "--kind", kind, "--format", "markdown", "--lang", "nl", *options]) == 0
        found = re.findall(r"^\| \**([^*|]+?)\** \|", capsys.readouterr().out, re.MULTILINE)
        return [name for name in found if name not in ("Partij", ":--") and "…" not in name]

    every = rows()
    assert len(every) == 24
    assert "Logeerhuis" in every
    assert "De Boei" not in every
    assert set(every) - set(rows("--members-only")) == {"Amstelzorg", "Ondernemers", "Logeerhuis", "Ziekenhuis"}


def test_sheets_hold_no_answers(capsys: pytest.CaptureFixture[str]) -> None:
    for kind in KINDS:
        assert run(["forms", EXAMPLE, "--kind", kind, "--format", "markdown", "--lang", "nl"]) == 0
        page = capsys.readouterr().out
        for row in page.splitlines():
            if row.startswith("| ") and "…" in row:
                assert not re.search(r"[1-5]", row)
        assert "Mentoren hebben al te veel taken" not in page


def test_scores_explains_the_steps(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["forms", EXAMPLE, "--lang", "nl"]) == 0
    screen = " ".join(capsys.readouterr().out.split())
    assert "1 nauwelijks, 2 weinig, 3 enigszins, 4 veel, 5 zeer veel." in screen
    assert "Niet: hoe enthousiast." in screen
    assert "met een code in plaats van uw naam" in screen


def test_the_list_of_statements_is_that_of_conditions(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["forms", EXAMPLE, "--kind", "conditions"]) == 0
    own = capsys.readouterr().out
    assert run(["conditions", EXAMPLE, "--questionnaire"]) == 0
    assert capsys.readouterr().out == own


def test_what_is_not_possible(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(["forms", EXAMPLE, "--output", str(tmp_path / "x.json"), "--lang", "nl"]) == 2
    assert "eindigt op .md of .txt" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
    assert run(["forms", EXAMPLE, "--kind", "alles"]) == 2
    assert run(["forms", EXAMPLE, "--format", "json"]) == 2


@pytest.mark.parametrize("name", ["[bold]x[/bold]", "$x$", "😀 שלום", "a|b `c`", "<script>", "x" * 90, "=1+1"])
def test_nasty_names(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import json

    path = tmp_path / "mantelnet.yaml"
    start = "mantelnet: 1\nproject: {name: X}\nambition: {statement: X}\nparties: {a: {name: "
    path.write_text(start + json.dumps(name, ensure_ascii=False) + "}}\n", encoding="utf-8")
    for kind in KINDS:
        assert run(["forms", str(path), "--kind", kind]) == 0
        screen = capsys.readouterr().out
        assert max(map(cell_len, screen.splitlines())) <= 80
        assert kind == "conditions" or name[:8] in screen
        assert run(["forms", str(path), "--kind", kind, "--format", "markdown"]) == 0
        capsys.readouterr()
