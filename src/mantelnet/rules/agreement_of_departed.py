"""A lead, a chair or a contribution of a party that left."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every party that left and that leads, chairs or contributions still name."""
    left = {party for party, about in file.parties.items() if about.status == "left"}
    if not left:
        return
    for place, party in enumerate(file.project.leads):
        if party in left:
            yield Finding(("project", "leads", place), {"party": party})
    governance = file.agreements.governance
    for place, party in enumerate(governance.chair if governance else ()):
        if party in left:
            yield Finding(("agreements", "governance", "chair", place), {"party": party})
    for party in file.agreements.contributions:
        if party in left:
            yield Finding(("agreements", "contributions", party), {"party": party}, on_key=True)


RULE = Rule(
    code="MN417",
    name="agreement-of-departed",
    severity=Severity.WARNING,
    title=Text(en="Agreement with a party that left", nl="Afspraak met een partij die vertrok"),
    why=Text(
        en="Whoever left leads or chairs no more, and puts in no hours. As long as it says so here, it seems that all "
        "is arranged.",
        nl="Wie vertrok, trekt of zit niet meer voor, en brengt geen uren meer in. Zolang dat hier wel staat, lijkt "
        "alles geregeld.",
    ),
    message=Text(
        en='Party "{party}" has left, but is still named here.',
        nl='Partij "{party}" is vertrokken, maar staat hier nog.',
    ),
    hint=Text(
        en="Take it away, and agree on who takes over. Is the party back? Then change its status.",
        nl="Haal haar weg, en spreek af wie het overneemt. Is de partij terug? Pas dan haar status aan.",
    ),
    example="parties:\n  town: {name: Town}\n  school: {name: School, status: left}\nagreements:\n"
    "  contributions:\n    school: {hours_per_month: 8}\n",
    instead="parties:\n  town: {name: Town}\n  school: {name: School, status: left}\nagreements:\n"
    "  contributions:\n    town: {hours_per_month: 8}\n",
    check=check,
)
