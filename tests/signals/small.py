"""Small networks for the tests of the signals, written in a line or two."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mantelnet.model import ProjectFile
from mantelnet.picture import Picture, compute
from mantelnet.signals import SIGNALS
from mantelnet.signals.signal import Insight

BY_ID = {signal.id: signal for signal in SIGNALS}


def parties(line: str, **more: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """``"gemeente:municipality kerk"``: ids, each with a type after a colon where there is one, and more fields."""
    words = [word.partition(":") for word in line.split()]
    return {
        key: {"name": key.capitalize(), **({"type": kind} if kind else {}), **more.get(key, {})}
        for key, _, kind in words
    }


def _ties(line: str) -> list[dict[str, Any]]:
    return [{"between": word.split("-")} for word in line.split()]


def picture(
    who: str | dict[str, dict[str, Any]],
    informal: str = "",
    formal: str = "",
    scores: Mapping[str, str] | None = None,
    members_only: bool = False,
    leads: str = "",
    ambition: Mapping[str, Any] | None = None,
    **sections: Any,
) -> Picture:
    """The picture of a small network.

    Args:
        who: the parties.
        informal: informal ties, as ``"a-b b-c-d"``.
        formal: formal ties, in the same way.
        scores: ``"4 - 5"`` by party: commitment, impact, influence; ``-`` where nobody scored, ``2/4`` for two raters.
        members_only: leave invited and wanted parties out of the network.
        leads: the leads, by id.
        ambition: more of the ambition than its statement.
        sections: other sections of the file.
    """
    data = {
        "mantelnet": "1",
        "project": {"name": "Test", "leads": leads.split()},
        "ambition": {"statement": "Samen verder", **(ambition or {})},
        "parties": parties(who) if isinstance(who, str) else who,
        "ties": {"informal": _ties(informal), "formal": _ties(formal)},
        "scores": {party: _scores(line) for party, line in (scores or {}).items()},
        **sections,
    }
    return compute(ProjectFile.model_validate(data), members_only)


def _scores(line: str) -> dict[str, dict[str, str]]:
    given = zip(("commitment", "impact", "influence"), line.split(), strict=True)
    return {
        dimension: {f"r{place}": score for place, score in enumerate(word.split("/"), 1)}
        for dimension, word in given
        if word != "-"
    }


def insights(signal: str, seen: Picture) -> list[Insight]:
    """What one signal sees."""
    return list(BY_ID[signal].look(seen))


def said(signal: str, seen: Picture) -> list[tuple[str, str]]:
    """What one signal says it sees, in Dutch and in English."""
    return [(insight.see.nl, insight.see.en) for insight in insights(signal, seen)]


def asked(signal: str, seen: Picture) -> list[tuple[str, str]]:
    """The questions of one signal, in Dutch and in English."""
    return [(insight.ask.nl, insight.ask.en) for insight in insights(signal, seen)]
