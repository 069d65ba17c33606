"""Parties with informal ties only."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, names
from mantelnet.text import Text


def look(picture: Picture) -> Iterator[Insight]:
    """One insight naming the members whose ties are all informal, those with high influence or impact first.

    Silent with fewer than two formal ties: then that layer has hardly been filled in.
    """
    formal, informal = (picture.layers[name].layer for name in ("formal", "informal"))
    found = [
        key
        for key, party in picture.network.parties.items()
        if party.status == "member" and informal.neighbours[key] and not formal.neighbours[key]
    ]
    if not found or len(formal.pairs) < 2:
        return
    found.sort(key=lambda p: not (picture.field[p].is_high("influence") or picture.field[p].is_high("impact")))
    yield Insight(
        see=Text(
            en="Contact with {names} is informal only, so it may be gone when one person leaves.",
            nl="Met {names} is er alleen informeel contact, en dat kan weg zijn als één persoon vertrekt.",
        ).fill(names=names(picture, found)),
        ask=Text(
            en="Is that fine as it is, or would it help to agree on something?",
            nl="Is dat goed zo, of helpt het om iets af te spreken?",
        ),
        parties=tuple(found),
    )


SIGNAL = Signal(
    id="informal-only",
    title=Text(en="Informal contact only", nl="Alleen informeel contact"),
    why=Text(
        en="Step 2 of the method looks at both formal and informal relations. Informal contact is worth much, but it "
        "often rests on one person.",
        nl="Stap 2 van de methode kijkt naar formele én informele relaties. Informeel contact is veel waard, maar rust "
        "vaak op één persoon.",
    ),
    look=look,
)
