"""A whole number that is none, or that is too low or too high."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN114",
    name="invalid-whole-number",
    severity=Severity.ERROR,
    title=Text(en="Invalid whole number", nl="Ongeldig heel getal"),
    why=Text(
        en="Weight, strength and wishes are steps on a short scale. Only the steps themselves have a meaning.",
        nl="Gewicht, sterkte en wensen zijn stappen op een korte schaal. Alleen de stappen zelf hebben een betekenis.",
    ),
    message=Text(
        en='"{key}" should be a whole number from {low} to {high}.',
        nl='Bij "{key}" hoort een heel getal van {low} tot en met {high}.',
    ),
    hint=Text(
        en="Write the number without decimals. Do you not know it? Then leave the key out.",
        nl="Schrijf het getal zonder decimalen. Weet u het niet? Laat de sleutel dan weg.",
    ),
    example="ties:\n  formal:\n    - between: [town, school]\n      strength: 7\n",
    instead="ties:\n  formal:\n    - between: [town, school]\n      strength: 5\n",
    kinds=("bad_whole",),
)
