"""A report as slides: at most nine and an annex, with a map that can be moved, tables to change, and notes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from mantelnet.office import slide_parts, templates, zips
from mantelnet.office.card import CardDocument
from mantelnet.office.document import MAP, TAGS, Document, clean, without_extra
from mantelnet.reports.parties import facts
from mantelnet.reports.pictures import spoken
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.drawing.scene import Scene
    from mantelnet.office.slide_deck import Deck

#: What a slide holds below its title, in points of a drawing: letters become larger on the slide than on paper.
ROOM: Final = (760.0, 340.0)

_MAP_NOTES: Final = Text(
    en="You can move every party: its lines go along. Dashed lines are informal contact, whole lines are agreements. "
    "A picture of a network is never finished. Does it fit what you know?",
    nl="U kunt elke partij verschuiven: de lijnen gaan mee. Gestreepte lijnen zijn informeel contact, doorgetrokken "
    "lijnen zijn afspraken. Een beeld van een netwerk is nooit af. Klopt het met wat u weet?",
)
_MAP_NOTES_BOARD: Final = Text(
    en="You can move every party: its lines go along. Each line is an agreement.",
    nl="U kunt elke partij verschuiven: de lijnen gaan mee. Elke lijn is een afspraak.",
)
_FIELD_NOTES: Final = Text(
    en="From left to right: how far does a party share the task? From below to above: how strongly is it affected? "
    "The larger the mark, the more influence. You can move every party while you talk.",
    nl="Van links naar rechts: hoe ver deelt een partij de opgave? Van onder naar boven: hoe sterk raakt het die "
    "partij? Hoe groter het teken, hoe meer invloed. U kunt tijdens het gesprek elke partij verschuiven.",
)
_CONDITIONS_NOTES: Final = Text(
    en="The dot is the middle answer, the line goes from the lowest to the highest. Talk first about where answers lie "
    "apart. With few people one other answer can already make the difference.",
    nl="Het rondje is het middelste antwoord, de lijn gaat van het laagste tot het hoogste. Praat eerst over wat "
    "uiteenloopt. Bij weinig mensen kan één ander antwoord al het verschil maken.",
)
_CHOICE: Final = Text(
    en="These slides are a choice from the report. The report holds all facts.",
    nl="Deze dia's zijn een keuze uit het rapport. In het rapport staan alle gegevens.",
)
_TOO_LARGE: Final = Text(
    en="This network is too large for one readable slide. The report holds all parties and ties.",
    nl="Dit netwerk is te groot voor één leesbare dia. In het rapport staan alle partijen en relaties.",
)


def render(document: Document, template: bytes | None = None) -> tuple[bytes, tuple[Text, ...]]:
    """The bytes of the presentation; the same for the same edition and template.

    Args:
        document: what it tells.
        template: a presentation of which the look is used; its slides are left out.

    Returns:
        The bytes, and remarks about the template.

    Raises:
        Unable: without python-pptx, or with a template that is no presentation.
    """
    try:
        import pptx
    except ImportError:
        raise without_extra("office") from None
    from mantelnet.office import slide_card
    from mantelnet.office.slide_deck import Deck

    opened = pptx.Presentation() if template is None else templates.presentation(template)
    deck = Deck(opened, document, own=template is None)
    if isinstance(document, CardDocument):
        slide_card.add(deck, document, own=template is None)
    else:
        _report(deck, document)
    deck.settle(TAGS[document.language])
    templates.properties(opened.core_properties, document)
    kept = BytesIO()
    opened.save(kept)
    return zips.settled(kept.getvalue()), deck.remarks


def _report(deck: Deck, document: Document) -> None:
    _opening(deck, document)
    slide_parts.who(deck, document)
    _pictures(deck, document)
    slide_parts.stands_out(deck, document)
    if document.edition.scored:
        slide_parts.how(deck, document)
    else:
        slide_parts.agreed(deck, document)
    if document.conditions is not None:
        _drawing(deck, document, document.conditions, {}, _CONDITIONS_NOTES)
    slide_parts.following(deck, document)
    slide_parts.closing(deck, document)
    _annex(deck, document)


def _opening(deck: Deck, document: Document) -> None:
    wanted = document.summary[0]
    lines = [document.say(block.text) for block in wanted.blocks if hasattr(block, "text")]
    subtitle = document.say(document.report.subtitle)
    told = [*lines, *([subtitle] if subtitle else [])]
    deck.first(
        document.title, told, "\n".join([f"{document.marking}. {document.say(_CHOICE)}", document.about, *lines])
    )


def _pictures(deck: Deck, document: Document) -> None:
    if not document.edition.analysis.picture.network.parties:
        return
    said = {fact.id: document.say(spoken(document.edition, fact)) for fact in facts(document.edition)}
    notes = _MAP_NOTES_BOARD if document.edition.audience == "board" else _MAP_NOTES
    if document.map is None:
        deck.text(document.say(MAP), [(document.say(_TOO_LARGE), False)], document.say(notes))
    else:
        _drawing(deck, document, document.map, said, notes)
        slide_parts.numbers(deck, document)
    if document.field is not None:
        _drawing(deck, document, document.field, said, _FIELD_NOTES)


def _drawing(deck: Deck, document: Document, scene: Scene, said: dict[str, str], notes: Text) -> None:
    deck.drawing(clean(scene.title), scene, said, f"{document.say(notes)} {clean(scene.description)}")


def _annex(deck: Deck, document: Document) -> None:
    """The force field as a chart, for who goes on working with the scores."""
    from mantelnet.office import slide_chart

    if document.field is None or not 0 < len(slide_chart.points(document)) <= slide_chart.MOST:
        return
    slide, room = deck.chart(document.say(slide_chart.TITLE), document.say(slide_chart.NOTES))
    slide_chart.draw(document, slide, room)
    deck.finish(slide)
