"""Whose interests are not known or only assumed: for the core team."""

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Sheet, Topic
from mantelnet.text import Text


def look(material: Material) -> Found | None:
    """Influential parties without known or confirmed interests first, then all whose interests are not noted."""
    unknown = material.insights("influential-without-interests")
    assumed = material.insights("unconfirmed-interests")
    points = [Point(i.see, i.ask) for i in (*unknown, *assumed)]
    parties = material.picture.network.parties
    told = {party for insight in unknown for party in insight.parties}
    silent = [p for p in parties if not material.file.interests.get(p) and p not in told]
    if len(silent) == len(parties) and silent:
        points.append(Point(Text(en="No interests are noted yet.", nl="Er zijn nog geen belangen genoteerd.")))
    elif silent:
        words = Text(en="No interests noted yet: {names}.", nl="Nog geen belangen genoteerd: {names}.")
        points.append(Point(words.fill(names=material.names(silent))))
    if not points:
        return None
    return Found(tuple(points), "first" if unknown else "next")


TOPIC = Topic(
    id="interests",
    title=Text(en="Whose interests do we still have to hear?", nl="Wiens belangen moeten we nog horen?"),
    goal=Text(
        en="For each of these parties you know who goes to ask what matters to it.",
        nl="U weet bij elk van deze partijen wie gaat vragen wat voor hen belangrijk is.",
    ),
    steps=(
        Text(
            en="Say for each party what you know, and from whom: heard it yourselves, or thought so?",
            nl="Zeg per partij wat u weet, en van wie: zelf gehoord, of zelf gedacht?",
        ),
        Text(
            en="Go from opinion to interest: why does this party want that?",
            nl="Ga van mening naar belang: waarom wil deze partij dat?",
        ),
        Text(
            en="Choose who asks: somebody who is in contact with them already.",
            nl="Kies wie het vraagt: iemand die al contact met hen heeft.",
        ),
        Text(
            en="Make one open question together to begin that talk with.",
            nl="Maak samen één open vraag om dat gesprek mee te beginnen.",
        ),
    ),
    question=Text(
        en="What does this party gain when our plan succeeds?",
        nl="Wat heeft deze partij eraan als ons plan lukt?",
    ),
    note=Text(
        en="Who asks which party, and when. Note “confirmed” only when the party said it itself.",
        nl="Wie het aan welke partij vraagt, en wanneer. Noteer “bevestigd” pas als de partij het zelf zei.",
    ),
    least=15,
    most=30,
    look=look,
    sheets=(
        Sheet(
            Text(en="the matrix of interests", nl="de belangenmatrix"),
            Text(
                en="mantelnet analyse --section interests --output interests.md",
                nl="mantelnet analyse --section belangen --output belangen.md",
            ),
        ),
    ),
    audiences=("core",),
)
