"""Conclusions about who can reach whom, each with the way to draw it again when some ties are gone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from mantelnet.firmness import Conclusion, Firmness, firmness, testable
from mantelnet.measures import engine
from mantelnet.network import Layer, reachable


def cut_point(layer: Layer, party: str) -> Conclusion:
    """Some parties can only reach each other through this one.

    Args:
        layer: the layer.
        party: a cut point of the layer.
    """
    groups = parts_without(layer, party)
    group_of = _numbered(groups)

    def holds(other: Layer) -> bool:
        # The party is still tied to two of the parts, and these have no other way to one another.
        near = {member for member in other.neighbours[party] if member in group_of}
        ways = [piece & near for piece in reachable(other.neighbours, without=party) if piece & near]
        return len(ways) > 1 and len({group_of[member] for member in near}) > 1

    # Of three parts or more one tie joins two, and the party is still the only way to the third.
    unseen = _smaller(groups) if len(groups) == 2 else frozenset()
    return Conclusion(layer, holds, about=(frozenset({party}),), unseen=unseen)


def firmness_of_cut_point(layer: Layer, party: str) -> Firmness | None:
    """How firm it is that a party is a cut point, worked out once; ``None`` where the layer is too large to tell."""
    if not testable(layer):
        return None
    known = layer.memo.setdefault("firmness_of_cut_points", {})
    if party not in known:
        known[party] = firmness(cut_point(layer, party))
    return cast("Firmness | None", known[party])


def no_cut_point(layer: Layer) -> Conclusion:
    """No single party is the only way to others."""
    return Conclusion(layer, lambda other: all(len(parts) < 2 for parts in engine.split(other).values()))


def one_piece(layer: Layer) -> Conclusion:
    """Everybody who has a tie can reach everybody else who has one."""
    tied = frozenset(party for party in layer.parties if layer.neighbours[party])
    return Conclusion(layer, lambda other: any(tied <= piece for piece in other.pieces))


def about_pieces(layer: Layer) -> Conclusion | None:
    """What is said about the pieces of a layer: everybody reaches everybody, or there are several; else ``None``."""
    pieces = [piece for piece in layer.pieces if len(piece) > 1]
    if len(pieces) > 1:
        return separate(layer)
    return one_piece(layer) if pieces and len(layer.pieces) == 1 else None


def separate(layer: Layer) -> Conclusion:
    """The pieces of two parties or more have no way to one another."""
    groups = tuple(piece for piece in layer.pieces if len(piece) > 1)
    group_of = _numbered(groups)

    def holds(other: Layer) -> bool:
        still_there = {group_of[one] for one, _ in other.pairs if one in group_of}
        return len(still_there) == len(groups) and _apart(other.pieces, group_of)

    return Conclusion(layer, holds, unseen=_smaller(groups))


def without_ties(layer: Layer, parties: Iterable[str]) -> Conclusion:
    """These parties have no tie."""
    loose = frozenset(parties)
    return Conclusion(
        layer, lambda other: not any(other.neighbours[party] for party in loose), about=(loose,), unseen=loose
    )


def in_one_layer(layer: Layer, parties: Iterable[str], name: str) -> Conclusion:
    """These parties have ties of one kind, ``formal`` or ``informal``, and none of the other kind."""
    named = frozenset(parties)

    def holds(other: Layer) -> bool:
        kinds = {(party, tie.layer) for tie in other.ties for party in (tie.source, tie.target) if party in named}
        return kinds == {(party, name) for party in named}

    return Conclusion(layer, holds, about=(named,), unseen=named)


def only_in(layer: Layer, elsewhere: Layer, parties: Iterable[str]) -> list[str]:
    """Those of some parties that have a tie in one layer, and none elsewhere."""
    return [party for party in parties if layer.neighbours[party] and not elsewhere.neighbours[party]]


def parts_without(layer: Layer, party: str) -> tuple[frozenset[str], ...]:
    """The parts into which a party's own piece falls when that party leaves, the largest first."""
    piece = next(piece for piece in layer.pieces if party in piece)
    return tuple(part for part in reachable(layer.neighbours, without=party) if part <= piece)


def _numbered(groups: Iterable[frozenset[str]]) -> dict[str, int]:
    return {party: number for number, group in enumerate(groups) for party in group}


def _apart(pieces: Iterable[frozenset[str]], group_of: Mapping[str, int]) -> bool:
    """Whether no piece holds parties of two groups."""
    return all(len({group_of[party] for party in piece if party in group_of}) < 2 for piece in pieces)


def _smaller(groups: tuple[frozenset[str], ...]) -> frozenset[str]:
    """Everybody outside the largest group; everybody where the first two are equally large."""
    return frozenset(party for group in groups if len(group) <= len(groups[1]) for party in group)
