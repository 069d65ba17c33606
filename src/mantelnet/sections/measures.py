"""The measures: of the network, and of each party in three narrow tables. In file order: a number is not a rank."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from mantelnet.measures import PARTY_MEASURES
from mantelnet.measures.measure import PartyMeasure
from mantelnet.picture import LayerPicture
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.sections import network
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, both, listing, number, percent

_MEASURES: Final[dict[str, PartyMeasure]] = {measure.id: measure for measure in PARTY_MEASURES}
_UNKNOWN: Final = "–"


@dataclass(frozen=True, slots=True)
class _Shown:
    """A column: which measure, under which short title, how its number is written, and what it means in one line.

    Where a measure adds up strengths, ``+?`` says that some of a party's strengths are unknown, so there may be more.
    """

    id: str
    title: Text
    how: Literal["count", "share", "number"]
    means: Text
    adds_up: bool = False


@dataclass(frozen=True, slots=True)
class _Theme:
    """A table: what it is about, and its columns."""

    title: Text
    columns: tuple[_Shown, ...]


_CONTACT: Final = _Theme(
    Text(en="Contact: how much, and which way", nl="Contact: hoeveel, en welke kant op"),
    (
        _Shown("degree", Text(en="Ties", nl="Contacten"), "count",
               Text(en="with how many parties.", nl="met hoeveel partijen.")),
        _Shown("in_degree", Text(en="In", nl="In"), "count",
               Text(en="how many one-way ties come in.", nl="hoeveel relaties in één richting er binnenkomen.")),
        _Shown("out_degree", Text(en="Out", nl="Uit"), "count",
               Text(en="how many one-way ties go out.", nl="hoeveel relaties in één richting er uitgaan.")),
        _Shown("strong_ties", Text(en="Strong", nl="Sterk"), "count",
               Text(en="ties of strength 4 or 5, which take time.",
                    nl="relaties van sterkte 4 of 5; die kosten tijd."),
               adds_up=True),
        _Shown("strength", Text(en="Strength", nl="Sterkte"), "count",
               Text(en="the known strengths added up.", nl="de bekende sterktes bij elkaar."),
               adds_up=True),
        _Shown("load", Text(en="Load", nl="Werk"), "number",
               Text(en="the strength against the party in the middle; 2 is twice as much. Can this be kept up?",
                    nl="de sterkte vergeleken met de partij in het midden; 2 is twee keer zoveel. Is dit vol te "
                    "houden?"),
               adds_up=True),
        _Shown("confirmed", Text(en="Confirmed", nl="Bevestigd"), "count",
               Text(en="ties that both sides confirmed.", nl="relaties die beide kanten hebben bevestigd.")),
    ),
)  # fmt: skip
_PLACE: Final = _Theme(
    Text(en="Place: between others, and near to them", nl="Plek: tussen anderen in, en dicht bij hen"),
    (
        _Shown("betweenness", Text(en="Bridge", nl="Brug"), "share",
               Text(en="the share of shortest ways between others that run through this party.",
                    nl="het deel van de kortste wegen tussen anderen dat via deze partij loopt.")),
        _Shown("weighted_betweenness", Text(en="Bridge S", nl="Brug S"), "share",
               Text(en="the same, when strong ties are short ways.",
                    nl="hetzelfde, als sterke relaties korte wegen zijn.")),
        _Shown("closeness", Text(en="Near", nl="Nabij"), "number",
               Text(en="1 is a tie with everybody; lower is further away.",
                    nl="1 is een relatie met iedereen; lager is verder weg.")),
        _Shown("weighted_closeness", Text(en="Near S", nl="Nabij S"), "number",
               Text(en="5 is a tie of strength 5 with everybody; lower is weaker or further away.",
                    nl="5 is een relatie van sterkte 5 met iedereen; lager is zwakker of verder weg.")),
        _Shown("reach_in_two", Text(en="In two", nl="In twee"), "share",
               Text(en="the share of the others that are a contact, or a contact of a contact.",
                    nl="het deel van de anderen dat een contact is, of een contact van een contact.")),
        _Shown("eigenvector", Text(en="Eigenv.", nl="Eigenv."), "number",
               Text(en="higher when contacts have many contacts themselves.",
                    nl="hoger als contacten zelf veel contacten hebben.")),
    ),
)  # fmt: skip
_CIRCLE: Final = _Theme(
    Text(en="Circle: whether contacts know each other", nl="Kring: of contacten elkaar kennen"),
    (
        _Shown("clustering", Text(en="Cluster", nl="Cluster"), "share",
               Text(en="how often its contacts know each other.", nl="hoe vaak de contacten elkaar kennen.")),
        _Shown("effective_size", Text(en="Size", nl="Omvang"), "number",
               Text(en="the contacts, less what they overlap.", nl="de contacten, min wat zij overlappen.")),
        _Shown("constraint", Text(en="Constr.", nl="Inperking"), "number",
               Text(en="high with few contacts, or contacts that know each other.",
                    nl="hoog bij weinig contacten, of contacten die elkaar kennen.")),
        _Shown("hierarchy", Text(en="Hierarchy", nl="Verdeling"), "number",
               Text(en="0 when all contacts weigh alike in that, 1 when it is one contact.",
                    nl="0 als alle contacten daarin even zwaar wegen, 1 als het om één contact gaat.")),
        _Shown("core", Text(en="Core", nl="Kern"), "count",
               Text(en="how deep the party sits in a group whose members have contact with each other.",
                    nl="hoe diep de partij in een groep zit waarvan de leden onderling contact hebben.")),
        _Shown("fragmentation_if_removed", Text(en="Without", nl="Zonder"), "share",
               Text(en="the share of pairs of others that cannot reach each other without this party.",
                    nl="het deel van de tweetallen van anderen dat elkaar zonder deze partij niet bereikt.")),
    ),
)  # fmt: skip


def build(view: View) -> Iterator[Block]:
    """The measures of the network with their questions, then three tables of the parties."""
    picture = view.analysis.picture
    if not picture.all.layer.ties:
        return
    shown = network.defined(view)
    yield network.table(view, shown)
    yield Bullets(tuple(Bullet(network.asked(measure)) for measure in shown), weight="muted")
    if view.layer == "all":
        yield Paragraph(_several(view))
    layer = picture.layers[view.layer]
    if not layer.layer.ties:
        yield Paragraph(network.NO_TIES[view.layer])
        return
    for theme in (_CONTACT, _PLACE, _CIRCLE):
        yield Paragraph(theme.title, "strong")
        yield _table(view, layer, theme)


def _several(view: View) -> Text:
    joints = view.analysis.picture.joints
    return Text(
        en="Joined in more than one way, formally and informally or by several kinds of tie: {n} of {all} pairs.",
        nl="Op meer dan één manier verbonden, formeel en informeel of door meer soorten relaties: {n} van {all} "
        "tweetallen.",
    ).fill(n=sum(joint.ways > 1 for joint in joints), all=len(joints))


def _table(view: View, layer: LayerPicture, theme: _Theme) -> Table:
    """A theme as a table; a measure that no party with ties has a number for gets no column, but a reason below."""
    label = view.analysis.picture.label
    tied = [party for party in layer.layer.parties if layer.layer.neighbours[party]]
    columns = [s for s in theme.columns if any(layer.party[s.id][party] is not None for party in tied)]
    dashes = [s for s in theme.columns if None in layer.party[s.id].values() and not (s.adds_up and s in columns)]
    notes = [shown.title + ": " + shown.means for shown in columns]
    if any(shown.adds_up for shown in columns) and any(layer.party["strength_unknown"].values()):
        notes.append(
            Text(
                en="+? not every strength is known: there may be more.",
                nl="+? niet elke sterkte is bekend: het kan meer zijn.",
            )
        )
    return Table(
        columns=(
            Column(Text(en="Party", nl="Partij")),
            *(Column(shown.title, "right") for shown in columns),
        ),
        rows=tuple(
            (Cell(both(label(party))), *(_cell(layer, shown, party) for shown in columns))
            for party in layer.layer.parties
        ),
        notes=(*notes, *_reasons(dashes)),
    )


def _cell(layer: LayerPicture, shown: _Shown, party: str) -> Cell:
    value, unknown = layer.party[shown.id][party], layer.party["strength_unknown"][party]
    if shown.adds_up and unknown and unknown == layer.party["degree"][party]:
        return Cell(both("?"))
    if value is None:
        return Cell(both(_UNKNOWN), "muted")
    if shown.how == "share":
        return Cell(percent(float(value)))
    plain = number(float(value), fixed=True) if shown.how == "number" else both(int(value))
    return Cell(plain + "+?" if shown.adds_up and unknown else plain)


def _reasons(columns: list[_Shown]) -> Iterator[Text]:
    """Why there is a dash, once for all columns with the same reason."""
    titles: dict[Text, list[Text]] = {}
    for shown in columns:
        titles.setdefault(_MEASURES[shown.id].words.undefined, []).append(shown.title)
    for reason, named in titles.items():
        yield both(f"{_UNKNOWN} ") + listing(named) + ": " + reason.map(lambda words: words[0].lower() + words[1:])


SECTION = Section(
    "measures",
    Text(en="measures", nl="maten"),
    Text(en="Measures of the network and of each party", nl="Maten van het netwerk en van elke partij"),
    build,
    needs="network",
    on_request=True,
)
