"""A number that is none, or that has a comma or a unit."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN122",
    name="invalid-number",
    severity=Severity.ERROR,
    title=Text(en="Invalid number", nl="Ongeldig getal"),
    why=Text(
        en="Only a bare number can be counted. Decimals stand behind a point in this file, in both languages.",
        nl="Alleen met een kaal getal kan het programma rekenen. Decimalen staan in dit bestand altijd achter een "
        "punt.",
    ),
    message=Text(
        en='"{key}" should be a number, zero or more.',
        nl='Bij "{key}" hoort een getal, nul of hoger.',
    ),
    hint=Text(
        en="Write digits only, and a point for decimals, such as 2.5.",
        nl="Schrijf alleen cijfers, met een punt voor de decimalen, zoals 2.5.",
    ),
    example="agreements:\n  contributions:\n    town:\n      hours_per_month: 2,5 hours\n",
    instead="agreements:\n  contributions:\n    town:\n      hours_per_month: 2.5\n",
    kinds=("bad_number",),
)
