"""The improvement agenda: open actions, to go on with, and room for new ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from mantelnet.model import ProjectFile
from mantelnet.model.agreements import Action

#: So many open actions stand in the table; a meeting cannot talk about more.
MOST: Final = 12
#: So many empty rows stand below them.
EMPTY: Final = 4


@dataclass(frozen=True, slots=True)
class OpenAction:
    """An open action.

    Args:
        action: the action.
        overdue: whether its date lies before the reference date; ``None`` where one of the two is not noted.
    """

    action: Action
    overdue: bool | None


def open_actions(file: ProjectFile) -> tuple[OpenAction, ...]:
    """The open actions: overdue ones first, then by date, then those without a date; else in file order."""
    found = [OpenAction(action, _overdue(file, action)) for action in file.actions if action.status == "open"]
    return tuple(sorted(found, key=lambda each: (not each.overdue, each.action.due is None, each.action.due or "")))


def _overdue(file: ProjectFile, action: Action) -> bool | None:
    today = file.project.date
    return None if today is None or action.due is None else action.due < today
