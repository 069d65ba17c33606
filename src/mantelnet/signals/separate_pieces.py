"""Groups of parties without a way to one another: several components."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, mostly_tied, names
from mantelnet.text import Text


def look(picture: Picture) -> Iterator[Insight]:
    """One insight: the smaller of two groups by name, or of more groups the best connected party of each."""
    pieces = [piece for piece in picture.all.components if len(piece) > 1]
    if len(pieces) < 2 or not mostly_tied(picture):
        return
    if len(pieces) == 2:
        see = Text(
            en="{names} are in contact with each other, but not with the other parties.",
            nl="{names} hebben contact met elkaar, maar niet met de andere partijen.",
        )
        named = pieces[1]
    else:
        see = Text(
            en="There are {n} groups without contact between them: around {names}.",
            nl="Er zijn {n} groepen zonder contact met elkaar: rond {names}.",
        )
        named = tuple(max(piece, key=lambda party: len(picture.all.layer.neighbours[party])) for piece in pieces)
    yield Insight(
        see=see.fill(n=len(pieces), names=names(picture, named)),
        ask=Text(
            en="Would contact between these groups help, and who could start it?",
            nl="Zou contact tussen deze groepen helpen, en wie kan daarmee beginnen?",
        ),
        parties=named,
    )


SIGNAL = Signal(
    id="separate-pieces",
    title=Text(en="Groups without contact", nl="Groepen zonder contact met elkaar"),
    why=Text(
        en="Step 2 of the method looks at existing relations, and at the relations that those parties have with "
        "others. Whoever does not know what others offer cannot refer people to it.",
        nl="Stap 2 van de methode kijkt naar bestaande relaties, en naar de relaties die deze partijen weer met "
        "anderen hebben. Wie het aanbod van een ander niet kent, kan er niet naar verwijzen.",
    ),
    look=look,
)
