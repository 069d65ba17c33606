"""The glossary: the words of the work in plain words, one topic a file, in the order of the method."""

from typing import Final

from mantelnet.glossary import agreements, ambition, care, conditions, force_field, interests, parties, program, ties
from mantelnet.glossary.term import Term, Topic

TOPICS: Final[tuple[Topic, ...]] = (
    care.TOPIC,
    ambition.TOPIC,
    parties.TOPIC,
    ties.TOPIC,
    interests.TOPIC,
    force_field.TOPIC,
    conditions.TOPIC,
    agreements.TOPIC,
    program.TOPIC,
)

#: All terms, topic by topic.
TERMS: Final[tuple[Term, ...]] = tuple(term for topic in TOPICS for term in topic.terms)
