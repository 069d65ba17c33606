"""The page about the rules: what ``validate`` can find, why it matters and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from mantelnet.project import open_project
from mantelnet.rules import RULES
from mantelnet.rules.rule import Rule
from mantelnet.source import read
from mantelnet.text import Language, Text
from mantelnet.translating import translated
from mantelnet.vocabulary import KEYS, key

from .page import Page, code, document, escape, fence, heading, labelled, table

_TITLE: Final = Text(en="Rules: what `validate` can find", nl="Regels: wat `validate` kan vinden")
_ABOUT: Final = Text(
    en="`mantelnet validate` checks a project file against these {n} rules. An **error** stops the analysis: correct "
    "it first. A **warning** deserves a look. A **tip** says what could make the file more useful; you may leave it "
    "as it is. With `--strict` warnings count as errors do.",
    nl="`mantelnet validate` controleert een projectbestand met deze {n} regels. Een **fout** houdt de analyse tegen: "
    "verbeter die eerst. **Let op** betekent: kijk hier even naar. Een **tip** zegt hoe het bestand bruikbaarder "
    "wordt; u mag het zo laten. Met `--strict` telt ook “let op” als fout.",
)
_PLACES: Final = Text(
    en="Between ‹ and › stands what the program fills in: a name, an id, a number.",
    nl="Tussen ‹ en › staat wat het programma invult: een naam, een id, een getal.",
)
_SHELVES: Final[Mapping[str, Text]] = {
    "0": Text(en="MN0: the text of the file", nl="MN0: de tekst van het bestand"),
    "1": Text(en="MN1: the shape of the file", nl="MN1: de vorm van het bestand"),
    "2": Text(en="MN2: references", nl="MN2: verwijzingen"),
    "3": Text(en="MN3: the network", nl="MN3: het netwerk"),
    "4": Text(en="MN4: interests, scores and agreements", nl="MN4: belangen, scores en afspraken"),
    "5": Text(en="MN5: privacy", nl="MN5: privacy"),
}
_HEAD: Final = Text(en="Code|Rule|Weight", nl="Code|Regel|Gewicht")
_MESSAGE: Final = Text(en="Message:", nl="Melding:")
_HINT: Final = Text(en="What to do:", nl="Wat u doet:")
_WRONG: Final = Text(en="Example that provokes it:", nl="Voorbeeld dat deze melding geeft:")
_RIGHT: Final = Text(en="Instead:", nl="Zo is het goed:")
_PRIVATE: Final = Text(
    en="The line itself is not shown, because it may hold personal data.",
    nl="De regel zelf wordt niet getoond, want er kunnen persoonsgegevens in staan.",
)
#: What a place in a message stands for, where its name is no key of the project file.
_PLACE_NAMES: Final[Mapping[str, Text]] = {
    "allowed": Text(en="the words that are possible", nl="de woorden die mogen"),
    "circle": Text(en="the parties in the circle", nl="de partijen in de kring"),
    "code": Text(en="code of the character", nl="code van het teken"),
    "dimensions": Text(en="the scores", nl="de scores"),
    "high": Text(en="highest number", nl="hoogste getal"),
    "key": Text(en="field", nl="veld"),
    "limit": Text(en="number", nl="getal"),
    "measurement": Text(en="measurement", nl="meting"),
    "line": Text(en="line number", nl="regelnummer"),
    "low": Text(en="lowest number", nl="laagste getal"),
    "megabytes": Text(en="number", nl="getal"),
    "missing": Text(en="what is missing", nl="wat ontbreekt"),
    "need": Text(en="need", nl="wat er nodig is"),
    "needs": Text(en="needs", nl="wat er nodig is"),
    "number": Text(en="number", nl="getal"),
    "one": Text(en="party", nl="partij"),
    "other": Text(en="other", nl="andere"),
    "others": Text(en="the others", nl="de andere"),
    "party": Text(en="party", nl="partij"),
    "pieces": Text(en="number", nl="getal"),
    "respondent": Text(en="respondent", nl="deelnemer"),
    "statement": Text(en="statement", nl="stelling"),
    "twin": Text(en="the other name", nl="de andere naam"),
    "word": Text(en="word", nl="woord"),
}
#: Places that hold a number with its noun and verb.
_PHRASES: Final[Mapping[tuple[str, str], Text]] = {
    ("one-sided-tie", "ties"): Text(en="2 ties are", nl="2 relaties zijn"),
    ("tie-of-departed", "ties"): Text(en="2 ties with it count", nl="2 relaties met deze partij tellen"),
    ("contact-name", "contacts"): Text(en="2 contacts stand", nl="2 contactpersonen staan"),
}
_PLACE: Final = re.compile(r"\{([a-z_]+)\}")
_KEY: Final = re.compile(r"(?<![\w\"'-])([a-z_]+)(?=:(?:\s|$))", re.MULTILINE)
_YES_NO: Final = re.compile(r"\b(mandaat|bevestigd): (true|yes|false|no)\b")
_DUTCH: Final = {"true": "ja", "yes": "ja", "false": "nee", "no": "nee"}


def build(language: Language) -> str:
    """The page in one language."""
    return document(language, _TITLE, _blocks(language))


def _blocks(language: Language) -> Iterator[str]:
    rules = sorted(RULES, key=lambda rule: rule.code)
    yield _ABOUT.fill(n=len(rules)).say(language)
    yield _PLACES.say(language)
    yield table(
        _HEAD.say(language).split("|"),
        (
            [f"[{rule.code}](#{rule.name})", escape(rule.title.say(language)), rule.severity.label.say(language)]
            for rule in rules
        ),
    )
    shelf = ""
    for rule in rules:
        if rule.code[2] != shelf:
            shelf = rule.code[2]
            yield heading(2, _SHELVES[shelf].say(language))
        yield from _rule(rule, language)


def _rule(rule: Rule, language: Language) -> Iterator[str]:
    yield heading(3, f"{rule.code} · {escape(rule.title.say(language))}", rule.name)
    yield f"{code(rule.name)} · {rule.severity.label.say(language)}"
    yield escape(rule.why.say(language))
    yield labelled(_MESSAGE, _readable(rule.message, rule.name, language), language)
    yield labelled(_HINT, _readable(rule.hint, rule.name, language), language)
    if rule.private:
        yield _PRIVATE.say(language)
    if rule.example is not None:
        yield _WRONG.say(language)
        yield _example(rule.example, language)
    yield _RIGHT.say(language)
    yield _example(rule.instead, language)


def _readable(text: Text, rule: str, language: Language) -> str:
    """A message with its places in words: "‹party›"; the optional "did you mean" is left out."""

    def place(found: re.Match[str]) -> str:
        name = found[1]
        words = _PHRASES.get((rule, name)) or _PLACE_NAMES.get(name, key(name))
        return "" if name == "suggestion" else f"‹{words.say(language)}›"

    return escape(_PLACE.sub(place, text.say(language)))


def _example(example: str | bytes, language: Language) -> str:
    if isinstance(example, bytes):
        return fence(example.decode("ascii", errors="backslashreplace"), "text")
    shown = _in_dutch(example) if language == "nl" else example
    # A character that nobody sees would not be seen here either.
    return fence("".join(c if c.isprintable() or c == "\n" else f"<U+{ord(c):04X}>" for c in shown), "yaml")


def _in_dutch(example: str) -> str:
    """An example with Dutch names of keys and fixed values, where that gives the same findings."""
    source = read(example.encode())
    placed = example if source.troubles else translated(source, "nl")
    # In a wrong example a key can stand where it has no place, so that only its looks tell what it is.
    looks = _KEY.sub(lambda found: KEYS.get(found[1], found[1]), placed)
    forms = (_YES_NO.sub(lambda found: f"{found[1]}: {_DUTCH[found[2]]}", form) for form in (looks, placed))
    return next((form for form in forms if _codes(form) == _codes(example)), example)


def _codes(example: str) -> list[str]:
    return [found.code for found in open_project(example.encode(), "mantelnet.yaml").diagnostics]


PAGE = Page(Text(en="en/reference/rules.md", nl="nl/reference/regels.md"), build)
