"""Step 1 of the method: what the parties want to reach together."""

from typing import Final

from mantelnet.glossary.term import Term, Topic
from mantelnet.text import Text

TOPIC: Final = Topic(
    id="ambition",
    title=Text(en="Step 1: what do we want to achieve together?", nl="Stap 1: wat willen we samen bereiken?"),
    terms=(
        Term(
            id="task",
            numbers=(11,),
            name=Text(en="shared task", nl="opgave"),
            also=("task", "gedeelde opgave"),
            meaning=Text(
                en="What the parties set themselves to achieve together for carers. The method begins here, and only "
                "then asks which organisations are concerned.",
                nl="Wat de partijen zich samen voornemen voor mantelzorgers. De methode begint hier, en vraagt daarna "
                "pas welke organisaties erbij horen.",
            ),
            example=Text(
                en="Every young carer has one person to turn to, and has time left to be young.",
                nl="Elke jonge mantelzorger heeft een vast gezicht en houdt tijd over om jong te zijn.",
            ),
            keys=("ambition.statement",),
            origin="method",
        ),
        Term(
            id="ambition",
            numbers=(12,),
            name=Text(en="ambition", nl="ambitie"),
            meaning=Text(
                en="Where the cooperation wants to go: the task, and the dream and the goals that belong to it.",
                nl="Waar de samenwerking naartoe wil: de opgave, met de droom en de doelen die erbij horen.",
            ),
            keys=("ambition",),
            origin="method",
        ),
        Term(
            id="dream_question",
            numbers=(12,),
            name=Text(en="dream question", nl="droomvraag"),
            also=("dream", "droom"),
            meaning=Text(
                en="A question that makes people look ahead: it is a year later and we have done it, so what is it "
                "like here?",
                nl="Een vraag die mensen vooruit laat kijken: het is een jaar later en het is gelukt, hoe ziet het er "
                "hier dan uit?",
            ),
            example=Text(
                en="In a year every school mentor knows who in the class gives care at home.",
                nl="Over een jaar weet elke mentor wie in de klas thuis zorgt.",
            ),
            keys=("ambition.dream",),
            origin="method",
        ),
        Term(
            id="missing_party",
            numbers=(18,),
            name=Text(en="missing party", nl="ontbrekende partij"),
            also=("missing", "ontbrekend", "missing parties", "ontbrekende partijen"),
            meaning=Text(
                en="A party that the task asks for, but that does not take part yet. Step 2 of the method asks which "
                "partners or which expertise you still miss.",
                nl="Een partij die de opgave nodig heeft, maar die nog niet meedoet. Stap 2 van de methode vraagt "
                "welke partners of welke kennis u nog mist.",
            ),
            example=Text(
                en='A network for young carers has no school yet. In the file the school gets the status "wanted".',
                nl="In een netwerk voor jonge mantelzorgers zit nog geen school. De school krijgt in het bestand de "
                'status "gewenst".',
            ),
            keys=("parties.*.status",),
            origin="method",
        ),
    ),
)
