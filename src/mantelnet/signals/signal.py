"""What a signal is: something in the picture that deserves a look at the table, in plain words.

A name in a file may be one organisation or a group ("GPs"), so its grammatical number is unknown. Signals word their
sentences so that no verb has to agree with a name: "the influence of {names} is high" fits one, many and groups.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Sized
from dataclasses import dataclass, field
from typing import Final, Literal

from mantelnet.firmness import Conclusion
from mantelnet.forcefield import Dimension, Level
from mantelnet.network import Layer
from mantelnet.picture import Picture
from mantelnet.text import PARTY_WORDS, Text, both, count, listing, number, some

#: With fewer parties that have a tie, nobody is compared with others.
FEWEST_TO_COMPARE: Final = 5


@dataclass(frozen=True, slots=True)
class Insight:
    """One thing that a signal saw.

    Args:
        see: what we see, as one sentence with the names of the parties.
        evidence: the figures behind it, as one sentence.
        ask: the question to put on the table, as one sentence.
        step: what somebody could do about it, as one sentence; our own advice.
        parties: the ids of the parties that it is about, in the order in which the sentence names them.
        conclusion: how to draw it again with other ties; ``None`` where it does not rest on ties.
    """

    see: Text
    evidence: Text
    ask: Text
    step: Text
    parties: tuple[str, ...] = ()
    conclusion: Conclusion | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Signal:
    """A kind of insight.

    Args:
        id: its id in the JSON contract, in kebab case.
        title: its name for people.
        matters: why it matters, in one short sentence.
        why: the same at more length, with the section of the method where there is one.
        look: finds it in the picture, most important first; yields nothing where there is nothing to say.
        kind: which question of the overview it answers: what the network leans on, or who or what is missing.
    """

    id: str
    title: Text
    matters: Text
    why: Text
    look: Callable[[Picture], Iterable[Insight]]
    kind: Literal["leans_on", "missing"] | None = None


def names(picture: Picture, parties: Iterable[str]) -> Text:
    """The short names of some parties, as a person would list them."""
    return some([picture.label(party) for party in parties])


def quoted(words: Sequence[object]) -> Text:
    """Texts from the file, between quotation marks, as a person would list them."""
    return some([f'"{word}"' for word in words])


def level(picture: Picture, party: str, dimension: Dimension) -> Level | None:
    """The level of a party on one dimension; ``None`` where nobody scored."""
    reading = picture.field[party].readings[dimension]
    return reading.level if reading else None


def members(picture: Picture) -> list[str]:
    """The parties that take part, in file order."""
    return [key for key, party in picture.network.parties.items() if party.status == "member"]


def mostly_tied(picture: Picture) -> bool:
    """Whether at least half of the parties have a tie; below that, the file is probably not finished."""
    return bool(picture.all.layer.ties) and 2 * len(picture.all.loose) <= len(picture.network.parties)


def scored(picture: Picture, parties: Sequence[str], dimension: Dimension) -> Text:
    """The scores of some parties on one dimension, as a list: "A 5 and B 4,5"."""
    found = [(party, picture.field[party].readings[dimension]) for party in parties]
    return some(
        [
            both(picture.label(party)) + " " + number(reading.value)
            for party, reading in found
            if reading is not None and reading.value is not None
        ]
    )


def tied(layer: Layer) -> int:
    """How many parties have a tie."""
    return sum(bool(others) for others in layer.neighbours.values())


def comparable(layer: Layer) -> bool:
    """Whether parties may be compared by their place in the network.

    That takes at least five parties with a tie, all in one piece: in a smaller network somebody is always in the
    middle, and parties in different pieces are not in each other's way. Parties without a tie do not matter here.
    """
    return tied(layer) >= FEWEST_TO_COMPARE and sum(len(piece) > 1 for piece in layer.pieces) == 1


def ties_of(layer: Layer, parties: Iterable[str]) -> int:
    """How many tied pairs some parties have, each pair once."""
    return len({layer.pair(party, other) for party in parties for other in layer.neighbours[party]})


def n_parties(n: int) -> Text:
    """A number of parties: "1 party", "3 parties"."""
    return count(n, *PARTY_WORDS)


def kinds_known(picture: Picture) -> Text:
    """How many parties were looked at, and of how many the kind is not known."""
    parties = picture.network.parties.values()
    unknown = sum(party.its_sector is None for party in parties)
    if not unknown:
        return Text(en="We looked at the type and sector of {n}.", nl="We keken naar de soort en sector van {n}.").fill(
            n=n_parties(len(parties))
        )
    return Text(
        en="We looked at the type and sector of {n}; not known: {unknown}.",
        nl="We keken naar de soort en sector van {n}; niet bekend: {unknown}.",
    ).fill(n=n_parties(len(parties)), unknown=unknown)


def sizes(parts: Iterable[Sized]) -> Text:
    """How large some parts of the network are: "19 and 3"."""
    return listing([str(len(part)) for part in parts])


def parts_of(party: str, parts: Iterable[Sized]) -> Text:
    """How large the parts are into which a piece falls without a party, as a sentence."""
    return Text(
        en="Without {party} there are parts of {sizes} parties.",
        nl="Zonder {party} zijn er delen van {sizes} partijen.",
    ).fill(party=party, sizes=sizes(parts))
