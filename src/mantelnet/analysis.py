"""Everything there is to say about a project: the picture, the signals, and what could not be computed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from mantelnet.common_ground import CommonGround, common_ground
from mantelnet.conditions.answers import FEWEST, current
from mantelnet.conditions.survey import Survey
from mantelnet.exchange.give_take import GiveTake, give_take
from mantelnet.firmness import Firmness, firmness, testable
from mantelnet.forcefield import report_order
from mantelnet.measures import NETWORK_MEASURES
from mantelnet.network import LayerName
from mantelnet.picture import Picture, compute
from mantelnet.project import Project
from mantelnet.signals import SIGNALS
from mantelnet.signals.signal import Insight, Signal
from mantelnet.text import Text, count, listing, some
from mantelnet.vocabulary import key

_MOST_OF_A_KIND: Final = 2
#: Without one-way ties there is nothing to reciprocate, and many never note who confirmed a tie: no gaps in a file.
_NO_GAP: Final = frozenset({"reciprocity", "confirmed_share"})


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that could not be computed.

    Args:
        part: the id of what is missing from the output.
        needs: the section or field of the file, in canonical names, that would make it possible.
        text: both in a sentence.
        parties: the parties that it concerns; empty where it is about the whole file.
        whole: whether a whole part of the output waits for one section of the file.
    """

    part: str
    needs: str
    text: Text
    parties: tuple[str, ...] = ()
    whole: bool = False


@dataclass(frozen=True)
class Analysis:
    """What ``mantelnet analyse`` found, ready to be shown.

    Args:
        picture: everything that was computed.
        insights: what deserves a look at the table, in the order of :func:`in_turn`.
        gaps: what could not be computed, and why.
        fewest: from so many people on their answers about the five conditions are shown.
    """

    picture: Picture
    insights: tuple[tuple[Signal, Insight], ...]
    gaps: tuple[Gap, ...]
    fewest: int = FEWEST

    @cached_property
    def order(self) -> tuple[str, ...]:
        """The parties with a class, in the order of reports."""
        parties = self.picture.network.parties
        return tuple(report_order(self.picture.field, parties, {p: parties[p].label for p in parties}))

    @cached_property
    def survey(self) -> Survey | None:
        """What the answers about the five conditions show; ``None`` when there are none."""
        return Survey.of(self.picture, self.fewest)

    @cached_property
    def firmness(self) -> tuple[Firmness | None, ...]:
        """How firm each insight is, in their order; ``None`` where it does not rest on ties or the network is large."""
        return tuple(firmness(i.conclusion) if i.conclusion else None for _, i in self.insights)

    @property
    def firmness_skipped(self) -> bool:
        """Whether there are conclusions from ties, but too many ties to tell how firm they are."""
        return not testable(self.picture.all.layer) and any(insight.conclusion for _, insight in self.insights)

    @cached_property
    def common_ground(self) -> CommonGround:
        """Where interests meet and where they pull apart."""
        return common_ground(self.picture)

    @cached_property
    def give_take(self) -> GiveTake:
        """Who brings what, who would like to get what, and what was agreed."""
        return give_take(self.picture.file, self.picture.network, self.picture.interests)


def analyse(project: Project, members_only: bool = False) -> Analysis:
    """Analyse a sound project.

    Args:
        project: the project.
        members_only: leave invited and wanted parties out of the network.
    """
    picture = compute(project.file, members_only)
    insights = in_turn((signal, insight) for signal in SIGNALS for insight in signal.look(picture))
    return Analysis(picture, insights, tuple(_gaps(picture)))


def in_turn(insights: Iterable[tuple[Signal, Insight]]) -> tuple[tuple[Signal, Insight], ...]:
    """Insights in the order in which they are shown, so that no kind of signal fills the list.

    Args:
        insights: all insights, the most important first.

    Returns:
        The first two of each kind by importance, then the others by importance.
    """
    seen: Counter[str] = Counter()
    first: list[tuple[Signal, Insight]] = []
    later: list[tuple[Signal, Insight]] = []
    for signal, insight in insights:
        seen[signal.id] += 1
        (first if seen[signal.id] <= _MOST_OF_A_KIND else later).append((signal, insight))
    return (*first, *later)


