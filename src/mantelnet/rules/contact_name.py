"""Contacts with their names."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, count

_ONE = Text(en="contact is", nl="contactpersoon staat")
_MANY = Text(en="contacts are", nl="contactpersonen staan")


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """One finding for the whole file, at the first contact with a name."""
    found = [
        ("parties", key, "contacts", place, "name")
        for key, party in file.parties.items()
        for place, contact in enumerate(party.contacts)
        if contact.name
    ]
    if found:
        yield Finding(found[0], {"contacts": count(len(found), _ONE, _MANY)})


RULE = Rule(
    code="MN504",
    name="contact-name",
    severity=Severity.NOTE,
    title=Text(en="Contacts by name", nl="Contactpersonen met naam"),
    why=Text(
        en="A name is personal data, and this file is there to be shared. A function says who you need, and stays "
        "right longer.",
        nl="Een naam is een persoonsgegeven, en dit bestand is bedoeld om te delen. Een functie zegt ook bij wie "
        "u moet zijn, en klopt langer.",
    ),
    message=Text(
        en="{contacts} in this file by name; the first one is here.",
        nl="{contacts} met naam in dit bestand. De eerste staat hier.",
    ),
    hint=Text(
        en="Do you share the file? Then the function without the name is enough.",
        nl="Deelt u het bestand? Dan is de functie zonder naam genoeg.",
    ),
    example="parties:\n  school:\n    name: Linden School\n"
    "    contacts: [{name: J. Janssen, function: care coordinator}]\n",
    instead="parties:\n  school:\n    name: Linden School\n    contacts: [{function: care coordinator}]\n",
    check=check,
    partial=True,
    private=True,
)
