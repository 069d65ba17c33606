"""The models of a project file: every section of it, frozen, with canonical (English) names.

Each field carries its meaning in both languages; the manual and the editor's hover texts are made from them.
Dutch names are accepted through the vocabulary. The YAML reader hands over mappings, lists, text and ``None``;
an empty optional field counts as absent. Source of the sections: the method's four steps and five conditions.
"""

from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import (
    AliasChoices,
    AliasGenerator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    model_validator,
)
from pydantic_core import PydanticCustomError

from mantelnet.fields import (
    Answer,
    Choice,
    Day,
    Id,
    Moment,
    Number,
    OneToFive,
    Ratings,
    Read,
    Score,
    StatementId,
    YesNo,
    whole,
)
from mantelnet.text import Text
from mantelnet.vocabulary import KEYS, SECTOR_OF_TYPE, both_names

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
_Area = Literal[
    "information_advice", "personal_guidance", "education", "emotional_support", "practical_help",
    "respite_care", "financial_help", "material_help",
]  # fmt: skip
_TieKind = Literal[
    "contract", "subsidy", "covenant", "referral", "consultation", "membership", "data_sharing", "secondment",
    "joint_activity", "personal", "other",
]  # fmt: skip
_Frequency = Literal["yearly", "quarterly", "monthly", "weekly", "daily"]
_Confirmed = Literal["both", "one", "none"]
_Direction = Literal["with", "against", "neutral"]
_Ring = Literal["co_decide", "co_work", "co_think", "informed"]
_Governance = Literal["shared", "lead_organisation", "network_organisation"]
_ExchangeStatus = Literal["offered", "asked", "agreed"]
_ActionStatus = Literal["open", "done", "dropped"]

#: The interest themes that need no declaration (method, step 3).
BUILT_IN_THEMES: tuple[str, ...] = (
    "mission", "values", "constituency", "legislation", "funding", "continuity", "reputation", "capacity",
)  # fmt: skip
#: The ids of the statements that need no declaration, per condition in the order of the method (five conditions).
STATEMENT_BANK: tuple[str, ...] = tuple(
    f"{condition}_{number}"
    for condition, last in (("ambition", 4), ("interests", 4), ("relations", 4), ("organisation", 5), ("process", 5))
    for number in range(1, last + 1)
)
LAYERS: tuple[Literal["formal"], Literal["informal"]] = ("formal", "informal")
SUPPORT_AREAS: tuple[str, ...] = Choice(_Area).names
SECTORS: tuple[str, ...] = Choice(_Sector).names

Sector = Annotated[_Sector, Choice(_Sector)]
PartyType = Annotated[_PartyType, Choice(_PartyType)]
Status = Annotated[_Status, Choice(_Status)]
Ring = Annotated[_Ring, Choice(_Ring)]
Lines = tuple[str, ...]


def _present(entries: Any) -> Any:
    """A map by id without its empty entries: a party whose scores are still to be filled in has none."""
    return {k: v for k, v in entries.items() if v is not None} if isinstance(entries, dict) else entries


_Sparse = BeforeValidator(_present)


def _names(field: str) -> AliasChoices:
    name = field.rstrip("_")
    return AliasChoices(*both_names([name], KEYS))


