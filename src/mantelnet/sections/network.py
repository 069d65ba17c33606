"""The network in numbers and in words."""

from collections.abc import Iterable, Iterator
from typing import Final, Literal

from mantelnet import conclusions
from mantelnet.firmness import WORDS, Conclusion, firmness, sentence
from mantelnet.measures import NETWORK_MEASURES
from mantelnet.measures.measure import NetworkMeasure
from mantelnet.network import LayerName
from mantelnet.picture import LayerPicture, Picture
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Table
from mantelnet.sections.section import Section, View
from mantelnet.text import PARTY_WORDS, Text, both, count, number, percent, some

_AS: Final[dict[str, Literal["count", "share", "number"]]] = {
    "parties": "count",
    "ties": "count",
    "diameter": "count",
    "confirmation_unknown": "count",
    "density": "share",
    "degree_centralization": "share",
    "betweenness_centralization": "share",
    "average_clustering": "share",
    "transitivity": "share",
    "fragmentation": "share",
    "reciprocity": "share",
    "confirmed_share": "share",
}
#: What the first screen leaves to the section with all measures.
_ON_REQUEST: Final = frozenset({"average_distance", "diameter", "confirmed_share", "confirmation_unknown"})
LAYER_TITLES: Final[dict[LayerName, Text]] = {
    "all": Text(en="All", nl="Alles"),
    "formal": Text(en="Formal", nl="Formeel"),
    "informal": Text(en="Informal", nl="Informeel"),
}
NO_CUT_POINT: Final = Text(
    en="No single party is the only way to others.", nl="Geen enkele partij is de enige weg naar anderen."
)
_DASH: Final = Cell(both("–"), "muted")
_UNDEFINED: Final = Text(en="– not defined here. ", nl="– hier niet te bepalen. ")
_MANUAL: Final = Text(en="The manual explains every measure.", nl="De handleiding legt elke maat uit.")
_PAIR = (
    Text(en="pair is tied", nl="tweetal heeft een relatie"),
    Text(en="pairs are tied", nl="tweetallen hebben een relatie"),
)


def build(view: View) -> Iterator[Block]:
    """What the network looks like in sentences, then the measures in a table, then how to read them."""
    picture = view.analysis.picture
    yield Bullets(tuple(Bullet(text) for text in _words(view)))
    if not picture.all.layer.ties:
        return
    shown = [m for m in defined(view) if m.id not in _ON_REQUEST]
    yield table(view, shown)
    explained = [m for m in shown if _AS.get(m.id) != "count"]
    yield Bullets(tuple(Bullet(_explained(m)) for m in explained), weight="muted")


def _names(view: View) -> tuple[LayerName, ...]:
    return ("all", "formal", "informal") if view.layer == "all" else (view.layer,)


def defined(view: View) -> list[NetworkMeasure]:
    """The measures of the network that have a number in at least one of the layers shown."""
    layers = [view.analysis.picture.layers[name] for name in _names(view)]
    return [m for m in NETWORK_MEASURES if any(layer.network[m.id] is not None for layer in layers)]


def table(view: View, shown: Iterable[NetworkMeasure]) -> Table:
    """Measures of the network, a row each, the layers side by side."""
    names, layers = _names(view), view.analysis.picture.layers
    rows = tuple((Cell(m.words.name), *(_cell(m, layers[name]) for name in names)) for m in shown)
    return Table(
        columns=(
            Column(Text(en="Measure", nl="Maat")),
            *(Column(LAYER_TITLES[name], "right") for name in names),
        ),
        rows=rows,
        notes=(_UNDEFINED + _MANUAL if any(_DASH in row for row in rows) else _MANUAL,),
    )


def _cell(measure: NetworkMeasure, layer: LayerPicture) -> Cell:
    value = layer.network[measure.id]
    # "No tie noted" is not "no tie": a layer that nobody filled in has no density to speak of.
    if value is None or not (layer.layer.ties or _AS.get(measure.id) == "count"):
        return _DASH
    how = _AS.get(measure.id, "number")
    if how == "count":
        return Cell(both(int(value)))
    return Cell(percent(float(value)) if how == "share" else number(float(value), fixed=True))


def _explained(measure: NetworkMeasure) -> Text:
    """The question that a share answers; for a bare number also how to read it."""
    text = asked(measure)
    return text + " " + measure.words.reading if _AS.get(measure.id, "number") == "number" else text


def asked(measure: NetworkMeasure) -> Text:
    """The name of a measure with the question that it answers."""
    return measure.words.name + ": " + measure.words.question.map(lambda q: q[0].lower() + q[1:])


