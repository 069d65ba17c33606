"""A desired influence and a wanted ring that pull in two directions."""

from collections.abc import Iterator
from typing import Final

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text
from mantelnet.vocabulary import value

#: The rings that cannot go with little and with much influence; the scores of the desired influence.
_CLASH: Final = {"co_decide": (1, 2), "informed": (4, 5)}


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every party that we wish little influence and a say, or much influence and only news."""
    for party, scores in file.scores.items():
        wanted = scores.desired.influence if scores.desired else None
        ring = scores.ring.wanted_by_us if scores.ring else None
        if ring in _CLASH and wanted in _CLASH[ring] and file.parties[party].status != "left":
            facts = {"party": party, "wanted": wanted, "ring": value(ring)}
            yield Finding(("scores", party, "desired", "influence"), facts)


RULE = Rule(
    code="MN419",
    name="wishes-contradict",
    severity=Severity.NOTE,
    title=Text(en="Wishes that contradict each other", nl="Wensen die elkaar tegenspreken"),
    why=Text(
        en="Whoever decides along with you has influence, and who only hears the news has little. Two wishes that pull "
        "in two directions lead to no action.",
        nl="Wie meebeslist, heeft invloed. Wie alleen hoort wat er gebeurt, heeft weinig invloed. Uit twee wensen die "
        "elkaar tegenspreken, volgt geen actie.",
    ),
    message=Text(
        en='For "{party}" you wish influence {wanted}, and the ring {ring}. The two do not go together.',
        nl='Bij "{party}" wenst u invloed {wanted}, en de ring {ring}. Die twee gaan niet samen.',
    ),
    hint=Text(
        en="Talk about which of the two you want, and correct the other.",
        nl="Bespreek welke van de twee u wilt, en verbeter de andere.",
    ),
    example="scores:\n  town: {influence: 3, desired: {influence: 1}, ring: {wanted_by_us: co_decide}}\n",
    instead="scores:\n  town: {influence: 3, desired: {influence: 4}, ring: {wanted_by_us: co_decide}}\n",
    check=check,
)
