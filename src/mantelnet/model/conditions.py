"""The five conditions of healthy cooperation, and measurements over time."""

from typing import Annotated, Literal

from mantelnet.fields import Answer, Day, Id, Read, StatementId, whole
from mantelnet.model.scores import ScoresByParty
from mantelnet.model.section import EMPTY, Open, Section, Sparse
from mantelnet.statements import STATEMENTS
from mantelnet.text import Text

#: The ids of the statements that need no declaration, condition by condition.
STATEMENT_BANK: tuple[str, ...] = tuple(STATEMENTS)


class Respondent(Section):
    """Whose answers these are: a code, never a name."""

    party: Annotated[Id | None, Text(en="Party of the respondent.", nl="Partij van de deelnemer.")] = None
    function: Annotated[str | None, Text(en="Function.", nl="Functie.")] = None


class Conditions(Section):
    """The five conditions of healthy cooperation: answers per respondent."""

    scale: Annotated[
        Literal[4, 5],
        Read(whole(4, 5)),
        Text(en="Highest answer: 5 (default) or 4.", nl="Hoogste antwoord: 5 (standaard) of 4."),
    ] = 5
    statements: Annotated[
        dict[StatementId, str],
        Text(
            en="Statements of your own; the id starts with the name of a condition, such as process_6. With the id of "
            "a fixed statement your words take the place of ours.",
            nl="Eigen stellingen; de id begint met de naam van een conditie, zoals proces_6. Bij de id van een vaste "
            "stelling komen uw woorden in de plaats van de onze.",
        ),
    ] = EMPTY
    respondents: Annotated[
        dict[Id, Respondent],
        Sparse,
        Text(en="Who the respondents are, by code.", nl="Wie de deelnemers zijn, per code."),
    ] = EMPTY
    answers: Annotated[
        dict[Id, Annotated[dict[StatementId, Answer], Sparse]],
        Open,
        Text(
            en="Answers, by respondent and statement: 1 to 5, or dont_know.",
            nl="Antwoorden, per deelnemer en stelling: 1 tot en met 5, of weet_niet.",
        ),
    ] = EMPTY


class Measurement(Section):
    """One of several measurements over time."""

    id: Annotated[Id, Text(en="Id of the measurement.", nl="Id van de meting.")]
    date: Annotated[Day, Text(en="When it was done.", nl="Wanneer is gemeten.")]
    phase: Annotated[str | None, Text(en="Phase at that time.", nl="Fase op dat moment.")] = None
    scores: Annotated[ScoresByParty, Text(en="Scores at that time.", nl="Scores van dat moment.")] = EMPTY
    conditions: Annotated[Conditions | None, Text(en="Answers at that time.", nl="Antwoorden van dat moment.")] = None
