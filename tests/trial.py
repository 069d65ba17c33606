"""Small project files for tests of what looks ahead: routes to a party, and what if."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hypothesis import strategies as st

from build import AnyTie
from mantelnet.model import ProjectFile
from mantelnet.picture import Picture, compute

STRENGTHS = st.one_of(st.none(), st.integers(1, 5))


def project(
    parties: Mapping[str, Mapping[str, Any]] | Iterable[str],
    formal: Iterable[AnyTie] = (),
    informal: Iterable[AnyTie] = (),
    leads: Iterable[str] = (),
    **more: Any,
) -> ProjectFile:
    """A project file.

    Args:
        parties: the fields of each party by its id (its name is its id); or only the ids.
        formal: ties as ``("a", "b")``, ``("a", "b", 4)``, or as the project file writes them.
        informal: the same.
        leads: who leads.
        more: other sections as the project file writes them; ``ambition`` may leave out its statement.
    """
    fields = parties if isinstance(parties, Mapping) else {party: {} for party in parties}
    ambition = {"statement": "Test", **more.pop("ambition", {})}
    return ProjectFile.model_validate(
        {
            "mantelnet": "1",
            "project": {"name": "Test", "leads": list(leads)},
            "ambition": ambition,
            "parties": {party: {"name": party, **own} for party, own in fields.items()},
            "ties": {"formal": [_tie(tie) for tie in formal], "informal": [_tie(tie) for tie in informal]},
            **more,
        }
    )


def picture(*arguments: Any, **more: Any) -> Picture:
    """The picture of :func:`project`."""
    return compute(project(*arguments, **more))


def scored(commitment: int, impact: int, influence: int) -> dict[str, str]:
    """The scores of a party as the project file writes them."""
    return {"commitment": str(commitment), "impact": str(impact), "influence": str(influence)}


def interest(theme: str, **more: str) -> dict[str, str]:
    """An interest as the project file writes it."""
    return {"text": f"About {theme}", "theme": theme, **more}


def _tie(tie: AnyTie) -> Mapping[str, Any]:
    if isinstance(tie, Mapping):
        return tie
    one, other, *strength = tie
    return {"between": [one, other], **({"strength": str(strength[0])} if strength and strength[0] else {})}


@st.composite
def projects(draw: st.DrawFn, least: int = 2, most: int = 8) -> ProjectFile:
    """A project of some parties with sectors, statuses, interests, needs, scores, and ties of unknown strength too."""
    n = draw(st.integers(least, most))
    names = [f"p{place}" for place in range(n)]
    fields = {}
    for name in names:
        own: dict[str, Any] = {"status": draw(st.sampled_from(["member", "member", "member", "wanted", "left"]))}
        if sector := draw(st.sampled_from([None, "care", "welfare", "experience", "other"])):
            own["sector"] = sector
        own["covers"] = draw(st.lists(st.sampled_from(["n1", "n2"]), unique=True, max_size=2))
        fields[name] = own
    fields["p0"]["status"] = "member"
    ends = st.tuples(st.integers(0, n - 1), st.integers(1, n - 1)) if n > 1 else st.nothing()
    pair = st.tuples(ends, STRENGTHS, st.sampled_from([None, "both", "one", "none"]), st.booleans())

    def tie(drawn: Any) -> Mapping[str, Any]:
        (one, step), strength, confirmed, one_way = drawn
        other = (one + step) % n
        noted: dict[str, Any] = (
            {"from": names[one], "to": names[other]} if one_way else {"between": [names[one], names[other]]}
        )
        if strength:
            noted["strength"] = str(strength)
        if confirmed:
            noted["confirmed"] = confirmed
        return noted

    ties = st.lists(pair.map(tie), max_size=12)
    themes = st.lists(st.sampled_from(["mission", "capacity"]), unique=True, max_size=2)
    ways = st.sampled_from(["with", "against"])
    interests = {name: [interest(theme, direction=draw(ways)) for theme in draw(themes)] for name in names}
    score = st.sampled_from(["1", "3", "5", "unknown"])
    scores = {name: {"commitment": draw(score), "impact": draw(score), "influence": draw(score)} for name in names[::2]}
    leads = draw(st.lists(st.sampled_from(names), unique=True, max_size=2))
    return project(
        fields,
        draw(ties),
        draw(ties),
        leads,
        ambition={"needs": {"n1": {"text": "One"}, "n2": {"text": "Two"}}},
        interests=interests,
        scores=scores,
    )
