"""The shape of a file: is every key known, every value of its kind, and what is left when some are not.

pydantic does the checking; this module turns its errors into flaws with a place and facts, and makes what is
left of a wrong file checkable, so that its references are checked in the same run. Such a rest is never analysed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pydantic_core import ValidationError

from mantelnet.characters import MOST, normal
from mantelnet.hinting import beginning, meant, possible, section_at
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Known, did_you_mean, suggested
from mantelnet.source import Map, Path, Seq, written
from mantelnet.text import NOTHING, Text
from mantelnet.vocabulary import KEYS, english_key, english_statement
from mantelnet.yamltree import order

_SHAPES: Final[Mapping[str, str]] = {
    "model_type": "not-a-mapping",
    "dict_type": "not-a-mapping",
    "tuple_type": "not-a-list",
    "string_type": "not-a-text",
    "too_short": "no-parties",
}
_PASSES: Final = 10
# An error of pydantic: its kind, its place, whether it is about a key, and facts.
_Error = tuple[str, tuple[Any, ...], bool, Mapping[str, Any]]
# What stands in for a missing field while the rest of the file is checked; it is never shown.
_STAND_INS: Final[Mapping[str, Any]] = {
    "mantelnet": "1",
    "project": {"name": "-"},
    "ambition": {"statement": "-"},
    "parties": {"x": {"name": "-"}},
    "theme": "mission",
    "date": "2000-01-01",
    "id": "x",
}


@dataclass(frozen=True, slots=True)
class Flaw:
    """A shape error: its kind, its place in written names, and facts for the words."""

    kind: str
    path: tuple[str | int, ...]
    facts: Mapping[str, object]
    on_key: bool = False


@dataclass(frozen=True, slots=True)
class Shaped:
    """A file after the check of its shape.

    Args:
        file: its contents, or what is left of them without the flawed pieces; ``None`` when nothing is left.
        data: the data behind ``file``.
        flaws: the shape errors; when there is none, ``file`` is the whole file.
        known: what the file declares, flawed or not.
    """

    file: ProjectFile | None
    data: Any
    flaws: tuple[Flaw, ...]
    known: Known


class _Kept(list[Any]):
    """A list from which flawed items were taken; ``origin`` tells where each of the others stood."""

    def __init__(self, items: Sequence[Any]) -> None:
        super().__init__(items)
        self.origin = list(range(len(items)))

    def leave(self, places: set[int]) -> None:
        """Take out the items at some places."""
        self.origin = [origin for place, origin in enumerate(self.origin) if place not in places]
        self[:] = [item for place, item in enumerate(self) if place not in places]


def validate(data: Any, text: str | None = None) -> Shaped:
    """Check the shape of what was read from a file; ``text`` is its text, for rules that look at it first."""
    known, twins = replace(_known(data), text=text), tuple(_twins(data))
    try:
        return Shaped(ProjectFile.model_validate(data), data, twins, known)
    except ValidationError as error:
        errors = _errors(error)
    flaws = (*twins, *_flaws(data, errors))
    rest = _copy(data)
    for _ in range(_PASSES):
        _mend(rest, errors)
        errors = []
        try:
            return Shaped(ProjectFile.model_validate(rest), rest, flaws, known)
        except ValidationError as again:
            errors = _errors(again)
    return Shaped(None, rest, flaws, known)


def _errors(error: ValidationError) -> list[_Error]:
    """What pydantic found: kind, place and facts, and nothing of the contents."""
    return [
        (one["type"], *_place(one["loc"]), one.get("ctx", {}))
        for one in error.errors(include_url=False, include_input=False)
    ]


def original(data: Any, path: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """A path into a file's rest as a path into the file: list positions as they were."""
    steps: list[str | int] = []
    node = data
    for step in path:
        steps.append(node.origin[step] if isinstance(node, _Kept) and isinstance(step, int) else step)
        node = at(node, (step,))
    return tuple(steps)