def _gaps(picture: Picture) -> Iterator[Gap]:
    file = picture.file
    if not picture.all.layer.ties:
        yield _whole(
            "network",
            "ties",
            Text(en="There are no ties yet, so the network cannot be measured.",
                 nl="Er zijn nog geen relaties. Daarom valt het netwerk nog niet door te rekenen."),
        )  # fmt: skip
    else:
        yield from _layer_gaps(picture)
        yield from _measure_gaps(picture)
    if not picture.interests.known:
        yield _whole(
            "interests",
            "interests",
            Text(en="There are no interests yet, so there is no matrix of interests.",
                 nl="Er zijn nog geen belangen. Daarom is er nog geen belangenmatrix."),
        )  # fmt: skip
    parties = picture.network.parties.values()
    if not (file.exchanges or any(party.gives or party.wants for party in parties)):
        yield _whole(
            "give_take",
            "parties.wants",
            Text(en="The file does not say yet what parties bring or would like to get, so there is no give and take.",
                 nl="Er staat nog niet wat partijen brengen of willen halen. Daarom is er nog geen beeld van geven en "
                 "nemen."),
        )  # fmt: skip
    if all(position.missing for position in picture.field.values()):
        yield _whole(
            "force_field",
            "scores",
            Text(en="No party has all three scores yet, so there is no force field.",
                 nl="Nog geen partij heeft alle drie de scores. Daarom is er nog geen krachtenveld."),
        )  # fmt: skip
    else:
        yield from _unscored(picture)
    if not file.ambition.needs:
        yield _whole(
            "coverage",
            "ambition.needs",
            Text(en="The ambition names no needs yet, so we cannot tell what is missing.",
                 nl="Bij de ambitie staat nog niet wat er nodig is. Daarom weten we niet wat er ontbreekt."),
        )  # fmt: skip
    elif not picture.coverage.told:
        yield _whole(
            "coverage",
            "parties.covers",
            Text(en="No party notes yet what it offers, so we cannot tell what is missing.",
                 nl="Bij geen enkele partij staat al wat zij biedt. Daarom weten we niet wat er ontbreekt."),
        )  # fmt: skip
    if current(file) is None:
        yield _whole(
            "conditions",
            "conditions.answers",
            Text(en="Nobody has said yet how working together is going. mantelnet conditions --questionnaire gives "
                 "a list to hand out.",
                 nl="Nog niemand heeft gezegd hoe het samenwerken gaat. Met mantelnet conditions --questionnaire "
                 "krijgt u een lijst om uit te delen."),
        )  # fmt: skip
    if file.project.date is None:
        yield _whole(
            "dates",
            "project.date",
            Text(en="There is no reference date, so we cannot tell what is out of date.",
                 nl="Er is geen peildatum. Daarom weten we niet wat verouderd is."),
        )  # fmt: skip


def _whole(part: str, needs: str, text: Text) -> Gap:
    names = [key(name) for name in needs.split(".")]
    path = Text(en=" > ".join(n.en for n in names), nl=" > ".join(n.nl for n in names))
    fill = Text(en=' Fill in "{path}".', nl=' Vul "{path}" in.').fill(path=path)
    return Gap(part, needs, text + fill, whole=True)


_EMPTY_LAYERS: Final[Mapping[LayerName, Text]] = {
    "formal": Text(
        en="There are no formal ties yet, so they cannot be compared with the informal ones.",
        nl="Er zijn nog geen formele relaties. Daarom zijn ze nog niet te vergelijken met de informele.",
    ),
    "informal": Text(
        en="There are no informal ties yet, so they cannot be compared with the formal ones.",
        nl="Er zijn nog geen informele relaties. Daarom zijn ze nog niet te vergelijken met de formele.",
    ),
}


def _layer_gaps(picture: Picture) -> Iterator[Gap]:
    for layer, text in _EMPTY_LAYERS.items():
        if not picture.layers[layer].layer.ties:
            yield _whole("layers", f"ties.{layer}", text)


def _measure_gaps(picture: Picture) -> Iterator[Gap]:
    layer = picture.all.layer
    for measure in NETWORK_MEASURES:
        if picture.all.network[measure.id] is None and measure.id not in _NO_GAP:
            needs = "parties.sector" if measure.id == "ei_index" else "ties"
            yield Gap(measure.id, needs, measure.words.name + ": " + measure.words.undefined)
    unknown = sum(strength is None for strength in layer.strengths.values())
    if unknown:
        yield Gap(
            "strength",
            "ties.strength",
            Text(
                en="Strength unknown: {n}. Such a tie counts as a tie, not in sums of strength.",
                nl="Sterkte onbekend: {n}. Zo'n relatie telt mee als relatie, maar niet in de som van sterktes.",
            ).fill(n=count(unknown, Text(en="tie", nl="relatie"), Text(en="ties", nl="relaties"))),
        )


def _unscored(picture: Picture) -> Iterator[Gap]:
    nothing = tuple(p for p, position in picture.field.items() if len(position.missing) == 3)
    if nothing:
        yield Gap(
            "force_field",
            "scores",
            Text(
                en='Not scored yet: {names}. They have no place in the force field. Fill in "scores".',
                nl='Nog niet gescoord: {names}. Zij hebben nog geen plek in het krachtenveld. Vul "scores" in.',
            ).fill(names=some([picture.label(p) for p in nothing])),
            nothing,
        )
    for party, position in picture.field.items():
        if 0 < len(position.missing) < 3 and position.class_id is None:
            yield Gap(
                "force_field",
                "scores",
                Text(
                    en="{party} has no score for {missing} yet, so it has no class.",
                    nl="{party} heeft nog geen score voor {missing}. Daarom is er nog geen klasse.",
                ).fill(party=picture.label(party), missing=listing([key(d) for d in position.missing])),
                (party,),
            )
