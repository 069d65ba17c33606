"""Informal care and support for carers."""

from typing import Final

from mantelnet.glossary.term import Term, Topic
from mantelnet.text import Text

TOPIC: Final = Topic(
    id="care",
    title=Text(en="Informal care and support", nl="Mantelzorg en steun"),
    terms=(
        Term(
            id="informal_care",
            numbers=(1,),
            name=Text(en="informal care", nl="mantelzorg"),
            meaning=Text(
                en="Care that somebody gives for a longer time, mostly unpaid, to someone close: a partner, parent, "
                "child, friend or neighbour. Unlike volunteering it grows out of a bond that is already there.",
                nl="Zorg die iemand langere tijd en meestal onbetaald geeft aan een naaste: een partner, ouder, kind, "
                "vriend of buur. Anders dan bij vrijwilligerswerk komt die zorg voort uit een band die er al is.",
            ),
            example=Text(
                en="A daughter shops for her father, keeps track of his appointments and stays the night when he is "
                "restless.",
                nl="Een dochter doet boodschappen voor haar vader, houdt zijn afspraken bij en blijft slapen als hij "
                "onrustig is.",
            ),
            origin="general",
        ),
        Term(
            id="carer",
            numbers=(2,),
            name=Text(en="carer", nl="mantelzorger"),
            also=("carers", "mantelzorgers", "informal carer"),
            meaning=Text(
                en="Somebody who gives informal care. Many people would not call themselves a carer: to them it goes "
                "without saying.",
                nl="Iemand die mantelzorg geeft. Veel mensen noemen zichzelf niet zo, omdat zij het vanzelfsprekend "
                "vinden.",
            ),
            origin="general",
        ),
        Term(
            id="young_carer",
            numbers=(3,),
            name=Text(en="young carer", nl="jonge mantelzorger"),
            also=("young carers", "jonge mantelzorgers"),
            meaning=Text(
                en="A child or young person who grows up with somebody who is ill, has a disability or needs much "
                "care, and who therefore helps out or worries.",
                nl="Een kind of jongere die opgroeit met iemand die ziek is, een beperking heeft of veel zorg nodig "
                "heeft, en die daarom meehelpt of zich zorgen maakt.",
            ),
            example=Text(
                en="A girl of thirteen takes her brother to school, because her mother cannot get up.",
                nl="Een meisje van dertien brengt haar broertje naar school, omdat haar moeder niet kan opstaan.",
            ),
            origin="general",
        ),
        Term(
            id="working_carer",
            numbers=(4,),
            name=Text(en="working carer", nl="werkende mantelzorger"),
            also=("working carers", "werkende mantelzorgers"),
            meaning=Text(
                en="Somebody who gives informal care beside a paid job.",
                nl="Iemand die mantelzorg geeft naast een betaalde baan.",
            ),
            example=Text(
                en="A man starts an hour later two days a week, so that he can wash and dress his wife.",
                nl="Een man begint twee dagen per week een uur later, zodat hij zijn vrouw kan wassen en aankleden.",
            ),
            origin="general",
        ),
        Term(
            id="overload",
            numbers=(5,),
            name=Text(en="overload of a carer", nl="overbelasting"),
            also=("overload", "overbelast"),
            meaning=Text(
                en="When informal care asks more of somebody, for a longer time, than they can bear. It often "
                "affects health, work and family as well.",
                nl="Als mantelzorg langere tijd meer vraagt dan iemand aankan. Dat raakt vaak ook de gezondheid, het "
                "werk en het gezin.",
            ),
            origin="general",
        ),
        Term(
            id="carer_support",
            numbers=(6,),
            name=Text(en="carer support", nl="mantelzorgondersteuning"),
            also=("ondersteuning", "support"),
            meaning=Text(
                en="All that helps carers to keep it up.",
                nl="Alles wat mantelzorgers helpt om het vol te houden.",
            ),
            example=Text(
                en="Information, somebody who listens, a course, practical help, or an afternoon off.",
                nl="Informatie, iemand die luistert, een cursus, praktische hulp of een vrije middag.",
            ),
            origin="general",
        ),
        Term(
            id="carer_centre",
            numbers=(7,),
            name=Text(en="carer-support centre", nl="steunpunt mantelzorg"),
            also=("carer centre", "carer support centre", "steunpunt"),
            meaning=Text(
                en="A place in the neighbourhood or municipality where carers can go for information, advice and "
                "support.",
                nl="Een plek in de buurt of gemeente waar mantelzorgers terechtkunnen voor informatie, advies en "
                "steun.",
            ),
            origin="general",
        ),
        Term(
            id="carer_organisation",
            numbers=(8,),
            name=Text(en="carer support organisation", nl="mantelzorgondersteunende organisatie"),
            synonyms=Text(en="MOO", nl="MOO"),
            also=("carer organisation",),
            meaning=Text(
                en="An organisation whose task it is to support carers, such as a carer-support centre.",
                nl="Een organisatie die als taak heeft om mantelzorgers te ondersteunen, zoals een steunpunt "
                "mantelzorg.",
            ),
            origin="general",
        ),
        Term(
            id="respite_care",
            numbers=(9,),
            name=Text(en="respite care", nl="respijtzorg"),
            also=("respite", "respijt"),
            meaning=Text(
                en="Care that others take over for a while, so that a carer can catch their breath.",
                nl="Zorg die een ander tijdelijk overneemt, zodat een mantelzorger op adem kan komen.",
            ),
            example=Text(
                en="Every Thursday afternoon a volunteer stays with a man who has dementia. Then his wife goes "
                "swimming.",
                nl="Elke donderdagmiddag is een vrijwilliger bij een man met dementie. Zijn vrouw gaat dan zwemmen.",
            ),
            origin="general",
        ),
        Term(
            id="informal_sector",
            numbers=(10,),
            name=Text(en="informal care sector", nl="informele zorg"),
            also=("informal sector", "informal care"),
            meaning=Text(
                en="Care and help that people give without it being their profession: carers, volunteers, "
                "neighbours, churches and mosques.",
                nl="Zorg en hulp van mensen die dat niet als beroep doen: mantelzorgers, vrijwilligers, buren, kerken "
                "en moskeeën.",
            ),
            origin="general",
        ),
        Term(
            id="formal_care",
            numbers=(10,),
            name=Text(en="formal care", nl="formele zorg"),
            also=("professional care", "beroepszorg"),
            meaning=Text(
                en="Care from people whose profession it is, such as a GP, a district nurse or a "
                "care assistant in a nursing home.",
                nl="Zorg van mensen die dat als beroep doen, zoals een huisarts, een wijkverpleegkundige of een "
                "verzorgende in een verpleeghuis.",
            ),
            origin="general",
        ),
        Term(
            id="support_area",
            numbers=(85,),
            name=Text(en="support area", nl="vraaggebied"),
            also=("support areas", "vraaggebieden", "basisfunctie"),
            meaning=Text(
                en="A kind of support that carers ask for. There are eight: information and advice, personal "
                "guidance, education, emotional support, practical help, respite care, financial help and material "
                "help.",
                nl="Een soort steun waar mantelzorgers om vragen. Het zijn er acht: informatie en advies, "
                "persoonlijke begeleiding, educatie, emotionele steun, praktische hulp, respijtzorg, financiële hulp "
                "en materiële hulp.",
            ),
            keys=("ambition.needs.*.area",),
            origin="general",
        ),
    ),
)
