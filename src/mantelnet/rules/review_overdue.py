"""A review whose date has passed."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, day


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """The review, when it lies before ``project.date``."""
    reference, governance = file.project.date, file.agreements.governance
    if reference and governance and governance.review and governance.review < reference:
        yield Finding(("agreements", "governance", "review"), {"review": day(governance.review)})


RULE = Rule(
    code="MN409",
    name="review-overdue",
    severity=Severity.WARNING,
    title=Text(en="Review that is overdue", nl="Evaluatie waarvan de datum voorbij is"),
    why=Text(
        en="Looking back together regularly keeps the cooperation healthy, also when all goes well.",
        nl="Regelmatig samen terugkijken houdt de samenwerking gezond. Ook als alles goed gaat.",
    ),
    message=Text(
        en="The day of the review, {review}, has passed.",
        nl="De dag van de evaluatie, {review}, is voorbij.",
    ),
    hint=Text(
        en="Have you looked back? Note the day of the next review. If not, choose a new day together.",
        nl="Hebt u teruggekeken? Noteer dan de dag van de volgende evaluatie. Zo niet, kies dan samen een nieuwe dag.",
    ),
    example="project:\n  name: Young carers\n  date: 2026-03-01\nagreements:\n  governance: {review: 2026-01-15}\n",
    instead="project:\n  name: Young carers\n  date: 2026-03-01\nagreements:\n  governance: {review: 2026-09-15}\n",
    check=check,
)
