"""Where drawings reach to, and drawings at another place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from mantelnet.drawing import fonts
from mantelnet.drawing.scene import Box, Group, Item, Line, Shape, Words

#: Left, top, right and bottom, in points.
Edges = tuple[float, float, float, float]


def reach(items: Iterable[Item]) -> Edges:
    """What items cover together; there has to be one.

    Raises:
        ValueError: without items.
    """
    found = [edges for item in items for edges in _edges(item)]
    return min(e[0] for e in found), min(e[1] for e in found), max(e[2] for e in found), max(e[3] for e in found)


def moved(items: Sequence[Item], x: float, y: float) -> tuple[Item, ...]:
    """Items so much farther to the right and down."""
    found: list[Item] = []
    for item in items:
        if isinstance(item, Line):
            found.append(replace(item, points=tuple((px + x, py + y) for px, py in item.points)))
        elif isinstance(item, Group):
            found.append(replace(item, items=moved(item.items, x, y)))
        else:
            found.append(replace(item, x=item.x + x, y=item.y + y))
    return tuple(found)


def _edges(item: Item) -> list[Edges]:
    if isinstance(item, Group):
        return [edges for inner in item.items for edges in _edges(inner)]
    if isinstance(item, Line):
        across, down = [x for x, _ in item.points], [y for _, y in item.points]
        return [(min(across), min(down), max(across), max(down))]
    if isinstance(item, Box):
        return [(item.x, item.y, item.x + item.width, item.y + item.height)]
    if isinstance(item, Shape):
        half = item.radius + item.stroke_width / 2
        return [(item.x - half, item.y - half, item.x + half, item.y + half)]
    return [_of_words(item)]


def _of_words(words: Words) -> Edges:
    wide = fonts.width(words.text, words.size, words.bold)
    before = {"start": 0.0, "middle": wide / 2, "end": wide}[words.anchor]
    up, down = words.size, words.size * fonts.DESCENT
    if words.upright:
        return words.x - up, words.y + before - wide, words.x + down, words.y + before
    return words.x - before, words.y - up, words.x - before + wide, words.y + down
