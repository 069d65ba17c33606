"""The guide for the next meeting: a programme, what to bring, block by block what to do, and the improvement agenda."""

from __future__ import annotations

from collections.abc import Iterator

from mantelnet.agenda.actions import EMPTY, MOST, open_actions
from mantelnet.agenda.material import Material
from mantelnet.agenda.session import Block as Talk
from mantelnet.agenda.session import Session
from mantelnet.agenda.topic import Sheet
from mantelnet.model.agreements import Action
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Part, Report, Table
from mantelnet.text import NOTHING, Text, both, count, day

_MINUTES = Text(en="minute", nl="minuut"), Text(en="minutes", nl="minuten")
#: Room to write.
_BLANK = both("…………")
_INTERNAL = Text(
    en="Internal – do not share. For whoever leads the meeting, and the core team: this guide names scores, concerns "
    "and assumptions. Write down only what you could also explain at the table.",
    nl="Intern – niet verspreiden. Voor wie de bijeenkomst leidt, en het kernteam: in deze leidraad staan scores, "
    "zorgen en aannames. Schrijf alleen op wat u ook aan tafel zou kunnen uitleggen.",
)
_SHARED = Text(
    en="For all parties: without scores and classes, without what one party says of another, and with confirmed ties "
    "and interests only.",
    nl="Voor alle partijen: zonder scores en klassen, zonder wat de ene partij over de andere zegt, en met alleen "
    "bevestigde relaties en belangen.",
)
_ORIGIN = Text(
    en="Ambition first; gather before you place; explain, and talk about differences before you choose an approach: "
    "that is from the published method and common workshop practice. The choice of topics, the minutes and the "
    "questions are by mantelnet. Change what does not suit you.",
    nl="Eerst de ambitie; verzamelen voordat u plaatst; uitleggen, en over verschillen praten voordat u een aanpak "
    "kiest: dat komt uit de gepubliceerde methode en uit gewone werkvormen. De keuze van onderwerpen, de minuten en de "
    "vragen zijn van mantelnet. Verander wat niet bij u past.",
)


def report(material: Material, session: Session) -> Report:
    """The guide for one session."""
    info = material.file.project
    facts = [count(session.minutes, *_MINUTES), _audience(material)]
    if info.date:
        facts.append(Text(en="reference date {day}", nl="peildatum {day}").fill(day=day(info.date)))
    title = Text(en="The next meeting: {name}", nl="De volgende bijeenkomst: {name}").fill(
        name=" ".join(info.name.split())
    )
    subtitle = Text(en=" · ".join(fact.en for fact in facts), nl=" · ".join(fact.nl for fact in facts))
    return Report(title, subtitle, tuple(_parts(material, session)))


def _audience(material: Material) -> Text:
    if material.audience == "core":
        return Text(en="for the core team", nl="voor het kernteam")
    return Text(en="for the whole network", nl="voor het hele netwerk")


def _parts(material: Material, session: Session) -> Iterator[Part]:
    yield Part("programme", Text(en="Programme", nl="Programma"), tuple(_programme(material, session)))
    yield Part("bring", Text(en="What to bring", nl="Wat neemt u mee?"), (_bring(material, session),))
    for number, talk in enumerate(session.blocks, 1):
        title = Text(en="{n}. {title} ({start}–{end})", nl="{n}. {title} ({start}–{end})").fill(
            n=number, title=talk.topic.title, start=_clock(talk.start), end=_clock(talk.end)
        )
        yield Part(talk.topic.id, title, tuple(_talk(talk)))
    yield Part("improvement-agenda", Text(en="Improvement agenda", nl="Verbeteragenda"), tuple(_actions(material)))
    if session.left_out:
        yield Part("left-out", Text(en="For another time", nl="Voor een andere keer"), tuple(_left_out(session)))


def _clock(minutes: int) -> str:
    """So many minutes from the beginning, as hours and minutes."""
    return f"{minutes // 60}:{minutes % 60:02}"


def _programme(material: Material, session: Session) -> Iterator[Block]:
    yield Paragraph(_INTERNAL if material.audience == "core" else _SHARED, "strong")
    yield Table(
        (
            Column(Text(en="From", nl="Vanaf"), "right"),
            Column(Text(en="Minutes", nl="Minuten"), "right"),
            Column(Text(en="What", nl="Wat")),
        ),
        tuple(
            (Cell(both(_clock(talk.start))), Cell(both(talk.minutes)), Cell(talk.topic.title))
            for talk in session.blocks
        ),
        (
            Text(en="Counted from the beginning; together {n}.", nl="Geteld vanaf het begin; samen {n}.").fill(
                n=count(session.minutes, *_MINUTES)
            ),
        ),
    )
    if session.spare:
        yield Paragraph(
            Text(
                en="There is more time than these topics need. The meeting could be {n} shorter.",
                nl="Er is meer tijd dan deze onderwerpen nodig hebben. De bijeenkomst kan {n} korter.",
            ).fill(n=count(session.spare, *_MINUTES))
        )
    yield Paragraph(_ORIGIN, "muted")


