"""A fact that is dated after the reference date."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import LAYERS, ProjectFile
from mantelnet.rules.places import Path
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, day


def _facts(file: ProjectFile) -> Iterator[tuple[Path, str | None]]:
    for layer in LAYERS:
        for place, tie in enumerate(getattr(file.ties, layer)):
            yield ("ties", layer, place, "since"), tie.since
    for place, measurement in enumerate(file.measurements):
        yield ("measurements", place, "date"), measurement.date
    for place, exchange in enumerate(file.exchanges):
        yield ("exchanges", place, "date"), exchange.date


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every tie, measurement and exchange of later than ``project.date``; a year or month counts as its whole."""
    reference = file.project.date
    if reference is None:
        return
    for path, moment in _facts(file):
        if moment is not None and moment > reference[: len(moment)]:
            yield Finding(path, {"date": day(reference)})


RULE = Rule(
    code="MN407",
    name="date-after-reference",
    severity=Severity.WARNING,
    title=Text(en="Date after the reference date", nl="Datum na de peildatum"),
    why=Text(
        en="The reference date says on which day this picture is right. What came later cannot be part of it.",
        nl="De peildatum zegt op welke dag dit beeld klopt. Wat later kwam, kan er nog niet in staan.",
    ),
    message=Text(
        en="This is later than the reference date, {date}.",
        nl="Dit is later dan de peildatum, {date}.",
    ),
    hint=Text(
        en='Correct it here, or renew "date" under "project".',
        nl='Verbeter het hier, of werk "datum" onder "project" bij.',
    ),
    example="project:\n  name: Young carers\n  date: 2026-03-01\nties:\n  formal:\n"
    "    - {between: [town, school], since: 2026-05}\n",
    instead="project:\n  name: Young carers\n  date: 2026-03-01\nties:\n  formal:\n"
    "    - {between: [town, school], since: 2026}\n",
    check=check,
)
