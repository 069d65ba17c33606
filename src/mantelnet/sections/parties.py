"""The party table: who is in the network, and how each is connected."""

from collections.abc import Iterator

from mantelnet.report import Block, Cell, Column, Table
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, both, percent
from mantelnet.vocabulary import label

_CUT = "*"


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
    cuts = set(layer.cut_points)
    for party, facts in parties.items():
        degree = int(layer.of("degree", party))
        sector = picture.network.sectors[party]
        signs = ([_CUT] if party in cuts else []) + ([] if facts.status == "member" else [f"[{facts.status}]"])
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
    yield Table(columns, tuple(rows), tuple(notes))


def _strength(view: View, party: str) -> Text:
    layer = view.analysis.picture.layers[view.layer]
    total, unknown = int(layer.of("strength", party)), int(layer.of("strength_unknown", party))
    if unknown and not total:
        return both("?")
    return both(f"{total}+?" if unknown else total)


SECTION = Section("parties", Text(en="parties", nl="partijen"), Text(en="The parties", nl="De partijen"), build)
