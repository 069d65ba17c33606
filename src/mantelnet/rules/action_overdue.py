"""An open action that should have been done."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, day


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every open action that was due before ``project.date``."""
    reference = file.project.date
    for place, action in enumerate(file.actions):
        if reference and action.status == "open" and action.due and action.due < reference:
            yield Finding(("actions", place, "due"), {"due": day(action.due)})


RULE = Rule(
    code="MN408",
    name="action-overdue",
    severity=Severity.WARNING,
    title=Text(en="Action that is overdue", nl="Actie waarvan de datum voorbij is"),
    why=Text(
        en="What people promise one another gets done: that is what trust rests on. A new date is fine too.",
        nl="Vertrouwen groeit als gebeurt wat u elkaar belooft. Een nieuwe datum afspreken mag ook.",
    ),
    message=Text(
        en="This action is still open, and its date has passed: {due}.",
        nl="Deze actie staat nog open, en de datum is voorbij: {due}.",
    ),
    hint=Text(
        en="Is it done or dropped? Change the status. If not, agree on a new date.",
        nl="Is zij gedaan of vervallen? Pas de status aan. Zo niet, spreek dan een nieuwe datum af.",
    ),
    example="project:\n  name: Young carers\n  date: 2026-03-01\nactions:\n"
    "  - {what: Visit the school, owner: town, due: 2026-02-01}\n",
    instead="project:\n  name: Young carers\n  date: 2026-03-01\nactions:\n"
    "  - {what: Visit the school, owner: town, due: 2026-02-01, status: done}\n",
    check=check,
)
