"""The statements about the five conditions: 22 sentences that people answer, from not at all to entirely.

The five conditions are those of Kaats and Opheij, as the document "Aan de slag met de vijf condities voor succesvolle
samenwerking" has them; no list of questions belongs to them. The sentences are ours. Each holds one idea, says it
positively, and can be answered by a volunteer as well as by a manager.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from mantelnet.text import Text

#: The statements by id, condition by condition in the order in which a list to fill in has them. An id keeps its
#: meaning for ever: answers of years ago refer to it.
STATEMENTS: Final[Mapping[str, Text]] = {
    "ambition_1": Text(
        en="We can say in one sentence what we want to achieve together for carers.",
        nl="Wij kunnen in één zin zeggen wat we samen voor mantelzorgers willen bereiken.",
    ),
    "ambition_2": Text(
        en="We need one another for this: none of us can do it alone.",
        nl="Wij hebben elkaar hiervoor nodig: geen van ons kan het alleen.",
    ),
    "ambition_3": Text(
        en="What we want together fits what my organisation or group wants.",
        nl="Wat we samen willen, past bij wat mijn organisatie of groep wil.",
    ),
    "ambition_4": Text(
        en="I myself find it worthwhile to work for this.",
        nl="Ik vind het zelf de moeite waard om me hiervoor in te zetten.",
    ),
    "interests_1": Text(
        en="I know what the other parties need in order to keep taking part.",
        nl="Ik weet wat de andere partijen nodig hebben om mee te blijven doen.",
    ),
    "interests_2": Text(
        en="We also talk openly about difficult subjects, such as money or time.",
        nl="Wij praten ook open over lastige onderwerpen, zoals geld of tijd.",
    ),
    "interests_3": Text(
        en="We are willing to give way a little when that helps us all.",
        nl="Wij zijn bereid iets toe te geven als dat ons samen verder helpt.",
    ),
    "interests_4": Text(
        en="My organisation or group gets enough out of taking part.",
        nl="Meedoen levert mijn organisatie of groep genoeg op.",
    ),
    "relations_1": Text(
        en="I know whom to call at every party.",
        nl="Ik weet bij elke partij wie ik kan bellen.",
    ),
    "relations_2": Text(
        en="We do what we promise one another.",
        nl="Wij doen wat we elkaar beloven.",
    ),
    "relations_3": Text(
        en="When something is not going well, we tell one another.",
        nl="Als iets niet goed loopt, zeggen wij dat tegen elkaar.",
    ),
    "relations_4": Text(
        en="There is somebody who keeps us together.",
        nl="Er is iemand die ons bij elkaar houdt.",
    ),
    "organisation_1": Text(
        en="It is clear how we decide.",
        nl="Het is helder hoe we besluiten nemen.",
    ),
    "organisation_2": Text(
        en="It is clear what each party contributes.",
        nl="Het is helder wat elke partij bijdraagt.",
    ),
    "organisation_3": Text(
        en="The way we meet suits what we want to achieve.",
        nl="Onze manier van overleggen past bij wat we willen bereiken.",
    ),
    "organisation_4": Text(
        en="My organisation or group gives me the room to take part.",
        nl="Mijn organisatie of groep geeft mij de ruimte om mee te doen.",
    ),
    "organisation_5": Text(
        en="What we agree becomes a normal part of what my organisation or group does.",
        nl="Wat wij afspreken, wordt een gewoon onderdeel van wat mijn organisatie of groep doet.",
    ),
    "process_1": Text(
        en="We regularly stop to look at how working together is going.",
        nl="Wij staan geregeld stil bij hoe het samenwerken gaat.",
    ),
    "process_2": Text(
        en="Whoever is new soon knows how things work here.",
        nl="Wie nieuw is, weet snel hoe het bij ons werkt.",
    ),
    "process_3": Text(
        en="Everybody can keep up with the pace.",
        nl="Iedereen kan het tempo bijhouden.",
    ),
    "process_4": Text(
        en="We show one another what has already worked.",
        nl="Wij laten elkaar zien wat er al gelukt is.",
    ),
    "process_5": Text(
        en="When something does not work, we change our agreements.",
        nl="Als iets niet werkt, passen wij onze afspraken aan.",
    ),
}

#: What each answer means, by the highest answer of the scale, from 1 up.
ANSWERS: Final[Mapping[int, tuple[Text, ...]]] = {
    5: (
        Text(en="not at all", nl="helemaal niet"),
        Text(en="rather not", nl="eerder niet"),
        Text(en="half and half", nl="half en half"),
        Text(en="rather so", nl="eerder wel"),
        Text(en="entirely", nl="helemaal wel"),
    ),
    4: (
        Text(en="not at all", nl="helemaal niet"),
        Text(en="rather not", nl="eerder niet"),
        Text(en="rather so", nl="eerder wel"),
        Text(en="entirely", nl="helemaal wel"),
    ),
}


def condition_of(statement: str) -> str:
    """The condition that a statement belongs to: ``process_6`` is about ``process``."""
    return statement.rpartition("_")[0]
