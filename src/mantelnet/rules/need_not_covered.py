"""A need that no party covers."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.places import covering
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, some


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every need that no party in the network covers; one finding for all while no party covers anything."""
    statuses = covering(file)
    open_needs = [need for need, found in statuses.items() if not found]
    if len(open_needs) == len(statuses) and open_needs:
        yield Finding(("ambition", "needs"), {"needs": some(open_needs)}, on_key=True)
        return
    for need in open_needs:
        yield Finding(("ambition", "needs", need), {"needs": need}, on_key=True)


RULE = Rule(
    code="MN403",
    name="need-not-covered",
    severity=Severity.WARNING,
    title=Text(en="Need that nobody covers", nl="Nodig, maar nog niet gedekt"),
    why=Text(
        en="A need that nobody covers shows whom you still miss at the table.",
        nl="Wat nog niemand doet, laat zien wie u nog mist aan tafel.",
    ),
    message=Text(
        en="Needed, but nobody covers it yet: {needs}.",
        nl="Dit is nodig, maar nog geen partij biedt het: {needs}.",
    ),
    hint=Text(
        en='Who could do this? Note it with that party under "covers", or add the party with status "wanted".',
        nl='Wie zou dit kunnen? Noteer het bij die partij onder "dekt". Of voeg een partij toe met status "gewenst".',
    ),
    example="ambition:\n  statement: Nobody cares alone\n  needs:\n    listening: {text: Somebody who listens}\n",
    instead="ambition:\n  statement: Nobody cares alone\n  needs:\n"
    "    listening: {text: Somebody who listens}\nparties:\n"
    "  town: {name: Town, covers: [listening]}\n",
    check=check,
)
