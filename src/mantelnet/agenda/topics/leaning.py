"""What the network leans on: one line, one party, or no contact at all."""

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import SHARED_REPORT, Found, Point, Sheet, Topic
from mantelnet.agenda.topics.draw import PAPER
from mantelnet.text import Text, count

_SIGNALS = (
    "single-point-of-failure", "hangs-on-coordinator", "separate-pieces", "loose-party", "hangs-on-one", "overloaded",
    "only-bridge-between-sectors", "informal-only", "formal-only", "one-sided-ties", "hidden-connector",
)  # fmt: skip
_MOST = 4
_PAIR = Text(en="pair", nl="tweetal"), Text(en="pairs", nl="tweetallen")


def look(material: Material) -> Found | None:
    """What stands out in the ties, most important first.

    The network sees confirmed ties only. Of what may be there but is not shown nothing can be concluded, so for the
    network it is only said what is on the map.
    """
    if material.audience == "network":
        return _confirmed(material)
    seen = material.insights(*_SIGNALS)
    return Found(tuple(Point(i.see, i.ask) for i in seen[:_MOST])) if seen else None


def _confirmed(material: Material) -> Found | None:
    layer, loose = material.picture.all.layer, material.picture.all.loose
    if not layer.ties:
        return None
    words = Text(en="Confirmed on the map: {pairs}.", nl="Bevestigd op de kaart: {pairs}.")
    points = [Point(words.fill(pairs=count(len(layer.pairs), *_PAIR)))]
    if loose:
        words = Text(en="No confirmed tie noted yet: {names}.", nl="Nog geen bevestigde relatie genoteerd: {names}.")
        ask = Text(
            en="Is there contact already that nobody has confirmed yet?",
            nl="Is er al contact dat nog niemand heeft bevestigd?",
        )
        points.append(Point(words.fill(names=material.names(loose)), ask))
    return Found(tuple(points), "next" if loose else "later")


TOPIC = Topic(
    id="leaning",
    title=Text(en="What does the network lean on?", nl="Waar leunt het netwerk op?"),
    goal=Text(
        en="You see where much hangs on one line or one party, and decide whether you want that.",
        nl="U ziet waar veel hangt aan één lijn of één partij, en u beslist of u dat wilt.",
    ),
    steps=(
        Text(
            en="Draw the map on a large sheet, or hang it up. Ask first: is this right? Whom do you miss?",
            nl="Teken de kaart op een groot vel, of hang haar op. Vraag eerst: klopt dit beeld? Wie mist u?",
        ),
        Text(
            en="Let everybody check their own lines, and mend them.",
            nl="Laat iedereen de eigen lijnen nalopen en verbeteren.",
        ),
        Text(
            en="Read aloud what stands out, and ask the question that goes with it.",
            nl="Lees voor wat opvalt, en stel de vraag die erbij hoort.",
        ),
        Text(
            en="Choose one place where a second line helps. Who makes it?",
            nl="Kies één plek waar een tweede lijn helpt. Wie legt die?",
        ),
    ),
    question=Text(
        en="What would happen if one of us were away for half a year?",
        nl="Wat gebeurt er als een van ons een half jaar wegvalt?",
    ),
    note=Text(
        en="What is not right on the map, and which new line you make.",
        nl="Wat niet klopt op de kaart, en welke nieuwe lijn u legt.",
    ),
    least=15,
    most=30,
    look=look,
    sheets=(
        *PAPER,
        Sheet(
            Text(en="the map of the network", nl="de kaart van het netwerk"),
            Text(
                en="mantelnet plot network --size a3 --output map.pdf",
                nl="mantelnet plot network --size a3 --output kaart.pdf",
            ),
            ("core",),
        ),
        SHARED_REPORT,
    ),
)
