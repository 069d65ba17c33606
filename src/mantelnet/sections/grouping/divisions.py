"""How the network divides: into core and periphery, and into groups."""

from collections.abc import Iterator
from typing import Final

from mantelnet.measures.groups import Groups
from mantelnet.measures.groups.communities import Communities
from mantelnet.measures.groups.core_periphery import CorePeriphery
from mantelnet.report import Block, Cell, Column, Table
from mantelnet.sections.grouping.part import MOST_ROWS, NOT_ALL_TRIED, more, names, part, sentences, why_not
from mantelnet.sections.section import View
from mantelnet.text import Text, both, percent

# Where our words change. From modularity 0.3 on there are groups to speak of (Clauset, Newman and Moore, 2004, Finding
# community structure in very large networks), from 0.75 on one comes back (Hennig, 2007); the other marks are our own.
_CLEAR, _VISIBLE = 0.7, 0.5
_SEPARATE: Final = 0.3
_FIRM: Final = 0.75
_LARGELY, _PARTLY = 0.5, 0.2
#: With fewer parties a core easily comes about by chance.
_MANY: Final = 10


def core(view: View, groups: Groups) -> Iterator[Block]:
    """Who is in the core, if there is one."""
    found = groups.core_periphery
    if found is None:
        yield from why_not(groups, "core_periphery")
        return
    seen = found.fit >= _VISIBLE and found.always
    yield from part(
        Text(en="Core and periphery", nl="Kern en rand"),
        [sentences(_core_words(view, groups, found) if seen else [_NO_CORE])],
        Text(
            en="who in the core keeps in touch with the periphery? And who in the periphery should be nearer to it?",
            nl="wie in de kern houdt contact met de rand? En wie uit de rand hoort dichter bij de kern?",
        )
        if seen
        else Text(
            en="does this overview miss a core, or does the network work without one?",
            nl="mist dit overzicht een kern, of werkt het netwerk zonder?",
        ),
    )


_NO_CORE: Final = Text(
    en="We see no core: no group of parties stands out with many ties among themselves and few among the others.",
    nl="We zien geen kern: geen groep partijen springt eruit met veel contact onderling, en weinig onder de anderen.",
)


def _core_words(view: View, groups: Groups, found: CorePeriphery) -> Iterator[Text]:
    yield Text(en="In the core: {names}.", nl="In de kern: {names}.").fill(names=names(view, found.always))
    yield Text(
        en="Of the pairs in the core {core} have a tie, of those in the periphery {rest}.",
        nl="Van de tweetallen in de kern heeft {core} een relatie, van die in de rand {rest}.",
    ).fill(core=percent(found.core_density), rest=percent(found.periphery_density))
    if found.equally_good is not None and found.equally_good > 1:
        yield Text(
            en="There are {n} divisions that fit equally well. Named here is who is in the core in each of them.",
            nl="Er zijn {n} verdelingen die even goed passen. Hier staat wie in elk daarvan bij de kern hoort.",
        ).fill(n=found.equally_good)
    if len(groups.layer.parties) < _MANY:
        yield Text(en="With so few parties this may be chance.", nl="Bij zo weinig partijen kan dit toeval zijn.")
    if found.fit < _CLEAR:
        yield Text(
            en="Core and periphery can be told apart, but the border is not sharp.",
            nl="Kern en rand zijn te onderscheiden, maar de grens is niet scherp.",
        )
    if not found.exact:
        yield NOT_ALL_TRIED


def communities(view: View, groups: Groups) -> Iterator[Block]:
    """The groups in a table, and whether they are the sectors."""
    found = groups.communities
    if found is None:
        yield from why_not(groups, "communities")
    elif len(found.groups) == 1 or found.modularity < _SEPARATE:
        yield from part(
            _GROUPS,
            [sentences([_NO_GROUPS])],
            Text(
                en="is that right, or are there groups that this overview does not show?",
                nl="klopt dat, of zijn er groepen die dit overzicht niet laat zien?",
            ),
        )
    else:
        yield from part(
            _GROUPS,
            [_group_table(view, found), *_with_sectors(found)],
            Text(
                en="do you recognise these groups? Who can bring together groups that hardly meet?",
                nl="herkent u deze groepen? Wie kan groepen bij elkaar brengen die elkaar weinig treffen?",
            ),
        )


_NO_GROUPS: Final = Text(
    en="We see no clear groups: contact runs criss-cross.",
    nl="We zien geen duidelijke groepen: het contact loopt door elkaar heen.",
)
_GROUPS: Final = Text(en="Who have much contact with each other", nl="Wie veel contact met elkaar heeft")


def _group_table(view: View, found: Communities) -> Table:
    rows = [
        (
            Cell(both(number)),
            Cell(names(view, group.parties)),
            Cell(both(group.inside)),
            Cell(both(group.outside)),
            Cell(_FIRM_WORD if group.stability >= _FIRM else _OPEN_WORD),
        )
        for number, group in enumerate(found.groups[:MOST_ROWS], start=1)
    ]
    notes = [
        Text(
            en="Inside: tied pairs within the group. Outside: tied pairs with other groups. Firm: the group comes back "
            "when the calculation starts differently ({n} times); open: then its border lies elsewhere.",
            nl="Binnen: tweetallen met een relatie binnen de groep. Buiten: tweetallen met een relatie met een andere "
            "groep. Vast: de groep komt terug als de berekening anders begint ({n} keer); open: dan ligt de grens "
            "ergens anders.",
        ).fill(n=found.runs),
        *more(len(found.groups), Text(en="groups", nl="groepen")),
    ]
    return Table(
        (
            Column(Text(en="Group", nl="Groep")),
            Column(Text(en="Parties", nl="Partijen")),
            Column(Text(en="Inside", nl="Binnen"), "right"),
            Column(Text(en="Outside", nl="Buiten"), "right"),
            Column(Text(en="Border", nl="Grens")),
        ),
        tuple(rows),
        tuple(notes),
    )


_FIRM_WORD, _OPEN_WORD = Text(en="firm", nl="vast"), Text(en="open", nl="open")


def _with_sectors(found: Communities) -> Iterator[Block]:
    share = found.sector_agreement
    if share is None:
        return
    if share >= _LARGELY:
        text = Text(en="The groups are largely the sectors.", nl="De groepen zijn grotendeels de sectoren.")
    elif share >= _PARTLY:
        text = Text(en="The groups follow the sectors in part.", nl="De groepen volgen deels de sectoren.")
    else:
        text = Text(en="The groups cut across the sectors.", nl="De groepen lopen dwars door de sectoren heen.")
    yield sentences([text])
