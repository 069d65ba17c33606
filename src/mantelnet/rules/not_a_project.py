"""A file that holds something else than a project."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN107",
    name="not-a-project",
    severity=Severity.ERROR,
    title=Text(en="Not a project file", nl="Geen projectbestand"),
    why=Text(
        en='A project file consists of keys, such as "project" and "parties". A loose text or a list cannot be '
        "read as one.",
        nl='Een projectbestand bestaat uit sleutels, zoals "project" en "partijen". Een losse tekst of lijst is '
        "geen projectbestand.",
    ),
    message=Text(en="This is not a project file.", nl="Dit is geen projectbestand."),
    hint=Text(
        en='Is this the right file? A project file starts with "mantelnet: 1". Make a new one with: mantelnet init.',
        nl='Is dit het goede bestand? Een projectbestand begint met "mantelnet: 1". Maak een nieuw bestand met: '
        "mantelnet init.",
    ),
    example="- Linden School\n- Church\n",
    instead="parties:\n  school: {name: Linden School}\n  church: {name: Church}\n",
    kinds=("not-a-project",),
)
