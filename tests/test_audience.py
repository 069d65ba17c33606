"""What each audience may see: nothing that is above its level, in no field, and in no output."""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Annotated, Any, Final, Union, get_args, get_origin

import pytest
import yaml

from mantelnet.audience import AUDIENCES, FEWEST_RESPONDENTS, LEVELS, Audience, may, visible
from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile, Section
from mantelnet.project import open_project
from mantelnet.renderers import markdown
from mantelnet.reports.chapters import report
from mantelnet.reports.edition import edition
from mantelnet.reports.page import render
from mantelnet.text import LANGUAGES


def sections(kind: Any) -> Iterator[type[Section]]:
    """The sections within a type."""
    if get_origin(kind) in (Annotated, Union, types.UnionType, dict, tuple):
        for inner in get_args(kind):
            yield from sections(inner)
    elif isinstance(kind, type) and issubclass(kind, Section):
        yield kind


def reachable(start: type[Section] = ProjectFile) -> list[type[Section]]:
    """Every section of a project file."""
    found: dict[type[Section], None] = {}
    waiting = [start]
    while waiting:
        section = waiting.pop()
        if section not in found:
            found[section] = None
            waiting += [inner for field in section.model_fields.values() for inner in sections(field.annotation)]
    return list(found)


def test_every_field_of_every_section_has_a_level() -> None:
    assert set(LEVELS) == set(reachable())
    for section in reachable():
        assert set(LEVELS[section]) == set(section.model_fields), section.__name__


def test_what_must_be_there_is_there_for_everybody_who_sees_the_section() -> None:
    # A field without a default cannot be left out: its section must stand at its level.
    for section, levels in LEVELS.items():
        lowest = min(levels.values(), key=AUDIENCES.index)
        for name, field in section.model_fields.items():
            if field.is_required():
                assert levels[name] == lowest, f"{section.__name__}.{name}"


#: A word for each field that holds free text, and from which audience on it may be seen. Every party, tie and so on
#: that is kept for a smaller circle has words of its own.
MARKERS: Final[dict[str, Audience]] = {}


def mark(word: str, level: Audience) -> str:
    """A word to look for, that no other word holds."""
    marker = f"Zq{word}Zq"
    MARKERS[marker] = level
    return marker


def party(where: str, level: Audience, **more: Any) -> dict[str, Any]:
    def at_least(other: Audience) -> Audience:
        return max(level, other, key=AUDIENCES.index)

    return {
        "name": mark(f"Name{where}", level),
        "short": mark(f"Short{where}", level),
        "aliases": [mark(f"Alias{where}", level)],
        "gives": [mark(f"Gives{where}", at_least("core"))],
        "wants": [mark(f"Wants{where}", at_least("core"))],
        "drivers": [mark(f"Driver{where}", at_least("core"))],
        "limits": [mark(f"Limit{where}", at_least("core"))],
        "concerns": [mark(f"Concern{where}", "own")],
        "contacts": [{"name": mark(f"Contact{where}", "own"), "function": mark(f"Function{where}", "own")}],
        "note": mark(f"Note{where}", "own"),
        **more,
    }


def tie(where: str, ends: list[str], **more: Any) -> dict[str, Any]:
    return {"between": ends, "note": mark(f"Tie{where}", "own"), **more}


def interest(where: str, level: Audience, confirmed: bool) -> dict[str, Any]:
    return {
        "text": mark(f"Interest{where}", level),
        "theme": "eigen",
        "weight": "5",
        "confirmed": "true" if confirmed else "false",
    }


def scores(where: str) -> dict[str, Any]:
    rating = {f"zqrater{where}-een": "4", f"zqrater{where}-twee": "2"}
    for rater in rating:
        MARKERS[rater] = "own"
    return {
        **dict.fromkeys(("commitment", "impact", "influence", "trust"), rating),
        "desired": {"commitment": "5"},
        "ring": {"actual": "informed"},
        "reason": mark(f"Reason{where}", "own"),
    }


def conditions(where: str, enough: bool) -> dict[str, Any]:
    people = [f"zqperson{where}-{n}" for n in range(4 if enough else 2)]
    # Nobody below yourself learns the codes of the file: people write names there.
    MARKERS.update(dict.fromkeys(people, "own"))
    own: Audience = "network" if enough else "own"
    return {
        "statements": {"proces_6": mark(f"Statement{where}", own)},
        "respondents": {people[0]: {"party": "lid", "function": mark(f"Respondent{where}", "own")}},
        "answers": {person: {"proces_6": "4", "ambitie_1": "2"} for person in people},
    }


