"""Influential parties whose interests we only assume."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, level, names
from mantelnet.text import Text, count

_INTEREST = Text(en="interest", nl="belang"), Text(en="interests", nl="belangen")


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
            evidence=Text(en="Noted but not confirmed: {n}.", nl="Genoteerd maar niet bevestigd: {n}.").fill(
                n=count(sum(len(noted[party]) for party in found), *_INTEREST)
            ),
            ask=Text(en="Who checks with them whether we are right?", nl="Wie vraagt bij hen na of het klopt?"),
            step=Text(en="Check with {names} whether we are right.", nl="Vraag na bij {names} of het klopt.").fill(
                names=names(picture, found)
            ),
            parties=tuple(found),
        )


SIGNAL = Signal(
    id="unconfirmed-interests",
    title=Text(en="Interests not checked yet", nl="Belangen nog niet nagevraagd"),
    matters=Text(
        en="An assumption is not always right, and asking costs little.",
        nl="Een aanname klopt niet altijd, en vragen kost weinig.",
    ),
    why=Text(
        en="Step 3 of the method makes interests visible together with the parties. An assumption is a fine start for "
        "that talk.",
        nl="Stap 3 van de methode maakt belangen zichtbaar, samen met de partijen. Een aanname is een goed begin van "
        "dat gesprek.",
    ),
    look=look,
)
