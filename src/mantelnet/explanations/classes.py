"""The classes of the force field, with their advice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Final

from mantelnet.explanations.explanation import Entry, Explanation, Piece, Points, Prose, Shelf, also
from mantelnet.report import Line
from mantelnet.strategies import ORIGINS, STRATEGIES, ClassId, Strategy
from mantelnet.text import Text
from mantelnet.vocabulary import label

PAGE = Text(en="en/reference/strategies.md", nl="nl/reference/strategie.md")
#: The names that the method's table gives in Dutch, where they differ from the label.
_ALSO: Final[Mapping[ClassId, str]] = {
    "give_voice": "stem geven",
    "listen_protect": "luisteren beschermen",
    "where_needed": "waar nodig",
}


def entries() -> Iterator[Entry]:
    """The classes in the order of reports."""
    for strategy in STRATEGIES:
        words = (strategy.id, strategy.label, _ALSO.get(strategy.id, strategy.id))
        yield Entry(also(words), partial(_explanation, strategy))


def _explanation(strategy: Strategy) -> Explanation:
    return Explanation(
        kind="class",
        id=strategy.id,
        title=strategy.label,
        about=strategy.summary,
        pieces=tuple(_pieces(strategy)),
        manual=PAGE + f"#{strategy.id}",
    )


def _pieces(strategy: Strategy) -> Iterator[Piece]:
    ours = ORIGINS["mantelnet"]
    yield Points(
        "advice",
        Text(en="What you can do", nl="Wat u kunt doen"),
        tuple(Line(advice.text, origin=ORIGINS[advice.origin]) for advice in strategy.advice),
    )
    yield Prose("avoid", strategy.avoid, Text(en="Beware", nl="Let op"), ours)
    if strategy.ring:
        yield Prose(
            "ring", label(strategy.ring), Text(en="Ring of influence that fits", nl="Ring van invloed die past"), ours
        )


SHELF = Shelf("class", entries)
