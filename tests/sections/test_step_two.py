"""What step 2 looks like on a screen and on a page: layers, missing, coverage and checklists beside a project."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mantelnet.checklists import CHECKLISTS
from mantelnet.cli import run

ROOT = Path(__file__).parents[2]
HEAD = "mantelnet: 1\nproject: {name: X}\n"
SECTIONS = ("--section", "layers", "--section", "missing", "--section", "coverage")
NASTY = ["[bold]x[/bold]", "[/]", "$x$", "😀😀😀", "{0}", "<b>&", "a|b", "x" * 90, "שלום", "**b**"]

Show = Callable[..., str]


@pytest.fixture
def show(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Show:
    """What a call prints about a small file; ``None`` reads standard sections."""

    def shown(text: str, *options: str, lang: str = "nl", command: str = "analyse") -> str:
        path = tmp_path / "mantelnet.yaml"
        path.write_text(text, encoding="utf-8")
        place = [str(path)] if command == "analyse" else ["--project", str(path)]
        code = run([command, *place, "--lang", lang, *(options or SECTIONS)])
        screen = capsys.readouterr().out
        assert code == 0
        return screen

    return shown


def flat(screen: str) -> str:
    return " ".join(screen.split())


def project(
    parties: dict[str, dict[str, Any]], needs: dict[str, Any] | None = None, ties: dict[str, Any] | None = None
) -> str:
    """A file as flow YAML, which JSON is."""
    rest = {
        "ambition": {"statement": "Samen", **({"needs": needs} if needs else {})},
        "parties": {key: {"name": key.capitalize(), **more} for key, more in parties.items()},
        **({"ties": ties} if ties else {}),
    }
    return HEAD + "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in rest.items())


def between(*pairs: str, **more: Any) -> list[dict[str, Any]]:
    return [{"between": pair.split("-"), **more} for pair in pairs]


TWO_KINDS = project(
    {
        "stad": {"type": "municipality"},
        "zorg": {"type": "home_care"},
        "kerk": {"type": "faith_community"},
        "school": {"type": "primary_school"},
    },
    ties={
        "formal": [*between("stad-zorg", strength=2, kind="subsidy"), *between("stad-school", strength=4)],
        "informal": [*between("stad-zorg"), *between("stad-kerk", kind="personal")],
    },
)


def test_layers_in_dutch(show: Show) -> None:
    screen = show(TWO_KINDS, "--section", "lagen")
    words = flat(screen)
    assert "1 tweetal is zowel formeel als informeel verbonden, 1 alleen formeel en 1 alleen informeel" in words
    assert "een overlap van 33%." in words
    assert "1 tweetal heeft wel een formele relatie, maar er is geen informele relatie genoteerd." in words
    assert "Stad – School 4" in words
    assert "1 tweetal heeft wel een informele relatie, maar er is geen formele relatie genoteerd." in words
    assert "Stad – Kerk persoonlijk ?" in words
    assert "1 partij is alleen informeel te bereiken." in words
    assert "Kerk Stad" in words
    assert "1 partij is alleen formeel te bereiken." in words
    assert "School Stad" in words
    assert 'maar één soort relatie tussen "overheid" en "informele zorg" en tussen "overheid" en "onderwijs' in words
    assert "overheid – zorg 1 0 0" in words
    assert "Dit is geen oordeel" in words


def test_layers_in_english(show: Show) -> None:
    words = flat(show(TWO_KINDS, "--section", "layers", lang="en"))
    assert "1 pair is tied both formally and informally, 1 only formally and 1 only informally" in words
    assert "1 pair has a formal tie, but no informal tie noted." in words
    assert "Stad – Kerk personal ?" in words
    assert "1 party is within reach informally only." in words
    assert "This is no verdict" in words


def test_the_sectors_that_differ_most_are_named_with_their_numbers(show: Show) -> None:
    text = project(
        {"a": {"sector": "care"}, "b": {"sector": "care"}, "c": {"sector": "work"}, "d": {"sector": "care"}, "e": {}},
        ties={"formal": between("a-c", "b-c", "a-e"), "informal": between("a-b", "c-d")},
    )
    words = flat(show(text, "--section", "layers"))
    assert 'maar één soort relatie tussen "zorg" en "werk": 2 alleen formeel, 1 alleen informeel, 0 allebei.' in words
    assert "binnen zorg 0 0 1" in words
    assert "Hier niet meegeteld, omdat we de sector niet weten: 1 tweetal." in words


def test_the_same_ties_in_both_layers(show: Show) -> None:
    parties = {"a": {"sector": "care"}, "b": {"sector": "work"}}
    ties = {"formal": between("a-b"), "informal": between("a-b")}
    words = flat(show(project(parties, ties=ties), "--section", "layers"))
    assert "een overlap van 100%" in words
    assert "Overal waar een formele relatie is genoteerd, staat ook een informele." in words
    assert "Overal waar een informele relatie is genoteerd, staat ook een formele." in words
    assert "Tussen alle sectoren zijn dezelfde tweetallen formeel en informeel verbonden." in words
    assert "te bereiken" not in words


def test_many_pairs_of_sectors_at_the_top_are_not_named(show: Show) -> None:
    parties = {name: {"sector": name} for name in ("care", "work", "housing", "welfare", "funder")}
    ties = {
        "formal": between("care-work", "care-housing", "care-welfare", "care-funder"),
        "informal": between("work-care"),
    }
    ties["informal"] += between("work-housing")
    words = flat(show(project(parties, ties=ties), "--section", "layers"))
    assert "Tussen meer sectoren verschillen de twee soorten relaties even vaak." in words


def test_a_long_list_is_counted_and_the_strongest_come_first(show: Show) -> None:
    parties = {f"p{n}": {"sector": "care"} for n in range(12)}
    pairs = [f"p{n}-p{m}" for n in range(12) for m in range(n)]
    formal = [*between(*pairs[:-1]), *between(pairs[-1], strength=3)]
    screen = show(project(parties, ties={"formal": formal, "informal": between("p0-p1")}), "--section", "layers")
    rows = [line for line in screen.splitlines() if line.startswith("P")]
    assert rows[0].split() == ["P10", "–", "P11", "3"]
    assert "De sterkste eerst. ? betekent onbekend." in screen
    # 66 pairs, of which one has both kinds, and 25 are shown.
    assert "En nog 40." in screen


@pytest.mark.parametrize("layer", ["formal", "informal"])
def test_one_empty_layer_is_not_compared(layer: str, show: Show) -> None:
    text = project({"a": {}, "b": {}}, ties={layer: between("a-b")})
    other = "informele" if layer == "formal" else "formele"
    words = flat(show(text, "--section", "layers"))
    assert f"Er zijn nog geen {other} relaties. Daarom zijn ze nog niet te vergelijken" in words
    assert "te bereiken" not in words
    assert "overlap" not in words
    data = json.loads(show(text, "--format", "json"))
    assert data["network"]["overlap"]["jaccard"] is None
    assert [gap["needs"] for gap in data["not_computed"] if gap["part"] == "layers"] == [
        "ties.informal" if layer == "formal" else "ties.formal"
    ]


def test_no_ties_at_all(show: Show) -> None:
    text = project({"a": {}, "b": {}})
    assert "Er zijn nog geen relaties." in show(text, "--section", "layers")
    assert not [g for g in json.loads(show(text, "--format", "json"))["not_computed"] if g["part"] == "layers"]


def test_layers_says_that_it_compares_both_whatever_the_layer(show: Show) -> None:
    assert "vergelijkt altijd beide" in flat(show(TWO_KINDS, "--section", "layers", "--layer", "formeel"))
    assert "vergelijkt altijd beide" not in flat(show(TWO_KINDS, "--section", "layers"))


NEEDS = {
    "oor": {"text": "Luisteren", "area": "emotional_support"},
    "adem": {"text": "Een vrije dag", "area": "respite_care"},
    "geld": {"text": "Hulp bij geld", "area": "financial_help"},
    "reis": {"text": "Vervoer"},
}
SHARED = project(
    {
        "steun": {"type": "carer_centre", "covers": ["oor", "adem"]},
        "kerk": {"type": "faith_community", "covers": ["oor"]},
        "fonds": {"type": "fund", "covers": ["geld"], "status": "wanted"},
        "zorg": {"type": "home_care", "status": "invited"},
        "stad": {"type": "municipality"},
    },
    NEEDS,
)


def test_missing_in_dutch(show: Show) -> None:
    words = flat(show(SHARED, "--section", "ontbreekt"))
    assert 'Wel nodig, maar niemand biedt het: "Vervoer".' in words
    assert 'Alleen wie nog niet meedoet, kan dit bieden: "Hulp bij geld" (Fonds).' in words
    assert 'Maar één partij biedt: "Een vrije dag" (Steun).' in words
    assert "Voor 1 van de 4 punten is er meer dan één partij die meedoet." in words
    assert "Vraaggebieden die de ambitie niet noemt: informatie en advies, persoonlijke begeleiding, educatie" in words
    assert "Nog geen partij uit: onderwijs en jeugd, werk, wonen en ervaring." in words
    assert "Nog niemand aan tafel uit: zorg en financiers." in words
    assert "Uitgenodigd: Zorg. Gewenst: Fonds." in words
    assert "Onder de partijen zien we geen mantelzorgers" in words
    assert "Meer zien: mantelnet analyse --section dekking. Ideeën: mantelnet checklist." in words


def test_missing_in_english(show: Show) -> None:
    words = flat(show(SHARED, "--section", "missing", lang="en"))
    assert 'Needed, but nobody offers it yet: "Vervoer".' in words
    assert 'Only those who do not take part yet could offer: "Hulp bij geld" (Fonds).' in words
    assert 'Only one party offers: "Een vrije dag" (Steun).' in words
    assert "For 1 of the 4 needs more than one party takes part." in words
    assert "Nobody at the table yet from: care and funders." in words


def test_missing_is_shown_unasked_and_stays_short(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyse", str(ROOT / "examples" / "jonge-mantelzorgers"), "--lang", "nl"]) == 0
    screen = capsys.readouterr().out
    part = screen.split("── Wie ontbreekt er?")[1].split("\n── ")[0]
    assert len(part.strip().splitlines()) <= 15
    assert "── De partijen" in screen.split("── Wie ontbreekt er?")[1]
    for title in ("Formeel en informeel naast elkaar", "Wat is er nodig, en wie biedt het?"):
        assert title not in screen


def test_many_needs_are_counted_in_missing(show: Show) -> None:
    needs = {f"n{n}": {"text": f"Punt {n}"} for n in range(9)}
    words = flat(show(project({"a": {"covers": ["n0"]}}, needs), "--section", "missing"))
    assert 'niemand biedt het: "Punt 1", "Punt 2", "Punt 3" en nog 5.' in words
    # No need has a support area, so nothing is said about those; and one party says nothing about sectors.
    assert "Vraaggebieden" not in words
    assert "Nog geen partij uit" not in words


def test_sectors_that_are_not_known_are_not_missing(show: Show) -> None:
    parties: dict[str, dict[str, Any]] = {name: {"sector": "care"} for name in "abcd"}
    words = flat(show(project({**parties, "e": {}}), "--section", "missing"))
    assert "Van 1 partij weten we de sector niet. Daarom weten we ook niet welke sectoren ontbreken." in words
    assert "Nog geen partij uit" not in words


@pytest.mark.parametrize(
    ("parties", "words"),
    [
        ({"jong": {"type": "young_carers"}, "b": {}}, "Mantelzorgers zelf aan tafel: Jong."),
        (
            {"groep": {"type": "carers", "status": "invited"}, "b": {}},
            "Mantelzorgers zelf zijn nog niet aan tafel: Groep (uitgenodigd).",
        ),
        (
            {"raad": {"sector": "experience"}, "bond": {"type": "seniors_union", "status": "wanted"}},
            "Mantelzorgers zelf zien we niet. Hun ervaring komt van: Raad en Bond (gewenst).",
        ),
    ],
)
def test_carers_in_missing(parties: dict[str, dict[str, Any]], words: str, show: Show) -> None:
    assert words in flat(show(project(parties), "--section", "missing"))


def test_coverage_in_dutch(show: Show) -> None:
    screen = show(SHARED, "--section", "dekking")
    words = flat(screen)
    assert 'Dit biedt nog niemand: "Vervoer". Wie kent u die dit wel kan bieden?' in words
    assert 'Dit biedt één partij: "Een vrije dag" (Steun). Wie kan dit ook, als die partij wegvalt?' in words
    assert "A. Vervoer nog niemand 0" in words
    assert "B. Hulp bij geld Fonds (gewenst) 0" in words
    assert "C. Een vrije dag Steun 1" in words
    assert "D. Luisteren Steun en Kerk 2" in words
    assert "emotionele steun Steun en Kerk 2" in words
    assert "educatie niet genoemd in de ambitie –" in words
    assert "Zonder vraaggebied: 1 punt." in words
    rows = {line.split()[0]: line.split()[1:] for line in screen.splitlines() if line.startswith(("Steun", "Fonds"))}
    assert rows == {"Steun": ["·", "·", "x", "x"], "Fonds": ["·", "o", "·", "·"]}


def test_everything_covered_more_than_once(show: Show) -> None:
    text = project({"a": {"covers": ["oor"]}, "b": {"covers": ["oor"]}}, {"oor": {"text": "Luisteren"}})
    assert "Voor alles wat nodig is, is er meer dan één partij." in show(text, "--section", "coverage")


def test_nobody_told_what_it_covers(show: Show) -> None:
    words = flat(show(project({"a": {}, "b": {}}, NEEDS), "--section", "coverage"))
    assert "Bij geen enkele partij staat al wat zij biedt." in words
    assert 'Vul "partijen > dekt" in.' in words
    data = json.loads(show(project({"a": {}, "b": {}}, NEEDS), "--format", "json"))
    assert {need["state"] for need in data["coverage"]["needs"].values()} == {None}
    assert [gap["needs"] for gap in data["not_computed"] if gap["part"] == "coverage"] == ["parties.covers"]


def test_no_needs_at_all(show: Show) -> None:
    text = project({"a": {}})
    assert 'Vul "ambitie > nodig" in.' in flat(show(text, "--section", "coverage"))
    data = json.loads(show(text, "--format", "json"))
    assert data["coverage"]["needs"] == {}
    assert [gap["needs"] for gap in data["not_computed"] if gap["part"] == "coverage"] == ["ambition.needs"]


def test_many_needs_give_more_than_one_matrix(show: Show) -> None:
    needs = {f"n{n}": {"text": f"Punt {n}"} for n in range(30)}
    screen = show(project({"a": {"covers": ["n0", "n29"]}}, needs), "--section", "coverage")
    heads = [line.split() for line in screen.splitlines() if line.startswith("Partij")]
    assert [len(head) - 1 for head in heads] == [12, 12, 6]
    assert heads[-1][-1] == "AD"
    assert max(map(len, screen.splitlines())) <= 80


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", NASTY)
def test_nasty_names_are_shown_and_fit(name: str, lang: str, show: Show) -> None:
    parties: dict[str, dict[str, Any]] = {
        "a": {"name": name, "short": name, "covers": ["oor"]},
        "b": {"name": f"B {name}", "covers": ["oor", "geld"], "type": "carers"},
        "c": {"name": f"C {name}", "status": "wanted", "covers": ["adem"]},
    }
    needs = {"oor": {"text": name, "area": "education"}, "geld": {"text": f"{name} {name}"}, "adem": {"text": name}}
    text = project(parties, needs, {"formal": between("a-b"), "informal": between("b-c")})
    screens = [show(text, lang=lang), show(text, "dementia", lang=lang, command="checklist")]
    for screen in screens:
        assert max(map(len, screen.splitlines())) <= 80
        assert name[:20] in screen
    markdown = show(text, *SECTIONS, "--format", "markdown", lang=lang)
    assert "<b>" not in markdown
    assert "[bold]" not in markdown


SCHEMA = json.loads((ROOT / "docs" / "schema" / "analysis-1.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("text", [TWO_KINDS, SHARED, project({"a": {"status": "left"}})])
@pytest.mark.parametrize("members", [[], ["--members-only"]])
def test_json_keeps_the_contract(text: str, members: list[str], show: Show) -> None:
    data = json.loads(show(text, "--format", "json", *members), parse_constant=pytest.fail)
    Draft202012Validator(SCHEMA).validate(data)


def test_json_of_two_kinds(show: Show) -> None:
    overlap = json.loads(show(TWO_KINDS, "--format", "json"))["network"]["overlap"]
    assert overlap["formal_only_pairs"] == [["stad", "school"]]
    assert overlap["informal_only_pairs"] == [["stad", "kerk"]]
    assert overlap["formal_only_parties"] == ["school"]
    assert overlap["informal_only_parties"] == ["kerk"]
    assert overlap["sectors"][0] == {
        "sectors": ["government", "informal"],
        "both": 0,
        "formal_only": 0,
        "informal_only": 1,
    }
    assert overlap["sector_unknown"] == 0


def test_json_of_coverage(show: Show) -> None:
    coverage = json.loads(show(SHARED, "--format", "json"))["coverage"]
    assert coverage["needs"]["adem"] == {
        "text": "Een vrije dag",
        "area": "respite_care",
        "state": "one",
        "members": ["steun"],
        "invited": [],
        "wanted": [],
    }
    assert coverage["areas"]["financial_help"]["state"] == "later"
    assert coverage["areas"]["education"]["state"] is None
    assert (coverage["invited"], coverage["wanted"]) == (["zorg"], ["fonds"])
    assert coverage["carers"]["missing"] is True


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("theme", [c.id for c in CHECKLISTS])
@pytest.mark.parametrize("example", sorted(p.parent.name for p in ROOT.glob("examples/*/mantelnet.yaml")))
def test_checklists_beside_the_examples(
    example: str, theme: str, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["checklist", theme, "--project", str(ROOT / "examples" / example), "--lang", lang]) == 0
    screen = capsys.readouterr().out
    assert max(map(len, screen.splitlines())) <= 80
    assert not any(line != line.rstrip() for line in screen.splitlines())
