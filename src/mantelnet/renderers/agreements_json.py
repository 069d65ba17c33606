"""Agreements and actions as JSON."""

from __future__ import annotations

from typing import Any

from mantelnet.actions import ActionList, FollowUp, Moment, Move, Tally, Task
from mantelnet.governance import Steering
from mantelnet.renderers.positions_json import number


def agreements(steering: Steering) -> dict[str, Any]:
    """Who steers, who puts in what, and what was agreed."""
    governance = steering.governance
    return {
        "form": governance.form if governance else None,
        "leads": list(steering.leads),
        "chair": list(steering.chairs),
        "roles": {role: list(parties) for role, parties in steering.roles.items()},
        "decisions": governance.decisions if governance else None,
        "communication": governance.communication if governance else None,
        "review": steering.review,
        "review_overdue": steering.review_overdue,
        "contributions": {
            party: {
                "who": each.who,
                "hours_per_month": number(each.hours_per_month),
                "mandate": each.mandate,
                "what": each.what,
            }
            for party, each in steering.contributions.items()
        },
        "hours_per_month": number(steering.hours),
        "without_contribution": list(steering.without_contribution),
        "departed": list(steering.departed),
        "ground_rules": list(steering.ground_rules),
    }


def actions(found: ActionList) -> dict[str, Any]:
    """The actions, how many there are of each kind, and what happened since."""
    return {
        **_tally(found.tally),
        "without_owner": len(found.without_owner),
        "without_due": len(found.without_due),
        "list": [_task(task) for task in found.tasks],
        "by_owner": [{"party": party, **_tally(tally)} for party, tally in found.by("owner").items()],
        "by_party": [{"party": party, **_tally(tally)} for party, tally in found.by("about").items()],
    }


def _tally(tally: Tally) -> dict[str, int | None]:
    return {"open": tally.open, "overdue": tally.overdue, "done": tally.done, "dropped": tally.dropped}


def _task(task: Task) -> dict[str, Any]:
    action = task.action
    return {
        "place": task.place,
        "what": action.what,
        "owner": action.owner,
        "about": action.about,
        "due": action.due,
        "status": action.status,
        "overdue": task.overdue,
        "days_late": task.days_late,
        "follow_up": _follow_up(task.follow_up),
    }


def _follow_up(found: FollowUp | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "before": _moment(found.before),
        "after": _moment(found.after),
        "moves": [_move(move) for move in found.moves],
        "reason": found.reason,
    }


def _moment(moment: Moment | None) -> dict[str, str | None] | None:
    return None if moment is None else {"measurement": moment.id, "date": moment.date}


def _move(move: Move) -> dict[str, Any]:
    return {
        "dimension": move.dimension,
        "before": number(move.before.value if move.before else None),
        "after": number(move.after.value if move.after else None),
        "change": number(move.change),
        "maybe_chance": move.maybe_chance,
    }
