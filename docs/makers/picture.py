"""The picture of a terminal: part of what ``mantelnet analyse`` shows, as SVG without a web font."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from rich.console import Console
from rich.terminal_theme import TerminalTheme

from mantelnet.analysis import analyse
from mantelnet.project import open_project
from mantelnet.renderers import terminal
from mantelnet.report import Bullets, Card, Report
from mantelnet.sections import report
from mantelnet.sections.section import View
from mantelnet.strategies import STRATEGY
from mantelnet.text import Language, Text

from .page import Page

_ROOT: Final = Path(__file__).resolve().parents[2]
_EXAMPLE: Final = Text(en="examples/dementia-network", nl="examples/jonge-mantelzorgers")
_ABOUT: Final = Text(
    en="A terminal with part of the analysis of an example: the force field in four boxes, the card of one class with "
    "its advice, and what stands out, with a question to ask.",
    nl="Een terminal met een deel van de analyse van een voorbeeld: het krachtenveld in vier vakken, de kaart van één "
    "klasse met het advies, en wat opvalt, met een vraag om te stellen.",
)
#: The class whose card is shown, and how many signals: what fits in some 45 lines and shows both origins of advice.
_CARD: Final = STRATEGY["listen_protect"].label
_SIGNALS: Final[Mapping[Language, int]] = {"en": 2, "nl": 1}
_LONG_NUMBER: Final = re.compile(r"\d+\.\d{3,}")
_THEME: Final = TerminalTheme((24, 29, 36), (222, 228, 235), [(0, 0, 0)] * 8, [(255, 255, 255)] * 8)
# Single braces are filled in by rich, double ones stay braces; TITLE and ABOUT are filled in here.
_SVG: Final = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img"
aria-labelledby="{unique_id}-t {unique_id}-d">
<title id="{unique_id}-t">TITLE</title>
<desc id="{unique_id}-d">ABOUT</desc>
<style>
.{unique_id}-matrix {{
    font-family: "DejaVu Sans Mono", Menlo, Consolas, "Liberation Mono", ui-monospace, monospace;
    font-size: {char_height}px;
    line-height: {line_height}px;
    font-variant-east-asian: full-width;
}}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def build(language: Language) -> str:
    """The picture in one language."""
    path = _EXAMPLE.say(language)
    opened = open_project((_ROOT / path / "mantelnet.yaml").read_bytes(), f"{path}/mantelnet.yaml")
    assert opened.project is not None
    shown = report(View(analyse(opened.project), most_insights=_SIGNALS[language]), only=["force-field", "signals"])
    command = f"mantelnet analyse {path}"
    console = Console(
        file=StringIO(),
        record=True,
        width=80,
        force_terminal=True,
        color_system="truecolor",
        no_color=False,
        legacy_windows=False,
    )
    console.print(f"$ {command}", style="dim", markup=False, highlight=False)
    console.print()
    terminal.render(_cut(shown), language, console)
    svg = console.export_svg(title="", theme=_THEME, unique_id=f"analyse-{language}", code_format=_SVG)
    svg = svg.replace("TITLE", escape(command), 1).replace("ABOUT", escape(_ABOUT.say(language)), 1)
    svg = _LONG_NUMBER.sub(lambda found: f"{float(found[0]):.2f}", svg)
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def _cut(whole: Report) -> Report:
    """The field with one of its cards, and the signals without the line about further ones."""
    field, signals = whole.parts
    card = next(block for block in field.blocks if isinstance(block, Card) and block.title == _CARD)
    listed = tuple(block for block in signals.blocks if isinstance(block, Bullets))
    return replace(whole, parts=(replace(field, blocks=(field.blocks[0], card)), replace(signals, blocks=listed)))


PAGE = Page(Text(en="images/analyse-en.svg", nl="images/analyse-nl.svg"), build)
