"""Pictures of the examples as ``mantelnet plot`` draws them, one of each kind."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final

from mantelnet.drawing import places
from mantelnet.drawing.layout import layout
from mantelnet.drawing.paper import PAPERS
from mantelnet.drawing.scene import Scene
from mantelnet.network import Network
from mantelnet.plots import PLOTS, Plot
from mantelnet.plots.plot import Request, Subject
from mantelnet.project import open_project
from mantelnet.renderers import scene_svg
from mantelnet.text import Language, Text

from .page import Page

_EXAMPLES: Final = Path(__file__).resolve().parents[2] / "examples"
_RICH: Final = "jonge-mantelzorgers"
#: The example in each language; the English one has no answers and no earlier measurement.
_EXAMPLE: Final = Text(en="dementia-network", nl=_RICH)
_RICH_ONLY: Final = frozenset({"conditions", "trend"})


def build(plot: Plot, language: Language) -> str:
    """The picture in one language, with the places that stand beside the example."""
    folder = _EXAMPLES / (_RICH if plot.id in _RICH_ONLY else _EXAMPLE.say(language))
    opened = open_project((folder / "mantelnet.yaml").read_bytes(), "mantelnet.yaml")
    assert opened.project is not None
    file = opened.project.file
    subject = Subject(file, Network.of(file))
    known = places.read((folder / "mantelnet.positions.json").read_text(encoding="utf-8"))
    request = Request(subject, PAPERS["a4"], language, places=layout(subject.network.all, known))
    scene = import_module(plot.module).draw(request)
    assert isinstance(scene, Scene)
    return scene_svg.render(scene)


def _page(plot: Plot) -> Page:
    path = Text(en=f"images/{plot.name.en}-en.svg", nl=f"images/{plot.name.nl}-nl.svg")
    return Page(path, partial(build, plot))


PAGES: Final = tuple(map(_page, PLOTS))
