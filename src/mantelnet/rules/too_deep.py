"""Parts nested in one another deeper than any project file needs."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN024",
    name="too-deep",
    severity=Severity.ERROR,
    title=Text(en="Nested too deep", nl="Te veel delen in elkaar"),
    why=Text(
        en="A project file is only a few steps deep. Much deeper usually means brackets too many.",
        nl="Een projectbestand is maar een paar stappen diep. Gaat het veel dieper, dan staan er meestal haakjes "
        "te veel.",
    ),
    message=Text(
        en="More than {limit} parts stand inside one another here. The rest was not read.",
        nl="Hier staan meer dan {limit} delen in elkaar. De rest is niet gelezen.",
    ),
    hint=Text(
        en="Look whether there are brackets or spaces too many here.",
        nl="Kijk of hier te veel haakjes of spaties staan.",
    ),
    example="parties:\n  school:\n    name: Linden School\n    aliases: " + 40 * "[" + 40 * "]" + "\n",
    instead="parties:\n  school:\n    name: Linden School\n    aliases: []\n",
    kinds=("too-deep",),
)
