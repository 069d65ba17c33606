"""The words of a project file in one language: keys, fixed values and ids of statements, spliced into its text.

What a word means follows from its place in the models: ``gemeente`` is a fixed value as the type of a party and an id
everywhere else. What has no place there stays as it is written: free text, ids, ``ja`` and ``nee``, comments.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import NoneType
from typing import Annotated, Any, Final, get_args, get_origin

from mantelnet.fields import Choice, Read, read_answer, read_score, read_statement, whole_or_unknown
from mantelnet.model import BUILT_IN_THEMES, Interest, ProjectFile, Section
from mantelnet.source import Map, Seq, Source, Span, written
from mantelnet.text import Language
from mantelnet.vocabulary import CONDITIONS, KEYS, VALUES, both_names, english_key, english_statement, english_value

#: The words that a field for a number takes beside numbers.
_BESIDE_NUMBERS: Final[Mapping[Any, tuple[str, ...]]] = {
    whole_or_unknown: ("unknown",),
    read_score: ("unknown",),
    read_answer: ("unknown", "dont_know"),
}


@dataclass(frozen=True, slots=True)
class Respelling:
    """One word that is written otherwise in the wanted language, and the span of the text that holds it."""

    span: Span
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class _Part:
    """What may stand at a place of the file.

    Args:
        keys: the keys of a section, in both languages, with what stands behind each.
        entry: what stands behind each id of a map.
        item: what each item of a list is.
        words: the fixed values, in both languages.
        statements: whether the ids of the map are ids of statements.
        themes: whether themes of the file's own may stand here too.
    """

    keys: Mapping[str, _Part] = field(default_factory=dict)
    entry: _Part | None = None
    item: _Part | None = None
    words: frozenset[str] = frozenset()
    statements: bool = False
    themes: bool = False


def respellings(source: Source, language: Language) -> Iterator[Respelling]:
    """Every word that is to be written otherwise to bring a file's words into one language, in the order of the text.

    A key stays as it is where its translation stands beside it already: then somebody has to choose.
    """
    data, text = source.data, source.parsed
    name = written(data, "themes") if isinstance(data, Map) else None
    own = data[name] if name else None
    for found in _Walk(language, frozenset(own if isinstance(own, Map) else ())).through(data, _whole(), (0, 0)):
        # A word in quotes can be written with escapes. Nobody does that with ours, so it stays.
        if text.count(found.old, *found.span) == 1:
            yield found


def spliced(text: str, found: Iterable[Respelling]) -> str:
    """The text with words written otherwise; quotes around them stay."""
    pieces, behind = list[str](), 0
    for one in found:
        start, end = one.span
        pieces += text[behind:start], text[start:end].replace(one.old, one.new)
        behind = end
    return "".join(pieces) + text[behind:]


def translated(source: Source, language: Language) -> str:
    """The text of a file with its words in one language."""
    return spliced(source.parsed, respellings(source, language))


@dataclass(frozen=True, slots=True)
class _Walk:
    """A walk through the data of a file, with the ids of its own themes."""

    language: Language
    own: frozenset[str]

    def through(self, node: Any, part: _Part, span: Span) -> Iterator[Respelling]:
        if isinstance(node, Map):
            for place, (key, value) in enumerate(node.items()):
                start, end, value_start, value_end = node.marks[4 * place : 4 * place + 4]
                new = self._key(key, part)
                # Without a colon it is the rest of a text that has a comma in it.
                bare = value is None and end == value_start
                if new != key and new not in node and not bare:
                    yield Respelling((start, end), key, new)
                if (below := part.keys.get(key, part.entry)) is not None:
                    yield from self.through(value, below, (value_start, value_end))
        elif isinstance(node, Seq) and part.item is not None:
            for place, item in enumerate(node):
                yield from self.through(item, part.item, (node.marks[2 * place], node.marks[2 * place + 1]))
        elif isinstance(node, str) and node in part.words:
            new = self._word(english_value(node) or node, VALUES)
            if new != node and not (part.themes and self.own.intersection((node, new))):
                yield Respelling(span, node, new)

    def _key(self, key: str, part: _Part) -> str:
        if key in part.keys:
            return self._word(english_key(key) or key, KEYS)
        if not part.statements or (statement := english_statement(key)) is None:
            return key
        condition, _, number = statement.rpartition("_")
        return f"{self._word(condition, CONDITIONS)}_{number}"

    def _word(self, english: str, table: Mapping[str, str]) -> str:
        return table.get(english, english) if self.language == "nl" else english


@cache
def _whole() -> _Part:
    return _part(ProjectFile, ())


def _part(kind: Any, notes: Iterable[Any]) -> _Part:
    """What the models say about a place, from its type and the annotations around that."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _part(kind.__origin__, kind.__metadata__)
    for note in notes:
        if isinstance(note, Read):
            names = note.names if isinstance(note, Choice) else _BESIDE_NUMBERS.get(note.reader, ())
            return _Part(words=frozenset(both_names(names, VALUES)))
    if isinstance(kind, type) and issubclass(kind, Section):
        return _Part(keys=dict(_keys(kind)))
    if origin is dict:
        entry = _part(inner[1], ())
        readers = [getattr(note, "reader", None) for note in getattr(inner[0], "__metadata__", ())]
        # Where every rater may give a score, one score may stand too.
        return _Part(entry=entry, words=entry.words, statements=read_statement in readers)
    if origin is tuple:
        return _Part(item=_part(inner[0], ()))
    return _part(next(a for a in inner if a is not NoneType), notes) if inner else _Part()


def _keys(section: type[Section]) -> Iterator[tuple[str, _Part]]:
    for name, info in section.model_fields.items():
        below = _part(info.annotation, info.metadata)
        if section is Interest and name == "theme":
            below = _Part(words=frozenset(both_names(BUILT_IN_THEMES, VALUES)), themes=True)
        for word in both_names([name.rstrip("_")], KEYS):
            yield word, below
