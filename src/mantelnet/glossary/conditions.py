"""The five conditions for good cooperation, and how they are measured."""

from typing import Final

from mantelnet.glossary.term import Term, Topic
from mantelnet.text import Text

TOPIC: Final = Topic(
    id="conditions",
    title=Text(en="The five conditions", nl="De vijf condities"),
    terms=(
        Term(
            id="five_conditions",
            numbers=(70,),
            name=Text(en="five conditions", nl="vijf condities"),
            also=("conditions", "condities", "condition", "conditie"),
            meaning=Text(
                en="Five things to look at when you want to know whether working together goes well: ambition, "
                "interests, relations, organisation and process.",
                nl="Vijf dingen waar u naar kijkt als u wilt weten of het samenwerken goed gaat: ambitie, belangen, "
                "relaties, organisatie en proces.",
            ),
            keys=("conditions",),
            origin="method",
        ),
        Term(
            id="shared_ambition",
            numbers=(71,),
            name=Text(en="shared ambition", nl="gedeelde ambitie"),
            meaning=Text(
                en="The parties know what they want together, and mean the same by it. It is something that nobody can "
                "reach alone.",
                nl="De partijen weten wat zij samen willen, en bedoelen daar hetzelfde mee. Het is iets wat niemand "
                "alleen kan bereiken.",
            ),
            condition="ambition",
            origin="method",
        ),
        Term(
            id="mutual_gains",
            numbers=(72,),
            name=Text(en="mutual gains", nl="recht doen aan belangen"),
            meaning=Text(
                en="The parties look for the interests behind opinions and positions, and take them seriously: what "
                "touches the survival, the values or the name of an organisation?",
                nl="De partijen zoeken de belangen achter meningen en standpunten, en nemen die serieus: wat raakt het "
                "voortbestaan, de waarden of de naam van een organisatie?",
            ),
            condition="interests",
            origin="method",
        ),
        Term(
            id="relationships",
            numbers=(73,),
            name=Text(en="relationships", nl="relaties"),
            also=("relations",),
            meaning=Text(
                en="Working together is done by people: they know who the others are, why they take part and how trust "
                "grows. Who knows what others offer can refer people to it.",
                nl="Samenwerken is mensenwerk: de mensen weten wie de anderen zijn, waarom zij meedoen en hoe "
                "vertrouwen groeit. Wie weet wat een ander biedt, kan mensen doorverwijzen.",
            ),
            condition="relations",
            origin="method",
        ),
        Term(
            id="organisation",
            numbers=(74,),
            name=Text(en="organisation", nl="organisatie"),
            meaning=Text(
                en="Nobody is the boss, yet choices must be made. So the parties agree who does what, how they decide "
                "and how they keep each other informed, in a form that follows the ambition.",
                nl="Niemand is de baas, en toch moeten er keuzes komen. Daarom spreken de partijen af wie wat doet, "
                "hoe zij besluiten en hoe zij elkaar op de hoogte houden, in een vorm die de ambitie volgt.",
            ),
            condition="organisation",
            origin="method",
        ),
        Term(
            id="process",
            numbers=(75,),
            name=Text(en="process", nl="proces"),
            meaning=Text(
                en="The parties regularly look together at how it goes: is the ambition still right, are there new "
                "people, must agreements change, what has already worked?",
                nl="De partijen staan geregeld samen stil bij hoe het gaat: klopt de ambitie nog, zijn er nieuwe "
                "mensen, moeten afspraken anders, wat is er al gelukt?",
            ),
            condition="process",
            origin="method",
        ),
        Term(
            id="statement",
            numbers=(76,),
            name=Text(en="statement", nl="stelling"),
            also=("statements", "stellingen"),
            meaning=Text(
                en="A sentence about the cooperation to which people give an answer, from not at all to entirely. Each "
                "statement belongs to one of the five conditions.",
                nl="Een zin over de samenwerking waar mensen een antwoord op geven, van helemaal niet tot helemaal "
                "wel. Elke stelling hoort bij een van de vijf condities.",
            ),
            example=Text(en="It is clear how we decide.", nl="Het is helder hoe we besluiten nemen."),
            keys=("conditions.statements", "conditions.answers"),
            origin="mantelnet",
        ),
        Term(
            id="measurement",
            numbers=(77,),
            name=Text(en="measurement", nl="meting"),
            synonyms=Text(en="baseline, follow-up", nl="nulmeting, vervolgmeting"),
            also=("measurements", "metingen"),
            meaning=Text(
                en="All scores or answers of one moment, with a date. The first is called the baseline; a follow-up "
                "shows what has changed since.",
                nl="Alle scores of antwoorden van één moment, met een datum. De eerste heet nulmeting; aan een "
                "vervolgmeting ziet u wat er sindsdien is veranderd.",
            ),
            keys=("measurements",),
            origin="general",
        ),
        Term(
            id="spread",
            numbers=(78,),
            name=Text(en="spread", nl="spreiding"),
            meaning=Text(
                en="How far scores or answers lie apart. A large spread is not a mistake, but the beginning of a "
                "conversation.",
                nl="Hoe ver scores of antwoorden uit elkaar liggen. Een grote spreiding is geen fout, maar het begin "
                "van een gesprek.",
            ),
            example=Text(
                en="One rater gives influence a 2, another a 5. Ask both what they see.",
                nl="De ene beoordelaar geeft invloed een 2, de andere een 5. Vraag beiden wat zij zien.",
            ),
            origin="general",
        ),
    ),
)
