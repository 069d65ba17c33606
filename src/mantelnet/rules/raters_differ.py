"""Raters who see a party differently."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.places import current_scores, inside
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, listing
from mantelnet.vocabulary import key as word

_DIMENSIONS = ("commitment", "impact", "influence", "trust")
_FAR = 2


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every party with a score on which the raters lie two steps or more apart, in the scores of now."""
    path, scores = current_scores(file)
    present = frozenset(inside(file))
    for party in scores:
        apart: list[Text] = []
        for dimension in _DIMENSIONS:
            given = [score for score in getattr(scores[party], dimension).values() if score != "unknown"]
            if given and max(given) - min(given) >= _FAR:
                apart.append(word(dimension))
        if apart and party in present:
            yield Finding((*path, party), {"party": party, "dimensions": listing(apart)}, on_key=True)


RULE = Rule(
    code="MN406",
    name="raters-differ",
    severity=Severity.NOTE,
    title=Text(en="Raters who differ", nl="Scores die uiteenlopen"),
    why=Text(
        en="Where people see a party differently, each of them knows something. Talking about it tells more than "
        "an average.",
        nl="Soms zien mensen een partij verschillend. Dan weet ieder iets wat de ander niet weet. Erover praten "
        "zegt meer dan een gemiddelde.",
    ),
    message=Text(
        en='The scores of "{party}" lie far apart on {dimensions}.',
        nl='De scores van "{party}" lopen uiteen bij {dimensions}.',
    ),
    hint=Text(
        en="Talk about it before you use these scores: what does each of you see?",
        nl="Praat erover voordat u deze scores gebruikt. Wat ziet ieder van u?",
    ),
    example="scores:\n  town:\n    commitment: {policy: 2, coordinator: 4}\n",
    instead="scores:\n  town:\n    commitment: {policy: 3, coordinator: 4}\n",
    check=check,
)
