"""The score matrix: commitment, impact and influence of each party, with what lies behind each number."""

from collections.abc import Iterator

from mantelnet.forcefield import DIMENSIONS, Reading
from mantelnet.report import Block, Cell, Column, Table
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, both, number
from mantelnet.vocabulary import key, label

_LEVELS = {
    "low": Text(en="low", nl="laag"),
    "middle": Text(en="middle", nl="midden"),
    "high": Text(en="high", nl="hoog"),
}


def build(view: View) -> Iterator[Block]:
    """A row for each party that was scored, in file order; medians with range and number of raters."""
    picture = view.analysis.picture
    scored = [party for party, position in picture.field.items() if len(position.missing) < len(DIMENSIONS)]
    if not scored:
        return
    columns = (
        Column(Text(en="Party", nl="Partij")),
        *(Column(key(d).map(str.capitalize)) for d in DIMENSIONS),
    )
    rows = tuple(
        (Cell(both(picture.label(party))), *(_cell(picture.field[party].readings[d]) for d in DIMENSIONS))
        for party in scored
    )
    notes = [
        Text(
            en="1 hardly, 5 very much. Commitment is how far a party's interests coincide with the task, "
            "not how keen it is.",
            nl="1 nauwelijks, 5 zeer veel. Commitment is: hoe ver de belangen samenvallen met de opgave. "
            "Het is niet: enthousiasme.",
        ),
    ]
    readings = [r for p in scored for d in DIMENSIONS if (r := picture.field[p].readings[d]) is not None]
    if any(r.n > 1 for r in readings):
        notes.append(
            Text(
                en="With several raters: the median, and behind it lowest–highest and the number of raters (n).",
                nl="Bij meer beoordelaars: de middelste score, met laagste–hoogste en het aantal beoordelaars (n).",
            )
        )
    if any(r.disagreement for r in readings):
        notes.append(
            Text(
                en="≠ raters differ by two or more: talk about it before you use the score.",
                nl="≠ beoordelaars verschillen twee of meer: praat erover voordat u de score gebruikt.",
            )
        )
    yield Table(columns, rows, tuple(notes))


def _cell(reading: Reading | None) -> Cell:
    if reading is None:
        return Cell(both("–"), "muted")
    if reading.value is None:
        return Cell(label("unknown"), "muted")
    text = number(reading.value) + " " + _LEVELS[reading.level]
    if reading.n > 1:
        span = f"{reading.lowest}–{reading.highest}" if reading.lowest != reading.highest else str(reading.lowest)
        text = text + f" ({span}, n={reading.n})" + (" ≠" if reading.disagreement else "")
    return Cell(text, "strong" if reading.level == "high" else "plain")


SECTION = Section("scores", Text(en="scores", nl="scores"), Text(en="Scores", nl="Scores"), build, needs="force_field")