def at(data: Any, path: Path) -> Any:
    """The piece of the data at a path of written or canonical names; ``None`` where there is nothing."""
    node = data
    for step in path:
        if isinstance(node, dict) and isinstance(step, str):
            name = written(node, step)
            node = node[name] if name is not None else None
        elif isinstance(node, list) and isinstance(step, int) and step < len(node):
            node = node[step]
        else:
            return None
    return node


def _known(data: Any) -> Known:
    def ids(*path: str | int) -> frozenset[str]:
        found = at(data, path)
        return frozenset(found) if isinstance(found, dict) else frozenset()

    statements = frozenset(
        name
        for path in _condition_paths(data)
        for word in ids(*path, "statements")
        if (name := english_statement(word))
    )
    return Known(ids("parties"), ids("ambition", "needs"), ids("ambition", "goals"), ids("themes"), statements)


def _condition_paths(data: Any) -> Iterator[Path]:
    yield ("conditions",)
    measurements = at(data, ("measurements",))
    for place in range(len(measurements) if isinstance(measurements, list) else 0):
        yield ("measurements", place, "conditions")


def _twins(data: Any) -> Iterator[Flaw]:
    """Statements that stand twice at one place, once in each language: the model would keep only one of them."""
    for path in _condition_paths(data):
        answers = at(data, (*path, "answers"))
        tables = [("answers", code) for code in answers] if isinstance(answers, dict) else []
        for table in (("statements",), *tables):
            entries = at(data, (*path, *table))
            seen: dict[str, str] = {}
            for word in entries if isinstance(entries, dict) else ():
                if (name := english_statement(word)) and (twin := seen.setdefault(name, word)) != word:
                    place = (*path, *table, word)
                    yield Flaw("key-in-two-languages", place, {"key": word, "twin": twin}, on_key=True)


def _flaws(data: Any, errors: Iterable[_Error]) -> Iterator[Flaw]:
    desk = _Desk()
    for kind, path, on_key, facts in errors:
        # Wording takes time, and nobody reads on.
        if not desk.is_full(kind) and (flaw := _flaw(data, kind, path, on_key, facts, desk)):
            desk.told[kind if kind == "missing" else flaw.kind] += 1
            yield flaw


class _Desk:
    """What has been told, and what takes time when there are many flaws."""

    def __init__(self) -> None:
        self.told: Counter[str] = Counter()
        self._orders: dict[int, dict[str, int]] = {}

    def is_full(self, kind: str) -> bool:
        """Whether enough flaws of a kind have been told."""
        return self.told[kind] > MOST

    def is_bare(self, parent: Map, name: str) -> bool:
        """Is a key one without a colon: what is left of a text or number behind a comma between curly brackets?"""
        if parent[name] is not None:
            return False
        at_key = 4 * order(parent, self._orders)[name]
        return parent.marks[at_key + 1] == parent.marks[at_key + 2]


def _place(path: tuple[Any, ...]) -> tuple[tuple[Any, ...], bool]:
    """Where pydantic found an error, without the nameless rater of a single score; and if it is about a key."""
    path = path[:-1] if path and path[-1] == "" else path
    return (path[: path.index("[key]")], True) if "[key]" in path else (path, False)


def _flaw(
    data: Any, kind: str, path: tuple[Any, ...], on_key: bool, facts: Mapping[str, Any], desk: _Desk
) -> Flaw | None:
    if path and str(path[-1]).startswith("\0"):
        return None  # A key that could not be read is a trouble of the text already.
    if kind == "extra_forbidden":
        return _unknown_key(data, path, desk)
    value = at(data, path)
    key = _name(data, path)
    if kind == "missing":
        stands = written(at(data, path[:-1]), path[-1]) is not None
        words = {"key": key, "how": beginning(path)}
        return Flaw("empty-field" if stands else "missing-field", path, words, on_key=stands)
    if kind in _SHAPES:
        if not path:
            return Flaw("not-a-project", path, {})
        if value is None:
            return Flaw("empty-field", path, {"key": key, "how": beginning(path)}, on_key=True)
        return Flaw(_SHAPES[kind], path, {"key": key, "how": beginning(path)}, on_key=not isinstance(value, str))
    if value is None and path and not kind.startswith("tie"):
        return Flaw("empty-field", path, {"key": key, "how": NOTHING}, on_key=True)
    if path and path[0] == "mantelnet":
        kind = "bad_version"
    words = {**facts, "key": key}
    if kind == "bad_id":
        words["suggestion"] = _as_id(data, path[-1] if on_key else value, on_key)
    if allowed := facts.get("allowed"):
        found = meant(value, allowed)
        words["allowed"] = possible(allowed, found, key)
        words["suggestion"] = NOTHING if found is None else suggested(found)
    return Flaw(kind, path, words, on_key)


