"""The report of ``mantelnet who``: a directory of who offers what, to print and hand out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from mantelnet.directory import Directory, Entry
from mantelnet.model import ProjectFile
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Part, Report, Table
from mantelnet.text import Text, both, day, listing
from mantelnet.vocabulary import label

_TITLE: Final = Text(en="Who is who", nl="Wie is wie")


def report(file: ProjectFile, found: Directory, word: str | None = None) -> Report:
    """The directory, or the part of it that a word is about."""
    info = file.project
    facts = [both(" ".join(info.name.split()))]
    if info.region:
        facts.append(both(" ".join(info.region.split())))
    if info.date:
        facts.append(Text(en="reference date {day}", nl="peildatum {day}").fill(day=day(info.date)))
    title = _TITLE + f": {word}" if word else _TITLE
    parts = [
        Part("needs", Text(en="What are you looking for?", nl="Waar bent u naar op zoek?"), tuple(_needs(found))),
        Part("parties", Text(en="The parties", nl="De partijen"), tuple(_parties(found))),
        Part("about", Text(en="About this list", nl="Over deze lijst"), (Paragraph(_ABOUT, "muted"),)),
    ]
    subtitle = Text(en=" · ".join(f.en for f in facts), nl=" · ".join(f.nl for f in facts))
    return Report(title, subtitle, tuple(part for part in parts if part.blocks))


def _line(text: str) -> str:
    return " ".join(text.split())


def _needs(found: Directory) -> Iterator[Block]:
    """By support area and need who offers it; what nobody offers stands below."""
    columns = (
        Column(Text(en="Support area", nl="Vraaggebied")),
        Column(Text(en="For what", nl="Waarvoor")),
        Column(Text(en="Whom to ask", nl="Bij wie")),
    )
    rows = []
    for area, needs in found.areas.items():
        offered = [need for need in needs if found.by_need[need]]
        for place, need in enumerate(offered):
            name = (label(area) if area else _NO_AREA) if place == 0 else both("")
            who = listing([found.names[party] for party in found.by_need[need]])
            rows.append((Cell(name), Cell(both(_line(found.needs[need].text))), Cell(who)))
    if rows:
        yield Table(columns, tuple(rows))
    nobody = [_line(found.needs[need].text) for need, parties in found.by_need.items() if not parties]
    if nobody:
        yield Paragraph(_NOBODY.fill(needs=listing([f'"{text}"' for text in nobody])))


def _parties(found: Directory) -> Iterator[Block]:
    """The parties by name, each with what it offers and brings; those of whom that is not noted stand below."""
    entries = sorted(found.entries, key=lambda entry: entry.name.casefold())
    told = [entry for entry in entries if entry.offers or entry.referred_by]
    if told:
        yield Bullets(tuple(_entry(found, entry) for entry in told))
    rest = [entry for entry in entries if entry not in told]
    if rest:
        yield Paragraph(_ALSO.fill(names=listing([_name(entry) for entry in rest])))


def _name(entry: Entry) -> Text:
    return both(_line(entry.name) + (f" ({_line(entry.short)})" if entry.short else ""))


def _entry(found: Directory, entry: Entry) -> Bullet:
    return Bullet(_name(entry), tuple(_facts(found, entry)))


def _facts(found: Directory, entry: Entry) -> Iterator[Text]:
    if entry.type and entry.type != "other":
        yield Text(en="Kind: {kind}", nl="Soort: {kind}").fill(kind=label(entry.type))
    elif entry.sector:
        yield Text(en="Sector: {sector}", nl="Sector: {sector}").fill(sector=label(entry.sector))
    if entry.part_of:
        yield Text(en="Part of: {name}", nl="Onderdeel van: {name}").fill(name=_line(found.names[entry.part_of]))
    if entry.aliases:
        yield Text(en="Also called: {names}", nl="Ook bekend als: {names}").fill(names=_joined(entry.aliases))
    if entry.covers:
        needs = _joined([found.texts[need] for need in entry.covers])
        yield Text(en="For: {needs}", nl="Voor: {needs}").fill(needs=needs)
    if entry.gives:
        yield Text(en="Brings: {lines}", nl="Brengt: {lines}").fill(lines=_joined(entry.gives))
    roles = [*map(label, entry.roles), *([_LEAD] if entry.lead else [])]
    if roles:
        yield Text(en="Role in the network: {roles}", nl="Rol in het netwerk: {roles}").fill(roles=listing(roles))
    if entry.referred_by:
        names = listing([found.names[party] for party in entry.referred_by])
        yield Text(en="Referral possible through: {names}", nl="Verwijzen kan via: {names}").fill(names=names)


def _joined(lines: Sequence[str]) -> Text:
    return both("; ".join(map(_line, lines)))


_NO_AREA: Final = Text(en="other", nl="overig")
_LEAD: Final = Text(en="lead", nl="trekker")
_NOBODY: Final = Text(
    en="No party that takes part offers this yet: {needs}.", nl="Dit biedt nog geen partij die meedoet: {needs}."
)
_ALSO: Final = Text(en="Also in the network: {names}.", nl="Ook in het netwerk: {names}.")
_ABOUT: Final = Text(
    en="Only parties that take part are listed here. Something missing or not right? Tell the leads of the network.",
    nl="Hier staan alleen partijen die meedoen. Ontbreekt er iets of klopt er iets niet? Zeg het tegen de trekkers van "
    "het netwerk.",
)
