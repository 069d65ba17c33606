"""A file that was to be cleaned up by now."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, day


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """The end of retention, when it lies before ``project.date``."""
    project = file.project
    if project.date and project.retention and project.retention < project.date:
        yield Finding(("project", "retention"), {"retention": day(project.retention)})


RULE = Rule(
    code="MN410",
    name="retention-passed",
    severity=Severity.WARNING,
    title=Text(en="Retention has ended", nl="Bewaartermijn voorbij"),
    why=Text(
        en="Judgements about parties are kept no longer than needed. That was agreed when this date was set.",
        nl="Oordelen over partijen bewaart u niet langer dan nodig. Daarvoor is deze datum afgesproken.",
    ),
    message=Text(
        en="This file was to be kept until {retention}. That day has passed.",
        nl="Dit bestand zou bewaard blijven tot {retention}. Die dag is voorbij.",
    ),
    hint=Text(
        en="Decide together: clean up the file, or agree on a later date.",
        nl="Beslis samen: het bestand opruimen, of een latere datum afspreken.",
    ),
    example="project:\n  name: Young carers\n  date: 2026-03-01\n  retention: 2025-12-31\n",
    instead="project:\n  name: Young carers\n  date: 2026-03-01\n  retention: 2027-12-31\n",
    check=check,
)
