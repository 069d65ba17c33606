"""What a topic is: something to talk about, how to do it, and what it found to put on the table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal, get_args

from mantelnet.agenda.material import AUDIENCES, Audience, Material
from mantelnet.text import Text

#: How much a topic cannot wait.
Urgency = Literal["first", "next", "later"]
URGENCIES: Final[tuple[Urgency, ...]] = get_args(Urgency)
#: ``always``: every meeting has it; ``if_any``: every meeting for which it finds something; ``choice``: it competes
#: with the others for the time that is left.
Role = Literal["always", "if_any", "choice"]


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to put on the table.

    Args:
        text: what we see.
        ask: the question that goes with it, or ``None``.
    """

    text: Text
    ask: Text | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Something to bring.

    Args:
        text: what it is.
        command: the call that makes it, in each language; ``None`` for paper, pens and the like.
        audiences: for which meetings it is. What a call gives holds more than all parties may see, unless it says so.
    """

    text: Text
    command: Text | None = None
    audiences: tuple[Audience, ...] = AUDIENCES


#: What the network may see of all that was computed, on one page: safe to hand out.
SHARED_REPORT: Final = Sheet(
    Text(en="the report for the network: all may read it", nl="het rapport voor het netwerk: iedereen mag het lezen"),
    Text(
        en="mantelnet report --audience network --output report.html",
        nl="mantelnet report --audience network --output rapport.html",
    ),
    ("network",),
)


@dataclass(frozen=True, slots=True)
class Found:
    """What a topic found in a project.

    Args:
        points: what to put on the table, most important first.
        urgency: how much it cannot wait.
        question: a question to open with that fits better than that of the topic.
    """

    points: tuple[Point, ...] = ()
    urgency: Urgency = "next"
    question: Text | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic for a meeting.

    Args:
        id: its id in the JSON contract, in kebab case.
        title: its heading.
        goal: what the talk is for.
        steps: how to do it, in plain steps.
        question: a question to open with; ``None`` for the break.
        note: what to write down; ``None`` for the break.
        least: so many minutes it takes at least.
        most: with so many minutes it has enough.
        look: finds what there is to talk about; ``None`` when there is nothing.
        sheets: what to bring.
        role: whether it has to be chosen.
        audiences: for which meetings it is.
    """

    id: str
    title: Text
    goal: Text
    steps: tuple[Text, ...]
    question: Text | None
    note: Text | None
    least: int
    most: int
    look: Callable[[Material], Found | None]
    sheets: tuple[Sheet, ...] = ()
    role: Role = "choice"
    audiences: tuple[Audience, ...] = AUDIENCES
