"""Strong ties: with how many parties a party does things together.

Question: how many strong ties does this party have to keep up?
Formula: the number of its tied pairs of strength 4 or 5.
Range: 0 to the degree of the party.
Isolates: 0.
Direction: ignored.
Missing data: a tie of unknown strength may be strong, but is not counted; "ties of unknown strength" says how many
    those are. A party none of whose ties has a known strength has no number (``None``).
Convention: strong is 4 (do things together) or 5 (one joint way of working) on the scale of the project file. Where
    several ties join the same two parties, the largest known strength counts.
Reference: mantelnet's own count; that strong ties take time see Granovetter, M. S. (1973), The strength of weak ties,
    American Journal of Sociology 78, 1360-1380.
"""

from __future__ import annotations

from typing import Final

from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text

#: From this strength on a tie is strong.
STRONG: Final = 4


def compute(layer: Layer) -> ByParty:
    """The number of strong ties of each party; ``None`` where it has ties and no strength is known."""
    strong = dict.fromkeys(layer.parties, 0)
    known: set[str] = set()
    for pair, strength in layer.strengths.items():
        if strength is not None:
            known.update(pair)
            for party in pair:
                strong[party] += strength >= STRONG
    return {party: strong[party] if party in known or not layer.neighbours[party] else None for party in layer.parties}


MEASURE = PartyMeasure(
    id="strong_ties",
    words=Words(
        name=Text(en="Strong ties", nl="Sterke relaties"),
        question=Text(
            en="How many strong ties does this party keep up?", nl="Hoeveel sterke relaties onderhoudt deze partij?"
        ),
        reading=Text(
            en="Strong means strength 4 or 5: doing things together. Such ties take time. Ties of unknown strength are "
            "not in it.",
            nl="Sterk betekent sterkte 4 of 5: samen dingen doen. Zulke relaties kosten tijd. Relaties met onbekende "
            "sterkte tellen niet mee.",
        ),
        undefined=Text(
            en="Not defined: the strength of none of its ties is known.",
            nl="Niet te bepalen: van geen van haar relaties is de sterkte bekend.",
        ),
    ),
    reference=(
        "mantelnet's own count; that strong ties take time see Granovetter, M. S. (1973), The strength of weak ties, "
        "American Journal of Sociology 78, 1360-1380"
    ),
    compute=compute,
)
