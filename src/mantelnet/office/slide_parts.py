"""The slides with words: who is here, what stands out, how to work with whom, and what comes next.

The title of each is a finding that follows from the file.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from mantelnet.drawing import fonts
from mantelnet.looks import MARKS
from mantelnet.office.document import Document
from mantelnet.plots import network
from mantelnet.plots.sheet import begin, in_words
from mantelnet.report import Bullets, Paragraph
from mantelnet.reports import summary
from mantelnet.reports.agreements import in_order, overdue
from mantelnet.reports.words import FORMAL, HOLDS
from mantelnet.strategies import QUADRANTS, Quadrant
from mantelnet.text import PARTY_WORDS, Text, both, count, day, some
from mantelnet.vocabulary import label

if TYPE_CHECKING:
    from mantelnet.office.slide_deck import Deck

_ORDER: Final[tuple[Quadrant, ...]] = ("listen", "carry", "where_needed", "inform")
#: So many names of parties stand in a cell, and so many rows on a slide.
_MOST_NAMES: Final = 9
_MOST_ROWS: Final = 7
_MOST_POINTS: Final = 4
#: Columns and rows of the key to numbers on a map.
_KEY: Final = (4, 12)
#: The letters of that key, and the room of one column of it, in points.
_KEY_SIZE: Final = 12.0
_KEY_ROOM: Final = 180.0
_NONE: Final = "–"


def who(deck: Deck, document: Document) -> None:
    """Who takes part, by sector."""
    from mantelnet.office.slide_deck import Grid

    picture = document.edition.analysis.picture
    members: dict[str, list[str]] = defaultdict(list)
    later: dict[str, list[str]] = defaultdict(list)
    for id_, party in picture.network.parties.items():
        (members if party.status == "member" else later)[picture.network.sectors[id_] or ""].append(picture.label(id_))
    sectors = list(dict.fromkeys([*members, *later]))
    here, late = sum(map(len, members.values())), sum(map(len, later.values()))
    if late:
        title = Text(en="{n} take part, {late} not yet", nl="{n} doen mee, {late} nog niet").fill(
            n=begin(count(here, *PARTY_WORDS)), late=late
        )
    elif here == 1:
        title = Text(en="One party takes part", nl="Eén partij doet mee")
    else:
        title = Text(en="{n} take part", nl="{n} doen mee").fill(n=begin(count(here, *PARTY_WORDS)))
    head = [Text(en="Sector", nl="Sector"), Text(en="Take part", nl="Doen mee")]
    head += [Text(en="Not yet", nl="Nog niet")] if late else []
    rows = []
    for sector in sectors:
        name = label(sector).map(lambda words: words[:1].upper() + words[1:]) if sector else _UNKNOWN
        cells = [name, _named(members[sector])] + ([_named(later[sector])] if late else [])
        rows.append([document.say(cell) for cell in cells])
    part = next(part for part in document.summary if part.id == "who")
    told = [item.text for block in part.blocks if isinstance(block, Bullets) for item in block.items]
    # Sectors and who comes later stand in the table.
    below = [document.say(text) for text in told if not text.en.startswith(("Sectors:", "Not yet:"))]
    deck.table(document.say(title), Grid([document.say(h) for h in head], rows, below), document.say(_NOTES["who"]))


_UNKNOWN: Final = Text(en="Unknown", nl="Onbekend")


def _named(names: list[str]) -> Text:
    return some(names, _MOST_NAMES) if names else both(_NONE)


def numbers(deck: Deck, document: Document) -> None:
    """Which party has which number, where a map has numbers."""
    from mantelnet.office.slide_deck import Grid

    picture = document.edition.analysis.picture
    names = [
        fonts.shorten(f"{number}  {picture.label(id_)}", _KEY_SIZE, _KEY_ROOM)
        for number, id_ in enumerate(picture.network.parties, 1)
    ]
    if len(names) <= network.MOST_NAMES:
        return
    title = document.say(Text(en="Who is who on the map", nl="Wie is wie op de kaart"))
    across, down = _KEY
    for start in range(0, len(names), across * down):
        page = names[start : start + across * down]
        high = -(-len(page) // across)
        rows = [[page[at] if (at := row + column * high) < len(page) else "" for column in range(across)]
                for row in range(high)]  # fmt: skip
        head = document.say(Text(en="Number and party", nl="Nummer en partij"))
        deck.table(title, Grid([head] * across, rows), document.say(_NOTES["who"]))


def stands_out(deck: Deck, document: Document) -> None:
    """What stands out, with the question to ask."""
    from mantelnet.office.slide_deck import Grid

    found = summary.insights(document.edition)
    notes = document.say(_NOTES["stands-out"])
    part = next(part for part in document.summary if part.id == "stands-out")
    if not found:
        lines = [(document.say(block.text), False) for block in part.blocks if isinstance(block, Paragraph)]
        deck.text(document.say(part.title), lines, notes)
        return
    shown = found[:_MOST_POINTS]
    if len(found) == 1:
        title = Text(en="One point stands out", nl="Eén punt valt op")
    elif len(shown) == len(found):
        title = begin(Text(en="{n} points stand out", nl="{n} punten vallen op").fill(n=in_words(len(found))))
    else:
        title = begin(
            Text(en="{n} points stand out; these come first", nl="{n} punten vallen op; deze eerst").fill(
                n=in_words(len(found))
            )
        )
    head = [document.say(Text(en="What we see", nl="Wat we zien"))]
    head.append(document.say(Text(en="What to ask", nl="Wat u kunt vragen")))
    rows = [[document.say(insight.see), document.say(insight.ask)] for insight in shown]
    more = [f"{document.say(insight.see)} {document.say(insight.ask)}" for insight in found[len(shown) : 12]]
    deck.table(document.say(title), Grid(head, rows), "\n".join([notes, *more]))


def how(deck: Deck, document: Document) -> None:
    """With whom to work in which way."""
    from mantelnet.office.slide_deck import Grid

    analysis = document.edition.analysis
    groups: dict[Quadrant, list[str]] = defaultdict(list)
    unknown = []
    for id_ in analysis.order:
        position = analysis.picture.field[id_]
        quadrant = position.strategy.quadrant if position.strategy else None
        if quadrant is not None:
            groups[quadrant].append(analysis.picture.label(id_))
        elif position.class_id == "get_acquainted":
            unknown.append(analysis.picture.label(id_))
    rows = []
    for quadrant in _ORDER:
        if groups[quadrant]:
            name = both(MARKS[quadrant].sign + " ") + QUADRANTS[quadrant]
            rows.append([name, _named(groups[quadrant]), _STEPS[quadrant]])
    if unknown:
        name = both("? ") + Text(en="Get acquainted first", nl="Eerst kennismaken")
        rows.append([name, _named(unknown), _ASK])
    head = [Text(en="Approach", nl="Aanpak"), Text(en="Parties", nl="Partijen"), Text(en="How", nl="Hoe")]
    said = [[document.say(cell) for cell in row] for row in rows]
    title = _how_title(len(groups["listen"]), len(groups["carry"]))
    deck.table(document.say(title), Grid([document.say(h) for h in head], said), document.say(_NOTES["how"]))


def _how_title(listen: int, carry: int) -> Text:
    if listen and carry:
        return Text(
            en="Listen first to {listen}, and go ahead together with {carry}",
            nl="Luister eerst naar {listen}, en trek op met {carry}",
        ).fill(listen=_counted(listen), carry=in_words(carry))
    if listen:
        return Text(en="Listen first to {n}", nl="Luister eerst naar {n}").fill(n=_counted(listen))
    if carry:
        return Text(en="Go ahead together with {n}", nl="Trek op met {n}").fill(n=_counted(carry))
    return Text(en="How to work with whom", nl="Hoe werkt u met wie samen")


def _counted(n: int) -> Text:
    word = Text(en="party", nl="partij") if n == 1 else Text(en="parties", nl="partijen")
    return in_words(n) + " " + word


def agreed(deck: Deck, document: Document) -> None:
    """What was agreed, for those who see no approaches."""
    part = next(part for part in document.summary if part.id == "agreed")
    formal = len(document.edition.analysis.picture.layers["formal"].layer.pairs)
    title = part.title
    if formal and any(isinstance(block, Bullets) for block in part.blocks):
        title = begin(Text(en="{ties} on paper", nl="{ties} op papier").fill(ties=count(formal, *FORMAL)))
    lines = []
    for block in part.blocks:
        if isinstance(block, Bullets):
            lines += [(document.say(item.text), True) for item in block.items]
        elif isinstance(block, Paragraph):
            lines.append((document.say(block.text), False))
    deck.text(document.say(title), lines, document.say(_NOTES["agreed"]))


def following(deck: Deck, document: Document) -> None:
    """The open actions: what, who and when."""
    from mantelnet.office.slide_deck import Grid

    edition = document.edition
    found = [action for action in in_order(edition) if action.status == "open"]
    notes = document.say(_NOTES["next"])
    part = next(part for part in document.summary if part.id == "next")
    if not found:
        lines = [(document.say(block.text), False) for block in part.blocks if isinstance(block, Paragraph)]
        deck.text(document.say(part.title), lines, notes)
        return
    late = sum(overdue(edition, action) for action in found)
    n = in_words(len(found))
    if len(found) == 1:
        title = Text(en="One action is open", nl="Eén actie staat open")
    elif late:
        title = Text(
            en="{n} actions are open; for {late} the date has passed",
            nl="{n} acties staan open; bij {late} is de datum voorbij",
        ).fill(n=n, late=in_words(late))
    else:
        title = Text(en="{n} actions are open", nl="{n} acties staan open").fill(n=n)
    owned = any(action.owner for action in found)
    head = [Text(en="What", nl="Wat"), *([Text(en="Who", nl="Wie")] if owned else []), Text(en="By", nl="Uiterlijk")]
    rows = []
    for action in found[:_MOST_ROWS]:
        cells = [both(action.what)]
        if owned:
            cells.append(both(edition.analysis.picture.label(action.owner)) if action.owner else both(_NONE))
        cells.append(day(action.due) if action.due else both(_NONE))
        rows.append([document.say(cell) for cell in cells])
    grid = Grid([document.say(h) for h in head], rows, (), max(0, len(found) - _MOST_ROWS))
    deck.table(document.say(begin(title)), grid, notes)


def closing(deck: Deck, document: Document) -> None:
    """What to ask the room, and what these slides rest on."""
    about = document.chapters[-1]
    # What the whole report holds is more than slides do.
    holds = document.say(HOLDS[document.edition.audience])
    lines = [document.say(block.text) for block in about.blocks if isinstance(block, Paragraph)]
    told = [(line, False) for line in lines[1:] if holds not in line and _ORIGIN not in line]
    made = [document.say(item.text) for block in about.blocks if isinstance(block, Bullets) for item in block.items]
    deck.text(document.say(_CLOSING), told, " ".join([*lines[:1], *made]))


#: Slides show no advice with its origin, so they need not explain it.
_ORIGIN: Final = "[mantelnet]"
_CLOSING: Final = Text(en="Does this fit what you know? Who is missing?", nl="Klopt dit met wat u weet? Wie mist u?")
_STEPS: Final[dict[Quadrant, Text]] = {
    "listen": Text(en="Talk first: what are their concerns?", nl="Eerst praten: wat zijn hun zorgen?"),
    "carry": Text(en="Decide and carry it together", nl="Samen besluiten en dragen"),
    "where_needed": Text(en="Ask for precise help", nl="Gericht om hulp vragen"),
    "inform": Text(en="Keep light contact, look again later", nl="Licht contact houden, later opnieuw kijken"),
}
_ASK: Final = Text(en="Ask what matters to them", nl="Vragen wat zij belangrijk vinden")
#: What to tell with a slide.
_NOTES: Final = {
    "who": Text(
        en="Who takes part, who leads, and how many ties we know. Ask: who is missing at this table?",
        nl="Wie er meedoen, wie de trekkers zijn, en hoeveel relaties we kennen. Vraag: wie mist u aan deze tafel?",
    ),
    "stands-out": Text(
        en="These points follow from the data. They are questions for a talk, not conclusions. Do people recognise "
        "them?",
        nl="Deze punten volgen uit de gegevens. Het zijn vragen voor een gesprek, geen conclusies. Herkent men dit?",
    ),
    "how": Text(
        en="The approach follows from commitment, impact and influence. Scores are estimates. Listen first to those "
        "who are affected and not convinced yet.",
        nl="De aanpak volgt uit commitment, impact en invloed. Scores zijn schattingen. Luister eerst naar wie sterk "
        "geraakt wordt en nog niet overtuigd is.",
    ),
    "agreed": Text(
        en="What the parties agreed, as far as it is noted. Is it complete?",
        nl="Wat de partijen hebben afgesproken, voor zover dat genoteerd is. Is dit volledig?",
    ),
    "next": Text(
        en="The actions that come first. Does each of them have somebody who does it, and a date?",
        nl="De acties die het eerst komen. Staat bij elke actie wie het doet, en wanneer?",
    ),
}
