"""A key without a colon behind it."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN015",
    name="missing-colon",
    severity=Severity.ERROR,
    title=Text(en="Key without a colon", nl="Sleutel zonder dubbele punt"),
    why=Text(
        en="A colon separates a key from what belongs to it. Without one the key reads as loose text.",
        nl="Een dubbele punt scheidt een sleutel van wat erbij hoort. Zonder dubbele punt is het losse tekst.",
    ),
    message=Text(
        en="A colon seems to be missing behind this word.",
        nl="Achter dit woord lijkt een dubbele punt te ontbreken.",
    ),
    hint=Text(
        en='Put a colon behind it, such as "parties:".',
        nl='Zet er een dubbele punt achter, zoals "partijen:".',
    ),
    example="themes\n  early-signals: Early signals\n",
    instead="themes:\n  early-signals: Early signals\n",
    kinds=("missing-colon",),
)
