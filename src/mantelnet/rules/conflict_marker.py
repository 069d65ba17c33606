"""The lines that git leaves where two people changed the same text."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN022",
    name="conflict-marker",
    severity=Severity.ERROR,
    title=Text(en="Two versions in one file", nl="Twee versies in één bestand"),
    why=Text(
        en="When two people change the same lines, git puts both versions in the file. Somebody has to choose.",
        nl="Veranderen twee mensen dezelfde regels, dan zet git (het versiebeheer) beide versies in het bestand. "
        "Iemand moet dan kiezen.",
    ),
    message=Text(
        en="Git put two versions of the same lines here.",
        nl="Git heeft hier twee versies van dezelfde regels neergezet.",
    ),
    hint=Text(
        en="Keep the lines that are right. Then remove the lines that start with <<<<<<<, ======= and >>>>>>>.",
        nl="Houd de regels over die kloppen. Haal daarna de regels weg die beginnen met <<<<<<<, ======= en >>>>>>>.",
    ),
    example="parties:\n<<<<<<< HEAD\n  school: {name: Linden School}\n=======\n"
    "  school: {name: The Linden}\n>>>>>>> maria\n",
    instead="parties:\n  school: {name: Linden School}\n",
    kinds=("conflict-marker",),
)
