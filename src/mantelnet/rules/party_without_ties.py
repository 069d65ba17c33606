"""A party without any tie."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.places import contacts
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every party in the network that no tie names; silent as long as the file has no ties at all."""
    near = known.once("contacts", lambda: contacts(file))
    if not any(near.values()):
        return
    for party, others in near.items():
        if not others:
            yield Finding(("parties", party), {"party": party}, on_key=True)


RULE = Rule(
    code="MN301",
    name="party-without-ties",
    severity=Severity.NOTE,
    title=Text(en="Party without ties", nl="Partij zonder relaties"),
    why=Text(
        en="Step 2 of the method asks who is connected to whom. A party without ties may be truly loose, or its "
        "ties are not noted yet.",
        nl="Stap 2 van de methode vraagt wie met wie verbonden is. Een partij zonder relaties staat echt los, of "
        "haar relaties zijn nog niet genoteerd.",
    ),
    message=Text(en='Party "{party}" has no tie yet.', nl='Partij "{party}" heeft nog geen relatie.'),
    hint=Text(
        en="Note whom this party knows, formally or informally. If it is truly loose, leave it so.",
        nl="Noteer wie deze partij kent, formeel of informeel. Staat zij echt los? Laat het dan zo.",
    ),
    example="parties:\n  town: {name: Town}\n  school: {name: School}\n  church: {name: Church}\nties:\n"
    "  formal:\n    - between: [town, school]\n",
    instead="parties:\n  town: {name: Town}\n  school: {name: School}\n  church: {name: Church}\nties:\n"
    "  formal:\n    - between: [town, school, church]\n",
    check=check,
)
