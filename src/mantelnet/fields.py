"""The kinds of scalar in a project file: each reads the text as written, and refuses what it cannot mean.

The YAML reader hands over text only, so that the field decides what it means: ``no`` is a name where a name
belongs and "no" where yes or no belongs, and a score is one of the digits 1 to 5, never 4.0 or true. Errors are
pydantic errors of our own kinds; :mod:`mantelnet.project` turns them into located findings.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Final, Literal, get_args

from pydantic_core import PydanticCustomError

from mantelnet.vocabulary import VALUES, english_statement

_WHOLE: Final = re.compile(r"[0-9]{1,9}", re.ASCII)
_NUMBER: Final = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?", re.ASCII)
_ID: Final = re.compile(r"[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?", re.ASCII)
_ISO: Final = re.compile(r"([0-9]{4})(-([0-9]{2})(-([0-9]{2}))?)?", re.ASCII)
_DEVICES: Final = frozenset(
    ["con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))]
)
_UNKNOWN: Final = frozenset(["unknown", VALUES["unknown"]])
_YES: Final = frozenset(["true", "ja", "yes"])
_NO: Final = frozenset(["false", "nee", "no"])


def _wrong(kind: str, **facts: Any) -> PydanticCustomError:
    # pydantic wants a template; the words come from the rule that belongs to the kind.
    return PydanticCustomError(kind, "{kind}", {"kind": kind, **facts})


def read_id(value: object) -> str:
    """An id: lower-case ASCII letters, digits and hyphens, at most 64, no reserved Windows device name."""
    if isinstance(value, str) and _ID.fullmatch(value) and value not in _DEVICES:
        return value
    raise _wrong("bad_id")


def read_day(value: object) -> str:
    """An ISO date ``YYYY-MM-DD`` that exists; kept as text."""
    text = value if isinstance(value, str) else ""
    if len(text) == 10 and read_moment(text, "bad_date"):
        return text
    raise _wrong("bad_date")


def read_moment(value: object, kind: str = "bad_moment") -> str:
    """A year, a month or a day: ``2023``, ``2023-05`` or ``2023-05-01``; kept as text."""
    found = _ISO.fullmatch(value) if isinstance(value, str) else None
    if not found:
        raise _wrong(kind)
    try:
        date(int(found[1]), int(found[3] or 1), int(found[5] or 1))
    except ValueError:
        raise _wrong(kind) from None
    return found[0]


def read_yes_no(value: object) -> bool:
    """``true``/``false``, ``ja``/``nee`` or ``yes``/``no``."""
    word = value.casefold() if isinstance(value, str) else ""
    if word in _YES or word in _NO:
        return word in _YES
    raise _wrong("bad_yes_no")


def read_number(value: object) -> float:
    """A number of zero or more, with a decimal point."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return float(value)
    raise _wrong("bad_number")


def whole(low: int, high: int) -> Callable[[object], int]:
    """A reader of whole numbers from ``low`` to ``high``."""
    table = {str(n): n for n in range(low, high + 1)}

    def read(value: object) -> int:
        found = table.get(value) if isinstance(value, str) else None
        if found is None:
            raise _wrong("bad_whole", low=low, high=high)
        return found

    return read


def whole_or_unknown(value: object) -> int | None:
    """A whole number 1 to 5; ``unknown`` and an absent value are both ``None``."""
    return None if isinstance(value, str) and value in _UNKNOWN else _one_to_five(value)


def read_score(value: object) -> int | Literal["unknown"]:
    """A score: a whole number 1 to 5, or ``unknown``, which is an answer too."""
    if isinstance(value, str) and value in _UNKNOWN:
        return "unknown"
    found = _SCORES.get(value) if isinstance(value, str) else None
    if found is None:
        raise _wrong("bad_score")
    return found


def read_answer(value: object) -> int | Literal["dont_know"]:
    """An answer to a statement: a whole number 1 to 5, or ``dont_know``."""
    if value in ("dont_know", VALUES["dont_know"], *_UNKNOWN):
        return "dont_know"
    found = _SCORES.get(value) if isinstance(value, str) else None
    if found is None:
        raise _wrong("bad_answer")
    return found


def read_statement(value: object) -> str:
    """The id of a statement: the name of a condition, an underscore and a number; gives the English id."""
    found = english_statement(value) if isinstance(value, str) else None
    if found is None:
        raise _wrong("bad_statement")
    return found


def per_rater(value: object) -> object:
    """One score stands for a nameless rater: ``4`` becomes ``{"": "4"}``; a map of raters stays as it is."""
    return {"": value} if isinstance(value, str) else value


_one_to_five: Final = whole(1, 5)
_SCORES: Final = {str(n): n for n in range(1, 6)}


class Read:
    """Annotation that lets one reader decide about a value."""

    def __init__(self, reader: Callable[[Any], Any]) -> None:
        self.reader = reader


class Before:
    """Annotation that changes a value before its type is checked."""

    def __init__(self, change: Callable[[Any], Any]) -> None:
        self.change = change


class _Allowed(tuple[tuple[str, ...], ...]):
    """Names to choose from. pydantic makes text of every fact of every error, and would spend seconds on long ones."""

    __slots__ = ()

    def __str__(self) -> str:
        return ""


class Choice(Read):
    """One of a fixed list of values, in either language; gives the English name.

    Args:
        names: the ``Literal`` of English names.
    """

    def __init__(self, names: Any) -> None:
        self.names: tuple[str, ...] = get_args(names)
        table = {word: name for name in self.names for word in (name, VALUES.get(name, name))}
        allowed = _Allowed((self.names, tuple(VALUES.get(name, name) for name in self.names)))

        def read(value: object) -> str:
            found = table.get(value) if isinstance(value, str) else None
            if found is None:
                raise _wrong("bad_choice", allowed=allowed)
            return found

        super().__init__(read)


Id = Annotated[str, Read(read_id)]
Day = Annotated[str, Read(read_day)]
Moment = Annotated[str, Read(read_moment)]
YesNo = Annotated[bool, Read(read_yes_no)]
Number = Annotated[float, Read(read_number)]
OneToFive = Annotated[int | None, Read(whole_or_unknown)]
Answer = Annotated[int | Literal["dont_know"], Read(read_answer)]
StatementId = Annotated[str, Read(read_statement)]
Score = Annotated[int | Literal["unknown"], Read(read_score)]
RaterId = Annotated[str, Read(lambda value: value and read_id(value))]
Ratings = Annotated[dict[RaterId, Score], Before(per_rater)]
