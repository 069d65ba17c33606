"""What parties are in the network: links between sectors, look-alikes, key sets."""

from collections.abc import Iterator
from typing import Final

from mantelnet.measures.groups import Groups
from mantelnet.measures.groups.equivalence import LIMIT as ALL_PAIRS
from mantelnet.measures.groups.equivalence import Equivalence
from mantelnet.measures.groups.key_players import Loss, Reach
from mantelnet.picture import LayerPicture
from mantelnet.report import Block, Cell, Column, Table
from mantelnet.sections.grouping.part import MOST_ROWS, NOT_ALL_TRIED, more, names, part, sentences, why_not
from mantelnet.sections.section import View
from mantelnet.text import NOTHING, Text, both, count, percent
from mantelnet.vocabulary import label


def brokers(view: View, groups: Groups) -> Iterator[Block]:
    """Who links parties of different sectors, those who do so most first."""
    found = groups.brokerage
    if found is None:
        yield from why_not(groups, "brokerage")
        return
    linking = sorted((p for p in found.roles if found.across(p)), key=found.across, reverse=True)
    blocks: list[Block] = []
    if linking:
        sectors = view.analysis.picture.network.sectors
        rows = []
        for party in linking[:MOST_ROWS]:
            sector, roles = sectors[party], found.roles[party]
            counts = (roles["gatekeeper"], roles["liaison"], roles["itinerant"], roles["coordinator"])
            cells = (Cell(names(view, [party])), Cell(label(sector) if sector else both("–")))
            rows.append((*cells, *(Cell(both(number), "plain" if number else "muted") for number in counts)))
        blocks.append(Table(_ROLE_COLUMNS, tuple(rows), (_ROLES, *more(len(linking), _PARTIES))))
    else:
        blocks.append(sentences([_NO_LINKS]))
    if found.unknown_sector:
        unknown = Text(en="Not counted, because the sector is unknown: {names}.",
                       nl="Niet meegeteld, omdat de sector onbekend is: {names}.")  # fmt: skip
        blocks.append(sentences([unknown.fill(names=names(view, found.unknown_sector, 6))]))
    yield from part(
        Text(en="Links between sectors", nl="Schakels tussen sectoren"),
        blocks,
        Text(
            en="do these parties know of this role, and do they have time for it? Who can take over?",
            nl="weten deze partijen van deze rol, en hebben zij er tijd voor? Wie kan het overnemen?",
        )
        if linking
        else Text(en="between which sectors is a link wanted?", nl="tussen welke sectoren is een schakel gewenst?"),
    )


_PARTIES: Final = Text(en="parties", nl="partijen")
_ROLE_COLUMNS: Final = (
    Column(Text(en="Party", nl="Partij")),
    Column(Text(en="Sector", nl="Sector")),
    Column(Text(en="Gate", nl="Poort"), "right"),
    Column(Text(en="Between", nl="Tussen"), "right"),
    Column(Text(en="Other", nl="Ander"), "right"),
    Column(Text(en="Own", nl="Eigen"), "right"),
)
_ROLES: Final = Text(
    en="How many pairs a party links that have no tie themselves. Gate: one of its own sector and one of another. "
    "Between: two other sectors. Other: both of one other sector. Own: both of its own sector.",
    nl="Hoeveel tweetallen een partij verbindt die zelf geen relatie hebben. Poort: de een uit de eigen sector, de "
    "ander niet. Tussen: uit twee andere sectoren. Ander: beide uit één andere sector. Eigen: beide uit de eigen "
    "sector.",
)
_NO_LINKS: Final = Text(
    en="Nobody links parties of different sectors that have no tie themselves.",
    nl="Niemand verbindt partijen uit verschillende sectoren die zelf geen relatie hebben.",
)


def alike(view: View, groups: Groups) -> Iterator[Block]:
    """Parties with the same contacts: first exactly, then almost."""
    found = groups.equivalence
    if found is None:
        yield from why_not(groups, "equivalence")
        return
    rows = tuple(_alike_rows(view, found))
    notes = []
    if found.nearest is None:
        notes.append(_TOO_MANY.fill(n=ALL_PAIRS))
    total = len(found.classes) + (found.nearest_total or 0)
    if rows:
        notes.extend((_ALIKE, *more(total, Text(en="rows", nl="regels"))))
    yield from part(
        Text(en="Parties with (almost) the same contacts", nl="Partijen met (bijna) dezelfde contacten"),
        [Table(_ALIKE_COLUMNS, rows[:MOST_ROWS], tuple(notes)) if rows else sentences([_NOBODY_ALIKE, *notes])],
        Text(
            en="could one of them speak for the other too? Or do they do the same work, and get in each other's way?",
            nl="kan een van hen ook namens de ander spreken? Of doen zij hetzelfde, en zitten zij elkaar in de weg?",
        )
        if rows
        else Text(
            en="who can take over the contacts of a party that falls away?",
            nl="wie kan de contacten overnemen van een partij die wegvalt?",
        ),
    )


