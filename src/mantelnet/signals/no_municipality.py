"""No municipality among the parties."""

from collections.abc import Iterator

from mantelnet.network import lacks
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, kinds_known
from mantelnet.text import Text

_WORDS = ("gemeente", "stadhuis", "wethouder", "municipal", "council")


def look(picture: Picture) -> Iterator[Insight]:
    """One insight when no party is, or may be a part of, a municipality; silent where most sectors are unknown."""
    if lacks(picture.network.parties, "government", _WORDS):
        yield Insight(
            see=Text(en="Among the parties we see no municipality.", nl="Onder de partijen zien we geen gemeente."),
            evidence=kinds_known(picture),
            ask=Text(
                en="Who goes to the municipality, and with which question?",
                nl="Wie stapt naar de gemeente, en met welke vraag?",
            ),
            step=Text(en="Get in touch with the municipality.", nl="Zoek contact met de gemeente."),
        )


SIGNAL = Signal(
    id="no-municipality",
    title=Text(en="No municipality in the network", nl="Geen gemeente in het netwerk"),
    matters=Text(
        en="A municipality can drive, connect and facilitate.",
        nl="Een gemeente kan aanjagen, verbinden en ondersteunen.",
    ),
    why=Text(
        en="The method says: whoever does not work at a municipality should go and involve it. A municipality can "
        "drive, connect and facilitate, and it knows who has a contract or a subsidy.",
        nl="De methode zegt: werkt u niet bij een gemeente, zoek haar dan op en betrek haar. Een gemeente kan "
        "aanjagen, verbinden en ondersteunen. Zij weet ook wie een contract of subsidie heeft.",
    ),
    look=look,
    kind="missing",
)
