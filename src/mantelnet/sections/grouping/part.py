"""What a part on groups is: a title, what we see, and one question for the table."""

from collections.abc import Iterable, Iterator
from typing import Final

from mantelnet.measures.groups import Groups
from mantelnet.report import Block, Bullet, Bullets, Paragraph
from mantelnet.sections.section import View
from mantelnet.text import Text, some

#: Longer tables and lists are cut off, and say so.
MOST_ROWS: Final = 8
MOST_NAMES: Final = 12
#: For a measure that has not tried everything.
NOT_ALL_TRIED: Final = Text(
    en="The network is too large to try everything; there may be a better answer.",
    nl="Het netwerk is te groot om alles na te rekenen. Misschien is er een beter antwoord.",
)
_ASK: Final = Text(en="To ask: ", nl="Vraag aan tafel: ")


def part(title: Text, blocks: Iterable[Block], ask: Text) -> Iterator[Block]:
    """One part: its title, what we see, and the question for the table."""
    yield Paragraph(title, "strong")
    yield from blocks
    yield Paragraph(_ASK + ask)


def sentences(texts: Iterable[Text]) -> Bullets:
    """Sentences below each other."""
    return Bullets(tuple(map(Bullet, texts)))


def names(view: View, parties: Iterable[str], most: int = MOST_NAMES) -> Text:
    """The labels of parties in a sentence; of many only the first."""
    return some([view.analysis.picture.label(party) for party in parties], most)


def more(number: int, things: Text) -> Iterator[Text]:
    """A note where a table does not show everything."""
    if number > MOST_ROWS:
        yield Text(
            en="Shown are {most} of {n} {things}; JSON holds more.",
            nl="Getoond zijn {most} van de {n} {things}; JSON bevat er meer.",
        ).fill(most=MOST_ROWS, n=number, things=things)


def why_not(groups: Groups, measure: str) -> Iterator[Block]:
    """The reason for an answer that is not there, under the name of the measure."""
    for missing, text in groups.missing():
        if missing.id == measure:
            yield Paragraph(missing.words.name, "strong")
            yield Paragraph(text)
