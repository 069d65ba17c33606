"""A text without quotes that starts with a character of a special meaning."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN004",
    name="special-start",
    severity=Severity.ERROR,
    title=Text(en="Text that starts with a special character", nl="Tekst die begint met een bijzonder teken"),
    why=Text(
        en="In front of a text some characters have a meaning of their own, such as @, %, &, * and >.",
        nl="Vooraan in een tekst hebben sommige tekens een eigen betekenis, zoals @, %, &, * en >.",
    ),
    message=Text(
        en="This text starts with a character that has a meaning of its own.",
        nl="Deze tekst begint met een teken dat een eigen betekenis heeft.",
    ),
    hint=Text(
        en="Put the whole text between double quotes.",
        nl="Zet de hele tekst tussen dubbele aanhalingstekens.",
    ),
    example="parties:\n  school:\n    name: @Linden School\n",
    instead='parties:\n  school:\n    name: "@Linden School"\n',
    kinds=("special-start",),
)
