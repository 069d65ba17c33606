"""Actions: what is overdue, open, done and dropped; who owns what; and whether a party moved after an action."""

from collections.abc import Iterator, Sequence
from typing import Final

from mantelnet.actions import ActionList, FollowUp, Moment, Move, Tally, Task
from mantelnet.forcefield import Reading
from mantelnet.model import ProjectFile
from mantelnet.model.agreements import Action
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Part, Report, Table
from mantelnet.sections.section import Section, View
from mantelnet.text import NOTHING, Text, both, count, day, number
from mantelnet.vocabulary import key, label

_NOBODY: Final = Text(en="nobody yet", nl="nog niemand")
_NO_PARTY: Final = Text(en="about no party", nl="over geen partij")


def build(view: View) -> Iterator[Block]:
    """The actions of the project."""
    picture = view.analysis.picture
    yield from blocks(picture.file, picture.actions)


def report(file: ProjectFile, found: ActionList) -> Report:
    """The report of ``mantelnet actions``.

    Args:
        file: the project file.
        found: the actions to show.
    """
    date = file.project.date
    when = Text(en="reference date {day}", nl="peildatum {day}").fill(day=day(date)) if date else NOTHING
    part = Part(SECTION.id, SECTION.title, tuple(blocks(file, found)))
    return Report(both(" ".join(file.project.name.split())), when, (part,))


def blocks(file: ProjectFile, found: ActionList) -> Iterator[Block]:
    """How many there are, each of them by what became of it, who owns what, and what happened since.

    Args:
        file: the project file.
        found: the actions to show.
    """
    if not found.tasks:
        yield Paragraph(
            Text(
                en='There are no actions here. Fill in "actions": what will be done, who does it, and by when.',
                nl='Hier zijn geen acties. Vul "acties" in: wat er gaat gebeuren, wie het doet, en wanneer het klaar '
                "is.",
            )
        )
        return
    yield Paragraph(_summary(found), "strong")
    if found.date is None:
        yield Paragraph(
            Text(
                en='There is no reference date, so we do not judge dates. Fill in "project > date".',
                nl='Er is geen peildatum. Daarom zeggen we niets over data die voorbij zijn. Vul "project > datum" in.',
            )
        )
    late = found.overdue
    yield from _group(file, Text(en="Date has passed", nl="Datum voorbij"), late)
    yield from _group(file, Text(en="Open", nl="Open"), [task for task in found.open if not task.overdue])
    yield from _missing(found)
    yield from _group(file, Text(en="Done", nl="Gedaan"), found.closed("done"))
    yield from _group(file, Text(en="Dropped", nl="Vervallen"), found.closed("dropped"))
    yield from _tables(file, found)
    yield from _moved(file, found)


def who_and_when(file: ProjectFile, action: Action) -> Text:
    """The owner and the date of an open action: "School, by 1 May 2026"."""
    owner = name(file, action.owner) if action.owner else Text(en="no owner yet", nl="nog geen eigenaar")
    when = (
        Text(en="by {day}", nl="uiterlijk {day}").fill(day=day(action.due))
        if action.due
        else Text(en="no date yet", nl="nog geen datum")
    )
    return owner + ", " + when


def name(file: ProjectFile, party: str) -> Text:
    """The short name of a party; behind one that left stands so."""
    about = file.parties[party]
    return both(about.label) + (Text(en=" (left)", nl=" (vertrokken)") if about.status == "left" else "")


def _summary(found: ActionList) -> Text:
    tally = found.tally
    all_ = count(len(found.tasks), Text(en="action", nl="actie"), Text(en="actions", nl="acties"))
    pieces = [Text(en="{n} open", nl="{n} open").fill(n=tally.open)]
    if tally.overdue:
        pieces[0] = Text(
            en="{n} open, {late} past their date", nl="{n} open, waarvan {late} met de datum voorbij"
        ).fill(n=tally.open, late=tally.overdue)
    pieces.append(Text(en="{n} done", nl="{n} gedaan").fill(n=tally.done))
    pieces.append(Text(en="{n} dropped", nl="{n} vervallen").fill(n=tally.dropped))
    return all_ + ": " + Text(en="; ".join(p.en for p in pieces), nl="; ".join(p.nl for p in pieces)) + "."


def _group(file: ProjectFile, title: Text, tasks: Sequence[Task]) -> Iterator[Block]:
    if tasks:
        yield Paragraph(title + f" ({len(tasks)})", "strong")
        yield Bullets(tuple(_bullet(file, task) for task in tasks))


def _bullet(file: ProjectFile, task: Task) -> Bullet:
    action = task.action
    facts = [who_and_when(file, action)]
    if task.days_late is not None and task.days_late > 0:
        days = count(task.days_late, Text(en="day", nl="dag"), Text(en="days", nl="dagen"))
        facts.append(Text(en="{days} ago", nl="{days} geleden").fill(days=days))
    if action.status != "open":
        facts = [name(file, action.owner)] if action.owner else []
        facts += [day(action.due)] if action.due else []
    if action.about:
        facts.append(Text(en="about {party}", nl="over {party}").fill(party=name(file, action.about)))
    below = (Text(en=" · ".join(f.en for f in facts), nl=" · ".join(f.nl for f in facts)),) if facts else ()
    return Bullet(both(" ".join(action.what.split())), below)


