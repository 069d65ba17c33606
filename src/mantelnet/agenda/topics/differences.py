"""Where raters see a party differently: for the core team, before it chooses an approach."""

from mantelnet.agenda.material import Material
from mantelnet.agenda.topic import Found, Point, Sheet, Topic
from mantelnet.raters import QUESTION, QUESTIONS, by_disagreement, opinions
from mantelnet.text import Text
from mantelnet.vocabulary import key

_MOST = 5
#: With these classes a mistake weighs most: the method asks to listen to them.
_WEIGHTY = frozenset({"listen_first", "listen_protect"})


def look(material: Material) -> Found | None:
    """The widest differences, without saying who gave which score."""
    field = material.picture.field
    found = [o for o in by_disagreement(opinions(material.file, field)) if o.standing == "differ"]
    if not found:
        return None
    points = []
    for each in found[:_MOST]:
        reading = each.reading
        assert reading is not None
        words = Text(en="{party}, {dimension}: from {low} to {high}.", nl="{party}, {dimension}: van {low} tot {high}.")
        points.append(
            Point(
                words.fill(
                    party=material.label(each.party),
                    dimension=key(each.dimension),
                    low=reading.lowest,
                    high=reading.highest,
                ),
                QUESTIONS[each.dimension],
            )
        )
    if len(found) > _MOST:
        more = Text(en="And {n} more differences.", nl="En nog {n} verschillen.")
        points.append(Point(more.fill(n=len(found) - _MOST)))
    heavy = any(field[o.party].class_id in _WEIGHTY or field[o.party].is_high("influence") for o in found)
    return Found(tuple(points), "first" if heavy else "next")


TOPIC = Topic(
    id="differences",
    title=Text(en="Where do we see a party differently?", nl="Waar zien we een partij verschillend?"),
    goal=Text(
        en="You understand what each of you sees, before you choose an approach.",
        nl="U begrijpt wat ieder ziet, voordat u een aanpak kiest.",
    ),
    steps=(
        Text(
            en="Take one party. Who wants to tell what speaks for a high score? And for a low one?",
            nl="Neem één partij. Wie wil vertellen wat pleit voor een hoge score? En voor een lage?",
        ),
        Text(
            en="The others listen. Nobody has to be right.",
            nl="De anderen luisteren. Niemand hoeft gelijk te krijgen.",
        ),
        Text(
            en="Whoever wants to, changes their own score. A difference may stay.",
            nl="Wie wil, past de eigen score aan. Een verschil mag blijven staan.",
        ),
        Text(
            en="What can only the party itself tell? Agree on who asks.",
            nl="Wat kan alleen de partij zelf vertellen? Spreek af wie het vraagt.",
        ),
    ),
    question=QUESTION,
    note=Text(
        en="What you know now, and what you will ask the party itself.",
        nl="Wat u nu weet, en wat u aan de partij zelf gaat vragen.",
    ),
    least=20,
    most=40,
    look=look,
    sheets=(
        Sheet(
            Text(en="the differences, without codes of raters", nl="de verschillen, zonder codes van beoordelaars"),
            Text(
                en="mantelnet differences --blind --output differences.md",
                nl="mantelnet differences --blind --output verschillen.md",
            ),
        ),
    ),
    audiences=("core",),
)
