"""What an eye would see on a drawing: what lies on what, how large letters are, and how much things stand out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from mantelnet.drawing import fonts
from mantelnet.drawing.labels import inside
from mantelnet.drawing.lines import along
from mantelnet.drawing.scene import Box, Group, Item, Line, Scene, Shape, Words, every

Edges = tuple[float, float, float, float]


def edges(item: Item) -> Edges:
    """Left, top, right and bottom of what an item covers."""
    if isinstance(item, Words):
        return _of_words(item)
    if isinstance(item, Box):
        half = item.stroke_width / 2 if item.stroke else 0.0
        return item.x - half, item.y - half, item.x + item.width + half, item.y + item.height + half
    if isinstance(item, Shape):
        return item.edges
    assert isinstance(item, Line)
    points = along(item.points) if item.curved else item.points
    xs, ys = [x for x, _ in points], [y for _, y in points]
    half = item.width / 2
    return min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half


def _of_words(words: Words) -> Edges:
    wide = fonts.width(words.text, words.size, words.bold)
    up, down = words.size * fonts.ASCENT, words.size * fonts.DESCENT
    first = {"start": 0.0, "middle": -wide / 2, "end": -wide}[words.anchor]
    if words.upright:
        return words.x - up, words.y - first - wide, words.x + down, words.y - first
    return words.x + first, words.y - up, words.x + first + wide, words.y + down


def outside(scene: Scene) -> list[Item]:
    """What leaves the sheet."""
    found = []
    for item in every(scene.items):
        left, top, right, bottom = edges(item)
        if left < -0.01 or top < -0.01 or right > scene.width + 0.01 or bottom > scene.height + 0.01:
            found.append(item)
    return found


def on_each_other(scene: Scene) -> list[tuple[str, str]]:
    """Texts that touch each other; letters lie on one another when their boxes do, less a hair."""
    words = [item for item in every(scene.items) if isinstance(item, Words) and item.text.strip()]
    return [(words[a].text, words[b].text) for a, b in _overlaps([edges(w) for w in words])]


def _overlaps(boxes: Sequence[Edges], hair: float = 0.6) -> list[tuple[int, int]]:
    if not boxes:
        return []
    array = np.array(boxes)
    wide = np.minimum(array[:, None, 2], array[None, :, 2]) - np.maximum(array[:, None, 0], array[None, :, 0])
    high = np.minimum(array[:, None, 3], array[None, :, 3]) - np.maximum(array[:, None, 1], array[None, :, 1])
    return [(int(a), int(b)) for a, b in np.argwhere(np.triu((wide > hair) & (high > hair), 1))]


def names_on_parties(scene: Scene) -> list[tuple[str, str]]:
    """Names that lie on the mark of another party, on a map."""
    groups = [item for item in scene.items if isinstance(item, Group) and item.kind == "party"]
    found = []
    for group in groups:
        names = [edges(i) for i in group.items if isinstance(i, Words) and i.text != "?"]
        for other in groups:
            if other is group:
                continue
            marks = [edges(i) for i in other.items if isinstance(i, Shape)][1:]
            if any(_touch(name, mark) for name in names for mark in marks):
                found.append((group.data["id"], other.data["id"]))
    return found


def names_on_lines(scene: Scene) -> list[str]:
    """Names, without their edges, through which a tie runs on a map."""
    ties = [line for g in scene.items if isinstance(g, Group) and g.kind == "tie" for line in every(g.items)]
    pieces = [pair for line in ties if isinstance(line, Line) for pair in pairwise(line.points)]
    if not pieces:
        return []
    starts, ends = np.array([a for a, _ in pieces]), np.array([b for _, b in pieces])
    groups = [g for g in scene.items if isinstance(g, Group) and g.kind == "party"]
    names = [item for g in groups for item in g.items if isinstance(item, Words) and item.text != "?"]
    through = inside(np.array([edges(name) for name in names]), starts, ends)
    return [name.text for name, hit in zip(names, through, strict=True) if (hit > 0.5).any()]


def _touch(one: Edges, other: Edges, hair: float = 0.6) -> bool:
    return min(one[2], other[2]) - max(one[0], other[0]) > hair and min(one[3], other[3]) - max(one[1], other[1]) > hair


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@dataclass(frozen=True)
class Faint:
    """Something that hardly stands out: what, its contrast, and on what colour."""

    what: str
    contrast: float
    ground: str


def faint_texts(scene: Scene, least: float = 4.5) -> list[Faint]:
    """Texts that stand out less than they should from what lies behind their middle."""
    return [
        Faint(item.text, found, ground)
        for item, ground in _grounds(scene, Words)
        if isinstance(item, Words) and (found := contrast(item.colour, "#FFFFFF" if item.halo else ground)) < least
    ]


def faint_marks(scene: Scene, least: float = 3.0) -> list[Faint]:
    """Shapes that stand out too little, by their inside or by their outline; white collars are no marks."""
    found = []
    for item, ground in _grounds(scene, Shape):
        assert isinstance(item, Shape)
        if item.fill == item.stroke:
            continue
        best = max(contrast(colour, ground) for colour in (item.fill, item.stroke or item.fill))
        if best < least:
            found.append(Faint(item.name, best, ground))
    return found


def _grounds(scene: Scene, kind: type) -> list[tuple[Item, str]]:
    """Items of a kind, each with the colour that lies behind its middle."""
    painted: list[tuple[Edges, str]] = []
    found: list[tuple[Item, str]] = []
    for item in every(scene.items):
        box = edges(item)
        if isinstance(item, kind):
            x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
            under = [colour for b, colour in painted if b[0] <= x <= b[2] and b[1] <= y <= b[3]]
            found.append((item, under[-1] if under else "#FFFFFF"))
        fill = item.fill if isinstance(item, Box | Shape) else None
        if fill:
            painted.append((box, fill))
    return found


def smallest(scene: Scene) -> float:
    """The size of the smallest letters as they are printed."""
    return min(item.size for item in every(scene.items) if isinstance(item, Words)) * scene.scale
