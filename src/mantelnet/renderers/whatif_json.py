"""A comparison of two pictures, and the ties that would help most, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from mantelnet.text import Language
from mantelnet.whatif.best_ties import LIMIT, Suggestion
from mantelnet.whatif.comparison import Comparison, Cover, Seen, numbers


def data(
    compared: Comparison | None, best: Sequence[Suggestion] | None, wanted: int | None, language: Language
) -> dict[str, Any]:
    """The keys of the document; sentences are in one language, everything else in none.

    Args:
        compared: the two pictures; ``None`` when nothing was changed.
        best: the ties that would help most; ``None`` when they were not asked for or not computed.
        wanted: how many of them were asked for; ``None`` when they were not.
        language: the language of the sentences.
    """
    return {
        "comparison": compared and _comparison(compared, language),
        "best_ties": None
        if wanted is None
        else {"computed": best is not None, "limit": LIMIT, "ties": [_tie(each) for each in best or ()]},
    }


def _comparison(compared: Comparison, language: Language) -> dict[str, Any]:
    return {
        "same": compared.same,
        "changes": {
            "gone": list(compared.gone),
            "new": list(compared.new),
            "status": [{"party": p, "before": was, "after": now} for p, was, now in compared.status],
            "new_ties": [list(pair) for pair in compared.new_ties],
            "strength": [{"parties": list(p), "before": was, "after": now} for p, was, now in compared.stronger],
        },
        "before": asdict(numbers(compared.before)),
        "after": asdict(numbers(compared.after)),
        "contact": {
            "lost": [list(group) for group in compared.lost],
            "gained": [list(group) for group in compared.joined],
        },
        "cut_points": {"gone": list(compared.relieved), "new": list(compared.burdened)},
        "needs": [
            {"need": each.need, "before": _cover(each.before), "after": _cover(each.after)} for each in compared.needs
        ],
        "classes": [{"party": c.party, "before": c.before, "after": c.after} for c in compared.classes],
        "door_openers_lost": list(compared.doors),
        "without_influential_contact": list(compared.unlinked),
        "duties": [{"party": party, "duty": duty, "n": n} for party, duty, n in compared.duties],
        "signals": {
            "gone": [_signal(seen, language) for seen in compared.signals_gone],
            "new": [_signal(seen, language) for seen in compared.signals_new],
            "changed": [
                {"before": _signal(was, language), "after": _signal(now, language)}
                for was, now in compared.signals_changed
            ],
        },
    }


def _cover(cover: Cover) -> dict[str, Any]:
    return {"members": list(cover.members), "others": list(cover.others)}


def _signal(seen: Seen, language: Language) -> dict[str, Any]:
    signal, insight = seen
    return {
        "id": signal.id,
        "parties": list(insight.parties),
        "text": insight.see.say(language),
        "question": insight.ask.say(language),
    }


def _tie(each: Suggestion) -> dict[str, Any]:
    return {
        "parties": list(each.pair),
        "relieves": list(each.relieves),
        "nearer": [{"party": near.party, "before": near.before, "after": near.after} for near in each.nearer],
        "loose": list(each.loose),
        "joins_pairs": each.joins,
        "first_contact": list(each.sectors) if each.sectors else None,
        "acquaintances": list(each.acquaintances),
        "shared_themes": [shared.theme for shared in each.shared],
    }
