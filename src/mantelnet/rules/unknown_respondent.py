"""Answers of somebody who is not among the respondents."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.guessing import Guesses
from mantelnet.rules.places import condition_tables
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every code with answers that ``respondents`` does not list; silent where no respondents are listed."""
    for path, conditions in condition_tables(file):
        guess = Guesses(conditions.respondents)
        for code in conditions.answers if conditions.respondents else ():
            if code not in conditions.respondents:
                facts = {"respondent": code, "suggestion": guess(code)}
                yield Finding((*path, "answers", code), facts, on_key=True)


RULE = Rule(
    code="MN212",
    name="unknown-respondent",
    severity=Severity.WARNING,
    title=Text(en="Unknown respondent", nl="Onbekende deelnemer"),
    why=Text(
        en="A list of respondents shows whose view you have, and whose view is still missing. A wrong code gets "
        "in the way of that.",
        nl="De lijst met deelnemers laat zien wiens beeld u hebt, en wiens beeld nog ontbreekt. Met een verkeerde "
        "code klopt dat overzicht niet.",
    ),
    message=Text(
        en='Respondent "{respondent}" is not on the list of respondents.{suggestion}',
        nl='Deelnemer "{respondent}" staat niet in de lijst met deelnemers.{suggestion}',
    ),
    hint=Text(
        en='Correct the code, or add it under "respondents".',
        nl='Verbeter de code, of zet deze erbij onder "deelnemers".',
    ),
    example="conditions:\n  respondents:\n    r1: {party: town}\n  answers:\n    r2: {ambition_1: 4}\n",
    instead="conditions:\n  respondents:\n    r1: {party: town}\n  answers:\n    r1: {ambition_1: 4}\n",
    check=check,
)
