"""What a coordinator wants to know twenty minutes before a meeting, chosen from the analysis."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mantelnet import conclusions
from mantelnet.analysis import Analysis
from mantelnet.firmness import Conclusion, Firmness
from mantelnet.model import ProjectFile
from mantelnet.picture import LayerPicture
from mantelnet.signals.signal import Insight, comparable
from mantelnet.text import Text

_STEPS: Final = 3
_MOST: Final = 2


@dataclass(frozen=True, slots=True)
class OpenActions:
    """The actions that are still open.

    Args:
        n: how many, at least one.
        overdue: how many should have been done before the reference date; 0 without one.
        due: the first date that is not past, or ``None`` where no open action has such a date.
        owner: the party that does that action, or ``None`` where nobody is named.
    """

    n: int
    overdue: int
    due: str | None
    owner: str | None


@dataclass(frozen=True, slots=True)
class Overview:
    """The analysis at a glance.

    Args:
        members: how many parties take part.
        invited: how many are invited.
        wanted: how many are wanted.
        carry: the core partners, in the order of reports.
        listen: the parties to listen to first, in the order of reports.
        leans_on: at most two conclusions about what the network leans on, firm ones first, each with its firmness.
        no_cut_point: the conclusion that no single party is the only way to others, where it can be drawn.
        missing: at most two insights about who or what is missing.
        absent_sectors: the sectors of which no party is there, as far as the file tells.
        steps: at most three things to do next: our own advice.
        actions: the open actions; ``None`` where there are none.
    """

    members: int
    invited: int
    wanted: int
    carry: tuple[str, ...]
    listen: tuple[str, ...]
    leans_on: tuple[tuple[Insight, Firmness | None], ...]
    no_cut_point: Conclusion | None
    missing: tuple[Insight, ...]
    absent_sectors: tuple[str, ...]
    steps: tuple[Text, ...]
    actions: OpenActions | None


def overview(analysis: Analysis) -> Overview:
    """The overview of an analysis."""
    picture = analysis.picture
    status = Counter(party.status for party in picture.network.parties.values())
    return Overview(
        members=status["member"],
        invited=status["invited"],
        wanted=status["wanted"],
        carry=tuple(p for p in analysis.order if picture.field[p].class_id == "core_partner"),
        listen=tuple(p for p in analysis.order if _quadrant(analysis, p) == "listen"),
        leans_on=_leans_on(analysis),
        no_cut_point=_no_cut_point(picture.all),
        missing=tuple(insight for signal, insight in analysis.insights if signal.kind == "missing")[:_MOST],
        absent_sectors=picture.coverage.absent_sectors,
        steps=tuple(_steps(analysis))[:_STEPS],
        actions=_actions(picture.file),
    )


def _leans_on(analysis: Analysis) -> tuple[tuple[Insight, Firmness | None], ...]:
    """Firm conclusions first, then by importance; of those about one party only the first."""
    told = zip(analysis.insights, analysis.firmness, strict=True)
    found = [(insight, how) for (signal, insight), how in told if signal.kind == "leans_on"]
    found.sort(key=lambda item: item[1] is None or item[1].word != "firm")
    by_party: dict[str, tuple[Insight, Firmness | None]] = {}
    for item in found:
        by_party.setdefault(item[0].parties[0], item)
    return tuple(by_party.values())[:_MOST]


def _no_cut_point(layer: LayerPicture) -> Conclusion | None:
    whole = comparable(layer.layer) and not layer.cut_points
    return conclusions.no_cut_point(layer.layer) if whole else None


def _quadrant(analysis: Analysis, party: str) -> str | None:
    strategy = analysis.picture.field[party].strategy
    return strategy.quadrant if strategy else None


def _steps(analysis: Analysis) -> Iterator[Text]:
    """The step of the first insight of each kind; where nothing stands out, what could be filled in.

    Of what the network leans on, each party comes once: two steps about one party would be much the same.
    """
    kinds: set[str] = set()
    leaned_on: set[str] = set()
    for signal, insight in analysis.insights:
        middle = {insight.parties[0]} if signal.kind == "leans_on" else set[str]()
        if signal.id not in kinds and not middle & leaned_on:
            kinds.add(signal.id)
            leaned_on |= middle
            yield insight.step
    if not analysis.insights:
        yield from (gap.text for gap in analysis.gaps if gap.whole)


def _actions(file: ProjectFile) -> OpenActions | None:
    left = [action for action in file.actions if action.status == "open"]
    if not left:
        return None
    today = file.project.date
    coming = sorted((a for a in left if a.due and (today is None or a.due >= today)), key=lambda a: a.due or "")
    return OpenActions(
        n=len(left),
        overdue=sum(today is not None and a.due is not None and a.due < today for a in left),
        due=coming[0].due if coming else None,
        owner=coming[0].owner if coming else None,
    )
