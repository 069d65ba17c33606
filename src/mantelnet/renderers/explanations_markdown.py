"""Explanations and the list of rules as Markdown, for a page in git or a wiki."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mantelnet.explanations.explanation import KIND_NAMES, Explanation, Listing, Piece, Points, Prose
from mantelnet.explanations.rules import LIST, MORE, SHELVES, WEIGHTS, shelf_of
from mantelnet.renderers.markdown import escape
from mantelnet.report import Line
from mantelnet.rules.rule import Rule
from mantelnet.text import Language, Text

_TITLE = Text(en="Explanation of “{words}”", nl="Uitleg bij “{words}”")
_HEAD = Text(en="| Code | Name | Weight | Rule |", nl="| Code | Naam | Gewicht | Regel |")
_MANUAL = Text(en="In the manual", nl="In de handleiding")


def render(found: Sequence[Explanation], words: str, language: Language) -> str:
    """The explanations of what somebody looked up, as a page."""
    page = _Page(language)
    blocks = [f"# {escape(_TITLE.fill(words=words).say(language))}"]
    for explanation in found:
        blocks.extend(page.explanation(explanation))
    return "\n\n".join(blocks) + "\n"


def render_rules(rules: Sequence[Rule], language: Language) -> str:
    """The list of rules as a page with a table for each shelf."""
    blocks = [f"# {escape(LIST.say(language))}", WEIGHTS.fill(n=len(rules)).say(language)]
    for digit, (_, title) in SHELVES.items():
        blocks.append(f"## {escape(title.say(language))}")
        rows = [_row(rule, language) for rule in rules if shelf_of(rule) == digit]
        blocks.append("\n".join([_HEAD.say(language), "| :-- | :-- | :-- | :-- |", *rows]))
    return "\n\n".join([*blocks, MORE.say(language)]) + "\n"


def _row(rule: Rule, language: Language) -> str:
    cells = (rule.code, f"`{rule.name}`", rule.severity.label.say(language), escape(rule.title.say(language)))
    return "| " + " | ".join(cells) + " |"


class _Page:
    def __init__(self, language: Language) -> None:
        self._language: Language = language

    def explanation(self, explanation: Explanation) -> Iterator[str]:
        yield f"## {self._say(explanation.title)}"
        yield f"*{self._say(KIND_NAMES[explanation.kind])} · {self._say(explanation.about)}*"
        for piece in explanation.pieces:
            yield from self._piece(piece)
        yield f"**{self._say(_MANUAL)}:** `docs/{explanation.manual.say(self._language)}`"

    def _piece(self, piece: Piece) -> Iterator[str]:
        match piece:
            case Prose():
                yield self._line(Line(piece.text, piece.label, piece.origin))
            case Points():
                yield f"**{self._say(piece.label)}:**"
                yield "\n".join(f"- {self._line(line)}" for line in piece.lines)
            case Listing():
                yield f"**{self._say(piece.label)}:**"
                yield f"```yaml\n{piece.text.say(self._language).rstrip()}\n```"

    def _line(self, line: Line) -> str:
        label = f"**{self._say(line.label)}:** " if line.label and line.label.en else ""
        origin = f" *({self._say(line.origin)})*" if line.origin and line.origin.en else ""
        return f"{label}{self._say(line.text)}{origin}"

    def _say(self, text: Text) -> str:
        return escape(text.say(self._language))
