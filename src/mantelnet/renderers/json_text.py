"""JSON for other programs: raw numbers, English identifiers, never NaN; sentences in one language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from mantelnet import __version__
from mantelnet.model import ProjectFile
from mantelnet.text import Language

#: Version of the contract; raised when a key changes its meaning or goes away, not when one is added.
FORMAT: Final = 1


def document(file: ProjectFile | None, language: Language, data: Mapping[str, Any]) -> str:
    """A whole document about one project, or about none.

    Args:
        file: the project that it is about; ``None`` for a document about no project.
        language: the language of its sentences.
        data: its keys, beside those that every document has.
    """
    about = {"name": file.project.name, "language": file.language, "date": file.project.date} if file else None
    whole = {
        "mantelnet": {"format": FORMAT, "version": __version__, "language": language},
        **({"project": about} if about else {}),
        **data,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
