"""Parties without a tie that the cooperation does not clearly affect (those have a signal of their own)."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, mostly_tied, names
from mantelnet.text import Text


def look(picture: Picture) -> Iterator[Insight]:
    """One insight naming them in file order; silent as long as most parties have no tie in the file."""
    found = [party for party in picture.all.loose if not picture.field[party].is_high("impact")]
    if found and mostly_tied(picture):
        yield Insight(
            see=Text(
                en="In this picture we do not see any contact with {names} yet.",
                nl="In dit overzicht zien we nog geen contact met {names}.",
            ).fill(names=names(picture, found)),
            ask=Text(
                en="Does anybody know them, or is the contact only missing here?",
                nl="Kent iemand hen, of ontbreekt het contact alleen hier?",
            ),
            parties=tuple(found),
        )


SIGNAL = Signal(
    id="loose-party",
    title=Text(en="Not connected yet", nl="Nog niet verbonden"),
    why=Text(
        en="Step 2 of the method asks who is connected to whom. Knowing one another is named most often as what makes "
        "networks work.",
        nl="Stap 2 van de methode vraagt wie met wie verbonden is. Elkaar kennen wordt het vaakst genoemd als wat een "
        "netwerk laat werken.",
    ),
    look=look,
)
