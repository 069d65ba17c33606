"""A region as JSON: the stable contract for other programs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mantelnet.region import Entry, LeftOut, Region, Seat
from mantelnet.region.load import Load


def data(region: Region, left_out: Iterable[LeftOut], scores: bool, members_only: bool) -> dict[str, Any]:
    """Everything about a region; networks are named by their file, parties by their id in the register.

    Args:
        region: what was found.
        left_out: the files that are not in it.
        scores: whether classes and scores are in it; without them ``standing`` is ``None`` everywhere.
        members_only: whether invited and wanted parties were left out.
    """
    files = [sheet.file for sheet in region.sheets]
    ids = [entry.id for entry in region.entries]
    return {
        "region": {"scores": scores, "members_only": members_only},
        "networks": [
            {
                "file": sheet.file,
                "name": sheet.name,
                "region": sheet.region,
                "date": sheet.date,
                "parties": len(sheet.seats),
                "members": sum(seat.status == "member" for seat in sheet.seats),
                "ties": len(sheet.ties),
                "asked": list(sheet.asked),
            }
            for sheet in region.sheets
        ],
        "parties": [_party(entry, load, files) for entry, load in zip(region.entries, region.loads, strict=True)],
        "busy": [{"party": ids[n], "reasons": list(region.loads[n].reasons)} for n in region.busy],
        "links": [
            {"party": ids[link.entry], "networks": [{"file": files[n], "cut_off": k} for n, k in link.cut_off.items()]}
            for link in region.links
        ],
        "overlap": {
            "total": region.overlaps.total,
            "pairs": [
                {
                    "networks": [files[n] for n in pair.networks],
                    "parties": [ids[n] for n in pair.parties],
                    "of_parties": pair.of_parties,
                    "areas": list(pair.areas),
                    "of_areas": pair.of_areas,
                    "needs": list(pair.needs),
                    "words": list(pair.words),
                }
                for pair in region.overlaps.pairs
            ],
        },
        "coverage": _coverage(region, files, ids),
        "suggestions": [
            {
                "network": files[each.network],
                "kind": each.kind,
                "word": each.word,
                "candidates": [{"party": ids[party], "network": files[n]} for party, n in each.candidates],
                "others": each.others,
            }
            for each in region.suggestions
        ],
        "perhaps_same": [{"parties": [ids[n] for n in each.entries], "reason": each.reason} for each in region.alike],
        "left_out": [
            {"file": each.file, "reason": "errors" if each.errors else "unreadable", "errors": each.errors}
            for each in left_out
        ],
    }


def _party(entry: Entry, load: Load, files: list[str]) -> dict[str, Any]:
    return {
        "id": entry.id,
        "name": entry.name,
        "names": list(entry.names),
        "types": list(entry.types),
        "sectors": list(entry.sectors),
        "member_of": load.networks,
        "strong_ties": load.strong,
        "strength_unknown": load.unknown,
        "hours_per_month": load.hours,
        "hours_known_in": load.hours_in,
        "seats": [_seat(seat, files[network]) for network, seat in entry.seats],
    }


def _seat(seat: Seat, file: str) -> dict[str, Any]:
    standing = seat.standing
    return {
        "network": file,
        "party": seat.id,
        "status": seat.status,
        "lead": seat.lead,
        "chair": seat.chair,
        "roles": list(seat.roles),
        "cut_off": seat.cut_off,
        "hours_per_month": seat.hours,
        "covers": list(seat.covers),
        "standing": {
            "class": standing.class_id,
            "borderline": standing.borderline,
            **dict(zip(("commitment", "impact", "influence"), standing.scores, strict=True)),
        }
        if standing
        else None,
    }


def _coverage(region: Region, files: list[str], ids: list[str]) -> dict[str, Any]:
    found = region.coverage
    return {
        "areas": {
            cover.area: {
                "asked_in": [files[n] for n in cover.asked_in],
                "missing_in": [files[n] for n in cover.missing_in],
                "offered_by": [ids[n] for n in cover.by],
                "later_by": [ids[n] for n in cover.later_by],
            }
            for cover in found.areas
        },
        "cover_unknown_in": [files[n] for n in found.silent],
        "needs_without_area": found.unplaced,
        "sectors_absent": list(found.no_sector),
        "sectors_later": list(found.later_sector),
        "sector_unknown": found.sector_unknown,
    }
