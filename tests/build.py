"""Networks for tests, built in one line or read from a small project file in ``tests/data``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from mantelnet.model import ProjectFile
from mantelnet.network import Network

#: Two parties, and the strength where it is known; or the tie as the project file writes it (see :func:`one_way`).
AnyTie = Sequence[Any] | Mapping[str, Any]


def one_way(source: str | int, target: str | int, **more: object) -> dict[str, object]:
    """A one-way tie: ``one_way("a", "b", strength=2, kind="referral")``."""
    return {"from": _id(source), "to": _id(target), **{key: str(value) for key, value in more.items()}}


def network(
    parties: Mapping[str, str | None] | Iterable[str] | int,
    formal: Iterable[AnyTie] = (),
    informal: Iterable[AnyTie] = (),
) -> Network:
    """A network of parties and ties.

    Args:
        parties: the sector of each party by its id; or only the ids; or a number of parties: ``p0``, ``p1`` …
        formal: ties as ``("a", "b")``, ``("a", "b", 4)`` with a strength, or a mapping as in the project file. A
            number stands for the party with that number: ``(0, 1)`` is ``("p0", "p1")``.
        informal: the same.
    """
    if isinstance(parties, int):
        parties = [_id(number) for number in range(parties)]
    sectors = parties if isinstance(parties, Mapping) else dict.fromkeys(parties)
    if not sectors:  # a project file has at least one party, but all of them may have left
        return Network(parties=MappingProxyType({}), ties=())
    return Network.of(
        ProjectFile.model_validate(
            {
                "mantelnet": "1",
                "project": {"name": "Test"},
                "ambition": {"statement": "Test"},
                "parties": {
                    party: {"name": party, **({"sector": sector} if sector else {})}
                    for party, sector in sectors.items()
                },
                "ties": {"formal": [_tie(tie) for tie in formal], "informal": [_tie(tie) for tie in informal]},
            }
        )
    )


def read(name: str) -> Network:
    """The network of a project file in ``tests/data``."""
    text = (Path(__file__).parent / "data" / f"{name}.yaml").read_text(encoding="utf-8")
    # The base loader leaves all scalars text, as our own reader does.
    return Network.of(ProjectFile.model_validate(yaml.load(text, Loader=yaml.BaseLoader)))


def _id(party: str | int) -> str:
    return f"p{party}" if isinstance(party, int) else party


def _tie(tie: AnyTie) -> Mapping[str, Any]:
    if isinstance(tie, Mapping):
        return tie
    one, other, *strength = tie
    return {"between": [_id(one), _id(other)], **({"strength": str(strength[0])} if strength else {})}
