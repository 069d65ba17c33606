"""What adds up in one party: seats, strong ties and hours, and being the only link."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mantelnet.region.load import MANY_HOURS, MANY_NETWORKS, MANY_STRONG, Load
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.sections.region_view import MOST, RegionSection, RegionView, cut, in_networks, plus, rest
from mantelnet.text import PARTY_WORDS, Text, both, count, listing

_LIMITS: Final = Text(
    en="Here is who takes part in {networks} networks or more. And who takes part in two and has {strong} strong ties "
    "(4 or 5) or more, or promised {hours} hours a month or more. Those limits are mantelnet's own.",
    nl="Hier staat wie meedoet in {networks} of meer netwerken. En wie meedoet in twee netwerken en daarbij {strong} "
    "of meer sterke relaties (4 of 5) heeft, of {hours} of meer uren per maand heeft toegezegd. Die grenzen zijn van "
    "mantelnet zelf.",
).fill(networks=MANY_NETWORKS, strong=MANY_STRONG, hours=MANY_HOURS)


def load(view: RegionView) -> Iterator[Block]:
    """Of whom much is asked, with the numbers, the limits and a question."""
    region = view.region
    if len(region.sheets) < 2:
        return
    if not region.busy:
        yield Paragraph(Text(en="No party passes our limits.", nl="Geen enkele partij komt boven onze grenzen."))
        yield Paragraph(_LIMITS, "muted")
        return
    yield Table(
        (
            Column(Text(en="Party", nl="Partij")),
            Column(Text(en="Networks", nl="Netwerken"), "right"),
            Column(Text(en="Strong ties", nl="Sterke relaties"), "right"),
            Column(Text(en="Hours a month", nl="Uren per maand"), "right"),
        ),
        tuple((Cell(both(view.party(party))), *_cells(region.loads[party])) for party in region.busy[:MOST]),
        (
            _LIMITS,
            Text(
                en="Strong ties: with how many different parties. ? not noted. +? not noted everywhere.",
                nl="Sterke relaties: met hoeveel verschillende partijen. ? niet genoteerd. +? niet overal genoteerd.",
            ),
        ),
    )
    yield from rest(len(region.busy))
    yield Paragraph(
        Text(
            en="Does this fit the time that there is? Who could take something over?",
            nl="Past dit bij de tijd die er is? Wie kan er iets overnemen?",
        )
    )


def _cells(carried: Load) -> tuple[Cell, Cell, Cell]:
    """The numbers; those that reach a limit stand out."""
    hours_known = carried.hours is not None
    hours = plus(carried.hours, carried.hours_in < carried.networks) if carried.hours is not None else both("?")
    return (
        Cell(both(carried.networks), "strong" if "networks" in carried.reasons else "plain"),
        Cell(plus(carried.strong, carried.unknown > 0), "strong" if "strong_ties" in carried.reasons else "plain"),
        Cell(hours, "strong" if "hours" in carried.reasons else "plain" if hours_known else "muted"),
    )


def links(view: RegionView) -> Iterator[Block]:
    """Who is the only link in several networks, with how many others would lose their way."""
    found = view.region.links
    if len(view.region.sheets) < 2:
        return
    if not found:
        yield Paragraph(
            Text(
                en="No party is the only way to others in more than one network.",
                nl="Geen enkele partij is in meer netwerken de enige weg naar anderen.",
            )
        )
        return
    bullets = []
    for link in found:
        places = [
            both(f"{view.network(network)} (") + count(lost, *PARTY_WORDS) + ")"
            for network, lost in list(link.cut_off.items())[:4]
        ]
        more = len(link.cut_off) - len(places)
        if more:
            places.append(Text(en=f"{more} others", nl=f"{more} andere"))
        bullets.append(
            Bullet(
                Text(
                    en="Without {party} others lose their way to the rest in {n}: {places}.",
                    nl="Zonder {party} raken anderen in {n} de weg naar de rest kwijt: {places}.",
                ).fill(party=view.party(link.entry), n=in_networks(len(link.cut_off)), places=listing(places)),
            )
        )
    yield Bullets(cut(bullets))
    yield from rest(len(bullets))
    yield Paragraph(
        Text(
            en="If such a party stops, it is felt in all these networks at once. Who else could make contact there?",
            nl="Stopt zo'n partij, dan merken al deze netwerken dat tegelijk. Wie kan daar ook contact leggen?",
        ),
        "muted",
    )


LOAD: Final = RegionSection(
    "load",
    Text(en="load", nl="belasting"),
    Text(en="Of whom much is asked", nl="Van wie veel wordt gevraagd"),
    load,
)
LINKS: Final = RegionSection(
    "links",
    Text(en="links", nl="schakels"),
    Text(en="The only link in several networks", nl="De enige schakel in meer netwerken"),
    links,
)
