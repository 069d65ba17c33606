"""A party without which others lose their way to the network: a cut point (articulation point)."""

from collections.abc import Iterator

from mantelnet.measures.components import components
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, names
from mantelnet.text import Text

#: Below this size of a piece somebody has to be in the middle; that is no news.
_SMALLEST_PIECE = 4
_MOST = 3


def look(picture: Picture) -> Iterator[Insight]:
    """One insight for each of the three cut points that break most contact."""
    piece_of = {party: piece for piece in picture.all.components for party in piece}
    cuts = [party for party in picture.all.cut_points if len(piece_of[party]) >= _SMALLEST_PIECE]
    cuts.sort(key=lambda party: -picture.all.of("fragmentation_if_removed", party))
    for party in cuts[:_MOST]:
        piece = frozenset(piece_of[party])
        parts = [part for part in components(picture.all.layer.without([party])) if part[0] in piece]
        lost = tuple(p for p in piece_of[party] if p != party and p not in parts[0])
        few = len(lost) <= len(parts[0])
        see, ask = _CUT_OFF if few else _APART
        yield Insight(
            see=see.fill(party=picture.label(party), lost=names(picture, lost), n=len(parts)),
            ask=ask,
            parties=(party, *lost) if few else (party,),
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
)

SIGNAL = Signal(
    id="single-point-of-failure",
    title=Text(en="Connected through one party only", nl="Verbonden via maar één partij"),
    why=Text(
        en="People leave and subsidies end. A single way to others (an articulation point) is a risk to the whole "
        "network, and often a heavy load for the party in the middle. Step 2 of the method looks at these ties.",
        nl="Mensen vertrekken en subsidies stoppen. Is er maar één weg naar anderen, dan is dat een risico voor het "
        "hele netwerk. Vaak is het ook een zware last voor de partij in het midden. Stap 2 van de methode kijkt naar "
        "deze relaties.",
    ),
    look=look,
)
