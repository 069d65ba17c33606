"""Many ways run through one party: a high betweenness."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal
from mantelnet.text import Text, percent

_FEWEST_PARTIES = 6
_MUCH = 0.4


def look(picture: Picture) -> Iterator[Insight]:
    """One insight for the party with the highest betweenness, from 0.4 on, in one piece of six parties or more."""
    layer = picture.all
    pieces = [piece for piece in layer.components if len(piece) > 1]
    if len(pieces) != 1 or len(pieces[0]) < _FEWEST_PARTIES:
        return
    party = max(pieces[0], key=lambda p: layer.of("betweenness", p))
    share = layer.of("betweenness", party)
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
        ask=Text(
            en="What if the person whom everybody knows there falls ill?",
            nl="Wat als de persoon die iedereen daar kent, ziek wordt?",
        )
        if ill
        else Text(
            en="Does this role suit them, and who could take over part of it?",
            nl="Past deze rol bij hen, en wie kan er een deel van overnemen?",
        ),
        parties=(party,),
    )


SIGNAL = Signal(
    id="hangs-on-one",
    title=Text(en="Many ways through one party", nl="Veel wegen via één partij"),
    why=Text(
        en="One party in the middle keeps people together, but its time is limited, and people leave. Step 2 of the "
        "method makes such relations visible.",
        nl="Eén partij in het midden houdt mensen bij elkaar. Maar haar tijd is beperkt, en mensen vertrekken. Stap 2 "
        "van de methode maakt zulke relaties zichtbaar.",
    ),
    look=look,
)
