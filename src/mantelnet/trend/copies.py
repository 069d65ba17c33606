"""An older copy of a project file beside the one of now: who came and went, which ties, what is covered, what got done.

Parties are matched by their id; a party whose id is gone by its name, where exactly one party that was not there
before has that name. Nothing else is guessed: two names that look alike are two parties.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeVar

from mantelnet.coverage import State, coverage
from mantelnet.model import LAYERS, ProjectFile
from mantelnet.model.agreements import Action, Exchange
from mantelnet.network import Layer, Network, Pair
from mantelnet.trend.steps import PartyChange, Raters, raters, steps

#: A pair that is tied now only; then only, both still there; then only, because a party is outside the network now;
#: with a larger or a smaller strength; with the same or an unknown strength, but with another layer.
TieKind = Literal["new", "gone", "left", "stronger", "weaker", "layer"]
_COVERED: Final = frozenset({"one", "several"})
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Status:
    """A party whose status is another one now."""

    party: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class TieChange:
    """A pair of parties, tied then, now or both.

    Args:
        pair: the two, by the ids of now where they have one.
        kind: what happened; a pair in another layer with another strength counts by its strength.
        before: the strength of then; ``None`` for unknown or not tied.
        after: the strength of now; ``None`` for unknown or not tied.
        layers_before: the layers that tied them: ``formal``, ``informal``, both or none.
        layers_after: the layers that tie them.
    """

    pair: Pair
    kind: TieKind
    before: int | None
    after: int | None
    layers_before: tuple[str, ...]
    layers_after: tuple[str, ...]

    @property
    def formalised(self) -> bool:
        """Whether an existing tie was laid down since."""
        return bool(self.layers_before) and "formal" in self.layers_after and "formal" not in self.layers_before


@dataclass(frozen=True, slots=True)
class NeedChange:
    """A need that is covered in another way; ``None`` where no party told what it covers."""

    need: str
    before: State | None
    after: State | None

    @property
    def covered(self) -> bool:
        """Whether a party that takes part covers it now, and none did."""
        return self.after in _COVERED and self.before not in _COVERED

    @property
    def lost(self) -> bool:
        """Whether a party that took part covered it, and none does now."""
        return self.before in _COVERED and self.after not in _COVERED


@dataclass(frozen=True, slots=True)
class Since:
    """What is different between two copies of a file. Ids are those of now; of what is gone, those of then.

    Args:
        before: the older copy, with the ids of now.
        after: the file of now.
        kin: whether the two have any party in common; without one they are hardly copies of one file.
        renamed: parties with another id, as (then, now).
        joined: parties that the older copy does not have, and that did not leave.
        removed: parties that the file of now does not have.
        status: parties with another status.
        ties: pairs tied in another way, in file order of now; of pairs that are gone in that of then.
        parties: what the scores did.
        raters: who scored; ``None`` when one of the two has no scores.
        needs: needs in both copies that are covered in another way.
        new_needs: needs that the older copy does not have.
        dropped_needs: needs that the file of now does not have.
        done: actions that were open, or not there yet, and are done.
        agreed: exchanges that are agreed on now, and were not.
        confirmed: parties of whom an interest is confirmed now, and none was.
    """

    before: ProjectFile
    after: ProjectFile
    kin: bool
    renamed: tuple[tuple[str, str], ...]
    joined: tuple[str, ...]
    removed: tuple[str, ...]
    status: tuple[Status, ...]
    ties: tuple[TieChange, ...]
    parties: tuple[PartyChange, ...]
    raters: Raters | None
    needs: tuple[NeedChange, ...]
    new_needs: tuple[str, ...]
    dropped_needs: tuple[str, ...]
    done: tuple[Action, ...]
    agreed: tuple[Exchange, ...]
    confirmed: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether nothing is different in what is compared."""
        compared = (
            *(self.renamed, self.joined, self.removed, self.status, self.ties, self.needs, self.new_needs),
            *(self.dropped_needs, self.done, self.agreed, self.confirmed),
        )
        return not any(compared) and not any(change.moved for change in self.parties)

    @property
    def members(self) -> tuple[str, ...]:
        """Parties that take part now and did not, in file order."""
        now = {change.party for change in self.status if change.after == "member"}
        now |= {party for party in self.joined if self.after.parties[party].status == "member"}
        return tuple(party for party in self.after.parties if party in now)

    @property
    def left(self) -> tuple[str, ...]:
        """Parties that have left since, in file order."""
        return tuple(change.party for change in self.status if change.after == "left")

    def ties_of(self, *kinds: TieKind) -> tuple[TieChange, ...]:
        """The pairs to which something of some kind happened."""
        return tuple(tie for tie in self.ties if tie.kind in kinds)

    def label(self, party: str) -> str:
        """The short name of a party, of now or else of then."""
        return (self.after.parties.get(party) or self.before.parties[party]).label


