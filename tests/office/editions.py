"""Editions for the tests of office files."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from mantelnet.audience import Audience
from mantelnet.project import open_project
from mantelnet.reports.edition import Edition, Form, edition
from mantelnet.text import Language

EXAMPLES = Path(__file__).parents[2] / "examples"
#: Names that mean something to one of the programs, or that no font has.
HOSTILE = (
    "=SUM(A1)",
    "#let x = 1; #panic()",
    "$x^2$ [bold] *a* _b_ @ref",
    "<w:p>&amp;</w:p> ]]>",
    "מרכז סיוע",
    "مركز الرعاية",
    "👩‍👧 Familiehulp 🏡",
    "N" * 40 + " " + "aam" * 13,
    "\\u{41} `code` // weg /* ook weg */",
)


def of(data: dict[str, Any], audience: Audience, form: Form, language: Language = "nl") -> Edition:
    """An edition of a project as a mapping."""
    text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False).encode()
    project = open_project(text, "mantelnet.yaml").project
    assert project is not None
    return edition(project, text, audience, language, form)


@cache
def example(audience: Audience, form: Form, language: Language = "nl", name: str = "jonge-mantelzorgers") -> Edition:
    """An edition of an example."""
    data = (EXAMPLES / name / "mantelnet.yaml").read_bytes()
    project = open_project(data, "mantelnet.yaml").project
    assert project is not None
    return edition(project, data, audience, language, form)


def plain(n: int, ties: bool = True, scores: bool = True) -> dict[str, Any]:
    """A project of so many parties, in a chain."""
    names = [f"p{i}" for i in range(n)]
    return {
        "mantelnet": 1,
        "project": {"name": "Proef"},
        "ambition": {"statement": "Samen zorgen"},
        "parties": {name: {"name": name.upper(), "type": "municipality"} for name in names},
        "ties": {
            "formal": [{"between": [a, b]} for a, b in pairwise(names)] if ties else [],
        },
        "scores": {name: {"commitment": 4, "impact": 2, "influence": 5} for name in names} if scores else {},
    }


def hostile() -> dict[str, Any]:
    """A project in which every name and sentence is hostile."""
    data = plain(len(HOSTILE))
    for name, words in zip(data["parties"], HOSTILE, strict=True):
        data["parties"][name] |= {"name": words, "short": words[:40]}
    data["project"]["name"] = HOSTILE[1]
    data["ambition"]["statement"] = " ".join(HOSTILE)
    data["actions"] = [{"what": words, "status": "open"} for words in HOSTILE]
    return data
