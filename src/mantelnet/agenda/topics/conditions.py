"""How working together is going: the answers about the five conditions."""

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import SHARED_REPORT, Found, Point, Sheet, Topic, Urgency
from mantelnet.conditions.survey import Survey
from mantelnet.text import Text, listing, number
from mantelnet.vocabulary import CONDITIONS

_MOST = 3
#: Early answers about these two went with later success (see the manual page on conditions).
_TELLING = ("interests", "process")


def look(material: Material) -> Found | None:
    """What is low, apart or often not known; nothing when fewer than three people answered."""
    survey = material.analysis.survey
    if survey is None or not survey.enough:
        return None
    low = [name for name, condition in survey.conditions.items() if "low" in condition.states]
    open_ones = [c for c in survey.conditions.values() if c.states and "fine" not in c.states]
    points = []
    if low:
        names = listing([Text(en=name, nl=CONDITIONS[name]) for name in low])
        points.append(Point(Text(en="Low answers: {names}.", nl="Lage antwoorden: {names}.").fill(names=names)))
    for statement in survey.disagreements[:_MOST]:
        words = Text(en="Apart: “{text}” (from {low} to {high}).", nl="Uiteenlopend: “{text}” (van {low} tot {high}).")
        lowest, highest = statement.summary.lowest or 0, statement.summary.highest or 0
        points.append(Point(words.fill(text=statement.text, low=number(lowest), high=number(highest))))
    if not points:
        people = Text(en="Answers of {n} people.", nl="Antwoorden van {n} personen.").fill(n=survey.people)
        points.append(Point(people))
    question = next((c.questions[0] for c in (*open_ones, *survey.conditions.values()) if c.questions), None)
    return Found(tuple(points), _urgency(survey), question)


def _urgency(survey: Survey) -> Urgency:
    if any("low" in survey.conditions[name].states for name in _TELLING):
        return "first"
    return "next" if any("fine" not in c.states for c in survey.conditions.values() if c.states) else "later"


TOPIC = Topic(
    id="conditions",
    title=Text(en="How is working together going?", nl="Hoe gaat het samenwerken?"),
    goal=Text(
        en="You choose one thing that makes working together better.",
        nl="U kiest één ding waardoor het samenwerken beter gaat.",
    ),
    steps=(
        Text(
            en="Show the answers. Ask first: do you recognise this?",
            nl="Laat de antwoorden zien. Vraag eerst: herkent u dit?",
        ),
        Text(
            en="Begin with what lies apart. Do not look for who said what.",
            nl="Begin bij wat uiteenloopt. Zoek niet wie wat zei.",
        ),
        Text(
            en="Talk in pairs about one question for five minutes. Then collect.",
            nl="Praat vijf minuten in tweetallen over één vraag. Haal daarna op.",
        ),
        Text(en="Choose one thing together to do differently.", nl="Kies samen één ding om anders te doen."),
    ),
    question=Text(en="What goes well, and what could be better?", nl="Wat gaat goed, en wat kan beter?"),
    note=Text(
        en="What you will do differently, and how you will notice that it helps.",
        nl="Wat u anders gaat doen, en waaraan u merkt dat het helpt.",
    ),
    least=20,
    most=40,
    look=look,
    sheets=(
        Sheet(
            Text(en="the answers about the five conditions", nl="de antwoorden over de vijf condities"),
            Text(
                en="mantelnet conditions --output conditions.md",
                nl="mantelnet conditions --output condities.md",
            ),
            ("core",),
        ),
        SHARED_REPORT,
    ),
)
