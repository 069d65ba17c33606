"""Give and take: who gives what to whom, which wishes are open, and what nobody asks for yet."""

from collections.abc import Iterator, Sequence
from typing import Final

from mantelnet.exchange.give_take import GiveTake, Offer, Wish
from mantelnet.exchange.matching import Match, State
from mantelnet.network import CARER_TYPES
from mantelnet.picture import Picture
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, both, day, listing, some
from mantelnet.vocabulary import label

#: So many parties stand side by side in one matrix; more would not fit a screen.
_WIDTH: Final = 12
#: So many parties that could help a cell of a table names.
_MOST: Final = 3
_SIGNS: Final[dict[State, str]] = {"agreed": "●", "offered": "→", "asked": "←", "noted": "?"}
_NONE: Final = Cell(both("·"), "muted")
_PARTY: Final = Column(Text(en="Party", nl="Partij"))


def build(view: View) -> Iterator[Block]:
    """What goes from whom to whom, as a list and as a matrix; then wishes, offers, and who only gives or takes."""
    picture, found = view.analysis.picture, view.analysis.give_take
    if not found.told:
        return
    yield Paragraph(_summary(found), "strong")
    if found.deals:
        yield _deals(picture, found)
    yield from _matrix(picture, found)
    yield from _wishes(picture, found.unmet)
    yield from _unused(picture, found.unused)
    yield from _one_sided(picture, found)
    yield Bullets(tuple(Bullet(text) for text in _notes(found)), weight="muted")


def _summary(found: GiveTake) -> Text:
    counts = {state: sum(deal.state == state for deal in found.deals) for state in _SIGNS}
    parts = [_COUNTS[state].fill(n=n) for state, n in counts.items() if n]
    done = listing(parts) if parts else Text(en="nothing noted yet", nl="nog niets genoteerd")
    text = Text(en="Between parties: {done}.", nl="Tussen partijen: {done}.").fill(done=done)
    if found.wishes:
        text += Text(
            en=" Wishes: {wishes}; for {nobody} of them the file has nobody yet.",
            nl=" Wensen: {wishes}; voor {nobody} daarvan staat er nog niemand in het bestand.",
        ).fill(wishes=len(found.wishes), nobody=sum(wish.state == "nobody" for wish in found.wishes))
    return text


_COUNTS: Final[dict[State, Text]] = {
    "agreed": Text(en="{n} agreed", nl="{n} afgesproken"),
    "offered": Text(en="{n} offered", nl="{n} aangeboden"),
    "asked": Text(en="{n} asked", nl="{n} gevraagd"),
    "noted": Text(en="{n} without a status", nl="{n} zonder status"),
}


def _line(text: str) -> Text:
    return both(" ".join(text.split()))


def _deals(picture: Picture, found: GiveTake) -> Table:
    dated = any(deal.date for deal in found.deals)
    columns = [
        Column(Text(en="From", nl="Van")),
        Column(Text(en="To", nl="Naar")),
        Column(Text(en="What", nl="Wat")),
        Column(Text(en="Status", nl="Status")),
    ]
    rows = []
    for deal in found.deals:
        status = both(f"{_SIGNS[deal.state]} ") + label(deal.status or "unknown")
        row = [both(picture.label(deal.source)), both(picture.label(deal.target)), _line(deal.what), status]
        if dated:
            row.append(day(deal.date) if deal.date else both("–"))
        rows.append(tuple(map(Cell, row)))
    if dated:
        columns.append(Column(Text(en="Since", nl="Sinds")))
    return Table(tuple(columns), tuple(rows))


