"""A project without any party."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN121",
    name="no-parties",
    severity=Severity.ERROR,
    title=Text(en="No parties", nl="Geen partijen"),
    why=Text(
        en="A network starts with one party. Everything else in the file refers to parties.",
        nl="Een netwerk begint met één partij. Al het andere in het bestand verwijst naar partijen.",
    ),
    message=Text(en="There is no party in this file yet.", nl="Er staat nog geen partij in dit bestand."),
    hint=Text(
        en='Add at least one party under "{key}": an id, and under it a name.',
        nl='Zet minstens één partij onder "{key}": een korte naam (id) en daaronder een naam.',
    ),
    example="parties: {}\n",
    instead="parties:\n  school:\n    name: Linden School\n",
    kinds=("no-parties",),
)