def project() -> dict[str, Any]:
    """A project with a word to look for in every free text."""
    MARKERS.clear()
    members = ["lid", "lid2", "lid3"]
    return {
        "mantelnet": "1",
        "project": {
            "name": mark("Project", "board"),
            "region": mark("Region", "board"),
            "phase": mark("Phase", "board"),
            "date": "2026-03-01",
            "leads": ["lid", "gewenst"],
            "retention": "2031-07-19",
        },
        "ambition": {
            "statement": mark("Ambition", "board"),
            "dream": mark("Dream", "board"),
            "goals": {"doel": {"text": mark("Goal", "board"), "indicator": mark("Indicator", "board")}},
            "needs": {"nodig": {"text": mark("Need", "board"), "goal": "doel"}},
        },
        "parties": {
            "lid": party("A", "board", covers=["nodig"], part_of="lid2", type="municipality"),
            "lid2": party("B", "board", type="carer_centre"),
            "lid3": party("C", "board", part_of="gewenst"),
            "genodigd": party("D", "network", status="invited"),
            "gewenst": party("E", "core", status="wanted", covers=["nodig"]),
            "weg": party("F", "core", status="left"),
        },
        "ties": {
            "formal": [
                tie("A", members, strength="4", kind="contract"),
                tie("B", ["lid", "genodigd"], confirmed="both"),
                tie("C", ["lid", "gewenst"]),
                tie("D", ["lid", "weg"]),
            ],
            "informal": [
                tie("E", ["lid", "lid2"], confirmed="both"),
                tie("F", ["lid", "lid3"], confirmed="one"),
                tie("G", ["lid2", "lid3"]),
                {"from": "lid", "to": "gewenst", "note": mark("TieH", "own")},
            ],
        },
        "themes": {"eigen": mark("Theme", "network")},
        "interests": {
            "lid": [interest("A", "network", True), interest("B", "core", False)],
            "genodigd": [interest("C", "network", True)],
            "gewenst": [interest("D", "core", True)],
        },
        "scores": {name: scores(name) for name in ("lid", "lid2", "genodigd", "gewenst")},
        "conditions": conditions("nu", enough=True),
        "measurements": [
            {
                "id": "zqmeting",
                "date": "2025-01-01",
                "phase": mark("Then", "network"),
                "scores": {"lid": scores("toen")},
                "conditions": conditions("toen", enough=False),
            }
        ],
        "agreements": {
            "governance": {
                "form": "shared",
                "chair": ["lid", "gewenst"],
                "decisions": mark("Decisions", "network"),
                "communication": mark("Communication", "network"),
            },
            "contributions": {
                "lid": {"who": mark("Who", "core"), "what": mark("What", "network"), "mandate": "false"},
                "lid2": {"who": mark("Who2", "core")},
                "gewenst": {"what": mark("What2", "core")},
            },
            "ground_rules": [mark("Rule", "network")],
        },
        "exchanges": [
            {"from": "lid", "to": "lid2", "what": mark("Agreed", "network"), "status": "agreed"},
            {"from": "lid", "to": "lid2", "what": mark("Offered", "core"), "status": "offered"},
            {"from": "lid", "to": "lid2", "what": mark("Vague", "core")},
            {"from": "lid", "to": "gewenst", "what": mark("Hidden", "core"), "status": "agreed"},
        ],
        "actions": [
            {"what": mark("Action", "board"), "owner": "lid2", "due": "2026-05-01"},
            {"what": mark("About", "core"), "owner": "lid2", "about": "lid", "due": "2026-05-01"},
        ],
        "settings": {"low_below": "2.5", "high_from": "3.5"},
    }


def texts(value: Any) -> Iterator[str]:
    """Every text within data."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield str(name)
            yield from texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, Section):
        yield from texts(value.__dict__)
    else:
        yield str(value)


class _Plain(yaml.SafeDumper):
    """A project file has no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


@pytest.fixture(scope="module")
def data() -> bytes:
    return yaml.dump(project(), Dumper=_Plain, allow_unicode=True, sort_keys=False).encode()


@pytest.fixture(scope="module")
def file(data: bytes) -> ProjectFile:
    opened = open_project(data, "mantelnet.yaml")
    assert opened.project is not None, [d.message.en for d in opened.diagnostics if d.severity is Severity.ERROR]
    return opened.project.file


def test_the_project_of_these_tests_fills_every_field(file: ProjectFile) -> None:
    """Whoever adds a field to the format has to fill it here too, so that it is looked for."""
    filled: dict[type[Section], set[str]] = {}

    def walk(value: Any) -> None:
        if isinstance(value, Section):
            default = {n: f.default for n, f in type(value).model_fields.items()}
            there = {n for n, v in value.__dict__.items() if default[n] is not v and v not in ((), {}, None)}
            filled.setdefault(type(value), set()).update(there)
            for inner in value.__dict__.values():
                walk(inner)
        elif isinstance(value, dict):
            for inner in value.values():
                walk(inner)
        elif isinstance(value, tuple):
            for inner in value:
                walk(inner)

    walk(file)
    told = {
        (section.__name__, name)
        for section in reachable()
        for name, field in section.model_fields.items()
        if "str" in repr(field.annotation) and name not in filled.get(section, set())
    }
    # Ids, dates and fixed values cannot hold a word; what is left must be one of those.
    assert told <= NOT_WORDS


