"""Where we would like a party to stand, beside where it stands now: gap, draft of an action, question.

Per dimension the gap is the desired score minus the median of the scores of now (section 10.5 of the method). Only on
commitment can one work directly. Influence is mostly given; what can change is the say that a party has in the network.
Impact follows from the task. So a draft of an action comes only with more commitment and more influence; with all other
gaps comes a question. Not every party has to end up with much of everything.

A desired position that cannot be compared is no mistake but a fact with a name: nobody scored, all raters said
unknown, or the party has left.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from mantelnet.forcefield import DIMENSIONS, Dimension, Limits, Position, Reading, position
from mantelnet.model import ProjectFile, Scores
from mantelnet.strategies import Advice, ClassId, Origin
from mantelnet.text import Text

#: How a wish stands to the score of now. ``more``: one point or more above it; ``less``: one point or more below it;
#: ``close``: less than a point away; ``reached``: the same; ``unknown``: all raters said unknown; ``not_scored``:
#: nobody said anything; ``departed``: the party has left.
Standing = Literal["more", "less", "close", "reached", "unknown", "not_scored", "departed"]
STANDINGS: Final[tuple[Standing, ...]] = get_args(Standing)
#: From so many points on a gap asks for something; less may be the estimate.
ONE_POINT: Final = 1.0

#: What can be done about each dimension; our own reading, in line with section 10.5 of the method.
ROOM: Final[Mapping[Dimension, Text]] = {
    "commitment": Text(
        en="On commitment you can work: look for the interest that a party shares with the task.",
        nl="Aan commitment kunt u werken: zoek het belang dat een partij deelt met de opgave.",
    ),
    "influence": Text(
        en="Influence is mostly given, by law, money or position. What you can change is the say a party has in the "
        "network.",
        nl="Invloed ligt meestal vast, door wet, geld of positie. Wat u wel kunt veranderen, is hoeveel een partij in "
        "het netwerk te zeggen heeft.",
    ),
    "impact": Text(
        en="Impact follows from the task. To change it you change the task, or what it asks of a party.",
        nl="Impact volgt uit de opgave. Wilt u die veranderen, dan verandert u de opgave, of wat die van een partij "
        "vraagt.",
    ),
}


def _draft(key: str, en: str, nl: str, origin: Origin = "mantelnet") -> Advice:
    return Advice(key, Text(en=en, nl=nl), origin)


_LISTEN: Final = _draft(
    "listen_and_name_concerns",
    "Have a talk: listen well and name the concerns, the awkward ones too",
    "Gesprek voeren: goed luisteren en de zorgen benoemen, ook de lastige",
    "source",
)
_ACQUAINTED: Final = _draft(
    "get_acquainted",
    "Get acquainted, ask what this party finds important, and then score again",
    "Kennismaken, vragen wat deze partij belangrijk vindt, en daarna opnieuw scoren",
)
_SEAT: Final = _draft(
    "give_a_seat",
    "Agree on a seat or a representative for the decisions that affect this party",
    "Een plek of een vertegenwoordiger afspreken bij de besluiten die deze partij raken",
)
_SAY: Final = _draft(
    "agree_on_say",
    "Discuss which decisions this party can share in, and who helps with that",
    "Bespreken waarover deze partij kan meebeslissen, en wie daarbij helpt",
)
#: The draft for more commitment, by class; ``None`` is a party without a class.
_MORE_COMMITMENT: Final[Mapping[ClassId | None, Advice]] = {
    "listen_first": _LISTEN,
    "listen_protect": _LISTEN,
    "core_partner": _draft(
        "share_a_part",
        "Find out together which part of the task this party wants to carry itself",
        "Samen kijken welk deel van de opgave deze partij zelf wil dragen",
    ),
    "give_voice": _draft(
        "let_input_count",
        "Agree on how the input of this party counts in decisions, and report back what was done with it",
        "Afspreken hoe de inbreng van deze partij meetelt in besluiten, en terugmelden wat ermee is gedaan",
    ),
    "keep_warm": _draft(
        "fit_their_agenda",
        "Find one point that fits this party's own agenda, and put it to its managers",
        "Eén punt zoeken dat past bij de eigen agenda van deze partij, en dat voorleggen aan de leiding",
    ),
    "door_opener": _draft(
        "report_what_it_brought",
        "Report back what the help of this party has brought, and ask what it could gain itself",
        "Terugmelden wat de hulp van deze partij heeft opgeleverd, en vragen wat er voor haar te winnen is",
    ),
    "where_needed": _draft(
        "one_job_that_fits",
        "Ask which job or which knowledge fits this party, and report back what came of it",
        "Vragen welke klus of welke kennis bij deze partij past, en terugmelden wat die opleverde",
    ),
    "follow": _draft(
        "find_shared_interest",
        "Have a short talk: which interest does this party share with the task?",
        "Kort gesprek voeren: welk belang deelt deze partij met de opgave?",
    ),
    "get_acquainted": _ACQUAINTED,
    None: _draft(
        "complete_the_scores",
        "Ask what this party finds important, and fill in the scores that are missing",
        "Vragen wat deze partij belangrijk vindt, en de scores invullen die nog ontbreken",
    ),
}
#: Classes of parties that are strongly affected but can influence little.
_NO_SAY_YET: Final = frozenset({"give_voice", "listen_protect"})

_QUESTIONS: Final[Mapping[tuple[Dimension, Standing], Text]] = {
    ("commitment", "less"): Text(
        en="Why would less commitment be better? Or did a score change in the meantime?",
        nl="Waarom zou minder commitment beter zijn? Of is een score intussen veranderd?",
    ),
    ("impact", "less"): Text(
        en="What could the task ask less of this party, and who decides on that?",
        nl="Wat kan de opgave minder van deze partij vragen, en wie beslist daarover?",
    ),
    ("impact", "more"): Text(
        en="What would have to change in the task, so that more changes for this party?",
        nl="Wat moet er in de opgave anders, zodat er voor deze partij meer verandert?",
    ),
    ("influence", "less"): Text(
        en="Who else could decide or carry more, so that less depends on this party?",
        nl="Wie kan er meer beslissen of dragen, zodat er minder van deze partij afhangt?",
    ),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What we wish for one party on one dimension.

    Args:
        dimension: the dimension.
        wanted: the score that we would like, 1 to 5.
        reading: the scores of now summed up; ``None`` when nobody scored.
        departed: whether the party has left.
    """

    dimension: Dimension
    wanted: int
    reading: Reading | None
    departed: bool = False

    @property
    def current(self) -> float | None:
        """The median of now, 1 to 5; ``None`` when it is not known."""
        return self.reading.value if self.reading else None

    @property
    def gap(self) -> float | None:
        """Wanted minus now, -4 to 4; ``None`` when there is nothing to compare."""
        return None if self.current is None or self.departed else self.wanted - self.current

    @property
    def standing(self) -> Standing:
        """How the wish stands to the score of now."""
        if self.departed:
            return "departed"
        if self.reading is None:
            return "not_scored"
        if self.gap is None:
            return "unknown"
        if abs(self.gap) >= ONE_POINT:
            return "more" if self.gap > 0 else "less"
        return "close" if self.gap else "reached"

    @property
    def disagreement(self) -> bool:
        """Whether the raters differ so much that they should talk about the score first."""
        return self.reading is not None and self.reading.disagreement

    @property
    def question(self) -> Text | None:
        """What to ask where no action can be drafted; ``None`` where one can, or where nothing is to be asked."""
        return _QUESTIONS.get((self.dimension, self.standing))


