"""Contributions without a single hour."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal
from mantelnet.text import Text


def look(picture: Picture) -> Iterator[Insight]:
    """One insight when contributions are noted without hours, or with none but zeros; those two are not the same."""
    steering = picture.steering
    if not steering.contributions or steering.hours:
        return
    if steering.hours is None:
        see = Text(
            en="It is noted who puts in something, but nowhere how many hours.",
            nl="Er staat wie iets inbrengt, maar nergens hoeveel uren.",
        )
    else:
        see = Text(
            en="Wherever hours are noted it says 0: nobody has time set aside for this network.",
            nl="Overal waar uren staan, staat 0: niemand heeft tijd vrijgemaakt voor dit netwerk.",
        )
    yield Insight(
        see=see,
        evidence=Text(en="Contributions: {n}; with hours: {known}.", nl="Inzet ingevuld: {n}; met uren: {known}.").fill(
            n=len(steering.contributions), known=len(steering.hours_known)
        ),
        ask=Text(
            en="How many hours a month does each party really have for this?",
            nl="Hoeveel uur per maand heeft elke partij hier echt voor?",
        ),
        step=Text(en="Agree on hours a month with each party.", nl="Spreek met elke partij uren per maand af."),
        parties=tuple(steering.contributions),
    )


SIGNAL = Signal(
    id="no-hours",
    title=Text(en="No hours", nl="Geen uren"),
    matters=Text(
        en="Without hours the work ends up with one person.", nl="Zonder uren komt het werk bij één persoon terecht."
    ),
    why=Text(
        en="The method's condition on organisation asks who is available for what. Cooperation takes time; without "
        "hours it easily ends up with the one who cares most.",
        nl="Bij de conditie organisatie vraagt de methode wie waarvoor beschikbaar is. Samenwerken kost tijd. Zonder "
        "uren komt het werk al snel terecht bij wie het meest betrokken is.",
    ),
    look=look,
)
