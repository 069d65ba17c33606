"""Parties that do not take part yet: wanted or invited, and what they could offer."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, n_parties, names, quoted
from mantelnet.text import Text, both, some


def look(picture: Picture) -> Iterator[Insight]:
    """One insight for the wanted and one for the invited parties; those that cover a need first."""
    for status, see, ask, step in _KINDS:
        found = [key for key, party in picture.network.parties.items() if party.status == status]
        found.sort(key=lambda key: not picture.network.parties[key].covers)
        if found:
            named = some([_with_offer(picture, party) for party in found])
            yield Insight(
                see=see.fill(names=named),
                evidence=Text(en="Not taking part yet: {n} of {all}.", nl="Nog geen deelnemer: {n} van de {all}.").fill(
                    n=len(found), all=n_parties(len(picture.network.parties))
                ),
                ask=ask,
                step=step.fill(names=names(picture, found)),
                parties=tuple(found),
            )


def _with_offer(picture: Picture, party: str) -> Text:
    needs = picture.file.ambition.needs
    offer = [needs[need].text for need in picture.network.parties[party].covers if need in needs]
    if not offer:
        return both(picture.label(party))
    return Text(en="{party} (for {needs})", nl="{party} (voor {needs})").fill(
        party=picture.label(party), needs=quoted(offer)
    )


_KINDS = (
    (
        "wanted",
        Text(en="Wanted, but not invited yet: {names}.", nl="Gewenst, maar nog niet uitgenodigd: {names}."),
        Text(en="Who knows somebody there and sends the invitation?", nl="Wie kent daar iemand en nodigt hen uit?"),
        Text(en="Invite {names}.", nl="Stuur een uitnodiging aan {names}."),
    ),
    (
        "invited",
        Text(en="Invited, but not at the table yet: {names}.", nl="Wel uitgenodigd, maar nog niet aan tafel: {names}."),
        Text(
            en="Who asks how things stand, and what they need in order to join?",
            nl="Wie vraagt hoe het staat, en wat zij nodig hebben om mee te doen?",
        ),
        Text(en="Ask {names} what would help to join.", nl="Vraag aan {names} wat helpt om mee te doen."),
    ),
)

SIGNAL = Signal(
    id="to-invite",
    title=Text(en="Still to come", nl="Nog niet aan tafel"),
    matters=Text(
        en="They can help the task further, but are not at the table yet.",
        nl="Zij kunnen de opgave verder helpen, maar zitten nog niet aan tafel.",
    ),
    why=Text(
        en="Step 2 of the method maps who wants to join, and which partners the network still misses.",
        nl="Stap 2 van de methode brengt in beeld wie wil meedoen en welke partners het netwerk nog mist.",
    ),
    look=look,
)
