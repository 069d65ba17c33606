"""What a page is, and the few pieces of Markdown that pages are put together from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from mantelnet.text import Language, Text

_SPECIAL: Final = str.maketrans({c: f"\\{c}" for c in "\\`*_[]<>|"})
_MADE: Final = Text(
    en="<!-- Made from the code by docs/make.py. Do not edit this page; edit the code and run it again. -->",
    nl="<!-- Gemaakt uit de code met docs/make.py. Verander niet deze pagina maar de code, en draai het opnieuw. -->",
)


@dataclass(frozen=True, slots=True)
class Page:
    """One page, in both languages.

    Args:
        path: where it goes, below ``docs``.
        build: its text in one language.
    """

    path: Text
    build: Callable[[Language], str]


def document(language: Language, title: Text, blocks: Iterable[str]) -> str:
    """A whole Markdown page."""
    return "\n\n".join([_MADE.say(language), f"# {title.say(language)}", *blocks]) + "\n"


def escape(words: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    return " ".join(words.split()).translate(_SPECIAL)


def code(words: object) -> str:
    """A word as code; the bar of a table is kept out of its way."""
    return f"`{words}`".replace("|", "\\|")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; its cells are Markdown already."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def fence(text: str, kind: str = "") -> str:
    """A block of text shown as it is."""
    ticks = "```"
    while ticks in text:
        ticks += "`"
    return f"{ticks}{kind}\n{text.rstrip()}\n{ticks}"


def heading(level: int, words: str, anchor: str = "") -> str:
    """A heading; with an anchor of its own where other places link to it, because hosts make up different ones."""
    line = f"{'#' * level} {words}"
    return f'<a id="{anchor}"></a>\n\n{line}' if anchor else line


def items(lines: Iterable[str]) -> str:
    """A list."""
    return "\n".join(f"- {line}" for line in lines)


def labelled(label: Text, words: str, language: Language) -> str:
    """A paragraph that begins with its label in bold."""
    return f"**{label.say(language)}:** {words}"
