"""What a report says about itself: who it is for, what is in it, and what is not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from mantelnet.audience import Audience
from mantelnet.text import Text

#: The audiences as people name them.
NAMES: Final[Mapping[Audience, Text]] = {
    "board": Text(en="the board and the public", nl="bestuur en publiek"),
    "network": Text(en="the network", nl="het netwerk"),
    "core": Text(en="the core team", nl="het kernteam"),
    "own": Text(en="yourself", nl="uzelf"),
}

#: On every page of what must not be passed on.
INTERNAL: Final = Text(en="Internal – do not share", nl="Intern – niet verspreiden")

#: What each audience finds in its edition.
HOLDS: Final[Mapping[Audience, Text]] = {
    "board": Text(
        en="It shows the ambition, the parties that take part, what each of them offers, the formal agreements, and "
        "actions without names. Informal contact, interests and scores are left out.",
        nl="U ziet de opgave, de partijen die meedoen, wat zij bieden, de formele afspraken en acties zonder namen. "
        "Informeel contact, belangen en scores staan er niet in.",
    ),
    "network": Text(
        en="It shows the formal agreements, and what parties have confirmed themselves: informal contact, interests "
        "and give and take. Scores, assumptions and approaches are left out.",
        nl="U ziet de formele afspraken, en wat partijen zelf hebben bevestigd: informele contacten, belangen, en wat "
        "zij geven en nemen. Scores, aannames en de aanpak per partij staan er niet in.",
    ),
    "core": Text(
        en="It also shows scores, the approach to each party, and what is still an assumption.",
        nl="U ziet ook de scores, de aanpak per partij en wat nog een aanname is.",
    ),
    "own": Text(
        en="It also shows concerns heard in confidence, trust, notes and contacts.",
        nl="U ziet ook zorgen die in vertrouwen zijn gedeeld, vertrouwen, notities en contactpersonen.",
    ),
}

#: What an edition for a wider audience must say about itself.
PARTLY: Final = Text(
    en="What you do not see here may still exist.",
    nl="Wat hier niet staat, kan er wel zijn.",
)

#: The practical rule for everything that is written down about a party.
RULE: Final = Text(
    en="Scores are estimates. Write down only what you could also explain at the table.",
    nl="Scores zijn schattingen. Schrijf alleen op wat u ook aan tafel zou kunnen uitleggen.",
)

#: What a party, parties and a tie are called when they are counted.
FORMAL: Final = Text(en="formal tie", nl="formele relatie"), Text(en="formal ties", nl="formele relaties")
INFORMAL: Final = Text(en="informal tie", nl="informele relatie"), Text(en="informal ties", nl="informele relaties")
#: The same for those who see only what both sides confirmed.
CONFIRMED: Final = (
    Text(en="confirmed informal tie", nl="bevestigde informele relatie"),
    Text(en="confirmed informal ties", nl="bevestigde informele relaties"),
)
