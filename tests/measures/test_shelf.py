"""The shelf: every measure is listed, documented and has words in both languages; nothing heavy is loaded early."""

from __future__ import annotations

import ast
import importlib
import os
import pkgutil
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import mantelnet.measures
import mantelnet.measures.groups
from mantelnet.measures import NETWORK_MEASURES, PARTY_MEASURES, TIE_MEASURES, components, multiplexity, overlap
from mantelnet.measures.groups import GROUP_MEASURES, Groups
from mantelnet.measures.measure import Words


def files(shelf: ModuleType, without: set[str]) -> list[str]:
    return sorted(module.name for module in pkgutil.iter_modules(shelf.__path__) if module.name not in without)


OF_GROUPS = files(mantelnet.measures.groups, {"group_measure", "engine", "core_search"})
FILES = [
    *files(mantelnet.measures, {"measure", "engine", "paths", "groups"}),
    *(f"groups.{name}" for name in OF_GROUPS),
]
MEASURES = [*NETWORK_MEASURES, *PARTY_MEASURES, *TIE_MEASURES]
PARTS = ("Question", "Formula", "Range", "Isolates", "Direction", "Missing data", "Convention", "Reference")


def load(name: str) -> ModuleType:
    return importlib.import_module(f"mantelnet.measures.{name}")


def test_every_file_is_listed_and_every_listing_has_a_file() -> None:
    listed = [measure.id for measure in MEASURES] + ["components", "multiplexity", "overlap"]
    assert sorted(listed) == [name for name in FILES if not name.startswith("groups.")]
    assert all(load(measure.id).MEASURE is measure for measure in MEASURES)


def test_measures_of_groups_stand_on_their_shelf() -> None:
    assert sorted(measure.id for measure in GROUP_MEASURES) == OF_GROUPS
    assert all(load(f"groups.{measure.id}").MEASURE is measure for measure in GROUP_MEASURES)
    assert [name for name in vars(Groups) if not name.startswith("_")] == [
        *(measure.id for measure in GROUP_MEASURES),
        "missing",
    ]


def test_the_order_is_that_of_the_contract() -> None:
    assert [measure.id for measure in NETWORK_MEASURES] == [
        "parties", "ties", "density", "degree_centralization", "betweenness_centralization", "average_clustering",
        "transitivity", "average_distance", "diameter", "fragmentation", "ei_index", "reciprocity", "confirmed_share",
        "confirmation_unknown",
    ]  # fmt: skip
    assert [measure.id for measure in PARTY_MEASURES] == [
        "degree", "in_degree", "out_degree", "strength", "strength_unknown", "strong_ties", "load", "confirmed",
        "betweenness", "weighted_betweenness", "closeness", "weighted_closeness", "harmonic", "reach_in_two",
        "eigenvector", "clustering", "constraint", "hierarchy", "effective_size", "core", "fragmentation_if_removed",
        "cut_point",
    ]  # fmt: skip
    assert [measure.id for measure in TIE_MEASURES] == ["bridges"]
    assert [measure.id for measure in GROUP_MEASURES] == [
        "core_periphery", "communities", "brokerage", "equivalence", "key_players",
    ]  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_docstring_has_all_parts(name: str) -> None:
    module = load(name)
    title, blank, *lines = (module.__doc__ or "").rstrip().split("\n")
    assert title.endswith((".", "?"))
    assert blank == ""
    parts: dict[str, str] = {}
    for line in lines:
        if line.startswith("    "):  # goes on with the part above
            parts[list(parts)[-1]] += " " + line.strip()
        else:
            part, text = line.split(": ", 1)
            parts[part] = text
    assert tuple(parts) == PARTS
    assert all(text.endswith((".", "?")) for text in parts.values())
    reference = module.MEASURE.reference if hasattr(module, "MEASURE") else module.REFERENCE
    assert parts["Reference"] == f"{reference}."
    assert re.search(r"\((18|19|20)\d\d\)", reference)


@pytest.mark.parametrize("name", FILES)
def test_words_in_both_languages(name: str) -> None:
    module = load(name)
    words: Words = module.MEASURE.words if hasattr(module, "MEASURE") else module.WORDS
    for text in (words.name, words.question, words.reading, words.undefined):
        assert text.en.strip() == text.en != ""
        assert text.nl.strip() == text.nl != ""
    for text in (words.reading, words.undefined):
        assert text.en.endswith(".")
        assert text.nl.endswith(".")
    assert words.question.en.endswith("?")
    assert words.question.nl.endswith("?")
    assert not re.search(r"\b(je|jij|jouw|jullie)\b", f"{words.question.nl} {words.reading.nl}")  # users are "u"
    assert not re.search(r"\b(good|bad|goed|slecht)\b", f"{words.reading.en} {words.reading.nl}")  # no verdicts


def test_names_are_unique() -> None:
    every = [measure.words for measure in (*MEASURES, *GROUP_MEASURES)]
    every += [components.WORDS, multiplexity.WORDS, overlap.WORDS]
    assert len({words.name.en for words in every}) == len({words.name.nl for words in every}) == len(every)


def test_importing_the_shelf_loads_nothing_heavy() -> None:
    code = "import mantelnet.measures, sys; print({'networkx', 'numpy', 'rustworkx', 'scipy'} & set(sys.modules))"
    path = os.pathsep.join(filter(None, sys.path))
    done = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": path}, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize("name", [*FILES, "measure", "groups", "groups.group_measure", "groups.core_search"])
def test_only_the_engine_knows_the_libraries(name: str) -> None:
    tree = ast.parse(Path(load(name).__file__ or "").read_text(encoding="utf-8"))
    named = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    named |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not {module.split(".")[0] for module in named} & {"networkx", "numpy", "rustworkx"}
