"""Gather names before anything is placed: for a network of which few parties are known."""

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Sheet, Topic
from mantelnet.text import Text

#: With so many parties there is something to place.
_ENOUGH = 5


def look(material: Material) -> Found | None:
    """The parties so far; nothing once there are five."""
    parties = material.picture.network.parties
    if len(parties) >= _ENOUGH:
        return None
    if not parties:
        return Found((Point(Text(en="No party is noted yet.", nl="Er is nog geen partij genoteerd.")),), "first")
    so_far = Text(en="Named so far: {names}.", nl="Tot nu toe genoemd: {names}.").fill(names=material.names(parties))
    return Found((Point(so_far),), "first")


TOPIC = Topic(
    id="gather",
    title=Text(en="Who belongs here?", nl="Wie hoort hierbij?"),
    goal=Text(
        en="A wide list of parties, without judging them yet.",
        nl="Een brede lijst van partijen, nog zonder oordeel.",
    ),
    steps=(
        Text(
            en="Everybody writes parties on sticky notes: one name a note. Five minutes, without talking.",
            nl="Iedereen schrijft partijen op plakbriefjes: één naam per briefje. Vijf minuten, zonder praten.",
        ),
        Text(
            en="Think wide: care, welfare, municipality, school, work, faith, sport, and carers themselves.",
            nl="Denk breed: zorg, welzijn, gemeente, school, werk, geloof, sport, en mantelzorgers zelf.",
        ),
        Text(
            en="Stick the notes on a large sheet around the ambition, the same ones on top of each other.",
            nl="Plak de briefjes op een groot vel rond de ambitie, dezelfde op elkaar.",
        ),
        Text(
            en="Only now sort them: who takes part, who could, whom do we miss? Let people explain why.",
            nl="Sorteer ze nu pas: wie doet mee, wie zou kunnen meedoen, wie missen we? Laat mensen uitleggen waarom.",
        ),
    ),
    question=Text(en="Whom does a carer here have to do with?", nl="Met wie heeft een mantelzorger hier te maken?"),
    note=Text(
        en="Every party with its name and kind, and who goes to see it.",
        nl="Elke partij met naam en soort, en wie erheen gaat.",
    ),
    least=15,
    most=30,
    look=look,
    sheets=(
        Sheet(
            Text(
                en="a checklist for your theme (the themes: mantelnet checklist --help)",
                nl="een checklist bij uw thema (de thema's: mantelnet checklist --help)",
            ),
        ),
        Sheet(Text(en="sticky notes and a large sheet", nl="plakbriefjes en een groot vel")),
    ),
)
