"""Step 4 of the method: with whom to work in which way."""

from typing import Final

from mantelnet.glossary.term import Term, Topic
from mantelnet.text import Text

TOPIC: Final = Topic(
    id="force-field",
    title=Text(en="Step 4: with whom do you work in which way?", nl="Stap 4: met wie werkt u op welke manier?"),
    terms=(
        Term(
            id="force_field",
            numbers=(41,),
            name=Text(en="force-field analysis", nl="krachtenveldanalyse"),
            synonyms=Text(en="force field", nl="krachtenveld"),
            meaning=Text(
                en="Step 4 of the method: each party gets a score from 1 to 5 on commitment, impact and influence. It "
                "shows at a glance with whom you work in which way.",
                nl="Stap 4 van de methode: elke partij krijgt een score van 1 tot en met 5 voor commitment, impact en "
                "invloed. Zo ziet u in één oogopslag met wie u op welke manier samenwerkt.",
            ),
            keys=("scores",),
            origin="method",
        ),
        Term(
            id="commitment",
            numbers=(42,),
            name=Text(en="commitment", nl="commitment"),
            meaning=Text(
                en="How far the interests of a party coincide with the task. So it is not enthusiasm, and not how "
                "often the party is at the table.",
                nl="Hoe ver de belangen van een partij samenvallen met de opgave. Het is dus geen enthousiasme, en ook "
                "niet hoe vaak een partij aan tafel zit.",
            ),
            example=Text(
                en="A party comes to every meeting, but its interests lie elsewhere. Then its commitment is low.",
                nl="Een partij komt bij elk overleg, maar haar belangen liggen ergens anders. Dan is het commitment "
                "laag.",
            ),
            keys=("scores.*.commitment",),
            origin="method",
        ),
        Term(
            id="impact",
            numbers=(43,),
            name=Text(en="impact", nl="impact"),
            meaning=Text(
                en="How strongly the cooperation affects a party.",
                nl="Hoe sterk de samenwerking een partij raakt.",
            ),
            example=Text(
                en="If school mentors are to recognise young carers, much changes for the school. Then the impact on "
                "it is high.",
                nl="Als mentoren jonge mantelzorgers gaan herkennen, verandert er veel voor de school. Dan is de "
                "impact op de school hoog.",
            ),
            keys=("scores.*.impact",),
            origin="method",
        ),
        Term(
            id="influence",
            numbers=(44,),
            name=Text(en="influence", nl="invloed"),
            meaning=Text(
                en="How far a party can influence the task.",
                nl="Hoe ver een partij de opgave kan beïnvloeden.",
            ),
            example=Text(
                en="A fund can pay for the task, and a board can stop it. Both have much influence.",
                nl="Een fonds kan de opgave betalen, en een bestuur kan haar tegenhouden. Beide hebben veel invloed.",
            ),
            keys=("scores.*.influence",),
            origin="method",
        ),
        Term(
            id="trust",
            numbers=(45,),
            name=Text(en="trust", nl="vertrouwen"),
            meaning=Text(
                en="How far you and a party can count on each other. In mantelnet it is a fourth score that you may "
                "leave out, and that you had better keep to yourself.",
                nl="Hoe ver u en een partij op elkaar kunnen rekenen. In mantelnet is het een vierde score, die u "
                "mag weglaten en beter voor uzelf houdt.",
            ),
            keys=("scores.*.trust",),
            origin="mantelnet",
        ),
        Term(
            id="support_base",
            numbers=(46,),
            name=Text(en="support base", nl="draagvlak"),
            meaning=Text(
                en="How many of those concerned stand behind the task. According to the method a party with much "
                "commitment and little impact is not necessary for it, but handy to involve where needed.",
                nl="Hoeveel betrokkenen achter de opgave staan. Volgens de methode is een partij met veel commitment "
                "en weinig impact daarvoor niet nodig, maar wel handig om te betrekken waar dat nodig is.",
            ),
            origin="method",
        ),
        Term(
            id="current_position",
            numbers=(47,),
            name=Text(en="current position", nl="huidige positie"),
            also=("current", "huidig"),
            meaning=Text(
                en="Where a party stands in the force field now, according to the scores.",
                nl="Waar een partij nu in het krachtenveld staat, volgens de scores.",
            ),
            keys=("scores",),
            origin="general",
        ),
        Term(
            id="desired_position",
            numbers=(48,),
            name=Text(en="desired position", nl="gewenste positie"),
            also=("desired", "gewenst"),
            meaning=Text(
                en="Where you would like a party to stand in the force field. Not every party has to end up with much "
                "of everything.",
                nl="Waar u een partij graag in het krachtenveld ziet staan. Niet elke partij hoeft uit te komen bij "
                "veel van alles.",
            ),
            keys=("scores.*.desired",),
            origin="general",
        ),
        Term(
            id="strategy",
            numbers=(49,),
            name=Text(en="strategy", nl="strategie"),
            synonyms=Text(en="approach", nl="benadering"),
            also=("aanpak", "strategies", "strategieën"),
            meaning=Text(
                en="How you work with a party, given where it stands in the force field. The method describes two "
                "situations; all other advice comes from mantelnet, and says so.",
                nl="Hoe u met een partij samenwerkt, gezien haar plaats in het krachtenveld. De methode beschrijft "
                "twee situaties; alle andere adviezen komen van mantelnet, en dat staat erbij.",
            ),
            origin="method",
        ),
        Term(
            id="unknown",
            numbers=(50,),
            name=Text(en="unknown", nl="onbekend"),
            meaning=Text(
                en="A real answer: we asked or discussed it, and we do not know. A party with an unknown score gets no "
                "strategy, but the advice to get acquainted first.",
                nl="Een echt antwoord: we hebben het gevraagd of besproken, en we weten het niet. Een partij met een "
                "onbekende score krijgt geen aanpak, maar het advies om eerst kennis te maken.",
            ),
            keys=("scores.*.commitment", "scores.*.impact", "scores.*.influence"),
            origin="mantelnet",
        ),
        Term(
            id="borderline",
            numbers=(51,),
            name=Text(en="borderline case", nl="grensgeval"),
            also=("borderline", "grensgevallen"),
            meaning=Text(
                en="A party whose class depends on a score in the middle. mantelnet reads that score with caution, "
                "shows a ~ and names the other classes that are possible.",
                nl="Een partij van wie de klasse afhangt van een score in het midden. mantelnet leest die score "
                "voorzichtig, toont een ~ en noemt de andere klassen die mogelijk zijn.",
            ),
            origin="mantelnet",
        ),
        Term(
            id="robustness",
            name=Text(en="firmness", nl="stevigheid"),
            synonyms=Text(en="firm, on the edge", nl="stevig, op de grens"),
            also=("robustness", "firm", "on the edge", "stevig", "op de grens"),
            meaning=Text(
                en="Whether the class of a party holds when each score comes out a point lower or higher, for every "
                "rater, and without any one rater. Firm means everywhere, on the edge not everywhere, and open: "
                "somewhere in fewer than half of the cases.",
                nl="Of de klasse van een partij blijft staan als elke score een punt lager of hoger uitvalt, bij elke "
                "beoordelaar, en zonder één van hen. Stevig betekent: overal; op de grens: niet overal; open: "
                "ergens in minder dan de helft van de gevallen.",
            ),
            origin="mantelnet",
        ),
        Term(
            id="core_partner",
            numbers=(52,),
            name=Text(en="core partner", nl="kernpartner"),
            also=("core partners", "kernpartners"),
            meaning=Text(
                en="A party with much commitment, much impact and much influence.",
                nl="Een partij met veel commitment, veel impact en veel invloed.",
            ),
            origin="mantelnet",
        ),
        Term(
            id="ally",
            numbers=(53,),
            name=Text(en="ally", nl="bondgenoot"),
            also=("allies", "bondgenoten", "friend", "vriend"),
            meaning=Text(
                en="A party that wants the same as you, and with which you share much trust.",
                nl="Een partij die hetzelfde wil als u, en met wie u een band van vertrouwen hebt.",
            ),
            origin="general",
        ),
        Term(
            id="coalition_partner",
            numbers=(54,),
            name=Text(en="coalition partner", nl="coalitiegenoot"),
            also=("bedfellow", "coalitiegenoten"),
            meaning=Text(
                en="A party that wants the same as you, while there is little trust yet. Clear agreements help then, "
                "and attention to what you share.",
                nl="Een partij die hetzelfde wil als u, terwijl er nog weinig vertrouwen is. Dan helpen duidelijke "
                "afspraken, en aandacht voor wat u deelt.",
            ),
            origin="general",
        ),
        Term(
            id="opponent",
            numbers=(55,),
            name=Text(en="opponent (trusted)", nl="tegenspeler"),
            also=("opponent", "tegenspelers"),
            meaning=Text(
                en="A party that wants something else, but with which you share much trust. It keeps you sharp, and "
                "you can talk openly about the differences.",
                nl="Een partij die iets anders wil, maar met wie u wel een band van vertrouwen hebt. Zij houdt u "
                "scherp, en u kunt open over de verschillen praten.",
            ),
            origin="general",
        ),
        Term(
            id="adversary",
            numbers=(56,),
            name=Text(en="adversary", nl="tegenstander"),
            also=("tegenstanders", "adversaries"),
            meaning=Text(
                en="A party that wants something else now, while there is little trust. Restore contact first, through "
                "somebody else if need be.",
                nl="Een partij die nu iets anders wil, terwijl er weinig vertrouwen is. Herstel eerst het contact, zo "
                "nodig via een ander.",
            ),
            origin="general",
        ),
        Term(
            id="doubter",
            numbers=(57,),
            name=Text(en="doubter", nl="twijfelaar"),
            also=("fence sitter", "twijfelaars"),
            meaning=Text(
                en="A party that has not chosen yet. Often it was simply not involved enough so far; a personal talk "
                "helps.",
                nl="Een partij die nog niet heeft gekozen. Vaak is zij tot nu toe gewoon te weinig betrokken; een "
                "persoonlijk gesprek helpt dan.",
            ),
            origin="general",
        ),
        Term(
            id="ring",
            numbers=(58,),
            name=Text(en="ring of influence", nl="ring van invloed"),
            synonyms=Text(
                en="co-decide, co-work, co-think, be informed", nl="meebeslissen, meewerken, meedenken, meeweten"
            ),
            also=("ring", "rings", "ringen", "ringen van invloed"),
            meaning=Text(
                en="How close a party is to the decisions. From the inside out: co-decide, co-work, co-think, be "
                "informed.",
                nl="Hoe dicht een partij bij de besluiten zit. Van binnen naar buiten: meebeslissen, meewerken, "
                "meedenken, meeweten.",
            ),
            keys=("scores.*.ring",),
            origin="general",
        ),
    ),
)
