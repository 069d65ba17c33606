"""What we will do: the improvement agenda. Every meeting ends with it."""

from mantelnet.agenda.actions import open_actions
from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Sheet, Topic
from mantelnet.text import Text, count


def look(material: Material) -> Found | None:
    """How many actions are open already."""
    n = len(open_actions(material.file))
    if not n:
        return Found((Point(Text(en="No action is open yet.", nl="Er staat nog geen actie open.")),))
    words = count(n, Text(en="open action", nl="open actie"), Text(en="open actions", nl="open acties"))
    return Found((Point(Text(en="{n} so far: see the table.", nl="Nu al {n}: zie de tabel.").fill(n=words)),))


TOPIC = Topic(
    id="next-steps",
    title=Text(en="What will we do?", nl="Wat gaan we doen?"),
    goal=Text(
        en="An improvement agenda in which every action has one owner and a date.",
        nl="Een verbeteragenda waarin elke actie één eigenaar en een datum heeft.",
    ),
    steps=(
        Text(en="Go through your notes: what is an action?", nl="Loop de notities langs: wat is een actie?"),
        Text(
            en="Choose five at most. Fewer, but finished, is better.",
            nl="Kies er hooguit vijf. Minder, maar af, is beter.",
        ),
        Text(en="Give every action one owner and a date.", nl="Zet bij elke actie één eigenaar en een datum."),
        Text(en="Read the list aloud.", nl="Lees de lijst voor."),
    ),
    question=Text(en="What will you do yourself before the next time?", nl="Wat doet u zelf, vóór de volgende keer?"),
    note=Text(
        en="The improvement agenda at the end of this guide; afterwards under “actions” in the file.",
        nl="De verbeteragenda aan het eind van deze leidraad; zet die daarna bij “acties” in het bestand.",
    ),
    least=10,
    most=25,
    look=look,
    sheets=(
        Sheet(
            Text(
                en="the improvement agenda at the end of this guide",
                nl="de verbeteragenda aan het eind van deze leidraad",
            )
        ),
    ),
    role="always",
)
