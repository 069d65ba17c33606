"""An instruction to the file reader: tag or directive."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN012",
    name="tag",
    severity=Severity.ERROR,
    title=Text(en="Instruction to the file reader", nl="Opdracht aan het leesprogramma"),
    why=Text(
        en="The format itself knows what every value means. Instructions that start with ! or % are not needed.",
        nl="Het programma weet zelf wat elke waarde betekent. Opdrachten met ! of % zijn niet nodig.",
    ),
    message=Text(
        en="This reads as an instruction to the file reader (! or %), and that is not allowed.",
        nl="Dit lijkt op een opdracht aan het leesprogramma (met ! of %). Die kan hier niet.",
    ),
    hint=Text(
        en="Does a text start with an exclamation mark? Put it between double quotes. Otherwise take the "
        "instruction out.",
        nl="Begint een tekst met een uitroepteken? Zet die tekst tussen dubbele aanhalingstekens. Is dat niet zo? "
        "Haal de opdracht dan weg.",
    ),
    example="parties:\n  school:\n    name: !Linden School\n",
    instead='parties:\n  school:\n    name: "!Linden School"\n',
    kinds=("tag", "directive"),
)
