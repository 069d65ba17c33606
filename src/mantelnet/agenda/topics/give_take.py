"""Give and take: what was asked or offered and has no answer yet. For the core team."""

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Sheet, Topic
from mantelnet.model.agreements import Exchange
from mantelnet.text import Text

_MOST = 5
_WORDS = {
    "asked": Text(en="Asked of {giver}, for {taker}: {what}", nl="Gevraagd aan {giver}, voor {taker}: {what}"),
    "offered": Text(en="Offered by {giver} to {taker}: {what}", nl="Aangeboden door {giver} aan {taker}: {what}"),
}


def look(material: Material) -> Found | None:
    """What was asked first, then what was offered; nothing when all is agreed on."""
    asked, offered = ([e for e in material.file.exchanges if e.status == status] for status in ("asked", "offered"))
    found = [*asked, *offered]
    if not found:
        return None
    points = [Point(_words(material, exchange)) for exchange in found[:_MOST]]
    if len(found) > _MOST:
        points.append(Point(Text(en="And {n} more.", nl="En nog {n}.").fill(n=len(found) - _MOST)))
    return Found(tuple(points), "next" if asked else "later")


def _words(material: Material, exchange: Exchange) -> Text:
    return _WORDS[exchange.status or "asked"].fill(
        giver=material.label(exchange.from_),
        taker=material.label(exchange.to),
        what=" ".join(exchange.what.split()),
    )


TOPIC = Topic(
    id="give-take",
    title=Text(en="Give and take", nl="Geven en nemen"),
    goal=Text(en="What was asked or offered gets an answer.", nl="Wat is gevraagd of aangeboden, krijgt een antwoord."),
    steps=(
        Text(en="Read aloud what was asked and offered.", nl="Lees voor wat is gevraagd en aangeboden."),
        Text(en="Ask whom it is about: is this still needed?", nl="Vraag aan wie het aangaat: is dit nog nodig?"),
        Text(
            en="Is it possible? Make it an agreement. Is it not? Say so: that is clear too.",
            nl="Kan het? Maak er een afspraak van. Kan het niet? Zeg het: dat is ook duidelijk.",
        ),
        Text(
            en="Who is looking for something that another may have?",
            nl="Wie zoekt iets wat een ander misschien heeft?",
        ),
    ),
    question=Text(
        en="What is easy for you to give, and worth much to another?",
        nl="Wat kunt u makkelijk geven, en is voor een ander veel waard?",
    ),
    note=Text(
        en="What is agreed, between whom, and from when.", nl="Wat is afgesproken, tussen wie, en vanaf wanneer."
    ),
    least=15,
    most=30,
    look=look,
    sheets=(
        Sheet(
            Text(en="a blank sheet for giving and taking", nl="een leeg blad voor geven en nemen"),
            Text(
                en="mantelnet forms --kind give-take --output give-take.md",
                nl="mantelnet forms --kind geven-en-nemen --output geven-en-nemen.md",
            ),
        ),
    ),
    audiences=("core",),
)
