"""Parties with much influence whose interests are assumptions only."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.places import influential
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, some


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """One finding for the whole file, at the first influential party none of whose interests is confirmed."""
    found = [
        party
        for _, party in influential(file)
        if file.interests.get(party) and not any(interest.confirmed for interest in file.interests[party])
    ]
    if found:
        yield Finding(("interests", found[0]), {"parties": some(found)}, on_key=True)


RULE = Rule(
    code="MN411",
    name="influential-unconfirmed",
    severity=Severity.NOTE,
    title=Text(en="Interests that are assumptions", nl="Belangen die aannames zijn"),
    why=Text(
        en="What we think that others want is often different from what they say. With influential parties that "
        "matters most.",
        nl="Wat wij denken dat een ander wil, klopt vaak niet helemaal. Bij partijen met veel invloed telt dat "
        "het zwaarst.",
    ),
    message=Text(
        en="Much influence, but the interests are only our assumption: {parties}.",
        nl="Veel invloed, maar de belangen zijn alleen onze aanname: {parties}.",
    ),
    hint=Text(
        en='Ask about it. Did the party say so itself? Then write "confirmed: yes".',
        nl='Vraag ernaar. Heeft de partij het zelf gezegd? Schrijf dan "bevestigd: ja".',
    ),
    example="interests:\n  town:\n    - {text: The budget is fixed, theme: funding}\nscores:\n"
    "  town: {commitment: 3, impact: 3, influence: 5}\n",
    instead="interests:\n  town:\n    - {text: The budget is fixed, theme: funding, confirmed: yes}\n"
    "scores:\n  town: {commitment: 3, impact: 3, influence: 5}\n",
    check=check,
)
