"""Influential parties whose interests we only assume."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, level, names
from mantelnet.text import Text


def look(picture: Picture) -> Iterator[Insight]:
    """One insight naming the parties with high influence of whom no interest was confirmed, in file order."""
    noted = picture.file.interests
    found = [
        party
        for party in picture.field
        if level(picture, party, "influence") == "high"
        and noted.get(party)
        and not any(interest.confirmed for interest in noted[party])
    ]
    if found:
        yield Insight(
            see=Text(
                en="The interests of {names} are still our own assumptions, while their influence is high.",
                nl="De belangen van {names} zijn nog onze eigen aannames, terwijl hun invloed groot is.",
            ).fill(names=names(picture, found)),
            ask=Text(en="Who checks with them whether we are right?", nl="Wie vraagt bij hen na of het klopt?"),
            parties=tuple(found),
        )


SIGNAL = Signal(
    id="unconfirmed-interests",
    title=Text(en="Interests not checked yet", nl="Belangen nog niet nagevraagd"),
    why=Text(
        en="Step 3 of the method makes interests visible together with the parties. An assumption is a fine start for "
        "that talk.",
        nl="Stap 3 van de methode maakt belangen zichtbaar, samen met de partijen. Een aanname is een goed begin van "
        "dat gesprek.",
    ),
    look=look,
)
