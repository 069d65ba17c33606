"""What an office file tells: the blocks of the report and its pictures, with words that any such file can hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from mantelnet.characters import visible
from mantelnet.drawing.scene import Scene
from mantelnet.looks import MARKS, Mark
from mantelnet.office.retold import Chapter, retold
from mantelnet.report import Card, Line, Part, Report
from mantelnet.reports import chapters, summary
from mantelnet.reports.edition import Edition
from mantelnet.reports.labels import LABELS
from mantelnet.reports.parties import facts
from mantelnet.reports.words import HOLDS, INTERNAL, NAMES, PARTLY
from mantelnet.strategies import Quadrant
from mantelnet.text import Language, Text

#: The language as office files name it.
TAGS: Final[Mapping[Language, str]] = {"nl": "nl-NL", "en": "en-GB"}
#: The grounds of the quadrants, as on the picture of the force field.
TINTS: Final[Mapping[Quadrant | None, str]] = {
    "carry": "#E9F2F9",
    "listen": "#FBEEE5",
    "where_needed": "#E6F4EF",
    "inform": "#F2F3F5",
    None: "#F2F3F5",
}
MAP: Final = Text(en="The map", nl="De kaart")
FIELD: Final = Text(en="The force field", nl="Het krachtenveld")
CONTENTS: Final = Text(en="Contents", nl="Inhoud")
SUMMARY: Final = Text(en="Summary", nl="Samenvatting")
FIGURE: Final = Text(en="Figure", nl="Figuur")
#: A document with fewer chapters needs no list of contents.
FEWEST: Final = 5
MAP_ID: Final = "map"
FIELD_ID: Final = "field"
_MADE_FOR: Final = Text(en="Made for {name}", nl="Gemaakt voor {name}")


class Unable(Exception):
    """A file that cannot be made; ``text`` says why, and what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


def without_extra(name: str) -> Unable:
    """What to say when a library that somebody chose not to install is needed."""
    return Unable(
        Text(
            en='This form needs an extra part of mantelnet. Install it in the folder of mantelnet with: '
            'python -m pip install ".[{name}]"',
            nl='Voor deze vorm is een extra onderdeel van mantelnet nodig. Installeer het in de map van mantelnet met: '
            'python -m pip install ".[{name}]"',
        ).fill(name=name)
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Document:
    """An edition, ready to be written into an office file.

    Args:
        edition: what is told, and to whom.
        report: all of it as blocks.
        map: the map; ``None`` where there is none, or none that can be read.
        field: the force field; ``None`` for audiences without scores.
        conditions: what people answer about the five conditions; ``None`` where that is not told.
    """

    edition: Edition
    report: Report
    map: Scene | None
    field: Scene | None
    conditions: Scene | None = None

    @property
    def language(self) -> Language:
        """The language of its words."""
        return self.edition.language

    def say(self, text: Text) -> str:
        """A sentence on one line, without characters that have no shape."""
        return clean(text.say(self.language))

    @property
    def title(self) -> str:
        """The name of the project."""
        return self.say(self.report.title)

    @property
    def marking(self) -> str:
        """What stands on every page."""
        if self.edition.internal:
            return self.say(INTERNAL)
        return self.say(_MADE_FOR.fill(name=NAMES[self.edition.audience]))

    @property
    def about(self) -> str:
        """What this audience finds in its edition."""
        told = _MADE_FOR.fill(name=NAMES[self.edition.audience]) + ". " + HOLDS[self.edition.audience]
        return self.say(told if self.edition.internal else told + " " + PARTLY)

    @property
    def without_map(self) -> str:
        """Why there is no map; empty where there is one, or nothing to draw."""
        parties = self.edition.analysis.picture.network.parties
        return "" if self.map is not None or not parties else self.say(LABELS["too_large"])

    @property
    def stamp(self) -> str:
        """The stamp, as the properties of the file keep it."""
        return self.edition.stamp.words()

    @property
    def summary(self) -> tuple[Chapter, ...]:
        """The parts of the first page: the ambition in a sentence, and the answers in short."""
        wanted, *rest = self.report.parts[: self._first]
        return retold(self.edition, (replace(wanted, blocks=wanted.blocks[: self._in_short]), *rest), {})

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The parts behind it: the goals and the pictures first, and what there is to say about the report last."""
        goals = self.report.parts[0].blocks[self._in_short :]
        first = (Part("goals", LABELS["goals"], goals),) if goals else ()
        *rest, about = self.report.parts[self._first :]
        pictures = ((MAP_ID, MAP, self.map), (FIELD_ID, FIELD, self.field))
        drawn = tuple(Chapter(id_, title, (), scene) for id_, title, scene in pictures if scene is not None)
        held = {"conditions": self.conditions}
        behind = retold(self.edition, (*rest, *one_by_one(self.edition), about), held)
        return *retold(self.edition, first, {}), *drawn, *behind

    @property
    def _first(self) -> int:
        return 1 + len(summary.tiles(self.edition))

    @property
    def _in_short(self) -> int:
        """How many blocks tell what is wanted, and by when; the dream and the goals come after them."""
        return 2 if self.edition.analysis.picture.file.ambition.horizon else 1


def document(edition: Edition, width: float, height: float, key: bool = True) -> Document:
    """An edition with its pictures, for so much room on a page or slide (in points).

    Args:
        edition: what is told.
        width: of the room.
        height: of the room.
        key: whether the names behind numbers on a map stand beside it.
    """
    from mantelnet.office import drawings

    drawn = drawings.the_map(edition, width, height, key=key)
    field = drawings.force_field(edition, width, height)
    return Document(edition, chapters.report(edition), drawn, field, drawings.conditions(edition, width, height))


def one_by_one(edition: Edition) -> Iterator[Part]:
    """What is known of each party beside its scores and ties, which tables hold; a page shows it beside the map."""
    cards = []
    for fact in facts(edition):
        lines = tuple(Line(_joined(values), words) for words, values in fact.rows if values)
        if lines:
            name = fact.name if fact.name == fact.label else fact.name + " (" + fact.label + ")"
            cards.append(Card(name, fact.kind, fact.quadrant if edition.scored else None, (), lines))
    if cards:
        yield Part("one-by-one", LABELS["one_by_one"], tuple(cards))


def _joined(values: tuple[Text, ...]) -> Text:
    """Values behind each other; each may be a sentence of its own."""
    first, *rest = values
    for value in rest:
        first = first + "; " + value
    return first


def clean(words: str) -> str:
    """Words on one line, without characters that XML forbids or that turn words round."""
    return " ".join(visible(words).split())


def signed(words: str) -> tuple[Mark | None, str]:
    """The mark that a sentence begins with, if it does, and the words behind it."""
    for mark in MARKS.values():
        if mark.sign != "?" and words.startswith(mark.sign + " "):
            return mark, words[len(mark.sign) + 1 :]
    return None, words
