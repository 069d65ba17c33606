"""An e-mail address in a text."""

import re
from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.free_text import holding
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text

# Bounded everywhere, and starting at the sign itself, so that a long text takes no more than its length in time.
_ADDRESS = re.compile(r"(?<=[\w.+%'-])@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}")


def holds(text: str) -> bool:
    """Whether a text holds something of the form ``name@place.nl``."""
    return _ADDRESS.search(text) is not None


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every free text that holds something of the form ``name@place.nl``."""
    return holding(file, known, holds, lambda text: "@" in text)


RULE = Rule(
    code="MN501",
    name="email-address",
    severity=Severity.WARNING,
    title=Text(en="E-mail address in a text", nl="E-mailadres in een tekst"),
    why=Text(
        en="An e-mail address is personal data, and this file is there to be shared. Addresses also age faster "
        "than the file.",
        nl="Een e-mailadres is een persoonsgegeven, en dit bestand is bedoeld om te delen. Adressen verouderen "
        "ook sneller dan het bestand.",
    ),
    message=Text(en="There is an e-mail address in this text.", nl="In deze tekst staat een e-mailadres."),
    hint=Text(
        en="Take it out and keep it somewhere else. In this file the function of the person is enough.",
        nl="Haal het weg en bewaar het ergens anders. In dit bestand is de functie van de persoon genoeg.",
    ),
    example="parties:\n  school: {name: Linden School, note: Mail to coordinator@school.example}\n",
    instead="parties:\n  school: {name: Linden School, note: Mail to the care coordinator}\n",
    check=check,
    partial=True,
    private=True,
    holds=holds,
)
