"""A number that can be a Dutch citizen service number (BSN)."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.free_text import holding
from mantelnet.rules.numbers import can_hold_number, has_citizen_service_number
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def holds(text: str) -> bool:
    """Whether a text holds a number of nine digits that passes the eleven test."""
    return can_hold_number(text) and has_citizen_service_number(text)


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every free text that holds a number of nine digits that passes the eleven test."""
    return holding(
        file, known, has_citizen_service_number, lambda text: known.once("number", lambda: can_hold_number(text))
    )


RULE = Rule(
    code="MN503",
    name="citizen-service-number",
    severity=Severity.WARNING,
    title=Text(en="Number that looks like a BSN", nl="Nummer dat op een BSN lijkt"),
    why=Text(
        en="A citizen service number (BSN) may be used only where a law says so. It never belongs in this file.",
        nl="Een burgerservicenummer (BSN) mag u alleen gebruiken als dat in een wet staat. In dit bestand hoort "
        "het nooit.",
    ),
    message=Text(
        en="There is a number in this text that looks like a citizen service number (BSN).",
        nl="In deze tekst staat een nummer dat op een burgerservicenummer (BSN) lijkt.",
    ),
    hint=Text(
        en="Is it one? Take it out, and think of older copies of this file as well. Is it something else? Leave it so.",
        nl="Is het een BSN? Haal het weg, en denk ook aan oudere kopieën van dit bestand. Is het iets anders? "
        "Laat het dan zo.",
    ),
    example="parties:\n  school: {name: Linden School, note: Registered under 111222333}\n",
    instead="parties:\n  school: {name: Linden School, note: Registered}\n",
    check=check,
    partial=True,
    private=True,
    holds=holds,
)
