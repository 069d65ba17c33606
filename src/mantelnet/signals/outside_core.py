"""Influential parties that have ties, but sit outside the core of the network."""

from collections.abc import Iterator

from mantelnet.firmness import Conclusion
from mantelnet.measures import engine
from mantelnet.network import Layer
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, comparable, level, names
from mantelnet.text import Text

#: A core in which everybody has fewer contacts than this is hardly a core.
_DEEP = 3
#: Parties that sit one step less deep are nearly in the core; of them we say nothing.
_STEPS = 2


def look(picture: Picture) -> Iterator[Insight]:
    """One insight naming the parties with high influence that sit two steps or more below the core, in file order.

    The core is the group in which everybody has most ties inside it (the deepest k-core, three ties or more). Silent
    with fewer than five parties that have a tie, and in pieces.
    """
    layer = picture.all.layer
    if not comparable(layer):
        return
    cores = engine.cores(layer)
    deepest = max(cores.values())
    far = _outside(layer, _STEPS)
    tied = (party for party in layer.parties if party in far and layer.neighbours[party])
    found = [party for party in tied if level(picture, party, "influence") == "high"]
    if not found:
        return
    yield Insight(
        see=Text(
            en="The influence of {names} is high, but we do not see them in the core of the network.",
            nl="De invloed van {names} is groot, maar in de kern van het netwerk zien we hen niet.",
        ).fill(names=names(picture, found)),
        evidence=Text(
            en="The core has {n} parties, each with {deep} contacts or more inside it.",
            nl="De kern telt {n} partijen, elk met {deep} of meer contacten binnen die kern.",
        ).fill(n=sum(number == deepest for number in cores.values()), deep=deepest),
        ask=Text(
            en="Is that fine as it is, or do you want more contact with any of them?",
            nl="Is dat goed zo, of wilt u met iemand van hen meer contact?",
        ),
        step=Text(
            en="Decide whether you want more contact with {names}.", nl="Bepaal of u meer contact wilt met {names}."
        ).fill(names=names(picture, found)),
        parties=tuple(found),
        conclusion=Conclusion(layer, lambda other: {*found} <= _outside(other), about=(frozenset(found),)),
    )


def _outside(layer: Layer, steps: int = 1) -> set[str]:
    """The parties that sit at least so many steps below the core, as far as there is a core."""
    cores = engine.cores(layer)
    deepest = max(cores.values())
    return {party for party, number in cores.items() if deepest >= _DEEP and number + steps <= deepest}


SIGNAL = Signal(
    id="outside-core",
    title=Text(en="Influential, outside the core", nl="Veel invloed, buiten de kern"),
    matters=Text(
        en="Whoever stands at the edge often hears later what is going on.",
        nl="Wie aan de rand staat, hoort vaak later wat er speelt.",
    ),
    why=Text(
        en="Lay the network of step 2 of the method beside the influence of step 4. Not everybody has to be in the "
        "core; but about somebody with much influence it should be a choice.",
        nl="Leg het netwerk van stap 2 van de methode naast de invloed van stap 4. Niet iedereen hoeft in de kern te "
        "zitten. Maar bij iemand met veel invloed is dat liefst een keuze.",
    ),
    look=look,
)
