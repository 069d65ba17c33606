"""What a measure is: one question about the network, answered by one pure function."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mantelnet.network import Layer, Pair
from mantelnet.text import Text

Value = float | int | bool | None
ByParty = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Words:
    """How a measure speaks to people.

    Args:
        name: its name, the field's standard term.
        question: the question that it answers.
        reading: how to read the number, in one or two plain sentences.
        undefined: why there is no number, where the measure is not defined (then its value is ``None``).
    """

    name: Text
    question: Text
    reading: Text
    undefined: Text


@dataclass(frozen=True, slots=True)
class NetworkMeasure:
    """A measure with one value for a layer.

    Args:
        id: its key in the JSON contract.
        words: how it speaks to people.
        reference: where the formula comes from.
        compute: layer to value; ``None`` where it is not defined.
    """

    id: str
    words: Words
    reference: str
    compute: Callable[[Layer], Value]


@dataclass(frozen=True, slots=True)
class PartyMeasure:
    """A measure with one value for each party of a layer, in file order."""

    id: str
    words: Words
    reference: str
    compute: Callable[[Layer], ByParty]


@dataclass(frozen=True, slots=True)
class TieMeasure:
    """A measure that picks out tied pairs of a layer, in file order."""

    id: str
    words: Words
    reference: str
    compute: Callable[[Layer], tuple[Pair, ...]]
