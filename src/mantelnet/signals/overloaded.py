"""Parties with many strong ties, far more than others."""

from collections.abc import Iterator
from statistics import median

from mantelnet.firmness import Conclusion
from mantelnet.network import Layer
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, comparable, names
from mantelnet.text import Text, both, number, some

#: From this strength on a tie is strong: doing things together (4), or one joint way of working (5).
STRONG = 4
_MANY = 5
_TIMES = 3


def look(picture: Picture) -> Iterator[Insight]:
    """One insight naming the parties with five strong ties or more, three times what half of the parties has at most.

    A tie of unknown strength may be a strong one of somebody else: it counts as strong there, and not for the party
    itself. Silent with fewer than five parties that have a tie, and in pieces.
    """
    layer = picture.all.layer
    if not comparable(layer):
        return
    strong = _strong(layer)
    many = _with_many(layer)
    found = sorted((party for party in layer.parties if party in many), key=lambda party: -strong[party])
    if not found:
        return
    yield Insight(
        see=Text(
            en="Many close ties come together at {names}.", nl="Veel nauwe relaties komen samen bij {names}."
        ).fill(names=names(picture, found)),
        evidence=Text(
            en="Strong ties (4 or 5): {counts}. Half of the parties have {half} at most.",
            nl="Sterke relaties (4 of 5): {counts}. De helft van de partijen heeft er hoogstens {half}.",
        ).fill(
            counts=some([both(f"{picture.label(party)} {strong[party]}") for party in found]),
            half=number(_middle(layer)),
        ),
        ask=Text(
            en="Can this be kept up, and what could somebody else do?",
            nl="Is dit vol te houden, en wat kan iemand anders doen?",
        ),
        step=Text(
            en="Talk with {names} about what can be kept up.", nl="Bespreek met {names} wat vol te houden is."
        ).fill(names=names(picture, found)),
        parties=tuple(found),
        conclusion=Conclusion(layer, lambda other: {*found} <= _with_many(other), about=(frozenset(found),)),
    )


def _strong(layer: Layer) -> dict[str, int]:
    """How many parties each party is strongly tied to, as far as strengths are known."""
    counts = dict.fromkeys(layer.parties, 0)
    for pair, strength in layer.strengths.items():
        for party in pair:
            counts[party] += (strength or 0) >= STRONG
    return counts


def _middle(layer: Layer) -> float:
    """The median number of strong ties among parties with a tie, if all ties of unknown strength were strong."""
    counts = dict.fromkeys((party for party in layer.parties if layer.neighbours[party]), 0)
    for pair, strength in layer.strengths.items():
        for party in pair:
            counts[party] += strength is None or strength >= STRONG
    return float(median(counts.values())) if counts else 0.0


def _with_many(layer: Layer) -> set[str]:
    """The parties with at least five strong ties, and three times the middle."""
    least = max(_MANY, _TIMES * _middle(layer))
    return {party for party, number in _strong(layer).items() if number >= least}


SIGNAL = Signal(
    id="overloaded",
    title=Text(en="Many close ties at one party", nl="Veel nauwe relaties bij één partij"),
    matters=Text(
        en="Close contact takes time, and everybody's time is limited.",
        nl="Nauw contact kost tijd, en ieders tijd is beperkt.",
    ),
    why=Text(
        en="Step 2 of the method draws thicker lines for closer contact. Research on care networks saw parties in the "
        "middle who had to keep up very many strong ties, while their time was limited. The limits that we use are "
        "our own: five strong ties or more, and three times what half of the parties has at most.",
        nl="Stap 2 van de methode tekent dikkere lijnen voor nauwer contact. Onderzoek naar zorgnetwerken zag "
        "partijen in het midden die heel veel sterke relaties moesten onderhouden, terwijl hun tijd beperkt was. De "
        "grens is van ons: vijf sterke relaties of meer, en drie keer wat de helft van de partijen hoogstens heeft.",
    ),
    look=look,
    kind="leans_on",
)
