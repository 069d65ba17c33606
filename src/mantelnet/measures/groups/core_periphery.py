"""Core and periphery: whether the parties divide into a core that is tied and a periphery that is not.

Question: is there a core of parties that are tied to each other, while the others have few ties among themselves?
Formula: the correlation, over the pairs within the core and the pairs within the periphery, of being tied with being
    in the core; of all divisions the one where it is highest. With p and q the shares of tied pairs in the core and
    in the periphery, s that share in both together, and w the share of these pairs that lie in the core, it is
    (p - q) x the root of w(1 - w) / (s(1 - s)).
Range: -1 to 1; 1 where all pairs in the core are tied and none in the periphery.
Isolates: always in the periphery; each of them makes the number a little higher.
Direction: ignored.
Missing data: a tie that was not noted counts as absent.
Convention: the discrete model with the block between core and periphery left out, equation 4 of the paper; with that
    block full, equation 2, cores are smaller and fits lower. The core has at least two parties, and so has the
    periphery. Branch and bound proves the answer where 5,000 steps will do, which is so up to about 20 parties with
    ties and often above; otherwise it is the best that was found by moving and swapping parties from a start by
    degree, and "exact" is false. Of divisions that fit equally well the one with the largest core comes first, then
    file order. Undefined where no division has variation, as where everybody is tied.
Reference: Borgatti, S. P. and Everett, M. G. (1999), Models of core/periphery structures, Social Networks 21, 375-395.
"""

from __future__ import annotations

from dataclasses import dataclass

from mantelnet.measures.groups import engine
from mantelnet.measures.groups.core_search import search, tied_pairs
from mantelnet.measures.groups.group_measure import GroupMeasure
from mantelnet.measures.measure import Words
from mantelnet.network import Layer
from mantelnet.text import Text


@dataclass(frozen=True, slots=True)
class CorePeriphery:
    """The division into core and periphery that fits best.

    Args:
        fit: the correlation with the ideal pattern, -1 to 1.
        core: the parties of the core, in file order.
        always: those of them that are in the core of every division known to fit equally well.
        equally_good: how many divisions fit equally well, this one included; ``None`` where that is not known.
        core_density: the share of pairs within the core that are tied.
        periphery_density: the share of pairs within the periphery that are tied.
        exact: whether it is certain that no other division fits better.
    """

    fit: float
    core: tuple[str, ...]
    always: tuple[str, ...]
    equally_good: int | None
    core_density: float
    periphery_density: float
    exact: bool


def compute(layer: Layer) -> CorePeriphery | None:
    """The best core of a layer; ``None`` where no division has variation."""
    near = engine.numbered(layer)
    found = search(near)
    if found is None:
        return None
    core = min(found.cores, key=lambda core: (-len(core), sorted(core)))
    inside, outside = tied_pairs(near, core)
    return CorePeriphery(
        fit=found.fit,
        core=engine.names(layer, core),
        always=engine.names(layer, frozenset.intersection(*found.cores)),
        equally_good=len(found.cores) if found.proven else None,
        core_density=inside / engine.pairs(len(core)),
        periphery_density=outside / engine.pairs(len(near) - len(core)),
        exact=found.proven,
    )


MEASURE = GroupMeasure(
    id="core_periphery",
    words=Words(
        name=Text(en="Core and periphery", nl="Kern en rand"),
        question=Text(
            en="Is there a core of parties that are tied to each other, with around it parties that hardly are?",
            nl="Is er een kern van partijen met onderling contact, en daaromheen een rand die dat nauwelijks heeft?",
        ),
        reading=Text(
            en="The number says how near the network comes to this picture: 1 means that in the core all are tied to "
            "each other, and in the periphery nobody is. Ties between core and periphery do not count. Around 0 there "
            "is no core. In a small network a high number easily comes about by chance.",
            nl="Het getal zegt hoe dicht het netwerk bij dit beeld komt: 1 betekent dat in de kern iedereen met elkaar "
            "contact heeft, en in de rand niemand. Contact tussen kern en rand telt niet mee. Rond 0 is er geen kern. "
            "In een klein netwerk is het getal al snel hoog door toeval.",
        ),
        undefined=Text(
            en="Not defined: this needs at least four parties, some of them tied and some not.",
            nl="Niet te bepalen: hiervoor zijn minstens vier partijen nodig, van wie sommige wel en andere geen "
            "relatie met elkaar hebben.",
        ),
    ),
    reference=(
        "Borgatti, S. P. and Everett, M. G. (1999), Models of core/periphery structures, Social Networks 21, 375-395"
    ),
    compute=compute,
)
