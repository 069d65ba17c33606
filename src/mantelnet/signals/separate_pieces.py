"""Groups of parties without a way to one another: several components."""

from collections.abc import Iterator

from mantelnet.conclusions import separate
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, mostly_tied, names, sizes
from mantelnet.text import Text


def look(picture: Picture) -> Iterator[Insight]:
    """One insight: the smaller of two groups by name, or of more groups one party of each, in file order."""
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
            en="There are {n} groups without contact between them. One name from each: {names}.",
            nl="Er zijn {n} groepen zonder contact met elkaar. Uit elke groep één naam: {names}.",
        )
        named = tuple(piece[0] for piece in pieces)
    yield Insight(
        see=see.fill(n=len(pieces), names=names(picture, named)),
        evidence=Text(en="Parties in each group: {sizes}.", nl="Aantal partijen per groep: {sizes}.").fill(
            sizes=sizes(pieces)
        ),
        ask=Text(
            en="Would contact between these groups help, and who could start it?",
            nl="Zou contact tussen deze groepen helpen, en wie kan daarmee beginnen?",
        ),
        step=Text(
            en="Let {one} and {other} get to know each other, for example.",
            nl="Laat bijvoorbeeld {one} en {other} kennismaken.",
        ).fill(one=picture.label(pieces[0][0]), other=picture.label(pieces[1][0])),
        parties=named,
        conclusion=separate(picture.all.layer),
    )


SIGNAL = Signal(
    id="separate-pieces",
    title=Text(en="Groups without contact", nl="Groepen zonder contact met elkaar"),
    matters=Text(
        en="Whoever does not know what others offer cannot refer people to it.",
        nl="Wie het aanbod van een ander niet kent, kan er niet naar verwijzen.",
    ),
    why=Text(
        en="Step 2 of the method looks at existing relations, and at the relations that those parties have with "
        "others. Whoever does not know what others offer cannot refer people to it.",
        nl="Stap 2 van de methode kijkt naar bestaande relaties, en naar de relaties die deze partijen weer met "
        "anderen hebben. Wie het aanbod van een ander niet kent, kan er niet naar verwijzen.",
    ),
    look=look,
)
