"""A day that is written in another way, or that does not exist."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN116",
    name="invalid-date",
    severity=Severity.ERROR,
    title=Text(en="Invalid date", nl="Ongeldige datum"),
    why=Text(
        en="A date is always written as year-month-day. Then everybody reads the same day, and the program can "
        "compare.",
        nl="Een datum staat er altijd als jaar-maand-dag. Dan leest iedereen dezelfde dag, en kan het programma "
        "vergelijken.",
    ),
    message=Text(en='"{key}" should be a day that exists.', nl='Bij "{key}" hoort een dag die bestaat.'),
    hint=Text(
        en="Write it as year-month-day, such as 2026-03-01.",
        nl="Schrijf jaar-maand-dag, zoals 2026-03-01.",
    ),
    example="project:\n  name: Young carers\n  date: 1-3-2026\n",
    instead="project:\n  name: Young carers\n  date: 2026-03-01\n",
    kinds=("bad_date",),
)
