"""Answers about the five conditions as they stand in tables: the strip, the middle and the range, and who counts."""

from __future__ import annotations

from mantelnet.conditions.answers import Summary
from mantelnet.conditions.comparing import divided
from mantelnet.conditions.survey import Survey
from mantelnet.looks import strip
from mantelnet.report import Cell, Column, Table
from mantelnet.text import NOTHING, Text, both, number
from mantelnet.vocabulary import CONDITIONS

#: The answer of whoever cannot tell, as a heading has it.
DONT_KNOW = Text(en="Don't know", nl="Weet niet")


def name_of(condition: str) -> Text:
    """The name of a condition as a heading has it."""
    return Text(en=condition, nl=CONDITIONS[condition]).map(str.capitalize)


def overview_table(survey: Survey) -> Table:
    """The five conditions, one a row, with the signs explained that stand in them."""
    rows = tuple(
        (Cell(name_of(c.id)), *answer_cells(c.summary, survey.scale), Cell(both("≠" if divided(c.summary) else "")))
        for c in survey.conditions.values()
    )
    summaries = [c.summary for c in survey.conditions.values()]
    summaries += [s.summary for c in survey.conditions.values() for s in c.statements]
    notes = [
        Text(
            en="● the middle answer, ━ from the lowest to the highest (between brackets), n how many people. Everybody "
            "weighs the same: with the middle of their own answers.",
            nl="● het middelste antwoord, ━ van het laagste tot het hoogste (tussen haakjes), n hoeveel personen. "
            "Iedereen weegt even zwaar: met het middelste van de eigen antwoorden.",
        )
    ]
    if any(map(divided, summaries)):
        notes.append(
            Text(
                en="≠ the answers lie apart: talk about that first.",
                nl="≠ de antwoorden lopen uiteen: praat daar eerst over.",
            )
        )
    told = tuple(summaries)
    summaries += [s.before for c in survey.conditions.values() for s in c.statements if s.before is not None]
    if any(s.reason == "few" for s in summaries):
        notes.append(
            Text(
                en="<3 fewer than three answers: not shown.",
                nl="<3 minder dan drie antwoorden: niet getoond.",
            )
        )
    if any(_has_dash(s) for s in told):
        notes.append(Text(en="– no number to show.", nl="– geen getal om te laten zien."))
    notes.append(
        Text(
            en="Interests and process stand first. In a study of partnerships in Dutch primary care early answers "
            "about these two predicted success.",
            nl="Belangen en proces staan vooraan. In een onderzoek in de Nederlandse eerstelijnszorg voorspelden "
            "vroege antwoorden daarover het latere succes.",
        )
    )
    return Table(
        (Column(Text(en="Condition", nl="Conditie")), *columns_of(survey), Column(NOTHING)), rows, tuple(notes)
    )


def columns_of(survey: Survey) -> tuple[Column, ...]:
    """The columns of :func:`answer_cells`."""
    ends = "1" + " " * (2 * survey.scale - 3) + str(survey.scale)
    return (
        Column(both(ends), "centre"),
        Column(Text(en="Middle", nl="Middelste"), "right"),
        Column(both("n"), "right"),
        Column(DONT_KNOW, "right"),
    )


def answer_cells(summary: Summary, scale: int, sign: str = "") -> tuple[Cell, ...]:
    """The cells of some answers: the strip, the median with the range, how many people, how many "don't know"."""
    line = NOTHING
    if summary.value is not None and summary.lowest is not None and summary.highest is not None:
        line = both(strip(summary.lowest, summary.value, summary.highest, scale))
    n = both("–" if summary.n is None else summary.n)
    dont_know = both("–" if summary.dont_know is None else summary.dont_know)
    return (
        Cell(line),
        Cell(middle(summary) + sign, "plain" if summary.value is not None else "muted"),
        Cell(n, "plain" if summary.n else "muted"),
        Cell(dont_know, "plain" if summary.dont_know else "muted"),
    )


def _has_dash(summary: Summary) -> bool:
    """Whether a row of :func:`answer_cells` has a place without a number."""
    return summary.n is None or summary.dont_know is None or (summary.value is None and summary.reason != "few")


def middle(summary: Summary) -> Text:
    """The median with the range, as a table has it; a sign where there is none."""
    if summary.value is None or summary.lowest is None or summary.highest is None:
        return both("<3" if summary.reason == "few" else "–")
    if summary.lowest == summary.highest:
        return number(summary.value)
    return number(summary.value) + " (" + number(summary.lowest) + "–" + number(summary.highest) + ")"
