"""A year, month or day that is written in another way, or that does not exist."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN123",
    name="invalid-moment",
    severity=Severity.ERROR,
    title=Text(en="Invalid year, month or day", nl="Ongeldig moment"),
    why=Text(
        en="How long a tie exists is often known to the year only, and that is enough.",
        nl="Hoe lang een relatie bestaat, weten mensen vaak alleen in jaren. Dat is genoeg.",
    ),
    message=Text(
        en='"{key}" should be a year, a month or a day that exists.',
        nl='Bij "{key}" hoort een jaar, een maand of een dag die bestaat.',
    ),
    hint=Text(en="Write 2023, 2023-05 or 2023-05-01.", nl="Schrijf 2023, 2023-05 of 2023-05-01."),
    example="ties:\n  formal:\n    - between: [town, school]\n      since: last year\n",
    instead="ties:\n  formal:\n    - between: [town, school]\n      since: 2025\n",
    kinds=("bad_moment",),
)
