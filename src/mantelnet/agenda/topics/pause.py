"""A break, in a long meeting."""

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Topic
from mantelnet.text import Text


def look(material: Material) -> Found | None:
    """Nothing to put on the table."""
    return Found()


TOPIC = Topic(
    id="break",
    title=Text(en="Break", nl="Pauze"),
    goal=Text(
        en="Talk without an agenda: knowing one another helps working together.",
        nl="Praten zonder agenda: elkaar kennen helpt bij samenwerken.",
    ),
    steps=(
        Text(
            en="Bring people together who do not know one another yet.",
            nl="Breng mensen bij elkaar die elkaar nog niet kennen.",
        ),
    ),
    question=None,
    note=None,
    least=10,
    most=15,
    look=look,
    role="always",
)
