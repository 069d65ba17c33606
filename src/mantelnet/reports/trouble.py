"""The page in place of a report while the project file has errors: what is wrong and what to do, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from mantelnet.characters import shown
from mantelnet.diagnostics import Diagnostic
from mantelnet.reports.labels import LABELS
from mantelnet.reports.page import asset, with_fonts
from mantelnet.text import Language, Text, count

_TITLE = Text(en="The project file has mistakes", nl="Er zitten fouten in het projectbestand")
_ABOUT = Text(
    en="{n} to correct. As soon as you save a sound file, the page comes back.",
    nl="Nog {n} te verbeteren. Zodra u een goed bestand opslaat, komt de pagina terug.",
)
_MOST = 20


def render(errors: Sequence[Diagnostic], language: Language, live: str, lines: bool = True) -> str:
    """The page for a file with errors; of very many the first are shown.

    Args:
        errors: what is wrong.
        language: of the words.
        live: by which word the server knows this state of the file.
        lines: whether lines of the file are shown: they may hold what only the core team may see.
    """
    n = count(len(errors), Text(en="mistake", nl="fout"), Text(en="mistakes", nl="fouten"))
    return _page(_TITLE, _ABOUT.fill(n=n), [_told(error, language, lines) for error in errors[:_MOST]], language, live)


def render_unread(reason: Text, language: Language, live: str) -> str:
    """The page for a file that cannot be read."""
    title = Text(en="The project file cannot be read", nl="Het projectbestand is niet te lezen")
    return _page(title, reason, [], language, live)


def _told(error: Diagnostic, language: Language, lines: bool) -> dict[str, str]:
    where = Text(en="Line {n}:", nl="Regel {n}:").fill(n=error.location.line)
    return {
        "where": where.say(language),
        "message": shown(error.message.say(language)),
        "excerpt": shown(error.location.excerpt or "").strip() if lines else "",
        "hint": shown(error.hint.say(language)),
    }


def _page(title: Text, about: Text, troubles: list[dict[str, str]], language: Language, live: str) -> str:
    words = {"title": title.say(language), "about": shown(about.say(language)), "lost": LABELS["lost"].say(language)}
    context = {"language": language, "live": live, "w": words, "troubles": troubles}
    return with_fonts("trouble.html", context, asset("page.css").replace("{marking}", ""), asset("live.js"))
