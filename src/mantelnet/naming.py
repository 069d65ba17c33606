"""Which party somebody means who types an id, a short name, a full name or another name in use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mantelnet.model import Party, ProjectFile
from mantelnet.vocabulary import nearest

# Comparing takes the square of the length.
_LONGEST: Final = 100


def named(file: ProjectFile, word: str) -> tuple[str, ...]:
    """The parties that a word names, whatever its capitals: the one with that id, else all with such a name.

    Args:
        file: the project file.
        word: what somebody typed.

    Returns:
        Ids in file order; several when parties share a name, none when nothing is called so.
    """
    folded = _folded(word)
    if folded in file.parties:
        return (folded,)
    return tuple(key for key, party in file.parties.items() if folded in map(_folded, _names(party)))


def nearly_named(file: ProjectFile, word: str) -> str | None:
    """The id of the party that somebody most likely meant; ``None`` when nothing comes close.

    It is always the id, never a name: names are free text of the file, and messages do not repeat that.
    """
    if len(word) > _LONGEST:
        return None
    # A blank is as good as an underscore here: that is how words are compared.
    names = {
        _folded(name).replace(" ", "_"): key
        for key, party in reversed(file.parties.items())
        for name in (*_names(party), key)
    }
    found = nearest(word, [name for name in names if len(name) <= _LONGEST])
    return None if found is None else names[found]


def _names(party: Party) -> Iterator[str]:
    yield from (name for name in (party.short, party.name, *party.aliases) if name)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
