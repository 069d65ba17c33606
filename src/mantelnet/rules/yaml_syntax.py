"""A line that fits none of the usual forms."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN001",
    name="yaml-syntax",
    severity=Severity.ERROR,
    title=Text(en="Unreadable line", nl="Onleesbare regel"),
    why=Text(
        en="A project file is written in a fixed way (YAML). Where a line does not fit, the program cannot tell "
        "what you mean.",
        nl="Een projectbestand heeft een vaste schrijfwijze (YAML). Past een regel daar niet in, dan weet het "
        "programma niet wat u bedoelt.",
    ),
    message=Text(en="This line cannot be read.", nl="Deze regel is niet te lezen."),
    hint=Text(
        en="Put the text between single quotes, above all when it holds a backslash. Look at the line above as well.",
        nl="Zet de tekst tussen enkele aanhalingstekens, vooral als er een backslash (\\) in staat. Kijk ook naar "
        "de regel erboven.",
    ),
    example='parties:\n  school:\n    name: Linden School\n    note: "See G:\\parties\\school"\n',
    instead="parties:\n  school:\n    name: Linden School\n    note: 'See G:\\parties\\school'\n",
    kinds=("yaml-syntax",),
)