def _matrix(picture: Picture, found: GiveTake) -> Iterator[Block]:
    """The parties between whom anything goes: a row gives, a column gets, the diagonal counts the own wishes."""
    busy = {party for deal in found.deals for party in (deal.source, deal.target)}
    wishes = {party: len(found.wishes_of(party)) for party in found.parties}
    parties = [party for party in found.parties if party in busy]
    letters = {party: _letter(place) for place, party in enumerate(parties)}
    for start in range(0, len(parties), _WIDTH):
        piece = parties[start : start + _WIDTH]
        rows = tuple(
            (
                Cell(both(f"{letters[source]} {picture.label(source)}")),
                *(_cell(found, source, target, wishes) for target in piece),
            )
            for source in parties
        )
        heads = (Column(both(letters[party]), "centre") for party in piece)
        last = start + _WIDTH >= len(parties)
        yield Table((_GIVES, *heads), rows, (_LEGEND,) if last else ())


_GIVES: Final = Column(Text(en="Gives ↓ gets →", nl="Geeft ↓ krijgt →"))


def _letter(n: int) -> str:
    return chr(ord("A") + n) if n < 26 else f"{_letter(n // 26 - 1)}{chr(ord('A') + n % 26)}"


def _cell(found: GiveTake, source: str, target: str, wishes: dict[str, int]) -> Cell:
    if source == target:
        return Cell(both(f"({wishes[source]})")) if wishes[source] else _NONE
    signs = dict.fromkeys(_SIGNS[deal.state] for deal in found.between(source, target))
    return Cell(both("".join(sign for sign in _SIGNS.values() if sign in signs))) if signs else _NONE


def _wishes(picture: Picture, unmet: Sequence[Wish]) -> Iterator[Block]:
    if not unmet:
        return
    yield Paragraph(Text(en="Wishes without an agreement", nl="Wensen waar nog niets voor is afgesproken"), "strong")
    columns = (
        _PARTY,
        Column(Text(en="Would like", nl="Wil graag")),
        Column(Text(en="Could come from", nl="Kan komen van")),
    )
    rows = [
        (Cell(both(picture.label(wish.party))), Cell(_line(wish.text)), _from_whom(picture, wish)) for wish in unmet
    ]
    yield Table(columns, tuple(rows), (_ASK_WISH,))


def _from_whom(picture: Picture, wish: Wish) -> Cell:
    if not wish.matches:
        return Cell(Text(en="nobody yet", nl="nog niemand"), "strong")
    # A guess stands beside a sure answer only where there is nothing better.
    sure = [match for match in wish.matches if match.sure]
    return Cell(some([_giver(picture, match) for match in sure or wish.matches], _MOST))


def _giver(picture: Picture, match: Match) -> Text:
    name = both(picture.label(match.giver))
    status = picture.network.parties[match.giver].status
    if status != "member":
        name = name + " [" + label(status) + "]"
    if not match.sure:
        words = Text(en='perhaps {name}: "{offer}"', nl='misschien {name}: "{offer}"')
        return words.fill(name=name, offer=_line(match.offer))
    return name + " (" + (label(match.deal.status or "unknown") if match.deal else _OFFERS) + ")"


_OFFERS: Final = Text(en="offers it, not agreed", nl="biedt het, niet afgesproken")


def _unused(picture: Picture, unused: Sequence[Offer]) -> Iterator[Block]:
    """Offers that nobody asks for, party by party."""
    if not unused:
        return
    by_party: dict[str, list[Offer]] = {}
    for offer in unused:
        by_party.setdefault(offer.party, []).append(offer)
    yield Paragraph(Text(en="Offers that nobody asks for yet", nl="Aanbod waar nog niemand om vraagt"), "strong")
    rows = [(Cell(both(picture.label(party))), Cell(_offers(picture, own))) for party, own in by_party.items()]
    yield Table((_PARTY, Column(Text(en="Brings", nl="Brengt"))), tuple(rows), (_ASK_OFFER,))


def _offers(picture: Picture, offers: Sequence[Offer]) -> Text:
    words = []
    for offer in offers:
        text = _line(offer.text)
        if offer.matches:
            names = some([picture.label(match.wisher) for match in offer.matches], _MOST)
            text = text + Text(en=" (perhaps for {names})", nl=" (misschien voor {names})").fill(names=names)
        words.append(text)
    return Text(en="; ".join(word.en for word in words), nl="; ".join(word.nl for word in words))


