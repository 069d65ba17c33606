"""What was agreed: steering, contributions, give and take, actions."""

from typing import Annotated, Literal

from mantelnet.fields import Choice, Day, Id, Number, YesNo
from mantelnet.model.section import EMPTY, Lines, Section, Sparse
from mantelnet.text import Text

_Governance = Literal["shared", "lead_organisation", "network_organisation"]
_ExchangeStatus = Literal["offered", "asked", "agreed"]
_ActionStatus = Literal["open", "done", "dropped"]


class Governance(Section):
    """How the network is steered."""

    form: Annotated[
        _Governance | None,
        Choice(_Governance),
        Text(
            en="Shared, a lead organisation, or a network organisation.",
            nl="Gedeeld, een trekkende organisatie, of een netwerkorganisatie.",
        ),
    ] = None
    chair: Annotated[tuple[Id, ...], Text(en="Who chairs.", nl="Wie voorzit.")] = ()
    decisions: Annotated[str | None, Text(en="How we decide.", nl="Hoe we besluiten nemen.")] = None
    communication: Annotated[
        str | None, Text(en="How we keep each other informed.", nl="Hoe we elkaar op de hoogte houden.")
    ] = None
    review: Annotated[Day | None, Text(en="When we look back together.", nl="Wanneer we samen terugkijken.")] = None


class Contribution(Section):
    """What a party puts in."""

    who: Annotated[str | None, Text(en="Function that takes part.", nl="Functie die meedoet.")] = None
    hours_per_month: Annotated[Number | None, Text(en="Hours a month.", nl="Uren per maand.")] = None
    mandate: Annotated[
        YesNo | None, Text(en="Does the manager give time and a mandate?", nl="Geeft de leiding tijd en mandaat?")
    ] = None
    what: Annotated[str | None, Text(en="What it puts in.", nl="Wat de partij inbrengt.")] = None


class Agreements(Section):
    """What was agreed about working together."""

    governance: Annotated[Governance | None, Text(en="Steering.", nl="Besturing.")] = None
    contributions: Annotated[
        dict[Id, Contribution], Sparse, Text(en="What each party puts in.", nl="Wat elke partij inbrengt.")
    ] = EMPTY
    ground_rules: Annotated[Lines, Text(en="How we treat each other.", nl="Hoe we met elkaar omgaan.")] = ()


class Exchange(Section):
    """Give and take: one thing that goes from one party to another."""

    from_: Annotated[Id, Text(en="Who gives.", nl="Wie geeft.")]
    to: Annotated[Id, Text(en="Who gets.", nl="Wie krijgt.")]
    what: Annotated[str, Text(en="What.", nl="Wat.")]
    status: Annotated[
        _ExchangeStatus | None,
        Choice(_ExchangeStatus),
        Text(en="Offered, asked or agreed.", nl="Aangeboden, gevraagd of afgesproken."),
    ] = None
    date: Annotated[Day | None, Text(en="Since when.", nl="Sinds wanneer.")] = None


class Action(Section):
    """Something that somebody will do."""

    what: Annotated[str, Text(en="What will be done.", nl="Wat er gaat gebeuren.")]
    owner: Annotated[Id | None, Text(en="Who does it.", nl="Wie het doet.")] = None
    about: Annotated[Id | None, Text(en="The party it is about.", nl="Over welke partij het gaat.")] = None
    due: Annotated[Day | None, Text(en="Done by.", nl="Klaar op.")] = None
    status: Annotated[
        _ActionStatus, Choice(_ActionStatus), Text(en="Open, done or dropped.", nl="Open, gedaan of vervallen.")
    ] = "open"
