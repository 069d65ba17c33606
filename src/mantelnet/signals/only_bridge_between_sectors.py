"""Two sectors that meet in one tie only."""

from collections import Counter
from collections.abc import Iterator

from mantelnet.firmness import Conclusion
from mantelnet.model import SECTORS
from mantelnet.network import Layer, Pair
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal
from mantelnet.text import Text
from mantelnet.vocabulary import label

_MOST = 2


def look(picture: Picture) -> Iterator[Insight]:
    """One insight for each of the two largest couples of sectors, of two parties or more each, with one tied pair."""
    layer = picture.all.layer
    size = Counter(layer.sectors[party] for party in layer.parties)
    single = [(couple, pairs[0]) for couple, pairs in _between(layer).items() if len(pairs) == 1]
    single.sort(key=lambda item: -sum(size[sector] for sector in item[0]))
    for (one, other), pair in single[:_MOST]:
        first, second = sorted(pair, key=lambda party: layer.sectors[party] != one)
        sectors = {"one": label(one), "other": label(other)}
        yield Insight(
            see=Text(
                en='Between the sectors "{one}" and "{other}" we know only one direct contact: {first} with {second}.',
                nl='Tussen de sectoren "{one}" en "{other}" kennen we maar één direct contact: {first} met {second}.',
            ).fill(**sectors, first=picture.label(first), second=picture.label(second)),
            evidence=Text(
                en="Parties in these sectors: {n} and {m}.", nl="Partijen in deze sectoren: {n} en {m}."
            ).fill(n=size[one], m=size[other]),
            ask=Text(
                en="Is that one line enough, or should more people get to know each other?",
                nl="Is die ene lijn genoeg, of moeten meer mensen elkaar leren kennen?",
            ),
            step=Text(
                en='Let more people from "{one}" and "{other}" get to know each other.',
                nl='Laat meer mensen uit "{one}" en "{other}" kennismaken.',
            ).fill(**sectors),
            parties=(first, second),
            conclusion=_one_contact(layer, one, other, pair),
        )


def _between(layer: Layer) -> dict[tuple[str, str], list[Pair]]:
    """The tied pairs between each two sectors of two parties or more, the sectors in the order of the format."""
    size = Counter(layer.sectors[party] for party in layer.parties)
    joined: dict[tuple[str, str], list[Pair]] = {}
    for pair in layer.pairs:
        found = {layer.sectors[party] for party in pair}
        couple = [sector for sector in SECTORS if sector in found and sector != "other" and size[sector] > 1]
        if len(couple) == 2:
            joined.setdefault((couple[0], couple[1]), []).append(pair)
    return joined


def _one_contact(layer: Layer, one: str, other: str, pair: Pair) -> Conclusion:
    sectors = [frozenset(party for party in layer.parties if layer.sectors[party] == sector) for sector in (one, other)]
    return Conclusion(
        layer,
        lambda rest: len(_between(rest).get((one, other), ())) == 1,
        about=(*sectors,),
        unseen=sectors[0] | sectors[1],
        tie=pair,
    )


SIGNAL = Signal(
    id="only-bridge-between-sectors",
    title=Text(en="Two sectors, one contact", nl="Twee sectoren, één contact"),
    matters=Text(
        en="Carers need help from several sectors.",
        nl="Mantelzorgers hebben hulp uit meer sectoren nodig.",
    ),
    why=Text(
        en="Carers need help from several sectors. Knowing what others offer makes referral possible, says the method "
        "under relations; with one contact that depends on a few people.",
        nl="Mantelzorgers hebben hulp uit meer sectoren nodig. Wie weet wat anderen bieden, kan verwijzen, zegt de "
        "methode bij relaties. Met één contact hangt dat van een paar mensen af.",
    ),
    look=look,
)
