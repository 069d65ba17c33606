"""A party with much influence of which no interest is noted."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.places import influential
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, some


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every influential party without interests; one finding for all of them while no party has an interest."""
    found = [(path, party) for path, party in influential(file) if not file.interests.get(party)]
    if not any(file.interests.values()) and found:
        yield Finding(found[0][0], {"parties": some([party for _, party in found])}, on_key=True)
        return
    for path, party in found:
        yield Finding(path, {"parties": party}, on_key=True)


RULE = Rule(
    code="MN402",
    name="influential-without-interests",
    severity=Severity.WARNING,
    title=Text(en="Influential party without interests", nl="Invloedrijke partij zonder belangen"),
    why=Text(
        en="Who can decide much about the task deserves to be understood early: what does this party need, and "
        "what holds it back?",
        nl="Wie veel kan bepalen, wilt u vroeg begrijpen. Wat heeft deze partij nodig, en wat houdt haar tegen?",
    ),
    message=Text(
        en="Much influence, but no interest noted yet: {parties}.",
        nl="Veel invloed, maar nog geen belang genoteerd: {parties}.",
    ),
    hint=Text(
        en='Have a talk, and note under "interests" what you hear.',
        nl='Ga in gesprek. Noteer daarna onder "belangen" wat u hoort.',
    ),
    example="scores:\n  town: {commitment: 3, impact: 3, influence: 5}\n",
    instead="interests:\n  town:\n    - {text: The budget is fixed, theme: funding, confirmed: true}\n"
    "scores:\n  town: {commitment: 3, impact: 3, influence: 5}\n",
    check=check,
)
