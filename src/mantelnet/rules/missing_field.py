"""A required field is missing or empty."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN101",
    name="missing-field",
    severity=Severity.ERROR,
    title=Text(en="Missing field", nl="Ontbrekend veld"),
    why=Text(
        en="Only a few fields are required: without them the file says too little to work with.",
        nl="Maar een paar velden zijn verplicht. Zonder die velden zegt het bestand te weinig.",
    ),
    message=Text(en='"{key}" is missing or empty.', nl='"{key}" ontbreekt of is leeg.'),
    hint=Text(en='Fill in "{key}" here.{how}', nl='Vul hier "{key}" in.{how}'),
    example="parties:\n  school:\n    short: School\n",
    instead="parties:\n  school:\n    name: Linden School\n    short: School\n",
    kinds=("missing-field", "empty-field"),
)
