"""A score that is no whole number from 1 to 5."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN113",
    name="invalid-score",
    severity=Severity.ERROR,
    title=Text(en="Invalid score", nl="Ongeldige score"),
    why=Text(
        en="Scores are steps from 1 to 5, not measurements. Something in between or an average suggests more than "
        "people meant.",
        nl="Scores zijn stappen van 1 tot en met 5. Een score ertussenin of een gemiddelde zegt meer dan mensen "
        "bedoelden.",
    ),
    message=Text(
        en="A score is a whole number from 1 to 5, or unknown.",
        nl="Een score is een heel getal van 1 tot en met 5, of onbekend.",
    ),
    hint=Text(
        en="Write 4, not 4.0 or 3,5. Do several people score? Note the score of each of them.",
        nl="Schrijf 4, en niet 4.0 of 3,5. Scoort u met meer mensen? Zet ieders score apart.",
    ),
    example="scores:\n  town:\n    commitment: 3.5\n",
    instead="scores:\n  town:\n    commitment: {policy: 3, coordinator: 4}\n",
    kinds=("bad_score",),
)
