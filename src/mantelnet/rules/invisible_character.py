"""A character that nobody sees, or that drives a terminal."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN021",
    name="invisible-character",
    severity=Severity.ERROR,
    title=Text(en="Invisible character", nl="Onzichtbaar teken"),
    why=Text(
        en="Invisible characters can give a file another meaning than what you see. They often come along when "
        "you copy from a website or an e-mail.",
        nl="Door onzichtbare tekens kan een bestand iets anders betekenen dan wat u ziet. Ze komen vaak mee als u "
        "kopieert uit een website of e-mail.",
    ),
    message=Text(
        en="There is an invisible character here ({code}).",
        nl="Hier staat een onzichtbaar teken ({code}).",
    ),
    hint=Text(
        en="Delete this piece of text and type it again yourself.",
        nl="Wis dit stukje tekst en typ het zelf opnieuw.",
    ),
    example="parties:\n  school:\n    name: Linden\u200b School\n",
    instead="parties:\n  school:\n    name: Linden School\n",
    kinds=("invisible-character",),
)
