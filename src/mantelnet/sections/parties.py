"""The party table: who is in the network, and how each is connected."""

from collections.abc import Iterator

from mantelnet.conclusions import firmness_of_cut_point
from mantelnet.network import Layer
from mantelnet.report import Block, Cell, Column, Table
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, both, percent
from mantelnet.vocabulary import label

_CUT = "*"
_UNSURE = "*?"


def build(view: View) -> Iterator[Block]:
    """A row for each party, in file order."""
    picture = view.analysis.picture
    layer = picture.layers[view.layer]
    parties = picture.network.parties
    if not parties:
        return
    columns = (
        Column(Text(en="Party", nl="Partij")),
        Column(Text(en="Sector", nl="Sector")),
        Column(Text(en="Ties", nl="Contacten"), "right"),
        Column(Text(en="Strength", nl="Sterkte"), "right"),
        Column(Text(en="Bridge", nl="Brug"), "right"),
        Column(Text(en="Core", nl="Kern"), "right"),
        Column(Text(en="", nl="")),
    )
    rows = []
    cuts = {party: _cut_sign(layer.layer, party) for party in layer.cut_points}
    for party, facts in parties.items():
        degree = int(layer.of("degree", party))
        sector = picture.network.sectors[party]
        signs = ([cuts[party]] if party in cuts else []) + ([] if facts.status == "member" else [f"[{facts.status}]"])
        sign = Text(
            en=" ".join(label(facts.status).en if s.startswith("[") else s for s in signs),
            nl=" ".join(label(facts.status).nl if s.startswith("[") else s for s in signs),
        )
        rows.append(
            (
                Cell(both(facts.label)),
                Cell(label(sector) if sector else both("–"), "plain" if sector else "muted"),
                Cell(both(degree), "muted" if degree == 0 else "plain"),
                Cell(_strength(view, party)),
                Cell(percent(layer.of("betweenness", party))),
                Cell(both(int(layer.of("core", party)))),
                Cell(sign, "strong" if party in cuts else "muted"),
            )
        )
    notes = [
        Text(
            en="Ties: with how many parties. Strength: the known strengths added up (+? some unknown). Bridge: the "
            "share of "
            "shortest ways between others that run through this party. Core: how deep it sits in a group whose "
            "members have contact with each other.",
            nl="Contacten: met hoeveel partijen. Sterkte: de bekende sterktes bij elkaar (+? deels onbekend). Brug: "
            "het deel van de "
            "kortste wegen tussen anderen dat via deze partij loopt. Kern: hoe diep een partij in een groep zit "
            "waarvan de leden onderling contact hebben.",
        )
    ]
    if cuts:
        notes.append(
            Text(
                en="{sign} without this party the network falls into more pieces.",
                nl="{sign} zonder deze partij valt het netwerk verder uiteen.",
            ).fill(sign=_CUT)
        )
    if _UNSURE in cuts.values():
        notes.append(
            Text(
                en="{sign} the same, but that leans on one tie or is open.",
                nl="{sign} hetzelfde, maar dat hangt af van één relatie of is onzeker.",
            ).fill(sign=_UNSURE)
        )
    yield Table(columns, tuple(rows), tuple(notes))


def _cut_sign(layer: Layer, party: str) -> str:
    found = firmness_of_cut_point(layer, party)
    return _CUT if found is None or found.word == "firm" else _UNSURE


def _strength(view: View, party: str) -> Text:
    layer = view.analysis.picture.layers[view.layer]
    total, unknown = int(layer.of("strength", party)), int(layer.of("strength_unknown", party))
    if unknown and not total:
        return both("?")
    return both(f"{total}+?" if unknown else total)


SECTION = Section("parties", Text(en="parties", nl="partijen"), Text(en="The parties", nl="De partijen"), build)
