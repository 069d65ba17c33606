"""The eight classes of the force field, and what to do with each: every sentence with its origin.

Two rules come from the published method (step 4, "Stap voor stap een netwerk opbouwen"): low commitment with
high impact, and high commitment with low impact. All other sentences are our own advice, and say so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from mantelnet.text import Text

Origin = Literal["source", "mantelnet"]
ClassId = Literal[
    "core_partner", "give_voice", "door_opener", "where_needed", "listen_first", "listen_protect", "keep_warm",
    "follow", "get_acquainted",
]  # fmt: skip
Quadrant = Literal["carry", "listen", "where_needed", "inform"]

ORIGINS: Final[Mapping[Origin, Text]] = {
    "source": Text(en="method", nl="methode"),
    "mantelnet": Text(en="mantelnet", nl="mantelnet"),
}


@dataclass(frozen=True, slots=True)
class Advice:
    """One sentence of advice.

    Args:
        key: what it says, as a stable identifier.
        text: the sentence.
        origin: ``source`` for the published method, ``mantelnet`` for our own.
    """

    key: str
    text: Text
    origin: Origin = "mantelnet"


@dataclass(frozen=True, slots=True)
class Strategy:
    """One class of parties and how to work with them.

    Args:
        id: its id in the JSON contract.
        label: its name for people.
        summary: when a party is in this class, in a few words.
        advice: what to do, most important first.
        avoid: what not to do.
        ring: the ring of influence that fits: ``co_decide``, ``co_work``, ``co_think``, ``informed``; ``None``
            as long as the class says nothing about it.
        quadrant: the base rule on commitment and impact; ``None`` for parties still unknown.
    """

    id: ClassId
    label: Text
    summary: Text
    advice: tuple[Advice, ...]
    avoid: Text
    ring: str | None
    quadrant: Quadrant | None

    @property
    def origin(self) -> Origin:
        """The origin of its base rule."""
        return self.advice[0].origin


QUADRANTS: Final[Mapping[Quadrant, Text]] = {
    "listen": Text(en="Listen and name the concerns", nl="Luisteren en zorgen benoemen"),
    "carry": Text(en="Carry it together", nl="Samen optrekken"),
    "inform": Text(en="Keep lightly informed", nl="Licht op de hoogte houden"),
    "where_needed": Text(en="Involve where needed", nl="Betrekken waar nodig"),
}

_CARRY = Advice(
    "carry_together",
    Text(
        en="Carry it together: the support base rests here.",
        nl="Trek samen op: hierop rust het draagvlak.",
    ),
)
_LISTEN = Advice("listen", Text(en="Above all, listen well.", nl="Luister vooral goed."), "source")
_CONCERNS = Advice(
    "name_concerns",
    Text(en="Name the concerns, the awkward ones too.", nl="Benoem de zorgen, ook de lastige."),
    "source",
)
_NOT_NEEDED = Advice(
    "not_needed_for_support",
    Text(en="Not needed for the support base.", nl="Voor het draagvlak niet nodig."),
    "source",
)
_WHERE_NEEDED = Advice(
    "involve_where_needed",
    Text(en="Handy to involve where needed.", nl="Wel handig om te betrekken waar dat nodig is."),
    "source",
)
_LIGHTLY = Advice(
    "inform_lightly",
    Text(en="Keep them lightly informed; spend little time.", nl="Houd licht op de hoogte; steek er weinig tijd in."),
)


def _own(key: str, en: str, nl: str) -> Advice:
    return Advice(key, Text(en=en, nl=nl))


#: All classes, in the order in which reports show them.
STRATEGIES: Final[tuple[Strategy, ...]] = (
    Strategy(
        id="listen_first",
        label=Text(en="Listen first (decisive)", nl="Eerst luisteren (doorslaggevend)"),
        summary=Text(
            en="little commitment, strongly affected, much influence",
            nl="weinig commitment, sterk geraakt, veel invloed",
        ),
        advice=(
            _LISTEN,
            _CONCERNS,
            _own(
                "one_to_one",
                "Start with a one-to-one talk and look for the interest behind the position.",
                "Begin met een gesprek onder vier ogen en zoek het belang achter het standpunt.",
            ),
            _own(
                "gain_for_both",
                "Look for gain on both sides, and adapt the task where that is fair.",
                "Zoek winst voor beide kanten en pas de opgave aan waar dat terecht is.",
            ),
            _own("agree_say", "Agree on what they co-decide.", "Spreek af waarover deze partij meebeslist."),
        ),
        avoid=Text(
            en="Do not press them in public, and do not start by convincing.",
            nl="Zet niet onder druk waar anderen bij zijn, en begin niet met overtuigen.",
        ),
        ring="co_think",
        quadrant="listen",
    ),
    Strategy(
        id="listen_protect",
        label=Text(en="Listen and take into account", nl="Luisteren en rekening houden met"),
        summary=Text(
            en="little commitment, strongly affected, little influence",
            nl="weinig commitment, sterk geraakt, weinig invloed",
        ),
        advice=(
            _LISTEN,
            _CONCERNS,
            _own(
                "check_harm",
                "Check whether the task harms them or passes them by.",
                "Ga na of de opgave hen schaadt of aan hen voorbijgaat.",
            ),
            _own(
                "make_easy",
                "Make taking part easy, and carry their concern into the core team.",
                "Maak meedoen gemakkelijk en breng hun zorg in bij het kernteam.",
            ),
        ),
        avoid=Text(
            en="Do not overlook them because they cannot block anything.",
            nl="Sla hen niet over omdat zij niets kunnen tegenhouden.",
        ),
        ring="co_think",
        quadrant="listen",
    ),
    Strategy(
        id="core_partner",
        label=Text(en="Core partner", nl="Kernpartner"),
        summary=Text(
            en="much commitment, strongly affected, much influence",
            nl="veel commitment, sterk geraakt, veel invloed",
        ),
        advice=(
            _CARRY,
            _own(
                "share_ownership",
                "Share ownership: decide together, for example as shared chair or project lead.",
                "Maak samen eigenaar: besluit samen, bijvoorbeeld als gedeelde voorzitter of projectleider.",
            ),
            _own(
                "no_surprises",
                "Have your own contact at the right level, before the joint meeting: no surprises.",
                "Heb eigen contact op het juiste niveau, vóór het gezamenlijke overleg: geen verrassingen.",
            ),
            _own(
                "keep_investing",
                "Keep investing when things go well, and ask whom they can bring along.",
                "Blijf investeren, ook als het goed gaat, en vraag wie zij nog kunnen meebrengen.",
            ),
        ),
        avoid=Text(en="Do not take them for granted.", nl="Vind hun inzet niet vanzelfsprekend."),
        ring="co_decide",
        quadrant="carry",
    ),
    Strategy(
        id="give_voice",
        label=Text(en="Involved, little say yet", nl="Betrokken, nog weinig invloed"),
        summary=Text(
            en="much commitment, strongly affected, little influence",
            nl="veel commitment, sterk geraakt, weinig invloed",
        ),
        advice=(
            _CARRY,
            _own(
                "give_voice",
                "Give them a voice: a seat or a representative, with experience counting as expertise.",
                "Geef een stem: een plek aan tafel of een vertegenwoordiger. Ervaring telt als kennis.",
            ),
            _own(
                "link_and_report",
                "Link them to a party with influence, and report back what was done with their input.",
                "Verbind hen met een partij die invloed heeft, en vertel terug wat u met hun inbreng deed.",
            ),
        ),
        avoid=Text(en="Do not let them only listen.", nl="Laat hen niet alleen luisteren."),
        ring="co_work",
        quadrant="carry",
    ),
    Strategy(
        id="keep_warm",
        label=Text(en="Keep warm", nl="Warm houden"),
        summary=Text(
            en="little commitment, hardly affected, much influence",
            nl="weinig commitment, weinig geraakt, veel invloed",
        ),
        advice=(
            _LIGHTLY,
            _own(
                "one_link",
                "Find one point that fits their own agenda, and keep a short line to a manager.",
                "Zoek één punt dat past bij hun eigen agenda, en houd een korte lijn met de leiding.",
            ),
            _own("watch_change", "Watch for change.", "Let op veranderingen."),
        ),
        avoid=Text(
            en="Do not give them work, and do not forget them.", nl="Geef hun geen werk, maar vergeet hen ook niet."
        ),
        ring="informed",
        quadrant="inform",
    ),
    Strategy(
        id="door_opener",
        label=Text(en="Door opener", nl="Deuropener"),
        summary=Text(
            en="much commitment, hardly affected, much influence",
            nl="veel commitment, weinig geraakt, veel invloed",
        ),
        advice=(
            _NOT_NEEDED,
            _WHERE_NEEDED,
            _own(
                "precise_help",
                "Ask for precise help: open a door, give a mandate, money or knowledge.",
                "Vraag gericht om hulp: een deur openen, mandaat, geld of kennis.",
            ),
            _own(
                "thank_report",
                "Say thanks, and report in brief what came of it.",
                "Bedank, en vertel kort wat het heeft opgeleverd.",
            ),
        ),
        avoid=Text(en="Do not burden them with every meeting.", nl="Vraag hen niet voor elk overleg."),
        ring="co_think",
        quadrant="where_needed",
    ),
    Strategy(
        id="where_needed",
        label=Text(en="Available where needed", nl="Inzetbaar waar nodig"),
        summary=Text(
            en="much commitment, hardly affected, little influence",
            nl="veel commitment, weinig geraakt, weinig invloed",
        ),
        advice=(
            _NOT_NEEDED,
            _WHERE_NEEDED,
            _own(
                "one_job",
                "Ask them for one job or one piece of expertise, and otherwise keep them informed.",
                "Vraag hen voor één klus of één stuk kennis, en houd hen verder op de hoogte.",
            ),
        ),
        avoid=Text(
            en="Do not make them a fixed member out of politeness.", nl="Maak hen geen vast lid uit beleefdheid."
        ),
        ring="informed",
        quadrant="where_needed",
    ),
    Strategy(
        id="follow",
        label=Text(en="Follow", nl="Volgen"),
        summary=Text(
            en="little commitment, hardly affected, little influence",
            nl="weinig commitment, weinig geraakt, weinig invloed",
        ),
        advice=(
            _LIGHTLY,
            _own(
                "look_again",
                "No action now; look again at the next measurement.",
                "Nu geen actie; kijk bij de volgende meting opnieuw.",
            ),
        ),
        avoid=Text(en="Do not spend energy here now.", nl="Steek hier nu geen energie in."),
        ring="informed",
        quadrant="inform",
    ),
    Strategy(
        id="get_acquainted",
        label=Text(en="Get acquainted first", nl="Eerst kennismaken"),
        summary=Text(en="at least one score is unknown", nl="minstens één score is onbekend"),
        advice=(
            _own(
                "get_acquainted",
                "Have a talk first, and score again afterwards: without knowing them there is no strategy.",
                "Maak eerst kennis en vul daarna de scores opnieuw in: zonder kennismaking is er geen strategie.",
            ),
        ),
        avoid=Text(en="Do not guess.", nl="Ga niet gokken."),
        ring=None,
        quadrant=None,
    ),
)

STRATEGY: Final[Mapping[str, Strategy]] = {strategy.id: strategy for strategy in STRATEGIES}
