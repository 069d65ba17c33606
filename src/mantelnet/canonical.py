"""An order of the ties that follows from the network alone, not from the names of parties or the order of the file.

Random draws take ties by their place in an order. By the order of the file, a draw would hit other ties as soon as
somebody moves a party up in the file. So the ties are put in an order that only the structure decides: parties are
told apart by what they are in the question at hand, by sector, degree, triangles and size of piece, then again and
again by the parties that they are tied to (colour refinement). Parties that still look the same are, in nearly every
network, interchangeable; taking the first of them in file order then changes nothing about the network that is left.
Only in very regular networks (of the kind in which everybody has as many ties as everybody else) two parties may look
the same without being interchangeable: there the order of the file can still matter.

Source: Weisfeiler, B. and Leman, A. (1968), The reduction of a graph to canonical form, Nauchno-Technicheskaya
Informatsia 2 (9), 12-16; with individualisation as in McKay, B. D. (1981), Practical graph isomorphism, Congressus
Numerantium 30, 45-87, but without the search for the smallest of all orders.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from mantelnet.network import Layer, Pair

Key = TypeVar("Key")
Ranks = dict[str, int]


def tie_order(layer: Layer, about: tuple[frozenset[str], ...] = ()) -> tuple[Pair, ...]:
    """The tied pairs of a layer in an order that names and order of the file do not decide.

    Args:
        layer: the layer.
        about: what the question is about, in groups of parties whose members play the same part in it.

    Returns:
        Every tied pair once, written in file order as in :attr:`Layer.pairs`.
    """
    marks = _marks(layer)
    look = _refined(layer, _numbered(_first_look(layer, about)), marks)
    while len(set(look.values())) < len(look):
        chosen = _first_of_those_alike(look)
        look = _refined(layer, _numbered({party: (rank, party != chosen) for party, rank in look.items()}), marks)
    return tuple(sorted(layer.pairs, key=lambda pair: sorted(look[party] for party in pair)))


def _marks(layer: Layer) -> dict[Pair, int]:
    """What tells a pair from others: its ties; of a one-way tie that it is one way, not where it starts."""
    ties: dict[Pair, list[tuple[str, int, str, bool]]] = {pair: [] for pair in layer.pairs}
    for tie in layer.ties:
        pair = layer.pair(tie.source, tie.target)
        ties[pair].append((tie.layer, tie.strength or 0, tie.confirmed or "", tie.directed))
    return _numbered({pair: tuple(sorted(noted)) for pair, noted in ties.items()})


def _first_look(layer: Layer, about: tuple[frozenset[str], ...]) -> dict[str, tuple[Any, ...]]:
    near = {party: frozenset(others) for party, others in layer.neighbours.items()}
    sizes = {party: len(piece) for piece in layer.pieces for party in piece}
    return {
        party: (
            tuple(party not in group for group in about),
            layer.sectors.get(party) or "",
            len(near[party]),
            sum(len(near[party] & near[other]) for other in near[party]),
            sizes[party],
        )
        for party in layer.parties
    }


def _numbered(looks: Mapping[Key, tuple[Any, ...]]) -> dict[Key, int]:
    """Equal looks get equal numbers, in the order of the looks."""
    number = {look: place for place, look in enumerate(sorted(set(looks.values())))}
    return {key: number[look] for key, look in looks.items()}


def _refined(layer: Layer, look: Ranks, marks: Mapping[Pair, int]) -> Ranks:
    """Tell parties apart by whom they are tied to, until that tells no more apart."""
    while True:
        around: dict[str, list[tuple[int, int]]] = {party: [] for party in layer.parties}
        for pair, mark in marks.items():
            one, other = pair
            around[one].append((mark, look[other]))
            around[other].append((mark, look[one]))
        again = _numbered({party: (look[party], tuple(sorted(around[party]))) for party in layer.parties})
        if len(set(again.values())) == len(set(look.values())):
            return again
        look = again


def _first_of_those_alike(look: Ranks) -> str:
    alike: dict[int, list[str]] = {}
    for party, rank in look.items():
        alike.setdefault(rank, []).append(party)
    return min((rank, members) for rank, members in alike.items() if len(members) > 1)[1][0]
