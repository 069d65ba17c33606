"""Parties that connect others more than their score for influence tells."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, level, names
from mantelnet.text import Text

_TOP = 3
_FROM = 0.1


def look(picture: Picture) -> Iterator[Insight]:
    """One insight naming those among the top three of betweenness, from 0.1 on, whose influence is low or middle."""
    top = sorted(picture.network.parties, key=lambda p: -picture.all.of("betweenness", p))[:_TOP]
    found = [
        party
        for party in top
        if picture.all.of("betweenness", party) >= _FROM and level(picture, party, "influence") in ("low", "middle")
    ]
    if found:
        yield Insight(
            see=Text(
                en="Other parties reach each other partly through {names}, but the score for influence is not high "
                "there.",
                nl="Andere partijen bereiken elkaar voor een deel via {names}, maar de score voor invloed is daar niet "
                "hoog.",
            ).fill(names=names(picture, found)),
            ask=Text(
                en="Do we see their role as a connector well enough?", nl="Zien we hun rol als verbinder wel genoeg?"
            ),
            parties=tuple(found),
        )


SIGNAL = Signal(
    id="hidden-connector",
    title=Text(en="A connector that scores overlook", nl="Verbinder die in de scores niet opvalt"),
    why=Text(
        en="Whoever brings others together has influence too, also without money or power to decide. Compare the "
        "network of step 2 of the method with the scores of step 4.",
        nl="Wie anderen bij elkaar brengt, heeft ook invloed, ook zonder geld of beslismacht. Leg het netwerk van stap "
        "2 van de methode naast de scores van stap 4.",
    ),
    look=look,
)
