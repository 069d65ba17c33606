"""Step 4 of the method: where each party stands toward the shared task."""

from typing import Annotated, Literal

from mantelnet.fields import Choice, Id, OneToFive, Ratings
from mantelnet.model.section import EMPTY, Section, Sparse
from mantelnet.text import Text

_Ring = Literal["co_decide", "co_work", "co_think", "informed"]
Ring = Annotated[_Ring, Choice(_Ring)]


class Desired(Section):
    """Where we want a party to stand."""

    commitment: Annotated[OneToFive, Text(en="Commitment we hope for.", nl="Gewenst commitment.")] = None
    impact: Annotated[OneToFive, Text(en="Impact we hope for.", nl="Gewenste impact.")] = None
    influence: Annotated[OneToFive, Text(en="Influence we hope for.", nl="Gewenste invloed.")] = None


class Rings(Section):
    """Ring of influence: three separate answers for one party."""

    actual: Annotated[Ring | None, Text(en="The ring it is in now.", nl="De ring waar zij nu in zit.")] = None
    wanted_by_party: Annotated[Ring | None, Text(en="The ring it wants itself.", nl="De ring die zij zelf wil.")] = None
    wanted_by_us: Annotated[
        Ring | None, Text(en="The ring we want for it.", nl="De ring die wij voor haar willen.")
    ] = None


class Scores(Section):
    """Step 4 of the method: how a party stands toward the shared task."""

    commitment: Annotated[
        Ratings,
        Text(
            en="How far its interests coincide with the task; not enthusiasm.",
            nl="In hoeverre haar belangen samenvallen met de opgave; niet: enthousiasme.",
        ),
    ] = EMPTY
    impact: Annotated[
        Ratings, Text(en="How strongly the cooperation affects it.", nl="Hoe sterk de samenwerking haar raakt.")
    ] = EMPTY
    influence: Annotated[
        Ratings, Text(en="How far it can influence the task.", nl="In hoeverre zij de opgave kan beïnvloeden.")
    ] = EMPTY
    trust: Annotated[
        Ratings, Text(en="Optional: how much trust there is.", nl="Als u wilt: hoeveel vertrouwen er is.")
    ] = EMPTY
    reason: Annotated[str | None, Text(en="Why these scores.", nl="Waarom deze scores.")] = None
    desired: Annotated[Desired | None, Text(en="Where we want it to stand.", nl="Waar we haar graag zien staan.")] = (
        None
    )
    ring: Annotated[
        Rings | None,
        Text(
            en="Ring of influence: co-decide, co-work, co-think or be informed.",
            nl="Ring van invloed: meebeslissen, meewerken, meedenken of meeweten.",
        ),
    ] = None


ScoresByParty = Annotated[dict[Id, Scores], Sparse]
