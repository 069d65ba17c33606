"""Making the cooperation work: agreements, actions and steering."""

from typing import Final

from mantelnet.glossary.term import Term, Topic
from mantelnet.text import Text

TOPIC: Final = Topic(
    id="agreements",
    title=Text(en="Agreements and actions", nl="Afspraken en acties"),
    terms=(
        Term(
            id="phase",
            numbers=(79,),
            name=Text(en="phase", nl="fase"),
            also=("phases", "fases", "fasen"),
            meaning=Text(
                en="How far the cooperation has come. At each new phase it is worth looking at the force field again.",
                nl="Hoe ver de samenwerking is. Bij elke nieuwe fase is het goed om opnieuw naar het krachtenveld te "
                "kijken.",
            ),
            example=Text(
                en="Getting to know each other, building up, carrying on.",
                nl="Verkennen, opbouwen, volhouden.",
            ),
            keys=("project.phase",),
            origin="general",
        ),
        Term(
            id="workshop",
            numbers=(80,),
            name=Text(en="workshop", nl="werksessie"),
            also=("workshops", "werksessies"),
            meaning=Text(
                en="A meeting in which the parties take a step of the method together, such as filling in the force "
                "field. The talk counts for more than the paper.",
                nl="Een bijeenkomst waarin de partijen samen een stap van de methode zetten, zoals het krachtenveld "
                "invullen. Het gesprek is belangrijker dan het papier.",
            ),
            origin="general",
        ),
        Term(
            id="action",
            numbers=(81,),
            name=Text(en="action", nl="actie"),
            also=("actions", "acties", "owner", "eigenaar", "due", "uiterlijk"),
            meaning=Text(
                en="Something that will be done, with one owner (who does it) and a due date (done by when).",
                nl="Iets wat gaat gebeuren, met één eigenaar (wie het doet) en een datum (uiterlijk wanneer).",
            ),
            example=Text(
                en="The carer centre talks with three carers about what they need, before 1 May.",
                nl="Het steunpunt praat vóór 1 mei met drie mantelzorgers over wat zij nodig hebben.",
            ),
            keys=("actions", "actions.*.owner", "actions.*.due"),
            origin="general",
        ),
        Term(
            id="agreement",
            numbers=(82,),
            name=Text(en="agreement", nl="afspraak"),
            also=("agreements", "afspraken", "ground rule", "ground rules", "spelregel", "spelregels"),
            meaning=Text(
                en="What the parties settle about working together. A ground rule is an agreement about how you treat "
                "each other.",
                nl="Wat de partijen met elkaar vastleggen over de samenwerking. Een spelregel is een afspraak over hoe "
                "u met elkaar omgaat.",
            ),
            example=Text(
                en="When something chafes, we tell each other.",
                nl="Als iets schuurt, zeggen we het tegen elkaar.",
            ),
            keys=("agreements", "agreements.ground_rules"),
            origin="method",
        ),
        Term(
            id="improvement_agenda",
            numbers=(83,),
            name=Text(en="improvement agenda", nl="verbeteragenda"),
            meaning=Text(
                en="A short list of what the parties want to do better, made after looking together at how it goes. In "
                "the file you note it as actions.",
                nl="Een korte lijst van wat de partijen beter willen doen, gemaakt nadat zij samen hebben gekeken hoe "
                "het gaat. In het bestand noteert u die punten als acties.",
            ),
            keys=("actions",),
            origin="general",
        ),
        Term(
            id="working_element",
            numbers=(84,),
            name=Text(en="working element", nl="werkzaam element"),
            also=("working elements", "werkzame elementen"),
            meaning=Text(
                en="Something of which people find in practice that it makes working together succeed. In the method "
                "knowing one another is named most.",
                nl="Iets waarvan mensen in de praktijk merken dat het samenwerken erdoor lukt. In de methode wordt "
                "elkaar kennen het meest genoemd.",
            ),
            origin="method",
        ),
        Term(
            id="mandate",
            numbers=(28,),
            name=Text(en="mandate", nl="mandaat"),
            meaning=Text(
                en="The room that people get from their own managers to take part and to make agreements for their "
                "organisation.",
                nl="De ruimte die mensen van hun eigen leiding krijgen om mee te doen en namens hun organisatie "
                "afspraken te maken.",
            ),
            keys=("agreements.contributions.*.mandate",),
            origin="general",
        ),
        Term(
            id="give_and_take",
            numbers=(39,),
            name=Text(en="give-and-take matrix", nl="geven-en-nemen-matrix"),
            also=("give and take", "geven en nemen"),
            meaning=Text(
                en="A table with the parties on two sides; in each cell stands what one gives to the other. It shows "
                "which wishes nobody meets yet, and which offers nobody uses.",
                nl="Een tabel met de partijen aan twee kanten; in elk vakje staat wat de een aan de ander geeft. Zo "
                "ziet u welke wens nog niemand vervult, en welk aanbod nog niemand gebruikt.",
            ),
            keys=("exchanges",),
            origin="general",
        ),
        Term(
            id="covenant",
            numbers=(86,),
            name=Text(en="covenant", nl="convenant"),
            also=("covenants", "convenanten"),
            meaning=Text(
                en="A written agreement in which parties say what they want to do together. Often it is less binding "
                "than a contract.",
                nl="Een schriftelijke afspraak waarin partijen zeggen wat zij samen willen doen. Vaak is die minder "
                "bindend dan een contract.",
            ),
            keys=("ties.formal.*.kind",),
            origin="general",
        ),
        Term(
            id="visibility",
            numbers=(87,),
            name=Text(en="visibility level", nl="zichtbaarheid"),
            also=("visibility",),
            meaning=Text(
                en="Who may see something: everybody, the network, the core team, or only yourself. This version of "
                "mantelnet leaves that to you; the chapter on privacy in the manual helps you choose.",
                nl="Wie iets mag zien: iedereen, het netwerk, het kernteam, of alleen uzelf. In deze versie van "
                "mantelnet regelt u dat zelf; het hoofdstuk over privacy in de handleiding helpt u kiezen.",
            ),
            origin="mantelnet",
        ),
        Term(
            id="steering",
            numbers=(88,),
            name=Text(en="steering", nl="regie"),
            also=("coordination", "coördinatie"),
            meaning=Text(
                en="Keeping an overview, bringing choices together and seeing to it that things happen. A municipality "
                "can do that without doing everything itself.",
                nl="Het overzicht houden, keuzes bij elkaar brengen en zorgen dat dingen gebeuren. Een gemeente kan "
                "dat doen zonder alles zelf te doen.",
            ),
            keys=("agreements.governance",),
            origin="general",
        ),
    ),
)
