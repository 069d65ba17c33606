"""The five conditions: what people answer, how far they lie apart, what changed, and what to talk about."""

from __future__ import annotations

from collections.abc import Iterator

from mantelnet.conditions.answers import FEWEST, Round
from mantelnet.conditions.comparing import Direction, divided
from mantelnet.conditions.questions import ABOUT
from mantelnet.conditions.survey import Condition, Statement, Survey
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.sections.condition_tables import answer_cells, columns_of, middle, name_of, overview_table
from mantelnet.sections.section import Section, View
from mantelnet.text import NOTHING, Text, both, count, day, listing, number

_PERSON = Text(en="person", nl="persoon"), Text(en="people", nl="personen")
#: What a condition did since the last time.
DIRECTIONS: dict[Direction | None, Text] = {
    "higher": Text(en="higher", nl="hoger"),
    "lower": Text(en="lower", nl="lager"),
    "equal": Text(en="about equal", nl="ongeveer gelijk"),
    None: both("–"),
}
_MOST = 3
_TOO_FEW = Text(
    en="Each statement has fewer than three answers, so none is shown.",
    nl="Elke stelling heeft minder dan drie antwoorden. Daarom staan ze hier niet.",
)


def build(view: View) -> Iterator[Block]:
    """Who answered, the conditions in a table, what stands out, what changed; then condition by condition."""
    survey = view.analysis.survey
    if survey is None:
        return
    if survey.fewest < FEWEST:
        yield Paragraph(
            Text(
                en="For your own use: do not pass this on. It also shows answers of fewer than three people.",
                nl="Alleen voor eigen gebruik: geef dit niet door. Ook antwoorden van minder dan drie personen staan "
                "erin.",
            ),
            "strong",
        )
    yield Paragraph(_who(survey))
    if not survey.enough:
        yield Paragraph(
            Text(
                en="Fewer than three people answered, so no answers are shown: whoever was there would know who said "
                "what. Ask more people; mantelnet conditions --questionnaire gives a list to hand out.",
                nl="Minder dan drie personen gaven antwoord. Daarom staan hier geen antwoorden: anders is te raden wie "
                "wat zei. Vraag het aan meer mensen. Met mantelnet conditions --questionnaire krijgt u een lijst om "
                "uit te delen.",
            ),
            "strong",
        )
        return
    yield overview_table(survey)
    yield from _findings(survey)
    yield from _changes(survey)
    for condition in survey.conditions.values():
        if condition.statements:
            yield from _one(survey, condition)
    yield Paragraph(
        Text(
            en="Choose one or two things together to begin with. Write them under “actions”, each with an owner and a "
            "date. The conditions come from the published method; the statements and questions are by mantelnet.",
            nl="Kies samen een of twee dingen om mee te beginnen. Zet ze onder “acties”, met een eigenaar en een "
            "datum. De condities komen uit de gepubliceerde methode. De stellingen en de vragen zijn van mantelnet.",
        ),
        "muted",
    )


def _who(survey: Survey) -> Text:
    text = Text(
        en="Answers from {people}, {when}. 1 is not at all, {scale} is entirely.",
        nl="Antwoorden van {people}, {when}. 1 is helemaal niet, {scale} is helemaal wel.",
    ).fill(people=count(survey.people, *_PERSON), when=when(survey.latest), scale=survey.scale)
    if survey.silent:
        text += Text(en=" No answers yet from {n}.", nl=" Nog geen antwoorden van {n}.").fill(
            n=count(survey.silent, Text(en="respondent", nl="deelnemer"), Text(en="respondents", nl="deelnemers"))
        )
    if survey.left:
        text += Text(
            en=" The party of {n} has left since; those answers count, because they belong to that moment.",
            nl=" De partij van {n} is inmiddels vertrokken. Die antwoorden tellen mee, want ze horen bij dat moment.",
        ).fill(n=count(survey.left, *_PERSON))
    return text


def when(found: Round) -> Text:
    """When answers were given, in words."""
    if found.date is None:
        return Text(en="without a date", nl="zonder datum")
    if found.measurement is None:
        return Text(en="as of {day}", nl="stand van {day}").fill(day=day(found.date))
    return Text(en="measurement “{name}” of {day}", nl="meting “{name}” van {day}").fill(
        name=found.measurement, day=day(found.date)
    )


def _findings(survey: Survey) -> Iterator[Block]:
    """What stands out: high and low, what is often not known, and where people lie furthest apart."""
    if items := (*_high_and_low(survey), *_not_known(survey)):
        yield Bullets(items)
    if survey.disagreements:
        yield Paragraph(
            Text(
                en="The answers to these statements lie furthest apart. What do some see that others do not?",
                nl="Bij deze stellingen lopen de antwoorden het meest uiteen. Wat ziet de een dat de ander niet ziet?",
            )
        )
        yield Bullets(tuple(Bullet(_from_to(s)) for s in survey.disagreements[:_MOST]))


def _not_known(survey: Survey) -> Iterator[Bullet]:
    unknown = [name_of(c.id) for c in survey.conditions.values() if "unknown" in c.states]
    if unknown:
        yield Bullet(
            Text(en='Often "don\'t know": {names}.', nl='Vaak "weet niet": {names}.').fill(names=listing(unknown)),
            (Text(en="Who can tell more about this?", nl="Wie kan hier meer over vertellen?"),),
        )


