"""Influential parties whose interests are not known: the first alarm of the method."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, level, names, scored
from mantelnet.text import Text


def look(picture: Picture) -> Iterator[Insight]:
    """One insight naming all parties with high influence and no interest noted, in file order."""
    found = [p for p in picture.field if level(picture, p, "influence") == "high" and not picture.interests.cells[p]]
    if found:
        yield Insight(
            see=Text(
                en="The influence of {names} is high, but we have not noted any of their interests yet.",
                nl="De invloed van {names} is groot, maar hun belangen hebben we nog niet genoteerd.",
            ).fill(names=names(picture, found)),
            evidence=Text(en="Influence scored: {scores}.", nl="Score voor invloed: {scores}.").fill(
                scores=scored(picture, found, "influence")
            ),
            ask=Text(en="Who goes and asks what matters to them?", nl="Wie gaat vragen wat voor hen belangrijk is?"),
            step=Text(en="Ask what matters to {names}.", nl="Vraag wat belangrijk is voor {names}.").fill(
                names=names(picture, found)
            ),
            parties=tuple(found),
        )


SIGNAL = Signal(
    id="influential-without-interests",
    title=Text(en="Influential, interests unknown", nl="Veel invloed, belangen onbekend"),
    matters=Text(
        en="Whoever can pay for the task or stop it should be known first.",
        nl="Wie de opgave kan betalen of tegenhouden, wilt u het eerst kennen.",
    ),
    why=Text(
        en="Whoever can speed up, pay for or stop the task should be known first. Step 3 of the method asks for the "
        "interests behind positions.",
        nl="Wie de opgave kan versnellen, betalen of tegenhouden, wilt u het eerst kennen. Stap 3 van de methode "
        "vraagt naar de belangen achter de standpunten.",
    ),
    look=look,
)
