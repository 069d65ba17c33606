"""The id of a statement that does not start with a condition."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN117",
    name="invalid-statement",
    severity=Severity.ERROR,
    title=Text(en="Invalid id of a statement", nl="Ongeldige id van een stelling"),
    why=Text(
        en="The id of a statement tells to which of the five conditions it belongs. Otherwise its answers cannot "
        "be counted.",
        nl="De id van een stelling zegt bij welke van de vijf condities zij hoort. Anders tellen de antwoorden "
        "nergens mee.",
    ),
    message=Text(
        en='"{key}" cannot be the id of a statement.',
        nl='"{key}" kan geen id van een stelling zijn.',
    ),
    hint=Text(
        en="Write a condition, an underscore and a number, such as ambition_1. The conditions are ambition, "
        "interests, relations, organisation and process.",
        nl="Schrijf een conditie, een laag streepje en een nummer, zoals ambitie_1. De condities zijn ambitie, "
        "belangen, relaties, organisatie en proces.",
    ),
    example="conditions:\n  answers:\n    r1: {ambition: 4}\n",
    instead="conditions:\n  answers:\n    r1: {ambition_1: 4}\n",
    kinds=("bad_statement",),
)
