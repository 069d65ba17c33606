"""A value that is not on the fixed list."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN112",
    name="invalid-value",
    severity=Severity.ERROR,
    title=Text(en="Invalid value", nl="Ongeldige waarde"),
    why=Text(
        en="Some fields have a fixed list of values, so that files can be compared. Another word would mean "
        "nothing there.",
        nl="Sommige velden hebben een vaste lijst met waarden. Zo blijven bestanden vergelijkbaar. Een ander "
        "woord betekent daar niets.",
    ),
    message=Text(
        en='This value does not exist for "{key}".{suggestion}',
        nl='Deze waarde bestaat niet bij "{key}".{suggestion}',
    ),
    hint=Text(en="Possible here: {allowed}.", nl="Mogelijk op deze plaats: {allowed}."),
    example="parties:\n  school:\n    name: Linden School\n    status: memebr\n",
    instead="parties:\n  school:\n    name: Linden School\n    status: member\n",
    kinds=("bad_choice",),
)
