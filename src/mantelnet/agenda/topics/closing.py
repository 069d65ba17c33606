"""The end of every meeting: a last round, and the date of the next one."""

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Topic
from mantelnet.text import Text, day


def look(material: Material) -> Found | None:
    """The day on which the parties look back together, when it is still to come or cannot be judged."""
    governance, today = material.file.agreements.governance, material.file.project.date
    if governance and governance.review and (today is None or governance.review >= today):
        words = Text(en="Looking back together is planned for {day}.", nl="Samen terugkijken staat op {day}.")
        return Found((Point(words.fill(day=day(governance.review))),))
    return Found()


TOPIC = Topic(
    id="closing",
    title=Text(en="Closing", nl="Afsluiten"),
    goal=Text(
        en="Everybody has had a say, and knows when the next time is.",
        nl="Iedereen heeft iets gezegd, en weet wanneer de volgende keer is.",
    ),
    steps=(
        Text(en="One round, one sentence each.", nl="Een rondje, ieder één zin."),
        Text(en="Choose the day of the next meeting.", nl="Kies de dag van de volgende bijeenkomst."),
        Text(
            en="Agree on who writes the report, and who may read it.",
            nl="Spreek af wie het verslag maakt, en wie het mag lezen.",
        ),
    ),
    question=Text(en="What do you take along?", nl="Wat neemt u mee?"),
    note=Text(en="The date, and who passes on what to whom.", nl="De datum, en wie wat aan wie doorvertelt."),
    least=5,
    most=10,
    look=look,
    role="always",
)
