"""Parties whose managers give no time and mandate yet."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, names
from mantelnet.text import Text


def look(picture: Picture) -> Iterator[Insight]:
    """One insight about all parties of which the file says that there is no mandate; not noted is not known."""
    found = picture.steering.no_mandate
    if found:
        yield Insight(
            see=Text(
                en="There is no mandate from the manager yet for {names}.",
                nl="Er is nog geen mandaat van de leiding voor {names}.",
            ).fill(names=names(picture, found)),
            evidence=Text(
                en="Mandate: {yes}; none yet: {no}; not noted: {unknown}.",
                nl="Wel mandaat: {yes}; nog niet: {no}; niet ingevuld: {unknown}.",
            ).fill(
                yes=sum(c.mandate is True for c in picture.steering.contributions.values()),
                no=len(found),
                unknown=len(picture.steering.mandate_unknown),
            ),
            ask=Text(
                en="Who talks with the manager, and what does taking part bring that organisation?",
                nl="Wie praat met de leiding, en wat levert meedoen die organisatie op?",
            ),
            step=Text(
                en="Ask the manager of {names} for time and a mandate.",
                nl="Vraag de leiding van {names} om tijd en mandaat.",
            ).fill(names=names(picture, found)),
            parties=found,
        )


SIGNAL = Signal(
    id="no-mandate",
    title=Text(en="No mandate from the manager", nl="Nog geen mandaat van de leiding"),
    matters=Text(en="Without a mandate nobody can promise anything.", nl="Zonder mandaat kan niemand iets toezeggen."),
    why=Text(
        en="The method's condition on organisation asks for time and permission from managers. Without these somebody "
        "can think along, but not promise anything.",
        nl="Bij de conditie organisatie vraagt de methode om tijd en toestemming van leidinggevenden. Zonder die twee "
        "kan iemand wel meedenken, maar niets toezeggen.",
    ),
    look=look,
)
