"""What was promised and is still open, without a date or an owner, or overdue."""

from mantelnet.agenda.actions import open_actions
from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Topic
from mantelnet.text import Text, both, day

_MOST = 5


def look(material: Material) -> Found | None:
    """Overdue actions first; then how many lack an owner or a date. The network is not told of owners."""
    found = open_actions(material.file)
    overdue = [each.action for each in found if each.overdue]
    points = []
    for action in overdue[:_MOST]:
        owner = both(f", {material.label(action.owner)}") if action.owner else both("")
        words = Text(en="Date passed: {what} ({day}{owner})", nl="Datum voorbij: {what} ({day}{owner})")
        points.append(Point(words.fill(what=" ".join(action.what.split()), day=day(action.due or ""), owner=owner)))
    if len(overdue) > _MOST:
        more = Text(en="And {n} more of which the date has passed.", nl="En nog {n} waarvan de datum voorbij is.")
        points.append(Point(more.fill(n=len(overdue) - _MOST)))
    for words, n in (
        (
            Text(en="Open actions without an owner: {n}.", nl="Open acties zonder eigenaar: {n}."),
            sum(each.action.owner is None for each in found) if material.audience == "core" else 0,
        ),
        (
            Text(en="Open actions without a date: {n}.", nl="Open acties zonder datum: {n}."),
            sum(each.action.due is None for each in found),
        ),
    ):
        if n:
            points.append(Point(words.fill(n=n)))
    return Found(tuple(points), "first" if overdue else "next") if points else None


TOPIC = Topic(
    id="actions",
    title=Text(en="What did we promise?", nl="Wat hadden we afgesproken?"),
    goal=Text(
        en="Every action is done, goes on with a date, or is let go.",
        nl="Elke actie is klaar, gaat door met een datum, of vervalt.",
    ),
    steps=(
        Text(
            en="Read each action aloud. Done, going on, or no longer needed?",
            nl="Lees elke actie voor. Gedaan, nog bezig, of niet meer nodig?",
        ),
        Text(
            en="Do not look for blame. Ask what is needed.",
            nl="Zoek geen schuldige. Vraag wat er nodig is.",
        ),
        Text(en="Going on? Agree on a new date.", nl="Nog bezig? Spreek een nieuwe datum af."),
        Text(
            en="No owner? Who takes it up, or do we let it go?",
            nl="Geen eigenaar? Wie pakt het op, of laten we het los?",
        ),
    ),
    question=Text(en="What would help you to finish this?", nl="Wat helpt u om dit af te maken?"),
    note=Text(
        en="The status, the owner and the date of each action.", nl="Bij elke actie de status, de eigenaar en de datum."
    ),
    least=10,
    most=20,
    look=look,
)