def _one_sided(picture: Picture, found: GiveTake) -> Iterator[Block]:
    bullets = []
    for parties, see, ask in (
        (found.only_give, _ONLY_GIVE, _ASK_GIVER),
        (found.only_take, _ONLY_TAKE, _ASK_TAKER),
        (found.silent, _SILENT, _ASK_SILENT),
    ):
        if parties:
            bullets.append(Bullet(see.fill(names=some([picture.label(party) for party in parties], 10)), (ask,)))
    carers = [party for party, facts in picture.network.parties.items() if facts.type in CARER_TYPES]
    if carers and not any(party in found.parties and found.wishes_of(party) for party in carers):
        names = some([picture.label(party) for party in carers])
        bullets.append(Bullet(_CARERS.fill(names=names), (_ASK_CARERS,)))
    if bullets:
        yield Bullets(tuple(bullets))


def _notes(found: GiveTake) -> Iterator[Text]:
    yield _HOW
    if found.outside:
        yield Text(
            en="Not counted, because a party has left: {n}.", nl="Niet meegeteld, omdat een partij weg is: {n}."
        ).fill(n=found.outside)


_LEGEND: Final = Text(
    en="● agreed · → offered · ← asked · ? status unknown · (2) on the diagonal: so many wishes of its own",
    nl="● afgesproken · → aangeboden · ← gevraagd · ? status onbekend · (2) op de diagonaal: zoveel eigen wensen",
)
_ASK_WISH: Final = Text(
    en="Who knows somebody that could give this? And which of these wishes still hold?",
    nl="Wie kent iemand die dit kan geven? En welke van deze wensen kloppen nog?",
)
_ASK_OFFER: Final = Text(
    en="Who could use this? Read it aloud at the table.", nl="Wie kan dit gebruiken? Lees het aan tafel voor."
)
_ONLY_GIVE: Final = Text(
    en="Only what they bring is noted, not what they would like: {names}.",
    nl="Alleen genoteerd wat zij brengen, niet wat zij willen: {names}.",
)
_ASK_GIVER: Final = Text(
    en="What would they like to get out of it? Who only gives may stop one day.",
    nl="Wat willen zij eruit halen? Wie alleen geeft, houdt er misschien een keer mee op.",
)
_ONLY_TAKE: Final = Text(
    en="Only what they would like is noted, not what they bring: {names}.",
    nl="Alleen genoteerd wat zij willen, niet wat zij brengen: {names}.",
)
_ASK_TAKER: Final = Text(
    en="What could they bring? Experience and contacts count as well.",
    nl="Wat kunnen zij brengen? Ook ervaring en contacten tellen.",
)
_SILENT: Final = Text(en="No give and take noted yet: {names}.", nl="Nog niets genoteerd over geven en nemen: {names}.")
_ASK_SILENT: Final = Text(en="Who asks them?", nl="Wie vraagt het hun?")
_CARERS: Final = Text(
    en="What carers would like is not noted: {names}.", nl="Wat mantelzorgers graag willen, staat er niet: {names}."
)
_ASK_CARERS: Final = Text(
    en="What will a carer notice of all this? Ask them.", nl="Wat merkt een mantelzorger van dit alles? Vraag het hun."
)
_HOW: Final = Text(
    en="We match wishes and offers on the same words, or on a need, support area or theme that the line names. "
    '"Perhaps": all telling words of one line stand in the other as well; ask whether it is the same. These rules are '
    "our own.",
    nl="Wij leggen wensen en aanbod naast elkaar op dezelfde woorden, of op een punt, vraaggebied of thema dat de "
    'regel noemt. "Misschien": alle belangrijke woorden van de ene regel staan ook in de andere; vraag of het '
    "hetzelfde is. Deze regels zijn van ons.",
)


SECTION = Section(
    "give-take",
    Text(en="give-take", nl="geven-en-nemen"),
    Text(en="Give and take", nl="Geven en nemen"),
    build,
    needs="give_take",
    on_request=True,
)
