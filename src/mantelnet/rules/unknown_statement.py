"""An answer to a statement that does not exist."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import STATEMENT_BANK, ProjectFile
from mantelnet.rules.places import condition_tables
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text
from mantelnet.vocabulary import CONDITIONS


def _named(statement: str) -> Text:
    condition, _, number = statement.rpartition("_")
    return Text(en=statement, nl=f"{CONDITIONS[condition]}_{number}")


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every answer to a statement that is neither in the question bank nor one of the file's own."""
    statements = known.statements.union(STATEMENT_BANK)
    for path, conditions in condition_tables(file):
        for respondent, answers in conditions.answers.items():
            for statement in answers:
                if statement not in statements:
                    place = (*path, "answers", respondent, statement)
                    yield Finding(place, {"statement": _named(statement)}, on_key=True)


RULE = Rule(
    code="MN205",
    name="unknown-statement",
    severity=Severity.ERROR,
    title=Text(en="Unknown statement", nl="Onbekende stelling"),
    why=Text(
        en="An answer says something only together with its statement. The manual lists the statements that are "
        "always there.",
        nl="Een antwoord zegt alleen iets als de stelling bekend is. De vaste stellingen staan in de handleiding.",
    ),
    message=Text(en='There is no statement "{statement}".', nl='Er is geen stelling "{statement}".'),
    hint=Text(
        en='Correct the number, or write out the statement under "statements".',
        nl='Verbeter het nummer, of schrijf de stelling uit onder "stellingen".',
    ),
    example="conditions:\n  answers:\n    r1: {process_6: 4}\n",
    instead="conditions:\n  statements:\n    process_6: Carers have a say that suits them\n  answers:\n"
    "    r1: {process_6: 4}\n",
    check=check,
    partial=True,
)
