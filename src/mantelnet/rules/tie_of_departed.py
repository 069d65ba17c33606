"""Ties of a party that left."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import LAYERS, ProjectFile
from mantelnet.rules.places import Path
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, count

_ONE = Text(en="tie with it counts", nl="relatie met deze partij telt")
_MANY = Text(en="ties with it count", nl="relaties met deze partij tellen")


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """One finding for each party that left and has ties, at the first of them."""
    ties: dict[str, list[Path]] = {key: [] for key, party in file.parties.items() if party.status == "left"}
    for layer in LAYERS:
        for place, tie in enumerate(getattr(file.ties, layer)):
            for party in dict.fromkeys(tie.ends):
                if party in ties:
                    ties[party].append(("ties", layer, place))
    for party, found in ties.items():
        if found:
            yield Finding(found[0], {"party": party, "ties": count(len(found), _ONE, _MANY)})


RULE = Rule(
    code="MN305",
    name="tie-of-departed",
    severity=Severity.NOTE,
    title=Text(en="Tie of a party that left", nl="Relatie van een partij die vertrok"),
    why=Text(
        en="Who left is outside the network. Its ties stay in the file as history, so that you can see what went "
        "away with it.",
        nl="Wie vertrokken is, staat buiten het netwerk. De relaties blijven als geschiedenis staan. Zo ziet u "
        "wat er met de partij wegviel.",
    ),
    message=Text(
        en='Party "{party}" has left: {ties} no longer.',
        nl='Partij "{party}" is vertrokken: {ties} niet meer mee.',
    ),
    hint=Text(
        en="You can leave it so. Is the party back? Then change its status.",
        nl="U kunt dit zo laten. Is de partij terug? Pas dan haar status aan.",
    ),
    example="parties:\n  town: {name: Town}\n  school: {name: School, status: left}\nties:\n  formal:\n"
    "    - between: [town, school]\n",
    instead="parties:\n  town: {name: Town}\n  school: {name: School}\nties:\n  formal:\n"
    "    - between: [town, school]\n",
    check=check,
)
