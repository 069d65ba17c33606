"""Out-degree: to how many parties one-way ties go out.

Question: to how many parties does something go from this one: a referral, a subsidy, a request?
Formula: the number of parties with a one-way tie from this party.
Range: 0 to n - 1.
Isolates: 0.
Direction: this measure is about direction; it counts only ties noted as one-way.
Missing data: a tie that was not noted counts as absent. Nobody said anything about the direction of a tie without
    one, so it is in neither count.
Convention: raw, not divided by n - 1; several one-way ties to the same party count once. Where all ties are one-way
    it is the out-degree of a directed graph. Undefined for all parties of a layer without one-way ties, where 0 would
    say that nothing goes out.
Reference: Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, section 4.3.
"""

from __future__ import annotations

from collections import Counter

from mantelnet.measures.measure import ByParty, PartyMeasure, Words
from mantelnet.network import Layer
from mantelnet.text import Text


def compute(layer: Layer) -> ByParty:
    """The out-degree of each party; ``None`` for all of them where no tie is one-way."""
    if not layer.arrows:
        return dict.fromkeys(layer.parties)
    out = Counter(source for source, _ in layer.arrows)
    return {party: out[party] for party in layer.parties}


MEASURE = PartyMeasure(
    id="out_degree",
    words=Words(
        name=Text(en="Out-degree (ties that go out)", nl="Uitgraad (uitgaande relaties)"),
        question=Text(
            en="To how many parties does a one-way tie go out from here?",
            nl="Naar hoeveel partijen gaat hiervandaan een relatie in één richting?",
        ),
        reading=Text(
            en="Only ties that the file notes as one-way count, such as a referral or a subsidy.",
            nl="Alleen relaties die in het bestand één richting hebben, tellen mee. Denk aan een verwijzing of een "
            "subsidie.",
        ),
        undefined=Text(
            en="Not defined: no tie was noted as one-way.",
            nl="Niet te bepalen: geen enkele relatie is genoteerd als één richting.",
        ),
    ),
    reference="Wasserman, S. and Faust, K. (1994), Social Network Analysis, Cambridge University Press, section 4.3",
    compute=compute,
)
