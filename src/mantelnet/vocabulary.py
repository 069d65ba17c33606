"""The one table of words: English and Dutch names of the keys and fixed values of a project file.

Keys and values are separate name spaces; inside one of them no word has two meanings (a test holds that).
The model, the messages and the manual all read this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final

from mantelnet.text import Text


def _pairs(lines: str) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for pair in lines.split(";"):
        english, _, dutch = pair.partition("=")
        pairs[english.strip()] = dutch.strip()
    return pairs


#: Names of keys: English to Dutch.
KEYS: Final[Mapping[str, str]] = _pairs(
    """mantelnet=mantelnet; language=taal; project=project; name=naam; region=regio; phase=fase; date=datum;
    leads=trekkers; retention=bewaartermijn; ambition=ambitie; statement=opgave; dream=droomvraag;
    horizon=termijn; goals=doelen; text=tekst; indicator=indicator; needs=nodig; area=vraaggebied; goal=doel;
    parties=partijen; party=partij; short=kort; type=soort; sector=sector; status=status; roles=rollen;
    covers=dekt; part_of=onderdeel_van; aliases=ook_bekend_als; drivers=drijfveren; concerns=zorgen;
    limits=grenzen; gives=brengt; wants=haalt; contacts=contactpersonen; function=functie; note=notitie;
    ties=relaties; formal=formeel; informal=informeel; between=tussen; from=van; to=naar; strength=sterkte;
    kind=vorm; frequency=frequentie; since=sinds; confirmed=bevestigd; themes=themas; interests=belangen;
    theme=thema; weight=gewicht; direction=richting; scores=scores; commitment=commitment; impact=impact;
    influence=invloed; trust=vertrouwen; desired=gewenst; reason=toelichting; ring=ring; actual=huidig;
    wanted_by_party=gewenst_door_partij; wanted_by_us=gewenst_door_ons; conditions=condities;
    answers=antwoorden; respondents=deelnemers; statements=stellingen; scale=schaal; measurements=metingen;
    id=id; agreements=afspraken; governance=besturing; form=besturingsvorm; chair=voorzitter;
    decisions=besluiten; communication=communicatie; review=evaluatie; contributions=inzet; who=wie;
    hours_per_month=uren_per_maand; mandate=mandaat; what=wat; ground_rules=spelregels;
    exchanges=geven_en_nemen; actions=acties; owner=eigenaar; about=over; due=uiterlijk;
    settings=instellingen; low_below=laag_onder; high_from=hoog_vanaf"""
)

_GENERAL = _pairs(
    """unknown=onbekend; dont_know=weet_niet; member=deelnemer; invited=uitgenodigd; wanted=gewenst;
    left=vertrokken; initiator=aanjager; connector=verbinder; facilitator=facilitator; chair=voorzitter;
    project_lead=projectleider; government=overheid; welfare=welzijn; care=zorg; informal=informeel;
    education_youth=onderwijs_jeugd; work=werk; funder=financier; housing=wonen; experience=ervaring;
    other=overig; contract=contract; subsidy=subsidie; covenant=convenant; referral=verwijzing;
    consultation=overleg; membership=lidmaatschap; data_sharing=gegevensdeling; secondment=detachering;
    joint_activity=gezamenlijke_activiteit; personal=persoonlijk; yearly=jaarlijks; quarterly=per_kwartaal;
    monthly=maandelijks; weekly=wekelijks; daily=dagelijks; both=beide; one=een; none=geen; with=mee;
    against=tegen; neutral=neutraal; mission=missie; values=waarden; constituency=achterban;
    legislation=wetgeving; funding=financiering; continuity=continuiteit; reputation=imago; capacity=capaciteit;
    co_decide=meebeslissen; co_work=meewerken; co_think=meedenken; informed=meeweten;
    information_advice=informatie_advies; personal_guidance=persoonlijke_begeleiding; education=educatie;
    emotional_support=emotionele_steun; practical_help=praktische_hulp; respite_care=respijtzorg;
    financial_help=financiele_hulp; material_help=materiele_hulp; shared=gedeeld;
    lead_organisation=trekkende_organisatie; network_organisation=netwerkorganisatie; offered=aangeboden;
    asked=gevraagd; agreed=afgesproken; open=open; done=gedaan; dropped=vervallen"""
)

#: Types of party: English name, Dutch name and the sector they belong to.
_TYPES = _pairs(
    """municipality=gemeente:government; carer_centre=steunpunt_mantelzorg:welfare;
    welfare_organisation=welzijnsorganisatie:welfare; neighbourhood_team=sociaal_wijkteam:welfare;
    home_care=thuiszorg:care; district_nursing=wijkverpleging:care; general_practice=huisartsen:care;
    hospital=ziekenhuis:care; mental_health=ggz:care; nursing_home=verpleeghuis:care;
    day_care=dagbesteding:care; disability_care=gehandicaptenzorg:care;
    client_support=clientondersteuning:welfare; dementia_case_management=casemanagement_dementie:care;
    volunteer_organisation=vrijwilligersorganisatie:informal; volunteer_centre=vrijwilligerscentrale:informal;
    hospice_volunteers=vpt_hospice:informal; faith_community=geloofsgemeenschap:informal;
    patient_association=patientenvereniging:experience; seniors_union=ouderenbond:experience;
    primary_school=basisschool:education_youth; secondary_school=voortgezet_onderwijs:education_youth;
    vocational_school=mbo:education_youth; youth_health=jeugdgezondheidszorg:education_youth;
    youth_work=jongerenwerk:education_youth; youth_care=jeugdhulp:education_youth; employer=werkgever:work;
    business_association=ondernemersvereniging:work; health_insurer=zorgverzekeraar:funder;
    care_office=zorgkantoor:funder; fund=fonds:funder; housing_association=woningcorporatie:housing;
    sports_club=sportvereniging:informal; residents_initiative=bewonersinitiatief:informal;
    library=bibliotheek:welfare; knowledge_institute=kennisinstituut:other; carers=mantelzorgers:experience;
    young_carers=jonge_mantelzorgers:experience;
    social_advisory_council=adviesraad_sociaal_domein:experience; other=overig:other"""
)

#: The sector that a type of party belongs to when the file names none.
SECTOR_OF_TYPE: Final[Mapping[str, str]] = {en: nl.split(":")[1] for en, nl in _TYPES.items()}

#: The five conditions, in the order of the method; statement ids start with one of these.
CONDITIONS: Final[Mapping[str, str]] = _pairs(
    "ambition=ambitie; interests=belangen; relations=relaties; organisation=organisatie; process=proces"
)

#: Names of fixed values: English to Dutch.
VALUES: Final[Mapping[str, str]] = {**_GENERAL, **{en: nl.split(":")[0] for en, nl in _TYPES.items()}}

_KEY_OF = {**{nl: en for en, nl in KEYS.items()}, **{en: en for en in KEYS}}
_VALUE_OF = {**{nl: en for en, nl in VALUES.items()}, **{en: en for en in VALUES}}
_CONDITION_OF = {**{nl: en for en, nl in CONDITIONS.items()}, **{en: en for en in CONDITIONS}}

# Labels for people where the name with spaces for underscores would read badly.
_LABELS: Final[Mapping[str, Text]] = {
    "education_youth": Text(en="education and youth", nl="onderwijs en jeugd"),
    "experience": Text(en="lived experience", nl="ervaring"),
    "informal": Text(en="informal care", nl="informele zorg"),
    "funder": Text(en="funders", nl="financiers"),
    "carer_centre": Text(en="carer-support centre", nl="steunpunt mantelzorg"),
    "general_practice": Text(en="general practice", nl="huisartsen"),
    "client_support": Text(en="client support", nl="cliëntondersteuning"),
    "dementia_case_management": Text(en="dementia case management", nl="casemanagement dementie"),
    "mental_health": Text(en="mental health care", nl="ggz"),
    "patient_association": Text(en="patient association", nl="patiëntenvereniging"),
    "vocational_school": Text(en="vocational school", nl="mbo"),
    "hospice_volunteers": Text(en="hospice volunteers", nl="vrijwillige palliatieve zorg"),
    "continuity": Text(en="continuity", nl="continuïteit"),
    "legislation": Text(en="law and regulation", nl="wet- en regelgeving"),
    "constituency": Text(en="constituency", nl="achterban"),
    "funding": Text(en="funding", nl="financiering"),
    "mission": Text(en="mission", nl="missie"),
    "financial_help": Text(en="financial help", nl="financiële hulp"),
    "material_help": Text(en="material help", nl="materiële hulp"),
    "information_advice": Text(en="information and advice", nl="informatie en advies"),
    "one": Text(en="one", nl="één"),
    "co_decide": Text(en="co-decide", nl="meebeslissen"),
    "co_work": Text(en="co-work", nl="meewerken"),
    "co_think": Text(en="co-think", nl="meedenken"),
    "informed": Text(en="be informed", nl="meeweten"),
}


def english_key(word: str) -> str | None:
    """The English name of a key written in either language, or ``None`` if it is no key of ours."""
    return _KEY_OF.get(word)


def english_value(word: str) -> str | None:
    """The English name of a fixed value written in either language, or ``None``."""
    return _VALUE_OF.get(word)


def key(name: str) -> Text:
    """A key as each language writes it."""
    return Text(en=name, nl=KEYS.get(name, name))


def value(name: str) -> Text:
    """A fixed value as each language writes it in a file."""
    return Text(en=name, nl=VALUES.get(name, name))


def label(name: str) -> Text:
    """A fixed value as people read it."""
    return _LABELS.get(name) or value(name).map(lambda word: word.replace("_", " "))


def english_statement(word: str) -> str | None:
    """The English id of a statement (``ambitie_1`` is ``ambition_1``), or ``None`` if it names no condition."""
    prefix, _, rest = word.rpartition("_")
    condition = _CONDITION_OF.get(prefix)
    return f"{condition}_{rest}" if condition and rest.isascii() and rest.isdigit() else None


def both_names(names: Iterable[str], table: Mapping[str, str]) -> list[str]:
    """The names with their Dutch counterparts, each once, in order."""
    return list(dict.fromkeys(word for name in names for word in (name, table.get(name, name))))


#: A shorter piece of a word stands in too many words.
_FEWEST_LETTERS: Final = 5


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice a person most likely meant, or ``None`` when nothing comes close.

    A word that stands in just one of the choices is close as well: ``wijkteam`` in ``sociaal_wijkteam``.
    """
    folded = {choice.casefold(): choice for choice in choices}
    found = get_close_matches(word.casefold().replace(" ", "_"), list(folded), n=1, cutoff=0.7)
    found = found or get_close_matches(word.casefold().replace(" ", "-"), list(folded), n=1, cutoff=0.7)
    found = found or [choice for choice in folded if len(word) >= _FEWEST_LETTERS and word.casefold() in choice]
    return folded[found[0]] if len(found) == 1 else None
