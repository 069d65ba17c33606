"""The checklists shelf: whom and what to think of, one theme of carers a file."""

from __future__ import annotations

from typing import Final

from mantelnet.checklists import dementia, mental_health, respite, working_carers, young_carers
from mantelnet.checklists.checklist import Checklist
from mantelnet.vocabulary import nearest

CHECKLISTS: Final[tuple[Checklist, ...]] = (
    young_carers.CHECKLIST,
    working_carers.CHECKLIST,
    dementia.CHECKLIST,
    respite.CHECKLIST,
    mental_health.CHECKLIST,
)


def _folded(theme: str) -> str:
    return "-".join(theme.casefold().replace("_", " ").replace("-", " ").split())


_BY_WORD: Final = {
    _folded(word): checklist
    for checklist in CHECKLISTS
    for word in (
        checklist.word.en,
        checklist.word.nl,
        checklist.title.en,
        checklist.title.nl,
        *checklist.also,
    )
}


def find(theme: str) -> Checklist | None:
    """The checklist of a theme, by its word in either language; case, spaces and underscores make no difference."""
    return _BY_WORD.get(_folded(theme))


def suggestion(theme: str) -> str | None:
    """The word of a checklist that somebody most likely meant, or ``None`` when nothing comes close."""
    return nearest(_folded(theme), _BY_WORD)
