"""The shelf of checklists: complete in both languages, with types, sectors and areas that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import mantelnet.checklists
from mantelnet.checklists import CHECKLISTS, find, suggestion
from mantelnet.checklists.checklist import Checklist
from mantelnet.checklists.five_lists import PROMPTS
from mantelnet.commands.checklist import INFO
from mantelnet.model import SECTORS, SUPPORT_AREAS
from mantelnet.text import Text
from mantelnet.vocabulary import SECTOR_OF_TYPE

FOLDER = Path(mantelnet.checklists.__file__ or "").parent
EACH = pytest.mark.parametrize("checklist", CHECKLISTS, ids=lambda c: c.id)


def test_every_file_is_listed_and_every_listing_has_a_file() -> None:
    files = {path.stem.replace("_", "-") for path in FOLDER.glob("*.py")}
    assert files - {"--init--", "checklist", "five-lists"} == {checklist.id for checklist in CHECKLISTS}


@EACH
def test_ids_are_unique_and_plain(checklist: Checklist) -> None:
    for entries in (checklist.kinds, checklist.expertise):
        ids = [entry.id for entry in entries]
        assert len(set(ids)) == len(ids)
        assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", word) for word in ids)


@EACH
def test_types_sectors_and_areas_exist(checklist: Checklist) -> None:
    for kind in checklist.kinds:
        assert set(kind.types) <= set(SECTOR_OF_TYPE) - {"other"}
        assert set(kind.sectors) <= set(SECTORS) - {"other"}
        # A sector alone is for a kind that has no type.
        assert not (kind.types and kind.sectors)
    areas = [expertise.area for expertise in checklist.expertise]
    assert set(areas) <= set(SUPPORT_AREAS)
    assert len(set(areas)) == len(areas)


@EACH
def test_one_type_stands_for_one_kind(checklist: Checklist) -> None:
    types = [kind_of_party for kind in checklist.kinds for kind_of_party in kind.types]
    assert len(set(types)) == len(types)


@EACH
def test_carers_the_centre_and_the_municipality_are_on_every_list(checklist: Checklist) -> None:
    assert checklist.kinds[0].types[0] in ("carers", "young_carers")
    types = {kind_of_party for kind in checklist.kinds for kind_of_party in kind.types}
    assert {"carers", "carer_centre", "municipality"} <= types


@EACH
def test_every_entry_asks_why_in_both_languages(checklist: Checklist) -> None:
    for entry in (*checklist.kinds, *checklist.expertise):
        for why, name in ((entry.why.en, entry.name.en), (entry.why.nl, entry.name.nl)):
            assert "?" in why
            assert why.endswith(("?", "."))
            assert why[0].isupper()
            assert name[0].isupper()
            assert not name.endswith(".")
        # The same number of sentences says that both languages tell the same.
        assert len(re.findall(r"[.?]( |$)", entry.why.en)) == len(re.findall(r"[.?]( |$)", entry.why.nl)), entry.id


def test_five_questions() -> None:
    assert len(PROMPTS) == len({prompt.id for prompt in PROMPTS}) == 5
    for prompt in PROMPTS:
        assert prompt.ask.en.endswith("?")
        assert prompt.ask.nl.endswith("?")
        assert prompt.think.en.startswith("Think of ")
        assert prompt.think.nl.startswith("Denk aan ")


def words(checklist: Checklist) -> list[str]:
    names: list[Text] = [checklist.word, checklist.title]
    return [checklist.id, *checklist.also, *(word for name in names for word in (name.en, name.nl))]


@EACH
def test_found_by_its_words_however_they_are_typed(checklist: Checklist) -> None:
    for word in words(checklist):
        for typed in (word, word.upper(), word.replace("-", " "), f" {word.replace('-', '_')} "):
            assert find(typed) is checklist, typed
    assert checklist.word.en == checklist.id


def test_no_word_stands_for_two_themes() -> None:
    every = [word.casefold().replace(" ", "-") for checklist in CHECKLISTS for word in set(words(checklist))]
    assert len(set(every)) == sum(len({w.casefold().replace(" ", "-") for w in words(c)}) for c in CHECKLISTS)


@pytest.mark.parametrize(
    ("typed", "meant"), [("dementi", "dementie"), ("jonge mantelzorger s", "jonge-mantelzorgers"), ("xyz", None)]
)
def test_suggestions(typed: str, meant: str | None) -> None:
    assert find(typed) is None
    assert suggestion(typed) == meant


def test_help_names_every_theme() -> None:
    assert INFO.ending is not None
    for checklist in CHECKLISTS:
        assert checklist.word.en in INFO.ending.en
        assert checklist.word.nl in INFO.ending.nl
