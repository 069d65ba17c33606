"""Ties that stand for more pairs of parties than anybody can compute with."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN124",
    name="too-many-ties",
    severity=Severity.ERROR,
    title=Text(en="Too many ties", nl="Te veel relaties"),
    why=Text(
        en="Every pair of parties within one tie is tied: a hundred parties make 4,950 pairs. With more than a million "
        "nothing can be computed any more.",
        nl="Binnen één relatie is elk tweetal verbonden: honderd partijen geven 4.950 tweetallen. Bij meer dan een "
        "miljoen is er niets meer te berekenen.",
    ),
    message=Text(
        en="Together these ties stand for more than a million pairs of parties.",
        nl="Samen staan deze relaties voor meer dan een miljoen tweetallen.",
    ),
    hint=Text(
        en='Look for a "between" with very many parties, and write the ties that there really are.',
        nl='Zoek een "tussen" met heel veel partijen, en schrijf de relaties op die er echt zijn.',
    ),
    example=None,
    instead="ties:\n  formal:\n    - between: [town, school]\n",
    kinds=("tie_crowd",),
)
