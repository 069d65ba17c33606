"""The whole poster: the ambition, who works with whom, in which way to work with them, what is missing, what is next.

The pictures are those of the report for the same audience, so a poster shows nothing that its readers may not see.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.bounds import moved
from mantelnet.drawing.paper import HAIR, INK, MARGIN, SECOND, Paper
from mantelnet.drawing.scene import Group, Item, Line, Scene, Words
from mantelnet.office import drawings
from mantelnet.office.document import clean
from mantelnet.plots import coverage, network
from mantelnet.plots.plot import Request
from mantelnet.poster import columns
from mantelnet.poster.band import band
from mantelnet.poster.paper import ACCENT, ALARM, EDGE, LEAST, MOST, sheet
from mantelnet.reports.edition import Edition, PosterSize
from mantelnet.reports.words import INTERNAL, NAMES, PARTLY
from mantelnet.text import Language, Text

_KICKER: Final = 9.4
_TITLE: Final = 16.0
#: From the top of a picture's headings to the top of its drawing.
_HEAD: Final = 42.0
_AIR: Final = 14.0
_FOOT: Final = 32.0
#: What the words at the bottom may take of what is left below the band.
_MOST_WORDS: Final = 0.34
#: So much they take at least, so that there is room to write.
_LEAST_WORDS: Final = 176.0
_BETWEEN: Final = 26.0
#: What the map takes of the width beside another picture.
_MAP: Final = 0.46


@dataclass(frozen=True, slots=True)
class _Section:
    """A picture with its headings, from where on it stands, and how wide it is."""

    kicker: Text
    title: str
    scene: Scene
    left: float
    width: float


def draw(edition: Edition, size: PosterSize) -> Scene:
    """The poster of an edition, on a sheet of a size."""
    language = edition.language
    paper = sheet(size, len(edition.analysis.picture.network.parties))
    items, top = band(edition, paper)
    bottom = paper.height - _FOOT
    texts = columns.columns(edition, paper.width - 2 * EDGE)
    low = max(_LEAST_WORDS, min(max(text.height for text in texts), _MOST_WORDS * (bottom - top)))
    y = bottom - low
    sections = _sections(edition, size, paper, y - top - _AIR - _HEAD)
    for section in sections:
        items += _headings(section, top + _AIR, edition.language)
        drawn = _readable(section.scene.items, LEAST / paper.scale)
        items += moved(drawn, section.left - MARGIN, top + _AIR + _HEAD)
    items.append(Line(((EDGE, y), (paper.width - EDGE, y)), HAIR, 0.8))
    items += columns.drawn(texts, EDGE, y + 10, bottom - 4, language)
    items += _foot(edition, paper)
    return Scene(
        paper.width, paper.height, tuple(items), _name(edition).say(language),
        " ".join(_told(edition, sections, texts)), language, paper.scale,
    )  # fmt: skip


def _readable(items: Sequence[Item], least: float) -> list[Item]:
    """The same with no letters smaller than a size."""
    found: list[Item] = []
    for item in items:
        if isinstance(item, Group):
            item = replace(item, items=tuple(_readable(item.items, least)))
        elif isinstance(item, Words) and item.size < least:
            item = replace(item, size=least)
        found.append(item)
    return found


def _sections(edition: Edition, size: PosterSize, paper: Paper, height: float) -> list[_Section]:
    """The map, and beside it the force field or, for readers without scores, who offers what; one alone is wider."""
    room = paper.width - 2 * EDGE
    first = (room - _BETWEEN) * _MAP
    left, right = (EDGE, first), (EDGE + first + _BETWEEN, room - _BETWEEN - first)
    second = _second(edition, right, height)
    few = len(edition.analysis.picture.network.parties) <= MOST[size]
    the_map = _the_map(edition, left if second else (EDGE, room), height) if few else None
    if the_map and second:
        return [the_map, second]
    alone = the_map or _second(edition, (EDGE, room), height)
    return [alone] if alone else []


def _the_map(edition: Edition, place: tuple[float, float], height: float) -> _Section | None:
    drawn = drawings.the_map(edition, place[1] + 2 * MARGIN, height, exact=True)
    return _Section(_WITH_WHOM, _map_title(edition, drawn), drawn, *place) if drawn else None


def _second(edition: Edition, place: tuple[float, float], height: float) -> _Section | None:
    wide = place[1] + 2 * MARGIN
    if edition.scored:
        drawn = drawings.force_field(edition, wide, height)
        return _Section(_IN_WHICH_WAY, drawn.title, drawn, *place) if drawn else None
    offered = coverage.draw(Request(edition.subject, Paper(wide, height + drawings.HEAD, 1.0), edition.language))
    if not isinstance(offered, Scene):
        return None
    return _Section(_WHAT_IS_NEEDED, offered.title, drawings.without_head(offered), *place)


def _map_title(edition: Edition, drawn: Scene) -> str:
    """What the map shows; who sees a part of the ties reads no conclusion about what is missing."""
    if not edition.internal:
        return drawn.title
    paper = Paper(drawn.width, drawn.height, 1.0)
    return network.finding(Request(edition.subject, paper, edition.language)).say(edition.language)


_WITH_WHOM: Final = Text(en="Who works with whom", nl="Wie werkt met wie")
_IN_WHICH_WAY: Final = Text(en="In which way to work with whom", nl="Met wie werkt u hoe samen")
_WHAT_IS_NEEDED: Final = Text(en="What is needed, and who offers it", nl="Wat nodig is, en wie het biedt")


def _headings(section: _Section, y: float, language: Language) -> Iterator[Item]:
    kicker, title = clean(section.kicker.say(language)), clean(section.title)
    if title != kicker:
        yield Words(kicker, section.left, y + 9, _KICKER, bold=True, colour=ACCENT)
    yield Words(fonts.shorten(title, _TITLE, section.width, True), section.left, y + 29, _TITLE, bold=True, colour=INK)


def _foot(edition: Edition, paper: Paper) -> Iterator[Item]:
    """For whom it is, and of what it was made."""
    y = paper.height - 16
    made = Text(en="Made for {name} with mantelnet {version}", nl="Gemaakt voor {name} met mantelnet {version}").fill(
        name=NAMES[edition.audience], version=edition.stamp.version
    )
    words = made + Text(en=" · project file {sum}", nl=" · projectbestand {sum}").fill(sum=edition.stamp.project[:12])
    yield Words(clean(words.say(edition.language)), EDGE, y, 8.5, colour=SECOND)
    if edition.internal:
        mark = clean(INTERNAL.say(edition.language))
        yield Words(mark, paper.width - EDGE, y, 8.5, bold=True, colour=ALARM, anchor="end")
    else:
        # Readers of a part could take what they see for all there is.
        partly = clean(PARTLY.say(edition.language))
        yield Words(partly, paper.width - EDGE, y, 8.5, bold=True, colour=SECOND, anchor="end")


def _name(edition: Edition) -> Text:
    name = clean(edition.analysis.picture.file.project.name)
    return Text(en="Poster: {name}", nl="Poster: {name}").fill(name=name)


def _told(edition: Edition, sections: Sequence[_Section], texts: Sequence[columns.Column]) -> Iterator[str]:
    """All that the poster says, for who cannot see it."""
    yield clean(edition.analysis.picture.file.ambition.statement)
    for section in sections:
        yield clean(section.title) + "."
        yield clean(section.scene.description)
    for text in texts:
        yield from text.told(edition.language)
