"""Formal against informal: where agreements and contact go together, and where the file notes only one of them."""

from collections.abc import Iterator
from typing import Final, Literal

from mantelnet.contrast import SectorPair
from mantelnet.network import Layer, Pair
from mantelnet.picture import Picture
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, both, count, listing, percent, some
from mantelnet.vocabulary import label

#: So many rows a table shows; the rest is counted.
_MOST: Final = 25
_MOST_SECTORS: Final = 10
#: So many pairs of sectors one sentence can name.
_MOST_NAMED: Final = 3
_Kind = Literal["formal", "informal"]


def build(view: View) -> Iterator[Block]:
    """The overlap, then pairs and parties with one kind of tie only, then the sectors; each with a question."""
    picture = view.analysis.picture
    if not picture.all.layer.ties:
        return
    if picture.overlap.jaccard is None:
        yield from (Paragraph(gap.text) for gap in view.analysis.gaps if gap.part == "layers")
        return
    if view.layer != "all":
        yield Paragraph(_ALWAYS_BOTH, "muted")
    yield Paragraph(_overlap(picture), "strong")
    yield Paragraph(_AS_NOTED, "muted")
    yield from _pairs(picture, "formal", picture.contrast.formal_only)
    yield from _pairs(picture, "informal", picture.contrast.informal_only)
    yield from _parties(picture, "informal", picture.contrast.informal_parties)
    yield from _parties(picture, "formal", picture.contrast.formal_parties)
    yield from _sectors(picture)


_ALWAYS_BOTH: Final = Text(
    en="This part always compares both kinds of tie, whatever --layer says.",
    nl="Dit onderdeel vergelijkt altijd beide soorten relaties, wat u ook kiest bij --layer.",
)
_AS_NOTED: Final = Text(
    en="We compare what the file notes. What nobody wrote down may well be there.",
    nl="We vergelijken wat er in het bestand staat. Wat niemand opschreef, kan er best zijn.",
)


def _overlap(picture: Picture) -> Text:
    overlap = picture.overlap
    return Text(
        en="{both} tied both formally and informally, {formal} only formally and {informal} only informally: an "
        "overlap of {share}.",
        nl="{both} zowel formeel als informeel verbonden, {formal} alleen formeel en {informal} alleen informeel: een "
        "overlap van {share}.",
    ).fill(
        both=count(overlap.both, Text(en="pair is", nl="tweetal is"), Text(en="pairs are", nl="tweetallen zijn")),
        formal=overlap.formal_only,
        informal=overlap.informal_only,
        share=percent(overlap.jaccard or 0),
    )


_ORDER: Final = Text(en="The strongest first. ? means unknown.", nl="De sterkste eerst. ? betekent onbekend.")
_PAIRS: Final[dict[_Kind, tuple[Text, Text, Text]]] = {
    "formal": (
        Text(
            en="{n} a formal tie, but no informal tie noted.",
            nl="{n} wel een formele relatie, maar er is geen informele relatie genoteerd.",
        ),
        Text(
            en="An agreement works better when people know each other.",
            nl="Een afspraak werkt beter als mensen elkaar kennen.",
        ),
        Text(en="Who calls whom there when something comes up?", nl="Wie belt daar wie, als er iets is?"),
    ),
    "informal": (
        Text(
            en="{n} an informal tie, but no formal tie noted.",
            nl="{n} wel een informele relatie, maar er is geen formele relatie genoteerd.",
        ),
        Text(
            en="Informal contact is often quick and good. But when people leave, nothing has been laid down.",
            nl="Informeel contact is vaak snel en goed. Maar als mensen vertrekken, ligt er niets vast.",
        ),
        Text(
            en="Is that fine as it is, or would it help to agree on something?",
            nl="Is dat goed zo, of helpt het om iets af te spreken?",
        ),
    ),
}
_NO_PAIRS: Final[dict[_Kind, Text]] = {
    "formal": Text(
        en="Wherever a formal tie is noted, an informal one is noted too.",
        nl="Overal waar een formele relatie is genoteerd, staat ook een informele.",
    ),
    "informal": Text(
        en="Wherever an informal tie is noted, a formal one is noted too.",
        nl="Overal waar een informele relatie is genoteerd, staat ook een formele.",
    ),
}


def _pairs(picture: Picture, kind: _Kind, pairs: tuple[Pair, ...]) -> Iterator[Block]:
    if not pairs:
        yield Bullets((Bullet(_NO_PAIRS[kind]),))
        return
    see, why, ask = _PAIRS[kind]
    n = count(len(pairs), Text(en="pair has", nl="tweetal heeft"), Text(en="pairs have", nl="tweetallen hebben"))
    yield Bullets((Bullet(see.fill(n=n), (why, ask)),))
    layer = picture.layers[kind].layer
    shown = sorted(pairs, key=lambda pair: -(layer.strengths[pair] or 0))[:_MOST]
    forms = _forms(layer)
    # Where no kind was noted at all, a column of dashes tells nothing.
    told = any(forms[pair] for pair in shown)
    yield Table(
        columns=(
            Column(Text(en="Pair", nl="Tweetal")),
            *((Column(Text(en="Kind", nl="Vorm")),) if told else ()),
            Column(Text(en="Strength", nl="Sterkte"), "right"),
        ),
        rows=tuple(
            (
                Cell(both(" – ".join(map(picture.label, pair)))),
                *((Cell(listing(forms[pair]) if forms[pair] else both("–")),) if told else ()),
                Cell(both(layer.strengths[pair] or "?")),
            )
            for pair in shown
        ),
        notes=(_ORDER, *_rest(len(pairs) - _MOST)),
    )


def _rest(n: int) -> tuple[Text, ...]:
    """What a table says about the rows that it does not show."""
    return (Text(en="And {n} more.", nl="En nog {n}.").fill(n=n),) if n > 0 else ()


