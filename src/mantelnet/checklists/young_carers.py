"""Young carers: children and young people who grow up with care at home."""

from typing import Final

from mantelnet.checklists.checklist import Checklist, Expertise, Kind
from mantelnet.text import Text

CHECKLIST: Final = Checklist(
    id="young-carers",
    word=Text(en="young-carers", nl="jonge-mantelzorgers"),
    title=Text(en="Young carers", nl="Jonge mantelzorgers"),
    about=Text(
        en="Children and young people who grow up with care at home.",
        nl="Kinderen en jongeren die opgroeien met zorg thuis.",
    ),
    also=("young-carer", "jonge-mantelzorger", "jongeren", "youth"),
    kinds=(
        Kind(
            "young-carers",
            Text(en="Young carers themselves", nl="Jonge mantelzorgers zelf"),
            Text(
                en="Who knows best what helps? Ask young people themselves, at a time and place that suit them.",
                nl="Wie weet het best wat helpt? Vraag jongeren zelf, op een tijd en plek die hun past.",
            ),
            ("young_carers",),
        ),
        Kind(
            "families",
            Text(en="Parents and other relatives", nl="Ouders en andere familie"),
            Text(
                en="Who has to feel safe with it at home? Without the trust of parents, help often does not get in.",
                nl="Wie moet het thuis vertrouwen? Zonder vertrouwen van ouders komt hulp vaak niet binnen.",
            ),
            ("carers", "patient_association"),
        ),
        Kind(
            "schools",
            Text(en="Schools", nl="Scholen"),
            Text(
                en="Who is the first to see young carers? A teacher, mentor or caretaker sees them on most days.",
                nl="Wie ziet jonge mantelzorgers het eerst? Een leraar, mentor of conciërge ziet hen bijna elke dag.",
            ),
            ("primary_school", "secondary_school", "vocational_school"),
        ),
        Kind(
            "youth-health",
            Text(en="Youth health care", nl="Jeugdgezondheidszorg"),
            Text(
                en="Who talks with nearly every child? A school doctor or nurse can ask about care at home.",
                nl="Wie spreekt bijna elk kind? Een jeugdarts of jeugdverpleegkundige kan vragen naar zorg thuis.",
            ),
            ("youth_health",),
        ),
        Kind(
            "youth-work",
            Text(en="Youth work and sport", nl="Jongerenwerk en sport"),
            Text(
                en="Where can they simply be young? A youth worker or trainer often hears what is not said at home.",
                nl="Waar kunnen zij gewoon jong zijn? Een jongerenwerker of trainer hoort vaak wat thuis niet gezegd "
                "wordt.",
            ),
            ("youth_work", "sports_club"),
        ),
        Kind(
            "care-for-relative",
            Text(en="Care for the ill relative", nl="Zorg voor het zieke gezinslid"),
            Text(
                en="Who knows the person who is ill? Whoever gives care there can ask how the children are doing.",
                nl="Wie kent degene die ziek is? Wie daar zorg geeft, kan vragen hoe het met de kinderen gaat.",
            ),
            ("general_practice", "hospital", "home_care", "district_nursing", "mental_health", "disability_care"),
        ),
        Kind(
            "help-for-families",
            Text(en="Neighbourhood team and youth care", nl="Wijkteam en jeugdhulp"),
            Text(
                en="Who helps when a family needs more? Say beforehand what happens with a signal.",
                nl="Wie helpt als een gezin meer nodig heeft? Vertel vooraf wat er met een signaal gebeurt.",
            ),
            ("neighbourhood_team", "youth_care"),
        ),
        Kind(
            "carer-centre",
            Text(en="Carer-support centre", nl="Steunpunt mantelzorg"),
            Text(
                en="Who is still there after the first talk? A centre can bring young people together.",
                nl="Wie is er ook na het eerste gesprek? Een steunpunt kan jongeren bij elkaar brengen.",
            ),
            ("carer_centre",),
        ),
        Kind(
            "volunteers",
            Text(en="Volunteers and the neighbourhood", nl="Vrijwilligers en buurt"),
            Text(
                en="Who can take something off their hands? A buddy, a meal or a lift helps the whole family.",
                nl="Wie kan iets uit handen nemen? Een maatje, een maaltijd of een rit helpt het hele gezin.",
            ),
            ("volunteer_organisation", "volunteer_centre", "faith_community", "residents_initiative"),
        ),
        Kind(
            "municipality",
            Text(en="Municipality", nl="Gemeente"),
            Text(
                en="Who can bring youth, education and care together? Think of school attendance too.",
                nl="Wie kan jeugd, onderwijs en zorg bij elkaar brengen? Denk ook aan leerplicht.",
            ),
            ("municipality",),
        ),
        Kind(
            "funds",
            Text(en="Funds", nl="Fondsen"),
            Text(
                en="Who pays for something small that no scheme covers? Think of a bicycle or a day out.",
                nl="Wie betaalt iets kleins waar geen regeling voor is? Denk aan een fiets of een dagje uit.",
            ),
            ("fund",),
        ),
    ),
    expertise=(
        Expertise(
            "familiar-face",
            Text(en="A familiar face", nl="Een vast gezicht"),
            Text(
                en="To whom can a young person always turn? One person whom they trust can make a difference.",
                nl="Bij wie kan een jongere altijd terecht? Eén persoon die zij vertrouwen, kan veel verschil maken.",
            ),
            "personal_guidance",
        ),
        Expertise(
            "peers",
            Text(en="Talking with others who know it", nl="Praten met anderen die het kennen"),
            Text(
                en="With whom can they talk about it? Young people in the same situation need few words.",
                nl="Met wie kunnen zij erover praten? Jongeren in dezelfde situatie begrijpen elkaar snel.",
            ),
            "emotional_support",
        ),
        Expertise(
            "room-at-school",
            Text(en="Understanding and room at school", nl="Begrip en ruimte op school"),
            Text(
                en="What may school do differently when things are hard at home? Think of timetable and tests.",
                nl="Wat mag school anders doen als het thuis zwaar is? Denk aan rooster en toetsen.",
            ),
            "education",
        ),
        Expertise(
            "plain-explanation",
            Text(en="An explanation in plain words", nl="Uitleg in gewone woorden"),
            Text(
                en="Who explains what is going on at home, and where to find help?",
                nl="Wie legt uit wat er thuis aan de hand is, en waar hulp te vinden is?",
            ),
            "information_advice",
        ),
        Expertise(
            "help-at-home",
            Text(en="Help at home", nl="Hulp in huis"),
            Text(
                en="Who takes over tasks? With less to do at home, time is left for school and friends.",
                nl="Wie neemt taken over? Met minder werk thuis blijft er tijd over voor school en vrienden.",
            ),
            "practical_help",
        ),
        Expertise(
            "time-off",
            Text(en="Time for themselves", nl="Tijd voor zichzelf"),
            Text(
                en="Who looks after things when a young person wants to go out or stay with a friend?",
                nl="Wie zorgt er als een jongere weg wil, of bij een vriend wil slapen?",
            ),
            "respite_care",
        ),
        Expertise(
            "money",
            Text(en="Help with money and schemes", nl="Hulp bij geld en regelingen"),
            Text(
                en="Who helps a family with money worries? Illness at home often costs income too.",
                nl="Wie helpt een gezin met geldzorgen? Ziekte thuis kost vaak ook inkomen.",
            ),
            "financial_help",
        ),
    ),
)
