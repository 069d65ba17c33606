"""Dementia: people who care for somebody with dementia."""

from typing import Final

from mantelnet.checklists.checklist import Checklist, Expertise, Kind
from mantelnet.text import Text

CHECKLIST: Final = Checklist(
    id="dementia",
    word=Text(en="dementia", nl="dementie"),
    title=Text(en="Carers of people with dementia", nl="Mantelzorg bij dementie"),
    about=Text(
        en="People who care for somebody with dementia, at home or elsewhere.",
        nl="Mensen die zorgen voor iemand met dementie, thuis of ergens anders.",
    ),
    also=("alzheimer", "mantelzorg-bij-dementie"),
    kinds=(
        Kind(
            "carers",
            Text(en="Carers and people with dementia", nl="Mantelzorgers en mensen met dementie"),
            Text(
                en="Who knows what happens in a week? Ask people with dementia themselves too.",
                nl="Wie weet wat er in een week gebeurt? Vraag ook mensen met dementie zelf.",
            ),
            ("carers", "patient_association"),
        ),
        Kind(
            "case-managers",
            Text(en="Dementia case managers", nl="Casemanagers dementie"),
            Text(
                en="Who stays with a family while things change? Ask how long people wait.",
                nl="Wie blijft bij een gezin als er veel verandert? Vraag hoelang mensen moeten wachten.",
            ),
            ("dementia_case_management",),
        ),
        Kind(
            "general-practice",
            Text(en="GPs", nl="Huisartsen"),
            Text(
                en="Where are the first worries told? The time between first worries and help can be long.",
                nl="Waar vertellen mensen hun eerste zorgen? De tijd tussen eerste zorgen en hulp kan lang zijn.",
            ),
            ("general_practice",),
        ),
        Kind(
            "hospital",
            Text(en="Hospital and memory clinic", nl="Ziekenhuis en geheugenpoli"),
            Text(
                en="Who tells people what is the matter? There a name and a number can be given straight away.",
                nl="Wie vertelt wat er aan de hand is? Daar kan iemand meteen een naam en een nummer meekrijgen.",
            ),
            ("hospital",),
        ),
        Kind(
            "home-care",
            Text(en="Home care and district nursing", nl="Thuiszorg en wijkverpleging"),
            Text(
                en="Who comes into the home? They may be the first to see that it gets too much for a carer.",
                nl="Wie komt er aan huis? Zij zien soms het eerst dat het een mantelzorger te veel wordt.",
            ),
            ("home_care", "district_nursing"),
        ),
        Kind(
            "day-care",
            Text(en="Day care", nl="Dagbesteding"),
            Text(
                en="Where is somebody welcome during the day? A fixed day gives the carer room.",
                nl="Waar is iemand overdag welkom? Een vaste dag geeft de mantelzorger ruimte.",
            ),
            ("day_care",),
        ),
        Kind(
            "nursing-home",
            Text(en="Nursing home", nl="Verpleeghuis"),
            Text(
                en="Where can somebody stay for a while, or live later? An early visit makes the step smaller.",
                nl="Waar kan iemand even logeren, of later wonen? Vroeg kennismaken maakt de stap kleiner.",
            ),
            ("nursing_home",),
        ),
        Kind(
            "carer-centre",
            Text(en="Carer-support centre and welfare", nl="Steunpunt mantelzorg en welzijn"),
            Text(
                en="Who gives courses and brings carers together?",
                nl="Wie geeft cursussen en brengt mantelzorgers bij elkaar?",
            ),
            ("carer_centre", "welfare_organisation", "neighbourhood_team", "client_support"),
        ),
        Kind(
            "volunteers",
            Text(en="Volunteers and faith communities", nl="Vrijwilligers en geloofsgemeenschappen"),
            Text(
                en="Who visits, or goes along for a walk? A few hours may be enough to go on.",
                nl="Wie komt er op bezoek, of gaat mee wandelen? Een paar uur kan genoeg zijn om door te gaan.",
            ),
            ("volunteer_organisation", "volunteer_centre", "hospice_volunteers", "faith_community"),
        ),
        Kind(
            "meeting-places",
            Text(en="Seniors' unions, library and neighbourhood", nl="Ouderenbond, bibliotheek en buurt"),
            Text(
                en="Where do people come who do not look for help yet?",
                nl="Waar komen mensen die nog geen hulp zoeken?",
            ),
            ("seniors_union", "library", "residents_initiative"),
        ),
        Kind(
            "housing",
            Text(en="Housing association", nl="Woningcorporatie"),
            Text(
                en="Who notices when living at home gets harder? A caretaker or repairer sees a lot.",
                nl="Wie merkt dat wonen moeilijker wordt? Een huismeester of monteur ziet veel.",
            ),
            ("housing_association",),
        ),
        Kind(
            "shops",
            Text(en="Shops, pharmacy and bank", nl="Winkels, apotheek en bank"),
            Text(
                en="Who sees that paying or shopping gets difficult? A friendly question can be a start.",
                nl="Wie ziet dat betalen of boodschappen doen lastig wordt? Een vriendelijke vraag kan een begin zijn.",
            ),
            sectors=("work",),
        ),
        Kind(
            "municipality",
            Text(en="Municipality", nl="Gemeente"),
            Text(
                en="Who arranges support at home and keeps the offer together?",
                nl="Wie regelt steun thuis en houdt het aanbod bij elkaar?",
            ),
            ("municipality",),
        ),
        Kind(
            "payers",
            Text(en="Health insurers and care offices", nl="Zorgverzekeraars en zorgkantoren"),
            Text(
                en="Who pays for guidance, day care or a stay? Ask where families get stuck between rules.",
                nl="Wie betaalt begeleiding, dagbesteding of verblijf? Vraag waar gezinnen vastlopen tussen regels.",
            ),
            ("health_insurer", "care_office"),
        ),
    ),
    expertise=(
        Expertise(
            "one-contact",
            Text(en="One contact who stays", nl="Eén vast contact"),
            Text(
                en="Whom can a family call, from the first day on?",
                nl="Wie kan een gezin bellen, vanaf de eerste dag?",
            ),
            "personal_guidance",
        ),
        Expertise(
            "one-place",
            Text(en="One place for questions", nl="Eén plek voor vragen"),
            Text(
                en="Who knows what there is, for whom, and what it costs?",
                nl="Wie weet wat er is, voor wie, en wat het kost?",
            ),
            "information_advice",
        ),
        Expertise(
            "behaviour",
            Text(en="Learning to deal with changed behaviour", nl="Leren omgaan met ander gedrag"),
            Text(
                en="Who teaches carers what to do when somebody is restless or angry?",
                nl="Wie leert mantelzorgers wat ze kunnen doen als iemand onrustig of boos is?",
            ),
            "education",
        ),
        Expertise(
            "peers",
            Text(en="Meeting others who know it", nl="Anderen ontmoeten die het kennen"),
            Text(
                en="Where can carers tell what they do not tell at home?",
                nl="Waar kunnen mantelzorgers kwijt wat ze thuis niet zeggen?",
            ),
            "emotional_support",
        ),
        Expertise(
            "a-break",
            Text(en="A day or a night off", nl="Een dag of nacht vrij"),
            Text(
                en="Who takes over, regularly and also when it is suddenly needed?",
                nl="Wie neemt het over, geregeld en ook als het ineens nodig is?",
            ),
            "respite_care",
        ),
        Expertise(
            "household",
            Text(en="Help in and around the house", nl="Hulp in en om het huis"),
            Text(
                en="Who takes over meals, shopping or lifts?",
                nl="Wie neemt maaltijden, boodschappen of ritten over?",
            ),
            "practical_help",
        ),
        Expertise(
            "money",
            Text(en="Help with money and legal matters", nl="Hulp bij geld en wettelijke zaken"),
            Text(
                en="Who helps to arrange in time who may sign and pay?",
                nl="Wie helpt om op tijd te regelen wie mag tekenen en betalen?",
            ),
            "financial_help",
        ),
        Expertise(
            "aids",
            Text(en="Aids in the home", nl="Hulpmiddelen in huis"),
            Text(
                en="Who knows what makes a home safer, such as an alarm or a good clock?",
                nl="Wie weet wat een huis veiliger maakt, zoals een alarm of een goede klok?",
            ),
            "material_help",
        ),
    ),
)
