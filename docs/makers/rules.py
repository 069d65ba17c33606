"""The page about the rules: what ``validate`` can find, why it matters and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mantelnet.explanations.rules import (
    FILLED_IN,
    HINT,
    MESSAGE,
    PRIVATE,
    RIGHT,
    SHELVES,
    WRONG,
    by_code,
    readable,
    shelf_of,
    shown,
)
from mantelnet.rules.rule import Rule
from mantelnet.text import Language, Text

from .page import Page, code, document, escape, fence, heading, labelled, table

_TITLE: Final = Text(en="Rules: what `validate` can find", nl="Regels: wat `validate` kan vinden")
_ABOUT: Final = Text(
    en="`mantelnet validate` checks a project file against these {n} rules. An **error** stops the analysis: correct "
    "it first. A **warning** deserves a look. A **tip** says what could make the file more useful; you may leave it "
    "as it is. With `--strict` warnings count as errors do.",
    nl="`mantelnet validate` controleert een projectbestand met deze {n} regels. Een **fout** houdt de analyse tegen: "
    "verbeter die eerst. Een **waarschuwing** betekent: kijk hier even naar. Een **tip** zegt hoe het bestand "
    "bruikbaarder wordt; u mag het zo laten. Met `--strict` telt ook een waarschuwing als fout.",
)
_HEAD: Final = Text(en="Code|Rule|Weight", nl="Code|Regel|Gewicht")


def build(language: Language) -> str:
    """The page in one language."""
    return document(language, _TITLE, _blocks(language))


def _blocks(language: Language) -> Iterator[str]:
    rules = by_code()
    yield _ABOUT.fill(n=len(rules)).say(language)
    yield FILLED_IN.say(language)
    yield table(
        _HEAD.say(language).split("|"),
        (
            [f"[{rule.code}](#{rule.name})", escape(rule.title.say(language)), rule.severity.label.say(language)]
            for rule in rules
        ),
    )
    shelf = ""
    for rule in rules:
        if shelf_of(rule) != shelf:
            shelf = shelf_of(rule)
            yield heading(2, SHELVES[shelf][1].say(language))
        yield from _rule(rule, language)


def _rule(rule: Rule, language: Language) -> Iterator[str]:
    yield heading(3, f"{rule.code} · {escape(rule.title.say(language))}", rule.name)
    yield f"{code(rule.name)} · {rule.severity.label.say(language)}"
    yield escape(rule.why.say(language))
    yield labelled(MESSAGE, escape(readable(rule.message, rule.name).say(language)), language)
    yield labelled(HINT, escape(readable(rule.hint, rule.name).say(language)), language)
    if rule.private:
        yield PRIVATE.say(language)
    if rule.example is not None:
        yield f"{WRONG.say(language)}:"
        yield _example(rule.example, language)
    yield f"{RIGHT.say(language)}:"
    yield _example(rule.instead, language)


def _example(example: str | bytes, language: Language) -> str:
    return fence(shown(example).say(language), "text" if isinstance(example, bytes) else "yaml")


PAGE = Page(Text(en="en/reference/rules.md", nl="nl/reference/regels.md"), build)
