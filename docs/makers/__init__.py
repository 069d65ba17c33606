"""The makers shelf: a page of the reference, or the pictures of a kind, a file; in both languages, from the code."""

from __future__ import annotations

from mantelnet.text import LANGUAGES

from . import commands, glossary, measures, picture, plots, poster, project_file, rules, signals, strategies
from .page import Page

PAGES: tuple[Page, ...] = (
    project_file.PAGE,
    rules.PAGE,
    measures.PAGE,
    strategies.PAGE,
    signals.PAGE,
    glossary.PAGE,
    commands.PAGE,
    picture.PAGE,
    *plots.PAGES,
    poster.PAGE,
)


def pages() -> dict[str, str]:
    """The text of every page by its name below ``docs``, in both languages."""
    return {page.path.say(language): page.build(language) for page in PAGES for language in LANGUAGES}
