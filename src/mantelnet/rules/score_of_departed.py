"""A score of a party that left."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every party that left and stands under ``scores``; in earlier measurements it may stand."""
    for party in file.scores:
        if file.parties[party].status == "left":
            yield Finding(("scores", party), {"party": party}, on_key=True)


RULE = Rule(
    code="MN401",
    name="score-of-departed",
    severity=Severity.WARNING,
    title=Text(en="Score of a party that left", nl="Score van een partij die vertrok"),
    why=Text(
        en="The scores say how parties stand toward the task now. Who left has no place there any more, but may "
        "stay in an earlier measurement.",
        nl="De scores laten zien hoe partijen nu tegenover de opgave staan. Wie vertrok, hoort daar niet meer "
        "bij. In een eerdere meting mag de score blijven staan.",
    ),
    message=Text(
        en='Party "{party}" has left, but still has a score here.',
        nl='Partij "{party}" is vertrokken, maar heeft hier nog een score.',
    ),
    hint=Text(
        en="Move the score to an earlier measurement, or remove it. Is the party back? Then change its status.",
        nl="Zet de score bij een eerdere meting, of haal hem weg. Is de partij terug? Pas dan haar status aan.",
    ),
    example="parties:\n  town: {name: Town}\n  school: {name: School, status: left}\nscores:\n"
    "  school: {commitment: 4}\n",
    instead="parties:\n  town: {name: Town}\n  school: {name: School, status: left}\nmeasurements:\n"
    "  - id: baseline\n    date: 2025-09-15\n    scores:\n      school: {commitment: 4}\n",
    check=check,
)
