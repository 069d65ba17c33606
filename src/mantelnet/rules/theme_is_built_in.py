"""A theme of its own that is built in already."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import BUILT_IN_THEMES, ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text
from mantelnet.vocabulary import VALUES, both_names

_BUILT_IN = frozenset(both_names(BUILT_IN_THEMES, VALUES))


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every own theme with the name of a built-in one, in either language."""
    for theme in file.themes:
        if theme in _BUILT_IN:
            yield Finding(("themes", theme), {"theme": theme}, on_key=True)


RULE = Rule(
    code="MN209",
    name="theme-is-built-in",
    severity=Severity.ERROR,
    title=Text(en="Theme that is built in", nl="Thema dat er al is"),
    why=Text(
        en="Two columns of the interest matrix with one name would get mixed up.",
        nl="Twee kolommen van de belangenmatrix met dezelfde naam lopen door elkaar.",
    ),
    message=Text(en='The theme "{theme}" is built in already.', nl='Het thema "{theme}" is er al.'),
    hint=Text(
        en="Remove it here: you can use it without adding it. Do you mean something else? Choose another id.",
        nl="Haal het hier weg: u kunt het ook zo gebruiken. Bedoelt u iets anders? Kies dan een andere id.",
    ),
    example="themes:\n  funding: Money from the town\n",
    instead="themes:\n  town-money: Money from the town\n",
    check=check,
    partial=True,
)
