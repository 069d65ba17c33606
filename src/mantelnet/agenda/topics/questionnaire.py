"""Hand out the list of statements: for a network that did not ask yet how working together is going."""

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Sheet, Topic
from mantelnet.text import Text

_ENOUGH = 3


def look(material: Material) -> Found | None:
    """That too few people answered; nothing while fewer than three parties take part or nothing is shared yet."""
    survey = material.analysis.survey
    if len(material.members) < _ENOUGH or not material.picture.network.ties or (survey and survey.enough):
        return None
    words = Text(
        en="There are no answers of three people or more yet about how working together is going.",
        nl="Er zijn nog geen antwoorden van drie of meer mensen over hoe het samenwerken gaat.",
    )
    return Found((Point(words),), "later")


TOPIC = Topic(
    id="questionnaire",
    title=Text(en="Ask how working together is going", nl="Vragen hoe het samenwerken gaat"),
    goal=Text(
        en="Everybody has filled in the list of statements.",
        nl="Iedereen heeft de lijst met stellingen ingevuld.",
    ),
    steps=(
        Text(
            en="Hand out the list. Everybody fills it in alone, with a code instead of a name.",
            nl="Deel de lijst uit. Iedereen vult haar alleen in, met een code in plaats van een naam.",
        ),
        Text(
            en="Explain: what fewer than three people say is not shown to others.",
            nl="Leg uit: wat minder dan drie mensen zeggen, laten we niet aan anderen zien.",
        ),
        Text(
            en="Collect the lists. You talk about the answers the next time.",
            nl="Haal de lijsten op. Over de antwoorden praat u de volgende keer.",
        ),
    ),
    question=Text(en="What is one thing that goes well between us?", nl="Wat is één ding dat goed gaat tussen ons?"),
    note=Text(
        en="Who puts the answers in the file, and when you talk about them.",
        nl="Wie de antwoorden in het bestand zet, en wanneer u erover praat.",
    ),
    least=15,
    most=20,
    look=look,
    sheets=(
        Sheet(
            Text(en="a list of statements for everybody", nl="een lijst met stellingen voor iedereen"),
            Text(
                en="mantelnet conditions --questionnaire --output questionnaire.md",
                nl="mantelnet conditions --questionnaire --output vragenlijst.md",
            ),
        ),
    ),
)
