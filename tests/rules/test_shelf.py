"""The shelf is complete: every rule is listed, named and worded, and every kind of mistake has one rule."""

from __future__ import annotations

import ast
import re
from collections import Counter
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

import mantelnet.rules
from mantelnet.diagnostics import Severity
from mantelnet.rules import RULES
from mantelnet.rules.rule import Rule

SHELF = Path(mantelnet.rules.__file__).parent
SOURCE = SHELF.parent
HELPERS = {"rule", "places", "folding", "free_text", "guessing", "numbers"}

#: What each kind of text trouble and of shape error says besides its place.
FACTS: dict[str, frozenset[str]] = {
    kind: frozenset(facts.split())
    for facts, kinds in {
        "": "yaml-syntax tab-indent colon-in-text special-start missing-space missing-colon wrong-indent open-quote "
        "open-bracket "
        "anchor merge-key tag directive several-documents bad-key not-utf8 conflict-marker empty-file comma-in-text "
        "not-a-project too-large",
        "key how": "missing-field empty-field not-a-mapping",
        "key": "not-a-list not-a-text no-parties bad_version bad_score "
        "bad_number bad_yes_no bad_date bad_moment bad_statement bad_answer tie_ends tie_alone tie_crowd bad_limits",
        "key line": "duplicate-key",
        "code": "invisible-character",
        "word": "unused-ignore",
        "limit": "too-deep",
        "key suggestion allowed": "unknown-key bad_choice",
        "key twin": "key-in-two-languages",
        "key suggestion": "bad_id",
        "key low high": "bad_whole",
    }.items()
    for kind in kinds.split()
}
_KIND = re.compile("[a-z0-9]+([-_][a-z0-9]+)*")


def modules() -> list[str]:
    return sorted(path.stem for path in SHELF.glob("*.py") if path.stem != "__init__")


def emitted() -> set[str]:
    """The kinds that the reading modules can give, found in their source."""
    found: set[str] = set()
    makers = {"Trouble", "_trouble", "Mistake", "Flaw", "_wrong", "PydanticCustomError"}
    paths = [
        SOURCE / f"{name}.py" for name in ("project", "source", "yamltree", "mending", "characters", "shape", "fields")
    ]
    for path in [*paths, *(SOURCE / "model").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                if name in makers:
                    found |= words(node.args[0])
                if name == "read_moment":
                    found |= words(node.args[-1])
            if isinstance(node, ast.Assign) and any(getattr(t, "id", "") == "kind" for t in node.targets):
                found |= words(node.value)
            if isinstance(node, ast.FunctionDef):
                for argument, default in zip(reversed(node.args.args), reversed(node.args.defaults), strict=False):
                    found |= words(default) if argument.arg == "kind" else set()
            if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "_SHAPES":
                assert isinstance(node.value, ast.Dict)
                found |= {word for value in node.value.values for word in words(value)}
    return found


def words(node: ast.AST) -> set[str]:
    return {
        one.value
        for one in ast.walk(node)
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and _KIND.fullmatch(one.value)
    }


def test_every_rule_file_is_on_the_list_once() -> None:
    have = {name for name in modules() if hasattr(import_module(f"mantelnet.rules.{name}"), "RULE")}
    assert set(modules()) - have == HELPERS
    listed = [rule.name.replace("-", "_") for rule in RULES]
    assert sorted(listed) == sorted(have)
    for name in have:
        rule = import_module(f"mantelnet.rules.{name}").RULE
        assert [one for one in RULES if one is rule] == [rule]


def test_codes_are_sorted_and_unique() -> None:
    found = [rule.code for rule in RULES]
    assert found == sorted(set(found))
    assert all(re.fullmatch(r"MN[0-5]\d\d", code) for code in found)


def test_a_rule_stands_on_the_shelf_where_it_belongs() -> None:
    for rule in RULES:
        shelf = int(rule.code[2])
        assert (shelf <= 1) == bool(rule.kinds) == (rule.check is None), rule.code
        if shelf <= 1:
            assert (rule.severity is Severity.ERROR) != (rule.name == "unused-ignore"), rule.code
        if shelf >= 3:
            assert rule.severity is not Severity.ERROR, rule.code
        assert rule.private == (shelf == 5), rule.code


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_words_of_a_rule(rule: Rule) -> None:
    module = import_module(f"mantelnet.rules.{rule.name.replace('-', '_')}")
    assert module.RULE is rule
    assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert module.__doc__
    assert module.__doc__.strip().endswith(".")
    for text in (rule.title, rule.why, rule.message, rule.hint):
        assert text.en.strip()
        assert text.nl.strip()
        assert text.en != text.nl
        for words in (text.en, text.nl):
            assert words == words.strip()
            assert "  " not in words
    for text in (rule.why, rule.message, rule.hint):
        for words in (text.en, text.nl):
            assert words[-1] in ".?}", words
            assert not re.search(r"\b(je|jij|jouw|fout van|verkeerd gedaan)\b", words)
    for text in (rule.title, rule.why):
        assert "{" not in text.en + text.nl
    for text in (rule.message, rule.hint):
        assert places(text.en) == places(text.nl)


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_every_kind_is_worded_once() -> None:
    worded = Counter(kind for rule in RULES for kind in rule.kinds)
    assert set(worded) == set(FACTS)
    assert set(worded.values()) == {1}


def test_the_list_of_kinds_is_the_real_one() -> None:
    assert emitted() == set(FACTS)


def test_kinds_give_the_facts_that_the_words_need() -> None:
    for rule in RULES:
        for kind in rule.kinds:
            needed = places(rule.message.en) | places(rule.hint.en)
            assert needed <= FACTS[kind], (rule.code, kind)