@dataclass(frozen=True, slots=True)
class Desired:
    """Where we would like one party to stand.

    Args:
        party: the id of the party.
        wishes: one for each dimension with a desired score, in the order of the dimensions; at least one.
        class_id: the class of now; ``None`` without one.
        class_then: the class when all wishes have come true and nothing else changes; ``None`` while a score without
            a wish is missing or unknown, and for a party that left.
        open_actions: the places (from 0) of the open actions about this party, in the order of the file.
    """

    party: str
    wishes: tuple[Wish, ...]
    class_id: ClassId | None
    class_then: ClassId | None
    open_actions: tuple[int, ...]

    def draft(self, wish: Wish) -> Advice | None:
        """The draft of an action that could bring a wish closer; ``None`` where no action of ours fits."""
        if wish.standing == "unknown":
            return _ACQUAINTED
        if wish.standing != "more" or wish.dimension == "impact":
            return None
        if wish.dimension == "commitment":
            return _MORE_COMMITMENT[self.class_id]
        if self.class_id == "get_acquainted":
            return _ACQUAINTED
        return _SEAT if self.class_id in _NO_SAY_YET else _SAY

    @property
    def drafts(self) -> tuple[Advice, ...]:
        """The drafts of all wishes, each once."""
        return tuple(dict.fromkeys(draft for wish in self.wishes if (draft := self.draft(wish)) is not None))

    @property
    def to_do(self) -> tuple[Advice, ...]:
        """The drafts, as long as no open action is about this party."""
        return () if self.open_actions else self.drafts


def desired(file: ProjectFile, field: Mapping[str, Position]) -> tuple[Desired, ...]:
    """The desired positions in the order of the file; from the scores of now.

    Args:
        file: the project file.
        field: where each party of the network stands.

    Returns:
        One for each party with a desired position that is in the network or has left.
    """
    return tuple(_desired(file, field))


def _desired(file: ProjectFile, field: Mapping[str, Position]) -> Iterator[Desired]:
    limits = Limits(file.settings.low_below, file.settings.high_from)
    scores = file.current_scores
    for party, about in file.parties.items():
        left = about.status == "left"
        wishes = tuple(_wishes(scores.get(party), field.get(party), left))
        # Who is outside the network without having left was left out on purpose.
        if wishes and (left or party in field):
            stands = field.get(party)
            yield Desired(
                party,
                wishes,
                stands.class_id if stands else None,
                _class_then(stands, wishes, limits) if stands else None,
                _open_actions(file, party),
            )


def _wishes(given: Scores | None, stands: Position | None, left: bool) -> Iterator[Wish]:
    if given is None or given.desired is None:
        return
    for dimension in DIMENSIONS:
        wanted: int | None = getattr(given.desired, dimension)
        if wanted is not None:
            yield Wish(dimension, wanted, stands.readings[dimension] if stands else None, left)


def _open_actions(file: ProjectFile, party: str) -> tuple[int, ...]:
    return tuple(n for n, action in enumerate(file.actions) if action.about == party and action.status == "open")


def _class_then(stands: Position, wishes: tuple[Wish, ...], limits: Limits) -> ClassId | None:
    hoped = {w.dimension: Reading(float(w.wanted), limits.level(w.wanted), 1, w.wanted, w.wanted) for w in wishes}
    # An unknown score stays unknown: then there is no class to arrive at.
    then = position({d: hoped.get(d, stands.readings[d]) for d in DIMENSIONS}).class_id
    return None if then == "get_acquainted" else then
