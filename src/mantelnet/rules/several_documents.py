"""A second document in one file."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN013",
    name="several-documents",
    severity=Severity.ERROR,
    title=Text(en="Several documents", nl="Meer dan één document"),
    why=Text(
        en="One file describes one network. What stands in a second document would not be read.",
        nl="Eén bestand beschrijft één netwerk. Wat in een tweede document staat, wordt niet gelezen.",
    ),
    message=Text(
        en="This line (--- or ...) ends the document, and more follows.",
        nl="Deze regel (--- of ...) sluit het document af, en er volgt nog meer.",
    ),
    hint=Text(
        en="Remove this line, or put the rest in a file of its own.",
        nl="Haal deze regel weg, of zet de rest in een eigen bestand.",
    ),
    example="parties:\n  school: {name: Linden School}\n---\nthemes: {}\n",
    instead="parties:\n  school: {name: Linden School}\nthemes: {}\n",
    kinds=("several-documents",),
)
