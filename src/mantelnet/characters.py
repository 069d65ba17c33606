"""From bytes to text, and the characters that do not belong in a project file.

Invisible characters are refused because they make a file mean something else than what people see: U+2028 and
U+0085 start a new line in YAML, bidirectional controls turn words round, control characters drive terminals.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Final, Literal

#: Largest file that is read, in bytes. A file of 20,000 parties and 100,000 ties is 14 million; what is read takes
#: up to thirty times its length in memory.
SIZE_LIMIT: Final = 16_000_000
#: So many troubles of one kind are told; nobody reads more.
MOST: Final = 1_000

_INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters, U+0085 among them
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"  # line ends, direction, zero width
    "\u115f\u1160\u3164\uffa0\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e007f"  # letters without a shape
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"  # halves of characters, and no characters at all
)
# A joiner belongs between emoji and in some scripts, not beside a plain letter.
_JOINER: Final = re.compile(r"(?<=[!-~])[\u200c\u200d]|[\u200c\u200d](?=[!-~])|\A[\u200c\u200d]\Z")
# A hard space looks like a space and is none: it matters where spaces have a meaning.
_HARD_SPACE: Final = re.compile("^[ -]*+(?:[\\w-]++:)?[\u00a0\u202f]+", re.MULTILINE)
_CONFLICT: Final = re.compile(r"(?<![^\r\n])(?:(?:<{7}|>{7}|\|{7})(?: [^\r\n]*)?|={7})(?![^\r\n])")
LINE_END: Final = re.compile("\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something wrong with a file as text: what kind, from which character to which, and facts for the words."""

    kind: str
    start: int
    end: int
    facts: Mapping[str, object] = field(default_factory=dict)


def decode(data: bytes) -> tuple[str, Trouble | None]:
    """The text of a file, without a byte order mark.

    Returns:
        The text and no trouble; or what could be read before the trouble: ``too-large``, ``not-utf8``,
        ``empty-file``. Then nothing more can be said about the file.
    """
    if len(data) > SIZE_LIMIT:
        return "", Trouble("too-large", 0, 0)
    # Two bytes a letter, or what a power cut leaves behind.
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data.count(0) * 4 > len(data):
        return "", Trouble("not-utf8", 0, 0)
    try:
        text = data.decode("utf-8").lstrip("\ufeff")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8").lstrip("\ufeff")
        shown = before + "\N{REPLACEMENT CHARACTER}"
        return shown, Trouble("not-utf8", len(before), len(before) + 1)
    if not text.strip():
        return text, Trouble("empty-file", 0, 0)
    return text, None


def conflicts(text: str) -> list[Trouble]:
    """The lines that git leaves in a file when two people changed the same lines."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return []  # A lone line of equals signs can be somebody's decoration.
    marks = list(islice(_CONFLICT.finditer(text), MOST + 1))
    found = [Trouble("conflict-marker", mark.start(), mark.end()) for mark in marks]
    return found if any(mark[0][0] in "<>" for mark in marks) else []


def invisibles(text: str) -> Iterator[Trouble]:
    """Every invisible or forbidden character in a text."""
    yield from _hidden(_INVISIBLE, text)
    if _has_joiner(text):
        yield from _hidden(_JOINER, text)
    if _has_hard_space(text):
        yield from _hidden(_HARD_SPACE, text)


def _hidden(pattern: re.Pattern[str], text: str) -> Iterator[Trouble]:
    """The last character of each match."""
    for found in pattern.finditer(text):
        yield Trouble("invisible-character", found.end() - 1, found.end(), {"code": _code(found)})


def _code(found: re.Match[str]) -> str:
    return f"U+{ord(found[0][-1]):04X}"


def _has_hard_space(text: str) -> bool:
    return "\u00a0" in text or "\u202f" in text


def _has_joiner(text: str) -> bool:
    return "\u200c" in text or "\u200d" in text


def visible(text: str) -> str:
    """The text with a space for every invisible character, so that reading can go on and lengths stay."""
    if _has_hard_space(text):
        text = _HARD_SPACE.sub(lambda found: found[0].replace("\u00a0", " ").replace("\u202f", " "), text)
    if _has_joiner(text):
        text = _JOINER.sub(" ", text)
    return _INVISIBLE.sub(" ", text)


def normal(text: str, form: Literal["NFKC", "NFKD"]) -> str:
    """A text in a normal form, in a time that goes with its length: of a heap of accents eight are kept."""
    marks = "" if text.isascii() else re.escape("".join(filter(unicodedata.combining, sorted(set(text)))))
    if marks:
        # Putting accents in order takes the square of their number.
        text = re.sub(f"([{marks}]{{8}})[{marks}]+", r"\1", text)
    return unicodedata.normalize(form, text)


def shown(text: str) -> str:
    """Text that is safe to print: invisible characters by their code point, a tab or carriage return as a space."""
    for pattern in (_INVISIBLE, _JOINER):
        text = pattern.sub(lambda found: f"<{_code(found)}>", text)
    return text.replace("\t", " ").replace("\r", " ")
