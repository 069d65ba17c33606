"""Firmness: would a conclusion about ties still stand if some ties were noted wrongly, or not noted?

A file is never complete, and a conclusion may rest on one line in it. So each conclusion that rests on ties is drawn
again without each single tie, and without a random tenth and fifth of the ties. In words, for people:

- *leans on one tie*: there is a tie without which it no longer holds;
- *open*: one tie more would undo it and hardly anything is known about the ties of the parties concerned, or it often
  fails once a tenth or a fifth of the ties is gone;
- *firm*: none of these.

The draws have a fixed seed and take ties in an order that follows from the network (``canonical.py``): the same
network gives the same words, whatever its parties are called and in whatever order they stand in the file. Numbers of
the program are not tested this way, and conclusions from scores have the borderline of the force field instead.

Limits of the words, and the number of draws: our own choice (``docs/decisions/0011``). The idea of leaving out ties
at random to see what stays: Borgatti, S. P., Carley, K. M. and Krackhardt, D. (2006), On the robustness of centrality
measures under conditions of imperfect data, Social Networks 28, 124-136.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, cast

from mantelnet.canonical import tie_order
from mantelnet.network import Layer, Pair
from mantelnet.text import Text

Word = Literal["firm", "one_tie", "open"]

#: How many draws there are for a tenth of the ties, and as many for a fifth.
DRAWS: Final = 20
#: Larger networks are not tested: the time grows with ties times parties.
PARTY_LIMIT: Final = 150
PAIR_LIMIT: Final = 500
#: In at least this share of the draws a firm conclusion holds.
ENOUGH: Final = 0.8
_SEED: Final = 20_260_301

WORDS: Final[dict[Word, Text]] = {
    "firm": Text(en="firm", nl="stevig"),
    "one_tie": Text(en="leans on one tie", nl="hangt af van één relatie"),
    "open": Text(en="open", nl="onzeker"),
}
TOO_LARGE: Final = Text(
    en="This network has more than {parties} parties or {ties} ties. In that case we do not work out how firm each "
    "conclusion is.",
    nl="Dit netwerk heeft meer dan {parties} partijen of {ties} relaties. Dan gaan we niet na hoe stevig elke "
    "conclusie is.",
).fill(parties=PARTY_LIMIT, ties=PAIR_LIMIT)


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A conclusion that rests on ties, so that it can be drawn again with other ties.

    Args:
        layer: the ties that it was drawn from; it holds there.
        holds: whether it holds in a layer of the same parties with other ties. It needs nothing but that layer.
        about: the parties that it is about, in groups whose members play the same part in it.
        unseen: the parties for whom one tie more, not noted so far, would undo it; empty where none would.
        tie: the one tie that the conclusion itself is about, where there is one.
    """

    layer: Layer
    holds: Callable[[Layer], bool]
    about: tuple[frozenset[str], ...] = ()
    unseen: frozenset[str] = frozenset()
    tie: Pair | None = None


@dataclass(frozen=True, slots=True)
class Firmness:
    """How firm a conclusion is.

    Args:
        word: the answer.
        single_ties: the tied pairs without each of which it no longer holds, in file order.
        kept_10: the share of draws without a tenth of the ties in which it holds, 0 to 1.
        kept_20: the same without a fifth.
        added_tie: whether one tie more would undo it at a party about whose ties hardly anything is known.
    """

    word: Word
    single_ties: tuple[Pair, ...]
    kept_10: float
    kept_20: float
    added_tie: bool


def testable(layer: Layer) -> bool:
    """Whether a layer is small enough to draw its conclusions again some hundreds of times."""
    return len(layer.parties) <= PARTY_LIMIT and len(layer.pairs) <= PAIR_LIMIT


def firmness(conclusion: Conclusion) -> Firmness | None:
    """How firm a conclusion is; ``None`` where its layer is too large to tell."""
    layer, holds = conclusion.layer, conclusion.holds
    if not testable(layer):
        return None
    breaking = tuple(pair for pair, rest in _singles(layer) if not holds(rest))
    order = tie_order(layer, conclusion.about)

    def kept(percent: int) -> float:
        draws = _draws(len(order), percent)
        return sum(holds(layer.without_pairs(order[place] for place in draw)) for draw in draws) / len(draws)

    kept_10, kept_20 = kept(10), kept(20)
    added = any(hardly_known(layer, party) for party in conclusion.unseen)
    word: Word = "firm"
    if breaking:
        word = "one_tie"
    elif added or min(kept_10, kept_20) < ENOUGH:
        word = "open"
    return Firmness(word, breaking, kept_10, kept_20, added)


def hardly_known(layer: Layer, party: str) -> bool:
    """Whether a party has no tie of known strength: then probably not all of its ties were noted either."""
    return not any(layer.strengths[layer.pair(party, other)] for other in layer.neighbours[party])


def sentence(found: Firmness, label: Callable[[str], str], known: Pair | None = None) -> Text:
    """How firm a conclusion is, as a sentence.

    Args:
        found: the answer.
        label: from the id of a party to its name.
        known: the tie that the conclusion itself is about; it is not named again.
    """
    if found.word == "firm":
        return Text(
            en="Firm: it still holds when some ties are left out.",
            nl="Stevig: ook met wat relaties minder blijft dit zo.",
        )
    if found.word == "open":
        return _UNSEEN if found.added_tie else _OFTEN
    one, other = found.single_ties[0]
    if found.single_ties == (known,):
        return Text(en="Leans on that one tie.", nl="Hangt af van die ene relatie.")
    text = _LEANS if len(found.single_ties) == 1 else _LEANS_ON_SEVERAL
    return text.fill(one=label(one), other=label(other))


_UNSEEN = Text(
    en="Open: perhaps a tie has not been noted yet.", nl="Onzeker: misschien is een relatie nog niet genoteerd."
)
_OFTEN = Text(
    en="Open: it often fails when some ties are left out.",
    nl="Onzeker: met wat relaties minder klopt dit vaak niet meer.",
)
_LEANS = Text(en="Leans on one tie: {one} with {other}.", nl="Hangt af van één relatie: {one} met {other}.")
_LEANS_ON_SEVERAL = Text(
    en="Leans on one tie, for example {one} with {other}.",
    nl="Hangt af van één relatie, bijvoorbeeld {one} met {other}.",
)


def _singles(layer: Layer) -> tuple[tuple[Pair, Layer], ...]:
    """Each tied pair with the layer as it would be without it; made once for all conclusions."""
    if "singles" not in layer.memo:
        layer.memo["singles"] = tuple((pair, layer.without_pairs([pair])) for pair in layer.pairs)
    return cast("tuple[tuple[Pair, Layer], ...]", layer.memo["singles"])


@cache
def _draws(ties: int, percent: int) -> tuple[tuple[int, ...], ...]:
    """The places of the ties that each draw takes away: a share of them, rounded up.

    Each draw shuffles all places once, so that a draw of 20% takes those of the draw of 10% and more. Only the raw
    numbers of the generator are used: numpy promises that these never change.
    """
    from numpy.random import PCG64

    taken = -(-ties * percent // 100)
    raw = PCG64(_SEED).random_raw(DRAWS * ties).reshape(DRAWS, ties)
    return tuple(tuple(row[:taken]) for row in raw.argsort(axis=1, kind="stable").tolist())
