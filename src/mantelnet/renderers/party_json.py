"""The card of a party as JSON. What the party itself should not read stands under one key: null in a card to share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mantelnet.exchange.give_take import GiveTake, Wish
from mantelnet.exchange.matching import Deal
from mantelnet.model import Interest
from mantelnet.profile import LEFT_OUT, Profile, Task
from mantelnet.renderers.analysis_json import position_data, robustness_data
from mantelnet.routes import Link
from mantelnet.text import Language


def data(exchanges: GiveTake, profile: Profile, language: Language, shared: bool) -> dict[str, Any]:
    """The keys of the document; sentences are in one language, everything else in none."""
    party, given = profile.party, profile.contribution
    deals = [(deal, side) for side, found in (("gets", profile.gets), ("gives", profile.gives)) for deal in found]
    return {
        "party": {
            "id": profile.id,
            "name": party.name,
            "short": party.short,
            "aliases": list(party.aliases),
            "status": party.status,
            "type": party.type,
            "sector": party.its_sector,
            "roles": list(party.roles),
            "lead": profile.leads,
            "chair": profile.chairs,
            "part_of": party.part_of,
            "covers": list(party.covers),
            "said": [{"theme": theme, "text": interest.text} for theme, interest in profile.said],
            "contacts": [_contact(link) for link in profile.confirmed],
            "gives": list(party.gives),
            "wants": list(party.wants),
            "exchanges": {
                side: [_deal(deal, side) for deal, where in deals if where == side and (deal.status or not shared)]
                for side in ("gets", "gives")
            },
            "contribution": None
            if given is None
            else {
                "who": given.who,
                "hours_per_month": None if given.hours_per_month is None else float(given.hours_per_month),
                "what": given.what,
            },
            "does": [_task(task) for task in profile.owned],
            "shared": shared,
            "left_out": list(LEFT_OUT) if shared else [],
            "internal": None if shared else _internal(exchanges, profile, language),
        }
    }


def _internal(exchanges: GiveTake, profile: Profile, language: Language) -> dict[str, Any]:
    party, ring = profile.party, profile.ring
    position = profile.position
    return {
        "interests": [_interest(*each) for each in (*profile.said, *profile.assumed)],
        "drivers": list(party.drivers),
        "concerns": list(party.concerns),
        "limits": list(party.limits),
        "position": None
        if position is None
        else {**position_data(position, language), "robustness": robustness_data(profile.robustness)},
        "desired": [
            {"dimension": each.dimension, "wanted": each.wanted, "current": each.current, "gap": each.gap}
            for each in profile.wanted
        ],
        "ring": {
            "actual": ring.actual if ring else None,
            "wanted_by_party": ring.wanted_by_party if ring else None,
            "wanted_by_us": ring.wanted_by_us if ring else None,
        },
        "contacts": [_contact(link) for link in profile.contacts],
        "opens_door": [link.source for link in profile.doors],
        "route_from_leads": list(profile.route.parties) if profile.route else None,
        "wishes": [_wish(wish) for wish in exchanges.wishes_of(profile.id)],
        "mandate": profile.contribution.mandate if profile.contribution else None,
        "next_action": _task(profile.next_action) if profile.next_action else None,
        "actions_about": [_task(task) for task in profile.about],
    }


def _interest(theme: str, interest: Interest) -> dict[str, Any]:
    return {
        "theme": theme,
        "text": interest.text,
        "weight": interest.weight,
        "direction": interest.direction,
        "confirmed": interest.confirmed,
    }


def _contact(link: Link) -> dict[str, Any]:
    return {
        "party": link.source,
        "layers": list(link.layers),
        "strength": link.strength,
        "confirmed": link.confirmed,
    }


def _deal(deal: Deal, side: str) -> dict[str, Any]:
    other = deal.source if side == "gets" else deal.target
    return {"party": other, "what": deal.what, "status": deal.status, "date": deal.date}


def _wish(wish: Wish) -> dict[str, Any]:
    givers: Sequence[dict[str, Any]] = [
        {"party": match.giver, "offer": match.offer, "state": match.state} for match in wish.matches
    ]
    return {"text": wish.text, "state": wish.state, "from": givers}


def _task(task: Task) -> dict[str, Any]:
    action = task.action
    return {"what": action.what, "owner": action.owner, "due": action.due, "overdue": task.overdue}
