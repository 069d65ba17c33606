"""The poster of an example in each language, as ``mantelnet report --poster`` draws it for the core team."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from mantelnet.drawing import places
from mantelnet.poster import making
from mantelnet.project import open_project
from mantelnet.reports.edition import edition
from mantelnet.text import Language, Text

from .page import Page

_EXAMPLES: Final = Path(__file__).resolve().parents[2] / "examples"
_EXAMPLE: Final = Text(en="dementia-network", nl="jonge-mantelzorgers")


def build(language: Language) -> str:
    """The poster in one language."""
    folder = _EXAMPLES / _EXAMPLE.say(language)
    data = (folder / "mantelnet.yaml").read_bytes()
    opened = open_project(data, "mantelnet.yaml")
    assert opened.project is not None
    kept = places.read((folder / "mantelnet.positions.json").read_text(encoding="utf-8"))
    made = making.render(edition(opened.project, data, "core", language, "svg", kept, poster="a3"), "a3")
    assert isinstance(made, str)
    return made


PAGE: Final = Page(Text(en="images/poster-en.svg", nl="images/poster-nl.svg"), build)
