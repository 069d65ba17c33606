"""The JSON Schema accepts what the program accepts, and offers the words of one language."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import NoneType
from typing import Annotated, Any, Final, get_args, get_origin

import pytest
from jsonschema import Draft202012Validator
from pydantic_core import ValidationError

import core_yaml
import mantelnet
from mantelnet import fields, shape, source
from mantelnet.jsonschema import project_schema, schema_text
from mantelnet.model import ProjectFile, Section
from mantelnet.rules import RULES
from mantelnet.rules.rule import Rule
from mantelnet.text import LANGUAGES, Language
from mantelnet.vocabulary import key
from rules.small import complete

ROOT: Final = Path(__file__).parent.parent
FILES: Final = sorted([*ROOT.glob("examples/*/*.yaml"), *Path(mantelnet.__file__).parent.glob("templates/*.??.yaml")])
VALIDATORS: Final = {language: Draft202012Validator(project_schema(language)) for language in LANGUAGES}
#: Rules about the shape whose example a schema cannot see, with the reason.
UNSEEN: Final = {"MN120": "a schema cannot compare two numbers", "MN124": "a schema cannot count over all ties"}
MIXED: Final = """
mantelnet: 1
language: nl
project: {naam: Netwerk, date: 2026-03-01, trekkers: [school]}
ambition: {opgave: Niemand zorgt alleen, goals: {doel: {text: Gezien}}}
parties:
  school: {naam: School, type: basisschool, status: member, rollen: [aanjager, connector]}
  kerk: {name: Kerk, soort: faith_community}
relaties:
  formal: [{tussen: [school, kerk], strength: 4, vorm: consultation, since: 2023}]
  informeel: [{from: school, naar: kerk, bevestigd: both}]
