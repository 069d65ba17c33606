"""A key that is missing or that is no text."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN014",
    name="bad-key",
    severity=Severity.ERROR,
    title=Text(en="Key that cannot be read", nl="Onleesbare sleutel"),
    why=Text(
        en="In front of a colon stands a key: one word, or an id that you chose.",
        nl="Voor een dubbele punt staat een sleutel: één woord, of een id die u zelf koos.",
    ),
    message=Text(
        en="There is no readable key in front of the colon here.",
        nl="Hier staat geen leesbare sleutel voor de dubbele punt.",
    ),
    hint=Text(
        en='Write a key in front of the colon, such as "name:".',
        nl='Zet een sleutel voor de dubbele punt, zoals "naam:".',
    ),
    example="parties:\n  [school]: {name: Linden School}\n",
    instead="parties:\n  school: {name: Linden School}\n",
    kinds=("bad-key",),
)
