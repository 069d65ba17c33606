"""A telephone number in a text."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.free_text import holding
from mantelnet.rules.numbers import can_hold_number, has_phone_number
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def holds(text: str) -> bool:
    """Whether a text holds a Dutch or an international telephone number."""
    return can_hold_number(text) and has_phone_number(text)


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every free text that holds a Dutch or an international telephone number."""
    return holding(file, known, has_phone_number, lambda text: known.once("number", lambda: can_hold_number(text)))


RULE = Rule(
    code="MN502",
    name="phone-number",
    severity=Severity.WARNING,
    title=Text(en="Telephone number in a text", nl="Telefoonnummer in een tekst"),
    why=Text(
        en="A telephone number is often personal data, and this file is there to be shared. Numbers also age "
        "faster than the file.",
        nl="Een telefoonnummer is vaak een persoonsgegeven, en dit bestand is bedoeld om te delen. Nummers "
        "verouderen ook sneller dan het bestand.",
    ),
    message=Text(en="There is a telephone number in this text.", nl="In deze tekst staat een telefoonnummer."),
    hint=Text(
        en="Take it out and keep it somewhere else. In this file the function of the person is enough.",
        nl="Haal het weg en bewaar het ergens anders. In dit bestand is de functie van de persoon genoeg.",
    ),
    example="parties:\n  school: {name: Linden School, note: Call 0123-456789}\n",
    instead="parties:\n  school: {name: Linden School, note: Call the care coordinator}\n",
    check=check,
    partial=True,
    private=True,
    holds=holds,
)
