"""One key, written in both languages at one place."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN103",
    name="key-in-two-languages",
    severity=Severity.ERROR,
    title=Text(en="Key in two languages", nl="Sleutel in twee talen"),
    why=Text(
        en="Every key has an English and a Dutch name with the same meaning. Where both stand, one would be lost "
        "without a word.",
        nl="Elke sleutel heeft een Nederlandse en een Engelse naam met dezelfde betekenis. Staan ze er allebei, "
        "dan zou er één ongemerkt wegvallen.",
    ),
    message=Text(
        en='"{key}" and "{twin}" mean the same, and both are here.',
        nl='"{key}" en "{twin}" betekenen hetzelfde en staan hier allebei.',
    ),
    hint=Text(en="Keep one of the two.", nl="Houd een van de twee over."),
    example="parties:\n  school:\n    name: Linden School\n    naam: Lindeschool\n",
    instead="parties:\n  school:\n    name: Linden School\n",
    kinds=("key-in-two-languages",),
)
