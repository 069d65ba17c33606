"""A key whose colon has no space behind it."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN005",
    name="missing-space",
    severity=Severity.ERROR,
    title=Text(en="No space behind a colon", nl="Geen spatie achter een dubbele punt"),
    why=Text(
        en="Only a colon with a space behind it separates a key from its value.",
        nl="Alleen een dubbele punt met een spatie erachter scheidt een sleutel van zijn waarde.",
    ),
    message=Text(
        en="There is no space behind this colon.",
        nl="Achter deze dubbele punt ontbreekt een spatie.",
    ),
    hint=Text(en='Write it like this: "key: value".', nl='Schrijf het zo: "sleutel: waarde".'),
    example="parties:\n  school:\n    name:Linden School\n    short: School\n",
    instead="parties:\n  school:\n    name: Linden School\n    short: School\n",
    kinds=("missing-space",),
)
