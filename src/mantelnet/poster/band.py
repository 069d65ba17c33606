"""The top of a poster: what we want, by when, and some figures, on a dark band."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.paper import WHITE, Paper
from mantelnet.drawing.scene import Box, Item, Line, Words
from mantelnet.office.document import clean
from mantelnet.poster.paper import ALARM, DUSK, EDGE, NIGHT, PALE
from mantelnet.reports.chapters import subtitle
from mantelnet.reports.edition import Edition
from mantelnet.reports.words import INTERNAL
from mantelnet.text import Text, both, day

#: Sizes for the ambition: the largest in which it takes few lines.
_SIZES: Final = ((32.0, 2), (28.0, 3), (24.0, 4), (20.0, 6))
_LEADING: Final = 1.22
_DREAM: Final = 11.5
_FIGURE: Final = 27.0
_CAPTION: Final = 9.8
#: What the figures take at the right, how many stand beside each other, and how high a row of them is.
_SHARE: Final = 0.32
_ACROSS: Final = 3
_ROW: Final = 66.0
_TOP: Final = 56.0


def band(edition: Edition, paper: Paper) -> tuple[list[Item], float]:
    """The band, and how far down it reaches."""
    room = paper.width - 2 * EDGE
    split = EDGE + room * (1 - _SHARE)
    words, y = _wanted(edition, split - EDGE - 44)
    figures = list(_figures(edition))
    rows = -(-len(figures) // _ACROSS)
    bottom = max(y + 20, _TOP + 8 + rows * _ROW + 8)
    step = room * _SHARE / _ACROSS
    items: list[Item] = [Box(0, 0, paper.width, bottom, NIGHT), *_first_line(edition, paper), *words]
    items.append(Line(((split - 22, _TOP + 12), (split - 22, bottom - 22)), DUSK, 0.8))
    for place, figure in enumerate(figures):
        row, column = divmod(place, _ACROSS)
        items += _figure(edition, figure, split + column * step, _TOP + 8 + row * _ROW, step - 14)
    return items, bottom


def _wanted(edition: Edition, room: float) -> tuple[list[Item], float]:
    """The ambition and the dream, and how far down they reach."""
    wanted = edition.analysis.picture.file.ambition
    items: list[Item] = []
    y = _TOP
    size, lines = _ambition(clean(wanted.statement), room)
    for line in lines:
        y += size * _LEADING
        items.append(Words(line, EDGE, y - size * 0.2, size, bold=True, colour=WHITE))
    if wanted.dream:
        y += 6
        for line in fonts.wrap(clean(wanted.dream), _DREAM, room, most=3):
            y += _DREAM * 1.42
            items.append(Words(line, EDGE, y, _DREAM, colour=PALE))
    return items, y


def _figure(edition: Edition, figure: tuple[Text, Text], x: float, y: float, room: float) -> Iterator[Item]:
    big, small = (clean(words.say(edition.language)) for words in figure)
    yield Words(big, x, y + _FIGURE, _FIGURE, bold=True, colour=WHITE)
    y += _FIGURE + 4
    for line in fonts.wrap(small, _CAPTION, room, most=2):
        y += _CAPTION * 1.3
        yield Words(line, x, y, _CAPTION, colour=PALE)


def _first_line(edition: Edition, paper: Paper) -> Iterator[Item]:
    """The name of the project, where and when; for internal posters that they must not be passed on."""
    language = edition.language
    info = edition.analysis.picture.file.project
    right = paper.width - EDGE
    if edition.internal:
        words = clean(INTERNAL.say(language))
        wide = fonts.width(words, 10, True) + 18
        yield Box(right - wide, 24, wide, 21, ALARM)
        yield Words(words, right - wide / 2, 38.2, 10, bold=True, colour=WHITE, anchor="middle")
        right -= wide + 14
    name = fonts.shorten(clean(info.name), 12.5, (right - EDGE) * 0.62, True)
    yield Words(name, EDGE, 39, 12.5, bold=True, colour=WHITE)
    left = EDGE + fonts.width(name, 12.5, True) + 12
    facts = fonts.shorten(clean(subtitle(edition).say(language)), 10.5, right - left)
    yield Words(facts, left, 39, 10.5, colour=PALE)


def _ambition(words: str, room: float) -> tuple[float, list[str]]:
    for size, most in _SIZES:
        lines = fonts.wrap(words, size, room, bold=True)
        if len(lines) <= most:
            return size, lines
    size, most = _SIZES[-1]
    return size, fonts.wrap(words, size, room, bold=True, most=most)


def _figures(edition: Edition) -> Iterator[tuple[Text, Text]]:
    """Some figures, each with what it counts: only what the audience could count in its report too."""
    picture = edition.analysis.picture
    status = [party.status for party in picture.network.parties.values()]
    members, later = status.count("member"), len(status) - status.count("member")
    yield both(members), _MEMBERS[members == 1]
    if later:
        yield both(later), _LATER[later == 1]
    pairs = {layer: len(picture.layers[layer].layer.pairs) for layer in ("formal", "informal")}
    yield both(pairs["formal"]), Text(en="formal ties", nl="formele relaties")
    if edition.audience != "board":
        words = Text(en="informal ties", nl="informele relaties")
        yield both(pairs["informal"]), words if edition.internal else words + Text(en=", confirmed", nl=", bevestigd")
    coverage = picture.coverage
    if coverage.told:
        covered = len(coverage.needs_in("one")) + len(coverage.needs_in("several"))
        yield (
            Text(en="{n} of {all}", nl="{n} van {all}").fill(n=covered, all=len(coverage.needs)),
            Text(en="things that are needed are on offer", nl="dingen die nodig zijn, worden geboden"),
        )
    if horizon := picture.file.ambition.horizon:
        yield both(horizon[:4]), Text(en="by {day}", nl="uiterlijk {day}").fill(day=day(horizon))


#: What figures count: several, and one.
_MEMBERS: Final = (
    Text(en="parties take part", nl="partijen doen mee"),
    Text(en="party takes part", nl="partij doet mee"),
)
_LATER: Final = (
    Text(en="do not take part yet", nl="doen nog niet mee"),
    Text(en="does not take part yet", nl="doet nog niet mee"),
)
