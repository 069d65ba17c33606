"""A line that is indented with tabs."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN002",
    name="tab-indent",
    severity=Severity.ERROR,
    title=Text(en="Tab instead of spaces", nl="Tab in plaats van spaties"),
    why=Text(
        en="The indent shows what belongs together. A tab is not equally wide everywhere, so only spaces count.",
        nl="Het inspringen laat zien wat bij elkaar hoort. Een tab is niet overal even breed. Daarom tellen "
        "alleen spaties.",
    ),
    message=Text(en="This line is indented with a tab.", nl="Deze regel springt in met een tab."),
    hint=Text(
        en="Replace the tab by spaces, two for each step.",
        nl="Vervang de tab door spaties, twee per stap.",
    ),
    example="parties:\n\tschool:\n\t\tname: Linden School\n",
    instead="parties:\n  school:\n    name: Linden School\n",
    kinds=("tab-indent",),
)
