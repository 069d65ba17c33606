"""The parties of a report: who they are, and what may be told about each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mantelnet.analysis import Analysis
from mantelnet.forcefield import DIMENSIONS, Reading
from mantelnet.interests import theme_of
from mantelnet.looks import MARKS
from mantelnet.model import Interest, Party, Scores
from mantelnet.report import Block, Cell, Column, Table
from mantelnet.reports.edition import Edition
from mantelnet.strategies import QUADRANTS, Quadrant
from mantelnet.text import Text, both, listing, number
from mantelnet.vocabulary import key, label

_NONE: Final = Cell(both("–"), "muted")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a report tells about one party.

    Args:
        id: in the project file.
        label: its short name.
        name: its full name.
        kind: its sector, and its status when it does not take part yet.
        quadrant: of the force field; ``None`` without.
        standing: where it stands and which part it has, each with its label.
        rows: what else is known, in the same way.
    """

    id: str
    label: Text
    name: Text
    kind: Text
    quadrant: Quadrant | None
    standing: tuple[tuple[Text, tuple[Text, ...]], ...]
    rows: tuple[tuple[Text, tuple[Text, ...]], ...]


def facts(edition: Edition) -> tuple[Facts, ...]:
    """What the edition tells about each party of the network, in file order."""
    return tuple(_facts(edition, party) for party in edition.analysis.picture.network.parties)


def _facts(edition: Edition, key_: str) -> Facts:
    picture = edition.analysis.picture
    party, strategy = picture.network.parties[key_], picture.field[key_].strategy
    pieces = [sector_of(edition.analysis, key_)]
    pieces += [label(party.status)] if party.status != "member" else []
    return Facts(
        id=key_,
        label=both(party.label),
        name=both(" ".join(party.name.split())),
        kind=Text(en=" · ".join(p.en for p in pieces), nl=" · ".join(p.nl for p in pieces)),
        quadrant=strategy.quadrant if strategy else None,
        standing=tuple(row for row in _standing(edition, key_, party) if row[1]),
        rows=tuple(row for row in _rows(edition, key_, party) if row[1]),
    )


def sector_of(analysis: Analysis, party: str) -> Text:
    """The sector of a party in words."""
    sector = analysis.picture.network.sectors[party]
    return label(sector) if sector else Text(en="sector unknown", nl="sector onbekend")


_Row = tuple[Text, tuple[Text, ...]]


def _rows(edition: Edition, key_: str, party: Party) -> Iterator[_Row]:
    picture = edition.analysis.picture
    needs = picture.file.ambition.needs
    yield Text(en="Offers", nl="Biedt"), tuple(both(needs[need].text) for need in party.covers if need in needs)
    yield Text(en="Brings", nl="Brengt"), tuple(map(both, party.gives))
    yield Text(en="Wants", nl="Wil halen"), tuple(map(both, party.wants))
    yield (
        Text(en="Interests", nl="Belangen"),
        tuple(_interest(edition, interest) for interest in picture.file.interests.get(key_, ())),
    )
    if edition.internal:
        yield from _hoped_for(edition, key_)
    yield Text(en="Drivers", nl="Drijfveren"), tuple(map(both, party.drivers))
    yield Text(en="Limits", nl="Grenzen"), tuple(map(both, party.limits))
    yield Text(en="Concerns", nl="Zorgen"), tuple(map(both, party.concerns))
    yield (
        Text(en="Contacts", nl="Contactpersonen"),
        tuple(both(", ".join(w for w in (c.name, c.function) if w)) for c in party.contacts if c.name or c.function),
    )
    yield Text(en="Note", nl="Notitie"), (both(" ".join(party.note.split())),) if party.note else ()
    yield Text(en="Notes on ties", nl="Notities bij relaties"), tuple(_notes_on_ties(edition, key_))


def _notes_on_ties(edition: Edition, key_: str) -> Iterator[Text]:
    """Notes on the ties of a party, each behind the names of the others."""
    file = edition.analysis.picture.file
    for tie in (*file.ties.formal, *file.ties.informal):
        if tie.note and key_ in tie.ends:
            others = listing([file.parties[end].label for end in tie.ends if end != key_])
            yield others + ": " + " ".join(tie.note.split())


def _interest(edition: Edition, interest: Interest) -> Text:
    """An interest with its weight and direction; one of our own making says so."""
    themes = edition.analysis.picture.interests.themes
    theme = themes.get(theme_of(interest, edition.analysis.picture.file.themes), both(interest.theme))
    remarks = [theme]
    if interest.weight is not None:
        remarks.append(Text(en="weight {n}", nl="gewicht {n}").fill(n=interest.weight))
    if interest.direction == "against":
        remarks.append(Text(en="runs against the ambition", nl="gaat tegen de ambitie in"))
    if not interest.confirmed:
        remarks.append(Text(en="our assumption", nl="onze aanname"))
    return both(" ".join(interest.text.split())) + " (" + _joined(remarks) + ")"


