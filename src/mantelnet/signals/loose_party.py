"""Parties without a tie that the cooperation does not clearly affect (those have a signal of their own)."""

from collections.abc import Iterator

from mantelnet.conclusions import without_ties
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, mostly_tied, n_parties, names
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
            evidence=Text(
                en="Without any tie in the file: {n} of {all}.", nl="Zonder relatie in het bestand: {n} van de {all}."
            ).fill(n=len(picture.all.loose), all=n_parties(len(picture.network.parties))),
            ask=Text(
                en="Does anybody know them, or is the contact only missing here?",
                nl="Kent iemand hen, of ontbreekt het contact alleen hier?",
            ),
            step=Text(en="Ask around who knows {names}.", nl="Vraag rond wie contact heeft met {names}.").fill(
                names=names(picture, found)
            ),
            parties=tuple(found),
            conclusion=without_ties(picture.all.layer, found),
        )


SIGNAL = Signal(
    id="loose-party",
    title=Text(en="Not connected yet", nl="Nog niet verbonden"),
    matters=Text(
        en="Working together begins with knowing each other.",
        nl="Samenwerken begint met elkaar kennen.",
    ),
    why=Text(
        en="Step 2 of the method asks who is connected to whom. Knowing one another is named most often as what makes "
        "networks work.",
        nl="Stap 2 van de methode vraagt wie met wie verbonden is. Elkaar kennen wordt het vaakst genoemd als wat een "
        "netwerk laat werken.",
    ),
    look=look,
)
