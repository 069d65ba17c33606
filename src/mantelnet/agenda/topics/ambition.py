"""Begin with the ambition: does it still fit? Every meeting of a network that has one."""

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Topic
from mantelnet.text import Text, both, day

#: So many goals are read out.
_MOST = 4


def look(material: Material) -> Found | None:
    """The ambition, its date and its goals; nothing while it has no goals and no needs."""
    ambition = material.file.ambition
    if not ambition.goals and not ambition.needs:
        return None
    points = [Point(both(f"“{' '.join(ambition.statement.split())}”"))]
    if ambition.horizon:
        points.append(Point(Text(en="By {day}.", nl="Uiterlijk {day}.").fill(day=day(ambition.horizon))))
    for goal in list(ambition.goals.values())[:_MOST]:
        points.append(Point(Text(en="Goal: {text}", nl="Doel: {text}").fill(text=" ".join(goal.text.split()))))
    return Found(tuple(points))


TOPIC = Topic(
    id="ambition",
    title=Text(en="Welcome: is this still our ambition?", nl="Welkom: is dit nog onze ambitie?"),
    goal=Text(
        en="Everybody knows what it is about, and says whether the ambition still fits.",
        nl="Iedereen weet waar het over gaat, en zegt of de ambitie nog past.",
    ),
    steps=(
        Text(en="Read the ambition aloud, slowly.", nl="Lees de ambitie langzaam voor."),
        Text(
            en="Let everybody say in one sentence whether it still fits.",
            nl="Laat iedereen in één zin zeggen of de ambitie nog past.",
        ),
        Text(
            en="Do you hear doubt? Write it down without defending. Come back to it at the end.",
            nl="Hoort u twijfel? Schrijf die op, zonder te verdedigen. Kom er aan het eind op terug.",
        ),
    ),
    question=Text(
        en="When this succeeds, what will a carer notice of it?",
        nl="Als dit lukt, wat merkt een mantelzorger daar dan van?",
    ),
    note=Text(en="Words that should change, and doubts.", nl="Woorden die anders moeten, en twijfels."),
    least=5,
    most=15,
    look=look,
    role="if_any",
)
