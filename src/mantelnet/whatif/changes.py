"""Changes to a project file in memory: parties that go, ties that come, and a scenario laid over it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from mantelnet.model import LAYERS, Party, ProjectFile, Scores, Tie


@dataclass(frozen=True, slots=True)
class NewTie:
    """A tie to try out.

    Args:
        one: the id of a party.
        other: the id of another party.
        layer: ``formal`` or ``informal``.
        strength: 1 to 5; ``None`` for unknown.
    """

    one: str
    other: str
    layer: Literal["formal", "informal"] = "informal"
    strength: int | None = None


def without(file: ProjectFile, parties: Iterable[str]) -> ProjectFile:
    """The file as it would be if some parties had left: they get the status ``left``, all else stays."""
    gone = {key: file.parties[key].but(status="left") for key in parties}
    return file.but(parties={**file.parties, **gone})


def with_ties(file: ProjectFile, ties: Iterable[NewTie]) -> ProjectFile:
    """The file with more ties, behind those that it has; a pair that is tied already may get a stronger tie."""
    more: dict[str, list[Tie]] = {layer: [] for layer in LAYERS}
    for tie in ties:
        known = {} if tie.strength is None else {"strength": str(tie.strength)}
        more[tie.layer].append(Tie.model_validate({"between": [tie.one, tie.other], **known}))
    return _with_more(file, more)


def overlaid(file: ProjectFile, scenario: ProjectFile) -> ProjectFile:
    """The file with a scenario laid over it.

    * A party that the file has: the fields that the scenario gives replace the file's, the others stay.
    * A party that the file does not have comes behind the others.
    * Ties come behind those of the file; the strength of a pair is the largest, as always.
    * Scores: each dimension that the scenario gives replaces that of the party's present scores, with all its raters.

    Args:
        file: a sound project file.
        scenario: what the scenario gives, as a file; its project and ambition are not looked at.
    """
    parties: dict[str, Party] = dict(file.parties)
    for key, party in scenario.parties.items():
        parties[key] = parties[key].but(**_given(party)) if key in parties else party
    scores: Mapping[str, Scores] = file.scores
    if scenario.scores:
        # The scores of now may be those of the latest measurement: top-level ones would hide the others of it.
        now = dict(file.current_scores)
        for key, given in scenario.scores.items():
            now[key] = now[key].but(**_given(given)) if key in now else given
        scores = now
    more: dict[str, tuple[Tie, ...]] = {layer: getattr(scenario.ties, layer) for layer in LAYERS}
    return _with_more(file.but(parties=parties, scores=scores), more)


def _given(section: Party | Scores) -> dict[str, object]:
    return {name: getattr(section, name) for name in section.given}


def _with_more(file: ProjectFile, more: Mapping[str, Iterable[Tie]]) -> ProjectFile:
    return file.but(ties=file.ties.but(**{layer: (*getattr(file.ties, layer), *more[layer]) for layer in LAYERS}))
