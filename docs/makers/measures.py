"""The page about the measures: which question each answers, how to read it, and where it comes from."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Final

from mantelnet.explanations.measures import GROUPS, QUESTION, READING, REFERENCE, UNDEFINED, Spoken
from mantelnet.text import Language, Text

from .page import Page, code, document, escape, heading, items, labelled

_TITLE: Final = Text(en="Measures of the network", nl="Maten van het netwerk")
_ABOUT: Final = Text(
    en="These are the numbers that `mantelnet analyse` computes about the network: for everything together, for the "
    "formal and for the informal ties. Parties that left are outside the network. A party without ties counts. A tie "
    "that nobody noted counts as absent, so a file that is still growing gives numbers that are too low. No number is "
    "good or bad by itself: ask at the table whether the picture is right.",
    nl="Deze getallen berekent `mantelnet analyse` over het netwerk: voor alles samen, voor de formele en voor de "
    "informele relaties. Partijen die vertrokken zijn, horen niet bij het netwerk. Een partij zonder relaties telt "
    "mee. Een relatie die niemand heeft genoteerd, telt als afwezig. Bij een bestand dat nog groeit, zijn de getallen "
    "dus te laag. Geen getal is op zich goed of slecht. Vraag aan tafel of het beeld klopt.",
)
_ALL: Final = Text(
    en="The screen shows the most used measures of the network, and of each party the number of ties, the strength, "
    "the betweenness and the core. `mantelnet analyse --section measures` shows nearly all, `--section groups` those "
    "of groups. All are in the output of `mantelnet analyse --format json`, under their `id`. A share that the screen "
    "shows as a percentage is there a number from 0 to 1.",
    nl="Het scherm toont de meest gebruikte maten van het netwerk, en van elke partij het aantal contacten, de "
    "sterkte, de tussenpositie en de kern. Met `mantelnet analyse --section maten` ziet u ze bijna allemaal, en met "
    "`--section groepen` die van groepen. Ze staan allemaal in de uitvoer van `mantelnet analyse --format json`, onder "
    "hun `id`. Wat op het scherm een percentage is, is daar een getal van 0 tot en met 1.",
)
_DETAILS: Final = Text(
    en="",
    nl="De formules en de afspraken over bijzondere gevallen staan op de [Engelse "
    "pagina](../../en/reference/measures.md).",
)
_ALREADY: Final = ("Question", "Reference")


def build(language: Language) -> str:
    """The page in one language."""
    return document(language, _TITLE, _blocks(language))


def _blocks(language: Language) -> Iterator[str]:
    yield _ABOUT.say(language)
    yield " ".join(filter(None, (_ALL.say(language), _DETAILS.say(language))))
    for group, measures in GROUPS:
        yield heading(2, group.say(language))
        for measure in measures:
            yield from _measure(measure, language)


def _measure(measure: Spoken, language: Language) -> Iterator[str]:
    words = measure.words
    yield heading(3, escape(words.name.say(language)), measure.id)
    yield f"`id`: {code(measure.id)}"
    yield labelled(QUESTION, escape(words.question.say(language)), language)
    yield labelled(READING, escape(words.reading.say(language)), language)
    yield labelled(UNDEFINED, escape(words.undefined.say(language)), language)
    if language == "en":
        yield items(f"{label}: {escape(text)}" for label, text in _details(measure.module) if label not in _ALREADY)
    yield labelled(REFERENCE, escape(measure.source), language)


def _details(module: str) -> Iterator[tuple[str, str]]:
    """The labelled lines of a measure's docstring; a line that is indented goes on with the one above."""
    found: list[list[str]] = []
    for line in (sys.modules[module].__doc__ or "").splitlines()[1:]:
        label, colon, text = line.partition(": ")
        if colon and label and label[0].isupper() and label.replace(" ", "").isalpha():
            found.append([label, text])
        elif line.startswith("    ") and found:
            found[-1][1] += " " + line.strip()
    for label, text in found:
        yield label, text


PAGE = Page(Text(en="en/reference/measures.md", nl="nl/reference/maten.md"), build)
