"""A tie that does not say between whom it is."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN119",
    name="tie-shape",
    severity=Severity.ERROR,
    title=Text(en="Tie without two ends", nl="Relatie zonder twee kanten"),
    why=Text(
        en='A tie joins parties. It is mutual with "between", or one-way with "from" and "to".',
        nl='Een relatie verbindt partijen. Met "tussen" geldt zij voor allemaal, met "van" en "naar" in één richting.',
    ),
    message=Text(
        en="This tie does not say clearly between whom it is.",
        nl="Het is niet duidelijk tussen wie deze relatie is.",
    ),
    hint=Text(
        en='Use "between" with two or more parties. Or use "from" and "to", each with one party. Not both ways at '
        "once.",
        nl='Gebruik "tussen" met twee of meer partijen. Of gebruik "van" en "naar", elk met één partij. Niet '
        "allebei tegelijk.",
    ),
    example="ties:\n  formal:\n    - between: [town]\n",
    instead="ties:\n  formal:\n    - between: [town, school]\n",
    kinds=("tie_ends", "tie_alone"),
)
