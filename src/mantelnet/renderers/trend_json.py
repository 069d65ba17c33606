"""Over time as JSON: two measurements side by side, or two copies of a file."""

from __future__ import annotations

from typing import Any

from mantelnet.conditions.comparing import Change
from mantelnet.forcefield import DIMENSIONS, Position, Reading
from mantelnet.renderers.conditions_json import summary
from mantelnet.trend.copies import Since, TieChange
from mantelnet.trend.course import Answers, Trend
from mantelnet.trend.moments import Moment
from mantelnet.trend.steps import PartyChange, Raters, ScoreChange


def data(found: Trend) -> dict[str, Any]:
    """Two measurements of one file."""
    return {
        "measurements": [
            {
                **_moment(moment),
                "phase": moment.phase,
                "scored": len(moment.scores),
                "people": len(moment.answers.people) if moment.answers else 0,
            }
            for moment in found.moments
        ],
        "order": {
            "sorted": found.order.sorted,
            "same_day": [list(group) for group in found.order.same_day],
            "after_now": list(found.order.after_now),
        },
        "from": found.before and _moment(found.before),
        "to": found.after and _moment(found.after),
        "raters": _raters(found.raters),
        "scores": {change.party: _party(change) for change in found.parties},
        "conditions": found.answers and _answers(found.answers),
    }


def since(found: Since) -> dict[str, Any]:
    """Two copies of one file."""
    return {
        "from": {"date": found.before.project.date},
        "to": {"date": found.after.project.date},
        "renamed": [{"before": then, "after": now} for then, now in found.renamed],
        "joined": list(found.joined),
        "removed": list(found.removed),
        "status": [{"party": s.party, "before": s.before, "after": s.after} for s in found.status],
        "ties": [_tie(tie) for tie in found.ties],
        "raters": _raters(found.raters),
        "scores": {change.party: _party(change) for change in found.parties},
        "needs": {
            change.need: {
                "before": change.before,
                "after": change.after,
                "covered": change.covered,
                "lost": change.lost,
            }
            for change in found.needs
        },
        "new_needs": list(found.new_needs),
        "dropped_needs": list(found.dropped_needs),
        "actions_done": [{"what": a.what, "owner": a.owner, "about": a.about, "due": a.due} for a in found.done],
        "exchanges_agreed": [{"from": e.from_, "to": e.to, "what": e.what} for e in found.agreed],
        "interests_confirmed": list(found.confirmed),
    }


def _moment(moment: Moment) -> dict[str, Any]:
    return {"measurement": moment.id, "date": moment.date}


def _raters(raters: Raters | None) -> dict[str, Any] | None:
    if raters is None:
        return None
    return {"both": raters.both, "before_only": raters.gone, "after_only": raters.new, "unnamed": raters.unnamed}


def _party(change: PartyChange) -> dict[str, Any]:
    return {
        **{dimension: _score(change.scores[dimension]) for dimension in DIMENSIONS},
        "before": _position(change.before),
        "after": _position(change.after),
        "other_class": change.other_class,
        "possibly_chance": change.chance,
    }


def _score(change: ScoreChange) -> dict[str, Any]:
    return {
        "before": _reading(change.before),
        "after": _reading(change.after),
        "points": _short(change.points),
        "change": change.kind,
        "possibly_chance": change.chance,
        "other_raters": change.other_raters,
    }


def _reading(reading: Reading | None) -> dict[str, Any] | None:
    if reading is None:
        return None
    return {
        "value": _short(reading.value),
        "level": reading.level,
        "n": reading.n,
        "min": reading.lowest,
        "max": reading.highest,
    }


def _position(position: Position) -> dict[str, Any]:
    return {"class": position.class_id, "borderline": position.borderline}


def _answers(answers: Answers) -> dict[str, Any]:
    return {
        "comparable": answers.comparable,
        "people_before": len(answers.before.people),
        "people_after": len(answers.after.people),
        "returned": answers.returned,
        "conditions": {name: change and _change(change) for name, change in answers.conditions.items()},
    }


def _change(change: Change) -> dict[str, Any]:
    return {"before": summary(change.before), "after": summary(change.after), "direction": change.direction}


def _tie(tie: TieChange) -> dict[str, Any]:
    return {
        "pair": list(tie.pair),
        "change": tie.kind,
        "before": tie.before,
        "after": tie.after,
        "layers_before": list(tie.layers_before),
        "layers_after": list(tie.layers_after),
        "formalised": tie.formalised,
    }


def _short(value: float | None) -> float | int | None:
    """A whole number without an idle point."""
    return int(value) if value is not None and value.is_integer() else value
