"""A desired score where nobody scored."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text
from mantelnet.vocabulary import key

_DIMENSIONS = ("commitment", "impact", "influence")


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every desired score on a dimension without any score; unknown is an answer, so it is left alone."""
    for party, scores in file.scores.items():
        if scores.desired is None or file.parties[party].status == "left":
            continue
        for dimension in _DIMENSIONS:
            if getattr(scores.desired, dimension) is not None and not getattr(scores, dimension):
                yield Finding(("scores", party, "desired", dimension), {"dimension": key(dimension), "party": party})


RULE = Rule(
    code="MN418",
    name="desired-without-score",
    severity=Severity.NOTE,
    title=Text(en="Desired position without a score", nl="Gewenste positie zonder score"),
    why=Text(
        en="A desired position says how far there is to go. For that it has to be clear where the party stands now.",
        nl="Een gewenste positie laat zien hoever het nog is. Daarvoor moet duidelijk zijn waar de partij nu staat.",
    ),
    message=Text(
        en='For "{party}" a desired score on {dimension} is noted, but no score of now.',
        nl='Bij "{party}" staat een gewenste score voor {dimension}, maar nog geen score van nu.',
    ),
    hint=Text(
        en="Fill in the score of now. If nobody knows it, write: unknown.",
        nl="Vul de score van nu in. Weet niemand die, schrijf dan: onbekend.",
    ),
    example="scores:\n  town: {impact: 3, desired: {commitment: 4}}\n",
    instead="scores:\n  town: {impact: 3, commitment: 2, desired: {commitment: 4}}\n",
    check=check,
)
