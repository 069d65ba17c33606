"""Everything that a topic may look at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, Literal, get_args

from mantelnet.analysis import Analysis, analyse
from mantelnet.audience import visible
from mantelnet.model import ProjectFile
from mantelnet.picture import Picture
from mantelnet.project import Project
from mantelnet.signals.signal import Insight
from mantelnet.text import Text, some
from mantelnet.trend.copies import Since, since
from mantelnet.trend.course import Trend, trend

Audience = Literal["core", "network"]
AUDIENCES: Final[tuple[Audience, ...]] = get_args(Audience)
#: So many names stand in one sentence at most.
MOST_NAMES: Final = 8


@dataclass(frozen=True)
class Material:
    """What is known before a meeting.

    Args:
        audience: for whom the meeting is.
        analysis: the analysis of what the audience may see.
        since: what is different since an older copy of the file; ``None`` when there is none.
    """

    audience: Audience
    analysis: Analysis
    since: Since | None = None

    @classmethod
    def of(cls, project: Project, audience: Audience = "core", older: ProjectFile | None = None) -> Material:
        """The material for a meeting.

        Args:
            project: the project.
            audience: for whom the meeting is.
            older: an older copy of the file, to see what was reached since.
        """
        project = replace(project, file=visible(project.file, audience))
        older = visible(older, audience) if older is not None else None
        return cls(audience, analyse(project), since(older, project.file) if older is not None else None)

    @property
    def picture(self) -> Picture:
        """Everything that was computed."""
        return self.analysis.picture

    @property
    def file(self) -> ProjectFile:
        """What the audience may see of the project file."""
        return self.picture.file

    @cached_property
    def trend(self) -> Trend:
        """The last measurement beside the one before it."""
        return trend(self.file, fewest=self.analysis.fewest)

    @property
    def last_time(self) -> str | None:
        """The date of the earlier measurement; ``None`` when there is none."""
        return self.trend.before.date if self.trend.before else None

    @property
    def members(self) -> tuple[str, ...]:
        """The parties that take part."""
        return self.picture.coverage.parties.members

    def names(self, parties: Iterable[str]) -> Text:
        """The short names of some parties, as a person would list them."""
        return some([self.label(party) for party in parties], MOST_NAMES)

    def label(self, party: str) -> str:
        """The short name of a party."""
        return self.file.parties[party].label

    def insights(self, *signals: str) -> tuple[Insight, ...]:
        """What some signals saw, by their ids, in order of importance."""
        return tuple(insight for signal, insight in self.analysis.insights if signal.id in signals)
