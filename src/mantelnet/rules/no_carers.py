"""A network in which nobody speaks for carers."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.network import lacks_carers
from mantelnet.rules.places import inside
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """One finding when no party brings lived experience; silent where the file tells too little."""
    if lacks_carers({party: file.parties[party] for party in inside(file)}):
        yield Finding(("parties",), on_key=True)


RULE = Rule(
    code="MN404",
    name="no-carers",
    severity=Severity.WARNING,
    title=Text(en="No carers among the parties", nl="Geen mantelzorgers bij de partijen"),
    why=Text(
        en="The network is about carers, so they should have a say in it: themselves, or through somebody who "
        "speaks for them.",
        nl="Het netwerk gaat over mantelzorgers. Daarom praten zij zelf mee, of iemand die voor hen spreekt.",
    ),
    message=Text(
        en="None of the parties speaks for carers, as far as the file tells.",
        nl="Voor zover dit bestand laat zien, spreekt geen van de partijen voor mantelzorgers.",
    ),
    hint=Text(
        en='Add carers, or who speaks for them, such as type "carers" or sector "experience". With status '
        '"wanted" if they do not take part yet.',
        nl='Voeg mantelzorgers toe, of wie voor hen spreekt. Bijvoorbeeld met soort "mantelzorgers" of sector '
        '"ervaring". Doen zij nog niet mee? Kies dan status "gewenst".',
    ),
    example="parties:\n  town: {name: Town, type: municipality}\n"
    "  school: {name: School, type: primary_school}\n"
    "  church: {name: Church, type: faith_community}\n",
    instead="parties:\n  town: {name: Town, type: municipality}\n"
    "  school: {name: School, type: primary_school}\n  carers: {name: Carers, type: carers}\n",
    check=check,
)
