"""What desired positions, rings, trust and agreements look like on a screen and on a page."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from rich.cells import cell_len

from mantelnet.cli import run
from mantelnet.rings import MISMATCHES
from mantelnet.sections.rings import WORDS

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml"))
SECTIONS = ("desired", "rings", "trust", "agreements", "actions")
NASTY = ["[bold]x[/bold]", "[/]", "$x$", "😀😀😀", "{0}", "<b>&", "a|b", "x" * 60, "**b**"]

Show = Callable[..., str]


@pytest.fixture
def show(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Show:
    def shown(text: str, section: str, *options: str, lang: str = "nl") -> str:
        path = tmp_path / "mantelnet.yaml"
        path.write_text(text, encoding="utf-8")
        chosen = ["--section", section] if section else []
        assert run(["analyse", str(path), "--lang", lang, *chosen, *options]) == 0
        return capsys.readouterr().out

    return shown


def flat(screen: str) -> str:
    return " ".join(screen.split())


def project(parties: dict[str, dict[str, Any]], date: str | None = "2026-03-01", **sections: Any) -> str:
    """A file as flow YAML, which JSON is."""
    info = {"name": "X", **({"date": date} if date else {}), **sections.pop("info", {})}
    rest = {
        "project": info,
        "ambition": {"statement": "Samen"},
        "parties": {key: {"name": key.capitalize(), **more} for key, more in parties.items()},
        **sections,
    }
    return "mantelnet: 1\n" + "".join(f"{k}: {json.dumps(v, ensure_ascii=False)}\n" for k, v in rest.items())


WISHES = {
    "school": {"commitment": {"r1": 2, "r2": 4}, "impact": 4, "influence": 4, "desired": {"commitment": 4}},
    "town": {"commitment": 4, "impact": 4, "influence": 5, "desired": {"influence": 4, "commitment": 4}},
    "fund": {"impact": 2, "desired": {"commitment": 4}},
    "insurer": {"commitment": "unknown", "impact": 2, "influence": 4, "desired": {"commitment": 3}},
    "gone": {"commitment": 2, "desired": {"commitment": 4}},
    "club": {"commitment": {"r1": 3, "r2": 4}, "impact": 2, "influence": 2, "desired": {"commitment": 4}},
    "gps": {"commitment": 1, "impact": 1, "influence": 1, "desired": {"commitment": 5}},
}
PARTIES: dict[str, dict[str, Any]] = {**{party: {} for party in WISHES}, "gone": {"status": "left"}}
TALK = {"what": "Praat met de directie.", "about": "gps", "owner": "town", "due": "2026-05-01"}


def test_from_gap_to_action(show: Show) -> None:
    screen = flat(show(project(PARTIES, scores=WISHES, actions=[TALK]), "gewenst"))
    assert "School commitment 3 ≠ 4 +1" in screen
    assert "• School: commitment van 3 naar 4. Als dit lukt: van “Eerst luisteren (doorslaggevend)” naar" in screen
    assert "Voorstel: Gesprek voeren: goed luisteren en de zorgen benoemen, ook de lastige [methode]" in screen
    assert "Gps: commitment van 1 naar 5." in screen
    assert "Staat al open: Praat met de directie (Town, uiterlijk 1 mei 2026)." in screen
    assert "Eerst een vraag • Town: invloed van 5 naar 4. Wie kan er meer beslissen of dragen" in screen
    assert "Insurer: commitment onbekend, gewenst 3." in screen
    assert "Bereikt: Town (commitment)." in screen
    assert "Minder dan een punt ervandaan: Club (commitment)." in screen
    assert "Wel een wens, maar nog geen score: Fund (commitment)." in screen
    assert "Vertrokken, maar er staat nog een gewenste positie: Gone (commitment)." in screen
    assert "Gone commitment vertrokken 4 –" in screen
    assert "Invloed ligt meestal vast" in screen
    assert "Impact volgt uit de opgave" not in screen


def test_parties_stand_in_the_order_of_reports_and_who_left_comes_last(show: Show) -> None:
    screen = show(project(PARTIES, scores=WISHES), "desired", lang="en")
    table = screen.split("Party", 1)[1].split("raters differ", 1)[0]
    rows = [line.split()[0] for line in table.splitlines()[1:] if line and line[0].isupper()]
    assert rows == ["School", "Town", "Town", "Club", "Gps", "Insurer", "Fund", "Gone"]
    assert "If this works out: from “Listen first (decisive)” to “Core partner”." in flat(screen)


RINGS = {
    "school": {
        "commitment": 2, "impact": 4, "influence": 4,
        "ring": {"actual": "co_think", "wanted_by_party": "informed", "wanted_by_us": "co_work"},
    },
    "town": {"commitment": 4, "impact": 4, "influence": 5, "ring": {"actual": "informed"}},
}  # fmt: skip


def test_rings_ask_where_they_differ(show: Show) -> None:
    text = project(PARTIES, scores=RINGS, info={"phase": "plannen"})
    screen = flat(show(text, "ringen"))
    assert "Voor deze fase: plannen." in screen
    assert "School meedenken meeweten meewerken meedenken" in screen
    assert "School: de eigen wens is “meeweten”, de onze “meewerken”." in screen
    assert "Wat kost meedoen deze partij" in screen
    assert (
        "Town: bij de klasse “Kernpartner” past “meebeslissen”; er staat “meeweten”, verder naar buiten. [mantelnet]"
        in screen
    )
    assert "Nog geen ring ingevuld: Fund, Insurer, Club en Gps." in screen
    english = flat(show(text, "rings", lang="en"))
    assert "its own wish is “be informed”, ours is “co-work”" in english


def test_rings_that_agree_are_said_too(show: Show) -> None:
    ring = {"actual": "co_decide", "wanted_by_party": "co_decide", "wanted_by_us": "co_decide"}
    scores = {"town": {"commitment": 4, "impact": 4, "influence": 5, "ring": ring}}
    assert "De ringen die zijn ingevuld, verschillen niet." in flat(show(project(PARTIES, scores=scores), "ringen"))


def test_every_mismatch_has_words() -> None:
    assert set(WORDS) == set(MISMATCHES)
    for see, ask in WORDS.values():
        assert see.en != see.nl
        assert ask.en.endswith("?")
        assert ask.nl.endswith("?")


TRUST = {
    "school": {"commitment": 5, "trust": 4, "ring": {"actual": "co_work"}},
    "town": {"commitment": 2, "trust": 2},
    "fund": {"commitment": "unknown", "trust": 5},
    "gps": {"trust": "unknown"},
}


def test_trust_is_internal_and_says_so_first(show: Show) -> None:
    text = project(PARTIES, scores=TRUST)
    screen = flat(show(text, "vertrouwen"))
    assert "Vertrouwen (intern)" in screen
    assert screen.index("Intern: alleen voor uzelf.") < screen.index("School")
    assert "School 5 4 meewerken bondgenoot (vriend)" in screen
    assert "Tegenstander, ander belang, weinig vertrouwen: Town." in screen
    assert "Geen groep, want een score is onbekend of ontbreekt: Fund en Gps." in screen
    for form in ("terminal", "markdown"):
        assert "trust" not in show(text, "", "--format", form, lang="en")
    assert "Dat mag: deze score hoeft niet, en is alleen voor uzelf." in flat(show(project(PARTIES), "vertrouwen"))


def test_agreements_and_roles(show: Show) -> None:
    text = project(
        {"town": {"roles": ["initiator"]}, "school": {}, "club": {}, "gone": {"status": "left"}},
        info={"leads": ["town", "gone"]},
        agreements={
            "governance": {"form": "shared", "chair": ["school"], "review": "2026-01-15"},
            "contributions": {
                "town": {"who": "policy officer", "hours_per_month": 7.5, "mandate": True, "what": "Room"},
                "school": {"mandate": False},
            },
            "ground_rules": ["We luisteren eerst."],
        },
    )
    screen = flat(show(text, "afspraken"))
    assert "Trekkers Town" in screen
    assert "Besturingsvorm gedeeld" in screen
    assert "Hoe we besluiten nog niet ingevuld" in screen
    assert "Evaluatie 15 januari 2026 (is voorbij)" in screen
    assert "Vertrokken, maar nog genoemd bij de afspraken: Gone." in screen
    assert "Town policy officer 7,5 ja Room" in screen
    assert "School – – nee –" in screen
    assert "Samen 7,5 uur per maand, ingevuld bij 1 partij." in screen
    assert "Nog niets ingevuld over de inzet van: Club." in screen
    assert "We luisteren eerst." in screen
    assert "Om over te praten" in screen
    assert "Er is nog geen mandaat van de leiding voor School." in screen
    assert "We zouden samen terugkijken op 15 januari 2026." in screen
    undated = flat(show(text.replace('"date": "2026-03-01", ', ""), "agreements", lang="en"))
    assert "Review 15 January 2026 Left" in undated


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_an_empty_file_says_what_to_fill_in(section: str, lang: str, show: Show) -> None:
    for text in (project({"town": {}}), project({"town": {"status": "left"}}), project({"town": {}}, date=None)):
        words = show(text, section, lang=lang).splitlines()
        assert len(words) > 3
        assert "nan" not in flat(" ".join(words)).lower().split()


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_fit_the_screen(example: str, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    chosen = [word for section in SECTIONS for word in ("--section", section)]
    assert run(["analyse", str(ROOT / "examples" / example), *chosen, "--lang", lang]) == 0
    screen = capsys.readouterr().out
    assert max(map(len, screen.splitlines())) <= 80


@pytest.mark.parametrize("section", SECTIONS)
def test_on_request_only(section: str, show: Show) -> None:
    text = project(PARTIES, scores=WISHES, actions=[TALK])
    title = next(line for line in show(text, section).splitlines() if line.startswith("──"))
    assert title not in show(text, "")
    assert title in show(text, "", "--all")


@pytest.mark.parametrize("name", NASTY)
def test_nasty_names_are_shown_as_they_are(name: str, show: Show) -> None:
    scores = {"town": {**RINGS["school"], "trust": 4, "desired": {"commitment": 5}}}
    text = project(
        {"town": {"name": name}},
        scores=scores,
        actions=[{"what": name, "owner": "town", "about": "town"}],
        agreements={"contributions": {"town": {"who": name, "what": name}}, "ground_rules": [name]},
    )
    for section in SECTIONS:
        screen = show(text, section)
        assert name[:12] in screen
        assert max(map(cell_len, screen.splitlines())) <= 80
        for line in show(text, section, "--format", "markdown").splitlines():
            assert not line.startswith("# ") or line == "# X"


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_json_keeps_the_contract(lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schema = json.loads((ROOT / "docs/schema/analysis-1.schema.json").read_text(encoding="utf-8"))
    path = tmp_path / "mantelnet.yaml"
    for scores in (WISHES, RINGS, TRUST, {}):
        path.write_text(project(PARTIES, scores=scores, actions=[TALK]), encoding="utf-8")
        assert run(["analyse", str(path), "--format", "json", "--lang", lang]) == 0
        data = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
        Draft202012Validator(schema).validate(data)
        if scores is WISHES:
            assert data["desired"]["gone"]["wishes"]["commitment"]["standing"] == "departed"
            assert data["desired"]["school"]["wishes"]["commitment"]["draft"]["origin"] == "source"
            assert data["desired"]["gps"]["open_actions"] == [0]
        if scores is TRUST:
            assert [each["group"] for each in data["trust"].values()] == ["ally", "adversary", None, None]
