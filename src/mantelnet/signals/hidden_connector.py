"""Parties that connect others more than their score for influence tells."""

from collections.abc import Iterator, Mapping

from mantelnet.firmness import Conclusion
from mantelnet.measures import engine
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, comparable, level, names
from mantelnet.text import Text, both, percent, some

_TOP = 3
_FROM = 0.1


def look(picture: Picture) -> Iterator[Insight]:
    """One insight naming those among the top three of betweenness, from 0.1 on, whose influence is low or middle.

    Silent with fewer than five parties that have a tie, and in pieces: then there is no top.
    """
    layer = picture.all.layer
    if not comparable(layer):
        return
    top = _first(engine.betweenness(layer))
    first = sorted((p for p in layer.parties if p in top), key=lambda p: -picture.all.of("betweenness", p))
    found = [party for party in first if level(picture, party, "influence") in ("low", "middle")]
    if found:
        shares = [both(f"{picture.label(p)} ") + percent(picture.all.of("betweenness", p)) for p in found]
        yield Insight(
            see=Text(
                en="Other parties reach each other partly through {names}, but the score for influence is not high "
                "there.",
                nl="Andere partijen bereiken elkaar voor een deel via {names}, maar de score voor invloed is daar niet "
                "hoog.",
            ).fill(names=names(picture, found)),
            evidence=Text(
                en="Share of the shortest ways between others: {shares}.",
                nl="Deel van de kortste wegen tussen anderen: {shares}.",
            ).fill(shares=some(shares)),
            ask=Text(
                en="Do we see their role as a connector well enough?", nl="Zien we hun rol als verbinder wel genoeg?"
            ),
            step=Text(
                en="Ask {names} to connect others in the next step.",
                nl="Vraag {names} om bij de volgende stap anderen te verbinden.",
            ).fill(names=names(picture, found)),
            parties=tuple(found),
            conclusion=Conclusion(
                layer, lambda other: {*found} <= _first(engine.quick_betweenness(other)), about=(frozenset(found),)
            ),
        )


def _first(values: Mapping[str, float]) -> set[str]:
    """The parties in the top three, shared places included, as far as high enough."""
    least = max(_FROM, sorted(values.values(), reverse=True)[_TOP - 1]) - engine.CLOSE
    return {party for party, value in values.items() if value >= least}


SIGNAL = Signal(
    id="hidden-connector",
    title=Text(en="A connector that scores overlook", nl="Verbinder die in de scores niet opvalt"),
    matters=Text(
        en="Whoever brings others together has influence too.",
        nl="Wie anderen bij elkaar brengt, heeft ook invloed.",
    ),
    why=Text(
        en="Whoever brings others together has influence too, also without money or power to decide. Compare the "
        "network of step 2 of the method with the scores of step 4.",
        nl="Wie anderen bij elkaar brengt, heeft ook invloed, ook zonder geld of beslismacht. Leg het netwerk van stap "
        "2 van de methode naast de scores van stap 4.",
    ),
    look=look,
)
