"""The networks of a region, and who sits where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mantelnet.region import Entry, Seat
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.sections.region_view import MOST, RegionSection, RegionView, in_networks, rest
from mantelnet.strategies import STRATEGY
from mantelnet.text import NOTHING, PARTY_WORDS, Text, both, count, day, number
from mantelnet.vocabulary import label

_LEADS: Final = "●"
_MEMBER: Final = "○"
_LATER: Final = "+"
_LEAD: Final = Text(en="lead", nl="trekker")
_INTERNAL: Final = Text(
    en="This report holds classes and scores from several networks. Keep it internal: the parties of one network have "
    "not seen the scores of another.",
    nl="In dit overzicht staan klassen en scores uit meer netwerken. Houd het intern: partijen van het ene netwerk "
    "kennen de scores van het andere niet.",
)
_SAFE: Final = Text(
    en="Classes, scores, interests and notes of the networks are not in this report. Do you need classes and scores? "
    "Add --scores, and keep the report internal.",
    nl="Klassen, scores, belangen en notities van de netwerken staan hier niet in. Hebt u klassen en scores nodig? "
    "Gebruik dan --scores, en houd het overzicht intern.",
)


def networks(view: RegionView) -> Iterator[Block]:
    """How many networks and parties there are, each network in a row, and what is not in the report."""
    region = view.region
    yield Paragraph(
        Text(
            en="{networks} with {parties}. {several} of these have a place in more than one network.",
            nl="{networks} met {parties}. Daarvan hebben er {several} een plek in meer netwerken.",
        ).fill(
            networks=in_networks(len(region.sheets)),
            parties=count(len(region.entries), *PARTY_WORDS),
            several=len(view.several),
        ),
        "strong",
    )
    yield Paragraph(_INTERNAL if view.scores else _SAFE, "plain" if view.scores else "muted")
    rows = []
    for number_, sheet in enumerate(region.sheets[:MOST]):
        members = sum(seat.status == "member" for seat in sheet.seats)
        later = len(sheet.seats) - members
        name = f"{number_ + 1}. {view.network(number_)}" if view.numbered else view.network(number_)
        rows.append(
            (
                Cell(both(name)),
                Cell(both(f"{members} {_LATER} {later}" if later else members)),
                Cell(both(len(sheet.ties))),
                Cell(day(sheet.date) if sheet.date else both("–"), "plain" if sheet.date else "muted"),
            )
        )
    later_note = Text(en="+ invited or wanted.", nl="+ uitgenodigd of gewenst.")
    yield Table(
        (
            Column(Text(en="Network", nl="Netwerk")),
            Column(Text(en="Parties", nl="Partijen"), "right"),
            Column(Text(en="Ties", nl="Relaties"), "right"),
            Column(Text(en="Reference date", nl="Peildatum"), "right"),
        ),
        tuple(rows),
        () if view.members_only else (later_note,),
    )
    yield from rest(len(region.sheets))
    if len(region.sheets) == 1:
        yield Paragraph(
            Text(
                en="This is one network, so there is nothing to compare yet. Name more files or a folder.",
                nl="Dit is één netwerk. Er valt dus nog niets te vergelijken. Noem meer bestanden of een map.",
            )
        )


def parties(view: RegionView) -> Iterator[Block]:
    """Who sits in several networks, and with which role."""
    several = view.several
    if len(view.region.sheets) < 2:
        return
    if not several:
        yield Paragraph(
            Text(
                en="No party has a place in more than one network, as far as the names tell.",
                nl="Geen enkele partij heeft een plek in meer netwerken, voor zover wij dat aan de namen zien.",
            )
        )
        return
    yield _matrix(view) if view.numbered else _counts(view)
    yield from rest(len(several))
    bullets = [
        Bullet(both(entry.name + " – ") + Text(en="; ".join(r.en for r in roles), nl="; ".join(r.nl for r in roles)))
        for party in several[:MOST]
        for entry in [view.region.entries[party]]
        if (roles := list(_roles(view, entry)))
    ]
    if bullets:
        yield Bullets(tuple(bullets))


def _matrix(view: RegionView) -> Table:
    """A row for each party and a column for each network."""
    many = range(len(view.region.sheets))
    rows = []
    for party in view.several[:MOST]:
        entry = view.region.entries[party]
        sits = dict(entry.seats)
        signs = [_sign(sits[n]) if n in sits else "" for n in many]
        rows.append((Cell(both(entry.name)), *(Cell(both(sign)) for sign in signs)))
    return Table(
        (Column(Text(en="Party", nl="Partij")), *(Column(both(n + 1), "centre") for n in many)),
        tuple(rows),
        (
            Text(
                en="{leads} leads or chairs, {member} takes part, {later} invited or wanted. The numbers are those of "
                "the networks above.",
                nl="{leads} trekt of zit voor, {member} doet mee, {later} uitgenodigd of gewenst. De nummers zijn die "
                "van de netwerken hierboven.",
            ).fill(leads=_LEADS, member=_MEMBER, later=_LATER),
        ),
    )


def _sign(seat: Seat) -> str:
    return _LATER if seat.status != "member" else _LEADS if seat.leads else _MEMBER


def _counts(view: RegionView) -> Table:
    """The same for many networks: how many of each."""
    rows = []
    for party in view.several[:MOST]:
        entry = view.region.entries[party]
        leading = sum(seat.leads and seat.status == "member" for _, seat in entry.seats)
        numbers = (len(entry.member_of), leading, len(entry.networks) - len(entry.member_of))
        rows.append((Cell(both(entry.name)), *(Cell(both(n), "plain" if n else "muted") for n in numbers)))
    return Table(
        (
            Column(Text(en="Party", nl="Partij")),
            Column(Text(en="Takes part", nl="Doet mee"), "right"),
            Column(Text(en="Leads", nl="Trekt"), "right"),
            Column(Text(en="Not yet", nl="Nog niet"), "right"),
        ),
        tuple(rows),
        (
            Text(
                en="In how many networks. Leads: leads or chairs. Not yet: invited or wanted.",
                nl="In hoeveel netwerken. Trekt: trekt of zit voor. Nog niet: uitgenodigd of gewenst.",
            ),
        ),
    )


def _roles(view: RegionView, entry: Entry) -> Iterator[Text]:
    """The roles of a party beyond taking part, network by network; at most four networks."""
    told = [(network, list(_words(seat))) for network, seat in entry.seats]
    for network, words in [item for item in told if item[1]][:4]:
        place = both(network + 1) if view.numbered else both(view.network(network))
        yield Text(en="in {place}: {roles}", nl="in {place}: {roles}").fill(
            place=place, roles=Text(en=", ".join(w.en for w in words), nl=", ".join(w.nl for w in words))
        )


def _words(seat: Seat) -> Iterator[Text]:
    if seat.lead:
        yield _LEAD
    if seat.chair and not {"chair", "project_lead"} & {*seat.roles}:
        yield label("chair")
    yield from (label(role) for role in seat.roles if role != "member")


def scores(view: RegionView) -> Iterator[Block]:
    """The class and the scores of parties in several networks, side by side; only when asked for."""
    if not view.scores:
        return
    shown = [party for party in view.several if any(_scored(seat) for _, seat in view.region.entries[party].seats)]
    rows = [
        (Cell(both(view.party(party)) if place == 0 else NOTHING), *_standing(view, network, seat))
        for party in shown[:MOST]
        for place, (network, seat) in enumerate(view.region.entries[party].seats)
    ]
    if not rows:
        yield Paragraph(
            Text(
                en="No party in several networks has been scored yet.",
                nl="Van de partijen in meer netwerken is er nog geen gescoord.",
            )
        )
        return
    yield Table(
        (
            Column(Text(en="Party", nl="Partij")),
            Column(Text(en="In", nl="In")),
            Column(Text(en="Class", nl="Klasse")),
            *(Column(both(letter), "right") for letter in ("C", "I")),
            Column(Text(en="Infl", nl="Inv"), "right"),
        ),
        tuple(rows),
        (
            Text(
                en="C commitment, I impact, Infl influence: the median of the raters in that network. – not scored, "
                "? unknown. ~ a middle score decided. Each network scores for its own task, so differences are normal.",
                nl="C commitment, I impact, Inv invloed: de middelste score van de beoordelaars in dat netwerk. – niet "
                "gescoord, ? onbekend. ~ een middenscore gaf de doorslag. Elk netwerk scoort voor zijn eigen opgave. "
                "Verschillen zijn dus gewoon.",
            ),
        ),
    )
    yield from rest(len(shown))


def _scored(seat: Seat) -> bool:
    return seat.standing is not None and seat.standing.scores != (None, None, None)


def _standing(view: RegionView, network: int, seat: Seat) -> Iterator[Cell]:
    standing = seat.standing
    yield Cell(both(network + 1) if view.numbered else both(view.network(network)))
    title = STRATEGY[standing.class_id].label if standing and standing.class_id else both("–")
    yield Cell(title + (" ~" if standing and standing.borderline else ""))
    for value in standing.scores if standing else (None, None, None):
        if value is None:
            yield Cell(both("–"), "muted")
        else:
            yield Cell(both("?") if value == "unknown" else number(value))


NETWORKS: Final = RegionSection(
    "networks", Text(en="networks", nl="netwerken"), Text(en="The networks", nl="De netwerken"), networks
)
PARTIES: Final = RegionSection(
    "parties",
    Text(en="parties", nl="partijen"),
    Text(en="Who sits in several networks", nl="Wie een plek heeft in meer netwerken"),
    parties,
)
SCORES: Final = RegionSection(
    "scores",
    Text(en="scores", nl="scores"),
    Text(en="Classes and scores side by side (internal)", nl="Klassen en scores naast elkaar (intern)"),
    scores,
)
