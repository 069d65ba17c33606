"""The signals: what can stand out in an analysis."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from mantelnet.explanations.explanation import Entry, Explanation, Prose, Shelf, also
from mantelnet.signals import SIGNALS
from mantelnet.signals.signal import Signal
from mantelnet.text import Text, both

_PAGE = Text(en="en/reference/signals.md", nl="nl/reference/signalen.md")


def entries() -> Iterator[Entry]:
    """The signals, by importance."""
    for signal in SIGNALS:
        yield Entry(also((signal.id, signal.title)), partial(_explanation, signal))


def _explanation(signal: Signal) -> Explanation:
    return Explanation(
        kind="signal",
        id=signal.id,
        title=signal.title,
        about=both(signal.id),
        pieces=(
            Prose("why", signal.why),
            Prose(
                "how",
                Text(
                    en="A signal is not a verdict. mantelnet analyse shows it under “What stands out”, with a question "
                    "to ask.",
                    nl="Een signaal is geen oordeel. mantelnet analyse toont het onder “Wat opvalt”, met een vraag om "
                    "te stellen.",
                ),
                Text(en="How to read it", nl="Hoe u het leest"),
            ),
        ),
        manual=_PAGE + f"#{signal.id}",
    )


SHELF = Shelf("signal", entries)
