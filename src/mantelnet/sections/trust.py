"""The trust lens: interest beside trust, for your own preparation; internal, and never for sharing."""

from collections.abc import Iterator, Sequence
from typing import Final

from mantelnet.forcefield import Reading
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.sections.section import Section, View
from mantelnet.strategies import ORIGINS
from mantelnet.text import Text, both, listing, number
from mantelnet.trust import LENS, LENSES, Trust
from mantelnet.vocabulary import label

_OWN: Final = Text(
    en="Internal: for yourself only. Do not share this part, not with the parties in it either.",
    nl="Intern: alleen voor uzelf. Deel dit onderdeel niet, ook niet met de partijen die erin staan.",
)


def build(view: View) -> Iterator[Block]:
    """First for whom this is, then the parties in a table, then each group with its advice."""
    found = view.analysis.picture.trust
    if not found:
        yield Paragraph(
            Text(
                en="Nobody scored the trust in a party. That is fine: this score is optional, and for yourself only.",
                nl="Niemand heeft het vertrouwen in een partij gescoord. Dat mag: deze score hoeft niet, en is alleen "
                "voor uzelf.",
            )
        )
        return
    yield Paragraph(_OWN, "strong")
    yield _table(view, found)
    yield Bullets(tuple(_groups(view, found)))
    unknown = [view.analysis.picture.label(each.party) for each in found if each.lens_id is None]
    if unknown:
        yield Paragraph(
            Text(
                en="No group, because a score is unknown or absent: {names}. Get acquainted first.",
                nl="Geen groep, want een score is onbekend of ontbreekt: {names}. Maak eerst kennis.",
            ).fill(names=listing(unknown))
        )
    yield Paragraph(
        Text(
            en="Interest is the score for commitment. Dividing by interest and trust is common practice in the "
            "Netherlands (Factor C); the advice is ours. The words are about how you stand to each other now, not "
            "about what a party is. Trust does not count for the class. [{origin}]",
            nl="Belang is de score voor commitment. Indelen op belang en vertrouwen is gangbaar in Nederland (Factor "
            "C); het advies is van ons. De woorden zeggen hoe u nu tegenover elkaar staat, niet wat een partij is. "
            "Vertrouwen telt niet mee voor de klasse. [{origin}]",
        ).fill(origin=ORIGINS["mantelnet"]),
        "muted",
    )


def _table(view: View, found: Sequence[Trust]) -> Table:
    columns = (
        Column(Text(en="Party", nl="Partij")),
        Column(Text(en="Interest", nl="Belang")),
        Column(Text(en="Trust", nl="Vertrouwen")),
        Column(Text(en="Ring now", nl="Ring nu")),
        Column(Text(en="Group", nl="Groep")),
    )
    rings = {each.party: each.actual for each in view.analysis.picture.rings}
    rows = []
    for each in found:
        ring = rings.get(each.party)
        rows.append(
            (
                Cell(both(view.analysis.picture.label(each.party))),
                _cell(each.interest),
                _cell(each.trust),
                Cell(label(ring)) if ring else Cell(both("–"), "muted"),
                Cell(LENS[each.lens_id].label) if each.lens_id else Cell(both("–"), "muted"),
            )
        )
    return Table(columns, tuple(rows))


def _cell(reading: Reading | None) -> Cell:
    if reading is None:
        return Cell(Text(en="not scored", nl="niet gescoord"), "muted")
    return Cell(label("unknown"), "muted") if reading.value is None else Cell(number(reading.value))


def _groups(view: View, found: Sequence[Trust]) -> Iterator[Bullet]:
    for lens in LENSES:
        names = [view.analysis.picture.label(each.party) for each in found if each.lens_id == lens.id]
        if names:
            title = lens.label.map(lambda word: word[0].upper() + word[1:])
            yield Bullet(
                Text(en="{title}, {summary}: {names}.", nl="{title}, {summary}: {names}.").fill(
                    title=title, summary=lens.summary, names=listing(names)
                ),
                (lens.advice.text,),
            )


SECTION = Section(
    "trust",
    Text(en="trust", nl="vertrouwen"),
    Text(en="Trust (internal)", nl="Vertrouwen (intern)"),
    build,
    on_request=True,
)
