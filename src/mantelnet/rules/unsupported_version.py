"""A format version that this program does not know."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN110",
    name="unsupported-version",
    severity=Severity.ERROR,
    title=Text(en="Unknown version of the format", nl="Onbekende versie van het bestand"),
    why=Text(
        en='The number behind "mantelnet" says how the file must be read. A file of a newer version may hold '
        "things that this program would misread.",
        nl='Het getal achter "mantelnet" zegt hoe het bestand gelezen moet worden. Een nieuwere versie kan dingen '
        "bevatten die dit programma verkeerd leest.",
    ),
    message=Text(
        en="This program reads version 1 of the format, and here stands something else.",
        nl="Dit programma leest versie 1 van het bestand. Hier staat iets anders.",
    ),
    hint=Text(
        en='Is the number higher? Then update mantelnet. Otherwise write "mantelnet: 1".',
        nl='Staat er een hoger nummer? Werk mantelnet dan bij. Schrijf anders "mantelnet: 1".',
    ),
    example="mantelnet: 2\n",
    instead="mantelnet: 1\n",
    kinds=("bad_version",),
)
