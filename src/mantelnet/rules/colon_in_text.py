"""A colon inside a text without quotes."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN003",
    name="colon-in-text",
    severity=Severity.ERROR,
    title=Text(en="Colon in a text", nl="Dubbele punt in een tekst"),
    why=Text(
        en="A colon followed by a space separates a key from its value. Inside a text the file reader cannot "
        "tell what you mean.",
        nl="Een dubbele punt met een spatie erachter scheidt een sleutel van zijn waarde. Staat die midden in een "
        "tekst, dan weet het programma niet wat u bedoelt.",
    ),
    message=Text(
        en="This text holds a colon with a space behind it, so it reads as a second key.",
        nl="In deze tekst staat een dubbele punt met een spatie. Daardoor lijkt het een tweede sleutel.",
    ),
    hint=Text(
        en="Put the whole text between double quotes.",
        nl="Zet de hele tekst tussen dubbele aanhalingstekens.",
    ),
    example="parties:\n  school:\n    name: School: the Linden\n",
    instead='parties:\n  school:\n    name: "School: the Linden"\n',
    kinds=("colon-in-text",),
)
