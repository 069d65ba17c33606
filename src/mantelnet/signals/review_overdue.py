"""A day to look back together that has passed."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal
from mantelnet.text import Text, day


def look(picture: Picture) -> Iterator[Insight]:
    """One insight when the review lies before the reference date; silent without one of these dates."""
    review = picture.steering.review
    if review is not None and picture.steering.review_overdue:
        yield Insight(
            see=Text(
                en="We were going to look back together on {day}. That day has passed.",
                nl="We zouden samen terugkijken op {day}. Die dag is voorbij.",
            ).fill(day=day(review)),
            evidence=Text(en="Reference date of the project: {day}.", nl="De peildatum van het project is {day}.").fill(
                day=day(picture.steering.date or review)
            ),
            ask=Text(
                en="Have we looked back? If so, what changes? If not, when do we?",
                nl="Hebben we teruggekeken? Zo ja, wat verandert er? Zo nee, wanneer doen we het?",
            ),
            step=Text(en="Choose a day to look back together.", nl="Kies een dag om samen terug te kijken."),
        )


SIGNAL = Signal(
    id="review-overdue",
    title=Text(en="Looking back together", nl="Samen terugkijken"),
    matters=Text(
        en="Looking back together keeps cooperation healthy.", nl="Samen terugkijken houdt de samenwerking gezond."
    ),
    why=Text(
        en="The method's condition on process says: stop regularly and look whether you are still on track, also when "
        "all goes well.",
        nl="Bij de conditie proces zegt de methode: sta regelmatig stil en kijk of u nog op koers ligt, ook als alles "
        "goed gaat.",
    ),
    look=look,
)
