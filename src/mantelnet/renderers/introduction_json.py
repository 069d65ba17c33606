"""An introduction as JSON: the routes to a party and what is known about it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mantelnet.interests import Shared
from mantelnet.model import Interest
from mantelnet.picture import Picture
from mantelnet.routes import Introduction, Link, Route
from mantelnet.text import Language


def data(picture: Picture, found: Introduction, language: Language) -> dict[str, Any]:
    """The keys of the document; sentences are in one language, everything else in none."""
    facts = picture.file.parties[found.target]
    strategy = picture.field[found.target].strategy
    return {
        "introduction": {
            "party": found.target,
            "from": list(found.sources),
            "routes": [_route(route) for route in found.routes],
            "always_via": list(found.always),
            "shared_themes": {source: _themes(shared) for source, shared in found.common.items()},
            "said": [_interest(*each) for each in found.said],
            "assumed": [_interest(*each) for each in found.assumed],
            "wants": list(facts.wants),
            "concerns": list(facts.concerns),
            "limits": list(facts.limits),
            "class": strategy.id if strategy else None,
            "advice": {
                "key": strategy.advice[0].key,
                "text": strategy.advice[0].text.say(language),
                "origin": strategy.advice[0].origin,
                "avoid": strategy.avoid.say(language),
            }
            if strategy
            else None,
            "ask": [
                {
                    "party": helper.party,
                    "same_sector": helper.same_sector,
                    "shared_themes": _themes(helper.shared),
                    "steps": helper.steps,
                }
                for helper in found.helpers
            ],
            "in_touch_with": list(found.circle),
        }
    }


def _route(route: Route) -> dict[str, Any]:
    weakest = route.weakest
    return {
        "parties": list(route.parties),
        "steps": len(route.links),
        "opens_door": route.door,
        "weakest": [weakest.source, weakest.target] if weakest else None,
        "strength_unknown": [[link.source, link.target] for link in route.unknown],
        "links": [_link(link) for link in route.links],
    }


def _link(link: Link) -> dict[str, Any]:
    return {
        "parties": [link.source, link.target],
        "layers": list(link.layers),
        "one_way": link.one_way,
        "strength": link.strength,
        "confirmed": link.confirmed,
        "shared_themes": _themes(link.shared),
    }


def _themes(shared: Iterable[Shared]) -> list[dict[str, Any]]:
    return [{"theme": each.theme, "against": each.against, "confirmed": each.confirmed} for each in shared]


def _interest(theme: str, interest: Interest) -> dict[str, Any]:
    return {"text": interest.text, "theme": theme, "weight": interest.weight, "direction": interest.direction}
