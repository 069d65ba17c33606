"""A file without content."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN025",
    name="empty-file",
    severity=Severity.ERROR,
    title=Text(en="Empty file", nl="Leeg bestand"),
    why=Text(
        en="A project file says at least what the network is called, what it wants, and who takes part.",
        nl="Een projectbestand zegt in elk geval hoe het netwerk heet, wat het wil en wie er meedoen.",
    ),
    message=Text(
        en="This file is empty, or every line of it starts with #.",
        nl="Dit bestand is leeg, of elke regel begint met een hekje (#).",
    ),
    hint=Text(
        en="Is this the right file? Make a new one with: mantelnet init.",
        nl="Is dit het goede bestand? Maak een nieuw bestand met: mantelnet init.",
    ),
    example="# Young carers in Lindermeer\n",
    instead="project:\n  name: Young carers in Lindermeer\n",
    kinds=("empty-file",),
)
