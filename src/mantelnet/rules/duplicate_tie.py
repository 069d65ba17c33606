"""The same tie, noted twice in one layer with the same kind."""

from collections.abc import Iterator
from itertools import combinations

from mantelnet.diagnostics import Severity
from mantelnet.model import LAYERS, ProjectFile, Tie
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text

_Key = tuple[str, str, str, str | None]


def _keys(tie: Tie) -> Iterator[_Key]:
    """What makes a tie the same tie: its two ends, in order if it is one-way, and its kind."""
    way = "between" if tie.between else "from"
    for one, other in combinations(tie.ends, 2):
        if one != other:
            ends = sorted((one, other)) if tie.between else (one, other)
            yield way, ends[0], ends[1], tie.kind


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every tie of which a pair was tied in the same way before; several kinds of tie between a pair are fine."""
    for layer in LAYERS:
        seen: set[_Key] = set()
        for place, tie in enumerate(getattr(file.ties, layer)):
            keys = list(_keys(tie))
            again = next((key for key in keys if key in seen), None)
            if again:
                yield Finding(("ties", layer, place), {"one": again[1], "other": again[2]})
            seen.update(keys)


RULE = Rule(
    code="MN207",
    name="duplicate-tie",
    severity=Severity.ERROR,
    title=Text(en="Tie noted twice", nl="Relatie dubbel genoteerd"),
    why=Text(
        en="When a tie stands twice, nobody knows which of the two is right. Different kinds of tie between the same "
        "parties are fine: "
        "that makes the bond stronger.",
        nl="Staat een relatie er dubbel, dan weet niemand welke van de twee klopt. Verschillende soorten relaties "
        "tussen dezelfde "
        "partijen mogen wel: dat maakt de band steviger.",
    ),
    message=Text(
        en='The same tie between "{one}" and "{other}" is noted higher up already.',
        nl='Dezelfde relatie tussen "{one}" en "{other}" staat al eerder in het bestand.',
    ),
    hint=Text(
        en='Keep one of the two. Are they different ties? Then give each its own "kind".',
        nl='Houd een van de twee over. Zijn het verschillende relaties? Geef ze dan elk een eigen "vorm".',
    ),
    example="ties:\n  formal:\n    - {between: [town, school], strength: 3}\n"
    "    - {between: [school, town], strength: 4}\n",
    instead="ties:\n  formal:\n    - {between: [town, school], strength: 3, kind: contract}\n"
    "    - {between: [school, town], strength: 4, kind: consultation}\n",
    check=check,
)
