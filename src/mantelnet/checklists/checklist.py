"""What a checklist is: for one theme the kinds of party and the expertise to think of, each with the question why.

Checklists are mantelnet's own advice. The published method asks which partners or expertise are still missing; it does
not list them.
"""

from __future__ import annotations

from dataclasses import dataclass

from mantelnet.text import Text


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of party to think of.

    Args:
        id: its stable name within the checklist, in English.
        name: its name for people.
        why: the question why, with a short answer.
        types: the types of party that are of this kind. None: no type of the project file stands for it, so that a
            program cannot tell whether it is there.
        sectors: for a kind without types, the sectors in which it is to be found.
    """

    id: str
    name: Text
    why: Text
    types: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Expertise:
    """Knowledge or help to think of.

    Args:
        id: its stable name within the checklist, in English.
        name: its name for people.
        why: the question why, with a short answer.
        area: the support area that it belongs to.
    """

    id: str
    name: Text
    why: Text
    area: str


@dataclass(frozen=True, slots=True)
class Checklist:
    """The checklist of one theme.

    Args:
        id: its stable name, in English.
        word: how it is typed, in each language.
        title: its name for people.
        about: whom it is about, in one sentence.
        kinds: the kinds of party, carers first.
        expertise: the knowledge and help.
        also: other words by which it is found, in either language.
    """

    id: str
    word: Text
    title: Text
    about: Text
    kinds: tuple[Kind, ...]
    expertise: tuple[Expertise, ...]
    also: tuple[str, ...] = ()