def _high_and_low(survey: Survey) -> Iterator[Bullet]:
    lowest, highest = survey.extremes
    if lowest and highest:
        yield Bullet(
            Text(en="Lowest: {low}. Highest: {high}.", nl="Het laagst: {low}. Het hoogst: {high}.").fill(
                low=_named(lowest), high=_named(highest)
            )
        )
    elif sum(c.summary.value is not None for c in survey.conditions.values()) > 1:
        yield Bullet(
            Text(
                en="The conditions are about equal. Such small differences say little; look rather where people answer "
                "differently.",
                nl="De condities zijn ongeveer gelijk. Zulke kleine verschillen zeggen weinig. Kijk liever waar mensen "
                "verschillend antwoorden.",
            )
        )


def _named(conditions: tuple[str, ...]) -> Text:
    names = listing([name_of(c) for c in conditions])
    return names if len(conditions) == 1 else names + Text(en=" (about equal)", nl=" (ongeveer gelijk)")


def _from_to(statement: Statement) -> Text:
    low, high = statement.summary.lowest or 0, statement.summary.highest or 0
    return Text(en="“{text}” (from {low} to {high})", nl="“{text}” (van {low} tot {high})").fill(
        text=statement.text, low=number(low), high=number(high)
    )


def _changes(survey: Survey) -> Iterator[Block]:
    """Then and now, or why they cannot be compared; nothing when there is no earlier measurement."""
    before = survey.before
    if before is None:
        return
    if not survey.compared:
        yield Paragraph(
            Text(
                en="The earlier answers ({when}) have a scale that ends at {then}; now it ends at {now}. They cannot "
                "be compared, so no change is shown.",
                nl="De eerdere antwoorden ({when}) hebben een schaal die tot {then} loopt; nu loopt die tot {now}. U "
                "kunt ze niet vergelijken. Daarom staat hier geen verandering.",
            ).fill(when=when(before), then=before.table.scale, now=survey.scale)
        )
        return
    changed = [(c, c.change) for c in survey.conditions.values() if c.change is not None]
    if not changed:
        yield Paragraph(
            Text(
                en="The earlier answers ({when}) are about other statements, so no change is shown.",
                nl="De eerdere antwoorden ({when}) gaan over andere stellingen. Daarom staat hier geen verandering.",
            ).fill(when=when(before))
        )
        return
    yield Table(
        (
            Column(Text(en="Condition", nl="Conditie")),
            Column(Text(en="Then", nl="Toen"), "right"),
            Column(Text(en="Now", nl="Nu"), "right"),
            Column(NOTHING),
        ),
        tuple(
            (
                Cell(name_of(c.id)),
                Cell(middle(each.before)),
                Cell(middle(each.after)),
                Cell(DIRECTIONS[each.direction]),
            )
            for c, each in changed
        ),
        (
            Text(
                en="Then: {when}, {then}. Only statements that were asked in the same words both times. {same} gave "
                "answers both times, by their codes. With few people one other answer can already make the "
                "difference.",
                nl="Toen: {when}, {then}. Alleen stellingen die beide keren met dezelfde woorden zijn gevraagd. Beide "
                "keren antwoord, volgens de codes: {same}. Bij weinig mensen kan één ander antwoord al het verschil "
                "maken.",
            ).fill(when=when(before), then=count(len(before.people), *_PERSON), same=count(survey.returned, *_PERSON)),
        ),
    )


def _one(survey: Survey, condition: Condition) -> Iterator[Block]:
    """A condition: what it is about, its statements, what to talk about, and what the network shows as well."""
    yield Paragraph(name_of(condition.id) + ": " + ABOUT[condition.id], "strong")
    then = any(s.before is not None and s.before.value is not None for s in condition.statements)
    columns = (Column(Text(en="Statement", nl="Stelling")), *columns_of(survey))
    rows = []
    for statement in condition.statements:
        sign = " ≠" if divided(statement.summary) else ""
        row = (Cell(statement.text), *answer_cells(statement.summary, survey.scale, sign))
        rows.append((*row, Cell(_before(statement), "muted")) if then else row)
    last = (Column(Text(en="Then", nl="Toen"), "right"),) if then else ()
    if then or any(s.summary.given is not None for s in condition.statements):
        yield Table((*columns, *last), tuple(rows))
    else:
        yield Paragraph(_TOO_FEW, "muted")
    items = [Bullet(question) for question in condition.questions]
    items += [
        Bullet(Text(en="May belong with this: ", nl="Past hier misschien bij: ") + _small(link.see), (link.ask,))
        for link in condition.links
    ]
    if items:
        yield Bullets(tuple(items))


def _before(statement: Statement) -> Text:
    before = statement.before
    if before is None or before.value is None:
        return both("<3" if before is not None and before.reason == "few" else "–")
    return number(before.value)


def _small(text: Text) -> Text:
    """A sentence that goes on after a colon."""
    return text.map(lambda words: words[:1].lower() + words[1:])


SECTION = Section(
    "conditions",
    Text(en="conditions", nl="condities"),
    Text(en="The five conditions: how is working together going?", nl="De vijf condities: hoe gaat het samenwerken?"),
    build,
    needs="conditions",
    on_request=True,
)
