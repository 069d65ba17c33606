"""Step 2 of the method: who is connected to whom, formally and informally."""

from typing import Annotated, Final, Literal, Self

from pydantic_core import PydanticCustomError

from mantelnet.fields import Choice, Id, Moment, OneToFive
from mantelnet.model.section import Section
from mantelnet.text import Text

_TieKind = Literal[
    "contract", "subsidy", "covenant", "referral", "consultation", "membership", "data_sharing", "secondment",
    "joint_activity", "personal", "other",
]  # fmt: skip
_Frequency = Literal["yearly", "quarterly", "monthly", "weekly", "daily"]
_Confirmed = Literal["both", "one", "none"]
LAYERS: tuple[Literal["formal"], Literal["informal"]] = ("formal", "informal")


class Tie(Section):
    """A tie within one layer: among all parties in ``between``, or one-way ``from`` … ``to``."""

    between: Annotated[
        tuple[Id, ...],
        Text(
            en="Two or more parties; every pair among them is tied.",
            nl="Twee of meer partijen; elk tweetal daarvan heeft een relatie.",
        ),
    ] = ()
    from_: Annotated[
        Id | None, Text(en="One-way: where the tie starts.", nl="Eénrichting: waar de relatie begint.")
    ] = None
    to: Annotated[Id | None, Text(en="One-way: where the tie ends.", nl="Eénrichting: waar de relatie eindigt.")] = None
    strength: Annotated[
        OneToFive,
        Text(
            en="1 know of each other, 2 inform, 3 coordinate, 4 do things together, 5 one joint way of working; "
            "absent is unknown.",
            nl="1 kennen, 2 informeren, 3 afstemmen, 4 samen doen, 5 één gezamenlijke werkwijze; "
            "niet ingevuld is onbekend.",
        ),
    ] = None
    kind: Annotated[_TieKind | None, Choice(_TieKind), Text(en="Kind of tie.", nl="Soort relatie.")] = None
    frequency: Annotated[
        _Frequency | None, Choice(_Frequency), Text(en="How often there is contact.", nl="Hoe vaak er contact is.")
    ] = None
    since: Annotated[
        Moment | None, Text(en="Since when: a year, month or day.", nl="Sinds wanneer: een jaar, maand of dag.")
    ] = None
    confirmed: Annotated[
        _Confirmed | None,
        Choice(_Confirmed),
        Text(
            en="Who has confirmed it: both sides, one, or none.",
            nl="Wie het heeft bevestigd: beide kanten, één, of geen.",
        ),
    ] = None
    note: Annotated[str | None, Text(en="Free note.", nl="Vrije notitie.")] = None

    def _checked(self) -> Self:
        one_way = self.from_ is not None or self.to is not None
        if one_way == bool(self.between) or (one_way and (self.from_ is None or self.to is None)):
            raise PydanticCustomError("tie_ends", "tie_ends")
        if len(self.between) == 1:
            raise PydanticCustomError("tie_alone", "tie_alone")
        return self

    @property
    def ends(self) -> tuple[Id, ...]:
        """All parties that the tie names, in the order of the file."""
        return self.between or tuple(end for end in (self.from_, self.to) if end is not None)


#: So many pairs of parties the ties of a file may stand for; beyond it nothing can be computed.
PAIR_LIMIT: Final = 1_000_000


class Ties(Section):
    """Step 2 of the method: who is connected to whom, in two layers."""

    formal: Annotated[
        tuple[Tie, ...],
        Text(
            en="Laid down: contract, subsidy, covenant, referral agreement.",
            nl="Vastgelegd: contract, subsidie, convenant, verwijsafspraak.",
        ),
    ] = ()
    informal: Annotated[
        tuple[Tie, ...],
        Text(
            en="Not laid down: people know, call and help each other.",
            nl="Niet vastgelegd: mensen kennen, bellen en helpen elkaar.",
        ),
    ] = ()

    def _checked(self) -> Self:
        sizes = (len(tie.between) for tie in (*self.formal, *self.informal))
        if sum(size * (size - 1) // 2 or 1 for size in sizes) > PAIR_LIMIT:
            raise PydanticCustomError("tie_crowd", "tie_crowd")
        return self
