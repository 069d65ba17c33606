"""Two measurements with one id."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every measurement whose id an earlier one has."""
    seen: set[str] = set()
    for place, measurement in enumerate(file.measurements):
        if measurement.id in seen:
            yield Finding(("measurements", place, "id"), {"measurement": measurement.id})
        seen.add(measurement.id)


RULE = Rule(
    code="MN211",
    name="duplicate-measurement",
    severity=Severity.ERROR,
    title=Text(en="Two measurements with one id", nl="Twee metingen met dezelfde id"),
    why=Text(
        en="Reports and comparisons call a measurement by its id, so each id can stand for one measurement only.",
        nl="Rapporten en vergelijkingen noemen een meting bij haar id. Elke id kan dus maar bij één meting horen.",
    ),
    message=Text(
        en='There is another measurement "{measurement}" higher up.',
        nl='Eerder in het bestand staat al een meting "{measurement}".',
    ),
    hint=Text(en="Give each measurement an id of its own.", nl="Geef elke meting een eigen id."),
    example="measurements:\n  - {id: baseline, date: 2025-09-15}\n  - {id: baseline, date: 2026-03-01}\n",
    instead="measurements:\n  - {id: baseline, date: 2025-09-15}\n  - {id: follow-up, date: 2026-03-01}\n",
    check=check,
)
