"""Over time: two measurements side by side, what changed, and what may be chance."""

from __future__ import annotations

from collections.abc import Iterator

from mantelnet.model import ProjectFile
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Part, Report, Table
from mantelnet.sections.condition_tables import middle, name_of
from mantelnet.sections.conditions import DIRECTIONS
from mantelnet.sections.section import Section, View
from mantelnet.sections.trend_scores import score_blocks
from mantelnet.text import NOTHING, Text, both, count, day, some
from mantelnet.trend.course import Answers, Trend, trend
from mantelnet.trend.moments import NOW, Moment

_PERSON = Text(en="person", nl="persoon"), Text(en="people", nl="personen")


def build(view: View) -> Iterator[Block]:
    """The last two measurements side by side."""
    file = view.analysis.picture.file
    return blocks(file, trend(file, fewest=view.analysis.fewest))


def report(file: ProjectFile, found: Trend) -> Report:
    """The report of ``mantelnet trend`` on two measurements."""
    return Report(
        both(" ".join(file.project.name.split())),
        NOTHING,
        (Part(SECTION.id, SECTION.title, tuple(blocks(file, found))),),
    )


def blocks(file: ProjectFile, found: Trend) -> Iterator[Block]:
    """All measurements; then scores, classes and conditions of two of them side by side."""
    if found.before is None or found.after is None:
        yield from _nothing_yet(file, found)
        return
    yield _moments(found)
    yield from _remarks(found)
    yield Paragraph(
        Text(en="Compared: {before} with {after}.", nl="Vergeleken: {before} met {after}.").fill(
            before=named(found.before), after=named(found.after)
        ),
        "strong",
    )
    yield from score_blocks(file, found.parties, found.raters)
    if not found.raters:
        yield Paragraph(
            Text(
                en="One of the two holds no scores, so no scores are compared.",
                nl="Bij een van de twee staan geen scores. Daarom vergelijken we geen scores.",
            )
        )
    yield from _answers(found.answers)
    yield Paragraph(
        Text(
            en="Do you recognise this? What helped, and what do you want to keep? Scores are estimates: talk about "
            "them before you draw a conclusion.",
            nl="Herkent u dit? Wat heeft geholpen, en wat wilt u vasthouden? Scores zijn schattingen: praat erover "
            "voordat u een conclusie trekt.",
        ),
        "muted",
    )


def moment_name(moment: str | None) -> Text:
    """A measurement as people call it: its id, or now."""
    return Text(*NOW) if moment is None else both(moment)


def named(moment: Moment) -> Text:
    """A measurement with its date."""
    if moment.date is None:
        return moment_name(moment.id)
    return Text(en="{name} ({day})", nl="{name} ({day})").fill(name=moment_name(moment.id), day=day(moment.date))


def _nothing_yet(file: ProjectFile, found: Trend) -> Iterator[Block]:
    """Why nothing can be compared yet, and when to measure again."""
    told = [moment for moment in found.moments if moment.told]
    if not told:
        yield Paragraph(
            Text(
                en="Nothing was measured yet: the file holds no scores and no answers about the conditions. Score the "
                "parties together, or hand out the list of statements. That is the first measurement.",
                nl="Er is nog niets gemeten: in het bestand staan geen scores en geen antwoorden over de condities. "
                "Scoor samen de partijen, of deel de lijst met stellingen uit. Dat is de eerste meting.",
            ),
            "strong",
        )
        return
    if len(told) == 1:
        only = Text(
            en="There is one measurement: {name}. So there is nothing to compare yet.",
            nl="Er is één meting: {name}. Daarom valt er nog niets te vergelijken.",
        ).fill(name=named(told[0]))
    else:
        only = Text(
            en="No earlier measurement tells something of the same kind, so there is nothing to compare yet.",
            nl="Geen eerdere meting gaat over hetzelfde. Daarom valt er nog niets te vergelijken.",
        )
    yield Paragraph(only, "strong")
    yield from _remarks(found)
    again = Text(
        en="Measure again when a new phase begins, or when parties come or go.",
        nl="Meet opnieuw als er een nieuwe fase begint, of als er partijen bij komen of weggaan.",
    )
    yield Bullets(
        (
            Bullet(again + _review(file)),
            Bullet(
                Text(
                    en="First move the scores and answers of now to “measurements”, with an id and their date. So what "
                    "was, stays.",
                    nl="Zet de scores en antwoorden van nu dan eerst onder “metingen”, met een id en hun datum. Zo "
                    "blijft staan wat er was.",
                )
            ),
            Bullet(
                Text(
                    en="Let the same people score, under the same codes.",
                    nl="Laat dezelfde mensen scoren, met dezelfde codes.",
                )
            ),
        )
    )


