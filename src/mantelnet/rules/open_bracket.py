"""A bracket that does not close, or that closes around a text that needs quotes."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN008",
    name="open-bracket",
    severity=Severity.ERROR,
    title=Text(en="Bracket that does not close", nl="Haakje dat niet sluit"),
    why=Text(
        en="Square brackets hold a list, curly brackets hold keys. What opens must close.",
        nl="Tussen vierkante haken staat een lijst, tussen accolades staan sleutels. Wat opengaat, moet ook weer "
        "dicht.",
    ),
    message=Text(
        en="The bracket that opens here does not close well.",
        nl="Het haakje dat hier opengaat, sluit niet goed.",
    ),
    hint=Text(
        en="Close it with the same kind of bracket. Between brackets, a text with a comma or a colon needs double "
        "quotes.",
        nl="Sluit af met hetzelfde soort haakje. Staat er tussen de haakjes een tekst met een komma of een "
        "dubbele punt? Zet die tekst tussen dubbele aanhalingstekens.",
    ),
    example="parties:\n  school: {name: Linden School, short: School\n  church: {name: Church}\n",
    instead="parties:\n  school: {name: Linden School, short: School}\n  church: {name: Church}\n",
    kinds=("open-bracket",),
)
