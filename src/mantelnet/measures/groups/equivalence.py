"""Structural equivalence: parties that have the same contacts.

Question: which parties know exactly or almost the same others?
Formula: of two parties, the contacts that they share over the contacts that at least one of them has (Jaccard index),
    each other not counted. At 1 they are structurally equivalent; the nearest pairs go from one half to below 1.
Range: 0 to 1.
Isolates: have no contacts to compare; they are in no pair and no class.
Direction: ignored.
Missing data: a tie that was not noted counts as absent. Parties of whom few ties were noted easily look alike.
Convention: whether the two are tied to each other makes no difference. Two parties tied only to each other are not
    compared. A class holds all parties that are equivalent to each other. The nearest pairs share at least two
    contacts; the most similar come first, then those that share most, then file order. The first 25 are given, all are
    counted, and above 1,000 parties there are none. Burt (1976) takes a distance where we take the Jaccard index; for
    the same pairs it is 0.
Reference: Lorrain, F. and White, H. C. (1971), Structural equivalence of individuals in social networks, Journal of
    Mathematical Sociology 1, 49-80.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from mantelnet.measures.groups import engine
from mantelnet.measures.groups.group_measure import GroupMeasure
from mantelnet.measures.measure import Words
from mantelnet.network import Layer, Pair
from mantelnet.text import Text

#: Up to so many parties all pairs are compared: about a second.
LIMIT: Final = 1_000
#: The nearest pairs are at least so similar, share so many contacts, and at most so many are given.
SIMILAR: Final = 0.5
SHARED: Final = 2
MOST: Final = 25


@dataclass(frozen=True, slots=True)
class Alike:
    """Parties with exactly the same contacts.

    Args:
        parties: the parties, at least two, in file order.
        shared: the contacts that each of them has, the parties themselves not counted, in file order.
    """

    parties: tuple[str, ...]
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Near:
    """Two parties with almost the same contacts.

    Args:
        pair: the two, in file order.
        similarity: the contacts they share over the contacts of either, one half to below 1.
        shared: how many contacts they share.
    """

    pair: Pair
    similarity: float
    shared: int


@dataclass(frozen=True, slots=True)
class Equivalence:
    """Who have the same contacts.

    Args:
        classes: parties with exactly the same contacts: the largest class first, then by first party.
        nearest: pairs with almost the same contacts, most similar first, at most 25; ``None`` where the layer is too
            large to compare all pairs.
        nearest_total: how many such pairs there are; ``None`` likewise.
    """

    classes: tuple[Alike, ...]
    nearest: tuple[Near, ...] | None
    nearest_total: int | None


def compute(layer: Layer) -> Equivalence | None:
    """The parties of a layer with the same contacts; ``None`` without ties."""
    if not layer.pairs:
        return None
    near = list(_near(layer)) if len(layer.parties) <= LIMIT else None
    return Equivalence(
        classes=tuple(sorted(_classes(layer), key=lambda alike: -len(alike.parties))),
        nearest=None if near is None else tuple(sorted(near, key=lambda n: (-n.similarity, -n.shared))[:MOST]),
        nearest_total=None if near is None else len(near),
    )


def _classes(layer: Layer) -> Iterator[Alike]:
    """All classes, by first party.

    Two untied parties are equivalent when their contacts are the same, two tied ones when their contacts and they
    themselves are. No party can be both to others, so the two kinds of class never meet.
    """
    found: dict[tuple[bool, frozenset[str]], list[str]] = {}
    for party, others in layer.neighbours.items():
        if others:
            found.setdefault((False, frozenset(others)), []).append(party)
            found.setdefault((True, frozenset((party, *others))), []).append(party)
    for (_, contacts), parties in sorted(found.items(), key=lambda one: layer.position[one[1][0]]):
        shared = contacts.difference(parties)
        if len(parties) > 1 and (shared or len(parties) > 2):
            yield Alike(tuple(parties), tuple(sorted(shared, key=layer.position.__getitem__)))


def _near(layer: Layer) -> Iterator[Near]:
    """All pairs with almost the same contacts, in file order; sets of contacts are the bits of a number."""
    contacts = {number: sum(1 << other for other in engine.numbered(layer)[number]) for number in engine.tied(layer)}
    for one, other in combinations(contacts, 2):
        shared = (contacts[one] & contacts[other]).bit_count()
        if shared >= SHARED:
            each_other = 1 << one | 1 << other
            either = ((contacts[one] | contacts[other]) & ~each_other).bit_count()
            if shared < either and shared >= SIMILAR * either:
                yield Near((layer.parties[one], layer.parties[other]), shared / either, shared)


MEASURE = GroupMeasure(
    id="equivalence",
    words=Words(
        name=Text(en="Same contacts (structural equivalence)", nl="Dezelfde contacten (structurele equivalentie)"),
        question=Text(
            en="Which parties know exactly or almost the same others?",
            nl="Welke partijen kennen precies of bijna dezelfde anderen?",
        ),
        reading=Text(
            en="100% means that two parties have exactly the same contacts, apart from each other. One of them might "
            "speak for both, or take over when the other falls away. It may also be that they do the same work without "
            "knowing it of each other.",
            nl="100% betekent dat twee partijen precies dezelfde contacten hebben, op elkaar na. Misschien kan de een "
            "ook namens de ander spreken, of het overnemen als de ander wegvalt. Het kan ook zijn dat zij hetzelfde "
            "werk doen zonder dat van elkaar te weten.",
        ),
        undefined=Text(en="Not defined: there are no ties.", nl="Niet te bepalen: er zijn geen relaties."),
    ),
    reference=(
        "Lorrain, F. and White, H. C. (1971), Structural equivalence of individuals in social networks, "
        "Journal of Mathematical Sociology 1, 49-80"
    ),
    compute=compute,
)
