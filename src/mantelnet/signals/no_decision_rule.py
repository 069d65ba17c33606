"""Agreements that do not say how decisions are made."""

from collections.abc import Iterator

from mantelnet.governance import Steering
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal
from mantelnet.text import Text, listing
from mantelnet.vocabulary import key


def look(picture: Picture) -> Iterator[Insight]:
    """One insight when something was agreed, but not how to decide; silent while nothing was agreed yet."""
    steering = picture.steering
    if steering.told and not steering.decides:
        yield Insight(
            see=Text(
                en="In the agreements we do not see how this network decides.",
                nl="Bij de afspraken zien we niet hoe dit netwerk besluiten neemt.",
            ),
            evidence=Text(en="Noted: {what}.", nl="Wel ingevuld: {what}.").fill(
                what=listing([key(name).map(lambda word: word.replace("_", " ")) for name in _noted(steering)])
            ),
            ask=Text(
                en="Who decides on what, and what do we do when we disagree?",
                nl="Wie beslist waarover, en wat doen we als we het niet eens zijn?",
            ),
            step=Text(
                en="Write down in one sentence how you decide.",
                nl="Schrijf in één zin op hoe u besluit.",
            ),
        )


def _noted(steering: Steering) -> Iterator[str]:
    """The parts of the agreements that are there."""
    if steering.governance:
        yield "governance"
    if steering.contributions:
        yield "contributions"
    if steering.ground_rules:
        yield "ground_rules"


SIGNAL = Signal(
    id="no-decision-rule",
    title=Text(en="How decisions are made", nl="Hoe besluiten worden genomen"),
    matters=Text(
        en="Without a way to decide, choices are put off.", nl="Zonder manier om te besluiten blijven keuzes liggen."
    ),
    why=Text(
        en="The method's condition on organisation says: nobody is the boss, yet choices have to be made. Who knows "
        "how decisions come about can also accept one that turns out differently.",
        nl="Bij de conditie organisatie zegt de methode: niemand is de baas, en toch moeten er keuzes komen. Wie weet "
        "hoe een besluit tot stand komt, kan ook leven met een besluit dat anders uitvalt.",
    ),
    look=look,
)
