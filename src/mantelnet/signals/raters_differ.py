"""Parties that different people score very differently."""

from collections.abc import Iterator

from mantelnet.forcefield import Dimension
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, names
from mantelnet.text import Text, both, listing, some
from mantelnet.vocabulary import key


def look(picture: Picture) -> Iterator[Insight]:
    """One insight naming each party with its dimensions, the widest difference first."""

    def spread(party: str) -> int:
        return max(_spread(picture, party, dimension) for dimension in picture.field[party].disagreements)

    found = sorted((p for p, position in picture.field.items() if position.disagreements), key=lambda p: -spread(p))
    if found:
        yield Insight(
            see=Text(
                en="Scores lie two points or more apart for {places}.",
                nl="De scores lopen twee punten of meer uiteen bij {places}.",
            ).fill(places=some([_place(picture, party) for party in found])),
            evidence=Text(en="Lowest and highest score: {spans}.", nl="Laagste en hoogste score: {spans}.").fill(
                spans=some([_span(picture, party) for party in found])
            ),
            ask=Text(
                en="What does one person see that the other does not?",
                nl="Wat ziet de een wat de ander niet ziet?",
            ),
            step=Text(
                en="Talk about the scores of {names} before you choose an approach.",
                nl="Praat over de scores van {names} voordat u een aanpak kiest.",
            ).fill(names=names(picture, found)),
            parties=tuple(found),
        )


def _spread(picture: Picture, party: str, dimension: Dimension) -> int:
    reading = picture.field[party].readings[dimension]
    return (reading.highest or 0) - (reading.lowest or 0) if reading else 0


def _span(picture: Picture, party: str) -> Text:
    """The scores that lie furthest apart for a party."""
    position = picture.field[party]
    widest = max(position.disagreements, key=lambda dimension: _spread(picture, party, dimension))
    reading = position.readings[widest]
    return both(f"{picture.label(party)} {reading.lowest}–{reading.highest}" if reading else picture.label(party))


def _place(picture: Picture, party: str) -> Text:
    return both(picture.label(party)) + " (" + listing(map(key, picture.field[party].disagreements)) + ")"


SIGNAL = Signal(
    id="raters-differ",
    title=Text(en="Scores that differ", nl="Scores die verschillen"),
    matters=Text(
        en="Behind a difference there is often knowledge that others do not have.",
        nl="Achter een verschil zit vaak kennis die een ander niet heeft.",
    ),
    why=Text(
        en="Step 4 of the method scores each party. A difference is not a mistake: it is the start of a talk. Have "
        "that talk before you choose an approach.",
        nl="In stap 4 van de methode krijgt elke partij scores. Een verschil is geen fout, maar het begin van een "
        "gesprek. Voer dat gesprek voordat u een aanpak kiest.",
    ),
    look=look,
)
