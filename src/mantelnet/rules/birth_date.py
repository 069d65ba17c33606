"""A date of birth in a text."""

import re
from collections.abc import Iterator
from functools import cache

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.free_text import holding
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text

# Not "geb" alone: that is in "gebied".
_WORDS = ("gebor", "geboor", "geb.", "born", "birth")


@cache
def _pattern() -> re.Pattern[str]:
    # Made when it is first needed: almost no file holds one of the words.
    months = (
        "jan|feb|maart|mrt|mar|apr|mei|may|juni?|july?|jul|aug|sept?|okt|oct|nov|dec|januari|january|februari|february"
        "|march|april|augustus|august|september|oktober|october|november|december"
    )
    numbers = r"\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}"
    birth = r"\b(?:geboren|geb\.|geboortedatum|born|birth ?date|date of birth)"
    return re.compile(rf"{birth}.{{0,20}}?(?:{numbers}|\d{{1,2}} (?:{months})\.? \d{{4}})", re.IGNORECASE)


def _can_be(text: str) -> bool:
    lowered = text.casefold()
    return any(word in lowered for word in _WORDS)


def holds(text: str) -> bool:
    """Whether in a text a date stands behind a word for birth."""
    return _can_be(text) and _pattern().search(text) is not None


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every free text in which a date stands behind a word for birth."""
    return holding(file, known, holds, _can_be)


RULE = Rule(
    code="MN505",
    name="birth-date",
    severity=Severity.WARNING,
    title=Text(en="Date of birth in a text", nl="Geboortedatum in een tekst"),
    why=Text(
        en="A date of birth says who somebody is. This file is about organisations, never about persons.",
        nl="Een geboortedatum vertelt wie iemand is. Dit bestand gaat over organisaties, nooit over personen.",
    ),
    message=Text(en="There is a date of birth in this text.", nl="In deze tekst staat een geboortedatum."),
    hint=Text(
        en="Take it out, and think of older copies of this file as well.",
        nl="Haal hem weg, en denk ook aan oudere kopieën van dit bestand.",
    ),
    example="parties:\n  town:\n    name: Town\n    note: Our contact was born on 12-03-1968\n",
    instead="parties:\n  town:\n    name: Town\n    note: Our contact works on Mondays\n",
    check=check,
    partial=True,
    private=True,
    holds=holds,
)
