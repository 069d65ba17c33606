"""A project file made tidy: small splices in its text, everything else byte for byte.

No spaces at line ends, one line end at the end of the file, lists indented as most lists of the file are; and, when
asked for, all words in one language. After each step the text is read again: it has to say the same.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from mantelnet.characters import LINE_END
from mantelnet.indenting import List, moved, strays
from mantelnet.interests import theme_of
from mantelnet.shape import validate
from mantelnet.source import Map, Seq, Source, Span, read
from mantelnet.text import Language
from mantelnet.translating import respellings, spliced
from mantelnet.yamltree import line_starts

_BLANK: Final = " \t"
# Characters that are read again, all told, to find the lists that can be moved when not all of them can.
_REREAD_LIMIT: Final = 5_000_000


class Altered(Exception):
    """The tidied file would say something else than the file does: a mistake of ours."""


@dataclass(frozen=True, slots=True)
class Formatted:
    """A file and its tidied form.

    Args:
        source: the file as it was read.
        data: the bytes of the tidied form: those of the file when there is nothing to do, or trouble with its text.
        trouble: whether the text has errors, so that it stays as it is.
    """

    source: Source
    data: bytes
    trouble: bool = False


def formatted(data: bytes, keys: Language | None = None) -> Formatted:
    """A file made tidy. Doing it once more changes nothing.

    Args:
        data: the file's bytes.
        keys: the language to write keys and fixed values in; ``None`` leaves them as they are.

    Raises:
        Altered: when the result would not say the same.
    """
    source = read(data)
    # A comma that cuts a text in two shows in the shape only, and is a mistake in the text all the same.
    if source.troubles or any(flaw.kind == "comma-in-text" for flaw in validate(source.data).flaws):
        return Formatted(source, data, trouble=True)
    if not isinstance(source.data, Map | Seq):
        return Formatted(source, data)
    tidy = _indented(_trimmed(source))
    if keys is not None:
        tidy = _in_one_language(tidy, keys)
    mark = data.removesuffix(source.text.encode())
    return Formatted(source, mark + tidy.text.encode())


def _reread(text: str, source: Source) -> Source | None:
    """The text as it is read, if it says the same as the source."""
    found = read(text.encode())
    return found if not found.troubles and found.data == source.data else None


def _trimmed(source: Source) -> Source:
    """Without spaces at line ends, and with one line end at the end."""
    trimmed = _without_spaces(source)
    # At the end of a text that keeps its line ends (``|+``) they are part of what the file says.
    for text in (_ended(trimmed), trimmed):
        if text == source.text:
            return source
        if (found := _reread(text, source)) is not None:
            return found
    raise Altered("trimmed")


def _without_spaces(source: Source) -> str:
    text = source.text
    spans = list(_texts(source.data, (0, 0), text))
    begins = [start for start, _ in spans]
    pieces = []
    for start, behind in pairwise([*line_starts(text), len(text)]):
        line = text[start:behind]
        words = line.rstrip("\r\n")
        bare = words.rstrip(_BLANK)
        place = start + len(bare)
        near = bisect_right(begins, place) - 1
        inside = near >= 0 and place < spans[near][1]
        pieces.append(line if inside else bare + line[len(words) :])
    return "".join(pieces)


def _texts(node: Any, span: Span, text: str) -> Iterator[Span]:
    """The spans of texts over several lines in which spaces at line ends stay: those in quotes and the block texts."""
    if isinstance(node, Map):
        marks = node.marks
        for place, (key, value) in enumerate(node.items()):
            start, end, value_start, value_end = marks[4 * place : 4 * place + 4]
            yield from _texts(key, (start, end), text)
            yield from _texts(value, (value_start, value_end), text)
    elif isinstance(node, Seq):
        for place, item in enumerate(node):
            yield from _texts(item, (node.marks[2 * place], node.marks[2 * place + 1]), text)
    elif isinstance(node, str) and text[span[0]] in "'\"":
        yield span
    elif isinstance(node, str) and text[span[0]] in "|>" and (found := LINE_END.search(text, *span)):
        yield found.start(), span[1]  # What stands behind the sign is no part of the text.


def _ended(text: str) -> str:
    """With one line end at the end, of the kind that the file has."""
    words = text.rstrip(_BLANK + "\r\n")
    first = LINE_END.search(text, len(words))
    kinds = Counter(LINE_END.findall(text)).most_common(1)
    return words + (first[0] if first else kinds[0][0] if kinds else "\n")


def _indented(source: Source) -> Source:
    """With its lists indented as most of them are, as far as they can be moved safely."""
    lists = strays(source)
    if not lists:
        return source
    if (found := _reread(moved(source, lists), source)) is not None:
        return found
    best, movable = source, list[List]()
    for one in lists if len(lists) * len(source.text) <= _REREAD_LIMIT else ():
        if (found := _reread(moved(source, [*movable, one]), source)) is not None:
            best, movable = found, [*movable, one]
    return best


def _in_one_language(source: Source, language: Language) -> Source:
    """With all words in one language."""
    found = list(respellings(source, language))
    if not found:
        return source
    result = read(spliced(source.text, found).encode())
    new = {one.span[0]: one.new for one in found}
    as_meant = list(_words(result.data, 0, {})) == list(_words(source.data, 0, new))
    if result.troubles or not as_meant or _meaning(result) != _meaning(source):
        raise Altered("translated")
    return result


def _words(node: Any, start: int, new: Mapping[int, str]) -> Iterator[str | None]:
    """Every key and value in order, with the new words in their places; brackets for what holds them."""
    if isinstance(node, Map):
        yield "{"
        for place, (key, value) in enumerate(node.items()):
            yield new.get(node.marks[4 * place], key)
            yield from _words(value, node.marks[4 * place + 2], new)
        yield "}"
    elif isinstance(node, Seq):
        yield "["
        for place, item in enumerate(node):
            yield from _words(item, node.marks[2 * place], new)
        yield "]"
    else:
        yield node if node is None else new.get(start, node)


def _meaning(source: Source) -> object:
    """What a file says whatever its language: the model, or what is left of it, and what is wrong with its shape."""
    shaped = validate(source.data)
    flaws = Counter(flaw.kind for flaw in shaped.flaws)
    if shaped.file is None:
        return flaws, None
    file = shaped.file
    interests = {
        party: [{**vars(one), "theme": theme_of(one, file.themes)} for one in all_of_it]
        for party, all_of_it in file.interests.items()
    }
    return flaws, {**vars(file), "interests": interests}
