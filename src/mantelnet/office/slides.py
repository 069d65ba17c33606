"""A report as slides: at most eight, with a map that can be moved, tables that can be changed, and notes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from zipfile import BadZipFile

from mantelnet.drawing.scene import Scene
from mantelnet.office import zips
from mantelnet.office.card import CardDocument
from mantelnet.office.document import FIELD, MAP, TAGS, Document, Unable, clean, without_extra
from mantelnet.report import Bullets, Part
from mantelnet.reports import method
from mantelnet.reports.parties import facts
from mantelnet.reports.pictures import spoken
from mantelnet.reports.words import HOLDS
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.office.slide_deck import Deck

#: What a slide holds below its title, in points of a drawing.
ROOM: Final = (760.0, 352.0)

#: What the two columns of a table of a part are.
_COLUMNS: Final = {
    "stands-out": (Text(en="What we see", nl="Wat we zien"), Text(en="What to ask", nl="Wat u kunt vragen")),
    "how": (Text(en="Approach", nl="Aanpak"), Text(en="Parties", nl="Partijen")),
    "next": (Text(en="What", nl="Wat"), Text(en="Who and when", nl="Wie en wanneer")),
}
#: What to tell with a part.
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

    opened = pptx.Presentation() if template is None else _template(template)
    deck = Deck(opened, document, own=template is None)
    if isinstance(document, CardDocument):
        slide_card.add(deck, document, own=template is None)
    else:
        _report(deck, document)
    deck.settle(TAGS[document.language])
    _properties(opened, document)
    kept = BytesIO()
    opened.save(kept)
    return zips.settled(kept.getvalue()), deck.remarks


def _report(deck: Deck, document: Document) -> None:
    _opening(deck, document)
    said = {fact.id: document.say(spoken(document.edition, fact)) for fact in facts(document.edition)}
    parts = {part.id: part for part in document.summary}
    for id_ in ("who", "map", "field", "stands-out", "how", "agreed", "next"):
        if id_ in parts:
            _part(deck, document, parts[id_])
        elif id_ == "map" and document.edition.analysis.picture.network.parties:
            notes = _MAP_NOTES_BOARD if document.edition.audience == "board" else _MAP_NOTES
            _picture(deck, document, Picture(document.map, MAP, notes, said))
        elif id_ == "field" and document.field is not None:
            _picture(deck, document, Picture(document.field, FIELD, _FIELD_NOTES, said))
    _closing(deck, document)


def _template(data: bytes) -> Any:
    """A presentation without its slides."""
    import pptx
    from pptx.exc import PackageNotFoundError

    try:
        opened = pptx.Presentation(BytesIO(data))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError):
        raise Unable(
            Text(
                en="The template is not a PowerPoint presentation (.pptx). Open it in PowerPoint and save it as .pptx.",
                nl="Het sjabloon is geen PowerPoint-presentatie (.pptx). Open het in PowerPoint en sla het op als "
                ".pptx.",
            )
        ) from None
    ids = opened.slides._sldIdLst
    for slide in list(ids):
        opened.part.drop_rel(slide.rId)
        ids.remove(slide)
    return opened


def _properties(opened: Any, document: Document) -> None:
    about = opened.core_properties
    about.title, about.language, about.subject = document.title, TAGS[document.language], document.marking
    about.author, about.last_modified_by, about.category, about.keywords = "mantelnet", "", "", ""
    # Where the programs keep it when somebody saves the file again.
    about.comments, about.revision = document.stamp, 1
    element = about._element
    for name in ("created", "modified", "lastPrinted"):
        for found in element.xpath(f"./*[local-name()='{name}']"):
            element.remove(found)


def _opening(deck: Deck, document: Document) -> None:
    wanted = document.summary[0]
    lines = [document.say(block.text) for block in wanted.blocks if hasattr(block, "text")]
    subtitle = document.say(document.report.subtitle)
    deck.first(
        document.title, [*lines, *([subtitle] if subtitle else [])], f"{document.marking}. {document.say(_CHOICE)}"
    )


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing for a slide: its title, what to tell with it, and what is said of each party."""

    scene: Scene | None
    title: Text
    notes: Text
    said: dict[str, str]


def _picture(deck: Deck, document: Document, picture: Picture) -> None:
    notes, scene = document.say(picture.notes), picture.scene
    if scene is None:
        deck.text(document.say(picture.title), [(document.say(_TOO_LARGE), False)], notes)
        return
    deck.drawing(clean(scene.title), scene, picture.said, f"{notes} {clean(scene.description)}")


def _part(deck: Deck, document: Document, part: Part) -> None:
    title, notes = document.say(part.title), document.say(_NOTES[part.id])
    lists = [block for block in part.blocks if isinstance(block, Bullets)]
    beside = [document.say(b.text) for b in part.blocks if hasattr(b, "text")]
    if part.id in _COLUMNS and any(item.below for block in lists for item in block.items):
        head = [document.say(text) for text in _COLUMNS[part.id]]
        rows = [(document.say(i.text), " ".join(map(document.say, i.below))) for block in lists for i in block.items]
        deck.table(title, head, rows, beside, notes)
        return
    deck.text(title, list(_lines(document, part)), notes)


def _lines(document: Document, part: Part) -> Iterator[tuple[str, bool]]:
    """Lines of text, and whether each is one of a list."""
    for block in part.blocks:
        if isinstance(block, Bullets):
            for item in block.items:
                yield " ".join(map(document.say, (item.text, *item.below))), True
        elif hasattr(block, "text"):
            yield document.say(block.text), False


def _closing(deck: Deck, document: Document) -> None:
    about = document.chapters[-1]
    # What the whole report holds is more than slides do.
    holds = document.say(HOLDS[document.edition.audience])
    lines = [line for line in _lines(document, about) if not line[1] and holds not in line[0]]
    made = " ".join(line for line, listed in _lines(document, about) if listed)
    deck.text(document.say(method.TITLE), lines, made)
