"""What the file is about, and step 1 of the method: the shared ambition."""

from typing import Annotated, Literal

from mantelnet.fields import Choice, Day, Id
from mantelnet.model.section import EMPTY, Section
from mantelnet.text import Text

_Area = Literal[
    "information_advice", "personal_guidance", "education", "emotional_support", "practical_help",
    "respite_care", "financial_help", "material_help",
]  # fmt: skip
SUPPORT_AREAS: tuple[str, ...] = Choice(_Area).names


class ProjectInfo(Section):
    """What the file is about."""

    name: Annotated[str, Text(en="Name of the network.", nl="Naam van het netwerk.")]
    region: Annotated[str | None, Text(en="Where it works.", nl="Waar het netwerk werkt.")] = None
    phase: Annotated[
        str | None,
        Text(en="Phase of the cooperation, in your own words.", nl="Fase van de samenwerking, in eigen woorden."),
    ] = None
    date: Annotated[
        Day | None,
        Text(
            en="Reference date; says how old facts are. Used instead of today.",
            nl="Peildatum; bepaalt hoe oud gegevens zijn. Telt in plaats van vandaag.",
        ),
    ] = None
    leads: Annotated[
        tuple[Id, ...],
        Text(
            en="Parties that carry the network; two different organisations is the advice.",
            nl="Partijen die het netwerk trekken; het advies is: twee verschillende organisaties.",
        ),
    ] = ()
    retention: Annotated[
        Day | None,
        Text(
            en="Keep this file until this date, then clean it up.",
            nl="Bewaar dit bestand tot deze datum, ruim het daarna op.",
        ),
    ] = None


class Goal(Section):
    """One goal of the ambition."""

    text: Annotated[str, Text(en="What we want to reach.", nl="Wat we willen bereiken.")]
    indicator: Annotated[str | None, Text(en="How we see that it works.", nl="Waaraan we zien dat het lukt.")] = None


class Need(Section):
    """Expertise or a role that the ambition asks for."""

    text: Annotated[str, Text(en="What is needed.", nl="Wat er nodig is.")]
    area: Annotated[
        _Area | None,
        Choice(_Area),
        Text(
            en="One of the eight support areas for carers.",
            nl="Eén van de acht vraaggebieden van mantelzorgers.",
        ),
    ] = None
    goal: Annotated[Id | None, Text(en="The goal that it serves.", nl="Het doel waar het bij hoort.")] = None


class Ambition(Section):
    """Step 1 of the method: the shared ambition."""

    statement: Annotated[
        str,
        Text(
            en="What we want to achieve together, in one sentence.",
            nl="Wat we samen willen bereiken, in één zin.",
        ),
    ]
    dream: Annotated[
        str | None,
        Text(
            en="The answer to the dream question: how is it here in a year?",
            nl="Het antwoord op de droomvraag: hoe is het hier over een jaar?",
        ),
    ] = None
    horizon: Annotated[Day | None, Text(en="When it should be reached.", nl="Wanneer het bereikt moet zijn.")] = None
    goals: Annotated[dict[Id, Goal], Text(en="Goals, by id.", nl="Doelen, per id.")] = EMPTY
    needs: Annotated[
        dict[Id, Need],
        Text(
            en="Expertise or roles that the ambition asks for, by id.",
            nl="Kennis of rollen die de ambitie vraagt, per id.",
        ),
    ] = EMPTY
