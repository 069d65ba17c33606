"""One network as a region needs it: who has a seat, who is tied to whom, what is asked and offered.

A sheet is small and has nothing in it that one network should not show to another: no notes, concerns, limits or
interests; scores only where they are asked for. It is what a helper process hands back, so that thousands of files
fit in memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from mantelnet.forcefield import DIMENSIONS, Position, Reading, force_field
from mantelnet.measures import engine
from mantelnet.measures.components import components
from mantelnet.model import ProjectFile
from mantelnet.network import Layer, Network
from mantelnet.rules.folding import fold, words

#: In a smaller piece somebody has to be in the middle; that is no news.
SMALLEST_PIECE: Final = 4
#: Shorter words say little about what an ambition is about.
_SHORTEST_WORD: Final = 5
_CHAIRS: Final = frozenset({"chair", "project_lead"})
#: Words that say nothing about what a network works on: small words, and those of every ambition in this field.
_COMMON: Final = frozenset([
    "alleen", "allemaal", "ander", "andere", "anderen", "beter", "binnen", "blijft", "blijven", "daarvoor", "deze",
    "doorheen", "eerder", "elkaar", "genoeg", "graag", "hebben", "houden", "houdt", "hulp", "iedereen", "iemand",
    "kennen", "komen", "krijgen", "krijgt", "kunnen", "mensen", "mantelzorg", "mantelzorger", "mantelzorgers", "meer",
    "minder", "moeten", "naast", "netwerk", "omdat", "onder", "onderling", "ondersteuning", "regio", "samen", "sneller",
    "staan", "steun", "terecht", "terechtkan", "tussen", "vinden", "voordat", "waarmee", "waarvoor", "weten", "willen",
    "wordt", "worden", "zichzelf", "zonder", "zorgen", "zorgt",
    "about", "after", "alone", "anybody", "before", "being", "better", "between", "carer", "carers", "caring",
    "could", "every", "everybody", "getting", "giving", "help", "knowing", "knows", "network", "nobody", "other",
    "others", "people", "region", "should", "somebody", "support", "their", "there", "these", "together", "where",
    "which", "while", "whoever", "without", "would",
])  # fmt: skip


Median = float | Literal["unknown"] | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a party stands in one network; internal to that network.

    Args:
        class_id: its class, or ``None``.
        borderline: whether a middle score decided the class.
        scores: the median on commitment, impact and influence, 1 to 5; ``unknown`` where all raters said so, ``None``
            where nobody scored.
    """

    class_id: str | None
    borderline: bool
    scores: tuple[Median, Median, Median]


@dataclass(frozen=True, slots=True)
class Seat:
    """One party in one network.

    Args:
        id: its id in that file.
        name: its full name there.
        short: its short name there, or ``None``.
        aliases: other names in use there.
        type: its type, or ``None`` where the file does not tell.
        sector: its sector, or ``None`` where the file does not tell.
        status: ``member``, ``invited`` or ``wanted``; parties that left have no seat.
        lead: whether it is one of the leads of the project.
        chair: whether it chairs, by its roles or by the agreements.
        roles: its roles.
        cut_off: how many other parties lose the way to the rest of their piece when this one leaves; 0 for a party
            that is not a cut point, or in a piece of fewer than :data:`SMALLEST_PIECE` parties.
        hours: the hours a month that it promised; ``None`` where the file does not tell.
        covers: the support areas that it can meet.
        standing: its scores; ``None`` unless they were asked for.
    """

    id: str
    name: str
    short: str | None
    aliases: tuple[str, ...]
    type: str | None
    sector: str | None
    status: str
    lead: bool
    chair: bool
    roles: tuple[str, ...]
    cut_off: int
    hours: float | None
    covers: tuple[str, ...]
    standing: Standing | None = None

    @property
    def leads(self) -> bool:
        """Whether it leads or chairs."""
        return self.lead or self.chair


