"""Scores that were given long ago."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, day

#: Scores older than so many months say little about now; the method asks to look again at every new phase.
_MONTHS = 18


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """One finding when the latest measurement is old and there are no top-level scores; silent without a date."""
    today = file.project.date
    dated = [(m.date, place) for place, m in enumerate(file.measurements) if m.scores]
    if today is None or file.scores or not dated:
        return
    latest, place = max(dated)
    if _months(latest, today) > _MONTHS:
        yield Finding(("measurements", place, "date"), {"date": day(latest), "months": _MONTHS})


def _months(start: str, end: str) -> int:
    return (int(end[:4]) - int(start[:4])) * 12 + int(end[5:7]) - int(start[5:7])


RULE = Rule(
    code="MN415",
    name="stale-scores",
    severity=Severity.NOTE,
    title=Text(en="Scores from long ago", nl="Scores van lang geleden"),
    why=Text(
        en="Interests and influence shift. The method asks to look at the force field again in every new phase.",
        nl="Belangen en invloed verschuiven. De methode vraagt om het krachtenveld in elke nieuwe fase opnieuw te "
        "bekijken.",
    ),
    message=Text(
        en="The latest scores are of {date}, more than {months} months before the reference date.",
        nl="De laatste scores zijn van {date}. Dat is meer dan {months} maanden voor de peildatum.",
    ),
    hint=Text(
        en='Score again with the group and note it under "scores".',
        nl='Scoor opnieuw met de groep en noteer dat onder "scores".',
    ),
    example="project:\n  name: Example\n  date: 2026-03-01\nparties:\n  town: {name: Town}\nmeasurements:\n"
    "  - {id: first, date: 2024-01-15, scores: {town: {influence: 2}}}\n",
    instead="project:\n  name: Example\n  date: 2026-03-01\nparties:\n  town: {name: Town}\nmeasurements:\n"
    "  - {id: first, date: 2025-11-15, scores: {town: {influence: 2}}}\n",
    check=check,
)
