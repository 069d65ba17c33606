"""Two pictures side by side: what is different when something changes.

Reach is the share of pairs of parties that can reach each other, directly or through others: one minus fragmentation
(Borgatti 2006, see :mod:`mantelnet.measures.fragmentation`). It is about the parties that are there, before and after
each for itself; who loses or gains a way to others is therefore also told by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from mantelnet.network import Pair
from mantelnet.picture import Picture
from mantelnet.signals import SIGNALS
from mantelnet.signals.signal import Insight, Signal
from mantelnet.strategies import ClassId

Seen = tuple[Signal, Insight]
Duty = Literal["lead", "chair", "action"]
_CHAIRS: Final = frozenset({"chair", "project_lead"})


@dataclass(frozen=True, slots=True)
class Numbers:
    """A network in a few numbers.

    Args:
        parties: how many parties.
        ties: how many pairs of them are tied.
        pieces: into how many pieces the network falls; a party without ties is one.
        loose: how many parties have no tie.
        reach: the share of pairs that can reach each other, 0 to 1; ``None`` for fewer than two parties.
        cut_points: how many parties are the only way between others.
        needs: how many needs the ambition names.
        covered: how many of them a party that takes part covers.
    """

    parties: int
    ties: int
    pieces: int
    loose: int
    reach: float | None
    cut_points: int
    needs: int
    covered: int


@dataclass(frozen=True, slots=True)
class Cover:
    """Who covers a need: parties that take part, and invited or wanted parties; in file order."""

    members: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def state(self) -> int:
        """0 nobody, 1 only parties that do not take part yet, 2 one party that takes part, 3 several."""
        return min(len(self.members), 2) + 1 if self.members else int(bool(self.others))


@dataclass(frozen=True, slots=True)
class NeedChange:
    """A need whose cover changes."""

    need: str
    before: Cover
    after: Cover


@dataclass(frozen=True, slots=True)
class ClassChange:
    """A party whose class in the force field changes; ``None`` where it has none or is not in the network."""

    party: str
    before: ClassId | None
    after: ClassId | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is different.

    Args:
        before: the picture of the project.
        after: the picture with the changes.
        gone: parties that are in the network before only.
        new: parties that are in the network after only.
        status: parties whose status changes while they stay, with the two statuses.
        new_ties: pairs of parties that are tied after only.
        stronger: tied pairs whose strength changes, with the two strengths (``None`` for unknown).
        lost: groups that have a way to the largest rest of their piece before, and none after.
        joined: groups that have a way to the largest rest of their piece after, and none before.
        relieved: parties, still there, that are no longer the only way between others.
        burdened: parties that are the only way between others after, and were not before.
        needs: needs whose cover changes.
        classes: parties whose class changes or goes, and new ones with a class.
        unlinked: parties with little say that had contact with an influential party, and have none now.
        duties: what parties that go do for the network: leading, chairing, and so many open actions.
        signals_gone: signals that go.
        signals_new: signals that come.
        signals_changed: signals that stay, about other parties: before and after.
    """

    before: Picture
    after: Picture
    gone: tuple[str, ...]
    new: tuple[str, ...]
    status: tuple[tuple[str, str, str], ...]
    new_ties: tuple[Pair, ...]
    stronger: tuple[tuple[Pair, int | None, int | None], ...]
    lost: tuple[tuple[str, ...], ...]
    joined: tuple[tuple[str, ...], ...]
    relieved: tuple[str, ...]
    burdened: tuple[str, ...]
    needs: tuple[NeedChange, ...]
    classes: tuple[ClassChange, ...]
    unlinked: tuple[str, ...]
    duties: tuple[tuple[str, Duty, int], ...]
    signals_gone: tuple[Seen, ...]
    signals_new: tuple[Seen, ...]
    signals_changed: tuple[tuple[Seen, Seen], ...]

    @property
    def same(self) -> bool:
        """Whether nothing is different in what is compared."""
        return numbers(self.before) == numbers(self.after) and not any(
            getattr(self, name) for name in self.__slots__ if name not in ("before", "after")
        )

    @property
    def doors(self) -> tuple[str, ...]:
        """The door openers that the network loses."""
        return tuple(c.party for c in self.classes if c.before == "door_opener" and c.party in self.gone)


def compare(before: Picture, after: Picture) -> Comparison:
    """What is different between two pictures of the same project."""
    was, now = before.network.parties, after.network.parties
    stayed = [party for party in now if party in was]
    strong, stronger = before.all.layer.strengths, after.all.layer.strengths
    gone_signals, new_signals, changed = _signals(before, after)
    cuts_before, cuts_after = set(before.all.cut_points), set(after.all.cut_points)
    return Comparison(
        before=before,
        after=after,
        gone=tuple(party for party in was if party not in now),
        new=tuple(party for party in now if party not in was),
        status=tuple((p, was[p].status, now[p].status) for p in stayed if was[p].status != now[p].status),
        new_ties=tuple(pair for pair in stronger if pair not in strong),
        stronger=tuple((p, strong[p], s) for p, s in stronger.items() if p in strong and strong[p] != s),
        lost=tuple(_split(before.all.components, after.all.components, stayed)),
        joined=tuple(_split(after.all.components, before.all.components, stayed)),
        relieved=tuple(p for p in before.all.cut_points if p in now and p not in cuts_after),
        burdened=tuple(p for p in after.all.cut_points if p not in cuts_before),
        needs=tuple(_needs(before, after)),
        classes=tuple(_classes(before, after)),
        unlinked=tuple(p for p in stayed if _links_up(before, p) and not _links_up(after, p)),
        duties=tuple(_duties(before, [party for party in was if party not in now])),
        signals_gone=gone_signals,
        signals_new=new_signals,
        signals_changed=changed,
    )