def _joined(words: list[Text]) -> Text:
    return Text(en=", ".join(w.en for w in words), nl=", ".join(w.nl for w in words))


def _standing(edition: Edition, key_: str, party: Party) -> Iterator[_Row]:
    """How to work with a party and where it stands, for internal eyes; its part in the network, for all."""
    picture = edition.analysis.picture
    position = picture.field[key_]
    if edition.internal:
        yield Text(en="Approach", nl="Aanpak"), (position.strategy.label,) if position.strategy else ()
        for dimension in DIMENSIONS:
            reading = position.readings[dimension]
            yield key(dimension).map(str.capitalize), (_of_five(reading),) if reading else ()
    if key_ in picture.file.project.leads:
        yield Text(en="Lead", nl="Trekker"), (Text(en="carries the network", nl="trekt het netwerk"),)
    yield Text(en="Role", nl="Rol"), (listing([label(r) for r in party.roles]),) if party.roles else ()
    parent = picture.file.parties.get(party.part_of or "")
    yield Text(en="Part of", nl="Hoort bij"), (both(parent.label),) if parent else ()


def _hoped_for(edition: Edition, key_: str) -> Iterator[_Row]:
    """Where we would like a party to stand, its rings of influence, and what lies behind its scores."""
    given: Scores | None = edition.analysis.picture.file.current_scores.get(key_)
    if given is None:
        return
    if given.desired:
        hoped = [key(d) + f" {wish}" for d in DIMENSIONS if (wish := getattr(given.desired, d)) is not None]
        yield Text(en="Hoped for", nl="Gewenst"), (_joined(hoped),) if hoped else ()
    if given.ring:
        rings = [
            words + label(value)
            for words, value in (
                (Text(en="now: ", nl="nu: "), given.ring.actual),
                (Text(en="the party wants: ", nl="de partij wil: "), given.ring.wanted_by_party),
                (Text(en="we want: ", nl="wij willen: "), given.ring.wanted_by_us),
            )
            if value
        ]
        yield Text(en="Ring", nl="Ring"), (_joined(rings),) if rings else ()
    trust = [both(score) if isinstance(score, int) else label("unknown") for score in given.trust.values()]
    yield Text(en="Trust", nl="Vertrouwen"), (listing(trust),) if trust else ()
    yield Text(en="Why", nl="Toelichting"), (both(" ".join(given.reason.split())),) if given.reason else ()


def _of_five(reading: Reading) -> Text:
    if reading.value is None:
        return label("unknown")
    text = Text(en="{n} of 5", nl="{n} van 5").fill(n=number(reading.value))
    if reading.n > 1 and reading.lowest != reading.highest:
        text += Text(en=" (scores from {low} to {high})", nl=" (scores van {low} tot {high})").fill(
            low=reading.lowest, high=reading.highest
        )
    return text


def table(edition: Edition) -> Iterator[Block]:
    """All parties, as many facts as fit a row."""
    picture = edition.analysis.picture
    columns = [Column(Text(en="Party", nl="Partij")), Column(Text(en="Sector", nl="Sector"))]
    late = any(party.status != "member" for party in picture.network.parties.values())
    if late:
        columns.append(Column(Text(en="Status", nl="Status")))
    if edition.scored:
        columns.append(Column(Text(en="Approach", nl="Aanpak")))
        columns += [Column(key(d).map(str.capitalize), "right") for d in DIMENSIONS]
    columns.append(Column(Text(en="Formal ties", nl="Formele relaties"), "right"))
    if edition.audience != "board":
        columns.append(Column(Text(en="Informal ties", nl="Informele relaties"), "right"))
    rows = [tuple(_cells(edition, party, late)) for party in picture.network.parties]
    yield Table(tuple(columns), tuple(rows))


def _cells(edition: Edition, key_: str, late: bool) -> Iterator[Cell]:
    picture = edition.analysis.picture
    position = picture.field[key_]
    yield Cell(both(picture.label(key_)))
    yield Cell(sector_of(edition.analysis, key_), "plain" if picture.network.sectors[key_] else "muted")
    if late:
        status = picture.network.parties[key_].status
        yield Cell(label(status), "muted" if status == "member" else "plain")
    if edition.scored:
        quadrant = position.strategy.quadrant if position.strategy else None
        if quadrant is None:
            unknown = position.strategy.label if position.strategy else Text(en="not known yet", nl="nog niet bekend")
            yield Cell(unknown, "muted")
        else:
            yield Cell(both(MARKS[quadrant].sign) + " " + QUADRANTS[quadrant])
        for dimension in DIMENSIONS:
            reading = position.readings[dimension]
            yield Cell(number(reading.value)) if reading and reading.value is not None else _NONE
    for layer in ("formal", "informal") if edition.audience != "board" else ("formal",):
        n = len(picture.layers[layer].layer.neighbours[key_])
        yield Cell(both(n), "plain" if n else "muted")
