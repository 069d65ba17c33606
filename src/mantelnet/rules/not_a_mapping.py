"""A text or a list where keys with values belong."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN104",
    name="not-a-mapping",
    severity=Severity.ERROR,
    title=Text(en="Keys expected", nl="Hier horen sleutels"),
    why=Text(
        en="Some parts of the file hold keys, each with a value. A loose text or a list says nothing there.",
        nl="Sommige delen van het bestand bestaan uit sleutels met elk een waarde. Een losse tekst of een lijst "
        "zegt daar niets.",
    ),
    message=Text(
        en='"{key}" should hold keys, each with a value.',
        nl='Bij "{key}" horen sleutels met een waarde.',
    ),
    hint=Text(
        en='Write one "key: value" a line, with a space behind the colon, indented under the part it belongs to.{how}',
        nl='Schrijf op elke regel één "sleutel: waarde", met een spatie achter de dubbele punt. Laat de regels '
        "inspringen onder het deel waar ze bij horen.{how}",
    ),
    example="parties:\n  school: Linden School\n",
    instead="parties:\n  school:\n    name: Linden School\n",
    kinds=("not-a-mapping",),
)
