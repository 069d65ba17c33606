"""Many ways run through one party: a high betweenness."""

from collections.abc import Iterator

from mantelnet.firmness import Conclusion
from mantelnet.measures import engine
from mantelnet.network import Layer
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, comparable
from mantelnet.text import Text, percent

_FEWEST_PARTIES = 6
_MUCH = 0.4


def look(picture: Picture) -> Iterator[Insight]:
    """One insight for the party with the highest betweenness, from 0.4 on, in one piece of six parties or more."""
    layer = picture.all.layer
    if not comparable(layer) or len(layer.pieces[0]) < _FEWEST_PARTIES:
        return
    party, next_party = sorted(layer.parties, key=lambda p: -picture.all.of("betweenness", p))[:2]
    share = picture.all.of("betweenness", party)
    if share < _MUCH:
        return
    ill = party in picture.file.project.leads or picture.network.parties[party].type == "carer_centre"
    yield Insight(
        see=Text(
            en="Whoever looks for somebody else here often passes {party}: about {share} of the shortest ways run "
            "through it.",
            nl="Wie hier een ander zoekt, komt vaak langs {party}: ongeveer {share} van de kortste wegen loopt "
            "daarlangs.",
        ).fill(party=picture.label(party), share=percent(share)),
        evidence=Text(
            en="For {party}, the next one, it is {share}.", nl="Bij {party}, de volgende, is dat {share}."
        ).fill(party=picture.label(next_party), share=percent(picture.all.of("betweenness", next_party))),
        ask=_ILL if ill else _ROLE,
        step=Text(
            en="Choose which part of the work of {party} somebody else can take over.",
            nl="Kies welk deel van het werk van {party} een ander kan overnemen.",
        ).fill(party=picture.label(party)),
        parties=(party,),
        conclusion=Conclusion(layer, lambda other: _often_passed(other, party), about=(frozenset({party}),)),
    )


def _often_passed(layer: Layer, party: str) -> bool:
    return engine.quick_betweenness(layer)[party] >= _MUCH - engine.CLOSE


_ILL = Text(
    en="What if the person whom everybody knows there falls ill?",
    nl="Wat als de persoon die iedereen daar kent, ziek wordt?",
)
_ROLE = Text(
    en="Does this role suit them, and who could take over part of it?",
    nl="Past deze rol bij hen, en wie kan er een deel van overnemen?",
)

SIGNAL = Signal(
    id="hangs-on-one",
    title=Text(en="Many ways through one party", nl="Veel wegen via één partij"),
    matters=Text(
        en="One party in the middle keeps people together, but its time is limited.",
        nl="Eén partij in het midden houdt mensen bij elkaar, maar haar tijd is beperkt.",
    ),
    why=Text(
        en="One party in the middle keeps people together, but its time is limited, and people leave. Step 2 of the "
        "method makes such relations visible.",
        nl="Eén partij in het midden houdt mensen bij elkaar. Maar haar tijd is beperkt, en mensen vertrekken. Stap 2 "
        "van de methode maakt zulke relaties zichtbaar.",
    ),
    look=look,
    kind="leans_on",
)
