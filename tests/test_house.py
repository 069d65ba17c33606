"""The habits of the house, held by reading the code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import mantelnet

HOME = Path(mantelnet.__file__).parent
MODULES = sorted(HOME.rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}


def names(paths: list[Path]) -> list[str]:
    return [path.relative_to(HOME).as_posix() for path in paths]


def shelf(name: str, without: set[str]) -> set[str]:
    return {path.stem for path in (HOME / name).glob("*.py")} - {"__init__", *without}


def test_sections_stand_on_their_shelf() -> None:
    from mantelnet.sections import SECTIONS

    # Reports of other commands than `analyse`, and of --region; tables that sections share.
    own_command = {"checklist", "questionnaire", "introduction", "talking_points", "comparison", "best_ties"}
    own_command |= {"since", "trend_scores", "agenda", "forms", "condition_tables"}
    own_command |= {"region", "region_load", "region_overlap", "region_view", "region_who"}
    own_command |= {"party_card", "party_agreements", "party_position", "who_is_who"}
    listed = {section.build.__module__.split(".")[-1] for section in SECTIONS}
    assert listed == shelf("sections", {"section", *own_command})
    assert len({section.id for section in SECTIONS}) == len(SECTIONS)


def test_the_parts_of_a_region_stand_in_their_list() -> None:
    from mantelnet.sections.region import SECTIONS

    made = {section.build.__module__.split(".")[-1] for section in SECTIONS}
    assert made == {"region_load", "region_overlap", "region_who"}
    names = [word for section in SECTIONS for word in {section.id, section.name.en, section.name.nl}]
    assert len(names) == len(set(names))


def test_commands_stand_on_their_shelf() -> None:
    from mantelnet.commands import COMMANDS

    helpers = {"checking", "command", "editions", "files", "rechecking", "regional", "report_options"}
    helpers |= {"reported_party", "reporting", "serving", "shell"}
    assert set(COMMANDS) == shelf("commands", helpers)


@pytest.mark.parametrize("path", MODULES, ids=names(MODULES))
def test_everything_public_says_what_it_is(path: Path) -> None:
    tree = TREES[path]
    assert ast.get_docstring(tree)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), node.name
            for part in node.body if isinstance(node, ast.ClassDef) else ():
                if isinstance(part, ast.FunctionDef) and not part.name.startswith("_"):
                    assert ast.get_docstring(part), f"{node.name}.{part.name}"


def sentences(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text":
            words = {k.arg: k.value.value for k in node.keywords if isinstance(k.value, ast.Constant)}
            if len(words) == 2:
                yield words["en"], words["nl"]


@pytest.mark.parametrize("path", MODULES, ids=names(MODULES))
def test_sentences_are_polite_and_complete(path: Path) -> None:
    for english, dutch in sentences(TREES[path]):
        assert bool(english) == bool(dutch)
        assert set(re.findall(r"\{(\w+)\}", english)) == set(re.findall(r"\{(\w+)\}", dutch)), english
        assert not re.search(r"\b(je|jij|jou|jouw|jullie|vijand\w*)\b", dutch, re.IGNORECASE), dutch
        assert not re.search(r"\b(enem(y|ies)|target|blocker)\b", english, re.IGNORECASE), english
        assert "  " not in dutch.strip() or re.match(r"  \d\. ", dutch), dutch
        assert not re.search(r" [,.:;]( |$)", dutch), dutch


@pytest.mark.parametrize("path", MODULES, ids=names(MODULES))
def test_same_input_same_bytes(path: Path) -> None:
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in {"now", "today", "utcnow", "urandom", "urlopen"}, node.func.attr
        if isinstance(node, ast.Import | ast.ImportFrom):
            loaded = {alias.name.split(".")[0] for alias in node.names} | {str(getattr(node, "module", ""))}
            # One module listens, for this computer only; none asks anything of a network.
            allowed = {"http.server"} if path.name == "serving.py" else set()
            forbidden = {"random", "time", "socket", "socketserver", "urllib", "http", "http.server", "http.client"}
            assert not loaded & {*forbidden, "urllib.request", "requests"} - allowed


@pytest.mark.parametrize("path", MODULES, ids=names(MODULES))
def test_only_the_shell_touches_the_world(path: Path) -> None:
    if path.name in {"files.py", "shell.py", "cli.py"}:
        return
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in {"print", "open", "exit", "input"}, node.func.id
        if isinstance(node, ast.Attribute):
            assert node.attr not in {"write_bytes", "unlink", "mkdir", "replace_file"}, node.attr


@pytest.mark.parametrize("path", MODULES, ids=names(MODULES))
def test_files_stay_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 340
