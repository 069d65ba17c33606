"""How wide the columns of a table are: as wide as their words ask, within the width of the page."""

from __future__ import annotations

from mantelnet.drawing import fonts
from mantelnet.report import Table
from mantelnet.text import Language

#: A cell may be set in lines of this width, in points, before a column asks for more.
_MOST: float = 210.0
#: Air at both sides of a cell.
_AIR: float = 10.0


def widths(table: Table, language: Language, room: float, size: float) -> list[float]:
    """The width of each column in points; together they are ``room``.

    Args:
        table: the table.
        language: of its words.
        room: the width of the page between its margins.
        size: of the letters.
    """
    least, asked = [], []
    for place, column in enumerate(table.columns):
        title = column.title.say(language)
        words = [row[place].text.say(language) for row in table.rows if place < len(row)]
        longest = max((fonts.width(w, size, True) for text in (title, *words) for w in text.split()), default=0.0)
        # The title may stand in lines; the words below it should not, if there is room.
        whole = max((fonts.width(text, size) for text in words), default=0.0)
        least.append(min(longest, _MOST) + _AIR)
        asked.append(max(least[-1], min(whole, _MOST) + _AIR))
    if sum(asked) <= room:
        return [width * room / sum(asked) for width in asked]
    if sum(least) >= room:
        return [width * room / sum(least) for width in least]
    share = (room - sum(least)) / (sum(asked) - sum(least))
    return [low + (high - low) * share for low, high in zip(least, asked, strict=True)]
