"""What step 3 looks like on a screen and on a page: the matrix, shared interests, and give and take."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mantelnet.cli import run

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs" / "schema" / "analysis-1.schema.json").read_text(encoding="utf-8"))
SECTIONS = ("--section", "interests", "--section", "shared-interests", "--section", "give-take")
NASTY = ["[bold]x[/bold]", "[/]", "$x$", "😀😀😀", "{0}", "<b>&", "a|b", "x" * 90, "שלום", "**b**"]

Show = Callable[..., str]


@pytest.fixture
def show(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Show:
    """What ``analyse`` prints about a small file."""

    def shown(text: str, *options: str, lang: str = "nl") -> str:
        path = tmp_path / "mantelnet.yaml"
        path.write_text(text, encoding="utf-8")
        code = run(["analyse", str(path), "--lang", lang, *(options or SECTIONS)])
        screen = capsys.readouterr().out
        assert code == 0
        return screen

    return shown


def flat(screen: str) -> str:
    return " ".join(screen.split())


def project(parties: dict[str, dict[str, Any]], **rest: Any) -> str:
    """A file as flow YAML, which JSON is."""
    whole = {
        "mantelnet": 1,
        "project": {"name": "X"},
        "ambition": {"statement": "Samen"},
        "parties": {key: {"name": key.capitalize(), **more} for key, more in parties.items()},
        **rest,
    }
    return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in whole.items())


def interest(theme: str, direction: str = "with", **more: Any) -> dict[str, Any]:
    return {"text": f"Over {theme}", "theme": theme, "direction": direction, **more}


MEETING = project(
    {
        "stad": {},
        "zorg": {"drivers": ["Tijd, en rust"], "concerns": ["Te druk"], "limits": ["Niet overdag"]},
        "kerk": {},
        "fonds": {},
        "school": {},
    },
    themes={"rust": "Rust thuis"},
    interests={
        "stad": [interest("rust", weight=5, confirmed=True), interest("funding", "against", weight=4)],
        "zorg": [interest("rust", "against", weight=4, confirmed=True), interest("funding", weight=5)],
        "kerk": [interest("rust", weight=3, confirmed=True), interest("mission", "neutral")],
    },
    scores={"fonds": {"influence": 5}, "school": {"influence": 3}},
    ties={"informal": [{"between": ["stad", "zorg"]}]},
)


def test_shared_interests_in_dutch(show: Show) -> None:
    words = flat(show(MEETING, "--section", "gedeelde-belangen"))
    assert 'Het breedst gedeeld: "Rust thuis". Daar gaan 2 partijen met de ambitie mee.' in words
    assert "Veel invloed, belangen onbekend: Fonds." in words
    assert "Rust thuis Stad en Kerk Zorg ·" in words
    assert "financiering (Zorg) (Stad) ·" in words
    assert "missie · · (Kerk)" in words
    assert (
        'Stad en Kerk hebben allebei belang bij "Rust thuis" (5 en 3), maar er is geen contact genoteerd. Wie brengt'
        in words
    )
    assert (
        'Stad en Zorg hebben allebei een zwaar belang bij "Rust thuis" (5 en 4). Dat van Stad gaat met de ambitie mee, '
        "dat van Zorg gaat ertegenin. Wat zit er achter het belang van Zorg" in words
    )
    assert '"financiering" (4 en 5, deels onze aanname). Dat van Zorg gaat met de ambitie mee' in words
    assert words.index('"Rust thuis" (5 en 4)') < words.index('"financiering" (4 en 5')
    assert "Stad Kerk Zorg" in words
    assert "Drijfveren: Tijd, en rust Zorgen: Te druk Grenzen: Niet overdag" in words


def test_shared_interests_without_any_in_common(show: Show) -> None:
    words = flat(show(project({"a": {}, "b": {}}, interests={"a": [interest("mission")]}), *SECTIONS, lang="en"))
    assert "There is no theme yet in which two parties both run with the ambition." in words
    assert "Party by party" not in words


def test_equal_themes_are_named_together(show: Show) -> None:
    both = [interest("mission"), interest("values")]
    text = project({"a": {}, "b": {}}, interests={"a": both, "b": both})
    words = flat(show(text, "--section", "shared-interests"))
    assert 'Het breedst gedeeld: "missie" en "waarden". Bij elk daarvan gaan 2 partijen met de ambitie mee.' in words


def test_no_interests_says_what_to_fill_in(show: Show) -> None:
    words = flat(show(project({"a": {}}), "--section", "shared-interests", "--section", "give-take"))
    assert 'Vul "belangen" in.' in words
    assert 'Vul "partijen > haalt" in.' in words


def test_many_talks_are_counted(show: Show) -> None:
    parties: dict[str, dict[str, Any]] = {f"p{n}": {} for n in range(9)}
    text = project(parties, interests={key: [interest("mission", weight=4)] for key in parties})
    words = flat(show(text, "--section", "shared-interests"))
    assert words.count("hebben allebei belang bij") == 5
    assert "En nog 31; die staan in de JSON-vorm" in words
    shared = json.loads(show(text, "--format", "json"))["shared_interests"]
    assert (shared["without_contact"]["n"], len(shared["without_contact"]["first"])) == (36, 25)


def test_a_matrix_of_many_themes_fits_the_screen(show: Show) -> None:
    themes = {f"t{n}": f"Thema nummer {n}" for n in range(30)}
    own = [interest(theme, weight=3, confirmed=n % 2 == 0) for n, theme in enumerate(themes)]
    screen = show(project({"naam-die-lang-is": {}}, themes=themes, interests={"naam-die-lang-is": own}))
    assert max(map(len, screen.splitlines())) <= 80
    heads = [line.split()[1:] for line in screen.splitlines() if line.startswith("Partij  ")]
    assert [len(head) for head in heads[:3]] == [10, 10, 10]
    assert heads[2][-1] == "AD"
    assert screen.count("AD Thema nummer 29") == 1


EXCHANGE = project(
    {
        "stad": {"gives": ["Zaal", "Geld"], "wants": ["Verhalen"]},
        "zorg": {"wants": ["zaal.", "Tijd"]},
        "kerk": {"gives": ["Verhalen uit de wijk"]},
        "fonds": {"status": "wanted", "gives": ["Tijd"]},
        "groep": {"type": "carers"},
        "weg": {"status": "left"},
    },
    exchanges=[
        {"from": "stad", "to": "zorg", "what": "Zaal", "status": "offered", "date": "2026-01-31"},
        {"from": "stad", "to": "zorg", "what": "Geld", "status": "agreed"},
        {"from": "zorg", "to": "kerk", "what": "Les", "status": "asked"},
        {"from": "kerk", "to": "zorg", "what": "Soep"},
        {"from": "weg", "to": "stad", "what": "Iets", "status": "agreed"},
    ],
)


def test_give_and_take_in_dutch(show: Show) -> None:
    screen = show(EXCHANGE, "--section", "geven-en-nemen")
    words = flat(screen)
    assert "Tussen partijen: 1 afgesproken, 1 aangeboden, 1 gevraagd en 1 zonder status." in words
    assert "Wensen: 3; voor 0 daarvan staat er nog niemand in het bestand." in words
    assert "Stad Zorg Zaal → aangeboden 31 januari 2026" in words
    assert "Kerk Zorg Soep ? onbekend –" in words
    rows = {line.split()[0]: line.split()[1:] for line in screen.splitlines() if line[:2] in ("A ", "B ", "C ")}
    assert rows == {"A": ["Stad", "(1)", "●→", "·"], "B": ["Zorg", "·", "(2)", "←"], "C": ["Kerk", "·", "?", "·"]}
    assert 'Stad Verhalen misschien Kerk: "Verhalen uit de wijk"' in words
    assert "Zorg zaal. Stad (aangeboden)" in words
    assert "Zorg Tijd Fonds [gewenst] (biedt het, niet afgesproken)" in words
    assert "Kerk Verhalen uit de wijk (misschien voor Stad)" in words
    assert "Alleen genoteerd wat zij brengen, niet wat zij willen: Fonds." in words
    assert "Alleen genoteerd wat zij willen, niet wat zij brengen: Zorg." in words
    assert "Nog niets genoteerd over geven en nemen: Groep." in words
    assert "Wat mantelzorgers graag willen, staat er niet: Groep." in words
    assert "Niet meegeteld, omdat een partij weg is: 1." in words


def test_many_parties_give_more_than_one_matrix(show: Show) -> None:
    parties: dict[str, dict[str, Any]] = {f"p{n}": {} for n in range(30)}
    deals = [{"from": f"p{n}", "to": f"p{(n + 1) % 30}", "what": "X", "status": "agreed"} for n in range(30)]
    screen = show(project(parties, exchanges=deals), "--section", "give-take", lang="en")
    assert max(map(len, screen.splitlines())) <= 80
    heads = [line.split()[4:] for line in screen.splitlines() if line.startswith("Gives ↓")]
    assert [len(head) for head in heads] == [12, 12, 6]
    assert screen.count("● agreed · → offered") == 1


def test_wishes_alone(show: Show) -> None:
    words = flat(show(project({"a": {"wants": ["Tijd"]}}), "--section", "give-take", lang="en"))
    assert "Between parties: nothing noted yet. Wishes: 1; for 1 of them the file has nobody yet." in words
    assert "A Tijd nobody yet" in words


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", NASTY)
def test_nasty_names_are_shown_and_fit(name: str, lang: str, show: Show) -> None:
    parties: dict[str, dict[str, Any]] = {
        "a": {"name": name, "short": name, "gives": [name], "wants": ["Tijd"], "concerns": [name]},
        "b": {"name": f"B {name}", "wants": [name]},
    }
    text = project(
        parties,
        themes={"t": name},
        interests={"a": [interest("t", weight=5)], "b": [interest("t", "against", weight=4)]},
        exchanges=[{"from": "a", "to": "b", "what": name, "status": "offered"}],
    )
    screen = show(text, lang=lang)
    assert max(map(len, screen.splitlines())) <= 80
    assert name[:20] in screen
    markdown = show(text, *SECTIONS, "--format", "markdown", lang=lang)
    assert "<b>" not in markdown
    assert "[bold]" not in markdown


@pytest.mark.parametrize("text", [MEETING, EXCHANGE, project({"a": {"status": "left"}})])
@pytest.mark.parametrize("members", [[], ["--members-only"]])
def test_json_keeps_the_contract(text: str, members: list[str], show: Show) -> None:
    Draft202012Validator(SCHEMA).validate(
        json.loads(show(text, "--format", "json", *members), parse_constant=pytest.fail)
    )


def test_json_of_shared_interests(show: Show) -> None:
    shared = json.loads(show(MEETING, "--format", "json"))["shared_interests"]
    assert shared["themes"]["rust"] == {
        "with": ["stad", "kerk"],
        "against": ["zorg"],
        "neutral": [],
        "confirmed": {"with": ["stad", "kerk"], "against": ["zorg"], "neutral": []},
    }
    assert (shared["widest"], shared["influential_unknown"]) == (["rust"], ["fonds"])
    assert shared["opposed"]["first"][0] == {
        "parties": ["stad", "zorg"],
        "tied": True,
        "theme": "rust",
        "relation": "opposed",
        "weights": [5, 4],
        "against": "zorg",
        "confirmed": True,
    }


def test_json_of_give_and_take(show: Show) -> None:
    found = json.loads(show(EXCHANGE, "--format", "json"))["give_take"]
    assert (len(found["exchanges"]), found["outside"]) == (4, 1)
    assert found["wants"][0] == {
        "party": "stad",
        "text": "Verhalen",
        "state": "perhaps",
        "matches": [{"party": "kerk", "wants": "Verhalen", "gives": "Verhalen uit de wijk", "state": "perhaps"}],
    }
    assert (found["only_give"], found["only_take"], found["nothing_noted"]) == (["fonds"], ["zorg"], ["groep"])
    gaps = json.loads(show(project({"a": {}}), "--format", "json"))["not_computed"]
    assert [gap["needs"] for gap in gaps if gap["part"] == "give_take"] == ["parties.wants"]
