"""The answers about the five conditions as JSON. What too few people said is not in it either."""

from __future__ import annotations

from typing import Any

from mantelnet.conditions.answers import Round, Summary, asked, scale_of
from mantelnet.conditions.comparing import divided
from mantelnet.conditions.survey import Condition, Statement, Survey
from mantelnet.model import ProjectFile
from mantelnet.statements import STATEMENTS, condition_of
from mantelnet.text import Language
from mantelnet.vocabulary import CONDITIONS


def data(survey: Survey | None, language: Language) -> dict[str, Any] | None:
    """The survey; ``None`` when nobody has answered anything."""
    if survey is None:
        return None
    lowest, highest = survey.extremes
    return {
        "scale": survey.scale,
        "fewest": survey.fewest,
        "round": _round(survey.latest),
        "people": survey.people,
        "silent": survey.silent,
        "left": survey.left,
        "conditions": {name: _condition(survey.conditions[name], language) for name in CONDITIONS},
        "lowest": list(lowest),
        "highest": list(highest),
        "disagreements": [statement.id for statement in survey.disagreements],
        "previous": _previous(survey),
    }


def questionnaire(file: ProjectFile, language: Language) -> dict[str, Any]:
    """The statements to ask, for whoever puts them in a form of their own."""
    return {
        "scale": scale_of(file),
        "dont_know": True,
        "statements": [
            {
                "id": name,
                "condition": condition_of(name),
                "text": text.say(language),
                "own": text is not STATEMENTS.get(name),
            }
            for condition in CONDITIONS
            for name, text in asked(file)
            if condition_of(name) == condition
        ],
    }


def _round(found: Round) -> dict[str, Any]:
    return {"measurement": found.measurement, "date": found.date}


def _previous(survey: Survey) -> dict[str, Any] | None:
    if survey.before is None:
        return None
    return {
        **_round(survey.before),
        "scale": survey.before.table.scale,
        "people": len(survey.before.people),
        "returned": survey.returned,
        "comparable": survey.compared,
    }


def _condition(condition: Condition, language: Language) -> dict[str, Any]:
    change = condition.change
    return {
        **summary(condition.summary),
        "states": list(condition.states),
        "change": change
        and {"before": summary(change.before), "after": summary(change.after), "direction": change.direction},
        "statements": [_statement(statement, language) for statement in condition.statements],
        "questions": [question.say(language) for question in condition.questions],
        "links": [
            {
                "id": link.id,
                "parties": list(link.parties),
                "text": link.see.say(language),
                "question": link.ask.say(language),
            }
            for link in condition.links
        ],
    }


def _statement(statement: Statement, language: Language) -> dict[str, Any]:
    return {
        "id": statement.id,
        "text": statement.text.say(language),
        "own": statement.own,
        **summary(statement.summary),
        "before": statement.before and summary(statement.before),
    }


def summary(given: Summary) -> dict[str, Any]:
    """Some answers summed up."""
    return {
        "median": _short(given.value),
        "min": _short(given.lowest),
        "max": _short(given.highest),
        "spread": _short(given.spread),
        "n": given.n,
        "dont_know": given.dont_know,
        "divided": divided(given),
        "reason": given.reason,
    }


def _short(value: float | None) -> float | int | None:
    """A whole number without an idle point."""
    return int(value) if value is not None and value.is_integer() else value
