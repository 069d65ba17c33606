"""A network that one organisation carries alone."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """One finding when the leads that are still there belong to one organisation only."""
    leads = [party for party in file.project.leads if file.parties[party].status != "left"]
    if file.project.leads and len({file.organisation(party) for party in leads}) < 2:
        yield Finding(("project", "leads"), on_key=True)


RULE = Rule(
    code="MN405",
    name="one-lead",
    severity=Severity.WARNING,
    title=Text(en="One organisation leads", nl="Eén organisatie trekt"),
    why=Text(
        en="Networks get a boost when two different organisations lead together, such as the municipality and the "
        "carer centre. With one alone the network is vulnerable.",
        nl="Netwerken komen goed op gang als twee verschillende organisaties samen trekken, zoals gemeente en "
        "steunpunt. Trekt er maar één, dan is het netwerk kwetsbaar.",
    ),
    message=Text(
        en="This network does not have leads from two different organisations.",
        nl="Dit netwerk heeft geen trekkers uit twee verschillende organisaties.",
    ),
    hint=Text(
        en='Who could lead with you? Add that party to "leads".',
        nl='Wie kan samen met u trekken? Zet die partij bij "trekkers".',
    ),
    example="project:\n  name: Young carers\n  leads: [town]\n",
    instead="project:\n  name: Young carers\n  leads: [town, school]\n",
    check=check,
)