def _missing(found: ActionList) -> Iterator[Block]:
    """How many open actions lack an owner or a date."""
    owner, due = len(found.without_owner), len(found.without_due)
    if owner or due:
        yield Paragraph(
            Text(
                en="Open without owner: {owner}; without date: {due}. Agree on who does it and by when.",
                nl="Open zonder eigenaar: {owner}; zonder datum: {due}. Spreek af wie het doet en wanneer het klaar "
                "is.",
            ).fill(owner=owner, due=due)
        )


def _tables(file: ProjectFile, found: ActionList) -> Iterator[Block]:
    yield _tallies(file, found, Text(en="Owner", nl="Eigenaar"), _NOBODY, "owner")
    if any(task.action.about for task in found.tasks):
        yield _tallies(file, found, Text(en="About", nl="Over"), _NO_PARTY, "about")


def _tallies(file: ProjectFile, found: ActionList, title: Text, nobody: Text, role: str) -> Table:
    judged = found.date is not None
    titles = [Text(en="Open", nl="Open"), Text(en="Done", nl="Gedaan"), Text(en="Dropped", nl="Vervallen")]
    if judged:
        titles.insert(1, Text(en="Date passed", nl="Datum voorbij"))
    rows = tuple(
        (Cell(name(file, party) if party else nobody, "plain" if party else "muted"), *_numbers(tally, judged))
        for party, tally in found.by("owner" if role == "owner" else "about").items()
    )
    return Table((Column(title), *(Column(each, "right") for each in titles)), rows)


def _numbers(tally: Tally, judged: bool) -> Iterator[Cell]:
    numbers = [tally.open, tally.done, tally.dropped]
    if judged:
        numbers.insert(1, tally.overdue or 0)
    for n in numbers:
        yield Cell(both(n), "plain" if n else "muted")


def _moved(file: ProjectFile, found: ActionList) -> Iterator[Block]:
    """What became of the parties that done actions were about."""
    followed = [(task, follow) for task in found.tasks if (follow := task.follow_up) is not None]
    if not followed:
        return
    yield Paragraph(Text(en="Did the party move?", nl="Bewoog de partij?"), "strong")
    yield Bullets(tuple(_follow_up(file, task, follow) for task, follow in followed))
    yield Paragraph(
        Text(
            en="A party can move without the action, and an action can work without a score that moves. Ask the party "
            "what made the difference. For the core team only.",
            nl="Een partij kan ook bewegen zonder de actie. En een actie kan werken zonder dat een score verandert. "
            "Vraag de partij wat het verschil maakte. Alleen voor het kernteam.",
        ),
        "muted",
    )


def _follow_up(file: ProjectFile, task: Task, follow: FollowUp) -> Bullet:
    party = name(file, task.action.about or "")
    head = party + ": " + " ".join(task.action.what.split())
    if follow.reason or follow.before is None or follow.after is None:
        return Bullet(head, (_REASONS[follow.reason or "no_date"],))
    moves = [_move(move) for move in follow.moves if move.before or move.after]
    span = Text(en="{before} → {after}: ", nl="{before} → {after}: ").fill(
        before=_moment(follow.before), after=_moment(follow.after)
    )
    return Bullet(head, (span + Text(en="; ".join(m.en for m in moves), nl="; ".join(m.nl for m in moves)) + ".",))


_REASONS: Final[dict[str, Text]] = {
    "no_date": Text(
        en="The action has no date, so we cannot tell which measurement came before it.",
        nl="De actie heeft geen datum. Daarom weten we niet welke meting ervoor was.",
    ),
    "not_measured_before": Text(
        en="The party was not scored before the action.", nl="De partij was vóór de actie nog niet gescoord."
    ),
    "not_measured_since": Text(
        en="The party has not been scored since. Look at the next measurement.",
        nl="De partij is sindsdien niet gescoord. Kijk bij de volgende meting.",
    ),
}


def _moment(moment: Moment) -> Text:
    if moment.date is None:
        return Text(en="now", nl="nu")
    return day(moment.date)


def _move(move: Move) -> Text:
    text = key(move.dimension) + " " + _value(move.before) + " → " + _value(move.after)
    if move.maybe_chance:
        return text + Text(en=" (one step, possibly chance)", nl=" (één stap, mogelijk toeval)")
    return text


def _value(reading: Reading | None) -> Text:
    if reading is None:
        return Text(en="not scored", nl="niet gescoord")
    return label("unknown") if reading.value is None else number(reading.value)


SECTION = Section("actions", Text(en="actions", nl="acties"), Text(en="Actions", nl="Acties"), build, on_request=True)
