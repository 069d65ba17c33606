"""Make the ambition together: for a network that has no goals and no needs yet."""

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Topic
from mantelnet.text import Text


def look(material: Material) -> Found | None:
    """The first sentence that the file has; nothing once there are goals or needs."""
    ambition = material.file.ambition
    if ambition.goals or ambition.needs:
        return None
    words = " ".join(ambition.statement.split())
    return Found((Point(Text(en="A first try: “{text}”", nl="Een eerste poging: “{text}”").fill(text=words)),))


TOPIC = Topic(
    id="dream",
    title=Text(en="Welcome: what is our dream?", nl="Welkom: wat is onze droom?"),
    goal=Text(
        en="One sentence that all want to work for, and what is needed for it.",
        nl="Eén zin waar iedereen aan wil werken, en wat daarvoor nodig is.",
    ),
    steps=(
        Text(
            en="Ask the question, and keep two minutes of silence. Everybody writes alone.",
            nl="Stel de vraag, en laat het twee minuten stil zijn. Iedereen schrijft alleen.",
        ),
        Text(
            en="Take turns reading one thing aloud, until all has been said. Do not discuss yet.",
            nl="Lees om de beurt één ding voor, tot alles is gezegd. Bespreek nog niets.",
        ),
        Text(
            en="Look for what comes back. Make it one sentence that none of you can make true alone.",
            nl="Zoek wat terugkomt. Maak er één zin van die niemand alleen waar kan maken.",
        ),
        Text(
            en="Ask: what do we need for this? Name knowledge, help and roles; not organisations yet.",
            nl="Vraag: wat hebben we hiervoor nodig? Noem kennis, hulp en rollen, nog geen organisaties.",
        ),
    ),
    question=Text(
        en="It is a year from now, and we succeeded. What is different here for carers?",
        nl="Het is een jaar later, en het is gelukt. Wat is hier anders voor mantelzorgers?",
    ),
    note=Text(
        en="The sentence under “statement”, the goals under “goals”, and what is needed under “needs”.",
        nl="De zin bij “opgave”, de doelen bij “doelen”, en wat er nodig is bij “nodig”.",
    ),
    least=15,
    most=30,
    look=look,
    role="if_any",
)
