"""Step 3 of the method: why a party would take part."""

from typing import Final

from mantelnet.glossary.term import Term, Topic
from mantelnet.text import Text

TOPIC: Final = Topic(
    id="interests",
    title=Text(en="Step 3: why would a party take part?", nl="Stap 3: waarom zou een partij meedoen?"),
    terms=(
        Term(
            id="interest",
            numbers=(30,),
            name=Text(en="interest", nl="belang"),
            also=("interests", "belangen"),
            meaning=Text(
                en="What is at stake for a party: the reason behind what it wants. In the method you make interests "
                "visible together with the parties.",
                nl="Wat er voor een partij op het spel staat: de reden achter wat zij wil. In de methode maakt u "
                "belangen zichtbaar, samen met de partijen.",
            ),
            example=Text(
                en="A GP practice does not want one more meeting (position), because time for patients is short "
                "(interest).",
                nl="Een huisartsenpraktijk wil geen extra overleg (standpunt), want de tijd voor patiënten is krap "
                "(belang).",
            ),
            keys=("interests",),
            origin="method",
        ),
        Term(
            id="stance",
            numbers=(31,),
            name=Text(en="position (opinion)", nl="standpunt"),
            also=("position", "stance", "opinion", "standpunten"),
            meaning=Text(
                en="What a party says it thinks. Behind a position there is an interest: you find it by asking why, "
                "and then why again.",
                nl="Wat een partij zegt te vinden. Achter een standpunt zit een belang: u vindt het door te vragen "
                "waarom, en dan nog een keer.",
            ),
            origin="method",
        ),
        Term(
            id="motive",
            numbers=(32,),
            name=Text(en="driver", nl="drijfveer"),
            synonyms=Text(en="motive", nl="motief"),
            also=("drivers", "drijfveren", "motives"),
            meaning=Text(
                en="What moves a party from within, apart from rules or money. The method names drivers beside "
                "interests.",
                nl="Wat een partij van binnenuit in beweging zet, los van regels of geld. De methode noemt drijfveren "
                "naast belangen.",
            ),
            example=Text(
                en="A church wants nobody in the village to be alone.",
                nl="Een kerk wil dat niemand in het dorp alleen is.",
            ),
            keys=("parties.*.drivers",),
            origin="method",
        ),
        Term(
            id="mission",
            numbers=(33,),
            name=Text(en="mission and vision", nl="missie en visie"),
            also=("mission", "vision", "missie", "visie"),
            meaning=Text(
                en="What an organisation stands for (mission) and where it wants to go (vision). In the method this is "
                "one of the places that interests come from.",
                nl="Waar een organisatie voor staat (missie) en waar zij heen wil (visie). In de methode is dit een "
                "van de bronnen van belangen.",
            ),
            keys=("interests.*.theme",),
            origin="method",
        ),
        Term(
            id="constituency",
            numbers=(27,),
            name=Text(en="rank and file", nl="achterban"),
            also=("constituency",),
            meaning=Text(
                en="The people for whom a party speaks and to whom it answers, such as members, clients or residents. "
                "In the method this is one of the places that interests come from.",
                nl="De mensen voor wie een partij spreekt en aan wie zij verantwoording aflegt, zoals leden, cliënten "
                "of inwoners. In de methode is dit een van de bronnen van belangen.",
            ),
            keys=("interests.*.theme",),
            origin="method",
        ),
        Term(
            id="legal_frame",
            numbers=(34,),
            name=Text(en="law and regulation", nl="wet- en regelgeving"),
            also=("legal frame", "wettelijk kader", "legislation", "wetgeving"),
            meaning=Text(
                en="The laws and rules that a party has to keep to. In the method this is one of the places that "
                "interests come from.",
                nl="De wetten en regels waar een partij zich aan moet houden. In de methode is dit een van de bronnen "
                "van belangen.",
            ),
            example=Text(
                en="In the Netherlands a municipality works with the Wmo, and a health insurer with the Zvw.",
                nl="Een gemeente werkt met de Wmo, een zorgverzekeraar met de Zvw.",
            ),
            keys=("interests.*.theme",),
            origin="method",
        ),
        Term(
            id="funding",
            numbers=(35,),
            name=Text(en="funding", nl="financiering"),
            meaning=Text(
                en="Where a party's money comes from, and under which conditions. In the method this is one of the "
                "places that interests come from.",
                nl="Waar het geld van een partij vandaan komt, en onder welke voorwaarden. In de methode is dit een "
                "van de bronnen van belangen.",
            ),
            keys=("interests.*.theme",),
            origin="method",
        ),
        Term(
            id="concerns",
            numbers=(36,),
            name=Text(en="concerns", nl="zorgen"),
            synonyms=Text(en="objections", nl="bezwaren"),
            also=("concern", "bezwaar"),
            meaning=Text(
                en="What a party worries about in the task or in the cooperation. The method says: where commitment is "
                "low and impact is high, listen well above all, and name the concerns.",
                nl="Waar een partij zich zorgen over maakt bij de opgave of de samenwerking. De methode zegt: is het "
                "commitment laag en de impact hoog, luister dan vooral goed en benoem de zorgen.",
            ),
            keys=("parties.*.concerns",),
            origin="method",
        ),
        Term(
            id="limits",
            numbers=(37,),
            name=Text(en="limits", nl="grenzen"),
            also=("limit", "grens", "no-go", "no-go areas"),
            meaning=Text(
                en="What a party does not want or cannot do. Who knows that beforehand asks for something else.",
                nl="Wat een partij niet wil of niet kan. Wie dat vooraf weet, vraagt om iets anders.",
            ),
            example=Text(
                en="We do not take over tasks of the health insurer.",
                nl="Wij nemen geen taken van de zorgverzekeraar over.",
            ),
            keys=("parties.*.limits",),
            origin="general",
        ),
        Term(
            id="gives_wants",
            numbers=(38,),
            name=Text(en="brings / wants to get", nl="brengt / haalt"),
            also=("brings", "gives", "gets", "wants", "wants to get", "brengt", "haalt", "brengen en halen"),
            meaning=Text(
                en="What a party puts into the cooperation, and what it hopes to get from it.",
                nl="Wat een partij in de samenwerking inbrengt, en wat zij eruit wil halen.",
            ),
            example=Text(
                en="The municipality brings a meeting room, and wants to get a view of what carers need.",
                nl="De gemeente brengt vergaderruimte, en haalt zicht op wat mantelzorgers nodig hebben.",
            ),
            keys=("parties.*.gives", "parties.*.wants"),
            origin="general",
        ),
        Term(
            id="interest_matrix",
            numbers=(40,),
            name=Text(en="matrix of interests", nl="belangenmatrix"),
            also=("interest matrix", "interests", "belangen"),
            meaning=Text(
                en="A table that shows, for each party, which interests are at play in which theme. Mind that "
                "elsewhere the scoring sheet of the force field is sometimes called so too.",
                nl="Een tabel die per partij laat zien welke belangen er spelen, thema voor thema. Let op: elders heet "
                "het scoreformulier van het krachtenveld soms ook zo.",
            ),
            keys=("interests",),
            origin="method",
        ),
    ),
)
