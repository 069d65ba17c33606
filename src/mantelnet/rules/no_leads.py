"""A network of which the file does not say who leads it."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.places import inside
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text

_FEW = 3


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """One finding when there are no leads; silent while there are fewer than three parties."""
    if not file.project.leads and len(inside(file)) >= _FEW:
        yield Finding(("project",), on_key=True)


RULE = Rule(
    code="MN414",
    name="no-leads",
    severity=Severity.NOTE,
    title=Text(en="No leads", nl="Geen trekkers"),
    why=Text(
        en="Somebody has to keep the network together. Two leads from different organisations work best.",
        nl="Iemand moet het netwerk bij elkaar houden. Het best werken twee trekkers uit verschillende organisaties.",
    ),
    message=Text(
        en="The file does not say yet who leads this network.",
        nl="In dit bestand staat nog niet wie dit netwerk trekt.",
    ),
    hint=Text(
        en='Add "leads" under "project", with two parties from different organisations.',
        nl='Zet onder "project" de sleutel "trekkers", met twee partijen uit verschillende organisaties.',
    ),
    example="parties:\n  town: {name: Town}\n  school: {name: School}\n  church: {name: Church}\n",
    instead="project:\n  name: Young carers\n  leads: [town, school]\nparties:\n  town: {name: Town}\n"
    "  school: {name: School}\n  church: {name: Church}\n",
    check=check,
)
