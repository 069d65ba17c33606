"""Whatever can be looked up has an explanation that is whole, in both languages, and that fits on a screen."""

import re
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

import mantelnet.explanations
from mantelnet.explanations import SHELVES, explain, suggestions
from mantelnet.explanations.explanation import KIND_NAMES, Entry, Explanation, Points, Prose
from mantelnet.explanations.measures import GROUPS
from mantelnet.explanations.rules import codes, in_dutch, readable
from mantelnet.glossary import TERMS
from mantelnet.measures import NETWORK_MEASURES, PARTY_MEASURES, TIE_MEASURES
from mantelnet.measures.groups import GROUP_MEASURES
from mantelnet.renderers import explanations_text
from mantelnet.rules import RULES
from mantelnet.rules.rule import Rule
from mantelnet.signals import SIGNALS
from mantelnet.strategies import QUADRANTS, STRATEGIES
from mantelnet.text import LANGUAGES, Text
from mantelnet.vocabulary import CONDITIONS, KEYS, VALUES, key, value

HOME = Path(mantelnet.explanations.__file__).parent
DOCS = Path(__file__).parents[2] / "docs"
ENTRIES = [(shelf.kind, entry) for shelf in SHELVES for entry in shelf.entries()]


def ids(kind: str) -> list[str]:
    return [entry.build().id for of, entry in ENTRIES if of == kind]


def name_of(entry: object) -> str:
    return entry.words[0] if isinstance(entry, Entry) else str(entry)


def test_kinds_stand_on_their_shelf() -> None:
    modules = {path.stem for path in HOME.glob("*.py")} - {"__init__", "explanation"}
    listed = [import_module(f"mantelnet.explanations.{name}").SHELF for name in modules]
    assert Counter(shelf.kind for shelf in listed) == Counter(shelf.kind for shelf in SHELVES)
    assert {shelf.kind for shelf in SHELVES} == set(KIND_NAMES)


def test_everything_can_be_looked_up() -> None:
    assert ids("rule") == sorted(rule.code for rule in RULES)
    measures = [measure.id for measure in (*NETWORK_MEASURES, *PARTY_MEASURES, *TIE_MEASURES, *GROUP_MEASURES)]
    assert sorted(ids("measure")) == sorted([*measures, "components", "multiplexity", "overlap"])
    assert [measure.id for _, group in GROUPS for measure in group] == ids("measure")
    assert ids("class") == [strategy.id for strategy in STRATEGIES]
    assert ids("quadrant") == list(QUADRANTS)
    assert ids("signal") == [signal.id for signal in SIGNALS]
    assert ids("condition") == list(CONDITIONS)
    assert ids("term") == [term.id for term in TERMS if not term.condition]
    assert set(ids("field")) <= set(KEYS)
    assert set(ids("value")) == set(VALUES)


@pytest.mark.parametrize(("kind", "entry"), ENTRIES, ids=name_of)
def test_an_explanation_is_whole(kind: str, entry: Entry) -> None:
    found = entry.build()
    assert found.kind == kind
    assert found.pieces
    texts = [found.title, found.about, found.manual]
    for piece in found.pieces:
        assert piece.id
        if isinstance(piece, Points):
            assert piece.lines
            texts += [piece.label, *(line.text for line in piece.lines)]
            texts += [extra for line in piece.lines for extra in (line.label, line.origin) if extra is not None]
        else:
            texts.append(piece.text)
            if not isinstance(piece, Prose):
                texts.append(piece.label)
    for language in LANGUAGES:
        for text in texts:
            words = text.say(language)
            assert words.strip()
            assert not re.search(r"\{[a-z_]+\}|: :|\(\)", words), words
    names = [piece.id for piece in found.pieces]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_explanations_fit_on_the_screen(language: str, width: int) -> None:
    for _, entry in ENTRIES:
        for styled in explanations_text.render([entry.build()], language, width):  # type: ignore[arg-type]
            line = "".join(words for _, words in styled)
            assert len(line) <= min(width, 80), line
            assert line == line.rstrip()


@pytest.mark.parametrize(("kind", "entry"), ENTRIES, ids=name_of)
def test_every_word_finds_its_entry(kind: str, entry: Entry) -> None:
    wanted = (kind, entry.build().id)
    for word in entry.words:
        for typed in (word, word.upper(), word.replace(" ", "-"), word.replace("_", " ")):
            assert wanted in [(found.kind, found.id) for found in explain(typed)], typed


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_in_both_languages(language: str) -> None:
    say = [rule.title for rule in RULES] + [signal.title for signal in SIGNALS] + list(QUADRANTS.values())
    say += [strategy.label for strategy in STRATEGIES] + [term.name for term in TERMS]
    say += [measure.words.name for _, group in GROUPS for measure in group]
    say += [Text(en=en, nl=nl) for en, nl in CONDITIONS.items()]
    say += [key(name) for name in ids("field")] + [value(name) for name in VALUES]
    for text in say:
        assert explain(text.say(language)), text  # type: ignore[arg-type]


