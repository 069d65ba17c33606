"""Findings as GitHub workflow commands, which become annotations in a pull request; and as a summary of the job.

Everything from a file is escaped, and plain lines hold nothing from a file: whatever a name is, it starts no command of
its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from mantelnet.characters import shown
from mantelnet.diagnostics import Checked, Diagnostic, Severity
from mantelnet.renderers import findings_text
from mantelnet.renderers.fingerprints import UNREADABLE_TITLE
from mantelnet.renderers.markdown import escape
from mantelnet.rules import RULES
from mantelnet.text import Language, Text, both

#: So many errors, so many warnings and so many notices of one step become annotations.
SHOWN_PER_STEP: Final = 10
#: So many rows stand in the summary of the job.
ROWS: Final = 200

_COMMAND: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_TITLES: Final = {rule.code: rule.title for rule in RULES}
_TOO_MANY: Final = Text(
    en="GitHub shows at most {n} errors, {n} warnings and {n} notices of a step as annotations. All of them are in "
    "this log.",
    nl="GitHub toont per stap hooguit {n} fouten, {n} waarschuwingen en {n} tips als aantekening. Alles staat in dit "
    "logboek.",
).fill(n=SHOWN_PER_STEP)
_HEADING: Final = Text(en="Check of the project files", nl="Controle van de projectbestanden")
_COLUMNS: Final = (
    Text(en="Weight", nl="Gewicht"),
    Text(en="File", nl="Bestand"),
    Text(en="Line", nl="Regel"),
    Text(en="Code", nl="Code"),
    Text(en="What and what next", nl="Wat en wat nu"),
)
_CUT: Final = Text(
    en="This table shows the first {n} of {all}. The log of the step shows all of them.",
    nl="Deze tabel toont de eerste {n} van {all}. In het logboek van de stap staat alles.",
)


def render(checked: Checked, language: Language) -> str:
    """A line of counts, a line more if GitHub will not show everything, and one command for each finding.

    Files that could not be read come first, so that they are among what is shown. GitHub's log shows the message of a
    command but not its place; so the place closes the message of a finding. The reason of an unreadable file names it.
    """
    lines = [findings_text.summary(checked, language)]
    errors = checked.count(Severity.ERROR) + len(checked.unread)
    if max(errors, checked.count(Severity.WARNING), checked.count(Severity.NOTE)) > SHOWN_PER_STEP:
        lines.append(_TOO_MANY.say(language))
    for unread in checked.unread:
        properties = {"title": UNREADABLE_TITLE.say(language), "file": unread.file}
        lines.append(_command("error", properties, unread.reason.say(language)))
    lines += [_annotation(found, language) for found in checked.found]
    return "\n".join(lines) + "\n"


def summary(checked: Checked, language: Language) -> str:
    """Markdown for the summary of the job: counts, and a table of at most :data:`ROWS` findings."""
    blocks = [f"## {_HEADING.say(language)}", escape(findings_text.summary(checked, language))]
    total = len(checked.unread) + len(checked.found)
    if total:
        table = ["| " + " | ".join(title.say(language) for title in _COLUMNS) + " |", "| :-- | :-- | --: | :-- | :-- |"]
        for _, cells in zip(range(ROWS), _rows(checked, language), strict=False):
            table.append("| " + " | ".join(escape(cell) or " " for cell in cells) + " |")
        blocks.append("\n".join(table))
    if total > ROWS:
        blocks.append(_CUT.fill(n=ROWS, all=total).say(language))
    return "\n\n".join(blocks) + "\n"


def _annotation(found: Diagnostic, language: Language) -> str:
    place = found.location
    properties = {
        "title": (both(found.code) + " " + _TITLES[found.code]).say(language),
        "file": place.file,
        "line": str(place.line),
        "endLine": str(place.line),
        "col": str(place.column),
        "endColumn": str(place.column + place.length),
    }
    message = f"{found.message.say(language)}\n{found.hint.say(language)}\n{place.file}:{place.line}:{place.column}"
    return _command(_COMMAND[found.severity], properties, message)


def _command(name: str, properties: Mapping[str, str], message: str) -> str:
    listed = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in properties.items())
    return f"::{name} {listed}::{_escaped(message)}"


def _escaped(words: str, more: str = "") -> str:
    """Words as a workflow command wants them. The percent sign comes first: the others are written with it."""
    words = shown(words)
    for character in f"%\r\n{more}":
        words = words.replace(character, f"%{ord(character):02X}")
    return words


def _rows(checked: Checked, language: Language) -> Iterator[tuple[str, str, str, str, str]]:
    for unread in checked.unread:
        yield (Severity.ERROR.label.say(language), unread.file, "", "", unread.reason.say(language))
    for found in checked.found:
        yield (
            found.severity.label.say(language),
            found.location.file,
            str(found.location.line),
            found.code,
            f"{found.message.say(language)} {found.hint.say(language)}",
        )
