"""Words about somebody's health beside a word for one person."""

import re
from collections.abc import Iterator
from functools import cache

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.free_text import holding
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text

# In the third person: a story told by somebody ("my mother is ill") is about nobody in particular.
_WHOSE = ("zijn ", "haar ", "diens ", "his ", "her ", "whose ")
_TITLES = ("mevrouw", "mevr.", "meneer", "dhr.", "mw.", "mr. ", "mrs")
_FAMILY = (
    "man", "vrouw", "partner", "moeder", "vader", "zoon", "dochter", "kind", "broer", "zus", "husband", "wife",
    "mother", "father", "son", "daughter", "child",
)  # fmt: skip
_HEALTH = (
    "dement", "alzheimer", "kanker", "cancer", "depress", "psychos", "psychot", "autis", "adhd", "parkinson",
    "beroerte", "stroke", "verslaa", "verslav", "addict", "borderline", "diagnos", "ziek", "illness", "disease",
    "suicid", "suïcid", "burn-out", "burnout", "handicap", "disabled",
)  # fmt: skip


@cache
def _pattern() -> re.Pattern[str]:
    # One person of flesh and blood: "haar man", "mevrouw X". Groups ("mensen met dementie") are the subject of these
    # networks and are fine. Made when it is first needed.
    whose = "|".join(word.strip() for word in _WHOSE)
    person = rf"(?:(?:{whose}) (?:{'|'.join(_FAMILY)})\b|mevrouw\b|mevr\.|meneer\b|dhr\.|mw\.|mrs?\. )"
    # A hospital (ziekenhuis) is no illness.
    health = rf"(?:{'|'.join(_HEALTH)})(?!enhuis)"
    return re.compile(rf"\b{person}.{{0,60}}?\b{health}|\b{health}\w*.{{0,30}}?\b{person}", re.IGNORECASE)


def _can_be(text: str) -> bool:
    lowered = text.casefold()
    return any(word in lowered for word in _HEALTH) and any(word in lowered for word in (*_WHOSE, *_TITLES))


def holds(text: str) -> bool:
    """Whether in a text a word about health stands near a word for one person."""
    return _can_be(text) and _pattern().search(text) is not None


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every free text in which a word about health stands near a word for one person."""
    return holding(file, known, holds, _can_be)


RULE = Rule(
    code="MN506",
    name="health-words",
    severity=Severity.WARNING,
    title=Text(en="Somebody's health in a text", nl="Iemands gezondheid in een tekst"),
    why=Text(
        en="Data about somebody's health is specially protected by law. It never belongs in this file, also not "
        "without a name: in a village people know who is meant.",
        nl="Gegevens over iemands gezondheid zijn bij wet extra beschermd. Zij horen nooit in dit bestand, ook niet "
        "zonder naam: in een dorp weet men wie er bedoeld is.",
    ),
    message=Text(
        en="This text seems to be about the health of one person.",
        nl="Deze tekst lijkt te gaan over de gezondheid van één persoon.",
    ),
    hint=Text(
        en="Write it so that it is about the organisation, or about carers in general.",
        nl="Schrijf het zo dat het over de organisatie gaat, of over mantelzorgers in het algemeen.",
    ),
    example="parties:\n  town:\n    name: Town\n    note: The director is away, her husband has dementia\n",
    instead="parties:\n  town:\n    name: Town\n    note: The director is away until May\n",
    check=check,
    partial=True,
    private=True,
    holds=holds,
)
