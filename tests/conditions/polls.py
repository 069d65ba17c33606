"""Small surveys for tests: one line of answers for each respondent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mantelnet.conditions.answers import FEWEST
from mantelnet.conditions.survey import Survey
from mantelnet.model import ProjectFile
from mantelnet.picture import compute

Answers = Mapping[str, str]


def table(answers: Answers, **more: Any) -> dict[str, Any]:
    """``{"r1": "ambition_1=4 process_2=?"}`` as the file has it; ``?`` is "don't know"."""
    return {"answers": {code: _row(line) for code, line in answers.items()}, **more}


def _row(line: str) -> dict[str, str]:
    pairs = (word.partition("=") for word in line.split())
    return {statement: answer.replace("?", "dont_know") for statement, _, answer in pairs}


def people(statement: str, *given: str) -> dict[str, str]:
    """Respondents r1, r2 … who all answer one statement."""
    return {f"r{n}": f"{statement}={answer}" for n, answer in enumerate(given, 1)}


def project(answers: Answers | None = None, **sections: Any) -> ProjectFile:
    """A small project with answers of now; ``sections`` are other sections of the file, or replace ours."""
    conditions = {"conditions": table(answers)} if answers is not None else {}
    return ProjectFile.model_validate(
        {
            "mantelnet": "1",
            "project": {"name": "Test", "date": "2026-03-01"},
            "ambition": {"statement": "Samen verder"},
            "parties": {"town": {"name": "Town"}, "school": {"name": "School"}},
            **conditions,
            **sections,
        }
    )


def measured(name: str, date: str, answers: Answers, **more: Any) -> dict[str, Any]:
    """A measurement with answers."""
    return {"id": name, "date": date, "conditions": table(answers, **more)}


def survey(file: ProjectFile, fewest: int = FEWEST) -> Survey:
    """The survey of a project that has answers."""
    found = Survey.of(compute(file), fewest)
    assert found is not None
    return found
