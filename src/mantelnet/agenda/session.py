"""A session: which topics, in which order, and how many minutes each, so that they add up exactly.

How it chooses (our own rules):

1. A meeting begins with the ambition and ends with the improvement agenda and a closing round. What was reached comes
   after the ambition, when there is anything. A meeting of two and a half hours or more has a break.
2. Other topics compete for the rest: the urgent first, then in order of importance. There is one for each half hour at
   most, at least one. A topic comes in when its fewest minutes still fit; else the next one is tried.
3. What is left is given out in steps of five minutes, round by round: to the topics that were chosen, the most
   important first, then to the fixed ones, each until it has enough. Is there still time, then the topics that were
   chosen get more, and the session tells that it could be shorter. Single minutes go to deciding what to do.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from mantelnet.agenda.material import Audience, Material
from mantelnet.agenda.topic import URGENCIES, Found, Sheet, Topic
from mantelnet.agenda.topics import IMPORTANCE, PAUSE, TOPICS

#: The shortest and the longest meeting, in minutes.
SHORTEST: Final = 45
LONGEST: Final = 240
#: From so many minutes on there is a break.
_BREAK_FROM: Final = 150
#: One topic to choose for each so many minutes.
_PER_TOPIC: Final = 30
_STEP: Final = 5
_LAST: Final = frozenset({"next-steps", "closing"})


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the session.

    Args:
        topic: what it is about.
        found: what there is to put on the table.
        start: after how many minutes it begins, 0 and more.
        minutes: how long it takes.
    """

    topic: Topic
    found: Found
    start: int
    minutes: int

    @property
    def end(self) -> int:
        """After how many minutes it ends."""
        return self.start + self.minutes


@dataclass(frozen=True, slots=True)
class Session:
    """A session.

    Args:
        minutes: how long it takes; the minutes of its blocks together.
        blocks: its parts, in order.
        left_out: topics that were found and do not fit, the most important first.
        spare: how many minutes there are beyond what the blocks need, 0 and more; they are divided all the same.
    """

    minutes: int
    blocks: tuple[Block, ...]
    left_out: tuple[tuple[Topic, Found], ...]
    spare: int = 0

    def sheets(self, audience: Audience) -> tuple[Sheet, ...]:
        """What to bring, each once, in the order of the session."""
        needed = (sheet for block in self.blocks for sheet in block.topic.sheets if audience in sheet.audiences)
        return tuple(dict.fromkeys(needed))


def session(material: Material, minutes: int) -> Session:
    """The session that fits a project.

    Args:
        material: what is known before the meeting.
        minutes: how long it takes, from ``SHORTEST`` to ``LONGEST``.

    Raises:
        ValueError: when the meeting is shorter or longer than that.
    """
    if not SHORTEST <= minutes <= LONGEST:
        raise ValueError(f"a session takes {SHORTEST} to {LONGEST} minutes")
    found = {topic.id: seen for topic in TOPICS if (seen := _look(topic, material)) is not None}
    fixed = [topic for topic in TOPICS if topic.role != "choice" and topic.id in found]
    if minutes >= _BREAK_FROM:
        fixed.append(PAUSE)
        found[PAUSE.id] = Found()
    wanted = sorted(
        (topic for topic in IMPORTANCE if topic.id in found),
        key=lambda topic: URGENCIES.index(found[topic.id].urgency),
    )
    chosen = _choose(wanted, minutes - sum(topic.least for topic in fixed), max(1, minutes // _PER_TOPIC))
    lengths = _divide(chosen, fixed, minutes)
    return Session(
        minutes=minutes,
        blocks=_blocks(_in_order(lengths, minutes), found, lengths),
        left_out=tuple((topic, found[topic.id]) for topic in wanted if topic not in chosen),
        spare=max(0, minutes - sum(topic.most for topic in (*chosen, *fixed))),
    )


def _look(topic: Topic, material: Material) -> Found | None:
    return topic.look(material) if material.audience in topic.audiences else None


def _choose(wanted: Iterable[Topic], room: int, most: int) -> list[Topic]:
    chosen: list[Topic] = []
    for topic in wanted:
        if topic.least <= room and len(chosen) < most:
            chosen.append(topic)
            room -= topic.least
    return chosen


def _divide(chosen: Sequence[Topic], fixed: Sequence[Topic], minutes: int) -> dict[str, int]:
    """The minutes of each topic; together exactly those of the session."""
    lengths = {topic.id: topic.least for topic in (*chosen, *fixed)}
    left = minutes - sum(lengths.values())
    every = [*chosen, *fixed]
    while left >= _STEP and (growing := [t for t in every if lengths[t.id] + _STEP <= t.most]):
        left -= _grow(growing, left, lengths)
    talks = chosen or [topic for topic in fixed if topic is not PAUSE and topic.id != "closing"]
    while left >= _STEP:
        left -= _grow(talks, left, lengths)
    lengths["next-steps"] += left
    return lengths


def _grow(topics: Sequence[Topic], left: int, lengths: dict[str, int]) -> int:
    """Give each topic a step as long as there are minutes; gives back how many were given out."""
    growing = topics[: left // _STEP]
    for topic in growing:
        lengths[topic.id] += _STEP
    return _STEP * len(growing)


def _in_order(lengths: dict[str, int], minutes: int) -> list[Topic]:
    """The topics as the meeting has them; the break after the one with which half of the time has passed."""
    ordered = [topic for topic in TOPICS if topic.id in lengths]
    if PAUSE.id in lengths:
        passed = 0
        for place, topic in enumerate(ordered, 1):
            passed += lengths[topic.id]
            if 2 * passed >= minutes - lengths[PAUSE.id] or ordered[place].id in _LAST:
                ordered.insert(place, PAUSE)
                break
    return ordered


def _blocks(ordered: Sequence[Topic], found: dict[str, Found], lengths: dict[str, int]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    start = 0
    for topic in ordered:
        blocks.append(Block(topic, found[topic.id], start, lengths[topic.id]))
        start += lengths[topic.id]
    return tuple(blocks)
