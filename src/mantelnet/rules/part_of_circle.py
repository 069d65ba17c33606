"""Parties that are part of one another in a circle."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, some


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """One finding for each circle, at the first of its parties."""
    position = {party: place for place, party in enumerate(file.parties)}
    done: set[str] = set()
    for start in file.parties:
        trail: dict[str, None] = {}
        here: str | None = start
        while here in file.parties and here not in done and here not in trail:
            trail[here] = None
            here = file.parties[here].part_of
        if here in trail:
            circle = list(trail)[list(trail).index(here) :]
            first = min(circle, key=position.__getitem__)
            yield Finding(("parties", first, "part_of"), {"party": first, "circle": some(circle)})
        done.update(trail)


RULE = Rule(
    code="MN208",
    name="part-of-circle",
    severity=Severity.ERROR,
    title=Text(en="Circle of parts", nl="Kring van onderdelen"),
    why=Text(
        en='With "part_of" you show which organisation a party belongs to. In a circle nobody stands at the top.',
        nl='Met "onderdeel_van" laat u zien bij welke organisatie een partij hoort. In een kring staat niemand '
        "bovenaan.",
    ),
    message=Text(
        en='Party "{party}" is a part of itself in the end.',
        nl='Partij "{party}" is uiteindelijk een onderdeel van zichzelf.',
    ),
    hint=Text(
        en='Remove "part_of" from the organisation at the top. These parties form a circle: {circle}.',
        nl='Haal "onderdeel_van" weg bij de organisatie die bovenaan hoort. Deze partijen vormen een kring: {circle}.',
    ),
    example="parties:\n  town: {name: Town, part_of: team}\n  team: {name: Team, part_of: town}\n",
    instead="parties:\n  town: {name: Town}\n  team: {name: Team, part_of: town}\n",
    check=check,
    partial=True,
)