@pytest.mark.parametrize(("kind", "entry"), ENTRIES, ids=name_of)
def test_the_manual_has_the_place(kind: str, entry: Entry) -> None:
    manual = entry.build().manual
    for link in (manual.en, manual.nl):
        page, _, anchor = link.partition("#")
        text = (DOCS / page).read_text(encoding="utf-8")
        headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
        slugs = {"".join(c for c in one.lower() if c.isalnum() or c in " -").replace(" ", "-") for one in headings}
        assert f'<a id="{anchor}">' in text or anchor in slugs, link


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("MN201", [("rule", "MN201")]),
        ("mn-201", [("rule", "MN201")]),
        ("201", [("rule", "MN201")]),
        ("Unknown_Party", [("rule", "MN201")]),
        ("ONBEKENDE partij", [("rule", "MN201")]),
        ("kernpartner", [("term", "core_partner"), ("class", "core_partner")]),
        ("Core Partner", [("term", "core_partner"), ("class", "core_partner")]),
        ("tussenpositie", [("term", "betweenness"), ("measure", "betweenness")]),
        ("E-I index", [("measure", "ei_index")]),
        ("Aantal contacten", [("measure", "degree")]),
        ("Continuïteit", [("value", "continuity")]),
        ("where needed", [("class", "where_needed"), ("quadrant", "where_needed")]),
        ("no-carers", [("signal", "no-carers"), ("rule", "MN404")]),
        ("relaties", [("term", "tie"), ("condition", "relations"), ("field", "ties")]),
        ("parties", [("term", "party"), ("measure", "parties"), ("field", "parties")]),
        ("weet niet", [("value", "dont_know")]),
    ],
)
def test_a_word_can_mean_several_things(word: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.kind, found.id) for found in explain(word)] == expected


@pytest.mark.parametrize("word", ["", " ", "-", "…", "zonnebloem"])
def test_nothing_explains_nothing(word: str) -> None:
    assert explain(word) == ()


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("dichtheit", "dichtheid"),
        ("MN2", "MN201"),
        ("kernpartnr", "kernpartner"),
        ("commitement", "commitment"),
        ("uren", "uren_per_maand"),
        ("mantelzorgondersteunend", "mantelzorgondersteunende organisatie"),
    ],
)
def test_suggestions_come_near(word: str, first: str) -> None:
    found = suggestions([word])
    assert found[0] == first
    assert len(found) <= 5
    for name in found:
        assert explain(name)


def test_suggestions_name_a_thing_once() -> None:
    kinds = [explain(name) for name in suggestions(["mantelzorg steun"])]
    assert len({found[0].id for found in kinds}) == len(kinds)
    assert suggestions(["xyzzy"]) == []


def the_field(name: str) -> Explanation:
    return next(found for found in explain(name) if found.kind == "field")


def test_a_key_is_explained_at_every_place() -> None:
    found = the_field("datum")
    assert [piece.id for piece in found.pieces] == ["project.date", "measurements.*.date", "exchanges.*.date"]
    lines = [line for piece in found.pieces if isinstance(piece, Points) for line in piece.lines]
    assert any("Peildatum" in line.text.nl for line in lines)


def test_a_key_names_its_fixed_values_and_what_happens_without_it() -> None:
    (piece,) = the_field("status").pieces[:1]
    assert isinstance(piece, Points)
    said = {(line.label or Text(en="", nl="")).nl: line.text.nl for line in piece.lines}
    assert said["Waarde"] == "één van deelnemer, uitgenodigd, gewenst, vertrokken"
    assert said["Verplicht"] == "nee"
    assert said["Zonder dit veld"] == "deelnemer"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_examples_in_dutch_give_the_same_findings(rule: Rule) -> None:
    for example in (rule.example, rule.instead):
        if isinstance(example, str):
            assert codes(in_dutch(example)) == codes(example)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_messages_are_readable_without_a_file(rule: Rule) -> None:
    for text in (readable(rule.message, rule.name), readable(rule.hint, rule.name)):
        assert "{" not in text.en + text.nl


@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda strategy: strategy.id)
def test_advice_says_where_it_comes_from(strategy: object) -> None:
    found = next(one for one in explain(strategy.id) if one.kind == "class")  # type: ignore[attr-defined]
    advice = found.pieces[0]
    assert isinstance(advice, Points)
    assert {line.origin.nl for line in advice.lines if line.origin} <= {"methode", "mantelnet"}
    assert all(line.origin for line in advice.lines)
