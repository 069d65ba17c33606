"""A comma between curly brackets that cuts a text or a number in two."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN009",
    name="comma-in-text",
    severity=Severity.ERROR,
    title=Text(en="Comma in a text", nl="Komma in een tekst"),
    why=Text(
        en="Between curly brackets a comma starts the next key. Inside a text it cuts the text in two.",
        nl="Tussen accolades begint na een komma de volgende sleutel. Midden in een tekst knipt de komma die "
        "tekst in tweeën.",
    ),
    message=Text(
        en="A comma cuts a text or a number in two here.",
        nl="Een komma knipt hier een tekst of een getal in tweeën.",
    ),
    hint=Text(
        en="Put the whole text between double quotes. Write a number with a point, such as 2.5. Is it a list? "
        "Put square brackets around it: [one, two].",
        nl="Zet de hele tekst tussen dubbele aanhalingstekens. Schrijf een getal met een punt, zoals 2.5. "
        "Is het een lijst? Zet er vierkante haken omheen: [een, twee].",
    ),
    example="parties:\n  school: {name: Linden School, west wing}\n",
    instead='parties:\n  school: {name: "Linden School, west wing"}\n',
    kinds=("comma-in-text",),
)
