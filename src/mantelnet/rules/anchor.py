"""A link from one place of the file to another: anchor, alias or merge key."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN011",
    name="anchor",
    severity=Severity.ERROR,
    title=Text(en="Link inside the file", nl="Verwijzing binnen het bestand"),
    why=Text(
        en="Whoever reads the file sees at once what it says. Links with &, * or << get in the way of that, so "
        "they are not allowed.",
        nl="Wie het bestand leest, ziet meteen wat er staat. Verwijzingen met &, * of << maken dat lastig. Daarom "
        "mogen ze niet.",
    ),
    message=Text(
        en="This reads as a link inside the file (&, * or <<), and that is not allowed.",
        nl="Dit lijkt op een verwijzing binnen het bestand (met &, * of <<). Die kan hier niet.",
    ),
    hint=Text(
        en="Does a text start with & or *? Put it between double quotes. Otherwise write the piece out in full.",
        nl="Begint een tekst met & of *? Zet die tekst tussen dubbele aanhalingstekens. Is dat niet zo? Schrijf "
        "het stuk dan voluit.",
    ),
    example="parties:\n  school: &linden\n    name: Linden School\n",
    instead="parties:\n  school:\n    name: Linden School\n",
    kinds=("anchor", "merge-key"),
)
