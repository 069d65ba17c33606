"""An answer to a statement that is no whole number from 1 to 5."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN118",
    name="invalid-answer",
    severity=Severity.ERROR,
    title=Text(en="Invalid answer", nl="Ongeldig antwoord"),
    why=Text(
        en="Answers are steps from 1 to 5. Somebody who does not know answers dont_know; that is something else "
        "than 3.",
        nl="Antwoorden zijn stappen van 1 tot en met 5. Wie het niet weet, antwoordt weet_niet. Dat is iets "
        "anders dan een 3.",
    ),
    message=Text(
        en='The answer to "{key}" is a whole number from 1 to 5, or dont_know.',
        nl='Het antwoord op "{key}" is een heel getal van 1 tot en met 5, of weet_niet.',
    ),
    hint=Text(
        en="Correct the answer. Was the statement passed over? Then leave it out.",
        nl="Verbeter het antwoord. Is de stelling overgeslagen? Laat haar dan weg.",
    ),
    example="conditions:\n  answers:\n    r1: {ambition_1: 6}\n",
    instead="conditions:\n  answers:\n    r1: {ambition_1: dont_know}\n",
    kinds=("bad_answer",),
)
