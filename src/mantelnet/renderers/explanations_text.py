"""Explanations and the list of rules as text for people."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from mantelnet.characters import shown
from mantelnet.diagnostics import Severity
from mantelnet.explanations.explanation import KIND_NAMES, Explanation, Listing, Piece, Points, Prose
from mantelnet.explanations.rules import LIST, MORE, SHELVES, WEIGHTS, shelf_of
from mantelnet.renderers.findings_text import Style, StyledLine
from mantelnet.report import Line
from mantelnet.rules.rule import Rule
from mantelnet.text import Language, Text

_MANUAL = Text(en="In the manual: ", nl="In de handleiding: ")
_STYLES: Final[Mapping[Severity, Style]] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
}
#: The title of a rule needs so much room beside the other columns.
_TITLE: Final = 24
#: Lines longer than this are hard to read.
_WIDEST = 80


def render(found: Sequence[Explanation], language: Language, width: int = 80) -> Iterator[StyledLine]:
    """The explanations as styled lines, below each other."""
    page = _Page(language, max(40, min(width, _WIDEST)))
    for place, explanation in enumerate(found):
        if place:
            yield []
        yield from page.explanation(explanation)


def render_rules(rules: Sequence[Rule], language: Language, width: int = 80) -> Iterator[StyledLine]:
    """The list of rules as styled lines, shelf by shelf."""
    page = _Page(language, max(40, min(width, _WIDEST)))
    yield [("bold", LIST.say(language))]
    for line in page.wrapped(WEIGHTS.fill(n=len(rules)).say(language)):
        yield [("dim", line)]
    for digit, (_, title) in SHELVES.items():
        yield []
        yield from page.heading(title)
        yield from page.rules([rule for rule in rules if shelf_of(rule) == digit])
    yield []
    for line in page.wrapped(MORE.say(language)):
        yield [("dim", line)]


class _Page:
    def __init__(self, language: Language, width: int) -> None:
        self._language: Language = language
        self._width = width

    def explanation(self, explanation: Explanation) -> Iterator[StyledLine]:
        yield from self.heading(explanation.title)
        about = f"{KIND_NAMES[explanation.kind].say(self._language)} · {self._say(explanation.about)}"
        for line in self.wrapped(about):
            yield [("dim", line)]
        labelled = False
        for piece in explanation.pieces:
            # Labelled sentences stand together; all else has air around it.
            if not (labelled and isinstance(piece, Prose) and piece.label.en):
                yield []
            labelled = isinstance(piece, Prose) and bool(piece.label.en)
            yield from self._piece(piece)
        yield []
        for line in self.wrapped(_MANUAL.say(self._language) + "docs/" + self._say(explanation.manual), "  "):
            yield [("dim", line)]

    def heading(self, title: Text) -> Iterator[StyledLine]:
        """A title in a line across the page."""
        words, *rest = self.wrapped(self._say(title), "   ", "── ")
        rule = "─" * (self._width - len(words) - 1)
        yield [("dim", words[:3]), ("bold", words[3:]), ("dim", f" {rule}" if rule else "")]
        for line in rest:
            yield [("bold", line)]

    def rules(self, rules: Sequence[Rule]) -> Iterator[StyledLine]:
        """Rules in columns: code, name, severity and title; on a narrow screen the last two stand below."""
        name = max(len(rule.name) for rule in rules)
        weight = max(len(self._say(rule.severity.label)) for rule in rules)
        for rule in rules:
            label, title = self._say(rule.severity.label), self._say(rule.title)
            wide = f"{rule.code}  {rule.name:{name}}  {label:{weight}}  "
            if len(wide) + _TITLE <= self._width:
                style = _STYLES[rule.severity]
                first, *rest = self.wrapped(title, " " * len(wide), " " * len(wide))
                yield [
                    ("bold", rule.code),
                    ("dim", wide[len(rule.code) : -weight - 2]),
                    (style, wide[-weight - 2 :]),
                    ("plain", first.lstrip()),
                ]
            else:
                yield [("bold", rule.code), ("dim", f"  {rule.name}")]
                rest = self.wrapped(f"{label}: {title}", "  ", "  ")
            for words in rest:
                yield [("plain", words)]

    def _piece(self, piece: Piece) -> Iterator[StyledLine]:
        match piece:
            case Prose():
                yield from self._labelled(Line(piece.text, piece.label, piece.origin), "", "  ")
            case Points():
                yield from self._label(piece.label)
                for line in piece.lines:
                    yield from self._labelled(line, "– ", "  ")
            case Listing():
                yield from self._label(piece.label)
                for text in self._say(piece.text).splitlines():
                    yield from self._as_it_is(text)

    def _label(self, label: Text) -> Iterator[StyledLine]:
        """A label on a line of its own."""
        for line in self.wrapped(f"{self._say(label)}:", "  "):
            yield [("bold", line)]

    def _labelled(self, line: Line, first: str, rest: str) -> Iterator[StyledLine]:
        """A sentence with its label in front and its origin behind."""
        label = f"{self._say(line.label)}: " if line.label and line.label.en else ""
        origin = f" [{self._say(line.origin)}]" if line.origin and line.origin.en else ""
        top, *below = self.wrapped(label + self._say(line.text) + origin, rest if label or first else "", first)
        begin, end = len(first), len(first) + len(label)
        yield [("plain", top[:begin]), ("bold", top[begin:end]), ("plain", top[end:])]
        for words in below:
            yield [("plain", words)]

    def _as_it_is(self, text: str) -> Iterator[StyledLine]:
        """A line of a file; one that is too long goes on further to the right."""
        indent = "    " + text[: len(text) - len(text.lstrip())]
        for words in self.wrapped(text.strip(), indent + "    ", indent) or [""]:
            yield [("plain", words)]

    def wrapped(self, words: str, rest: str = "", first: str = "") -> list[str]:
        """Words in lines of the page, with an indent for the first line and one for the rest."""
        return textwrap.wrap(words, self._width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)

    def _say(self, text: Text) -> str:
        return shown(text.say(self._language))