def _as_id(data: Any, word: object, on_key: bool) -> Text:
    """What a wrong id was probably meant to be: the key in id form, or the party with that id."""
    plain = normal(word, "NFKD").casefold() if isinstance(word, str) and "@" not in word else ""
    slug = "-".join(re.findall("[a-z0-9]+", plain.encode("ascii", "ignore").decode()))
    parties = at(data, ("parties",))
    likely = slug != word and ((on_key and len(slug) <= 64) or (isinstance(parties, dict) and slug in parties))
    return did_you_mean(slug, [slug]) if slug and likely else NOTHING


def _name(data: Any, path: tuple[Any, ...]) -> Text:
    """The nearest key above a place, as the file writes it; where it is absent, as each language writes it."""
    named = [(place, step) for place, step in enumerate(path) if isinstance(step, str) and step]
    if not named:
        return NOTHING
    place, step = named[-1]
    parent = at(data, path[:place])
    if isinstance(parent, dict) and (word := written(parent, step)) is not None:
        return Text(en=word, nl=word)
    return Text(en=step, nl=KEYS.get(step, step))


def _unknown_key(data: Any, path: tuple[Any, ...], desk: _Desk) -> Flaw | None:
    name = path[-1]
    parent = at(data, path[:-1])
    english = english_key(name)
    if english and isinstance(parent, dict):
        twin = next((w for w in (english, KEYS[english]) if w != name and w in parent), None)
        if twin is not None:
            return Flaw("key-in-two-languages", path, {"key": name, "twin": twin}, on_key=True)
    if isinstance(parent, Map) and desk.is_bare(parent, name):
        return Flaw("comma-in-text", path, {}, on_key=True)
    if desk.is_full("unknown-key"):
        return None
    section = section_at(path[:-1])
    fields = [field.rstrip("_") for field in section.model_fields]
    allowed = Text(en=", ".join(fields), nl=", ".join(KEYS.get(f, f) for f in fields))
    suggestion = did_you_mean(name, sorted(section.names))
    return Flaw("unknown-key", path, {"key": name, "suggestion": suggestion, "allowed": allowed}, on_key=True)


def _copy(data: Any) -> Any:
    if isinstance(data, Map):
        return {key: _copy(value) for key, value in data.items()}
    if isinstance(data, Seq):
        return _Kept([_copy(value) for value in data])
    return data


def _mend(rest: Any, errors: Iterable[_Error]) -> None:
    """Take out what is wrong and fill in what is missing, in place."""
    wrong: list[tuple[Any, ...]] = []
    for kind, path, *_ in errors:
        if kind == "missing" and path[-1] in ("from", "to"):
            wrong.append(path[:-1])  # No party can stand in for the end of an exchange.
        elif kind in ("missing", "too_short"):
            parent = at(rest, path[:-1])
            if isinstance(parent, dict):
                parent[written(parent, path[-1]) or path[-1]] = _STAND_INS.get(path[-1], "-")
        elif path:
            wrong.append(path)
    # Items leave a list all at once, so that the places of the others stay until then.
    leaving: dict[int, tuple[_Kept, set[int]]] = {}
    for parent, last in [(at(rest, path[:-1]), path[-1]) for path in wrong]:
        if isinstance(parent, dict):
            parent.pop(last, None)
        elif isinstance(parent, _Kept):
            leaving.setdefault(id(parent), (parent, set()))[1].add(last)
    for parent, places in leaving.values():
        parent.leave(places)