#: Fields that hold ids, dates or fixed values, and are left empty in the project of these tests.
NOT_WORDS: Final = {
    ("Ambition", "horizon"),
    ("Exchange", "date"),
    ("Governance", "review"),
    ("Need", "area"),
    ("Party", "sector"),
    ("Party", "roles"),
    ("Tie", "frequency"),
    ("Tie", "since"),
    ("ProjectFile", "language"),
    ("Rings", "wanted_by_party"),
    ("Rings", "wanted_by_us"),
}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_copy_holds_what_an_audience_may_see_and_nothing_else(file: ProjectFile, audience: Audience) -> None:
    told = " ".join(texts(visible(file, audience)))
    raters = {marker for marker in MARKERS if marker.startswith("zqrater")}
    for marker, level in MARKERS.items():
        expected = may(audience, level) and marker not in raters
        assert (marker in told) is expected, marker


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["html", "markdown"])
def test_no_report_tells_more(data: bytes, audience: Audience, language: Any, form: Any) -> None:
    whole = open_project(data, "mantelnet.yaml").project
    assert whole is not None
    made = edition(whole, data, audience, language, form)
    text = render(made) if form == "html" else markdown.render(report(made), language)
    leaked = [marker for marker, level in MARKERS.items() if marker in text and not may(audience, level)]
    assert not leaked
    assert not [marker for marker in MARKERS if marker.startswith("zqrater") and marker in text]
    assert "Zq" in text
    for hidden, level in (("gewenst", "core"), ("weg", "core"), ("genodigd", "network")):
        if not may(audience, level):
            assert f"p-{hidden}" not in text
            assert f'"{hidden}"' not in text


def test_what_an_audience_sees_grows(file: ProjectFile) -> None:
    sizes = [len(" ".join(texts(visible(file, audience)))) for audience in AUDIENCES]
    assert sizes == sorted(sizes)
    assert len(set(sizes)) == len(sizes)


def test_nothing_points_at_what_was_left_out(file: ProjectFile) -> None:
    for audience in AUDIENCES:
        seen = visible(file, audience)
        ids = set(seen.parties)
        assert set(seen.project.leads) <= ids
        assert {party.part_of for party in seen.parties.values()} - {None} <= ids
        for each in (*seen.ties.formal, *seen.ties.informal):
            assert set(each.ends) <= ids
            assert len(each.ends) > 1
        assert {*seen.interests, *seen.scores, *seen.agreements.contributions} <= ids
        assert {end for e in seen.exchanges for end in (e.from_, e.to)} <= ids
        assert {a.owner for a in seen.actions} | {a.about for a in seen.actions} <= {*ids, None}


def test_ties_of_each_audience(file: ProjectFile) -> None:
    told = {
        audience: (len(visible(file, audience).ties.formal), len(visible(file, audience).ties.informal))
        for audience in AUDIENCES
    }
    assert told == {"board": (1, 0), "network": (2, 1), "core": (4, 4), "own": (4, 4)}
    assert visible(file, "board").ties.formal[0].strength is None
    assert visible(file, "network").ties.formal[0].strength == 4


def test_a_rater_and_a_respondent_are_one_code_throughout(file: ProjectFile) -> None:
    for audience in ("core", "own"):
        seen = visible(file, audience)
        for name in ("commitment", "impact", "influence"):
            assert set(getattr(seen.scores["lid"], name)) == {"r1", "r2"}
        then = seen.measurements[0].scores["lid"]
        assert not set(then.commitment) & set(seen.scores["lid"].commitment)
    assert visible(file, "core").conditions is not None
    assert set(visible(file, "core").conditions.answers) == {"r1", "r2", "r3", "r4"}


def test_answers_of_few_people_are_not_shown() -> None:
    def seen(answers: dict[str, Any], audience: Audience) -> Any:
        whole = ProjectFile.model_validate({**project(), "conditions": {"answers": answers}, "measurements": []})
        return visible(whole, audience).conditions

    two = {f"r{n}": {"ambitie_1": "4"} for n in range(FEWEST_RESPONDENTS - 1)}
    three = {f"r{n}": {"ambitie_1": "4", **({"proces_1": "2"} if n < 2 else {})} for n in range(FEWEST_RESPONDENTS)}
    for audience in ("network", "core"):
        assert seen(two, audience) is None
        assert [set(given) for given in seen(three, audience).answers.values()] == [{"ambition_1"}] * 3
    assert len(seen(two, "own").answers) == 2


def test_the_file_itself_is_left_alone(file: ProjectFile) -> None:
    before = " ".join(texts(file))
    for audience in AUDIENCES:
        visible(file, audience)
    assert " ".join(texts(file)) == before


def test_a_nameless_rater_stays_nameless() -> None:
    bare = ProjectFile.model_validate({**project(), "scores": {"lid": {"commitment": "4"}}, "measurements": []})
    assert visible(bare, "own").scores["lid"].commitment == {"": 4}
