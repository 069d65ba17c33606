"""Rings of influence: the ring of now, the ring that the party wants, the ring that we want, and the one that fits."""

from collections.abc import Iterator, Sequence
from typing import Final

from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.rings import Mismatch, PartyRings, Ring
from mantelnet.sections.section import Section, View
from mantelnet.strategies import ORIGINS, STRATEGY
from mantelnet.text import NOTHING, Text, both, some
from mantelnet.vocabulary import label

#: What we see and what to ask, by mismatch.
WORDS: Final[dict[Mismatch, tuple[Text, Text]]] = {
    "both_closer": (
        Text(
            en="{party}: both sides want “{us}”, but now it is “{now}”.",
            nl="{party}: beide kanten willen “{us}”, maar nu is het “{now}”.",
        ),
        Text(
            en="What is needed to arrange this, and who does it?",
            nl="Wat is er nodig om dit te regelen, en wie doet dat?",
        ),
    ),
    "both_further": (
        Text(
            en="{party}: both sides find “{us}” enough, but now it is “{now}”.",
            nl="{party}: beide kanten vinden “{us}” genoeg, maar nu is het “{now}”.",
        ),
        Text(
            en="Which meetings or decisions can do without this party?",
            nl="Welk overleg of welk besluit kan zonder deze partij?",
        ),
    ),
    "party_closer": (
        Text(
            en="{party}: its own wish is “{party_ring}”, ours is “{us}”. So this party wants more say than we planned.",
            nl="{party}: de eigen wens is “{party_ring}”, de onze “{us}”. Deze partij wil dus meer te zeggen hebben "
            "dan wij van plan waren.",
        ),
        Text(
            en="What does this party want to decide on, and what holds us back?",
            nl="Waarover wil deze partij meebeslissen, en wat houdt ons tegen?",
        ),
    ),
    "party_further": (
        Text(
            en="{party}: its own wish is “{party_ring}”, ours is “{us}”. So we ask more than this party wants to do.",
            nl="{party}: de eigen wens is “{party_ring}”, de onze “{us}”. Wij vragen dus meer dan deze partij "
            "wil doen.",
        ),
        Text(
            en="What does taking part cost this party, and what would make it worthwhile?",
            nl="Wat kost meedoen deze partij, en wat zou het de moeite waard maken?",
        ),
    ),
    "we_closer": (
        Text(
            en="{party}: now “{now}”, we want “{us}”. What the party wants itself we have not noted.",
            nl="{party}: nu “{now}”, wij willen “{us}”. Wat de partij zelf wil, staat er nog niet.",
        ),
        Text(
            en="Which ring does this party want, and what would it need for that?",
            nl="Welke ring wil deze partij zelf, en wat is daarvoor nodig?",
        ),
    ),
    "we_further": (
        Text(
            en="{party}: now “{now}”, to us “{us}” is enough. What the party wants itself we have not noted.",
            nl="{party}: nu “{now}”, wij vinden “{us}” genoeg. Wat de partij zelf wil, staat er nog niet.",
        ),
        Text(
            en="What does this party think of having less say?",
            nl="Wat vindt deze partij ervan om minder te zeggen te hebben?",
        ),
    ),
    "wish_closer": (
        Text(
            en="{party}: now “{now}”, its own wish is “{party_ring}”. What we want we have not noted.",
            nl="{party}: nu “{now}”, de eigen wens is “{party_ring}”. Wat wij willen, staat er nog niet.",
        ),
        Text(en="Can we make room for this wish?", nl="Kunnen wij ruimte maken voor deze wens?"),
    ),
    "wish_further": (
        Text(
            en="{party}: now “{now}”, its own wish is “{party_ring}”. What we want we have not noted.",
            nl="{party}: nu “{now}”, de eigen wens is “{party_ring}”. Wat wij willen, staat er nog niet.",
        ),
        Text(en="Can we ask less of this party?", nl="Kunnen wij minder van deze partij vragen?"),
    ),
    "advice_closer": (
        Text(
            en="{party}: with the class “{class}” fits “{fits}”; noted is “{noted}”, further out. [{origin}]",
            nl="{party}: bij de klasse “{class}” past “{fits}”; er staat “{noted}”, verder naar buiten. [{origin}]",
        ),
        Text(
            en="Does this party get too little say, or do we know something that the scores do not show?",
            nl="Krijgt deze partij te weinig te zeggen, of weten wij iets wat de scores niet laten zien?",
        ),
    ),
    "advice_further": (
        Text(
            en="{party}: with the class “{class}” fits “{fits}”; noted is “{noted}”, closer in. [{origin}]",
            nl="{party}: bij de klasse “{class}” past “{fits}”; er staat “{noted}”, meer naar binnen. [{origin}]",
        ),
        Text(
            en="Do we ask too much of this party, or do we know something that the scores do not show?",
            nl="Vragen wij te veel van deze partij, of weten wij iets wat de scores niet laten zien?",
        ),
    ),
}


