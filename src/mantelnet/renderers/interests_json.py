"""Shared interests, and give and take, as JSON: parts of an analysis."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mantelnet.common_ground import MOST, CommonGround, Encounter, Meeting, Theme
from mantelnet.exchange.give_take import GiveTake
from mantelnet.exchange.matching import Deal, Match
from mantelnet.interests import DIRECTIONS


def shared(ground: CommonGround) -> dict[str, Any]:
    """Where interests meet and where they pull apart. Of long lists of talks the first ones, with their number."""
    return {
        "themes": {theme: _theme(who) for theme, who in ground.themes.items()},
        "widest": list(ground.widest),
        "widest_own": list(ground.widest_own),
        "influential_unknown": list(ground.unknown),
        "influential_assumed": list(ground.assumed),
        "without_contact": {
            "n": len(ground.no_contact),
            "first": [_encounter(pair) for pair in ground.no_contact[:MOST]],
        },
        "opposed": {
            "n": len(ground.opposed),
            "first": [
                {"parties": list(pair.parties), "tied": pair.tied, **_meeting(meeting)}
                for pair, meeting in ground.opposed[:MOST]
            ],
        },
    }


def _theme(theme: Theme) -> dict[str, Any]:
    return {
        **{direction: list(theme.sides[direction]) for direction in DIRECTIONS},
        "confirmed": {direction: list(theme.confirmed[direction]) for direction in DIRECTIONS},
    }


def _encounter(pair: Encounter) -> dict[str, Any]:
    return {"parties": list(pair.parties), "themes": [_meeting(meeting) for meeting in pair.meetings]}


def _meeting(meeting: Meeting) -> dict[str, Any]:
    return {
        "theme": meeting.theme,
        "relation": meeting.relation,
        "weights": list(meeting.weights),
        "against": meeting.against,
        "confirmed": meeting.confirmed,
    }


def give_take(found: GiveTake) -> dict[str, Any]:
    """Who gives what to whom, and what could match."""
    return {
        "exchanges": [_deal(deal) for deal in found.deals],
        "outside": found.outside,
        "wants": [
            {
                "party": wish.party,
                "text": wish.text,
                "state": wish.state,
                "matches": _matches(wish.matches, "giver"),
            }
            for wish in found.wishes
        ],
        "gives": [
            {
                "party": offer.party,
                "text": offer.text,
                "state": offer.state,
                "matches": _matches(offer.matches, "wisher"),
            }
            for offer in found.offers
        ],
        "only_give": list(found.only_give),
        "only_take": list(found.only_take),
        "nothing_noted": list(found.silent),
    }


def _deal(deal: Deal) -> dict[str, Any]:
    return {
        "from": deal.source,
        "to": deal.target,
        "what": deal.what,
        "status": deal.status,
        "date": deal.date,
    }


def _matches(matches: Sequence[Match], who: str) -> list[dict[str, Any]]:
    return [
        {"party": getattr(match, who), "wants": match.wish, "gives": match.offer, "state": match.state}
        for match in matches
    ]
