"""The topics shelf: what a meeting can be about, one topic a file, in the order in which a meeting has them.

First the ambition and what was reached; then who is here, who knows whom, what each needs and where each stands; then
how it is going and what to decide; last what to do. Which topics a meeting has is decided in ``session``.
"""

from typing import Final

from mantelnet.agenda.topic import Topic
from mantelnet.agenda.topics import (
    actions,
    ambition,
    closing,
    conditions,
    decisions,
    differences,
    draw,
    dream,
    gather,
    give_take,
    interest_round,
    interests,
    leaning,
    listening,
    missing,
    next_steps,
    pause,
    questionnaire,
    reached,
    scoring,
)

TOPICS: Final[tuple[Topic, ...]] = (
    ambition.TOPIC,
    dream.TOPIC,
    reached.TOPIC,
    actions.TOPIC,
    gather.TOPIC,
    missing.TOPIC,
    draw.TOPIC,
    leaning.TOPIC,
    interest_round.TOPIC,
    interests.TOPIC,
    scoring.TOPIC,
    differences.TOPIC,
    listening.TOPIC,
    conditions.TOPIC,
    questionnaire.TOPIC,
    give_take.TOPIC,
    decisions.TOPIC,
    next_steps.TOPIC,
    closing.TOPIC,
)

#: The break stands where the minutes want it.
PAUSE: Final = pause.TOPIC

#: The topics that have to be chosen, the most important first among those that are equally urgent: what all else leans
#: on, what the method asks to talk about before anything is decided, then what holds the work up.
IMPORTANCE: Final[tuple[Topic, ...]] = (
    gather.TOPIC,
    draw.TOPIC,
    differences.TOPIC,
    listening.TOPIC,
    interests.TOPIC,
    missing.TOPIC,
    conditions.TOPIC,
    interest_round.TOPIC,
    actions.TOPIC,
    decisions.TOPIC,
    leaning.TOPIC,
    give_take.TOPIC,
    scoring.TOPIC,
    questionnaire.TOPIC,
)