class Section(BaseModel):
    """What all parts of the file share: frozen, unknown keys refused, names in two languages."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        alias_generator=AliasGenerator(validation_alias=_names),
    )
    names: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        keys = (field.rstrip("_") for field in cls.model_fields)
        cls.names = frozenset(both_names(keys, KEYS))

    @model_validator(mode="before")
    @classmethod
    def _empty_is_absent(cls, entries: Any) -> Any:
        if isinstance(entries, dict) and None in entries.values():
            return {k: v for k, v in entries.items() if v is not None or k not in cls.names}
        return entries


class ProjectInfo(Section):
    """What the file is about."""

    name: Annotated[str, Text(en="Name of the network.", nl="Naam van het netwerk.")]
    region: Annotated[str | None, Text(en="Where it works.", nl="Waar het netwerk werkt.")] = None
    phase: Annotated[str | None, Text(
        en="Phase of the cooperation, in your own words.", nl="Fase van de samenwerking, in eigen woorden."
    )] = None
    date: Annotated[Day | None, Text(
        en="Reference date; says how old facts are. Used instead of today.",
        nl="Peildatum; bepaalt hoe oud gegevens zijn. Telt in plaats van vandaag.",
    )] = None
    leads: Annotated[tuple[Id, ...], Text(
        en="Parties that carry the network; two different organisations is the advice.",
        nl="Partijen die het netwerk trekken; het advies is: twee verschillende organisaties.",
    )] = ()
    retention: Annotated[Day | None, Text(
        en="Keep this file until this date, then clean it up.",
        nl="Bewaar dit bestand tot deze datum, ruim het daarna op.",
    )] = None


class Goal(Section):
    """One goal of the ambition."""

    text: Annotated[str, Text(en="What we want to reach.", nl="Wat we willen bereiken.")]
    indicator: Annotated[str | None, Text(
        en="How we see that it works.", nl="Waaraan we zien dat het lukt."
    )] = None


class Need(Section):
    """Expertise or a role that the ambition asks for."""

    text: Annotated[str, Text(en="What is needed.", nl="Wat er nodig is.")]
    area: Annotated[_Area | None, Choice(_Area), Text(
        en="One of the eight support areas for carers.",
        nl="Eén van de acht vraaggebieden van mantelzorgers.",
    )] = None
    goal: Annotated[Id | None, Text(en="The goal that it serves.", nl="Het doel waar het bij hoort.")] = None


class Ambition(Section):
    """Step 1 of the method: the shared ambition."""

    statement: Annotated[str, Text(
        en="What we want to achieve together, in one sentence.",
        nl="Wat we samen willen bereiken, in één zin.",
    )]
    dream: Annotated[str | None, Text(
        en="The answer to the dream question: how is it here in a year?",
        nl="Het antwoord op de droomvraag: hoe is het hier over een jaar?",
    )] = None
    horizon: Annotated[Day | None, Text(
        en="When it should be reached.", nl="Wanneer het bereikt moet zijn."
    )] = None
    goals: Annotated[dict[Id, Goal], Text(en="Goals, by id.", nl="Doelen, per id.")] = Field(default={})
    needs: Annotated[dict[Id, Need], Text(
        en="Expertise or roles that the ambition asks for, by id.",
        nl="Kennis of rollen die de ambitie vraagt, per id.",
    )] = Field(default={})


class Contact(Section):
    """A contact at a party. Prefer functions to names: a name is personal data."""

    name: Annotated[str | None, Text(
        en="Name; leave it out where you can.", nl="Naam; laat hem weg als dat kan."
    )] = None
    function: Annotated[str | None, Text(en="Function.", nl="Functie.")] = None


class Party(Section):
    """Step 2 of the method: one party."""

    name: Annotated[str, Text(en="Full name.", nl="Volledige naam.")]
    short: Annotated[str | None, Text(
        en="Short name for tables and maps.", nl="Korte naam voor tabellen en kaarten."
    )] = None
    type: Annotated[PartyType | None, Text(
        en="Type of organisation; decides the sector.", nl="Soort organisatie; bepaalt de sector."
    )] = None
    sector: Annotated[Sector | None, Text(
        en="Sector; taken from the type when left out.", nl="Sector; volgt uit de soort als u hem weglaat."
    )] = None
    status: Annotated[Status, Text(
        en="Takes part, is invited, is wanted, or has left (then outside the network).",
        nl="Doet mee, is uitgenodigd, is gewenst, of is vertrokken (dan buiten het netwerk).",
    )] = "member"
    roles: Annotated[tuple[Annotated[_Role, Choice(_Role)], ...], Text(
        en="Roles in the network.", nl="Rollen in het netwerk."
    )] = ()
    covers: Annotated[tuple[Id, ...], Text(
        en="Needs of the ambition that this party can meet.",
        nl="Wat deze partij kan bieden van wat er nodig is.",
    )] = ()
    part_of: Annotated[Id | None, Text(
        en="The organisation that it belongs to.", nl="De organisatie waar zij bij hoort."
    )] = None
    aliases: Annotated[Lines, Text(en="Other names in use.", nl="Andere namen die men gebruikt.")] = ()
    drivers: Annotated[Lines, Text(en="What drives this party.", nl="Wat deze partij drijft.")] = ()
    concerns: Annotated[Lines, Text(
        en="What this party worries about.", nl="Waar deze partij zich zorgen over maakt."
    )] = ()
    limits: Annotated[Lines, Text(en="Where its limits are.", nl="Waar haar grenzen liggen.")] = ()
    gives: Annotated[Lines, Text(en="What it brings.", nl="Wat zij brengt.")] = ()
    wants: Annotated[Lines, Text(en="What it wants to get.", nl="Wat zij wil halen.")] = ()
    contacts: Annotated[tuple[Contact, ...], Text(
        en="Contacts; by function, not by name.", nl="Contactpersonen; met functie, liever zonder naam."
    )] = ()
    note: Annotated[str | None, Text(en="Free note.", nl="Vrije notitie.")] = None

    @property
    def label(self) -> str:
        """The short name, or the full name where there is none."""
        return self.short or self.name

    @property
    def its_sector(self) -> str | None:
        """The sector written in the file, else that of the type, else ``None`` (unknown)."""
        return self.sector or (SECTOR_OF_TYPE[self.type] if self.type else None)


class Tie(Section):
    """A tie within one layer: among all parties in ``between``, or one-way ``from`` … ``to``."""

    between: Annotated[tuple[Id, ...], Text(
        en="Two or more parties; every pair among them is tied.",
        nl="Twee of meer partijen; elk tweetal daarvan heeft een relatie.",
    )] = ()
    from_: Annotated[Id | None, Text(
        en="One-way: where the tie starts.", nl="Eénrichting: waar de relatie begint."
    )] = None
    to: Annotated[Id | None, Text(
        en="One-way: where the tie ends.", nl="Eénrichting: waar de relatie eindigt."
    )] = None
    strength: Annotated[OneToFive, Text(
        en="1 know of each other, 2 inform, 3 coordinate, 4 do things together, 5 one joint way of working; "
        "absent is unknown.",
        nl="1 kennen, 2 informeren, 3 afstemmen, 4 samen doen, 5 één gezamenlijke werkwijze; "
        "niet ingevuld is onbekend.",
    )] = None
    kind: Annotated[_TieKind | None, Choice(_TieKind), Text(en="Kind of tie.", nl="Soort relatie.")] = None
    frequency: Annotated[_Frequency | None, Choice(_Frequency), Text(
        en="How often there is contact.", nl="Hoe vaak er contact is."
    )] = None
    since: Annotated[Moment | None, Text(
        en="Since when: a year, month or day.", nl="Sinds wanneer: een jaar, maand of dag."
    )] = None
    confirmed: Annotated[_Confirmed | None, Choice(_Confirmed), Text(
        en="Who has confirmed it: both sides, one, or none.",
        nl="Wie het heeft bevestigd: beide kanten, één, of geen.",
    )] = None
    note: Annotated[str | None, Text(en="Free note.", nl="Vrije notitie.")] = None

    @model_validator(mode="after")
    def _one_shape(self) -> Self:
        one_way = self.from_ is not None or self.to is not None
        if one_way == bool(self.between) or one_way and (self.from_ is None or self.to is None):
            raise PydanticCustomError("tie_ends", "tie_ends")
        if len(self.between) == 1:
            raise PydanticCustomError("tie_alone", "tie_alone")
        return self

    @property
    def ends(self) -> tuple[Id, ...]:
        """All parties that the tie names, in the order of the file."""
        return self.between or tuple(end for end in (self.from_, self.to) if end is not None)


class Ties(Section):
    """Step 2 of the method: who is connected to whom, in two layers."""

    formal: Annotated[tuple[Tie, ...], Text(
        en="Laid down: contract, subsidy, covenant, referral agreement.",
        nl="Vastgelegd: contract, subsidie, convenant, verwijsafspraak.",
    )] = ()
    informal: Annotated[tuple[Tie, ...], Text(
        en="Not laid down: people know, call and help each other.",
        nl="Niet vastgelegd: mensen kennen, bellen en helpen elkaar.",
    )] = ()


class Interest(Section):
    """Step 3 of the method: one interest of a party."""

    text: Annotated[str, Text(en="The interest, in one sentence.", nl="Het belang, in één zin.")]
    theme: Annotated[str, Text(
        en="Column of the interest matrix: a built-in theme or one of your own.",
        nl="Kolom van de belangenmatrix: een vast thema of een eigen thema.",
    )]
    weight: Annotated[OneToFive, Text(
        en="How heavy it weighs, 1 to 5.", nl="Hoe zwaar het weegt, 1 tot en met 5."
    )] = None
    direction: Annotated[_Direction, Choice(_Direction), Text(
        en="Seen from the ambition: with it, against it, or neutral.",
        nl="Gezien vanuit de ambitie: mee, tegen of neutraal.",
    )] = "with"
    confirmed: Annotated[YesNo, Text(
        en="true: said by the party itself; false: our assumption.",
        nl="ja: door de partij zelf gezegd; nee: onze aanname.",
    )] = False


class Desired(Section):
    """Where we want a party to stand."""

    commitment: Annotated[OneToFive, Text(en="Commitment we hope for.", nl="Gewenste commitment.")] = None
    impact: Annotated[OneToFive, Text(en="Impact we hope for.", nl="Gewenste impact.")] = None
    influence: Annotated[OneToFive, Text(en="Influence we hope for.", nl="Gewenste invloed.")] = None


class Rings(Section):
    """Ring of influence: three separate answers for one party."""

    actual: Annotated[Ring | None, Text(en="The ring it is in now.", nl="De ring waar zij nu in zit.")] = None
    wanted_by_party: Annotated[Ring | None, Text(
        en="The ring it wants itself.", nl="De ring die zij zelf wil."
    )] = None
    wanted_by_us: Annotated[Ring | None, Text(
        en="The ring we want for it.", nl="De ring die wij voor haar willen."
    )] = None


class Scores(Section):
    """Step 4 of the method: how a party stands toward the shared task."""

    commitment: Annotated[Ratings, Text(
        en="How far its interests coincide with the task; not enthusiasm.",
        nl="In hoeverre haar belangen samenvallen met de opgave; niet: enthousiasme.",
    )] = Field(default={})
    impact: Annotated[Ratings, Text(
        en="How strongly the cooperation affects it.", nl="Hoe sterk de samenwerking haar raakt."
    )] = Field(default={})
    influence: Annotated[Ratings, Text(
        en="How far it can influence the task.", nl="In hoeverre zij de opgave kan beïnvloeden."
    )] = Field(default={})
    trust: Annotated[Ratings, Text(
        en="Optional: how much trust there is.", nl="Als u wilt: hoeveel vertrouwen er is."
    )] = Field(default={})
    reason: Annotated[str | None, Text(en="Why these scores.", nl="Waarom deze scores.")] = None
    desired: Annotated[Desired | None, Text(
        en="Where we want it to stand.", nl="Waar we haar graag zien staan."
    )] = None
    ring: Annotated[Rings | None, Text(
        en="Ring of influence: co-decide, co-work, co-think or be informed.",
        nl="Ring van invloed: meebeslissen, meewerken, meedenken of meeweten.",
    )] = None


class Respondent(Section):
    """Whose answers these are: a code, never a name."""

    party: Annotated[Id | None, Text(en="Party of the respondent.", nl="Partij van de deelnemer.")] = None
    function: Annotated[str | None, Text(en="Function.", nl="Functie.")] = None


class Conditions(Section):
    """The five conditions of healthy cooperation: answers per respondent."""

    scale: Annotated[Literal[4, 5], Read(whole(4, 5)), Text(
        en="Highest answer: 5 (default) or 4.", nl="Hoogste antwoord: 5 (standaard) of 4."
    )] = 5
    statements: Annotated[dict[StatementId, str], Text(
        en="Statements of your own; the id starts with the name of a condition, such as process_6.",
        nl="Eigen stellingen; de id begint met de naam van een conditie, zoals proces_6.",
    )] = Field(default={})
    respondents: Annotated[dict[Id, Respondent], _Sparse, Text(
        en="Who the respondents are, by code.", nl="Wie de deelnemers zijn, per code."
    )] = Field(default={})
    answers: Annotated[dict[Id, Annotated[dict[StatementId, Answer], _Sparse]], _Sparse, Text(
        en="Answers, by respondent and statement: 1 to 5, or dont_know.",
        nl="Antwoorden, per deelnemer en stelling: 1 tot en met 5, of weet_niet.",
    )] = Field(default={})


ScoresByParty = Annotated[dict[Id, Scores], _Sparse]


class Measurement(Section):
    """One of several measurements over time."""

    id: Annotated[Id, Text(en="Id of the measurement.", nl="Id van de meting.")]
    date: Annotated[Day, Text(en="When it was done.", nl="Wanneer is gemeten.")]
    phase: Annotated[str | None, Text(en="Phase at that time.", nl="Fase op dat moment.")] = None
    scores: Annotated[ScoresByParty, Text(en="Scores at that time.", nl="Scores van dat moment.")] = Field(
        default={}
    )
    conditions: Annotated[Conditions | None, Text(
        en="Answers at that time.", nl="Antwoorden van dat moment."
    )] = None


class Governance(Section):
    """How the network is steered."""

    form: Annotated[_Governance | None, Choice(_Governance), Text(
        en="Shared, a lead organisation, or a network organisation.",
        nl="Gedeeld, een trekkende organisatie, of een netwerkorganisatie.",
    )] = None
    chair: Annotated[tuple[Id, ...], Text(en="Who chairs.", nl="Wie voorzit.")] = ()
    decisions: Annotated[str | None, Text(en="How we decide.", nl="Hoe we besluiten nemen.")] = None
    communication: Annotated[str | None, Text(
        en="How we keep each other informed.", nl="Hoe we elkaar op de hoogte houden."
    )] = None
    review: Annotated[Day | None, Text(
        en="When we look back together.", nl="Wanneer we samen terugkijken."
    )] = None


class Contribution(Section):
    """What a party puts in."""

    who: Annotated[str | None, Text(en="Function that takes part.", nl="Functie die meedoet.")] = None
    hours_per_month: Annotated[Number | None, Text(en="Hours a month.", nl="Uren per maand.")] = None
    mandate: Annotated[YesNo | None, Text(
        en="Does the manager give time and a mandate?", nl="Geeft de leiding tijd en mandaat?"
    )] = None
    what: Annotated[str | None, Text(en="What it puts in.", nl="Wat de partij inbrengt.")] = None


class Agreements(Section):
    """What was agreed about working together."""

    governance: Annotated[Governance | None, Text(en="Steering.", nl="Besturing.")] = None
    contributions: Annotated[dict[Id, Contribution], _Sparse, Text(
        en="What each party puts in.", nl="Wat elke partij inbrengt."
    )] = Field(default={})
    ground_rules: Annotated[Lines, Text(
        en="How we treat each other.", nl="Hoe we met elkaar omgaan."
    )] = ()


class Exchange(Section):
    """Give and take: one thing that goes from one party to another."""

    from_: Annotated[Id, Text(en="Who gives.", nl="Wie geeft.")]
    to: Annotated[Id, Text(en="Who gets.", nl="Wie krijgt.")]
    what: Annotated[str, Text(en="What.", nl="Wat.")]
    status: Annotated[_ExchangeStatus | None, Choice(_ExchangeStatus), Text(
        en="Offered, asked or agreed.", nl="Aangeboden, gevraagd of afgesproken."
    )] = None
    date: Annotated[Day | None, Text(en="Since when.", nl="Sinds wanneer.")] = None


class Action(Section):
    """Something that somebody will do."""

    what: Annotated[str, Text(en="What will be done.", nl="Wat er gaat gebeuren.")]
    owner: Annotated[Id | None, Text(en="Who does it.", nl="Wie het doet.")] = None
    about: Annotated[Id | None, Text(en="The party it is about.", nl="Over welke partij het gaat.")] = None
    due: Annotated[Day | None, Text(en="Done by.", nl="Klaar op.")] = None
    status: Annotated[_ActionStatus, Choice(_ActionStatus), Text(
        en="Open, done or dropped.", nl="Open, gedaan of vervallen."
    )] = "open"


class Settings(Section):
    """Limits of the levels in the force field."""

    low_below: Annotated[Number, Text(
        en="A score below this is low (2.5).", nl="Een score hieronder is laag (2.5)."
    )] = 2.5
    high_from: Annotated[Number, Text(
        en="A score from this on is high (3.5).", nl="Een score vanaf hier is hoog (3.5)."
    )] = 3.5

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not 1 <= self.low_below <= self.high_from <= 5:
            raise PydanticCustomError("bad_limits", "bad_limits")
        return self


class ProjectFile(Section):
    """A whole project file."""

    mantelnet: Annotated[Literal[1], Read(whole(1, 1)), Text(
        en="Version of the format.", nl="Versie van het bestandsformaat."
    )]
    language: Annotated[Literal["en", "nl"], Choice(Literal["nl", "en"]), Text(
        en="Language of the output: nl or en.", nl="Taal van de uitvoer: nl of en."
    )] | None = None
    project: Annotated[ProjectInfo, Text(en="What it is about.", nl="Waar het over gaat.")]
    ambition: Annotated[Ambition, Text(en="Step 1: the ambition.", nl="Stap 1: de ambitie.")]
    parties: Annotated[dict[Id, Party], Field(min_length=1), Text(
        en="Step 2: the parties, by id.", nl="Stap 2: de partijen, per id."
    )]
    ties: Annotated[Ties, Text(
        en="Step 2: who is connected to whom.", nl="Stap 2: wie met wie verbonden is."
    )] = Ties()
    themes: Annotated[dict[Id, str], Text(
        en="Step 3: themes of your own for the interest matrix, by id.",
        nl="Stap 3: eigen thema's voor de belangenmatrix, per id.",
    )] = Field(default={})
    interests: Annotated[dict[Id, tuple[Interest, ...]], _Sparse, Text(
        en="Step 3: interests, by party.", nl="Stap 3: belangen, per partij."
    )] = Field(default={})
    scores: Annotated[ScoresByParty, Text(
        en="Step 4: scores, by party.", nl="Stap 4: scores, per partij."
    )] = Field(default={})
    conditions: Annotated[Conditions | None, Text(
        en="The five conditions.", nl="De vijf condities."
    )] = None
    measurements: Annotated[tuple[Measurement, ...], Text(
        en="Earlier measurements.", nl="Eerdere metingen."
    )] = ()
    agreements: Annotated[Agreements, Text(en="Agreements.", nl="Afspraken.")] = Agreements()
    exchanges: Annotated[tuple[Exchange, ...], Text(en="Give and take.", nl="Geven en nemen.")] = ()
    actions: Annotated[tuple[Action, ...], Text(en="Actions.", nl="Acties.")] = ()
    settings: Annotated[Settings, Text(en="Settings.", nl="Instellingen.")] = Settings()

    @property
    def current_scores(self) -> dict[str, Scores]:
        """The scores of now: the top-level ones, else those of the latest measurement that has any."""
        if self.scores:
            return self.scores
        scored = [m for m in self.measurements if m.scores]
        return max(scored, key=lambda m: m.date).scores if scored else {}


__all__ = [
    "BUILT_IN_THEMES", "LAYERS", "SECTORS", "STATEMENT_BANK", "SUPPORT_AREAS", "ProjectFile", "Score", "Section",
]  # fmt: skip
