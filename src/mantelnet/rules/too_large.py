"""A file that is too large to be a project file."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN023",
    name="too-large",
    severity=Severity.ERROR,
    title=Text(en="File too large", nl="Bestand te groot"),
    why=Text(
        en="Even a file with thousands of parties stays far below this limit, so this is probably another file.",
        nl="Ook een bestand met duizenden partijen blijft ver onder deze grens. Dit is dus waarschijnlijk een "
        "ander bestand.",
    ),
    message=Text(
        en="This file is larger than a project file can be, and was not read.",
        nl="Dit bestand is groter dan een projectbestand kan zijn, en is niet gelezen.",
    ),
    hint=Text(
        en="It can be 16 MB at most, with a million words and numbers. Look whether this is the right file.",
        nl="Het kan hooguit 16 MB groot zijn, met een miljoen woorden en getallen. Kijk of dit het goede bestand is.",
    ),
    example=None,
    instead="parties:\n  school: {name: Linden School}\n",
    kinds=("too-large",),
)
