"""Needs of the ambition that nobody in the network covers yet."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, names, quoted
from mantelnet.text import Text


def look(picture: Picture) -> Iterator[Insight]:
    """The needs that nobody covers, and those that only invited or wanted parties cover; one insight each.

    Silent as long as no party notes what it covers: then the column is empty, not the network.
    """
    coverage = picture.coverage
    needs = picture.file.ambition.needs
    open_needs = [needs[need].text for need in coverage.needs_in("none")]
    if open_needs:
        yield Insight(
            see=Text(
                en="Nobody in the network offers {needs} yet.",
                nl="Nog niemand in het netwerk biedt {needs}.",
            ).fill(needs=quoted(open_needs)),
            evidence=_of_all(Text(en="Not offered yet", nl="Nog niet in huis"), len(open_needs), len(needs)),
            ask=Text(en="Who do you know that could do this?", nl="Wie kent u die dit wel kan bieden?"),
            step=Text(en="Look for somebody who can offer {needs}.", nl="Zoek iemand die {needs} kan bieden.").fill(
                needs=quoted(open_needs)
            ),
        )
    later = coverage.needs_in("later")
    if later:
        hoped = [p for p in picture.network.parties if any(p in coverage.needs[need].all for need in later)]
        yield Insight(
            see=Text(
                en="Only those who do not take part yet could offer {needs}: {names}.",
                nl="Alleen wie nog niet meedoet, kan {needs} bieden: {names}.",
            ).fill(needs=quoted([needs[n].text for n in later]), names=names(picture, hoped)),
            evidence=_of_all(Text(en="Only later", nl="Pas later"), len(later), len(needs)),
            ask=Text(
                en="What would make it easy for them to join?", nl="Wat maakt het voor hen makkelijk om mee te doen?"
            ),
            step=Text(en="Ask {names} to join.", nl="Vraag aan {names} om mee te doen.").fill(
                names=names(picture, hoped)
            ),
            parties=tuple(hoped),
        )


def _of_all(what: Text, n: int, needed: int) -> Text:
    return Text(
        en="{what}: {n} of the {all} things that are needed.", nl="{what}: {n} van de {all} punten die nodig zijn."
    ).fill(what=what, n=n, all=needed)


SIGNAL = Signal(
    id="coverage-gap",
    title=Text(en="Needed, but not offered yet", nl="Nodig, maar nog niet in huis"),
    matters=Text(
        en="As long as nobody offers it, part of the task is left undone.",
        nl="Zolang niemand dit biedt, blijft een deel van de opgave liggen.",
    ),
    why=Text(
        en="Step 2 of the method asks which partners or expertise the network still misses for the task.",
        nl="Stap 2 van de methode vraagt welke partners of kennis het netwerk nog mist voor de opgave.",
    ),
    look=look,
    kind="missing",
)
