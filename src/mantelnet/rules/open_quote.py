"""Quotes that do not close, or that close too early."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN007",
    name="open-quote",
    severity=Severity.ERROR,
    title=Text(en="Quotes that do not match", nl="Aanhalingstekens die niet kloppen"),
    why=Text(
        en="A text between quotes ends at the second quote. If that one is missing or comes too early, the rest "
        "cannot be read.",
        nl="Een tekst tussen aanhalingstekens stopt bij het tweede teken. Ontbreekt dat, of staat het te vroeg, "
        "dan is de rest niet te lezen.",
    ),
    message=Text(en="The quotes do not match here.", nl="De aanhalingstekens kloppen hier niet."),
    hint=Text(
        en="Close every quote, and put nothing behind it. Does the text itself start with an apostrophe? Put "
        "double quotes around the whole text.",
        nl="Sluit elk aanhalingsteken en zet er niets achter. Begint de tekst zelf met een apostrof, zoals 's "
        "avonds? Zet dan de hele tekst tussen dubbele aanhalingstekens.",
    ),
    example="parties:\n  school:\n    name: 'Linden' School\n",
    instead="parties:\n  school:\n    name: \"'Linden' School\"\n",
    kinds=("open-quote",),
)
