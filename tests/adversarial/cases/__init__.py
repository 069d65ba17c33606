"""The adversarial files, one table a class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from adversarial.case import Case
from adversarial.cases import (
    conditions,
    conflicts,
    dates,
    encoding,
    ids,
    injection,
    invisible,
    looks,
    privacy,
    references,
    scalars,
    scores,
    shapes,
    size,
    syntax,
    ties,
    tree,
)

#: Each class of mistake or malice with its files.
CLASSES: Final[Mapping[str, tuple[Case, ...]]] = {
    "encoding": encoding.CASES,
    "invisible characters": invisible.CASES,
    "syntax": syntax.CASES,
    "doubles, anchors, tags, documents": tree.CASES,
    "scalars": scalars.CASES,
    "shapes": shapes.CASES,
    "ids": ids.CASES,
    "references": references.CASES,
    "ties": ties.CASES,
    "scores": scores.CASES,
    "dates": dates.CASES,
    "conditions and measurements": conditions.CASES,
    "privacy": privacy.CASES,
    "look-alikes": looks.CASES,
    "conflicts": conflicts.CASES,
    "injection": injection.CASES,
    "size": size.CASES,
}