@dataclass(frozen=True, slots=True)
class Sheet:
    """One network.

    Args:
        file: the file's name as it is shown.
        name: the network's name.
        region: where it works, or ``None``.
        date: its reference date (ISO), or ``None``.
        language: the language that the file asks for, or ``None``.
        seats: its parties, in file order.
        ties: the tied pairs, each once, as places among the seats, with the larger known strength or ``None``.
        asked: the support areas of its needs, in the order of the file.
        unplaced: the number of needs without a support area.
        needs: the texts of its needs, by what is left of them when only the words count.
        words: the words of its ambition that tell what it is about.
        tells_cover: whether any party notes what it covers; else nothing can be said about what is missing.
    """

    file: str
    name: str
    region: str | None
    date: str | None
    language: str | None
    seats: tuple[Seat, ...]
    ties: tuple[tuple[int, int, int | None], ...]
    asked: tuple[str, ...]
    unplaced: int
    needs: tuple[tuple[str, str], ...]
    words: frozenset[str]
    tells_cover: bool


def sheet(file: ProjectFile, name: str, members_only: bool = False, scores: bool = False) -> Sheet:
    """The sheet of a sound project file.

    Args:
        file: the project file.
        name: the file's name as it is shown.
        members_only: leave invited and wanted parties out.
        scores: take the classes and scores along; they are internal to the network.
    """
    network = Network.of(file, members_only)
    layer = network.all
    place = layer.position
    needs = file.ambition.needs
    return Sheet(
        file=name,
        name=" ".join(file.project.name.split()),
        region=file.project.region,
        date=file.project.date,
        language=file.language,
        seats=tuple(_seats(file, network, scores)),
        ties=tuple((place[one], place[other], strength) for (one, other), strength in layer.strengths.items()),
        asked=tuple(dict.fromkeys(need.area for need in needs.values() if need.area)),
        unplaced=sum(need.area is None for need in needs.values()),
        needs=tuple({fold(need.text): " ".join(need.text.split()) for need in needs.values()}.items()),
        words=frozenset(_words(file)),
        tells_cover=any(party.covers for party in network.parties.values()),
    )


def _seats(file: ProjectFile, network: Network, scores: bool) -> Iterator[Seat]:
    governance = file.agreements.governance
    chairs = governance.chair if governance else ()
    given = file.agreements.contributions
    cut_off = _cut_off(network.all)
    field = force_field(file, network) if scores else {}
    areas = {key: need.area for key, need in file.ambition.needs.items()}
    for key, party in network.parties.items():
        yield Seat(
            id=key,
            name=" ".join(party.name.split()),
            short=party.short,
            aliases=party.aliases,
            type=party.type,
            sector=party.its_sector,
            status=party.status,
            lead=key in file.project.leads,
            chair=key in chairs or bool(_CHAIRS & {*party.roles}),
            roles=tuple(dict.fromkeys(party.roles)),
            cut_off=cut_off.get(key, 0),
            hours=given[key].hours_per_month if key in given else None,
            covers=tuple(dict.fromkeys(area for need in party.covers if (area := areas[need]))),
            standing=_standing(field[key]) if scores else None,
        )


def _cut_off(layer: Layer) -> dict[str, int]:
    """The cut points, each with the number of others that lose the way to the largest part that is left."""
    size = {party: len(piece) for piece in components(layer) for party in piece}
    return {
        party: sum(parts) - max(parts)
        for party, parts in engine.split(layer).items()
        if len(parts) > 1 and size[party] >= SMALLEST_PIECE
    }


def _standing(position: Position) -> Standing:
    commitment, impact, influence = (_median(position.readings[dimension]) for dimension in DIMENSIONS)
    return Standing(position.class_id, position.borderline, (commitment, impact, influence))


def _median(reading: Reading | None) -> Median:
    if reading is None:
        return None
    return "unknown" if reading.value is None else reading.value


def _words(file: ProjectFile) -> Iterator[str]:
    """The longer words of the name, the task, the goals and the needs; not the name of the region, which all share."""
    ambition = file.ambition
    here = {*words(file.project.region or "")}
    goals, needs = ambition.goals.values(), ambition.needs.values()
    for text in (file.project.name, ambition.statement, *(g.text for g in goals), *(n.text for n in needs)):
        for word in words(text):
            if len(word) >= _SHORTEST_WORD and word not in _COMMON and word not in here and not word.isdigit():
                yield word
