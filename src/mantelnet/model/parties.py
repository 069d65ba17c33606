"""Step 2 of the method: the parties."""

from typing import Annotated, Literal

from mantelnet.fields import Choice, Id
from mantelnet.model.section import Lines, Section
from mantelnet.text import Text
from mantelnet.vocabulary import SECTOR_OF_TYPE

_Sector = Literal[
    "government", "welfare", "care", "informal", "education_youth", "work", "funder", "housing", "experience",
    "other",
]  # fmt: skip
_PartyType = Literal[
    "municipality", "carer_centre", "welfare_organisation", "neighbourhood_team", "home_care",
    "district_nursing", "general_practice", "hospital", "mental_health", "nursing_home", "day_care",
    "disability_care", "client_support", "dementia_case_management", "volunteer_organisation",
    "volunteer_centre", "hospice_volunteers", "faith_community", "patient_association", "seniors_union",
    "primary_school", "secondary_school", "vocational_school", "youth_health", "youth_work", "youth_care",
    "employer", "business_association", "health_insurer", "care_office", "fund", "housing_association",
    "sports_club", "residents_initiative", "library", "knowledge_institute", "carers", "young_carers",
    "social_advisory_council", "other",
]  # fmt: skip
_Status = Literal["member", "invited", "wanted", "left"]
_Role = Literal["initiator", "connector", "facilitator", "chair", "project_lead", "member"]
SECTORS: tuple[str, ...] = Choice(_Sector).names
Sector = Annotated[_Sector, Choice(_Sector)]
PartyType = Annotated[_PartyType, Choice(_PartyType)]
Status = Annotated[_Status, Choice(_Status)]


class Contact(Section):
    """A contact at a party. Prefer functions to names: a name is personal data."""

    name: Annotated[str | None, Text(en="Name; leave it out where you can.", nl="Naam; laat hem weg als dat kan.")] = (
        None
    )
    function: Annotated[str | None, Text(en="Function.", nl="Functie.")] = None


class Party(Section):
    """Step 2 of the method: one party."""

    name: Annotated[str, Text(en="Full name.", nl="Volledige naam.")]
    short: Annotated[
        str | None, Text(en="Short name for tables and maps.", nl="Korte naam voor tabellen en kaarten.")
    ] = None
    type: Annotated[
        PartyType | None,
        Text(en="Type of organisation; decides the sector.", nl="Soort organisatie; bepaalt de sector."),
    ] = None
    sector: Annotated[
        Sector | None,
        Text(en="Sector; taken from the type when left out.", nl="Sector; volgt uit de soort als u hem weglaat."),
    ] = None
    status: Annotated[
        Status,
        Text(
            en="Takes part, is invited, is wanted, or has left (then outside the network).",
            nl="Doet mee, is uitgenodigd, is gewenst, of is vertrokken (dan buiten het netwerk).",
        ),
    ] = "member"
    roles: Annotated[
        tuple[Annotated[_Role, Choice(_Role)], ...], Text(en="Roles in the network.", nl="Rollen in het netwerk.")
    ] = ()
    covers: Annotated[
        tuple[Id, ...],
        Text(
            en="Needs of the ambition that this party can meet.",
            nl="Wat deze partij kan bieden van wat er nodig is.",
        ),
    ] = ()
    part_of: Annotated[
        Id | None, Text(en="The organisation that it belongs to.", nl="De organisatie waar zij bij hoort.")
    ] = None
    aliases: Annotated[Lines, Text(en="Other names in use.", nl="Andere namen die men gebruikt.")] = ()
    drivers: Annotated[Lines, Text(en="What drives this party.", nl="Wat deze partij drijft.")] = ()
    concerns: Annotated[
        Lines, Text(en="What this party worries about.", nl="Waar deze partij zich zorgen over maakt.")
    ] = ()
    limits: Annotated[Lines, Text(en="Where its limits are.", nl="Waar haar grenzen liggen.")] = ()
    gives: Annotated[Lines, Text(en="What it brings.", nl="Wat zij brengt.")] = ()
    wants: Annotated[Lines, Text(en="What it wants to get.", nl="Wat zij wil halen.")] = ()
    contacts: Annotated[
        tuple[Contact, ...],
        Text(en="Contacts; by function, not by name.", nl="Contactpersonen; met functie, liever zonder naam."),
    ] = ()
    note: Annotated[str | None, Text(en="Free note.", nl="Vrije notitie.")] = None

    @property
    def label(self) -> str:
        """The short name, or the full name where there is none."""
        return self.short or self.name

    @property
    def its_sector(self) -> str | None:
        """The sector written in the file, else that of the type, else ``None`` (unknown)."""
        return self.sector or (SECTOR_OF_TYPE[self.type] if self.type else None)
