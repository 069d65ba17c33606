"""No carers at the table, and nobody who speaks for them."""

from collections.abc import Iterator

from mantelnet.network import lacks_carers
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, kinds_known
from mantelnet.text import Text


def look(picture: Picture) -> Iterator[Insight]:
    """One insight when no party brings the experience of carers; silent where most sectors are unknown."""
    if lacks_carers(picture.network.parties):
        yield Insight(
            see=Text(
                en="Among the parties we see no carers, and nobody who speaks for them.",
                nl="Onder de partijen zien we geen mantelzorgers, en ook niemand die namens hen spreekt.",
            ),
            evidence=kinds_known(picture),
            ask=Text(
                en="Which carers could you ask to think along?",
                nl="Welke mantelzorgers kunt u vragen om mee te denken?",
            ),
            step=Text(en="Ask carers to think along.", nl="Vraag mantelzorgers om mee te denken."),
        )


SIGNAL = Signal(
    id="no-carers",
    title=Text(en="No carers in the network", nl="Geen mantelzorgers in het netwerk"),
    matters=Text(
        en="Carers know best what helps them.",
        nl="Mantelzorgers weten zelf het best wat hen helpt.",
    ),
    why=Text(
        en="Step 2 of the method asks which partners or knowledge the network still misses. Carers know best what "
        "helps them: experience is knowledge too.",
        nl="Stap 2 van de methode vraagt welke partners of kennis het netwerk nog mist. Mantelzorgers weten zelf het "
        "best wat hen helpt. Ervaring telt als kennis.",
    ),
    look=look,
    kind="missing",
)
