"""The matrix of interests: which interest plays for whom, and who told us."""

from collections.abc import Iterator
from typing import Final

from mantelnet.interests import Cell as Interest
from mantelnet.report import Block, Cell, Column, Paragraph, Table
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, both, some

_NONE: Final = Cell(both("·"), "muted")
#: So many themes stand side by side; more would not fit a screen.
_WIDTH: Final = 10


def build(view: View) -> Iterator[Block]:
    """A row for each party with an interest, a column for each theme that plays, widest shared first; in pieces."""
    picture = view.analysis.picture
    matrix = picture.interests
    if not matrix.known:
        return
    themes = list(enumerate(matrix.used))
    pieces = [themes[start : start + _WIDTH] for start in range(0, len(themes), _WIDTH)]
    letters = [both(f"{_letter(n)} ") + matrix.themes[theme] for n, theme in themes]
    notes = [
        Text(en=" · ".join(t.en for t in letters), nl=" · ".join(t.nl for t in letters)),
        Text(
            en="4 the party said so itself · (4) our assumption · 4- runs against the ambition · ? weight unknown",
            nl="4 door de partij zelf gezegd · (4) onze aanname · 4- gaat tegen de ambitie in · ? gewicht onbekend",
        ),
    ]
    for piece in pieces:
        yield Table(
            columns=(Column(Text(en="Party", nl="Partij")), *(Column(both(_letter(n)), "centre") for n, _ in piece)),
            rows=tuple(
                (Cell(both(picture.label(party))), *(_cell(matrix.cells[party].get(theme)) for _, theme in piece))
                for party in matrix.known
            ),
            notes=tuple(notes) if piece is pieces[-1] else (),
        )
    silent = [picture.label(p) for p in picture.network.parties if p not in matrix.known]
    if silent:
        yield Paragraph(
            Text(en="No interests noted yet: {names}.", nl="Nog geen belangen genoteerd: {names}.").fill(
                names=some(silent, most=10)
            )
        )


def _letter(n: int) -> str:
    return chr(ord("A") + n) if n < 26 else f"{_letter(n // 26 - 1)}{chr(ord('A') + n % 26)}"


def _cell(interest: Interest | None) -> Cell:
    if interest is None:
        return _NONE
    weight = str(interest.weight or "?") + ("-" if interest.against else "")
    heavy = (interest.weight or 0) >= 4
    words = weight if interest.confirmed else f"({weight})"
    return Cell(both(words), "strong" if heavy else "plain", interest.weight or 0)


SECTION = Section(
    "interests",
    Text(en="interests", nl="belangen"),
    Text(en="Matrix of interests", nl="Belangenmatrix"),
    build,
    needs="interests",
)
