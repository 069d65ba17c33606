"""The report of a region: its parts, in the order in which they are shown."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from mantelnet.region import Region
from mantelnet.report import Paragraph, Part, Report
from mantelnet.sections import region_load, region_overlap, region_who
from mantelnet.sections.region_view import RegionSection, RegionView, in_networks
from mantelnet.text import Text, both, day

SECTIONS: Final[tuple[RegionSection, ...]] = (
    region_who.NETWORKS,
    region_who.PARTIES,
    region_load.LOAD,
    region_load.LINKS,
    region_overlap.OVERLAP,
    region_overlap.COVERAGE,
    region_overlap.SUGGESTIONS,
    region_overlap.ALIKE,
    region_who.SCORES,
    region_overlap.LEFT_OUT,
)


def report(view: RegionView, only: Collection[str] = ()) -> Report:
    """The report of a region.

    Args:
        view: what was found and what to show of it.
        only: ids of the parts to show; all when empty.
    """
    parts = []
    for section in SECTIONS:
        if not only or section.id in only:
            blocks = tuple(section.build(view))
            if not blocks and only:
                blocks = (Paragraph(Text(en="There is nothing to show here.", nl="Hier valt niets te laten zien.")),)
            if blocks:
                parts.append(Part(section.id, section.title, blocks))
    return Report(_title(view.region), _subtitle(view), tuple(parts))


def _title(region: Region) -> Text:
    """The name of the region where all networks agree on it."""
    side_by_side = in_networks(len(region.sheets)) + Text(en=" side by side", nl=" naast elkaar")
    names = {" ".join(sheet.region.split()) if sheet.region else "" for sheet in region.sheets}
    if len(names) == 1 and (name := names.pop()):
        return both(name + ": ") + side_by_side
    return side_by_side


def _subtitle(view: RegionView) -> Text:
    dates = sorted(sheet.date for sheet in view.region.sheets if sheet.date)
    facts = []
    if dates and dates[0] == dates[-1]:
        facts.append(Text(en="reference date {day}", nl="peildatum {day}").fill(day=day(dates[0])))
    elif dates:
        facts.append(
            Text(en="reference dates from {first} to {last}", nl="peildata van {first} tot en met {last}").fill(
                first=day(dates[0]), last=day(dates[-1])
            )
        )
    if view.scores:
        facts.append(Text(en="internal: with classes and scores", nl="intern: met klassen en scores"))
    if view.members_only:
        facts.append(Text(en="without invited and wanted parties", nl="zonder uitgenodigde en gewenste partijen"))
    return Text(en=" · ".join(f.en for f in facts), nl=" · ".join(f.nl for f in facts))
