"""Give and take (step 3 of the method): what goes from whom to whom, and what nobody has taken up yet.

Nothing is guessed by likeness: an offer or a wish counts as taken up when the same words stand at an exchange of that
party. Whoever shows this says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mantelnet.model import ProjectFile
from mantelnet.model.agreements import Exchange
from mantelnet.network import Network


@dataclass(frozen=True, slots=True)
class Offers:
    """What parties give and take.

    Args:
        exchanges: those between parties of the network, in file order.
        wishes: by party, what it wants to get and what no exchange to it names in the same words; only parties with
            such a wish, in file order.
        gifts: by party, what it brings and what no exchange from it names in the same words; only parties with such
            an offer, in file order.
    """

    exchanges: tuple[Exchange, ...]
    wishes: Mapping[str, tuple[str, ...]]
    gifts: Mapping[str, tuple[str, ...]]


def offers(file: ProjectFile, network: Network) -> Offers:
    """What the parties of a network give and take."""
    parties = network.parties
    exchanges = tuple(each for each in file.exchanges if each.from_ in parties and each.to in parties)
    got = {(each.to, _folded(each.what)) for each in exchanges}
    given = {(each.from_, _folded(each.what)) for each in exchanges}
    wishes = {key: tuple(w for w in party.wants if (key, _folded(w)) not in got) for key, party in parties.items()}
    gifts = {key: tuple(g for g in party.gives if (key, _folded(g)) not in given) for key, party in parties.items()}
    return Offers(
        exchanges,
        {key: found for key, found in wishes.items() if found},
        {key: found for key, found in gifts.items() if found},
    )


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())
