"""A list or keys where a text belongs."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN106",
    name="not-a-text",
    severity=Severity.ERROR,
    title=Text(en="Text expected", nl="Hier hoort een tekst"),
    why=Text(
        en="A colon or a bracket in a text can turn it into keys or a list by accident.",
        nl="Door een dubbele punt of een haakje kan een tekst per ongeluk een sleutel of een lijst worden.",
    ),
    message=Text(en='"{key}" should hold a text.', nl='Bij "{key}" hoort een tekst.'),
    hint=Text(
        en="Put the whole text between double quotes, above all when it holds a colon or starts with a bracket.",
        nl="Zet de hele tekst tussen dubbele aanhalingstekens, vooral als er een dubbele punt in staat of als hij "
        "met een haakje begint.",
    ),
    example="parties:\n  school:\n    name: Linden School\n    limits:\n      - Mind you: no meetings at noon\n",
    instead='parties:\n  school:\n    name: Linden School\n    limits:\n      - "Mind you: no meetings at noon"\n',
    kinds=("not-a-text",),
)