def _forms(layer: Layer) -> dict[Pair, list[Text]]:
    """The kinds of the ties of each pair, where they are noted, each once."""
    found: dict[Pair, list[str]] = {}
    for tie in layer.ties:
        kinds = found.setdefault(layer.pair(tie.source, tie.target), [])
        if tie.kind and tie.kind not in kinds:
            kinds.append(tie.kind)
    return {pair: [label(kind) for kind in kinds] for pair, kinds in found.items()}


_PARTIES: Final[dict[_Kind, tuple[Text, Text, Text]]] = {
    "informal": (
        Text(en="{n} within reach informally only.", nl="{n} alleen informeel te bereiken."),
        Text(
            en="Such contact often rests on one person. When that person leaves, it may be gone.",
            nl="Zulk contact rust vaak op één persoon. Als die vertrekt, kan het contact weg zijn.",
        ),
        Text(en="Who else knows somebody there?", nl="Wie kent daar nog meer iemand?"),
    ),
    "formal": (
        Text(en="{n} within reach formally only.", nl="{n} alleen formeel te bereiken."),
        Text(
            en="There is an agreement, but the file says nothing about people who know each other.",
            nl="Er is een afspraak, maar in het bestand staat niet of mensen elkaar kennen.",
        ),
        Text(en="Who could get acquainted there?", nl="Wie kan daar kennismaken?"),
    ),
}


def _parties(picture: Picture, kind: _Kind, parties: tuple[str, ...]) -> Iterator[Block]:
    if not parties:
        return
    see, why, ask = _PARTIES[kind]
    n = count(len(parties), Text(en="party is", nl="partij is"), Text(en="parties are", nl="partijen zijn"))
    yield Bullets((Bullet(see.fill(n=n), (why, ask)),))
    near = picture.layers[kind].layer.neighbours
    yield Table(
        columns=(Column(Text(en="Party", nl="Partij")), Column(Text(en="In contact with", nl="Contact met"))),
        rows=tuple(
            (Cell(both(picture.label(party))), Cell(some([picture.label(p) for p in near[party]])))
            for party in parties[:_MOST]
        ),
        notes=_rest(len(parties) - _MOST),
    )


def _sectors(picture: Picture) -> Iterator[Block]:
    contrast = picture.contrast
    if not contrast.sectors:
        return
    yield Bullets((Bullet(_most_differing(contrast.sectors), _ON_SECTORS),))
    notes = _rest(len(contrast.sectors) - _MOST_SECTORS)
    if contrast.sector_unknown:
        pairs = count(contrast.sector_unknown, Text(en="pair", nl="tweetal"), Text(en="pairs", nl="tweetallen"))
        notes += (
            Text(
                en="Not counted here, because we do not know the sector: {n}.",
                nl="Hier niet meegeteld, omdat we de sector niet weten: {n}.",
            ).fill(n=pairs),
        )
    yield Table(
        columns=(
            Column(Text(en="Sectors", nl="Sectoren")),
            Column(Text(en="Both", nl="Beide"), "right"),
            Column(Text(en="Only formal", nl="Alleen formeel"), "right"),
            Column(Text(en="Only informal", nl="Alleen informeel"), "right"),
        ),
        rows=tuple(
            (
                Cell(_title(pair)),
                *(Cell(both(n), "plain" if n else "muted") for n in (pair.both, pair.formal_only, pair.informal_only)),
            )
            for pair in contrast.sectors[:_MOST_SECTORS]
        ),
        notes=notes,
    )


_ON_SECTORS: Final = (
    Text(
        en="This is no verdict: both kinds of tie have their worth.",
        nl="Dit is geen oordeel: beide soorten relaties hebben hun waarde.",
    ),
    Text(en="Does this suit what these sectors do together?", nl="Past dit bij wat deze sectoren samen doen?"),
)


def _title(pair: SectorPair) -> Text:
    one, other = map(label, pair.sectors)
    return Text(en="within {one}", nl="binnen {one}").fill(one=one) if one == other else one + " – " + other


def _where(pair: SectorPair) -> Text:
    one, other = map(label, pair.sectors)
    if one == other:
        return Text(en='within "{one}"', nl='binnen "{one}"').fill(one=one)
    return Text(en='between "{one}" and "{other}"', nl='tussen "{one}" en "{other}"').fill(one=one, other=other)


def _most_differing(sectors: tuple[SectorPair, ...]) -> Text:
    """In one sentence where only one of the two kinds was noted most often."""
    first = sectors[0]
    top = [pair for pair in sectors if pair.differing == first.differing]
    if not first.differing:
        return Text(
            en="Between all sectors the same pairs are tied formally and informally.",
            nl="Tussen alle sectoren zijn dezelfde tweetallen formeel en informeel verbonden.",
        )
    if len(top) > _MOST_NAMED:
        return Text(
            en="Between several sectors the two kinds of tie differ equally often.",
            nl="Tussen meer sectoren verschillen de twee soorten relaties even vaak.",
        )
    see = Text(
        en="Most often only one kind of tie is noted {where}",
        nl="Het vaakst staat er maar één soort relatie {where}",
    ).fill(where=listing([_where(pair) for pair in top]))
    if len(top) > 1:
        return see + "."
    return see + Text(
        en=": {formal} only formal, {informal} only informal, {both} both.",
        nl=": {formal} alleen formeel, {informal} alleen informeel, {both} allebei.",
    ).fill(formal=first.formal_only, informal=first.informal_only, both=first.both)


SECTION = Section(
    "layers",
    Text(en="layers", nl="lagen"),
    Text(en="Formal and informal side by side", nl="Formeel en informeel naast elkaar"),
    build,
    needs="network",
    on_request=True,
)
