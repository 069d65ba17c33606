"""A file in another encoding than UTF-8."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN020",
    name="not-utf8",
    severity=Severity.ERROR,
    title=Text(en="Not saved as UTF-8", nl="Niet opgeslagen als UTF-8"),
    why=Text(
        en="With UTF-8 every computer reads the same letters, also letters such as é and ë.",
        nl="Met UTF-8 leest elke computer dezelfde letters, ook letters als é en ë.",
    ),
    message=Text(
        en="From here on the letters cannot be read. The file was not saved as UTF-8.",
        nl="Vanaf hier zijn de letters niet te lezen. Het bestand is niet opgeslagen als UTF-8.",
    ),
    hint=Text(
        en="Save the file again with the encoding UTF-8. In Notepad: File, Save as, Encoding.",
        nl="Sla het bestand opnieuw op met de codering UTF-8. In Kladblok: Bestand, Opslaan als, Codering.",
    ),
    example=b"project:\n  name: Caf\xe9 network\n",
    instead="project:\n  name: Café network\n",
    kinds=("not-utf8",),
)