def _bring(material: Material, session: Session) -> Bullets:
    sheets = session.sheets(material.audience)
    paper = [
        Text(en="this guide, for yourself", nl="deze leidraad, voor uzelf"),
        Text(en="the ambition on a large sheet", nl="de ambitie op een groot vel"),
        *(sheet.text for sheet in sheets if sheet.command is None),
    ]
    items = [Bullet(_capital(text)) for text in dict.fromkeys(paper)]
    return Bullets((*items, *(_printed(sheet) for sheet in sheets if sheet.command is not None)))


def _printed(sheet: Sheet) -> Bullet:
    command = sheet.command or NOTHING
    return Bullet(_capital(sheet.text), (Text(en="Make it with: ", nl="Maak met: ") + command,))


def _capital(text: Text) -> Text:
    return text.map(lambda words: words[:1].upper() + words[1:])


def _talk(talk: Talk) -> Iterator[Block]:
    topic = talk.topic
    yield Paragraph(topic.goal, "strong")
    if talk.found.points:
        yield Paragraph(Text(en="On the table:", nl="Op tafel:"))
        yield Bullets(tuple(Bullet(point.text, (point.ask,) if point.ask else ()) for point in talk.found.points))
    question = talk.found.question or topic.question
    if question:
        yield Paragraph(Text(en="Open with: {question}", nl="Begin met: {question}").fill(question=question))
    yield Bullets(tuple(map(Bullet, topic.steps)), numbered=len(topic.steps) > 1)
    if topic.note:
        yield Paragraph(Text(en="Write down: {note}", nl="Schrijf op: {note}").fill(note=_small(topic.note)), "muted")


def _small(text: Text) -> Text:
    """A sentence that goes on after a colon."""
    return text.map(lambda words: words[:1].lower() + words[1:])


def _actions(material: Material) -> Iterator[Block]:
    found = open_actions(material.file)
    rows: list[tuple[Cell, ...]] = [
        (
            Cell(both("! " if each.overdue else "") + _what(material, each.action)),
            Cell(both(material.label(each.action.owner)) if each.action.owner else _BLANK),
            Cell(day(each.action.due) if each.action.due else _BLANK),
        )
        for each in found[:MOST]
    ]
    rows += [(Cell(_BLANK),) * 3] * EMPTY
    yield Table(
        (
            Column(Text(en="Action", nl="Actie")),
            Column(Text(en="Owner", nl="Eigenaar")),
            Column(Text(en="Done by", nl="Klaar op")),
        ),
        tuple(rows),
        tuple(_notes(material)),
    )


def _what(material: Material, action: Action) -> Text:
    words = both(" ".join(action.what.split()))
    if action.about is None:
        return words
    return words + Text(en=" (about {party})", nl=" (over {party})").fill(party=material.label(action.about))


def _notes(material: Material) -> Iterator[Text]:
    found = open_actions(material.file)
    if any(each.overdue for each in found):
        yield Text(
            en="! the date has passed: done, or a new date?",
            nl="! de datum is voorbij: klaar, of een nieuwe datum?",
        )
    if found and material.file.project.date is None:
        yield Text(
            en="The file has no reference date, so we do not say which dates have passed.",
            nl="Het bestand heeft geen peildatum. Daarom zeggen we niet welke data voorbij zijn.",
        )
    if len(found) > MOST:
        yield Text(en="Not in the table: {n} more open actions.", nl="Niet in de tabel: nog {n} open acties.").fill(
            n=len(found) - MOST
        )
    if material.audience == "network":
        yield Text(
            en="Only actions that are not about a party. Who does what, you fill in together.",
            nl="Alleen acties die niet over een partij gaan. Wie wat doet, vult u samen in.",
        )


def _left_out(session: Session) -> Iterator[Block]:
    yield Paragraph(
        Text(
            en="These topics did not fit, or would make it too full. The most important first.",
            nl="Deze onderwerpen pasten niet, of zouden het te vol maken. Het belangrijkste eerst.",
        )
    )
    yield Bullets(
        tuple(Bullet(topic.title, tuple(point.text for point in found.points[:1])) for topic, found in session.left_out)
    )
