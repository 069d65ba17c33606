"""What the ambition needs and who offers it: by need, by support area, and as a matrix."""

from collections.abc import Iterator, Mapping
from typing import Final

from mantelnet.coverage import STATES, Group, State
from mantelnet.picture import Picture
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.sections.missing import named, with_names
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, both, count, listing
from mantelnet.vocabulary import label

#: So many needs stand side by side in one matrix; more would not fit a screen.
_WIDTH: Final = 12
#: So many needs a sentence names.
_MOST: Final = 6
_NOBODY: Final = Cell(both("–"), "muted")
_QUESTIONS: Final[tuple[tuple[State, Text, Text], ...]] = (
    (
        "none",
        Text(en="Nobody offers this yet: {needs}.", nl="Dit biedt nog niemand: {needs}."),
        Text(en="Who do you know that could do this?", nl="Wie kent u die dit wel kan bieden?"),
    ),
    (
        "later",
        Text(
            en="Only those who do not take part yet could offer this: {needs}.",
            nl="Alleen wie nog niet meedoet, kan dit bieden: {needs}.",
        ),
        Text(en="What would make it easy for them to join?", nl="Wat maakt het voor hen makkelijk om mee te doen?"),
    ),
    (
        "one",
        Text(en="One party offers this: {needs}.", nl="Dit biedt één partij: {needs}."),
        Text(
            en="Who else could do this if that party drops out?",
            nl="Wie kan dit ook, als die partij wegvalt?",
        ),
    ),
)


def build(view: View) -> Iterator[Block]:
    """Questions first, then who offers what by need and by support area, then the matrix."""
    picture = view.analysis.picture
    coverage = picture.coverage
    if not coverage.told:
        return
    needs = picture.file.ambition.needs
    asked = [(see, ask, coverage.needs_in(state)) for state, see, ask in _QUESTIONS]
    bullets = tuple(
        Bullet(see.fill(needs=with_names(picture, found, _MOST)), (ask,)) for see, ask, found in asked if found
    )
    if bullets:
        yield Bullets(bullets)
    else:
        yield Paragraph(
            Text(
                en="For everything that is needed there is more than one party.",
                nl="Voor alles wat nodig is, is er meer dan één partij.",
            ),
            "strong",
        )
    by_state = sorted(needs, key=lambda need: STATES.index(coverage.needs[need].state))
    letters = {need: _letter(place) for place, need in enumerate(by_state)}
    yield Table(
        columns=(Column(Text(en="Needed", nl="Nodig")), *_WHO_COLUMNS),
        rows=tuple(
            (Cell(both(f"{letter}. {_text(picture, need)}")), *_who(picture, coverage.needs[need]))
            for need, letter in letters.items()
        ),
    )
    yield _areas(picture)
    yield from _matrix(picture, letters)


def _text(picture: Picture, need: str) -> str:
    return " ".join(picture.file.ambition.needs[need].text.split())


_WHO_COLUMNS: Final = (
    Column(Text(en="Who offers it", nl="Wie biedt het")),
    Column(Text(en="Taking part", nl="Doen mee"), "right"),
)


def _who(picture: Picture, group: Group) -> tuple[Cell, Cell]:
    """Who covers something, and how many of them take part."""
    if not group.all:
        return Cell(Text(en="nobody yet", nl="nog niemand"), "strong"), Cell(both(0), "strong")
    n = len(group.members)
    return Cell(listing(named(picture.file, group))), Cell(both(n), "plain" if n else "strong")


def _areas(picture: Picture) -> Table:
    coverage = picture.coverage
    rows = []
    for area, found in coverage.areas.items():
        cells = _who(picture, found.by) if found.needs else (Cell(_NOT_ASKED, "muted"), _NOBODY)
        rows.append((Cell(label(area)), *cells))
    notes = []
    if coverage.no_area:
        notes.append(
            Text(en="Without a support area: {n}.", nl="Zonder vraaggebied: {n}.").fill(
                n=count(len(coverage.no_area), Text(en="need", nl="punt"), Text(en="needs", nl="punten"))
            )
        )
    return Table((Column(Text(en="Support area", nl="Vraaggebied")), *_WHO_COLUMNS), tuple(rows), tuple(notes))


_NOT_ASKED: Final = Text(en="not mentioned in the ambition", nl="niet genoemd in de ambitie")


def _matrix(picture: Picture, letters: Mapping[str, str]) -> Iterator[Table]:
    """A row for each party that covers something, a column for each need; in pieces when there are many needs."""
    needs = list(letters)
    for start in range(0, len(needs), _WIDTH):
        piece = needs[start : start + _WIDTH]
        yield Table(
            columns=(
                Column(Text(en="Party", nl="Partij")),
                *(Column(both(letters[need]), "centre") for need in piece),
            ),
            rows=tuple(
                (Cell(both(picture.label(party))), *(_mark(picture, party, need) for need in piece))
                for party in picture.coverage.covering
            ),
            notes=(
                Text(
                    en="x offers it · o could, but does not take part yet. The letters stand in the first table.",
                    nl="x biedt het · o kan het bieden, maar doet nog niet mee. De letters staan in de eerste tabel.",
                ),
            ),
        )


def _letter(n: int) -> str:
    return chr(ord("A") + n) if n < 26 else f"{_letter(n // 26 - 1)}{chr(ord('A') + n % 26)}"


def _mark(picture: Picture, party: str, need: str) -> Cell:
    group = picture.coverage.needs[need]
    if party in group.members:
        return Cell(both("x"))
    return Cell(both("o")) if party in group.later else Cell(both("·"), "muted")


SECTION = Section(
    "coverage",
    Text(en="coverage", nl="dekking"),
    Text(en="What is needed, and who offers it?", nl="Wat is er nodig, en wie biedt het?"),
    build,
    needs="coverage",
    on_request=True,
)
