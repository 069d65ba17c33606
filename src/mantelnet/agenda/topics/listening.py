"""To whom to listen first: for the core team."""

from typing import Final

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Sheet, Topic, Urgency
from mantelnet.strategies import STRATEGY, ClassId
from mantelnet.text import Text

_CLASSES: Final[tuple[tuple[ClassId, Urgency], ...]] = (
    ("listen_first", "first"),
    ("listen_protect", "next"),
    ("get_acquainted", "next"),
)


def look(material: Material) -> Found | None:
    """The parties of the classes that ask for listening or a first acquaintance, and who has no contact at all."""
    field, order = material.picture.field, material.analysis.order
    points, urgent = [], False
    for class_id, urgency in _CLASSES:
        parties = [party for party in order if field[party].class_id == class_id]
        if parties:
            urgent |= urgency == "first"
            words = Text(en="{label}: {names}.", nl="{label}: {names}.")
            points.append(Point(words.fill(label=STRATEGY[class_id].label, names=material.names(parties))))
    alone = material.insights("high-impact-no-contact")
    points += [Point(insight.see, insight.ask) for insight in alone]
    return Found(tuple(points), "first" if urgent or alone else "next") if points else None


TOPIC = Topic(
    id="listening",
    title=Text(en="To whom do we listen first?", nl="Naar wie luisteren we eerst?"),
    goal=Text(
        en="For parties that our plan affects: who listens, when, and what do we do with it?",
        nl="Voor partijen die ons plan raakt: wie luistert, wanneer, en wat doen we ermee?",
    ),
    steps=(
        Text(
            en="Name the concerns that you know of, party by party; the awkward ones too.",
            nl="Noem per partij de zorgen die u kent, ook de lastige.",
        ),
        Text(
            en="Ask each time: did they say so, or do we think so?",
            nl="Vraag steeds: zeiden zij dit, of denken wij dit?",
        ),
        Text(
            en="Choose who listens: one to one, and without convincing.",
            nl="Kies wie er luistert: onder vier ogen, en zonder te overtuigen.",
        ),
        Text(
            en="What are we willing to change in the plan when that is fair?",
            nl="Wat willen we aan het plan veranderen, als dat terecht is?",
        ),
    ),
    question=Text(
        en="What does this party worry about, and in what is it right?",
        nl="Waar maakt deze partij zich zorgen over, en waarin heeft zij gelijk?",
    ),
    note=Text(
        en="Who listens to which party, when, and what you let them know afterwards.",
        nl="Wie naar welke partij luistert, wanneer, en wat u daarna laat weten.",
    ),
    least=20,
    most=40,
    look=look,
    sheets=(
        Sheet(
            Text(en="the force field with its advice", nl="het krachtenveld met het advies"),
            Text(
                en="mantelnet analyse --section force-field --output force-field.md",
                nl="mantelnet analyse --section krachtenveld --output krachtenveld.md",
            ),
        ),
    ),
    audiences=("core",),
)
