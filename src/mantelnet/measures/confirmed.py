"""Confirmed ties: how many of a party's ties both sides have confirmed.

Question: about how many ties of this party do both sides agree?
Formula: the number of its tied pairs of which the file says that both sides confirmed a tie.
Range: 0 to the degree of the party.
Isolates: 0: without ties there is nothing to confirm.
Direction: ignored.
Missing data: a tie about which the file says nothing may well be confirmed, but is not counted. A party with ties,
    about none of which the file says anything, has no number (``None``).
Convention: where several ties join the same two parties, one that both sides confirmed is enough.
Reference: mantelnet's own count; on ties that one side reports see Krackhardt, D. (1987), Cognitive social structures,
    Social Networks 9, 109-134.
"""

from __future__ import annotations

from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The number of confirmed ties of each party; ``None`` where it has ties and nothing was noted about any."""
    confirmed = dict.fromkeys(layer.parties, 0)
    noted: set[str] = set()
    for pair, who in layer.confirmations.items():
        if who is not None:
            noted.update(pair)
            for party in pair:
                confirmed[party] += who == "both"
    return {p: confirmed[p] if p in noted or not layer.neighbours[p] else None for p in layer.parties}


MEASURE = PartyMeasure(
    id="confirmed",
    words=Words(
        name=Text(en="Confirmed ties", nl="Bevestigde relaties"),
        question=Text(
            en="How many ties of this party did both sides confirm?",
            nl="Hoeveel relaties van deze partij zijn door beide kanten bevestigd?",
        ),
        reading=Text(
            en="A tie counts when the file says that both sides confirmed it. Where the file says nothing, it does not "
            "count; it may well be confirmed.",
            nl="Een relatie telt mee als in het bestand staat dat beide kanten haar hebben bevestigd. Staat er niets, "
            "dan telt zij niet mee; misschien is zij wel bevestigd.",
        ),
        undefined=Text(
            en="Not defined: for none of its ties the file says who confirmed it.",
            nl="Niet te bepalen: bij geen van haar relaties staat wie haar heeft bevestigd.",
        ),
    ),
    reference=(
        "mantelnet's own count; on ties that one side reports see Krackhardt, D. (1987), Cognitive social structures, "
        "Social Networks 9, 109-134"
    ),
    compute=compute,
)