interests: {school: [{tekst: Rust, theme: missie, confirmed: ja}]}
scores: {school: {commitment: {a: 3, b: onbekend}, invloed: unknown}}
"""


def accepts(language: Language, text: str) -> bool:
    return VALIDATORS[language].is_valid(core_yaml.load(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_a_schema(language: Language) -> None:
    schema = project_schema(language)
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"urn:mantelnet:project:1:{language}"
    assert re.findall("https?://[^/]*", schema_text(language)) == ["https://json-schema.org"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_text_is_always_the_same(language: Language) -> None:
    text = schema_text(language)
    assert text == schema_text(language)
    assert json.loads(text) == project_schema(language)
    assert text.endswith("}\n")
    assert '\n  "$schema"' in text
    assert "\\u" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_sound_files_are_accepted(file: Path, language: Language) -> None:
    assert not list(VALIDATORS[language].iter_errors(core_yaml.load(file.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "rule", [r for r in RULES if r.code.startswith("MN1") and r.example is not None], ids=lambda rule: rule.code
)
def test_a_flaw_of_the_shape_is_seen(rule: Rule, language: Language) -> None:
    assert accepts(language, complete(rule.instead))
    if isinstance(rule.example, str):
        piece = rule.example if rule.code == "MN107" else complete(rule.example)
        assert accepts(language, piece) == (rule.code in UNSEEN)
    else:
        assert rule.code in UNSEEN


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_may_mix(language: Language) -> None:
    assert not shape.validate(source.read(MIXED.encode()).data).flaws
    assert accepts(language, MIXED)
    assert not accepts(language, MIXED.replace("{naam: Netwerk,", "{naam: Netwerk, name: Network,"))
    assert not accepts(language, MIXED.replace("{from: school,", "{from: school, van: school,"))


def test_the_schema_knows_the_sections_with_a_check_of_their_own() -> None:
    assert {part.__name__ for part in Section.__subclasses__() if "_checked" in part.__dict__} == {
        "Settings",
        "Tie",
        "Ties",
    }


# What editors make of it, as far as it shows without one.


def parts(schema: Any) -> Iterator[dict[str, Any]]:
    """A schema and all schemas in it."""
    if isinstance(schema, dict):
        yield schema
        schema = list(schema.values())
    for inner in schema if isinstance(schema, list) else ():
        yield from parts(inner)


def properties(language: Language) -> Iterator[tuple[str, dict[str, Any]]]:
    """The fields that completion offers."""
    for part in parts(project_schema(language)):
        if part.get("additionalProperties") is False:
            yield from part["properties"].items()


@pytest.mark.parametrize("language", LANGUAGES)
def test_completion_offers_the_words_of_one_language(language: Language) -> None:
    schema = project_schema(language)
    names = {field.rstrip("_") for part in Section.__subclasses__() for field in part.model_fields}
    assert {name for name, _ in properties(language)} == {key(name).say(language) for name in names}
    enums = {str(word) for part in parts(schema) for word in part.get("enum", [])}
    assert ("deelnemer" in enums, "member" in enums) == (language == "nl", language == "en")
    for part in parts(schema):
        for pattern in part.get("patternProperties", {}):
            assert re.fullmatch(r"\^\(\w+\)\$", pattern)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_explains_itself(language: Language) -> None:
    for name, field in properties(language):
        assert field["title"] == name
        assert field["description"].endswith((".", "?"))
        # Without one of these the YAML server completes the key without its colon.
        assert {"type", "anyOf", "$ref", "items"} & set(field), name


def offered(schema: Any, language: Language) -> Iterator[str]:
    """The types of which completion offers the values that it knows, as the YAML server looks for them."""
    if "$ref" in schema:
        schema = project_schema(language)["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    if "enum" not in schema:
        types = schema.get("type", [])
        yield from [types] if isinstance(types, str) else types
    for inner in [one for how in ("allOf", "anyOf", "oneOf") for one in schema.get(how, []) if one]:
        yield from offered(inner, language)


def test_completion_does_not_offer_null_or_true_everywhere() -> None:
    for name, field in properties("nl"):
        assert not {"null", "boolean"} & {*offered(field, "nl"), *offered(field.get("items", {}), "nl")}, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_defaults_and_examples_are_sound(language: Language) -> None:
    found = 0
    for part in parts(project_schema(language)):
        for value in [*part.get("examples", []), *([part["default"]] if "default" in part else [])]:
            assert Draft202012Validator(part).is_valid(value)
            found += 1
    assert found > 10


# The same as the program, field by field.

#: What people write behind a key, and what they should not.
PROBES: Final = (
    *("", "x", '"x"', "two words", "''", "é", "con", "com1", "a-b", "a-", "-a", "a_b", "a" * 64, "a" * 65, "null"),
    *("4", '"4"', "0", "6", "-1", "3.5", '"3.5"', "7.25", "0.5", "23", "2023", '"2023"', "1_000", "12:30"),
    *("999999999", "1000000000", "2023-05", "2023-13", "2026-03-01", "2026-3-1", "1-3-2026", "0000-01-01"),
    *("2026-02-30", "2026-04-31", "2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29"),
    *("ja", "Ja", "nee", "yes", "NO", "unknown", "onbekend", "dont_know", "weet_niet", "nl", "open", "mission"),
    *("member", "deelnemer", "municipality", "gemeente", "[]", "[x]", "[x, y]", "[4]", "[connector, verbinder]"),
    *("[~]", "[[x]]", "[{}]", "[{name: A}]", "{}", "{x: }", "{x: 4}", "{X: 4}", "{x: {}}", "{a: {naam: A}}"),
    *("{ambition_1: 4}", "{ambitie_1: weet_niet}", "{ambition: 4}", "{x: {ambition_1: 6}}", "{formal: []}"),
    *("[{van: a, to: b}]", "[{van: a}]", "[{tussen: [a, b]}]", "[{van: a, to: b, tussen: [a, b]}]"),
)
#: Where the two do differ, and why.
DIFFERENT: Final = {
    ("Settings.low_below", "4"): "above the default of high_from: a schema cannot compare",
    ("Settings.low_below", '"4"'): "above the default of high_from: a schema cannot compare",
    (
        "Conditions.answers",
        "{x: }",
    ): "while its entry is empty a wrong id is no flaw; an editor says so at once",
}
REQUIRED: Final = {
    ProjectFile: {
        "mantelnet": "1",
        "project": {"name": "N"},
        "ambition": {"statement": "S"},
        "parties": {"p": {"name": "P"}},
    },
}
STAND_INS: Final = {"date": "2026-01-01", "id": "x", "from": "a", "to": "b"}
Wrap = Callable[[Any], Any]


def flow(piece: Any) -> str:
    """A piece of a file on one line; text is what is written."""
    if isinstance(piece, dict):
        return "{" + ", ".join(f"{key}: {flow(value)}" for key, value in piece.items()) + "}"
    return "[" + ", ".join(map(flow, piece)) + "]" if isinstance(piece, list) else str(piece)


def smallest(section: type[Section], name: str) -> dict[str, Any]:
    """What a section must have beside the field that is tried."""
    if section.__name__ == "Tie":
        return {"from": "a", "to": "b"} if name in ("from", "to") else {"between": ["a", "b"]}
    needed = [field.rstrip("_") for field, info in section.model_fields.items() if info.is_required()]
    return dict(REQUIRED.get(section) or {field: STAND_INS.get(field, "X") for field in needed})


def inside(kind: Any, wrap: Wrap) -> Iterator[tuple[Any, Wrap]]:
    """A kind of value, and what it holds: entries of maps, items of lists, sections."""
    while get_origin(kind) is Annotated:
        kind = kind.__origin__
    inner = get_args(kind)
    if NoneType in inner:
        yield from inside(next(part for part in inner if part is not NoneType), wrap)
        return
    yield kind, wrap
    if get_origin(kind) is dict:
        readers = [getattr(note, "reader", None) for note in inner[0].__metadata__]
        key = "ambition_1" if fields.read_statement in readers else "p"
        yield from inside(inner[1], lambda piece: wrap({key: piece}))
    elif get_origin(kind) is tuple:
        yield from inside(inner[0], lambda piece: wrap([piece]))


def holes(section: type[Section], wrap: Wrap, seen: set[Any]) -> Iterator[tuple[str, Wrap, bool]]:
    """Every place of the file to fill in, each section once; and whether it is the first of its kind."""
    seen.add(section)
    for field, info in section.model_fields.items():
        name = field.rstrip("_")

        def fill(piece: Any, name: str = name) -> Any:
            return wrap({**smallest(section, name), name: piece})

        sort = (repr(info.annotation), info.is_required(), section if section.__name__ in ("Tie", "Settings") else None)
        first = sort not in seen
        seen.add(sort)
        for kind, around in inside(info.annotation, fill):
            yield f"{section.__name__}.{name}", around, first
            if isinstance(kind, type) and issubclass(kind, Section) and kind not in seen:
                yield from holes(kind, around, seen)


HOLES: Final = list(holes(ProjectFile, lambda piece: piece, set()))
SECTIONS: Final = sorted({name.split(".")[0] for name, *_ in HOLES})


def agree(text: str, language: Language) -> bool:
    read = source.read(text.encode())
    assert not read.troubles, text
    try:
        ProjectFile.model_validate(read.data)
    except ValidationError:
        return not accepts(language, text)
    return accepts(language, text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", SECTIONS)
def test_what_the_program_accepts_the_schema_accepts(section: str, language: Language) -> None:
    tried = [
        (name, probe, agree(flow(wrap(probe)), language))
        for name, wrap, first in HOLES
        if name.startswith(f"{section}.")
        for probe in (PROBES if first and language == "nl" else PROBES[::7])
    ]
    wrong = {(name, probe) for name, probe, agreed in tried if not agreed}
    assert wrong == {(name, probe) for name, probe, _ in tried if (name, probe) in DIFFERENT}
