"""Multiplexity: in how many ways two parties are joined.

Question: which pairs are joined in more than one way, and so keep contact when one of these ends?
Formula: for each tied pair its layers, its kinds of tie, and the number of ways: over its layers, the number of
    different kinds noted there, at least one for each layer.
Range: 1 way and up for a tied pair.
Isolates: are in no pair.
Direction: ignored; a tie there and one back of the same kind are one way.
Missing data: a tie without a kind may be of a kind that is there already, so it adds no way to a layer in which a kind
    is known; the number of ways is a lower bound then, and the number of ties without a kind stands beside it.
Convention: the same kind in both layers is two ways: what is laid down on paper and what is not may end apart.
Reference: Verbrugge, L. M. (1979), Multiplexity in adult friendships, Social Forces 57, 1286-1309.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mantelnet.measures.measure import Words
from mantelnet.network import Layer, Pair, Tie
from mantelnet.text import Text

REFERENCE = "Verbrugge, L. M. (1979), Multiplexity in adult friendships, Social Forces 57, 1286-1309"

WORDS = Words(
    name=Text(en="Multiplexity (several ways at once)", nl="Meervoudigheid (meer soorten contact)"),
    question=Text(
        en="Which pairs are joined in more than one way?", nl="Welke tweetallen zijn op meer dan één manier verbonden?"
    ),
    reading=Text(
        en="Formal and informal are two ways, and so are two kinds of tie. Where contact runs in several ways, it does "
        "not end when one of them ends.",
        nl="Formeel en informeel zijn twee manieren, en twee soorten relaties ook. Loopt contact op meer manieren, dan "
        "houdt het niet op als er één wegvalt.",
    ),
    undefined=Text(en="This list always exists; it may be empty.", nl="Deze lijst bestaat altijd; zij kan leeg zijn."),
)


@dataclass(frozen=True, slots=True)
class Joint:
    """How one pair of parties is joined.

    Args:
        pair: the two parties, in file order.
        layers: the layers in which they are tied.
        kinds: the kinds of tie between them that the file notes, each once, formal ones first.
        kind_unknown: the number of ties between them without a kind.
        ways: in how many ways they are joined, at the least; 1 and up.
    """

    pair: Pair
    layers: tuple[str, ...]
    kinds: tuple[str, ...]
    kind_unknown: int
    ways: int


def multiplexity(layer: Layer) -> tuple[Joint, ...]:
    """How each tied pair of a layer is joined, in file order; of both layers together it tells most."""
    ties: Mapping[Pair, list[Tie]] = {pair: [] for pair in layer.strengths}
    for tie in layer.ties:
        ties[layer.pair(tie.source, tie.target)].append(tie)
    return tuple(_joint(pair, between) for pair, between in ties.items())


def _joint(pair: Pair, ties: list[Tie]) -> Joint:
    by_layer: dict[str, dict[str, None]] = {}
    for tie in ties:
        kinds = by_layer.setdefault(tie.layer, {})
        if tie.kind is not None:
            kinds[tie.kind] = None
    return Joint(
        pair=pair,
        layers=tuple(by_layer),
        kinds=tuple(dict.fromkeys(kind for kinds in by_layer.values() for kind in kinds)),
        kind_unknown=sum(tie.kind is None for tie in ties),
        ways=sum(max(1, len(kinds)) for kinds in by_layer.values()),
    )
