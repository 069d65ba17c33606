"""Findings as text for people: where, what is the matter, the line with a caret, and what to do next."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from mantelnet.characters import shown
from mantelnet.diagnostics import Checked, Diagnostic, Location, Severity
from mantelnet.text import Language, Text, count, listing

Style = Literal["plain", "bold", "dim", "error", "warning", "note"]
#: Pieces of one line, each with its style.
StyledLine = list[tuple[Style, str]]

_STYLE: Final[dict[Severity, Style]] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
}
_NAMES: Final = {
    Severity.ERROR: (Text(en="error", nl="fout"), Text(en="errors", nl="fouten")),
    Severity.WARNING: (Text(en="warning", nl="waarschuwing"), Text(en="warnings", nl="waarschuwingen")),
    Severity.NOTE: (Text(en="tip", nl="tip"), Text(en="tips", nl="tips")),
}

_ABOVE: Final = Text(en="See {code} above.", nl="Zie {code} hierboven.")
_UNREAD: Final = (
    Text(en="file cannot be read.", nl="bestand is niet te lezen."),
    Text(en="files cannot be read.", nl="bestanden zijn niet te lezen."),
)


def render(found: Sequence[Diagnostic], language: Language, width: int = 80) -> Iterator[StyledLine]:
    """The findings as styled lines, each followed by an empty line.

    What to do is told in full the first time. A long hint that stood under an earlier finding of the same file is
    not repeated.
    """
    told: set[tuple[str, str, str]] = set()
    for diagnostic in found:
        yield from _one(diagnostic, language, max(40, width), told)
        yield []


def _one(found: Diagnostic, language: Language, width: int, told: set[tuple[str, str, str]]) -> Iterator[StyledLine]:
    place = found.location
    yield [
        ("bold", shown(f"{place.file}:{place.line}:{place.column}")),
        ("plain", "  "),
        (_STYLE[found.severity], found.severity.label.say(language)),
        ("dim", f"  {found.code}"),
    ]
    for line in _wrapped(found.message.say(language), width, "  ", "  "):
        yield [("plain", line)]
    yield from _excerpt(place, _STYLE[found.severity], width)
    hint = found.hint.say(language)
    lines = _wrapped(hint, width, "  → ", "    ")
    known = (place.file, found.code, hint)
    if len(lines) > 1 and known in told:
        lines = [f"  → {_ABOVE.fill(code=found.code).say(language)}"]
    told.add(known)
    for line in lines:
        yield [("plain", line)]


def _wrapped(words: str, width: int, first: str, rest: str) -> list[str]:
    return textwrap.wrap(
        shown(words),
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _excerpt(place: Location, style: Style, width: int) -> Iterator[StyledLine]:
    """The line and a caret under the span; a long line is cut around it."""
    if place.excerpt is None or not place.excerpt.strip():
        return
    number = str(place.line)
    room = max(20, width - len(number) - 7)
    start = max(0, place.column - 1 - room // 2) if len(place.excerpt) > room else 0
    before = shown(place.excerpt[start : place.column - 1])
    marked = shown(place.excerpt[place.column - 1 : place.column - 1 + place.length]) or " "
    after = shown(place.excerpt[place.column - 1 + place.length : start + room])
    lead = "…" if start else ""
    yield [("dim", f"    {number} │ "), ("plain", (lead + before + marked + after)[: room + 1].rstrip())]
    caret = "^" * max(1, min(len(marked), room - len(before)))
    yield [("dim", f"    {' ' * len(number)} │ "), (style, " " * len(lead + before) + caret)]


def summary(checked: Checked, language: Language) -> str:
    """How many files were checked and what was found, and how many could not be read."""
    sentences = [_checked(checked)] if checked.files or not checked.unread else []
    if checked.unread:
        sentences.append(count(len(checked.unread), *_UNREAD))
    return " ".join(sentence.say(language) for sentence in sentences)


def _checked(checked: Checked) -> Text:
    files = count(
        len(checked.files),
        Text(en="file checked", nl="bestand gecontroleerd"),
        Text(en="files checked", nl="bestanden gecontroleerd"),
    )
    if not checked.found:
        return files + Text(en=": all is well.", nl=": alles in orde.")
    counts = []
    for severity, (one, many) in _NAMES.items():
        n = checked.count(severity)
        if n:
            counts.append(count(n, one, many))
        elif severity is Severity.ERROR:
            counts.append(Text(en="no errors", nl="geen fouten"))
    return files + ": " + listing(counts) + "."
