"""Tie load: how much contact a party keeps up, against the party in the middle.

Question: does this party carry much more contact than is usual in this network?
Formula: the sum of the known strengths of its ties, over the median of that sum among the parties with at least one tie
    of known strength.
Range: 0 and up; 1 for the party in the middle.
Isolates: 0; they are not in the median, which would otherwise fall with every party that is still to be invited.
Direction: ignored; a party at the end of a one-way tie keeps it up too.
Missing data: a tie of unknown strength is left out, so the load may be higher; "ties of unknown strength" says how many
    those are. A party none of whose ties has a known strength has no number (``None``), and is not in the median.
Convention: where several ties join the same two parties, the largest known strength counts. With an even number of
    parties the median is the mean of the two in the middle. Undefined for all parties when no strength is known at all.
Reference: mantelnet's own measure; that strong ties take time see Granovetter, M. S. (1973), The strength of weak ties,
    American Journal of Sociology 78, 1360-1380.
"""

from __future__ import annotations

from statistics import median

from mantelnet.measures import strength
from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The tie load of each party; ``None`` where no strength is known."""
    sums = {party: value or 0 for party, value in strength.compute(layer).items()}
    # Strengths are at least 1: a sum of 0 means that none is known.
    known = [value for value in sums.values() if value]
    if not known:
        return dict.fromkeys(layer.parties)
    middle = median(known)
    return {party: value / middle if value or not layer.neighbours[party] else None for party, value in sums.items()}


MEASURE = PartyMeasure(
    id="load",
    words=Words(
        name=Text(en="Tie load", nl="Werk aan relaties"),
        question=Text(
            en="How much contact does this party keep up, compared with the party in the middle?",
            nl="Hoeveel contact onderhoudt deze partij, vergeleken met de partij in het midden?",
        ),
        reading=Text(
            en="1 means as much as the party in the middle, 2 twice as much. The strengths of its ties are added up; "
            "ties of unknown strength are not in it. Where the number is high, ask whether this can be kept up.",
            nl="1 betekent evenveel als de partij in het midden, 2 twee keer zoveel. De sterktes van de relaties zijn "
            "opgeteld; relaties met onbekende sterkte tellen niet mee. Vraag bij een hoog getal of dit vol te houden "
            "is.",
        ),
        undefined=Text(
            en="Not defined: the strength of none of its ties is known.",
            nl="Niet te bepalen: van geen van haar relaties is de sterkte bekend.",
        ),
    ),
    reference=(
        "mantelnet's own measure; that strong ties take time see Granovetter, M. S. (1973), The strength of weak ties, "
        "American Journal of Sociology 78, 1360-1380"
    ),
    compute=compute,
)
