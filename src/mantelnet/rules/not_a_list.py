"""A text or keys where a list belongs."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN105",
    name="not-a-list",
    severity=Severity.ERROR,
    title=Text(en="List expected", nl="Hier hoort een lijst"),
    why=Text(
        en="A list shows where one item ends and the next begins, also if there is only one.",
        nl="Een lijst laat zien waar het ene onderdeel stopt en het volgende begint. Ook als er maar één is.",
    ),
    message=Text(en='"{key}" should hold a list.', nl='Bij "{key}" hoort een lijst.'),
    hint=Text(
        en="Put every item on a line of its own with a dash and a space in front, or all on one line: [one, two].",
        nl="Zet elk onderdeel op een eigen regel, met een streepje en een spatie ervoor. Of zet alles op één "
        "regel: [een, twee].",
    ),
    example="project:\n  name: Young carers\n  leads: town, school\n",
    instead="project:\n  name: Young carers\n  leads: [town, school]\n",
    kinds=("not-a-list",),
)
