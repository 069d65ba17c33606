"""A key that the format does not have at this place."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN102",
    name="unknown-key",
    severity=Severity.ERROR,
    title=Text(en="Unknown key", nl="Onbekende sleutel"),
    why=Text(
        en="A misspelt key would be passed over, and what stands behind it would be lost without a word.",
        nl="Een verkeerd gespelde sleutel zou ongemerkt wegvallen, met alles wat erachter staat.",
    ),
    message=Text(
        en='The key "{key}" does not exist here.{suggestion}',
        nl='De sleutel "{key}" bestaat hier niet.{suggestion}',
    ),
    hint=Text(en="Possible here: {allowed}.", nl="Mogelijk op deze plaats: {allowed}."),
    example="parties:\n  school:\n    name: Linden School\n    shrot: School\n",
    instead="parties:\n  school:\n    name: Linden School\n    short: School\n",
    kinds=("unknown-key",),
)
