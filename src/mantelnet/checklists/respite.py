"""Respite: carers who need somebody to take over for a while."""

from typing import Final

from mantelnet.checklists.checklist import Checklist, Expertise, Kind
from mantelnet.text import Text

CHECKLIST: Final = Checklist(
    id="respite",
    word=Text(en="respite", nl="respijtzorg"),
    title=Text(en="Respite care", nl="Respijtzorg"),
    about=Text(
        en="Carers who want to hand over the care for a while, without worries.",
        nl="Mantelzorgers die de zorg met een gerust hart even willen overdragen.",
    ),
    also=("respite-care", "respijt", "vervangende-zorg"),
    kinds=(
        Kind(
            "carers",
            Text(en="Carers, and those whom they care for", nl="Mantelzorgers, en voor wie zij zorgen"),
            Text(
                en="What makes people dare to ask for it? Ask both: a break only helps when both trust it.",
                nl="Wat maakt dat mensen erom durven te vragen? Vraag het allebei: rust helpt pas als beiden het "
                "vertrouwen.",
            ),
            ("carers", "young_carers", "patient_association"),
        ),
        Kind(
            "at-home",
            Text(en="Home care and district nursing", nl="Thuiszorg en wijkverpleging"),
            Text(
                en="Who can take over at home? Ask what is possible in the evening, at night and in the weekend.",
                nl="Wie kan thuis overnemen? Vraag wat er kan in de avond, de nacht en het weekend.",
            ),
            ("home_care", "district_nursing"),
        ),
        Kind(
            "volunteers",
            Text(en="Volunteers", nl="Vrijwilligers"),
            Text(
                en="Who can be there for a few hours? Agree beforehand what they do and do not do.",
                nl="Wie kan er een paar uur zijn? Spreek vooraf af wat zij wel en niet doen.",
            ),
            ("volunteer_organisation", "volunteer_centre", "hospice_volunteers"),
        ),
        Kind(
            "day-care",
            Text(en="Day care", nl="Dagbesteding"),
            Text(
                en="Where is somebody welcome on a fixed day? Ask about waiting lists.",
                nl="Waar is iemand welkom op een vaste dag? Vraag ook naar wachtlijsten.",
            ),
            ("day_care",),
        ),
        Kind(
            "nights",
            Text(en="Places to stay the night", nl="Plekken om te logeren"),
            Text(
                en="Where can somebody sleep for one or more nights? Ask what is possible in an emergency.",
                nl="Waar kan iemand één of meer nachten slapen? Vraag ook wat er kan bij nood.",
            ),
            ("nursing_home", "disability_care"),
        ),
        Kind(
            "municipality",
            Text(en="Municipality", nl="Gemeente"),
            Text(
                en="Who decides on respite under the Social Support Act? Ask how long that takes.",
                nl="Wie beslist over respijtzorg vanuit de Wmo? Vraag hoelang dat duurt.",
            ),
            ("municipality",),
        ),
        Kind(
            "payers",
            Text(en="Health insurers and care offices", nl="Zorgverzekeraars en zorgkantoren"),
            Text(
                en="Who pays where the municipality does not? Families often do not know where to be.",
                nl="Wie betaalt als de gemeente dat niet doet? Gezinnen weten vaak niet waar ze moeten zijn.",
            ),
            ("health_insurer", "care_office"),
        ),
        Kind(
            "carer-centre",
            Text(en="Carer-support centre", nl="Steunpunt mantelzorg"),
            Text(
                en="Who knows the offer and talks about letting go?",
                nl="Wie kent het aanbod en praat over loslaten?",
            ),
            ("carer_centre",),
        ),
        Kind(
            "those-who-refer",
            Text(en="Who sees it in time", nl="Wie het op tijd ziet"),
            Text(
                en="Who sees that somebody needs rest, before it goes wrong? Think of GPs, teams and case managers.",
                nl="Wie ziet dat iemand rust nodig heeft, voordat het misgaat? Denk aan huisartsen, wijkteams en "
                "casemanagers.",
            ),
            ("general_practice", "neighbourhood_team", "client_support", "dementia_case_management"),
        ),
        Kind(
            "hospital",
            Text(en="Hospital", nl="Ziekenhuis"),
            Text(
                en="Who asks, before somebody goes home, whether it will work out there?",
                nl="Wie vraagt, voordat iemand naar huis gaat, of het daar wel lukt?",
            ),
            ("hospital",),
        ),
        Kind(
            "close-by",
            Text(en="The neighbourhood", nl="De buurt"),
            Text(
                en="What is there close by? A familiar place makes handing over easier.",
                nl="Wat is er dichtbij? Een vertrouwde plek maakt overdragen makkelijker.",
            ),
            ("welfare_organisation", "faith_community", "residents_initiative", "sports_club"),
        ),
        Kind(
            "transport",
            Text(en="Transport", nl="Vervoer"),
            Text(
                en="How does somebody get there? Without transport a place may stay empty.",
                nl="Hoe komt iemand er? Zonder vervoer kan een plek leeg blijven.",
            ),
        ),
    ),
    expertise=(
        Expertise(
            "taking-over",
            Text(en="Taking over care", nl="Zorg overnemen"),
            Text(
                en="Who can take over for an hour, a day, a night or a week? These are four different things.",
                nl="Wie kan een uur, een dag, een nacht of een week overnemen? Dat zijn vier verschillende dingen.",
            ),
            "respite_care",
        ),
        Expertise(
            "one-place",
            Text(en="One place for offer and costs", nl="Eén plek voor aanbod en kosten"),
            Text(
                en="Who knows today where there is room, and what it costs?",
                nl="Wie weet vandaag waar plek is, en wat het kost?",
            ),
            "information_advice",
        ),
        Expertise(
            "letting-go",
            Text(en="Support with letting go", nl="Steun bij loslaten"),
            Text(
                en="With whom can carers talk about guilt and worry?",
                nl="Met wie kunnen mantelzorgers praten over schuldgevoel en zorgen?",
            ),
            "emotional_support",
        ),
        Expertise(
            "what-suits",
            Text(en="Finding what suits", nl="Zoeken wat past"),
            Text(
                en="Who looks along at what suits this family, and comes back to it later?",
                nl="Wie denkt mee over wat bij dit gezin past, en komt er later op terug?",
            ),
            "personal_guidance",
        ),
        Expertise(
            "handing-over",
            Text(en="Handing over well", nl="Goed overdragen"),
            Text(
                en="Who helps to put on paper what a stand-in has to know?",
                nl="Wie helpt om op te schrijven wat een vervanger moet weten?",
            ),
            "education",
        ),
        Expertise(
            "lifts",
            Text(en="Lifts and practical help", nl="Ritten en praktische hulp"),
            Text(
                en="Who drives, packs a bag, or feeds the cat?",
                nl="Wie rijdt, pakt een tas in of geeft de kat eten?",
            ),
            "practical_help",
        ),
        Expertise(
            "who-pays",
            Text(en="Knowing who pays", nl="Weten wie betaalt"),
            Text(
                en="Who helps with requests and own contributions?",
                nl="Wie helpt met aanvragen en eigen bijdragen?",
            ),
            "financial_help",
        ),
    ),
)
