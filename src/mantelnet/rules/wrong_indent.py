"""A line that starts too far to the left or to the right."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN006",
    name="wrong-indent",
    severity=Severity.ERROR,
    title=Text(en="Wrong indent", nl="Verkeerd ingesprongen"),
    why=Text(
        en="The indent shows what belongs together. From a line that stands askew the program cannot see where it "
        "belongs.",
        nl="Het inspringen laat zien wat bij elkaar hoort. Staat een regel scheef, dan ziet het programma niet "
        "waar hij bij hoort.",
    ),
    message=Text(
        en="This line does not start where the lines around it do.",
        nl="Deze regel begint niet op dezelfde plaats als de regels eromheen.",
    ),
    hint=Text(
        en="Let lines that belong together start equally far to the right, with spaces. Look at the line above as "
        "well.",
        nl="Laat regels die bij elkaar horen even ver inspringen, met spaties. Kijk ook naar de regel erboven.",
    ),
    example="parties:\n  school:\n    name: Linden School\n   short: School\n",
    instead="parties:\n  school:\n    name: Linden School\n    short: School\n",
    kinds=("wrong-indent",),
)
