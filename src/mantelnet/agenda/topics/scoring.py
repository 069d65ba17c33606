"""Give scores for the first time, or to parties that have none: for the core team."""

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Sheet, Topic
from mantelnet.text import Text

_ENOUGH = 3


def look(material: Material) -> Found | None:
    """Parties that lack a score; nothing with fewer than three parties."""
    field = material.picture.field
    lacking = [party for party, position in field.items() if position.missing]
    if len(field) < _ENOUGH or not lacking:
        return None
    if len(lacking) == len(field):
        words = Text(en="No party has all three scores yet.", nl="Nog geen partij heeft alle drie de scores.")
        return Found((Point(words),))
    words = Text(en="Not scored fully yet: {names}.", nl="Nog niet helemaal gescoord: {names}.")
    return Found((Point(words.fill(names=material.names(lacking))),), "later")


TOPIC = Topic(
    id="scoring",
    title=Text(en="Where does each party stand?", nl="Waar staat elke partij?"),
    goal=Text(
        en="A force field in which every difference can still be seen.",
        nl="Een krachtenveld waarin elk verschil nog te zien is.",
    ),
    steps=(
        Text(
            en="Everybody first fills in the sheet alone: commitment, impact and influence, from 1 to 5. Not knowing "
            "is a good answer: then fill in “unknown”.",
            nl="Iedereen vult eerst alleen het blad in: commitment, impact en invloed, van 1 tot en met 5. Niet weten "
            "mag: vul dan “onbekend” in.",
        ),
        Text(
            en="Lay the sheets side by side. Read the scores aloud, without talking about them yet.",
            nl="Leg de bladen naast elkaar. Lees de scores voor, nog zonder erover te praten.",
        ),
        Text(
            en="Who wants to explain a high or a low score? The others listen.",
            nl="Wie wil een hoge of een lage score uitleggen? De anderen luisteren.",
        ),
        Text(
            en="Keep all scores. Do not make an average of them.",
            nl="Bewaar alle scores. Maak er geen gemiddelde van.",
        ),
        Text(en="Only then talk about an approach.", nl="Praat daarna pas over een aanpak."),
    ),
    question=Text(
        en="When our plan goes ahead, what changes for this party?",
        nl="Als ons plan doorgaat, wat verandert er dan voor deze partij?",
    ),
    note=Text(
        en="The scores of each person, by a code, and why.", nl="De scores per persoon, met een code, en waarom."
    ),
    least=20,
    most=45,
    look=look,
    sheets=(
        Sheet(
            Text(en="a blank scoring sheet for everybody", nl="een leeg scoreblad voor iedereen"),
            Text(
                en="mantelnet forms --kind scores --output scores.md",
                nl="mantelnet forms --kind scores --output scores.md",
            ),
        ),
    ),
    audiences=("core",),
)
