"""What a signal is: something in the picture that deserves a look at the table, in plain words.

A name in a file may be one organisation or a group ("GPs"), so its grammatical number is unknown. Signals word their
sentences so that no verb has to agree with a name: "the influence of {names} is high" fits one, many and groups.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from mantelnet.forcefield import Dimension, Level
from mantelnet.picture import Picture
from mantelnet.text import Text, some


@dataclass(frozen=True, slots=True)
class Insight:
    """One thing that a signal saw.

    Args:
        see: what we see, as one sentence with the names of the parties.
        ask: the question to put on the table, as one sentence.
        parties: the ids of the parties that it is about, in the order in which the sentence names them.
    """

    see: Text
    ask: Text
    parties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signal:
    """A kind of insight.

    Args:
        id: its id in the JSON contract, in kebab case.
        title: its name for people.
        why: why it matters, with the section of the method where there is one.
        look: finds it in the picture, most important first; yields nothing where there is nothing to say.
    """

    id: str
    title: Text
    why: Text
    look: Callable[[Picture], Iterable[Insight]]


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


def mostly_tied(picture: Picture) -> bool:
    """Whether at least half of the parties have a tie; below that, the file is probably not finished."""
    return bool(picture.all.layer.ties) and 2 * len(picture.all.loose) <= len(picture.network.parties)
