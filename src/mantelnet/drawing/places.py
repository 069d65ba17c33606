"""The file beside a project that keeps where each party lies on the map, so that next quarter's map looks the same."""

from __future__ import annotations

import json
from collections.abc import Mapping

from mantelnet.drawing.layout import HALF_HEIGHT, HALF_WIDTH, Place


def name_beside(project: str) -> str:
    """The name of the file of a project: ``mantelnet.yaml`` has ``mantelnet.positions.json``."""
    stem = project.rsplit(".", 1)[0] if project.lower().endswith((".yaml", ".yml")) else project
    return f"{stem}.positions.json"


def read(text: str) -> dict[str, Place] | None:
    """The places in a file; ``None`` when it is none of ours. Parties with a place outside the field are left out."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    places = data.get("positions") if isinstance(data, dict) else None
    if not isinstance(places, dict):
        return None
    return {party: (float(place[0]), float(place[1])) for party, place in places.items() if _is_place(place)}


def _is_place(place: object) -> bool:
    if not (isinstance(place, list) and len(place) == 2):
        return False
    if not all(isinstance(part, int | float) and not isinstance(part, bool) for part in place):
        return False
    # What is no number is never smaller than anything.
    return bool(abs(place[0]) <= HALF_WIDTH and abs(place[1]) <= HALF_HEIGHT)


def write(places: Mapping[str, Place], known: Mapping[str, Place]) -> str:
    """The text of the file: the places of now, and those of parties that are not on the map at the moment."""
    everyone = {**known, **places}
    lines = [f"    {json.dumps(party)}: [{x:.4f}, {y:.4f}]" for party, (x, y) in sorted(everyone.items())]
    return '{\n  "mantelnet": {"format": 1},\n  "positions": {\n' + ",\n".join(lines) + "\n  }\n}\n"
