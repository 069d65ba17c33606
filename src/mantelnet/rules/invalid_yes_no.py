"""Something else than yes or no."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN115",
    name="invalid-yes-no",
    severity=Severity.ERROR,
    title=Text(en="Yes or no expected", nl="Hier hoort ja of nee"),
    why=Text(
        en="Some fields ask a question that has two answers only. Whoever does not know can leave the key out.",
        nl="Sommige velden stellen een vraag met maar twee antwoorden. Wie het niet weet, kan de sleutel weglaten.",
    ),
    message=Text(en='"{key}" should be yes or no.', nl='Bij "{key}" hoort ja of nee.'),
    hint=Text(
        en="Write yes or no. Do you not know it? Then leave the key out.",
        nl="Schrijf ja of nee. Weet u het niet? Laat de sleutel dan weg.",
    ),
    example="agreements:\n  contributions:\n    town: {mandate: perhaps}\n",
    instead="agreements:\n  contributions:\n    town: {mandate: yes}\n",
    kinds=("bad_yes_no",),
)
