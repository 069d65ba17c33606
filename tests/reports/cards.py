"""Cards for tests: of the examples, and of a party about which a file says far more than usual."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from mantelnet.audience import Audience, shows
from mantelnet.project import Project, open_project
from mantelnet.reports.edition import Edition, Form, edition
from mantelnet.text import Language

ROOT: Final = Path(__file__).parents[2]
#: Two examples with parties that left, that were never scored, and that everybody knows.
EXAMPLES: Final = ("jonge-mantelzorgers", "dementia-network")
LONG: Final = "Stichting Samenwerkende Mantelzorgondersteuning Zuidoost-Lindermeer en Omstreken"
NAMES: Final = (
    LONG,
    "مركز دعم مقدمي الرعاية",
    "מרכז סיוע",
    "👩‍👧 Familiehulp 🏡",
    "<script>alert(1)</script>",
    "$$x^2$$ [bold] *a* {{ 7 * 7 }}",
    "#let x = 1; #panic()",
    "=SUM(A1)",
)


class _Plain(yaml.SafeDumper):
    """A project file has no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def made(data: dict[str, Any]) -> bytes:
    """The bytes of a project."""
    return yaml.dump(data, Dumper=_Plain, allow_unicode=True, sort_keys=False).encode()


def crowded(ties: int = 60, interests: int = 30) -> dict[str, Any]:
    """A project with one party that has so many ties and interests; every name in it is hostile or long."""
    others = {f"p{n}": {"name": f"{NAMES[n % len(NAMES)]} {n}", "type": "home_care"} for n in range(ties)}
    themes = ("mission", "funding", "capacity", "values")
    return {
        "mantelnet": 1,
        "project": {"name": NAMES[4], "date": "2026-03-01", "leads": ["p0"]},
        "ambition": {"statement": "Samen", "needs": {"n": {"text": NAMES[5]}}},
        "parties": {
            "x": {
                "name": LONG,
                "short": NAMES[4],
                "type": "municipality",
                "covers": ["n"],
                "gives": list(NAMES),
                "wants": list(NAMES),
                "concerns": list(NAMES),
                "limits": list(NAMES),
                "note": NAMES[5],
            },
            **others,
        },
        "ties": {
            "formal": [{"between": ["x", name], "strength": n % 5 + 1} for n, name in enumerate(others)],
            "informal": [{"between": ["x", name], "confirmed": "both"} for name in list(others)[::2]],
        },
        "interests": {
            "x": [
                {"text": f"{NAMES[n % len(NAMES)]} {n}", "theme": themes[n % 4], "weight": n % 5 + 1,
                 "confirmed": n % 2 == 0, "direction": "against" if n % 3 == 0 else "with"}
                for n in range(interests)
            ]
        },
        "scores": {"x": {"commitment": {"a": 1, "b": 5}, "impact": 4, "influence": 3, "desired": {"commitment": 5}}},
        "actions": [{"what": words, "owner": "p0", "about": "x", "due": "2026-02-01"} for words in NAMES],
    }  # fmt: skip


@cache
def project(name: str) -> tuple[Project, bytes]:
    """An example and its bytes."""
    data = (ROOT / f"examples/{name}/mantelnet.yaml").read_bytes()
    return opened(data), data


def opened(data: bytes) -> Project:
    """The project in some bytes."""
    found = open_project(data, "mantelnet.yaml")
    assert found.project is not None, [d.message.en for d in found.diagnostics]
    return found.project


@cache
def card(
    party: str, audience: Audience = "core", language: Language = "nl", form: Form = "html", name: str = EXAMPLES[0]
) -> Edition:
    """The edition of the card of a party of an example."""
    whole, data = project(name)
    return edition(whole, data, audience, language, form, None, party)


def card_of(data: bytes, party: str, audience: Audience, language: Language = "nl", form: Form = "html") -> Edition:
    """The edition of the card of a party of a project in bytes."""
    return edition(opened(data), data, audience, language, form, None, party)


def seen(name: str, audience: Audience) -> list[str]:
    """The parties of an example of which an audience can have a card."""
    return [id_ for id_, party in project(name)[0].file.parties.items() if shows(party, audience)]
