"""An answer that is higher than the scale allows."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.places import condition_tables
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every answer above ``scale``."""
    for path, conditions in condition_tables(file):
        for respondent, answers in conditions.answers.items():
            for statement, answer in answers.items():
                if isinstance(answer, int) and answer > conditions.scale:
                    yield Finding((*path, "answers", respondent, statement), {"scale": conditions.scale})


RULE = Rule(
    code="MN210",
    name="answer-above-scale",
    severity=Severity.ERROR,
    title=Text(en="Answer above the scale", nl="Antwoord boven de schaal"),
    why=Text(
        en="Answers on different scales cannot be compared: a 4 out of 4 is more than a 4 out of 5.",
        nl="Antwoorden op verschillende schalen kunt u niet vergelijken. Een 4 van de 4 is meer dan een 4 van de 5.",
    ),
    message=Text(
        en="This answer is above the scale, which ends at {scale}.",
        nl="Dit antwoord is hoger dan de schaal, die tot {scale} loopt.",
    ),
    hint=Text(en='Correct the answer, or change "scale".', nl='Verbeter het antwoord, of pas "schaal" aan.'),
    example="conditions:\n  scale: 4\n  answers:\n    r1: {ambition_1: 5}\n",
    instead="conditions:\n  scale: 4\n  answers:\n    r1: {ambition_1: 4}\n",
    check=check,
    partial=True,
)
