"""An edition: one project, told to one audience in one language, and the stamp by which it is known again.

Whatever stands in a report comes from here, and here is only what the audience may see.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Final, Literal, get_args

from mantelnet import __version__
from mantelnet.analysis import Analysis, analyse
from mantelnet.audience import AUDIENCES, Audience, may, visible
from mantelnet.drawing.layout import Place
from mantelnet.plots.plot import Subject
from mantelnet.project import Project
from mantelnet.text import LANGUAGES, Language

#: ``svg`` and ``png`` are forms of a poster only.
Form = Literal["html", "markdown", "docx", "pptx", "pdf", "svg", "png"]
FORMS: Final[tuple[Form, ...]] = get_args(Form)
PosterSize = Literal["a3", "a0"]
SIZES: Final[tuple[PosterSize, ...]] = get_args(PosterSize)
#: How far from the beginning of a report its stamp may stand.
_WITHIN: Final = 2_000
#: What a stamp names only where there is something to name.
_OPTIONAL: Final = frozenset({"party", "poster"})
_STAMP: Final = re.compile(r"(?:<!-- )?mantelnet-report (\{[^{}]*\})(?: -->)?")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a report was made of, and for whom.

    Args:
        version: of the program.
        audience: who it is for.
        language: of its words.
        form: of the file.
        project: the SHA-256 of the project file, in hexadecimal.
        party: the id of the party of a card; empty for a report about all of them, whose stamp does not name it.
        poster: the size of the sheet of a poster, ``a3`` or ``a0``; empty for all else.
    """

    version: str
    audience: Audience
    language: Language
    form: Form
    project: str
    party: str = ""
    poster: str = ""

    def write(self) -> str:
        """The stamp as a comment, which HTML and Markdown both do not show."""
        return f"<!-- {self.words()} -->"

    def words(self) -> str:
        """The stamp as the properties of a file keep it."""
        told = {name: value for name, value in asdict(self).items() if value or name not in _OPTIONAL}
        return f"mantelnet-report {json.dumps(told, separators=(',', ':'))}"


def read_stamp(text: str) -> Stamp | None:
    """The stamp of a report; ``None`` where there is none, or where it is none of ours."""
    found = _STAMP.search(text[:_WITHIN])
    try:
        data = json.loads(found[1]) if found else None
    except ValueError:
        return None
    if not isinstance(data, dict) or set(data) - _OPTIONAL != {"version", "audience", "language", "form", "project"}:
        return None
    known = data["audience"] in AUDIENCES and data["language"] in LANGUAGES and data["form"] in FORMS
    known = known and data.get("poster", "") in ("", *SIZES)
    return Stamp(**data) if known and all(isinstance(value, str) for value in data.values()) else None


@dataclass(frozen=True, slots=True)
class Edition:
    """One project for one audience.

    Args:
        analysis: of the project as the audience may see it.
        stamp: what it was made of.
        places: where parties lie on the map, kept from an earlier one; none for audiences that see only a part.
    """

    analysis: Analysis
    stamp: Stamp
    places: Mapping[str, Place]

    @property
    def subject(self) -> Subject:
        """The project as plots see it."""
        return Subject(self.analysis.picture.file, self.analysis.picture.network)

    @property
    def audience(self) -> Audience:
        """Who it is for."""
        return self.stamp.audience

    @property
    def language(self) -> Language:
        """The language of its words."""
        return self.stamp.language

    @property
    def party(self) -> str:
        """The id of the party of a card; empty for a report about all of them."""
        return self.stamp.party

    @property
    def internal(self) -> bool:
        """Whether it must not be passed on."""
        return may(self.audience, "core")

    @property
    def scored(self) -> bool:
        """Whether it shows with whom to work in which way: it may, and at least one party has a class."""
        return self.internal and bool(self.analysis.order)


def edition(
    project: Project,
    data: bytes,
    audience: Audience,
    language: Language,
    form: Form = "html",
    places: Mapping[str, Place] | None = None,
    party: str = "",
    poster: str = "",
) -> Edition:
    """An edition of a project.

    Args:
        project: the whole project.
        data: the bytes of its file.
        audience: who reads it.
        language: of the words.
        form: page or Markdown.
        places: where parties lay on an earlier map. They follow from all ties, so an audience that may not see all
            of them gets a map of its own.
        party: the id of a party that the audience may see, for the card of that party.
        poster: the size of a poster.
    """
    shown = Project(visible(project.file, audience), project.name)
    stamp = Stamp(__version__, audience, language, form, sha256(data).hexdigest(), party, poster)
    kept: Mapping[str, Place] = places if places and may(audience, "core") else {}
    return Edition(analyse(shown), stamp, kept)
