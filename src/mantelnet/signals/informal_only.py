"""Parties with informal ties only."""

from collections.abc import Iterator

from mantelnet.conclusions import in_one_layer, only_in
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, members, names, ties_of
from mantelnet.text import Text


def look(picture: Picture) -> Iterator[Insight]:
    """One insight naming the members whose ties are all informal, those with high influence or impact first.

    Silent with fewer than two formal ties: then that layer has hardly been filled in.
    """
    formal, informal = (picture.layers[name].layer for name in ("formal", "informal"))
    found = only_in(informal, formal, members(picture))
    if not found or len(formal.pairs) < 2:
        return
    found.sort(key=lambda p: not (picture.field[p].is_high("influence") or picture.field[p].is_high("impact")))
    yield Insight(
        see=Text(
            en="Contact with {names} is informal only, so it may be gone when one person leaves.",
            nl="Met {names} is er alleen informeel contact, en dat kan weg zijn als één persoon vertrekt.",
        ).fill(names=names(picture, found)),
        evidence=Text(
            en="Informal ties noted: {n}; formal ones: none.", nl="Informele relaties genoteerd: {n}; formele: geen."
        ).fill(n=ties_of(informal, found)),
        ask=Text(
            en="Is that fine as it is, or would it help to agree on something?",
            nl="Is dat goed zo, of helpt het om iets af te spreken?",
        ),
        step=Text(
            en="Ask {names} whether an agreement would help.", nl="Vraag aan {names} of een afspraak helpt."
        ).fill(names=names(picture, found)),
        parties=tuple(found),
        conclusion=in_one_layer(picture.all.layer, found, "informal"),
    )


SIGNAL = Signal(
    id="informal-only",
    title=Text(en="Informal contact only", nl="Alleen informeel contact"),
    matters=Text(
        en="Informal contact is worth much, but it often rests on one person.",
        nl="Informeel contact is veel waard, maar rust vaak op één persoon.",
    ),
    why=Text(
        en="Step 2 of the method looks at both formal and informal relations. Informal contact is worth much, but it "
        "often rests on one person.",
        nl="Stap 2 van de methode kijkt naar formele én informele relaties. Informeel contact is veel waard, maar rust "
        "vaak op één persoon.",
    ),
    look=look,
)
