"""The whole project file."""

from typing import Annotated, Literal, Self

from pydantic_core import PydanticCustomError

from mantelnet.fields import Choice, Id, Number, Read, whole
from mantelnet.model.agreements import Action, Agreements, Exchange
from mantelnet.model.ambition import Ambition, ProjectInfo
from mantelnet.model.conditions import Conditions, Measurement
from mantelnet.model.interests import Interest
from mantelnet.model.parties import Party
from mantelnet.model.scores import Scores, ScoresByParty
from mantelnet.model.section import EMPTY, NotEmpty, Section, Sparse
from mantelnet.model.ties import Ties
from mantelnet.text import Text


class Settings(Section):
    """Limits of the levels in the force field."""

    low_below: Annotated[
        Number, Text(en="A score below this is low (2.5).", nl="Een score hieronder is laag (2.5).")
    ] = 2.5
    high_from: Annotated[
        Number, Text(en="A score from this on is high (3.5).", nl="Een score vanaf hier is hoog (3.5).")
    ] = 3.5

    def _checked(self) -> Self:
        if not 1 <= self.low_below <= self.high_from <= 5:
            raise PydanticCustomError("bad_limits", "bad_limits")
        return self


class ProjectFile(Section):
    """A whole project file."""

    mantelnet: Annotated[
        Literal[1], Read(whole(1, 1)), Text(en="Version of the format.", nl="Versie van het bestandsformaat.")
    ]
    language: Annotated[
        Literal["en", "nl"] | None,
        Choice(Literal["nl", "en"]),
        Text(en="Language of the output: nl or en.", nl="Taal van de uitvoer: nl of en."),
    ] = None
    project: Annotated[ProjectInfo, Text(en="What it is about.", nl="Waar het over gaat.")]
    ambition: Annotated[Ambition, Text(en="Step 1: the ambition.", nl="Stap 1: de ambitie.")]
    parties: Annotated[
        dict[Id, Party], NotEmpty(), Text(en="Step 2: the parties, by id.", nl="Stap 2: de partijen, per id.")
    ]
    ties: Annotated[Ties, Text(en="Step 2: who is connected to whom.", nl="Stap 2: wie met wie verbonden is.")] = (
        Ties.model_validate({})
    )
    themes: Annotated[
        dict[Id, str],
        Text(
            en="Step 3: themes of your own for the interest matrix, by id.",
            nl="Stap 3: eigen thema's voor de belangenmatrix, per id.",
        ),
    ] = EMPTY
    interests: Annotated[
        dict[Id, tuple[Interest, ...]],
        Sparse,
        Text(en="Step 3: interests, by party.", nl="Stap 3: belangen, per partij."),
    ] = EMPTY
    scores: Annotated[ScoresByParty, Text(en="Step 4: scores, by party.", nl="Stap 4: scores, per partij.")] = EMPTY
    conditions: Annotated[Conditions | None, Text(en="The five conditions.", nl="De vijf condities.")] = None
    measurements: Annotated[tuple[Measurement, ...], Text(en="Earlier measurements.", nl="Eerdere metingen.")] = ()
    agreements: Annotated[Agreements, Text(en="Agreements.", nl="Afspraken.")] = Agreements.model_validate({})
    exchanges: Annotated[tuple[Exchange, ...], Text(en="Give and take.", nl="Geven en nemen.")] = ()
    actions: Annotated[tuple[Action, ...], Text(en="Actions.", nl="Acties.")] = ()
    settings: Annotated[Settings, Text(en="Settings.", nl="Instellingen.")] = Settings.model_validate({})

    @property
    def current_scores(self) -> dict[str, Scores]:
        """The scores of now: the top-level ones, else those of the latest measurement that has any."""
        if self.scores:
            return self.scores
        scored = [m for m in self.measurements if m.scores]
        return max(scored, key=lambda m: m.date).scores if scored else {}

    def organisation(self, party: str) -> str:
        """The organisation at the top of ``part_of``; the party itself when it is part of none."""
        seen = {party}
        while (above := self.parties[party].part_of) and above in self.parties and above not in seen:
            seen.add(above)
            party = above
        return party
