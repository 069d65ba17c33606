"""Everybody tells their own interest: for a meeting of the whole network."""

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Sheet, Topic
from mantelnet.text import PARTY_WORDS, Text, count, some

_MOST = 5


def look(material: Material) -> Found | None:
    """What parties told themselves, and of whom nothing is noted yet."""
    if len(material.members) < 2:
        return None
    silent = [party for party in material.members if not material.file.interests.get(party)]
    points = []
    matrix = material.picture.interests
    rows = list(matrix.cells.values())
    themes = [(matrix.themes[theme], sum(theme in row for row in rows)) for theme in matrix.used]
    if themes:
        words = Text(en="Named by parties themselves: {themes}.", nl="Door partijen zelf genoemd: {themes}.")
        named = [theme + " (" + count(n, *PARTY_WORDS) + ")" for theme, n in themes]
        points.append(Point(words.fill(themes=some(named, _MOST))))
    if silent:
        words = Text(en="Not heard yet from: {names}.", nl="Nog niet gehoord van: {names}.")
        points.append(Point(words.fill(names=material.names(silent))))
    return Found(tuple(points), "next" if silent else "later")


TOPIC = Topic(
    id="interest-round",
    title=Text(en="What do you need from this?", nl="Wat hebt u nodig?"),
    goal=Text(
        en="Everybody tells their own interest. Nobody fills it in for another.",
        nl="Iedereen vertelt het eigen belang. Niemand vult het in voor een ander.",
    ),
    steps=(
        Text(
            en="Everybody writes down: what do we want to reach with this, what do we bring, and where is our limit?",
            nl="Iedereen schrijft op: wat willen wij hiermee bereiken, wat brengen we, en waar ligt onze grens?",
        ),
        Text(
            en="Take turns, two minutes each. The others listen, and ask only what is not clear.",
            nl="Om de beurt, twee minuten. De anderen luisteren, en vragen alleen wat niet duidelijk is.",
        ),
        Text(
            en="Put what is alike together. Where do we pull the same way?",
            nl="Zet bij elkaar wat op elkaar lijkt. Waar trekken we dezelfde kant op?",
        ),
        Text(
            en="Where does it rub? Name it; it need not be solved now.",
            nl="Waar schuurt het? Noem het; het hoeft nu niet opgelost.",
        ),
    ),
    question=Text(en="When will this have been a good year for you?", nl="Wanneer is dit voor u een geslaagd jaar?"),
    note=Text(
        en="The interest of each party in its own words, as far as it agrees to that.",
        nl="Het belang van elke partij in haar eigen woorden, als zij dat goed vindt.",
    ),
    least=20,
    most=45,
    look=look,
    sheets=(
        Sheet(
            Text(en="a sheet for giving and taking, for each party", nl="per partij een blad voor geven en nemen"),
            Text(
                en="mantelnet forms --kind give-take --members-only --output give-take.md",
                nl="mantelnet forms --kind geven-en-nemen --members-only --output geven-en-nemen.md",
            ),
        ),
    ),
    audiences=("network",),
)
