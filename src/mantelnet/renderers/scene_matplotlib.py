"""A drawing as PNG or PDF, with matplotlib: the same places and inks as the SVG, letter by letter."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, Literal

from mantelnet.drawing import fonts
from mantelnet.drawing.scene import Box, Group, Item, Line, Scene, Shape, Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_DOTS: Final = 150
#: A poster has so many points that fewer dots are enough.
_DOTS_OF_POSTER: Final = 100
_POSTER: Final = 2.0


def render(scene: Scene, form: Literal["png", "pdf"], dots: int | None = None, comment: str | None = None) -> bytes:
    """The bytes of the file; the same for the same drawing.

    Args:
        scene: the drawing.
        form: ``png`` (150 dots an inch, posters 100) or ``pdf`` (vectors, fonts embedded).
        dots: dots an inch of a ``png``, where another number is wanted.
        comment: what a ``png`` says about itself beside its title, such as of what it was made.
    """
    # What it says about caches of fonts is nothing that a user can act upon.
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    import matplotlib as mpl
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    # Own settings, whatever the user has in a file of his own. Hinting would make words narrower than they are.
    settings: Any = {"pdf.fonttype": 42, "savefig.bbox": None, "text.hinting": "none"}
    with mpl.rc_context():
        mpl.rcdefaults()
        mpl.rcParams.update(settings)
        figure = Figure(figsize=(scene.width * scene.scale / 72, scene.height * scene.scale / 72), facecolor="#FFFFFF")
        FigureCanvasAgg(figure)
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim(0, scene.width)
        axes.set_ylim(scene.height, 0)
        _Painter(axes, scene.scale).paint(scene.items)
        kept = BytesIO()
        if form == "png":
            dots = dots or (_DOTS_OF_POSTER if scene.scale >= _POSTER else _DOTS)
            about = {"Title": scene.title, "Description": scene.description, "Comment": comment, "Software": None}
            figure.savefig(kept, format="png", dpi=dots, metadata=about)
        else:
            about = {"Title": scene.title, "Subject": scene.description, "CreationDate": None, "Producer": None}
            figure.savefig(kept, format="pdf", metadata=about)
    return kept.getvalue()


@cache
def _family() -> list[str]:
    from matplotlib.font_manager import fontManager

    for bold in (False, True):
        fontManager.addfont(str(fonts.path(bold)))
    return ["Open Sans", "DejaVu Sans"]


@cache
def _second() -> frozenset[int]:
    """The letters of the font that helps out."""
    from fontTools.ttLib import TTFont
    from matplotlib.font_manager import FontProperties, findfont

    with TTFont(findfont(FontProperties(family="DejaVu Sans")), lazy=True) as font:
        return frozenset(font.getBestCmap())


def _drawable(text: str) -> str:
    """A text with a box for what neither font has."""
    return "".join(letter if fonts.has(letter) or ord(letter) in _second() else "\u25a1" for letter in text)


class _Painter:
    """Draws items on axes of matplotlib, back to front."""

    def __init__(self, axes: Axes, scale: float) -> None:
        self._axes = axes
        self._scale = scale
        self._order = 0

    def paint(self, items: Sequence[Item]) -> None:
        for item in items:
            if isinstance(item, Group):
                self.paint(item.items)
            elif isinstance(item, Words):
                self._words(item)
            else:
                self._order += 1
                self._patch(item)

    def _patch(self, item: Line | Box | Shape) -> None:
        from matplotlib.patches import Circle, PathPatch, Polygon, Rectangle

        patch: Any
        if isinstance(item, Line):
            patch = PathPatch(_path(item), fill=False, **self._pen(item.colour, item.width, item.dash))
        elif isinstance(item, Box):
            pen = self._pen(item.stroke, item.stroke_width, item.dash)
            patch = Rectangle((item.x, item.y), item.width, item.height, facecolor=item.fill or "none", **pen)
        else:
            pen = self._pen(item.stroke, item.stroke_width, item.dash)
            if item.name == "circle":
                patch = Circle((item.x, item.y), item.radius, facecolor=item.fill, **pen)
            else:
                patch = Polygon(item.corners, closed=True, facecolor=item.fill, joinstyle="miter", **pen)
        patch.set_clip_on(False)
        patch.set_zorder(self._order)
        self._axes.add_artist(patch)

    def _pen(self, colour: str | None, width: float, dash: tuple[float, float] | None) -> dict[str, Any]:
        if colour is None:
            return {"edgecolor": "none", "linewidth": 0}
        width *= self._scale
        pen: dict[str, Any] = {"edgecolor": colour, "linewidth": width, "capstyle": "butt"}
        if dash:
            # Matplotlib multiplies dashes by the width of the line.
            pen["linestyle"] = (0, tuple(part * self._scale / width for part in dash))
        return pen

    def _words(self, words: Words) -> None:
        from matplotlib.patheffects import Normal, Stroke

        self._order += 1
        text = self._axes.text(
            words.x,
            words.y,
            _drawable(words.text),
            fontfamily=_family(),
            fontweight="bold" if words.bold else "normal",
            fontsize=words.size * self._scale,
            color=words.colour,
            ha={"start": "left", "middle": "center", "end": "right"}[words.anchor],
            va="baseline",
            rotation=90 if words.upright else 0,
            rotation_mode="anchor",
            parse_math=False,
            zorder=self._order,
        )
        if words.halo:
            edge = Stroke(linewidth=words.halo * self._scale, foreground="#FFFFFF", joinstyle="round")
            text.set_path_effects([edge, Normal()])


def _path(line: Line) -> Any:
    from matplotlib.path import Path

    first = [Path.MOVETO]
    if line.curved and len(line.points) == 3:
        return Path(line.points, [*first, Path.CURVE3, Path.CURVE3])
    return Path(line.points, [*first, *[Path.LINETO] * (len(line.points) - 1)])
