"""What has to be decided about working together: who leads, how to decide, when to look back."""

from collections.abc import Iterator

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Topic
from mantelnet.text import Text, day


def look(material: Material) -> Found | None:
    """A review that is overdue first; then what is not agreed yet."""
    overdue = [*_overdue(material)]
    points = [*overdue, *map(Point, _open(material))]
    if not points:
        return None
    # Where nothing is agreed at all, the network has only just begun.
    begun = material.file.agreements.governance is not None
    return Found(tuple(points), "first" if overdue else "next" if begun else "later")


def _overdue(material: Material) -> Iterator[Point]:
    governance, today = material.file.agreements.governance, material.file.project.date
    if governance and governance.review and today and governance.review < today:
        yield Point(
            Text(en="The day to look back has passed: {day}.", nl="De dag om terug te kijken is voorbij: {day}.").fill(
                day=day(governance.review)
            ),
            Text(en="When do we look back together?", nl="Wanneer kijken we samen terug?"),
        )


def _open(material: Material) -> Iterator[Text]:
    file, governance = material.file, material.file.agreements.governance
    if not file.project.leads:
        yield Text(en="Nobody leads the network yet.", nl="Er is nog geen trekker.")
    elif len(file.project.leads) == 1:
        yield Text(
            en="There is one lead: {name}. Two from different organisations is the advice.",
            nl="Er is één trekker: {name}. Twee uit verschillende organisaties is het advies.",
        ).fill(name=_name(material, file.project.leads[0]))
    if governance is None or not governance.decisions:
        yield Text(en="Not agreed yet: how we decide.", nl="Nog niet afgesproken: hoe we besluiten nemen.")
    if governance is None or not governance.communication:
        yield Text(
            en="Not agreed yet: how we keep each other informed.",
            nl="Nog niet afgesproken: hoe we elkaar op de hoogte houden.",
        )
    if governance is None or not governance.review:
        yield Text(en="Not agreed yet: when we look back.", nl="Nog niet afgesproken: wanneer we terugkijken.")
    without = [p for p, given in file.agreements.contributions.items() if given.mandate is False]
    if without:
        yield Text(
            en="No time or mandate from the management yet: {names}.",
            nl="Nog geen tijd of mandaat van de leiding: {names}.",
        ).fill(names=material.names(without))


def _name(material: Material, party: str) -> str:
    return material.label(party)


TOPIC = Topic(
    id="decisions",
    title=Text(en="What do we have to decide?", nl="Wat moeten we besluiten?"),
    goal=Text(
        en="Every decision in one sentence that all understand.", nl="Elk besluit in één zin die iedereen begrijpt."
    ),
    steps=(
        Text(
            en="Make every point one question to which yes or no is an answer.",
            nl="Maak van elk punt één vraag waar ja of nee een antwoord op is.",
        ),
        Text(
            en="First round: what is not clear? Second round: what do you think?",
            nl="Eerste ronde: wat is niet duidelijk? Tweede ronde: wat vindt u ervan?",
        ),
        Text(
            en="Does anybody have a serious objection? What would be needed to go on?",
            nl="Heeft iemand een groot bezwaar? Wat is er nodig om verder te kunnen?",
        ),
        Text(en="Read the decision aloud, in one sentence.", nl="Lees het besluit voor, in één zin."),
    ),
    question=Text(en="Which decision has been waiting too long?", nl="Welk besluit blijft te lang liggen?"),
    note=Text(
        en="Each decision, with a day on which you look back at it.",
        nl="Elk besluit, met een dag waarop u erop terugkijkt.",
    ),
    least=15,
    most=30,
    look=look,
)