def since(older: ProjectFile, after: ProjectFile) -> Since:
    """What is different between two copies of a file.

    Args:
        older: the older copy; sound.
        after: the file of now; sound.
    """
    renamed = dict(_renamed(older, after))
    before = _with_ids(older, renamed)
    both = [party for party in after.parties if party in before.parties]
    then, now = before.current_scores, after.current_scores
    states = [coverage(file, Network.of(file)) for file in (before, after)]
    kept = [need for need in after.ambition.needs if need in before.ambition.needs]
    needs = [NeedChange(need, *(each.state(need) for each in states)) for need in kept]
    return Since(
        before=before,
        after=after,
        kin=bool(both),
        renamed=tuple(renamed.items()),
        joined=tuple(p for p, party in after.parties.items() if p not in before.parties and party.status != "left"),
        removed=tuple(p for p in before.parties if p not in after.parties),
        status=tuple(_status(before, after, both)),
        ties=tuple(_ties(Network.of(before), Network.of(after))),
        parties=steps(after, then, now) if then and now else (),
        raters=raters(then, now) if then and now else None,
        needs=tuple(change for change in needs if change.before != change.after),
        new_needs=tuple(need for need in after.ambition.needs if need not in before.ambition.needs),
        dropped_needs=tuple(need for need in before.ambition.needs if need not in after.ambition.needs),
        done=tuple(_done(before, after)),
        agreed=tuple(_agreed(before, after)),
        confirmed=tuple(p for p in both if _confirmed(after, p) and not _confirmed(before, p)),
    )


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())


def _renamed(before: ProjectFile, after: ProjectFile) -> Iterator[tuple[str, str]]:
    fresh: dict[str, list[str]] = {}
    for key, party in after.parties.items():
        if key not in before.parties:
            fresh.setdefault(_folded(party.name), []).append(key)
    taken = set[str]()
    for key, party in before.parties.items():
        found = fresh.get(_folded(party.name), [])
        if key not in after.parties and len(found) == 1 and found[0] not in taken:
            taken.add(found[0])
            yield key, found[0]


def _with_ids(file: ProjectFile, ids: Mapping[str, str]) -> ProjectFile:
    """The parts of a file that are compared, with other ids for some parties."""
    if not ids:
        return file

    def by_party(entries: Mapping[str, _T]) -> dict[str, _T]:
        return {ids.get(key, key): entry for key, entry in entries.items()}

    layers = {
        layer: tuple(
            tie.but(
                between=tuple(ids.get(end, end) for end in tie.between),
                from_=ids.get(tie.from_ or "", tie.from_),
                to=ids.get(tie.to or "", tie.to),
            )
            for tie in getattr(file.ties, layer)
        )
        for layer in LAYERS
    }
    return file.but(
        parties=by_party(file.parties),
        interests=by_party(file.interests),
        scores=by_party(file.scores),
        measurements=tuple(m.but(scores=by_party(m.scores)) for m in file.measurements),
        ties=file.ties.but(**layers),
        actions=tuple(a.but(owner=ids.get(a.owner or "", a.owner)) for a in file.actions),
        exchanges=tuple(e.but(from_=ids.get(e.from_, e.from_), to=ids.get(e.to, e.to)) for e in file.exchanges),
    )


def _status(before: ProjectFile, after: ProjectFile, both: list[str]) -> Iterator[Status]:
    for party in both:
        then, now = before.parties[party].status, after.parties[party].status
        if then != now:
            yield Status(party, then, now)


def _ties(before: Network, after: Network) -> Iterator[TieChange]:
    then, now = before.all.strengths, after.all.strengths
    twins = {frozenset(pair): pair for pair in then}
    for pair, strength in now.items():
        old = twins.get(frozenset(pair))
        layers = _layers(before, old) if old else (), _layers(after, pair)
        was = then[old] if old else None
        kind: TieKind | None = "new" if old is None else _strength(was, strength)
        if kind is None and layers[0] != layers[1]:
            kind = "layer"
        if kind:
            yield TieChange(pair, kind, was, strength, *layers)
    there = {frozenset(pair) for pair in now}
    for pair, was in then.items():
        if frozenset(pair) not in there:
            outside = any(party not in after.parties for party in pair)
            yield TieChange(pair, "left" if outside else "gone", was, None, _layers(before, pair), ())


def _strength(before: int | None, after: int | None) -> TieKind | None:
    """Unknown is no number, so a strength that became known is neither stronger nor weaker."""
    if before is None or after is None or before == after:
        return None
    return "stronger" if after > before else "weaker"


def _layers(network: Network, pair: Pair) -> tuple[str, ...]:
    return tuple(name for name in LAYERS if _joins(network.layers[name], pair))


def _joins(layer: Layer, pair: Pair) -> bool:
    return pair in layer.strengths


def _done(before: ProjectFile, after: ProjectFile) -> Iterator[Action]:
    then = {(_folded(a.what), a.owner) for a in before.actions if a.status == "done"}
    return (a for a in after.actions if a.status == "done" and (_folded(a.what), a.owner) not in then)


def _agreed(before: ProjectFile, after: ProjectFile) -> Iterator[Exchange]:
    then = {(e.from_, e.to, _folded(e.what)) for e in before.exchanges if e.status == "agreed"}
    return (e for e in after.exchanges if e.status == "agreed" and (e.from_, e.to, _folded(e.what)) not in then)


def _confirmed(file: ProjectFile, party: str) -> bool:
    return any(interest.confirmed for interest in file.interests.get(party, ()))
