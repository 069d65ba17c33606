"""Draw the ties: for a network of which no tie is noted."""

from typing import Final

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Sheet, Topic
from mantelnet.text import Text

#: What drawing a map takes: paper, and a sheet on which each party notes its own contacts.
PAPER: Final = (
    Sheet(Text(en="a large sheet and pens in two colours", nl="een groot vel en stiften in twee kleuren")),
    Sheet(
        Text(en="a sheet for the contacts of each party", nl="per partij een blad voor de eigen contacten"),
        Text(
            en="mantelnet forms --kind ties --members-only --output ties.md",
            nl="mantelnet forms --kind relaties --members-only --output relaties.md",
        ),
    ),
)


def look(material: Material) -> Found | None:
    """That there are no ties to look at; nothing once there is one."""
    network = material.picture.network
    if network.ties:
        return None
    words = Text(en="No ties to look at together yet.", nl="Er zijn nog geen relaties om samen naar te kijken.")
    return Found((Point(words),), "first" if len(network.parties) > 1 else "next")


TOPIC = Topic(
    id="draw",
    title=Text(en="Who knows whom?", nl="Wie kent wie?"),
    goal=Text(en="A first map of who is in contact with whom.", nl="Een eerste kaart van wie met wie contact heeft."),
    steps=(
        Text(en="Lay the parties on a large sheet.", nl="Leg de partijen op een groot vel."),
        Text(
            en="Draw lines: solid for what is laid down, dashed for people who know each other.",
            nl="Trek lijnen: een vaste lijn als iets is vastgelegd, een gestippelde als mensen elkaar kennen.",
        ),
        Text(en="The more you do together, the thicker the line.", nl="Hoe meer u samen doet, hoe dikker de lijn."),
        Text(en="Ask at every line: do both sides see it so?", nl="Vraag bij elke lijn: zien beide kanten het zo?"),
        Text(en="Look together: what stands out?", nl="Kijk samen: wat valt op?"),
    ),
    question=Text(en="Whom do you call when you are stuck?", nl="Wie belt u als u vastloopt?"),
    note=Text(
        en="Every line: between whom, formal or informal, and how strong (1 to 5).",
        nl="Elke lijn: tussen wie, formeel of informeel, en hoe sterk (1 tot en met 5).",
    ),
    least=15,
    most=30,
    look=look,
    sheets=PAPER,
)
