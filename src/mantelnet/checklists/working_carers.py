"""Working carers: people who combine a job with care for somebody near to them."""

from typing import Final

from mantelnet.checklists.checklist import Checklist, Expertise, Kind
from mantelnet.text import Text

CHECKLIST: Final = Checklist(
    id="working-carers",
    word=Text(en="working-carers", nl="werkende-mantelzorgers"),
    title=Text(en="Working carers", nl="Werkende mantelzorgers"),
    about=Text(
        en="People who combine a job with care for somebody near to them.",
        nl="Mensen die werken en ook voor een naaste zorgen.",
    ),
    also=("working-carer", "werkende-mantelzorger", "work", "werk", "werk-en-mantelzorg"),
    kinds=(
        Kind(
            "carers",
            Text(en="Working carers themselves", nl="Werkende mantelzorgers zelf"),
            Text(
                en="Who knows where it chafes? Ask people with different hours, also in shifts or with a business of "
                "their own.",
                nl="Wie weet waar het knelt? Vraag mensen met verschillende roosters, ook in wisseldienst of met een "
                "eigen bedrijf.",
            ),
            ("carers",),
        ),
        Kind(
            "employers",
            Text(en="Employers", nl="Werkgevers"),
            Text(
                en="Who can adapt the work? A manager who asks about it makes talking easier.",
                nl="Wie kan het werk aanpassen? Een leidinggevende die ernaar vraagt, maakt praten makkelijker.",
            ),
            ("employer",),
        ),
        Kind(
            "business-associations",
            Text(en="Business associations", nl="Ondernemersverenigingen"),
            Text(
                en="Who reaches small firms? They often have nobody for staff matters.",
                nl="Wie bereikt kleine bedrijven? Daar is vaak niemand die alleen over personeel gaat.",
            ),
            ("business_association",),
        ),
        Kind(
            "municipality",
            Text(en="Municipality", nl="Gemeente"),
            Text(
                en="Who sets the example? A municipality arranges support and is an employer itself.",
                nl="Wie geeft het voorbeeld? Een gemeente regelt steun en is zelf ook werkgever.",
            ),
            ("municipality",),
        ),
        Kind(
            "carer-centre",
            Text(en="Carer-support centre", nl="Steunpunt mantelzorg"),
            Text(
                en="Who can help employers and workers on their way? A centre knows what there is close by.",
                nl="Wie kan werkgevers en werknemers op weg helpen? Een steunpunt weet wat er dichtbij is.",
            ),
            ("carer_centre",),
        ),
        Kind(
            "occupational-health",
            Text(en="Company doctors and occupational health services", nl="Bedrijfsartsen en arbodiensten"),
            Text(
                en="Who talks with people who may drop out? Ask whether care at home comes up there.",
                nl="Wie spreekt mensen die dreigen uit te vallen? Vraag of zorg thuis daar ter sprake komt.",
            ),
            sectors=("work",),
        ),
        Kind(
            "unions",
            Text(en="Trade unions and works councils", nl="Vakbonden en ondernemingsraden"),
            Text(
                en="Who makes agreements for everybody? Think of leave and working hours.",
                nl="Wie maakt afspraken voor iedereen? Denk aan verlof en werktijden.",
            ),
            sectors=("work",),
        ),
        Kind(
            "general-practice",
            Text(en="GPs", nl="Huisartsen"),
            Text(
                en="Who sees that it gets too much? People often go to the GP first with stress or poor sleep.",
                nl="Wie ziet dat het te veel wordt? Met stress of slecht slapen gaan mensen vaak eerst naar de "
                "huisarts.",
            ),
            ("general_practice",),
        ),
        Kind(
            "care-in-working-hours",
            Text(en="Home care and day care", nl="Thuiszorg en dagbesteding"),
            Text(
                en="Who gives care during working hours? Fixed times make it possible to work.",
                nl="Wie zorgt er tijdens werktijd? Vaste tijden maken werken mogelijk.",
            ),
            ("home_care", "district_nursing", "day_care"),
        ),
        Kind(
            "guides",
            Text(en="Neighbourhood team and client support", nl="Wijkteam en cliëntondersteuning"),
            Text(
                en="Who helps to arrange things? That now often happens during working hours.",
                nl="Wie helpt bij het regelen? Dat gebeurt nu vaak onder werktijd.",
            ),
            ("neighbourhood_team", "client_support"),
        ),
        Kind(
            "payers",
            Text(en="Health insurers and care offices", nl="Zorgverzekeraars en zorgkantoren"),
            Text(
                en="Who pays for help or replacement care? Ask what is paid, and for whom.",
                nl="Wie betaalt hulp of vervangende zorg? Vraag wat er wordt vergoed, en voor wie.",
            ),
            ("health_insurer", "care_office"),
        ),
    ),
    expertise=(
        Expertise(
            "leave",
            Text(en="Explaining leave and schemes", nl="Uitleg over verlof en regelingen"),
            Text(
                en="Who can say in plain words what is possible at work and what is not?",
                nl="Wie kan in gewone woorden zeggen wat op het werk kan en wat niet?",
            ),
            "information_advice",
        ),
        Expertise(
            "managers",
            Text(en="Managers who can talk about it", nl="Leidinggevenden die het gesprek kunnen voeren"),
            Text(
                en="Who helps managers to ask about it well? Beginning is often the hardest part.",
                nl="Wie helpt leidinggevenden om er goed naar te vragen? Beginnen is vaak het moeilijkst.",
            ),
            "education",
        ),
        Expertise(
            "planning",
            Text(en="Planning work and care", nl="Werk en zorg plannen"),
            Text(
                en="Who looks along at what is bearable, before somebody drops out?",
                nl="Wie denkt mee over wat vol te houden is, voordat iemand uitvalt?",
            ),
            "personal_guidance",
        ),
        Expertise(
            "open-talk",
            Text(en="An open talk at work", nl="Een open gesprek op het werk"),
            Text(
                en="With whom can somebody speak freely? Colleagues who are carers too can help each other.",
                nl="Met wie kan iemand vrijuit praten? Collega's die ook zorgen, kunnen elkaar steunen.",
            ),
            "emotional_support",
        ),
        Expertise(
            "care-goes-on",
            Text(en="Care that goes on during work", nl="Zorg die doorgaat tijdens het werk"),
            Text(
                en="Who takes over when a meeting runs late or a shift changes?",
                nl="Wie neemt over als een overleg uitloopt of een dienst verandert?",
            ),
            "respite_care",
        ),
        Expertise(
            "income",
            Text(en="Advice about income", nl="Advies over inkomen"),
            Text(
                en="Who works out what fewer hours mean, now and for a pension later?",
                nl="Wie rekent uit wat minder uren betekenen, nu en later voor het pensioen?",
            ),
            "financial_help",
        ),
        Expertise(
            "paperwork",
            Text(en="Help with arranging and paperwork", nl="Hulp bij regelen en papieren"),
            Text(
                en="Who takes over phone calls and forms?",
                nl="Wie neemt telefoontjes en formulieren over?",
            ),
            "practical_help",
        ),
    ),
)