def build(view: View) -> Iterator[Block]:
    """The rings in a table, then where they differ, then what the rings are."""
    picture = view.analysis.picture
    if not picture.rings:
        yield Paragraph(
            Text(
                en='No party has a ring of influence yet. Fill in "ring" under "scores": where it is now, what it '
                "wants itself, and what we want.",
                nl='Nog geen enkele partij heeft een ring van invloed. Vul bij "scores" een "ring" in: waar de partij '
                "nu zit, wat zij zelf wil, en wat wij willen.",
            )
        )
        return
    if phase := picture.file.project.phase:
        yield Paragraph(
            Text(
                en="For this phase: {phase}. In a new phase, look again.",
                nl="Voor deze fase: {phase}. Kijk in een nieuwe fase opnieuw.",
            ).fill(phase=" ".join(phase.split()))
        )
    yield _table(view, picture.rings)
    bullets = [_bullet(view, each, mismatch) for each in picture.rings for mismatch in each.mismatches]
    if bullets:
        yield Paragraph(Text(en="Where rings differ", nl="Waar ringen verschillen"), "strong")
        yield Bullets(tuple(bullets))
    else:
        yield Paragraph(
            Text(en="The rings that are noted do not differ.", nl="De ringen die zijn ingevuld, verschillen niet.")
        )
    yield from _explained(view)


def _table(view: View, found: Sequence[PartyRings]) -> Table:
    columns = (
        Column(Text(en="Party", nl="Partij")),
        Column(Text(en="Now", nl="Nu")),
        Column(Text(en="Its wish", nl="Eigen wens")),
        Column(Text(en="Our wish", nl="Onze wens")),
        Column(Text(en="Fits the class", nl="Past bij klasse")),
    )
    rows = tuple(
        (
            Cell(both(view.analysis.picture.label(each.party)), "strong" if each.mismatches else "plain"),
            *(_cell(ring) for ring in (each.actual, each.wanted_by_party, each.wanted_by_us, each.fits)),
        )
        for each in found
    )
    note = Text(en="– not noted, or no class yet", nl="– niet ingevuld, of nog geen klasse")
    empty = any(None in (e.actual, e.wanted_by_party, e.wanted_by_us, e.fits) for e in found)
    return Table(columns, rows, (note,) if empty else ())


def _cell(ring: Ring | None) -> Cell:
    return Cell(label(ring)) if ring else Cell(both("–"), "muted")


def _bullet(view: View, each: PartyRings, mismatch: Mismatch) -> Bullet:
    see, ask = WORDS[mismatch]
    class_id = view.analysis.picture.field[each.party].class_id
    filled = see.fill(
        **{
            "party": view.analysis.picture.label(each.party),
            "now": _word(each.actual),
            "party_ring": _word(each.wanted_by_party),
            "us": _word(each.wanted_by_us),
            "fits": _word(each.fits),
            "noted": _word(each.wanted_by_us or each.actual),
            "class": STRATEGY[class_id].label if class_id else NOTHING,
            "origin": ORIGINS["mantelnet"],
        }
    )
    return Bullet(filled, (ask,))


def _word(ring: Ring | None) -> Text:
    return label(ring) if ring else NOTHING


def _explained(view: View) -> Iterator[Block]:
    picture = view.analysis.picture
    noted = {each.party for each in picture.rings}
    absent = [picture.label(party) for party in picture.network.parties if party not in noted]
    if absent:
        yield Paragraph(
            Text(en="No ring noted yet: {names}.", nl="Nog geen ring ingevuld: {names}.").fill(names=some(absent))
        )
    yield Paragraph(
        Text(
            en="From the outside in: be informed, co-think, co-work, co-decide. A ring closer in is not better: it "
            "has to fit. For the core team only.",
            nl="Van buiten naar binnen: meeweten, meedenken, meewerken, meebeslissen. Een ring dichterbij is niet "
            "beter: hij moet passen. Alleen voor het kernteam.",
        ),
        "muted",
    )


SECTION = Section(
    "rings",
    Text(en="rings", nl="ringen"),
    Text(en="Rings of influence", nl="Ringen van invloed"),
    build,
    on_request=True,
)
