"""Small networks for tests of a region, each in one line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from mantelnet.model import ProjectFile
from mantelnet.region import Sheet, sheet


def network(
    parties: Mapping[str, str | Mapping[str, Any]] | Sequence[str],
    ties: Iterable[Sequence[Any]] = (),
    *,
    name: str = "Network",
    region: str | None = None,
    statement: str = "Nobody cares alone",
    needs: Mapping[str, Mapping[str, str]] | None = None,
    members_only: bool = False,
    scores: bool = False,
    **more: Any,
) -> Sheet:
    """One network.

    Args:
        parties: by id the full name or the fields of the file; or only names, whose ids follow from them.
        ties: as ``("a", "b")`` or ``("a", "b", 4)`` with a strength.
        name: its name; its file is called after it.
        region: where it works.
        statement: its task.
        needs: by id the fields of the file.
        members_only: leave invited and wanted parties out.
        scores: take scores along.
        more: other sections of the file.
    """
    if not isinstance(parties, Mapping):
        parties = {title.lower().replace(" ", "-").replace(".", ""): title for title in parties}
    project = {"name": name, **({"region": region} if region else {}), **more.pop("project", {})}
    file = ProjectFile.model_validate(
        {
            "mantelnet": "1",
            "project": project,
            "ambition": {"statement": statement, **({"needs": needs} if needs else {})},
            "parties": {key: {"name": p} if isinstance(p, str) else p for key, p in parties.items()},
            "ties": {"informal": [_tie(*tie) for tie in ties]},
            **more,
        }
    )
    return sheet(file, f"{name}.yaml", members_only, scores)


def _tie(one: str, other: str, strength: int | None = None) -> dict[str, Any]:
    return {"between": [one, other], **({"strength": str(strength)} if strength else {})}
