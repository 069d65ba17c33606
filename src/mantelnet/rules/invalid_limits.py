"""Limits of the force field that are not in order."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN120",
    name="invalid-limits",
    severity=Severity.ERROR,
    title=Text(en="Limits that do not fit", nl="Grenzen die niet kloppen"),
    why=Text(
        en="The settings say which scores count as low and which as high. What is low must end before high begins.",
        nl="De instellingen zeggen welke scores laag zijn en welke hoog. Laag moet ophouden voordat hoog begint.",
    ),
    message=Text(
        en="These limits do not fit each other or the scale from 1 to 5.",
        nl="Deze grenzen passen niet bij elkaar, of niet bij de schaal van 1 tot en met 5.",
    ),
    hint=Text(
        en='See to it that "low_below" is not higher than "high_from". The usual limits are 2.5 and 3.5.',
        nl='Zorg dat "laag_onder" niet hoger is dan "hoog_vanaf". Gebruikelijk zijn 2.5 en 3.5.',
    ),
    example="settings: {low_below: 4, high_from: 2}\n",
    instead="settings: {low_below: 2, high_from: 4}\n",
    kinds=("bad_limits",),
)
