"""An open action of a party that left, or about one."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every open action whose owner, or whose party, has left; done and dropped ones are history."""
    for place, action in enumerate(file.actions):
        for name, party in (("owner", action.owner), ("about", action.about)):
            if action.status == "open" and party and file.parties[party].status == "left":
                yield Finding(("actions", place, name), {"party": party})


RULE = Rule(
    code="MN416",
    name="action-of-departed",
    severity=Severity.WARNING,
    title=Text(en="Open action with a party that left", nl="Open actie met een partij die vertrok"),
    why=Text(
        en="What a party that left was going to do, nobody does now. And an action about it may no longer be needed.",
        nl="Wat een vertrokken partij zou doen, doet nu niemand. En een actie die over haar gaat, is misschien niet "
        "meer nodig.",
    ),
    message=Text(
        en='This action is open, but party "{party}" has left.',
        nl='Deze actie staat open, maar partij "{party}" is vertrokken.',
    ),
    hint=Text(
        en="Who takes it over? If nobody has to, set the status to dropped.",
        nl="Wie neemt het over? Hoeft dat niet, zet de status dan op vervallen.",
    ),
    example="parties:\n  town: {name: Town}\n  school: {name: School, status: left}\nactions:\n"
    "  - {what: Train the mentors, owner: school, due: 2026-05-01}\n",
    instead="parties:\n  town: {name: Town}\n  school: {name: School, status: left}\nactions:\n"
    "  - {what: Train the mentors, owner: town, due: 2026-05-01}\n",
    check=check,
)
