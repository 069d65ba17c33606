"""Who is cut off when the coordinator stops."""

from collections.abc import Iterator

from mantelnet.conclusions import cut_point, parts_without
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, names, parts_of
from mantelnet.text import Text

#: Below this size of a piece somebody has to be in the middle; that is no news.
_SMALLEST_PIECE = 4
_MOST = 2


def look(picture: Picture) -> Iterator[Insight]:
    """One insight for each of two coordinators through whom alone others reach the network.

    A coordinator is a party of the type carer-support centre that takes part; without one, each lead of the project.
    """
    layer = picture.all.layer
    for party in of_coordinators(picture):
        parts = parts_without(layer, party)
        lost = [p for p in layer.parties if any(p in part for part in parts[1:])]
        few = len(lost) <= len(parts[0])
        see, step = _CUT_OFF if few else _APART
        words = {"party": picture.label(party), "lost": names(picture, lost), "n": len(parts)}
        yield Insight(
            see=see.fill(**words),
            evidence=parts_of(picture.label(party), parts),
            ask=_ASK,
            step=step.fill(**words),
            parties=(party, *lost) if few else (party,),
            conclusion=cut_point(layer, party),
        )


def cutting(picture: Picture) -> list[str]:
    """The cut points in pieces of some size; first the one whose loss breaks most contact."""
    size = {party: len(piece) for piece in picture.all.layer.pieces for party in piece}
    cuts = [party for party in picture.all.cut_points if size[party] >= _SMALLEST_PIECE]
    return sorted(cuts, key=lambda party: -picture.all.of("fragmentation_if_removed", party))


def of_coordinators(picture: Picture) -> list[str]:
    """The coordinators among them of whom this signal speaks."""
    parties = picture.network.parties
    centres = [key for key, party in parties.items() if party.type == "carer_centre" and party.status == "member"]
    there = set(centres or picture.file.project.leads)
    return [party for party in cutting(picture) if party in there][:_MOST]


_ASK = Text(
    en="If the person who does this falls ill or stops, who keeps the contact going?",
    nl="Als de persoon die dit doet ziek wordt of stopt, wie houdt het contact dan warm?",
)
_CUT_OFF = (
    Text(
        en="Contact with {lost} runs through {party} only.",
        nl="Het contact met {lost} loopt alleen via {party}.",
    ),
    Text(
        en="Agree who else, beside {party}, keeps in touch with {lost}.",
        nl="Spreek af wie naast {party} contact houdt met {lost}.",
    ),
)
_APART = (
    Text(
        en="Contact between {n} parts of the network runs through {party} only.",
        nl="Het contact tussen {n} delen van het netwerk loopt alleen via {party}.",
    ),
    Text(
        en="Agree who can stand in for {party} when that is needed.",
        nl="Spreek af wie het werk van {party} kan overnemen als dat nodig is.",
    ),
)

SIGNAL = Signal(
    id="hangs-on-coordinator",
    title=Text(en="Connected through the coordinator only", nl="Verbonden via alleen de coördinator"),
    matters=Text(
        en="A coordinator often has few hours, and people change jobs.",
        nl="Een coördinator heeft vaak weinig uren, en mensen wisselen van baan.",
    ),
    why=Text(
        en="Step 2 of the method makes relations visible. Research on care networks asks one thing more: who gets cut "
        "off when the paid coordinator stops? As long as the coordinator is there, nobody notices this.",
        nl="Stap 2 van de methode maakt relaties zichtbaar. Onderzoek naar zorgnetwerken vraagt nog iets: wie raakt "
        "los als de betaalde coördinator stopt? Zolang de coördinator er is, merkt niemand dit.",
    ),
    look=look,
    kind="leans_on",
)
