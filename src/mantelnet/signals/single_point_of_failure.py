"""A party without which others lose their way to the network: a cut point (articulation point)."""

from collections.abc import Iterator

from mantelnet.conclusions import cut_point, parts_without
from mantelnet.picture import Picture
from mantelnet.signals.hangs_on_coordinator import cutting, of_coordinators
from mantelnet.signals.signal import Insight, Signal, names, parts_of
from mantelnet.text import Text

_MOST = 3


def look(picture: Picture) -> Iterator[Insight]:
    """One insight for each of the three cut points that break most contact.

    Coordinators have a signal of their own (``hangs_on_coordinator.py``).
    """
    layer = picture.all.layer
    told = of_coordinators(picture)
    for party in [party for party in cutting(picture) if party not in told][:_MOST]:
        parts = parts_without(layer, party)
        lost = [p for p in layer.parties if any(p in part for part in parts[1:])]
        few = len(lost) <= len(parts[0])
        see, ask, step = _CUT_OFF if few else _APART
        words = {"party": picture.label(party), "lost": names(picture, lost), "n": len(parts)}
        yield Insight(
            see=see.fill(**words),
            evidence=parts_of(picture.label(party), parts),
            ask=ask,
            step=step.fill(**words),
            parties=(party, *lost) if few else (party,),
            conclusion=cut_point(layer, party),
        )


_CUT_OFF = (
    Text(
        en="Without {party} there is no way left from {lost} to the rest of the network.",
        nl="Zonder {party} is er geen weg meer van {lost} naar de rest van het netwerk.",
    ),
    Text(
        en="Is that right, and who else could make contact there?",
        nl="Klopt dit, en wie kan daar ook contact leggen?",
    ),
    Text(
        en="Find a second way to {lost}, beside {party}.",
        nl="Zoek naast {party} een tweede weg naar {lost}.",
    ),
)
_APART = (
    Text(
        en="Without {party} the network falls apart into {n} separate parts.",
        nl="Zonder {party} valt het netwerk uiteen in {n} losse delen.",
    ),
    Text(
        en="Is that right, and who else could connect these parts?",
        nl="Klopt dit, en wie kan deze delen ook verbinden?",
    ),
    Text(
        en="Bring parties together that now reach each other through {party} only.",
        nl="Breng partijen bij elkaar die elkaar nu alleen via {party} bereiken.",
    ),
)

SIGNAL = Signal(
    id="single-point-of-failure",
    title=Text(en="Connected through one party only", nl="Verbonden via maar één partij"),
    matters=Text(
        en="If that one way goes, people lose sight of each other.",
        nl="Valt die ene weg weg, dan verliezen mensen elkaar uit het oog.",
    ),
    why=Text(
        en="People leave and subsidies end. A single way to others (an articulation point) is a risk to the whole "
        "network, and often a heavy load for the party in the middle. Step 2 of the method looks at these ties.",
        nl="Mensen vertrekken en subsidies stoppen. Is er maar één weg naar anderen, dan is dat een risico voor het "
        "hele netwerk. Vaak is het ook een zware last voor de partij in het midden. Stap 2 van de methode kijkt naar "
        "deze relaties.",
    ),
    look=look,
    kind="leans_on",
)
