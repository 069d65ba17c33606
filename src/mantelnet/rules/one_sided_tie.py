"""Ties that only one side confirms, or nobody."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import LAYERS, ProjectFile
from mantelnet.rules.places import inside
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, count

_ONE = Text(en="tie is", nl="relatie is")
_MANY = Text(en="ties are", nl="relaties zijn")


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """One finding for the whole file, at the first of these ties; ties of parties that left do not count."""
    present = frozenset(inside(file))
    found = [
        ("ties", layer, place, "confirmed")
        for layer in LAYERS
        for place, tie in enumerate(getattr(file.ties, layer))
        if tie.confirmed in ("one", "none") and len(present.intersection(tie.ends)) > 1
    ]
    if found:
        yield Finding(found[0], {"ties": count(len(found), _ONE, _MANY)})


RULE = Rule(
    code="MN303",
    name="one-sided-tie",
    severity=Severity.NOTE,
    title=Text(en="Ties that one side confirms", nl="Relaties die één kant bevestigt"),
    why=Text(
        en="It is quite usual that only one of two parties names a tie. Talking about it makes the picture better.",
        nl="Het is heel gewoon dat maar één van de twee een relatie noemt. Wie erover praat, krijgt een beter beeld.",
    ),
    message=Text(
        en="{ties} not confirmed by both sides; the first one is here.",
        nl="{ties} niet door beide kanten bevestigd. De eerste staat hier.",
    ),
    hint=Text(
        en='Ask the other side too when you meet. If it says the same, write "confirmed: both".',
        nl='Vraag het ook eens aan de andere kant. Zegt die hetzelfde? Schrijf dan "bevestigd: beide".',
    ),
    example="ties:\n  formal:\n    - {between: [town, school], confirmed: one}\n",
    instead="ties:\n  formal:\n    - {between: [town, school], confirmed: both}\n",
    check=check,
)
