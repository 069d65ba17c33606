"""Mental health: people who are close to somebody with mental health problems."""

from typing import Final

from mantelnet.checklists.checklist import Checklist, Expertise, Kind
from mantelnet.text import Text

CHECKLIST: Final = Checklist(
    id="mental-health",
    word=Text(en="mental-health", nl="psychische-problemen"),
    title=Text(en="Carers of people with mental health problems", nl="Mantelzorg bij psychische problemen"),
    about=Text(
        en="Family and friends of somebody with mental health problems.",
        nl="Familie en vrienden van iemand met psychische problemen.",
    ),
    also=("mental", "ggz", "psychisch", "geestelijke-gezondheid"),
    kinds=(
        Kind(
            "carers",
            Text(en="Family and friends", nl="Familie en vrienden"),
            Text(
                en="Who lives with it every day? Many do not call themselves a carer.",
                nl="Wie leeft er elke dag mee? Veel naasten noemen zichzelf geen mantelzorger.",
            ),
            ("carers", "patient_association"),
        ),
        Kind(
            "experts-by-experience",
            Text(en="Experts by experience", nl="Ervaringsdeskundigen"),
            Text(
                en="Who has been through it? Their story can help against shame.",
                nl="Wie heeft het zelf meegemaakt? Hun verhaal kan helpen tegen schaamte.",
            ),
            sectors=("experience",),
        ),
        Kind(
            "mental-health-care",
            Text(en="Mental health care", nl="Ggz"),
            Text(
                en="Who gives the treatment? Ask how family is involved, also when a client does not want it.",
                nl="Wie geeft de behandeling? Vraag hoe familie wordt betrokken, ook als een cliënt dat niet wil.",
            ),
            ("mental_health",),
        ),
        Kind(
            "general-practice",
            Text(en="GPs", nl="Huisartsen"),
            Text(
                en="To whom do relatives go with complaints of their own?",
                nl="Naar wie gaan naasten met hun eigen klachten?",
            ),
            ("general_practice",),
        ),
        Kind(
            "guides",
            Text(en="Neighbourhood team and client support", nl="Wijkteam en cliëntondersteuning"),
            Text(
                en="Who sees the whole family, and not only the person who is ill?",
                nl="Wie ziet het hele gezin, en niet alleen degene die ziek is?",
            ),
            ("neighbourhood_team", "client_support"),
        ),
        Kind(
            "carer-centre",
            Text(en="Carer-support centre", nl="Steunpunt mantelzorg"),
            Text(
                en="Who is there for relatives, also when there is no treatment?",
                nl="Wie is er voor naasten, ook als er geen behandeling is?",
            ),
            ("carer_centre",),
        ),
        Kind(
            "children",
            Text(en="Who sees the children", nl="Wie de kinderen ziet"),
            Text(
                en="Who notices how the children are doing? They often care along without anybody knowing.",
                nl="Wie merkt hoe het met de kinderen gaat? Zij zorgen vaak mee zonder dat iemand het weet.",
            ),
            (
                "young_carers",
                "primary_school",
                "secondary_school",
                "vocational_school",
                "youth_health",
                "youth_work",
                "youth_care",
            ),
        ),
        Kind(
            "housing",
            Text(en="Housing association", nl="Woningcorporatie"),
            Text(
                en="Who notices when living somewhere goes wrong? Early contact can save a home.",
                nl="Wie merkt dat het wonen misgaat? Vroeg contact kan voorkomen dat iemand een huis verliest.",
            ),
            ("housing_association",),
        ),
        Kind(
            "sheltered-living",
            Text(en="Sheltered living and shelters", nl="Beschermd wonen en opvang"),
            Text(
                en="Where can somebody be when home does not work? Relatives often stay involved.",
                nl="Waar kan iemand terecht als het thuis niet gaat? Naasten blijven vaak betrokken.",
            ),
            sectors=("care", "housing"),
        ),
        Kind(
            "crisis",
            Text(en="Police and crisis service", nl="Politie en crisisdienst"),
            Text(
                en="Whom does a relative call when things really go wrong? Agree on who does what then.",
                nl="Wie belt een naaste als het echt misgaat? Spreek af wie dan wat doet.",
            ),
            sectors=("government", "care"),
        ),
        Kind(
            "days",
            Text(en="Day activities and work", nl="Dagbesteding en werk"),
            Text(
                en="What gives rhythm to a day? It gives rest at home too.",
                nl="Wat geeft een dag ritme? Dat geeft thuis ook rust.",
            ),
            ("day_care", "employer", "business_association"),
        ),
        Kind(
            "neighbourhood",
            Text(en="Welfare, volunteers and faith communities", nl="Welzijn, vrijwilligers en geloofsgemeenschappen"),
            Text(
                en="Where is somebody welcome without a file? A buddy can also be there for a relative.",
                nl="Waar is iemand welkom zonder dossier? Een maatje kan er ook zijn voor een naaste.",
            ),
            (
                "welfare_organisation",
                "volunteer_organisation",
                "volunteer_centre",
                "faith_community",
                "residents_initiative",
                "sports_club",
            ),
        ),
        Kind(
            "municipality",
            Text(en="Municipality", nl="Gemeente"),
            Text(
                en="Who can bring care, housing, income and safety together?",
                nl="Wie kan zorg, wonen, inkomen en veiligheid bij elkaar brengen?",
            ),
            ("municipality",),
        ),
        Kind(
            "payers",
            Text(en="Health insurers and care offices", nl="Zorgverzekeraars en zorgkantoren"),
            Text(
                en="Who pays for treatment, and does that leave room for family?",
                nl="Wie betaalt de behandeling, en is daarin ruimte voor familie?",
            ),
            ("health_insurer", "care_office"),
        ),
    ),
    expertise=(
        Expertise(
            "finding-the-way",
            Text(en="Finding the way", nl="De weg vinden"),
            Text(
                en="Who tells relatives where to go, and what they may know and ask?",
                nl="Wie vertelt naasten waar ze moeten zijn, en wat ze mogen weten en vragen?",
            ),
            "information_advice",
        ),
        Expertise(
            "dealing-with-it",
            Text(en="Learning to deal with it", nl="Leren omgaan met wat er gebeurt"),
            Text(
                en="Who teaches relatives how to help, and how to say no?",
                nl="Wie leert naasten hoe ze kunnen helpen, en hoe ze nee kunnen zeggen?",
            ),
            "education",
        ),
        Expertise(
            "peers",
            Text(en="Meeting others who know it", nl="Anderen ontmoeten die het kennen"),
            Text(
                en="Where can relatives talk without shame?",
                nl="Waar kunnen naasten praten zonder schaamte?",
            ),
            "emotional_support",
        ),
        Expertise(
            "own-guidance",
            Text(en="Somebody for the relative", nl="Iemand voor de naaste zelf"),
            Text(
                en="Who asks how the relative is doing, and keeps asking?",
                nl="Wie vraagt hoe het met de naaste gaat, en blijft dat vragen?",
            ),
            "personal_guidance",
        ),
        Expertise(
            "a-break",
            Text(en="Getting away for a while", nl="Er even tussenuit"),
            Text(
                en="Who is there when a relative cannot be? Think of evenings and of a crisis too.",
                nl="Wie is er als een naaste er even niet kan zijn? Denk ook aan de avond en aan een crisis.",
            ),
            "respite_care",
        ),
        Expertise(
            "household",
            Text(en="Help with arranging and the household", nl="Hulp bij regelen en het huishouden"),
            Text(
                en="Who helps to keep post, appointments and the home in order?",
                nl="Wie helpt om post, afspraken en het huis op orde te houden?",
            ),
            "practical_help",
        ),
        Expertise(
            "money",
            Text(en="Help with money and debts", nl="Hulp bij geld en schulden"),
            Text(
                en="Who helps before debts grow, and what does a relative have to do with them?",
                nl="Wie helpt voordat schulden groeien, en wat heeft een naaste daarmee te maken?",
            ),
            "financial_help",
        ),
    ),
)
