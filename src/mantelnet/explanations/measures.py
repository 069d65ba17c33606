"""The measures of the network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from mantelnet.explanations.explanation import Entry, Explanation, Prose, Shelf, also
from mantelnet.measures import NETWORK_MEASURES, PARTY_MEASURES, TIE_MEASURES, components, multiplexity, overlap
from mantelnet.measures.groups import GROUP_MEASURES
from mantelnet.measures.groups.group_measure import GroupMeasure
from mantelnet.measures.measure import NetworkMeasure, PartyMeasure, TieMeasure, Words
from mantelnet.text import Text, both

QUESTION: Final = Text(en="Question", nl="Vraag")
READING: Final = Text(en="How to read it", nl="Hoe u het leest")
UNDEFINED: Final = Text(en="When there is no number", nl="Wanneer er geen getal is")
REFERENCE: Final = Text(en="Source", nl="Bron")
_PAGE: Final = Text(en="en/reference/measures.md", nl="nl/reference/maten.md")

_SHARE: Final = Text(en="0% to 100%; in JSON 0 to 1", nl="0% tot en met 100%; in JSON 0 tot en met 1")
_OF_ONE: Final = Text(en="0 to 1", nl="0 tot en met 1")
_OTHERS: Final = Text(en="0 to the number of other parties", nl="0 tot en met het aantal andere partijen")
_CONTACTS: Final = Text(en="0 to the number of ties of the party", nl="0 tot en met het aantal contacten van de partij")
#: Between which numbers a measure lies, in words that need no formula.
_RANGE: Final[Mapping[str, Text]] = {
    "parties": Text(en="0 and up", nl="0 en hoger"),
    "ties": Text(en="0 to the number of possible pairs", nl="0 tot en met het aantal mogelijke tweetallen"),
    "density": _SHARE,
    "degree_centralization": _SHARE,
    "betweenness_centralization": _SHARE,
    "average_clustering": _SHARE,
    "transitivity": _SHARE,
    "fragmentation": _SHARE,
    "ei_index": Text(en="-1 to +1", nl="-1 tot en met +1"),
    "average_distance": Text(
        en="1 to one less than the number of parties", nl="1 tot en met één minder dan het aantal partijen"
    ),
    "diameter": Text(
        en="1 to one less than the number of parties", nl="1 tot en met één minder dan het aantal partijen"
    ),
    "reciprocity": _SHARE,
    "confirmed_share": _SHARE,
    "confirmation_unknown": Text(en="0 to the number of ties", nl="0 tot en met het aantal relaties"),
    "components": Text(en="1 to the number of parties", nl="1 tot en met het aantal partijen"),
    "overlap": _OF_ONE,
    "multiplexity": Text(en="1 way and up, for each tied pair", nl="1 manier of meer, per verbonden tweetal"),
    "degree": _OTHERS,
    "in_degree": _OTHERS,
    "out_degree": _OTHERS,
    "strength": Text(
        en="0 to five times the number of other parties", nl="0 tot en met vijf keer het aantal andere partijen"
    ),
    "strength_unknown": _CONTACTS,
    "strong_ties": _CONTACTS,
    "load": Text(en="0 and up; 1 in the middle", nl="0 en hoger; 1 in het midden"),
    "confirmed": _CONTACTS,
    "betweenness": _SHARE,
    "weighted_betweenness": _SHARE,
    "closeness": _OF_ONE,
    "weighted_closeness": Text(en="0 to 5", nl="0 tot en met 5"),
    "reach_in_two": _SHARE,
    "hierarchy": _OF_ONE,
    "harmonic": _OTHERS,
    "eigenvector": Text(en="0 to about 0.71", nl="0 tot ongeveer 0,71"),
    "clustering": _SHARE,
    "constraint": Text(en="above 0, up to 1.125", nl="boven 0, tot en met 1,125"),
    "core": _CONTACTS,
    "effective_size": Text(
        en="1 to the number of ties of the party", nl="1 tot en met het aantal contacten van de partij"
    ),
    "fragmentation_if_removed": _SHARE,
    "cut_point": Text(en="yes or no", nl="ja of nee"),
    "bridges": Text(
        en="none, up to one less than the number of parties", nl="geen, tot één minder dan het aantal partijen"
    ),
    "core_periphery": Text(en="-1 to +1", nl="-1 tot en met +1"),
    "communities": Text(
        en="one group, up to half the number of parties", nl="één groep, tot de helft van het aantal partijen"
    ),
    "brokerage": Text(
        en="0 to the number of pairs of other parties", nl="0 tot en met het aantal tweetallen van andere partijen"
    ),
    "equivalence": _SHARE,
    "key_players": Text(
        en="reach: 1 to the number of parties; loss: 0% to 100%",
        nl="bereik: 1 tot en met het aantal partijen; verlies: 0% tot en met 100%",
    ),
}
#: What else people call a measure: the heads of the screen's columns, and what others call it.
_ALSO: Final[Mapping[str, tuple[str, ...]]] = {
    "degree": ("contacten", "aantal contacten"),
    "betweenness": ("brug", "bridge", "bruggenbouwer"),
    "core": ("kern", "core"),
    "cut_point": ("articulation point", "articulatiepunt", "cut point"),
    "components": ("pieces", "losse delen", "component"),
    "overlap": ("jaccard", "overlap"),
    "ei_index": ("E-I index", "E-I-index"),
    "strength": ("weighted degree", "gewogen graad"),
    "in_degree": ("indegree", "inkomende relaties"),
    "out_degree": ("outdegree",),
    "strong_ties": ("sterk", "strong"),
    "load": ("overload", "overbelasting", "belasting", "werk"),
    "weighted_betweenness": ("weighted betweenness", "gewogen tussenpositie"),
    "weighted_closeness": ("weighted closeness", "gewogen nabijheid"),
    "reach_in_two": ("reach", "bereik", "two-step reach"),
    "hierarchy": ("hierarchy", "hiërarchie"),
    "average_distance": ("distance", "afstand"),
    "diameter": ("diameter", "doorsnede"),
    "confirmed_share": ("bevestigd", "wederzijds bevestigd"),
    "multiplexity": ("multiplex", "meervoudig"),
    "fragmentation_if_removed": ("kwetsbaarheid", "vulnerability"),
    "bridges": ("bridge", "brug"),
    "degree_centralization": ("centralization", "centralisation", "centralisatie"),
    "betweenness_centralization": ("centralization", "centralisation", "centralisatie"),
    "core_periphery": ("core and periphery", "kern en periferie", "kern-periferie", "periphery", "periferie", "rand"),
    "communities": ("groups", "groepen", "clusters", "gemeenschappen", "louvain", "modularity", "modulariteit"),
    "brokerage": (
        *("brokerage roles", "makelaarsrollen", "schakel", "schakels", "broker", "coordinator", "coördinator"),
        *("gatekeeper", "poortwachter", "representative", "vertegenwoordiger", "itinerant broker", "consultant"),
        *("bemiddelaar", "liaison", "tussenpersoon"),
    ),
    "equivalence": ("structural equivalence", "structurele equivalentie", "same contacts", "dezelfde contacten"),
    "key_players": ("key player", "key sets", "sleutelpartijen", "sleutelpartij", "kpp"),
}


@dataclass(frozen=True, slots=True)
class Spoken:
    """A measure as people meet it.

    Args:
        id: its key in the JSON contract.
        words: how it speaks to people.
        source: where the formula comes from, as a sentence.
        module: the name of its module, whose docstring has the details.
    """

    id: str
    words: Words
    source: str
    module: str


def _spoken(measure: NetworkMeasure | PartyMeasure | TieMeasure | GroupMeasure[Any]) -> Spoken:
    return Spoken(measure.id, measure.words, _sentence(measure.reference), measure.compute.__module__)


def _sentence(reference: str) -> str:
    return reference if reference.endswith(".") else f"{reference}."


#: Every measure, by what it is about, in the order in which the manual has them.
GROUPS: Final[tuple[tuple[Text, tuple[Spoken, ...]], ...]] = (
    (
        Text(en="Of the whole network", nl="Van het hele netwerk"),
        (
            *map(_spoken, NETWORK_MEASURES),
            Spoken("components", components.WORDS, _sentence(components.REFERENCE), components.__name__),
            Spoken("overlap", overlap.WORDS, _sentence(overlap.REFERENCE), overlap.__name__),
        ),
    ),
    (Text(en="Of each party", nl="Van elke partij"), tuple(map(_spoken, PARTY_MEASURES))),
    (
        Text(en="Of ties", nl="Van relaties"),
        (
            *map(_spoken, TIE_MEASURES),
            Spoken("multiplexity", multiplexity.WORDS, _sentence(multiplexity.REFERENCE), multiplexity.__name__),
        ),
    ),
    (Text(en="Of groups of parties", nl="Van groepen partijen"), tuple(map(_spoken, GROUP_MEASURES))),
)


def entries() -> Iterator[Entry]:
    """The measures of the network, of a party, of ties and of groups."""
    for group, measures in GROUPS:
        for measure in measures:
            others = _ALSO.get(measure.id, ())
            yield Entry(also([measure.id, measure.words.name, *others]), partial(_explanation, measure, group))


def _explanation(measure: Spoken, group: Text) -> Explanation:
    words = measure.words
    return Explanation(
        kind="measure",
        id=measure.id,
        title=words.name,
        about=group.map(lambda words: words[:1].lower() + words[1:]) + f" · {measure.id}",
        pieces=(
            Prose("question", words.question, QUESTION),
            Prose("reading", words.reading, READING),
            Prose("range", _RANGE[measure.id], Text(en="Range", nl="Bereik")),
            Prose("undefined", words.undefined, UNDEFINED),
            Prose("reference", both(measure.source), REFERENCE),
        ),
        manual=_PAGE + f"#{measure.id}",
    )


SHELF = Shelf("measure", entries)
