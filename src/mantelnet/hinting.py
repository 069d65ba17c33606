"""What could be written at a place of the file: which section belongs there, and what to begin with.

A meeting goes faster than typing. Whoever stops halfway should see how to go on, not only that something is missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, get_args, get_origin

from mantelnet.model import BUILT_IN_THEMES, ProjectFile, Section
from mantelnet.text import NOTHING, Text, both, listing
from mantelnet.vocabulary import english_key, key, nearest, value

#: A list of values longer than this is not repeated where we know which value was meant.
_LONG: Final = 12
_MOST_FIELDS: Final = 3
# Comparing takes the square of the length; no value is longer.
_LONGEST_WORD: Final = 100
#: Words from daily life, and the type of party that they stand for.
_EVERYDAY: Final[Mapping[str, str]] = {
    "kerk": "faith_community",
    "kerken": "faith_community",
    "moskee": "faith_community",
    "parochie": "faith_community",
    "diaconie": "faith_community",
    "church": "faith_community",
    "mosque": "faith_community",
    "parish": "faith_community",
    "buurthuis": "welfare_organisation",
    "community_centre": "welfare_organisation",
    "zorgboerderij": "day_care",
    "care_farm": "day_care",
    "voetbalclub": "sports_club",
    "sportclub": "sports_club",
    "football_club": "sports_club",
    "gp": "general_practice",
    "doctor": "general_practice",
    "dokter": "general_practice",
}


def section_at(path: tuple[Any, ...]) -> type[Section]:
    """The model that belongs to a place of the file; that of the whole file where none does."""
    return _model_in(_kind_at(path), deep=True) or ProjectFile


def _kind_at(path: tuple[Any, ...]) -> Any:
    """The annotation that belongs to a place of the file."""
    kind: Any = ProjectFile
    for step in path:
        model = _model_in(kind)
        if model is not None and isinstance(step, str) and (name := english_key(step)):
            field = name if name in model.model_fields else f"{name}_"
            kind = model.model_fields[field].annotation
        else:
            kind = next((a for a in reversed(get_args(kind)) if _model_in(a, deep=True)), kind)
    return kind


def _model_in(kind: Any, deep: bool = False) -> type[Section] | None:
    if isinstance(kind, type) and issubclass(kind, Section):
        return kind
    if deep or get_origin(kind) not in (dict, tuple):
        return next((m for a in get_args(kind) if (m := _model_in(a, deep)) is not None), None)
    return None


def beginning(path: tuple[Any, ...]) -> Text:
    """A sentence that begins with a space and tells what to begin with at a place; nothing where nobody can tell.

    Args:
        path: the place, in written or canonical names.
    """
    if path and path[-1] in ("theme", "thema"):
        return Text(
            en=' Choose from {all}, or a theme of your own under "themes".',
            nl=' Kies uit {all}, of een eigen thema onder "themas".',
        ).fill(all=listing(map(value, BUILT_IN_THEMES)))
    model = _model_in(_kind_at(path)) if path else None
    if model is None:
        return NOTHING
    fields = model.model_fields
    needed = [name for name, field in fields.items() if field.is_required()]
    shown = [key(name.rstrip("_")).map(lambda word: f'"{word}"') for name in (needed or list(fields))[:_MOST_FIELDS]]
    return Text(en=" Begin with {fields}.", nl=" Begin met {fields}.").fill(fields=listing(shown))


def meant(word: object, allowed: tuple[tuple[str, ...], ...]) -> Text | None:
    """The value that was probably meant by a word; ``None`` when nothing comes close.

    Args:
        word: what the file says.
        allowed: the values, in English and in Dutch, in the same order.
    """
    if not isinstance(word, str) or len(word) > _LONGEST_WORD:
        return None
    name = _EVERYDAY.get(word.casefold().replace(" ", "_"))
    if name is not None and name in allowed[0]:
        return value(name)
    found = nearest(word, [*allowed[0], *allowed[1]])
    return None if found is None else both(found)


def possible(allowed: tuple[tuple[str, ...], ...], found: Text | None, field: Text) -> Text:
    """The values that can stand at a place: all of them, or the one that was meant where there are many.

    Args:
        allowed: the values, in English and in Dutch, in the same order.
        found: the value that was probably meant; ``None`` when nobody can tell.
        field: the key of the place.
    """
    english, dutch = allowed
    if found is None or len(english) <= _LONG:
        return Text(en=", ".join(english), nl=", ".join(dutch))
    return Text(
        en="{found} and {n} others (mantelnet explain {field})", nl="{found} en {n} andere (mantelnet explain {field})"
    ).fill(found=found, n=len(english) - 1, field=field)
