"""A comment that accepts a finding which is not there."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN026",
    name="unused-ignore",
    severity=Severity.NOTE,
    title=Text(en="Accepted finding that is not there", nl="Geaccepteerde melding die er niet is"),
    why=Text(
        en="A comment such as # mantelnet: ignore[MN301] says that you know a finding and accept it. When the finding "
        "is gone, the comment would hide the next one at this place.",
        nl="Met # mantelnet: ignore[MN301] zegt u: deze melding ken ik en het is goed zo. Is de melding weg? Dan zou "
        "de opmerking de volgende melding op deze plaats verbergen.",
    ),
    message=Text(
        en='There is nothing here for "{word}" to accept.',
        nl='Hier is geen melding die "{word}" kan accepteren.',
    ),
    hint=Text(
        en="Take the comment out. It must stand on the line of the finding, and errors cannot be accepted.",
        nl="Haal de opmerking weg. Zij hoort op de regel van de melding te staan, en fouten kunt u niet accepteren.",
    ),
    example="parties:\n  town: {name: Town}  # mantelnet: ignore[MN301] too early to tell\n",
    instead="parties:\n  town: {name: Town}\n",
    kinds=("unused-ignore",),
)
