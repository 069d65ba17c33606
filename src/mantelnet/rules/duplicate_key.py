"""A key that stands twice at one place."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN010",
    name="duplicate-key",
    severity=Severity.ERROR,
    title=Text(en="Duplicate key", nl="Dubbele sleutel"),
    why=Text(
        en="Of two equal keys only one would count. The other would be lost without a word.",
        nl="Van twee gelijke sleutels zou er maar één tellen. De andere zou ongemerkt wegvallen.",
    ),
    message=Text(
        en='The key "{key}" occurs twice here. The first one is on line {line}.',
        nl='De sleutel "{key}" staat hier dubbel. De eerste staat op regel {line}.',
    ),
    hint=Text(
        en="Bring everything together under one of the two, and remove the other.",
        nl="Zet alles bij elkaar onder een van de twee, en haal de andere weg.",
    ),
    example="parties:\n  school: {name: Linden School}\n  church: {name: Church}\n  school: {name: School}\n",
    instead="parties:\n  school: {name: Linden School, short: School}\n  church: {name: Church}\n",
    kinds=("duplicate-key",),
)
