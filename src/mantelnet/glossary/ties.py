"""Step 2 of the method: the ties between parties, and what the network looks like."""

from typing import Final

from mantelnet.glossary.term import Term, Topic
from mantelnet.text import Text

TOPIC: Final = Topic(
    id="ties",
    title=Text(en="Step 2: ties and the network", nl="Stap 2: relaties en het netwerk"),
    terms=(
        Term(
            id="tie",
            numbers=(59,),
            name=Text(en="tie", nl="relatie"),
            synonyms=Text(en="connection", nl="verbinding"),
            also=("ties", "relaties", "verbindingen"),
            meaning=Text(
                en="A bond between two parties: they work together, have agreed on something, or know each other.",
                nl="Een band tussen twee partijen: zij werken samen, hebben iets afgesproken, of kennen elkaar.",
            ),
            keys=("ties",),
            origin="method",
        ),
        Term(
            id="formal_informal",
            numbers=(60,),
            name=Text(en="formal / informal", nl="formeel / informeel"),
            also=(
                *("formal", "informal", "formeel", "informeel", "formal tie", "informal tie"),
                *("formele relatie", "informele relatie"),
            ),
            meaning=Text(
                en="Formal is what is laid down, for example in a contract, a subsidy or a covenant; informal is what "
                "is not: people know, call and help each other. The method asks you to look at both.",
                nl="Formeel is wat is vastgelegd, bijvoorbeeld in een contract, subsidie of convenant; informeel is "
                "wat niet is vastgelegd: mensen kennen, bellen en helpen elkaar. De methode vraagt naar allebei.",
            ),
            keys=("ties.formal", "ties.informal"),
            origin="method",
        ),
        Term(
            id="strength",
            numbers=(61,),
            name=Text(en="strength of the tie", nl="sterkte van de band"),
            also=("strength", "sterkte", "sterkte van de relatie"),
            meaning=Text(
                en="How closely two parties work together, in five steps: 1 know each other, 2 inform, 3 coordinate, "
                "4 do things together, 5 work as one.",
                nl="Hoe nauw twee partijen samenwerken, in vijf stappen: 1 kennen elkaar, 2 informeren elkaar, "
                "3 stemmen af, 4 doen dingen samen, 5 werken als één geheel.",
            ),
            keys=("ties.formal.*.strength", "ties.informal.*.strength"),
            origin="general",
        ),
        Term(
            id="frequency",
            numbers=(62,),
            name=Text(en="frequency of contact", nl="contactfrequentie"),
            also=("frequency", "frequentie"),
            meaning=Text(
                en="How often two parties have contact, from yearly to daily. Contact can be frequent while the tie is "
                "not strong.",
                nl="Hoe vaak twee partijen contact hebben, van jaarlijks tot dagelijks. Ook bij veel contact kan de "
                "band zwak zijn.",
            ),
            keys=("ties.formal.*.frequency", "ties.informal.*.frequency"),
            origin="general",
        ),
        Term(
            id="strong_tie",
            numbers=(63,),
            name=Text(en="strong tie", nl="hechte band"),
            also=("strong", "hecht", "strong ties", "hechte relatie"),
            meaning=Text(
                en="A tie of strength 4 or 5: the parties do things together, or work as one.",
                nl="Een relatie met sterkte 4 of 5: de partijen doen dingen samen, of werken als één geheel.",
            ),
            keys=("ties.formal.*.strength", "ties.informal.*.strength"),
            origin="mantelnet",
        ),
        Term(
            id="confirmed",
            numbers=(64,),
            name=Text(en="confirmed", nl="bevestigd"),
            also=("confirmation", "bevestiging", "assumption", "aanname"),
            meaning=Text(
                en="Of a tie: the parties themselves say that it exists; best of all both do. Of an interest: the "
                "party said so itself; otherwise it is our assumption.",
                nl="Bij een relatie: de partijen zelf zeggen dat zij bestaat, het liefst allebei. Bij een belang: de "
                "partij heeft het zelf gezegd; anders is het onze aanname.",
            ),
            keys=("ties.formal.*.confirmed", "ties.informal.*.confirmed", "interests.*.confirmed"),
            origin="mantelnet",
        ),
        Term(
            id="density",
            numbers=(65,),
            name=Text(en="density", nl="dichtheid"),
            meaning=Text(
                en="The share of all possible ties that exist now. More is not always better: in a larger network "
                "density is lower by itself.",
                nl="Het deel van alle mogelijke relaties dat er nu is. Meer is niet altijd beter: in een groter "
                "netwerk is de dichtheid vanzelf lager.",
            ),
            example=Text(
                en="Among four parties six ties are possible. With three ties the density is 50%.",
                nl="Tussen vier partijen zijn zes relaties mogelijk. Zijn het er drie, dan is de dichtheid 50%.",
            ),
            origin="general",
        ),
        Term(
            id="centralisation",
            numbers=(66,),
            name=Text(en="centralisation", nl="spilafhankelijkheid"),
            also=("centralization", "centralisatie", "spil"),
            meaning=Text(
                en="How far the network turns around one party. At 0% everything is spread evenly; at 100% everything "
                "runs through that one party.",
                nl="Hoe sterk het netwerk om één partij draait. Bij 0% is alles gelijk verdeeld; bij 100% loopt alles "
                "via die ene partij, de spil.",
            ),
            origin="general",
        ),
        Term(
            id="betweenness",
            numbers=(67,),
            name=Text(en="betweenness", nl="tussenpositie"),
            meaning=Text(
                en="How often a party stands between two others. A party with a high betweenness can build bridges, "
                "and is missed when it falls away.",
                nl="Hoe vaak een partij tussen twee andere partijen in staat. Een partij met een hoge tussenpositie "
                "kan bruggen bouwen, en wordt gemist als zij wegvalt.",
            ),
            example=Text(
                en="The church knows the carer-support centre and nobody else. Whoever looks for the church gets there "
                "through the centre.",
                nl="De kerk kent alleen het steunpunt. Wie de kerk zoekt, komt daar dus via het steunpunt.",
            ),
            origin="general",
        ),
        Term(
            id="vulnerability",
            numbers=(68,),
            name=Text(en="vulnerability", nl="kwetsbaarheid"),
            also=("vulnerable", "kwetsbaar"),
            meaning=Text(
                en="What comes loose when one party falls away. mantelnet names the parties without whom the network "
                "falls into more pieces.",
                nl="Wat er losraakt als één partij wegvalt. mantelnet noemt de partijen zonder wie het netwerk in meer "
                "stukken uiteenvalt.",
            ),
            origin="general",
        ),
        Term(
            id="core_periphery",
            numbers=(69,),
            name=Text(en="core and periphery", nl="kern en rand"),
            also=("core", "periphery", "kern", "rand"),
            meaning=Text(
                en="In the core are parties that also have much contact with each other; in the periphery are those "
                "with few ties. A place in the periphery can be just right: not everybody has to be everywhere.",
                nl="In de kern zitten partijen die ook met elkaar veel contact hebben; aan de rand zitten partijen "
                "met weinig contacten. Een plek aan de rand kan heel goed zijn: niet iedereen hoeft overal bij te "
                "zijn.",
            ),
            origin="general",
        ),
    ),
)
