"""The sections shelf: an analysis to a report, one part a file, in the order in which they are shown."""

from collections.abc import Collection
from typing import Final

from mantelnet.report import Paragraph, Part, Report
from mantelnet.sections import (
    actions,
    agreements,
    ambition,
    conditions,
    coverage,
    desired,
    differences,
    force_field,
    give_take,
    groups,
    interests,
    layers,
    measures,
    missing,
    network,
    not_computed,
    overview,
    parties,
    rings,
    robustness,
    scores,
    shared_interests,
    signals,
    trend,
    trust,
)
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, both, day

SECTIONS: Final[tuple[Section, ...]] = (
    overview.SECTION,
    ambition.SECTION,
    network.SECTION,
    layers.SECTION,
    missing.SECTION,
    coverage.SECTION,
    parties.SECTION,
    measures.SECTION,
    groups.SECTION,
    interests.SECTION,
    shared_interests.SECTION,
    give_take.SECTION,
    scores.SECTION,
    differences.SECTION,
    force_field.SECTION,
    robustness.SECTION,
    desired.SECTION,
    rings.SECTION,
    trust.SECTION,
    signals.SECTION,
    conditions.SECTION,
    trend.SECTION,
    agreements.SECTION,
    actions.SECTION,
    not_computed.SECTION,
)


def report(view: View, only: Collection[str] = ()) -> Report:
    """The report of an analysis.

    Args:
        view: the analysis and what to show of it.
        only: ids of the sections to show; when empty all that are not kept for a request.
    """
    info = view.analysis.picture.file.project
    facts: list[Text] = [both(info.region)] if info.region else []
    if info.phase:
        facts.append(Text(en="phase: {phase}", nl="fase: {phase}").fill(phase=info.phase))
    if info.date:
        facts.append(Text(en="reference date {day}", nl="peildatum {day}").fill(day=day(info.date)))
    if view.layer != "all":
        facts.append(Text(en=f"only {view.layer} ties", nl=f"alleen {_LAYER_NL[view.layer]} relaties"))
    parts = []
    for section in SECTIONS:
        if section.id in only or not (only or section.on_request):
            blocks = tuple(section.build(view))
            if not blocks and only:
                blocks = (Paragraph(_nothing(view, section)),)
            if blocks:
                parts.append(Part(section.id, section.title, blocks))
    subtitle = Text(en=" · ".join(f.en for f in facts), nl=" · ".join(f.nl for f in facts))
    return Report(both(" ".join(info.name.split())), subtitle, tuple(parts))


def _nothing(view: View, section: Section) -> Text:
    """Why a section that was asked for has nothing to show."""
    for gap in view.analysis.gaps:
        if gap.part == section.needs and not gap.parties:
            return gap.text
    return Text(en="There is nothing to show here.", nl="Hier valt niets te laten zien.")


_LAYER_NL = {"formal": "formele", "informal": "informele"}
