"""The first screen: what we want, who is here, what stands out, with whom to work how, and what comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mantelnet.analysis import Analysis
from mantelnet.audience import may
from mantelnet.looks import MARKS
from mantelnet.model.agreements import Action
from mantelnet.report import Block, Bullet, Bullets, Paragraph
from mantelnet.reports.agreements import in_order, overdue
from mantelnet.reports.edition import Edition
from mantelnet.reports.words import CONFIRMED, FORMAL, INFORMAL
from mantelnet.signals.signal import Insight
from mantelnet.strategies import QUADRANTS, Quadrant
from mantelnet.text import NOTHING, PARTY_WORDS, Text, both, count, day, listing, some
from mantelnet.vocabulary import label

#: Signals that lean on nothing but what everybody may see. The others draw conclusions from ties or scores, and would
#: be wrong where a part of those was left out.
_FOR_ALL: Final = frozenset({"coverage-gap", "no-carers", "no-municipality", "to-invite"})
_MOST: Final = 3
_MOST_ACTIONS: Final = 4
_MOST_NAMES: Final = 5
_QUADRANTS: Final[tuple[Quadrant, ...]] = ("listen", "carry", "where_needed", "inform")


@dataclass(frozen=True, slots=True)
class Tile:
    """One piece of the summary.

    Args:
        id: where links lead.
        title: what it answers.
        blocks: the answer.
        more: the id of the chapter that tells more; empty without one.
    """

    id: str
    title: Text
    blocks: tuple[Block, ...]
    more: str = ""


def insights(edition: Edition) -> tuple[Insight, ...]:
    """What stands out, as far as the edition can tell."""
    return tuple(insight for signal, insight in edition.analysis.insights if edition.internal or signal.id in _FOR_ALL)


def tiles(edition: Edition) -> tuple[Tile, ...]:
    """The pieces of the summary, in reading order; the ambition itself stands above them."""
    how = Tile(
        "how", Text(en="How to work with whom", nl="Hoe werkt u met wie samen"), tuple(_how(edition)), "force-field"
    )
    agreed = Tile("agreed", Text(en="What was agreed", nl="Wat is afgesproken"), tuple(_agreed(edition)), "agreements")
    return (
        Tile("who", Text(en="Who is here", nl="Wie zijn er"), tuple(_who(edition)), "parties"),
        Tile("stands-out", Text(en="What stands out", nl="Wat valt op"), tuple(_stands_out(edition)), "signals"),
        how if edition.scored else agreed,
        Tile("next", Text(en="What comes next", nl="Wat nu"), tuple(_next(edition)), "actions"),
    )


def _who(edition: Edition) -> Iterator[Block]:
    analysis = edition.analysis
    parties = analysis.picture.network.parties
    status = Counter[str](party.status for party in parties.values())
    yield Paragraph(
        Text(en="{n} take part", nl="{n} doen mee").fill(n=count(status["member"], *PARTY_WORDS))
        if status["member"] != 1
        else Text(en="1 party takes part", nl="1 partij doet mee"),
        "strong",
    )
    lines = list(_later(status))
    sectors = dict.fromkeys(s for s in analysis.picture.network.sectors.values() if s)
    if sectors:
        lines.append(
            Text(en="Sectors: {names}.", nl="Sectoren: {names}.").fill(names=some([label(s) for s in sectors], most=10))
        )
    leads = [analysis.picture.label(p) for p in analysis.picture.file.project.leads]
    if leads:
        lines.append(Text(en="Leads: {names}.", nl="Trekkers: {names}.").fill(names=listing(leads)))
    lines.append(_ties(edition))
    yield Bullets(tuple(map(Bullet, lines)))


def _later(status: Counter[str]) -> Iterator[Text]:
    told = [
        Text(en=f"{status[word]} {label(word).en}", nl=f"{status[word]} {label(word).nl}")
        for word in ("invited", "wanted")
        if status[word]
    ]
    if told:
        yield Text(en="Not yet: {told}.", nl="Nog niet: {told}.").fill(told=listing(told))


def _ties(edition: Edition) -> Text:
    layers = edition.analysis.picture.layers
    formal = count(len(layers["formal"].layer.pairs), *FORMAL)
    if edition.audience == "board":
        return formal + "."
    n = len(layers["informal"].layer.pairs)
    return listing([formal, count(n, *(INFORMAL if edition.internal else CONFIRMED))]) + "."


def _stands_out(edition: Edition) -> Iterator[Block]:
    found = insights(edition)
    if not found:
        yield Paragraph(
            Text(
                en="Nothing in this edition asks for attention now.",
                nl="In deze versie valt nu niets op dat aandacht vraagt.",
            )
        )
        return
    yield Bullets(tuple(Bullet(i.see, (i.ask,)) for i in found[:_MOST]), numbered=True)


def _how(edition: Edition) -> Iterator[Block]:
    """Each quadrant that has parties, with its names; those who are affected and not convinced come first."""
    analysis = edition.analysis
    lines = []
    for quadrant in _QUADRANTS:
        names = _names(analysis, quadrant)
        if names:
            title = both(MARKS[quadrant].sign + " ") + QUADRANTS[quadrant]
            lines.append(Bullet(title, (some(names, _MOST_NAMES) + ".",)))
    unknown = [p for p in analysis.order if analysis.picture.field[p].class_id == "get_acquainted"]
    if unknown:
        names = [analysis.picture.label(p) for p in unknown]
        lines.append(
            Bullet(Text(en="? Get acquainted first", nl="? Eerst kennismaken"), (some(names, _MOST_NAMES) + ".",))
        )
    yield Bullets(tuple(lines))


def _names(analysis: Analysis, quadrant: Quadrant) -> list[str]:
    field = analysis.picture.field
    return [
        analysis.picture.label(p)
        for p in analysis.order
        if (strategy := field[p].strategy) is not None and strategy.quadrant == quadrant
    ]


def _agreed(edition: Edition) -> Iterator[Block]:
    file = edition.analysis.picture.file
    lines: list[Text] = []
    kinds = Counter(tie.kind for tie in file.ties.formal if tie.kind)
    if kinds:
        told = [both(f"{n} × ") + label(kind) for kind, n in kinds.most_common(_MOST_NAMES)]
        lines.append(Text(en="Formally: {told}.", nl="Formeel: {told}.").fill(told=listing(told)))
    if may(edition.audience, "network"):
        agreed = sum(exchange.status == "agreed" for exchange in file.exchanges)
        if agreed:
            lines.append(
                Text(en="Give and take: {n}.", nl="Geven en nemen: {n}.").fill(
                    n=count(agreed, Text(en="agreement", nl="afspraak"), Text(en="agreements", nl="afspraken"))
                )
            )
        lines += [both("“" + " ".join(rule.split()) + "”") for rule in file.agreements.ground_rules[:_MOST]]
    if lines:
        yield Bullets(tuple(map(Bullet, lines)))
    elif file.ties.formal:
        yield Paragraph(
            Text(
                en="There are formal ties. What was agreed is not noted yet.",
                nl="Er zijn formele relaties. Wat er is afgesproken, is nog niet genoteerd.",
            )
        )
    else:
        yield Paragraph(Text(en="No agreements noted yet.", nl="Er zijn nog geen afspraken genoteerd."))


def _next(edition: Edition) -> Iterator[Block]:
    found = [action for action in in_order(edition) if action.status == "open"]
    if not found:
        yield Paragraph(
            Text(en="There are no open actions yet. Who does what, and by when?",
                 nl="Er zijn nog geen open acties. Wie doet wat, en wanneer is het klaar?")
            if edition.internal
            else Text(en="There are no open actions in this edition.", nl="In deze versie staan geen open acties.")
        )  # fmt: skip
        return
    yield Bullets(tuple(Bullet(both(" ".join(a.what.split())), _when(edition, a)) for a in found[:_MOST_ACTIONS]))
    rest = len(found) - _MOST_ACTIONS
    if rest > 0:
        yield Paragraph(Text(en="And {n} more.", nl="En nog {n}.").fill(n=rest), "muted")


def _when(edition: Edition, action: Action) -> tuple[Text, ...]:
    words = [both(edition.analysis.picture.label(action.owner))] if action.owner else []
    if action.due:
        late = overdue(edition, action)
        until = (
            Text(en="was due by {day}", nl="had klaar moeten zijn op {day}") if late
            else Text(en="by {day}", nl="uiterlijk {day}")
        )  # fmt: skip
        words.append(until.fill(day=day(action.due)))
    joined = NOTHING
    for word in words:
        joined = joined + (" · " if joined.en else "") + word
    return (joined,) if words else ()