def _review(file: ProjectFile) -> Text:
    """The day on which the parties look back together, when it is still to come; else what to agree on."""
    governance, today = file.agreements.governance, file.project.date
    review = governance.review if governance else None
    if review and (today is None or review > today):
        return Text(
            en=" At the latest for the day on which you look back together: {day}.",
            nl=" Doe het uiterlijk voor de dag waarop u samen terugkijkt: {day}.",
        ).fill(day=day(review))
    return Text(
        en=" Agree on a day now, for instance in half a year.",
        nl=" Spreek nu al een dag af, bijvoorbeeld over een half jaar.",
    )


def _moments(found: Trend) -> Table:
    def row(moment: Moment) -> tuple[Cell, ...]:
        compared = moment in (found.before, found.after)
        people = len(moment.answers.people) if moment.answers else None
        return (
            Cell(moment_name(moment.id), "strong" if compared else "plain"),
            Cell(day(moment.date) if moment.date else both("–")),
            Cell(both(" ".join((moment.phase or "–").split()))),
            Cell(both(len(moment.scores) or "–")),
            Cell(both(people or "–")),
        )

    return Table(
        (
            Column(Text(en="Measurement", nl="Meting")),
            Column(Text(en="Date", nl="Datum")),
            Column(Text(en="Phase", nl="Fase")),
            Column(Text(en="Scored", nl="Gescoord"), "right"),
            Column(Text(en="Answers", nl="Antwoorden"), "right"),
        ),
        tuple(row(moment) for moment in found.moments),
        (
            Text(
                en="Scored: how many parties. Answers: how many people, about the five conditions.",
                nl="Gescoord: hoeveel partijen. Antwoorden: hoeveel personen, over de vijf condities.",
            ),
        ),
    )


def _remarks(found: Trend) -> Iterator[Block]:
    order, items = found.order, []
    if not order.sorted:
        items.append(
            Text(
                en="The measurements are not in order of date in the file. Here they are.",
                nl="De metingen staan in het bestand niet op volgorde van datum. Hier wel.",
            )
        )
    for group in order.same_day:
        items.append(
            Text(
                en="Of the same day: {names}. We take that as one measurement, noted twice.",
                nl="Van dezelfde dag: {names}. Die zien we als één meting die twee keer is genoteerd.",
            ).fill(names=some([moment_name(each) for each in group]))
        )
    if order.after_now:
        items.append(
            Text(
                en="Dated after the reference date: {names}. What is noted as of now stays the last. Is the reference "
                "date still right?",
                nl="Van na de peildatum: {names}. De stand van nu blijft de laatste. Klopt de peildatum nog?",
            ).fill(names=some(order.after_now))
        )
    if items:
        yield Bullets(tuple(map(Bullet, items)))


def _answers(answers: Answers | None) -> Iterator[Block]:
    if answers is None:
        return
    yield Paragraph(Text(en="The five conditions", nl="De vijf condities"), "strong")
    if not answers.comparable:
        yield Paragraph(
            Text(
                en="The answers of then have a scale that ends at {then}, those of now at {now}. They cannot be "
                "compared.",
                nl="De schaal van de antwoorden liep toen tot {then} en nu tot {now}. U kunt ze niet vergelijken.",
            ).fill(then=answers.before.table.scale, now=answers.after.table.scale)
        )
        return
    changed = [(name, change) for name, change in answers.conditions.items() if change is not None]
    if not changed:
        yield Paragraph(
            Text(
                en="Then and now people answered other statements, so nothing is compared.",
                nl="Toen en nu gingen de antwoorden over andere stellingen. Daarom vergelijken we niets.",
            )
        )
        return
    notes = [
        Text(
            en="The middle answer, with the lowest and highest. Only statements asked in the same words both times. "
            "Answers of {then} then and {now} now; of {same} both times, by their codes. With few people one other "
            "answer can already make the difference.",
            nl="Het middelste antwoord, met het laagste en hoogste. Alleen stellingen die beide keren met dezelfde "
            "woorden zijn gevraagd. Antwoorden van {then} toen en {now} nu; van {same} beide keren, volgens de codes. "
            "Bij weinig mensen kan één ander antwoord al het verschil maken.",
        ).fill(
            then=count(len(answers.before.people), *_PERSON),
            now=count(len(answers.after.people), *_PERSON),
            same=count(answers.returned, *_PERSON),
        )
    ]
    if any("few" in (change.before.reason, change.after.reason) for _, change in changed):
        notes.append(
            Text(en="<3 fewer than three answers: not shown.", nl="<3 minder dan drie antwoorden: niet getoond.")
        )
    yield Table(
        (
            Column(Text(en="Condition", nl="Conditie")),
            Column(Text(en="Then", nl="Toen"), "right"),
            Column(Text(en="Now", nl="Nu"), "right"),
            Column(NOTHING),
        ),
        tuple(
            (
                Cell(name_of(name)),
                Cell(middle(change.before)),
                Cell(middle(change.after)),
                Cell(DIRECTIONS[change.direction]),
            )
            for name, change in changed
        ),
        tuple(notes),
    )


SECTION = Section(
    "trend",
    Text(en="trend", nl="verloop"),
    Text(en="Over time: what has changed?", nl="Verloop: wat is er veranderd?"),
    build,
    on_request=True,
)
