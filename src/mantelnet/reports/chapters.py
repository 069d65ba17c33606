"""The chapters of a report: which there are for an audience, in the order in which people read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from mantelnet.audience import Audience, may
from mantelnet.report import Block, Bullet, Bullets, Paragraph, Part, Report, Table
from mantelnet.reports import agreements, method, parties, summary, ties
from mantelnet.reports.edition import Edition
from mantelnet.sections import SECTIONS
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, both, day

#: From which audience on a section of the analysis is a chapter. What draws conclusions from all ties or all scores is
#: for those who may see them.
FROM: Final[Mapping[str, Audience]] = {
    "missing": "board",
    "coverage": "board",
    "interests": "network",
    "conditions": "network",
    "force-field": "core",
    "scores": "core",
    "trend": "core",
    "network": "core",
    "not-computed": "core",
}
#: Sections that a report of this kind tells in another way, or that are only for a screen. A test sees to it that every
#: section is decided on: one that is new is in no report until it stands in either of the two.
ELSEWHERE: Final = frozenset(
    {
        *("ambition", "overview", "parties", "signals", "agreements", "actions"),
        *("layers", "measures", "groups", "shared-interests", "give-take", "differences", "robustness"),
        *("desired", "rings", "trust"),
    }
)
_ORDER: Final = ("force-field", "scores", "trend", "missing", "coverage", "interests", "conditions")
_LAST: Final = ("network", "not-computed")
#: Sentences that tell what to type: a reader of a report has no keyboard.
_TYPED: Final = re.compile(r"\bmantelnet [a-z]|(?<!\S)--[a-z]")
_SENTENCE: Final = re.compile(r"(?<=[.?!]) ")
#: How the section about the conditions begins what it took from the network.
_LINKED: Final = "May belong with this"


def report(edition: Edition) -> Report:
    """The whole report as blocks, for Markdown: the summary, the chapters, and what there is to say about it."""
    info = edition.analysis.picture.file.project
    parts = [
        Part("ambition", Text(en="What we want", nl="Wat we willen"), tuple(ambition(edition))),
        *(Part(tile.id, tile.title, tile.blocks) for tile in summary.tiles(edition)),
        *chapters(edition),
        Part("about", method.TITLE, tuple(method.build(edition))),
    ]
    return Report(both(" ".join(info.name.split())), subtitle(edition), tuple(parts))


def subtitle(edition: Edition) -> Text:
    """Where, in which phase and when."""
    info = edition.analysis.picture.file.project
    facts: list[Text] = [both(info.region)] if info.region else []
    if info.phase:
        facts.append(Text(en="phase: {phase}", nl="fase: {phase}").fill(phase=info.phase))
    if info.date:
        facts.append(Text(en="reference date {day}", nl="peildatum {day}").fill(day=day(info.date)))
    return Text(en=" · ".join(f.en for f in facts), nl=" · ".join(f.nl for f in facts))


def ambition(edition: Edition) -> Iterator[Block]:
    """The ambition, the dream and the goals."""
    wanted = edition.analysis.picture.file.ambition
    yield Paragraph(both(" ".join(wanted.statement.split())), "strong")
    if wanted.horizon:
        yield Paragraph(Text(en="By {day}.", nl="Uiterlijk {day}.").fill(day=day(wanted.horizon)), "muted")
    if wanted.dream:
        yield Paragraph(both(" ".join(wanted.dream.split())))
    yield from goals(edition)


def goals(edition: Edition) -> Iterator[Block]:
    """The goals, each with how we see that it works."""
    found = edition.analysis.picture.file.ambition.goals.values()
    if found:
        yield Bullets(
            tuple(
                Bullet(both(" ".join(g.text.split())), (both(" ".join(g.indicator.split())),) if g.indicator else ())
                for g in found
            )
        )


def chapters(edition: Edition) -> tuple[Part, ...]:
    """The chapters behind the summary and the map."""
    own: tuple[tuple[str, Text, Callable[[Edition], Iterable[Block]]], ...] = (
        ("parties", Text(en="All parties", nl="Alle partijen"), parties.table),
        ("signals", Text(en="All that stands out", nl="Alles wat opvalt"), _signals),
    )
    after: tuple[tuple[str, Text, Callable[[Edition], Iterable[Block]]], ...] = (
        ("agreements", Text(en="Agreements", nl="Afspraken"), agreements.build),
        ("actions", Text(en="Actions", nl="Acties"), agreements.actions),
    )
    found = [Part(id_, title, tuple(build(edition))) for id_, title, build in own]
    found += _sections(edition, _ORDER)
    found += [Part(id_, title, tuple(build(edition))) for id_, title, build in after]
    found += _sections(edition, _LAST)
    found.append(Part("ties", Text(en="All ties", nl="Alle relaties"), tuple(ties.build(edition))))
    return tuple(part for part in found if part.blocks)


def _signals(edition: Edition) -> Iterator[Block]:
    found = summary.insights(edition)
    if found:
        yield Bullets(tuple(Bullet(insight.see, (insight.ask,)) for insight in found), numbered=True)


def _sections(edition: Edition, ids: Iterable[str]) -> list[Part]:
    known = {section.id: section for section in SECTIONS}
    view = View(edition.analysis, most_insights=len(edition.analysis.insights))
    found = []
    for id_ in ids:
        section = known.get(id_)
        if section is not None and _shows(edition, section):
            blocks = tuple(_for_readers(edition, section, section.build(view)))
            found.append(Part(id_, section.title, blocks))
    return found


def _shows(edition: Edition, section: Section) -> bool:
    return section.id in FROM and may(edition.audience, FROM[section.id])


def _for_readers(edition: Edition, section: Section, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks without what tells what to type, and without what an edition cannot know."""
    for block in blocks:
        shown: Block | None = block
        if not edition.internal and section.id == "interests":
            # "Not noted yet" would be untrue of an interest that was only left out.
            shown = replace(block, notes=(*block.notes[:1], _CONFIRMED)) if isinstance(block, Table) else None
        elif not edition.internal and section.id == "conditions" and isinstance(block, Bullets):
            # What the network shows as well follows from all ties.
            kept = tuple(item for item in block.items if not item.text.en.startswith(_LINKED))
            shown = replace(block, items=kept) if kept else None
        if shown is not None and (told := untyped(shown)) is not None:
            yield told


def untyped(block: Block) -> Block | None:
    """A block without the sentences that tell what to type; ``None`` where nothing else is said."""
    match block:
        case Paragraph():
            text = _without(block.text)
            return replace(block, text=text) if text.en else None
        case Bullets():
            items = [replace(i, text=_without(i.text), below=tuple(map(_without, i.below))) for i in block.items]
            kept = tuple(replace(i, below=tuple(b for b in i.below if b.en)) for i in items if i.text.en)
            return replace(block, items=kept) if kept else None
        case Table():
            return replace(block, notes=tuple(note for note in map(_without, block.notes) if note.en))
    return block


def _without(text: Text) -> Text:
    """A text without its sentences that tell what to type."""
    return text.map(lambda words: " ".join(s for s in _SENTENCE.split(words) if not _TYPED.search(s)))


_CONFIRMED: Final = Text(
    en="Only what parties said themselves; 1 weighs little, 5 very much. 4- runs against the ambition; ? weight "
    "unknown.",
    nl="Alleen wat partijen zelf hebben gezegd; 1 weegt weinig, 5 heel veel. 4- gaat tegen de ambitie in; ? gewicht "
    "onbekend.",
)
