"""Lists of wishes and offers below the matrix of give and take: what is wished for, what nobody asks for yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from mantelnet.drawing import fonts
from mantelnet.drawing.paper import INK, MARGIN, SECOND
from mantelnet.drawing.scene import Item, Words
from mantelnet.exchange.matching import Match, State
from mantelnet.plots.plot import Request
from mantelnet.plots.sheet import BODY, SMALL, Run, broken, parties, set_line
from mantelnet.text import Text

#: From a line of the lists to the next: at least, and at most where there is room.
LINE: Final = (11.4, 14.5)


def lines_of(request: Request, found: Sequence[tuple[str, str, Match | None]]) -> list[list[Run]]:
    """A party and its wishes or offers, in one or two lines each, the first word of a party in bold."""
    room = (request.paper.width - 2 * MARGIN - 30) / 2
    by_party: dict[str, list[str]] = {}
    for party, text, match in found:
        words = " ".join(text.split()) + _how_far(request, party, match)
        by_party.setdefault(party, []).append(words)
    lines: list[list[Run]] = []
    for party in sorted(by_party, key=list(request.subject.network.parties).index):
        told = "; ".join(by_party[party])
        name = fonts.shorten(request.subject.label(party), SMALL, room * 0.5, True)
        runs = [(f"{name}:", True, INK), *((word, False, INK) for word in told.split())]
        cut = broken(runs, room, SMALL)
        if len(cut) > 2:
            second = " ".join(word for line in cut[1:] for word, *_ in line)
            cut = [cut[0], [(fonts.shorten(second, SMALL, room), False, INK)]]
        lines += cut
    return lines


def _how_far(request: Request, party: str, match: Match | None) -> str:
    """Between brackets, how far a wish or an offer has come and with whom; nothing where there is nobody."""
    if match is None:
        return ""
    other = match.giver if match.giver != party else match.wisher
    words = _HOW_FAR[match.state].fill(name=request.subject.label(other))
    return f" ({words.say(request.language)})"


_HOW_FAR: Final[Mapping[State, Text]] = {
    "agreed": Text(en="agreed with {name}", nl="afgesproken met {name}"),
    "offered": Text(en="offered by {name}", nl="aangeboden door {name}"),
    "asked": Text(en="asked of {name}", nl="gevraagd aan {name}"),
    "noted": Text(en="noted with {name}", nl="genoteerd bij {name}"),
    "possible": Text(en="possible: {name}", nl="kan met: {name}"),
    "perhaps": Text(en="perhaps: {name}", nl="misschien: {name}"),
}


def lists(request: Request, both_lists: tuple[list[list[Run]], list[list[Run]]], up: float, down: float) -> list[Item]:
    """Below the matrix: what parties seek at the left, what they offer at the right."""
    titles = (
        Text(en="Wished for, and not agreed yet", nl="Gewenst, en nog niet afgesproken"),
        Text(en="On offer, and asked for by nobody yet", nl="Te bieden, en nog door niemand gevraagd"),
    )
    language, width = request.language, (request.paper.width - 2 * MARGIN - 30) / 2
    items: list[Item] = []
    for place, (title, lines) in enumerate(zip(titles, both_lists, strict=True)):
        x, y = MARGIN + place * (width + 30), up + 12
        if not lines:
            continue
        items.append(Words(fonts.shorten(title.say(language), BODY, width, True), x, y, BODY, bold=True))
        room = down - 10 - y
        step = min(LINE[1], max(LINE[0], room / max(map(len, both_lists))))
        most = max(1, int(room / step))
        # A party whose second line does not fit is left out whole.
        cut = min(most - 1, len(lines)) if len(lines) > most else len(lines)
        while 0 < cut < len(lines) and not lines[cut][0][1]:
            cut -= 1
        for line in lines[:cut]:
            y += step
            items += set_line(line, x, y + 2, SMALL)
        left_out = sum(line[0][1] for line in lines[cut:])
        if left_out:
            more = Text(en="and of {n} more", nl="en van nog {n}").fill(n=parties(left_out))
            items.append(Words(more.say(language), x, y + step + 2, SMALL, colour=SECOND))
    return items
