"""A tie or an exchange that names one party twice."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import LAYERS, ProjectFile
from mantelnet.rules.places import Path
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def _twice(ends: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    seen: set[str] = set()
    for place, party in enumerate(ends):
        if party in seen:
            yield place, party
        seen.add(party)


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every party in ``between`` that stood there before, and every ``to`` that is also ``from``."""
    for layer in LAYERS:
        for place, tie in enumerate(getattr(file.ties, layer)):
            path: Path = ("ties", layer, place)
            for end, party in _twice(tie.ends):
                yield Finding((*path, "between", end) if tie.between else (*path, "to"), {"party": party})
    for place, exchange in enumerate(file.exchanges):
        if exchange.from_ == exchange.to:
            yield Finding(("exchanges", place, "to"), {"party": exchange.to})


RULE = Rule(
    code="MN206",
    name="tie-with-itself",
    severity=Severity.ERROR,
    title=Text(en="Party tied to itself", nl="Partij met zichzelf verbonden"),
    why=Text(
        en="A tie or an exchange is between different parties. A tie with itself would count as a contact that is "
        "not there.",
        nl="Een relatie is altijd tussen verschillende partijen, en geven en nemen ook. Anders telt er een "
        "contact mee dat er niet is.",
    ),
    message=Text(en='Party "{party}" is named twice here.', nl='Partij "{party}" staat hier twee keer.'),
    hint=Text(
        en="Name the other party instead, or take this one out.",
        nl="Noem hier de andere partij, of haal deze weg.",
    ),
    example="ties:\n  formal:\n    - {from: town, to: town}\n",
    instead="ties:\n  formal:\n    - {from: town, to: school}\n",
    check=check,
    partial=True,
)