def _alike_rows(view: View, found: Equivalence) -> Iterator[tuple[Cell, ...]]:
    for same in found.classes:
        shared = names(view, same.shared, 3) if same.shared else Text(en="each other", nl="elkaar")
        yield Cell(names(view, same.parties, 6)), Cell(shared), Cell(percent(1))
    for near in found.nearest or ():
        of = count(near.shared, Text(en="contact", nl="contact"), Text(en="contacts", nl="contacten"))
        yield Cell(names(view, near.pair)), Cell(of), Cell(percent(near.similarity))


_ALIKE_COLUMNS: Final = (
    Column(Text(en="Parties", nl="Partijen")),
    Column(Text(en="Shared", nl="Gedeeld")),
    Column(Text(en="Alike", nl="Gelijk"), "right"),
)
_ALIKE: Final = Text(
    en="Alike: of all contacts of these parties, the part that they share. 100%: exactly the same, each other aside.",
    nl="Gelijk: welk deel van al hun contacten zij delen. 100%: precies dezelfde, op elkaar na.",
)
_NOBODY_ALIKE: Final = Text(
    en="No two parties have the same contacts, or almost.",
    nl="Er zijn geen twee partijen met dezelfde of bijna dezelfde contacten.",
)
_TOO_MANY: Final = Text(
    en="Above {n} parties we look for exactly the same contacts only.",
    nl="Boven {n} partijen zoeken we alleen naar precies dezelfde contacten.",
)


def key_sets(view: View, picture: LayerPicture) -> Iterator[Block]:
    """Through whom everybody is within reach, and without whom the network falls apart."""
    found = picture.groups.key_players
    if found is None:
        yield from why_not(picture.groups, "key_players")
        return
    texts = [*_reached(view, picture, found.reach), *_lost(view, picture, found.loss)]
    if not all(best.exact for best in found.reach):
        texts.append(NOT_ALL_TRIED)
    yield from part(
        Text(en="A few parties together", nl="Een paar partijen samen"),
        [sentences(texts)],
        Text(
            en="whom would you ask first to pass something on? And who steps in when these parties fall away?",
            nl="wie vraagt u het eerst om iets door te geven? En wie vangt het op als deze partijen wegvallen?",
        ),
    )


def _reached(view: View, picture: LayerPicture, sets: tuple[Reach, ...]) -> Iterator[Text]:
    """The best set of each size, until one reaches everybody."""
    for best in sets:
        who = names(view, best.parties)
        if best.everybody and best.equally_good == len(picture.layer.parties):
            yield Text(
                en="Whomever you start with, everybody is within two steps.",
                nl="Bij wie u ook begint, iedereen is binnen twee stappen te bereiken.",
            )
            return
        if best.everybody:
            yield _REACHES_ALL[bool(picture.loose)].fill(names=who) + _others(best.equally_good)
            return
        text = Text(
            en="Through {names} {n} of the {all} parties are within two steps.",
            nl="Via {names} zijn {n} van de {all} partijen binnen twee stappen te bereiken.",
        )
        yield text.fill(names=who, n=best.reached, all=len(picture.layer.parties)) + _others(best.equally_good)


_REACHES_ALL: Final = {
    False: Text(
        en="Through {names} everybody is within two steps.",
        nl="Via {names} is iedereen binnen twee stappen te bereiken.",
    ),
    True: Text(
        en="Through {names} everybody with a tie is within two steps.",
        nl="Via {names} is iedereen met een relatie binnen twee stappen te bereiken.",
    ),
}


def _lost(view: View, picture: LayerPicture, sets: tuple[Loss, ...]) -> Iterator[Text]:
    """The worst loss of each size that breaks something; where none does, that."""
    breaking = [worst for worst in sets if worst.breaks]
    safe = len(breaking[0].parties) - 1 if breaking else len(sets)
    if safe:
        yield _NOTHING_BREAKS[safe]
    now = float(picture.network["fragmentation"] or 0)
    for worst in breaking:
        text = Text(
            en="Without {names} {share} of the other pairs cannot reach each other",
            nl="Zonder {names} kan {share} van de andere tweetallen elkaar niet bereiken",
        ).fill(names=names(view, worst.parties), share=percent(worst.fragmentation))
        if worst is breaking[0] and now:
            text = text + Text(en="; now that is {now}", nl="; nu is dat {now}").fill(now=percent(now))
        yield text + "." + _others(worst.equally_good)


_NOTHING_BREAKS: Final = {
    1: Text(
        en="Whichever party falls away, the others do not lose each other.",
        nl="Welke partij er ook wegvalt, de andere raken elkaar niet kwijt.",
    ),
    2: Text(
        en="Whichever two parties fall away, the others do not lose each other.",
        nl="Welke twee partijen er ook wegvallen, de andere raken elkaar niet kwijt.",
    ),
    3: Text(
        en="Whichever three parties fall away, the others do not lose each other.",
        nl="Welke drie partijen er ook wegvallen, de andere raken elkaar niet kwijt.",
    ),
}


def _others(equally_good: int | None) -> Text:
    """How many other choices do as well, in a sentence; nothing where there are none or that is not known."""
    more_of_them = (equally_good or 1) - 1
    if not more_of_them:
        return NOTHING
    if more_of_them == 1:
        return Text(en=" One other choice does as well.", nl=" Eén andere keuze doet dat ook.")
    return Text(en=" {n} other choices do as well.", nl=" {n} andere keuzes doen dat ook.").fill(n=more_of_them)