def numbers(picture: Picture) -> Numbers:
    """A picture in a few numbers."""
    apart = picture.all.network["fragmentation"]
    cover = [covered(picture, need) for need in picture.file.ambition.needs]
    return Numbers(
        parties=len(picture.network.parties),
        ties=len(picture.all.layer.pairs),
        pieces=len(picture.all.components),
        loose=len(picture.all.loose),
        reach=None if apart is None else 1 - float(apart),
        cut_points=len(picture.all.cut_points),
        needs=len(cover),
        covered=sum(bool(each.members) for each in cover),
    )


def covered(picture: Picture, need: str) -> Cover:
    """Who covers a need."""
    offering = [(key, party.status) for key, party in picture.network.parties.items() if need in party.covers]
    return Cover(
        members=tuple(key for key, status in offering if status == "member"),
        others=tuple(key for key, status in offering if status != "member"),
    )


def _split(
    whole: Sequence[Sequence[str]], parts: Sequence[Sequence[str]], stayed: Iterable[str]
) -> Iterator[tuple[str, ...]]:
    """The groups that were in one piece with a larger group, and no longer are; the largest group stays unnamed."""
    here = frozenset(stayed)
    part_of = {party: number for number, part in enumerate(parts) for party in part}
    for piece in whole:
        groups: dict[int, list[str]] = {}
        for party in piece:
            if party in here:
                groups.setdefault(part_of[party], []).append(party)
        largest = max(groups.values(), key=len, default=[])
        yield from (tuple(group) for group in groups.values() if group is not largest)


def _needs(before: Picture, after: Picture) -> Iterator[NeedChange]:
    for need in before.file.ambition.needs:
        was, now = covered(before, need), covered(after, need)
        if was != now:
            yield NeedChange(need, was, now)


def _classes(before: Picture, after: Picture) -> Iterator[ClassChange]:
    for party in dict.fromkeys([*before.field, *after.field]):
        was = before.field[party].class_id if party in before.field else None
        now = after.field[party].class_id if party in after.field else None
        if was != now:
            yield ClassChange(party, was, now)


def _links_up(picture: Picture, party: str) -> bool:
    """Whether a party whose advice is to link it to a party with influence has contact with one."""
    if picture.field[party].class_id != "give_voice":
        return False
    return any(picture.field[near].is_high("influence") for near in picture.all.layer.neighbours[party])


def _duties(before: Picture, gone: Sequence[str]) -> Iterator[tuple[str, Duty, int]]:
    file = before.file
    chairs = file.agreements.governance.chair if file.agreements.governance else ()
    for party in gone:
        if party in file.project.leads:
            yield party, "lead", 1
        if party in chairs or _CHAIRS.intersection(file.parties[party].roles):
            yield party, "chair", 1
        actions = sum(action.owner == party and action.status == "open" for action in file.actions)
        if actions:
            yield party, "action", actions


def _signals(
    before: Picture, after: Picture
) -> tuple[tuple[Seen, ...], tuple[Seen, ...], tuple[tuple[Seen, Seen], ...]]:
    """The signals that go, that come, and that stay about other parties.

    A signal about the same parties is the same, also when a number in its sentence differs.
    """
    was, now = _seen(before), _seen(after)
    same = {_key(seen) for seen in was} & {_key(seen) for seen in now}
    gone = [seen for seen in was if _key(seen) not in same]
    new = [seen for seen in now if _key(seen) not in same]
    changed = []
    for seen in list(new):
        twin = next((old for old in gone if old[0] is seen[0] and _alike(old[1], seen[1])), None)
        if twin:
            changed.append((twin, seen))
            gone.remove(twin)
            new.remove(seen)
    return tuple(gone), tuple(new), tuple(changed)


def _seen(picture: Picture) -> list[Seen]:
    return [(signal, insight) for signal in SIGNALS for insight in signal.look(picture)]


def _key(seen: Seen) -> tuple[str, tuple[str, ...], str]:
    signal, insight = seen
    return signal.id, insight.parties, "" if insight.parties else insight.see.en


def _alike(one: Insight, other: Insight) -> bool:
    """Whether two insights of one signal are about some of the same parties, or both about none in particular."""
    return bool({*one.parties} & {*other.parties}) or not (one.parties or other.parties)