def _words(view: View) -> Iterator[Text]:
    picture = view.analysis.picture
    layer = picture.layers[view.layer]
    n, ties = len(layer.layer.parties), len(layer.layer.pairs)
    first = count(n, *PARTY_WORDS) + "; " + count(ties, *_PAIR)
    density = layer.network["density"]
    if density is not None and ties:
        first = first + Text(
            en=", {share} of all possible pairs. More is not always better.",
            nl=", dat is {share} van alle mogelijke tweetallen. Meer is niet altijd beter.",
        ).fill(share=percent(float(density)))
    else:
        first = first + "."
    yield first
    if ties:
        yield from _pieces(view)
        yield from _cuts(view)
    if view.layer == "all" and ties:
        yield _layers(picture)


def _pieces(view: View) -> Iterator[Text]:
    picture = view.analysis.picture
    layer = picture.layers[view.layer]
    conclusion = conclusions.about_pieces(layer.layer)
    pieces = [piece for piece in layer.components if len(piece) > 1]
    if conclusion and len(pieces) == 1:
        text = Text(
            en="Everybody can reach everybody, directly or through others.",
            nl="Iedereen kan iedereen bereiken, direct of via anderen.",
        )
        yield _how_firm(view, text, conclusion)
    elif conclusion:
        text = Text(
            en="The network is in {n} pieces; the largest has {most} parties.",
            nl="Het netwerk bestaat uit {n} losse delen. Het grootste deel telt {most} partijen.",
        ).fill(n=len(pieces), most=len(pieces[0]))
        yield _how_firm(view, text, conclusion)
    if layer.loose:
        yield Text(en="No tie noted yet: {names}.", nl="Nog geen relatie genoteerd: {names}.").fill(
            names=some([picture.label(p) for p in layer.loose])
        )


def _cuts(view: View) -> Iterator[Text]:
    picture = view.analysis.picture
    layer = picture.layers[view.layer].layer
    cuts = picture.layers[view.layer].cut_points
    if len(cuts) == 1:
        text = Text(
            en="If {name} leaves, the network falls into more pieces.",
            nl="Als {name} wegvalt, valt het netwerk verder uiteen.",
        ).fill(name=picture.label(cuts[0]))
        yield _how_firm(view, text, conclusions.cut_point(layer, cuts[0]))
    elif cuts:
        yield Text(
            en="If one of these parties leaves, the network falls into more pieces: {names}.",
            nl="Als een van deze partijen wegvalt, valt het netwerk verder uiteen: {names}.",
        ).fill(names=some([_with_word(view, party) for party in cuts]))
    else:
        yield _how_firm(view, NO_CUT_POINT, conclusions.no_cut_point(layer))


def _how_firm(view: View, text: Text, conclusion: Conclusion) -> Text:
    """A conclusion and, unless the network is too large for that, how firm it is."""
    found = firmness(conclusion)
    return text if found is None else text + " " + sentence(found, view.analysis.picture.label)


def _with_word(view: View, cut_point: str) -> Text:
    """A cut point with the word for how firm that is."""
    picture = view.analysis.picture
    found = conclusions.firmness_of_cut_point(picture.layers[view.layer].layer, cut_point)
    label = both(picture.label(cut_point))
    return (
        label
        if found is None
        else Text(en="{label} ({word})", nl="{label} ({word})").fill(label=label, word=WORDS[found.word])
    )


NO_TIES: Final[dict[LayerName, Text]] = {
    "formal": Text(en="No formal ties noted yet.", nl="Nog geen formele relaties genoteerd."),
    "informal": Text(en="No informal ties noted yet.", nl="Nog geen informele relaties genoteerd."),
}


def _layers(picture: Picture) -> Text:
    for name, text in NO_TIES.items():
        if not picture.layers[name].layer.ties:
            return text
    overlap = picture.overlap
    return Text(
        en="{both} tied both formally and informally, {formal} only formally, {informal} only informally.",
        nl="{both} zowel formeel als informeel verbonden, {formal} alleen formeel, {informal} alleen informeel.",
    ).fill(
        both=count(overlap.both, Text(en="pair is", nl="tweetal is"), Text(en="pairs are", nl="tweetallen zijn")),
        formal=overlap.formal_only,
        informal=overlap.informal_only,
    )


SECTION = Section(
    "network",
    Text(en="network", nl="netwerk"),
    Text(en="The network in numbers and in words", nl="Het netwerk in cijfers en in woorden"),
    build,
)
