"""The five conditions for good cooperation."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from mantelnet.explanations import terms
from mantelnet.explanations.explanation import Entry, Explanation, Points, Shelf, also, capital
from mantelnet.glossary import TERMS
from mantelnet.glossary.term import Term
from mantelnet.report import Line
from mantelnet.statements import STATEMENTS, condition_of
from mantelnet.text import Text
from mantelnet.vocabulary import CONDITIONS

_PAGE = Text(en="en/manual/method.md#the-five-conditions", nl="nl/handleiding/methode.md#de-vijf-condities")


def entries() -> Iterator[Entry]:
    """The conditions, each with the term of the glossary that says what it means."""
    meanings = {term.condition: term for term in TERMS if term.condition}
    for english, dutch in CONDITIONS.items():
        term = meanings[english]
        name = Text(en=english, nl=dutch)
        yield Entry((*also((name,)), *terms.words_of(term)), partial(_explanation, name, term))


def _explanation(name: Text, term: Term) -> Explanation:
    lines = tuple(
        Line(text, name + f"_{statement.rpartition('_')[2]}")
        for statement, text in STATEMENTS.items()
        if condition_of(statement) == name.en
    )
    meaning, *rest = terms.pieces(term)
    return Explanation(
        kind="condition",
        id=name.en,
        title=capital(term.name),
        about=terms.other_language(term.name),
        pieces=(meaning, Points("statements", Text(en="Statements", nl="Stellingen"), lines), *rest),
        manual=_PAGE,
    )


SHELF = Shelf("condition", entries)
