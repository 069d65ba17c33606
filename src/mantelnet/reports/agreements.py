"""What was agreed, what goes from one party to another, and what will be done."""

from __future__ import annotations

from collections.abc import Iterator

from mantelnet.audience import may
from mantelnet.model.agreements import Action
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.reports.edition import Edition
from mantelnet.text import Text, both, day, listing, number
from mantelnet.vocabulary import label

_NONE = Cell(both("–"), "muted")


def build(edition: Edition) -> Iterator[Block]:
    """How the network is steered, what each party puts in, how people treat each other, and give and take."""
    if not may(edition.audience, "network"):
        return
    steering = tuple(Bullet(line) for line in _steering(edition))
    if steering:
        yield Bullets(steering)
    yield from _contributions(edition)
    rules = edition.analysis.picture.file.agreements.ground_rules
    if rules:
        yield Paragraph(Text(en="How we treat each other:", nl="Zo gaan we met elkaar om:"))
        yield Bullets(tuple(Bullet(both(" ".join(rule.split()))) for rule in rules))
    yield from _exchanges(edition)


def _steering(edition: Edition) -> Iterator[Text]:
    picture = edition.analysis.picture
    governance = picture.file.agreements.governance
    if governance is None:
        return
    if governance.form:
        yield Text(en="Steering: {form}.", nl="Besturing: {form}.").fill(form=label(governance.form))
    if governance.chair:
        yield Text(en="Chair: {names}.", nl="Voorzitter: {names}.").fill(
            names=listing([picture.label(p) for p in governance.chair])
        )
    for words, told in (
        (Text(en="How we decide: {told}", nl="Zo nemen we besluiten: {told}"), governance.decisions),
        (Text(en="How we keep each other informed: {told}", nl="Zo houden we elkaar op de hoogte: {told}"),
         governance.communication),
    ):  # fmt: skip
        if told:
            yield words.fill(told=" ".join(told.split()))
    if governance.review:
        yield Text(en="We look back together on {day}.", nl="We kijken samen terug op {day}.").fill(
            day=day(governance.review)
        )


def _contributions(edition: Edition) -> Iterator[Table]:
    picture = edition.analysis.picture
    given = picture.file.agreements.contributions
    if not given:
        return
    inside = edition.internal
    columns = [Column(Text(en="Party", nl="Partij")), Column(Text(en="Puts in", nl="Brengt in"))]
    columns += [Column(Text(en="Hours a month", nl="Uren per maand"), "right")]
    if inside:
        columns += [Column(Text(en="Who", nl="Wie")), Column(Text(en="Time and mandate", nl="Tijd en mandaat"))]
    rows = []
    for party, what in given.items():
        cells = [
            Cell(both(picture.label(party))),
            Cell(both(" ".join(what.what.split()))) if what.what else _NONE,
            Cell(number(what.hours_per_month)) if what.hours_per_month is not None else _NONE,
        ]
        if inside:
            cells.append(Cell(both(what.who)) if what.who else _NONE)
            cells.append(_NONE if what.mandate is None else Cell(_YES if what.mandate else _NO))
        rows.append(tuple(cells))
    yield Table(tuple(columns), tuple(rows))


_YES = Text(en="yes", nl="ja")
_NO = Text(en="no", nl="nee")


def _exchanges(edition: Edition) -> Iterator[Block]:
    picture = edition.analysis.picture
    exchanges = picture.file.exchanges
    if not exchanges:
        return
    if edition.internal:
        yield Paragraph(Text(en="Give and take between parties:", nl="Geven en nemen tussen partijen:"))
    else:
        yield Paragraph(Text(en="Agreed give and take between parties:", nl="Afgesproken geven en nemen:"))
    columns = [
        Column(Text(en="From", nl="Van")),
        Column(Text(en="To", nl="Naar")),
        Column(Text(en="What", nl="Wat")),
        *((Column(Text(en="Status", nl="Status")),) if edition.internal else ()),
    ]
    rows = []
    for exchange in exchanges:
        cells = [
            Cell(both(picture.label(exchange.from_))),
            Cell(both(picture.label(exchange.to))),
            Cell(both(" ".join(exchange.what.split()))),
        ]
        if edition.internal:
            cells.append(Cell(label(exchange.status)) if exchange.status else _NONE)
        rows.append(tuple(cells))
    yield Table(tuple(columns), tuple(rows))


def in_order(edition: Edition) -> list[Action]:
    """The actions: open ones first, those with the earliest date before the others."""
    places = {"open": 0, "done": 1, "dropped": 2}
    return sorted(edition.analysis.picture.file.actions, key=lambda a: (places[a.status], a.due or "9999"))


def overdue(edition: Edition, action: Action) -> bool:
    """Whether an action should have been done before the reference date; without that date nothing is late."""
    date = edition.analysis.picture.file.project.date
    return action.status == "open" and bool(date and action.due and action.due < date)


def actions(edition: Edition) -> Iterator[Block]:
    """What will be done, by when, and for internal eyes by whom."""
    picture = edition.analysis.picture
    found = in_order(edition)
    if not found:
        return
    columns = [Column(Text(en="What", nl="Wat"))]
    if edition.internal:
        columns += [Column(Text(en="Who", nl="Wie")), Column(Text(en="About", nl="Over"))]
    columns += [Column(Text(en="Done by", nl="Uiterlijk")), Column(Text(en="Status", nl="Status"))]
    rows = []
    for action in found:
        cells = [Cell(both(" ".join(action.what.split())))]
        if edition.internal:
            cells += [Cell(both(picture.label(p))) if p else _NONE for p in (action.owner, action.about)]
        cells.append(Cell(day(action.due)) if action.due else _NONE)
        late = overdue(edition, action)
        status = label(action.status) + (Text(en=", date has passed", nl=", datum is voorbij") if late else "")
        cells.append(Cell(status, "strong" if late else "plain" if action.status == "open" else "muted"))
        rows.append(tuple(cells))
    notes = []
    if not edition.internal:
        notes.append(
            Text(
                en="Without names, and without actions that are about one party.",
                nl="Zonder namen, en zonder acties die over één partij gaan.",
            )
        )
    if picture.file.project.date is None:
        notes.append(
            Text(
                en="The project has no reference date, so we cannot tell which dates have passed.",
                nl="Het project heeft geen peildatum. Daarom weten we niet welke datums voorbij zijn.",
            )
        )
    yield Table(tuple(columns), tuple(rows), tuple(notes))
