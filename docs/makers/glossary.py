"""The page with the glossary: the words of the work in plain words, with the key in the file and the origin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from mantelnet.explanations.explanation import capital
from mantelnet.explanations.terms import PAGE as PATH
from mantelnet.explanations.terms import other_language, paths, synonyms
from mantelnet.glossary import TERMS, TOPICS
from mantelnet.glossary.term import ORIGINS, Origin, Term
from mantelnet.model.guide import way
from mantelnet.text import Language, Text

from .page import Page, code, document, escape, heading, items, labelled, table

_TITLE: Final = Text(en="Glossary", nl="Begrippen")
_ABOUT: Final = Text(
    en="The words that you meet in this work and in mantelnet, in plain words. With “Origin” we say where a meaning "
    "comes from. In the terminal you look up a word with `mantelnet explain density`; that also explains codes, "
    "measures, classes, signals and the words of the project file.",
    nl="De woorden die u in dit werk en in mantelnet tegenkomt, in gewone taal. Bij “Herkomst” zeggen we waar een "
    "betekenis vandaan komt. In de terminal zoekt u een woord op met `mantelnet explain dichtheid`; dat legt ook "
    "codes, maten, klassen, signalen en de woorden van het projectbestand uit.",
)
_ORIGINS: Final[Mapping[Origin, Text]] = {
    "method": Text(
        en="from “Stap voor stap een netwerk opbouwen” or “Aan de slag met de vijf condities voor succesvolle "
        "samenwerking”, in our words",
        nl="uit “Stap voor stap een netwerk opbouwen” of “Aan de slag met de vijf condities voor succesvolle "
        "samenwerking”, in onze woorden",
    ),
    "general": Text(
        en="a word that others use too, in the meaning that is usual in this work",
        nl="een woord dat anderen ook gebruiken, in de betekenis die in dit werk gewoon is",
    ),
    "mantelnet": Text(en="our own word, or our own proposal", nl="een woord of een voorstel van onszelf"),
}
_ALL: Final = Text(en="From A to Z", nl="Van A tot Z")
_HEAD: Final = Text(en="Term|In Dutch|Topic", nl="Begrip|In het Engels|Onderwerp")
_EXAMPLE: Final = Text(en="Example", nl="Voorbeeld")
_KEYS: Final = Text(en="In the file", nl="In het bestand")
_ORIGIN: Final = Text(en="Origin", nl="Herkomst")


def build(language: Language) -> str:
    """The page in one language."""
    return document(language, _TITLE, _blocks(language))


def _blocks(language: Language) -> Iterator[str]:
    other: Language = "nl" if language == "en" else "en"
    yield _ABOUT.say(language)
    yield items(f"**{ORIGINS[origin].say(language)}**: {words.say(language)}" for origin, words in _ORIGINS.items())
    yield heading(2, _ALL.say(language))
    topics = {term.id: topic for topic in TOPICS for term in topic.terms}
    yield table(
        _HEAD.say(language).split("|"),
        (
            [
                f"[{escape(term.name.say(language))}](#{term.id})",
                escape(term.name.say(other)),
                f"[{escape(topics[term.id].title.say(language))}](#topic-{topics[term.id].id})",
            ]
            for term in sorted(TERMS, key=lambda term: term.name.say(language).casefold())
        ),
    )
    for topic in TOPICS:
        yield heading(2, escape(topic.title.say(language)), f"topic-{topic.id}")
        for term in topic.terms:
            yield from _term(term, language)


def _term(term: Term, language: Language) -> Iterator[str]:
    yield heading(3, escape(capital(term.name).say(language)), term.id)
    names = (other_language(term.name), synonyms(term))
    yield " · ".join(escape(name.say(language)) for name in names if name.en)
    yield escape(term.meaning.say(language))
    if term.example.en:
        yield labelled(_EXAMPLE, escape(term.example.say(language)), language)
    if term.keys:
        yield labelled(_KEYS, ", ".join(code(way(path).say(language)) for path in paths(term)), language)
    yield labelled(_ORIGIN, ORIGINS[term.origin].say(language), language)


PAGE = Page(PATH, build)
