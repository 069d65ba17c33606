"""What a YAML reader's complaint means in plain words, and how reading can go on after it.

A YAML reader stops at the first mistake. Here the usual mistakes of people are recognised, and the line is
mended in memory, for one purpose: to find the next mistake too. The file itself is never touched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from mantelnet.vocabulary import english_key

# The lead is never given back: a line of a thousand dashes would take a million steps.
_KEY: Final = re.compile(r"^(?P<lead>\s*+(?:-\s++)*+)(?P<key>[^\s#:'\"\[{][^:#]*?):\s+(?P<rest>\S.*)$")
_NO_SPACE: Final = re.compile(r"^(?P<lead>\s*+(?:-\s++)*+)(?P<key>[A-Za-z0-9_-]+):(?P<rest>[^\s/].*)$")
_LEAD: Final = re.compile(r"\s*+(?:-\s++)*+")
#: A line whose value begins with a quote that the line does not close.
_OPENED: Final = re.compile(r"""^\s*+(?:-\s++)*+(?:[^\s#:'"\[{][^:#'"]*+:\s++)?+(?P<quote>["'])(?!.*(?P=quote))""")
#: A line that begins with a key or an item of a list.
_STARTS: Final = re.compile(r"^\s*+(?:-\s|[^\s#:'\"\[{][^:#]*+:(?:\s|$))")
#: A line without a colon: its first word, and the rest of it.
_WORDS: Final = re.compile(r"^(?P<lead>\s*+(?:-\s++)*+)(?P<word>[A-Za-z0-9_-]++)\s*+(?P<rest>[^:#]++)?$")
#: What the reader says at the line behind a line that should have had a colon.
_NO_COLON: Final = "could not find expected ':'"
_ALIAS: Final = re.compile(r"(?::|-)\s+(\*[\w-]+)\s+$")


@dataclass(frozen=True, slots=True)
class Complaint:
    """What the YAML reader said: its words and the place of the problem and of what it was busy with."""

    problem: str
    line: int
    column: int
    context: str
    context_line: int
    context_column: int


@dataclass(frozen=True, slots=True)
class Mistake:
    """A mistake in plain words' kind, its place, and the line as it could have been meant.

    Args:
        kind: the kind of trouble.
        line: line number, from 0.
        column: column of the first character, from 0.
        length: number of characters.
        mended: the line for reading on; ``None`` where nobody can know what was meant.
    """

    kind: str
    line: int
    column: int
    length: int
    mended: str | None


def _quoted(line: str, start: int) -> str:
    """The line with its text from ``start`` on in quotes; a comment and what follows in brackets stay outside."""
    inside = max(line.rfind(opening, 0, start) for opening in "[{") > max(line.rfind(end, 0, start) for end in "]}")
    ends = [" #", *([",", "]", "}"] if inside else [])]
    end = min((at for word in ends if (at := line.find(word, start + 1)) > 0), default=len(line))
    text = line[start:end].rstrip()
    rest = line[end:]
    return line[:start] + "'" + text.replace("'", "''") + "'" + (" " + rest if rest.startswith(" #") else rest)


def _tab(lines: list[str], said: Complaint) -> Mistake | None:
    line = lines[said.line]
    lead = line[: len(line) - len(line.lstrip())]
    if "\t" not in lead and "cannot start any token" in said.problem and (found := _LEAD.match(line)):
        lead = found[0]  # A tab behind a dash.
    if "\t" not in lead:
        return None
    mended = lead.replace("\t", "  ") + line[len(lead) :]
    return Mistake("tab-indent", said.line, lead.index("\t"), lead.count("\t"), mended)


def _strange_start(lines: list[str], said: Complaint) -> Mistake | None:
    """``@home``, ``& Co``, ``> 50``, ``- x`` behind a key, ``*x* y``: a text whose first character means something."""
    number, column = said.line, said.column
    line = lines[number]
    if any(word in said.context for word in ("an anchor", "an alias", "a block scalar")):
        number, column = said.context_line, said.context_column
        line = lines[number]
    elif "are not allowed" in said.problem and "values" not in said.problem:
        if not line[:column].rstrip().endswith(":"):
            return None
    elif found := _ALIAS.search(line[:column]):
        column = found.start(1)
    elif "cannot start any token" not in said.problem:
        return None
    return Mistake("special-start", number, column, 1, _quoted(line, column))


def _colon_in_text(lines: list[str], said: Complaint) -> Mistake | None:
    if "mapping values are not allowed" not in said.problem:
        return None
    line = lines[said.line]
    found = _KEY.match(line)
    if found and said.column > found.start("rest"):
        return Mistake("colon-in-text", said.line, said.column, 1, _quoted(line, found.start("rest")))
    return None


def _missing_space(lines: list[str], said: Complaint) -> Mistake | None:
    """``key:value`` reads as text without a key; the reader notices there or at the next line with words."""
    before = (n for n in range(said.line - 1, -1, -1) if lines[n].strip() and not lines[n].lstrip().startswith("#"))
    for number in (said.line, said.context_line, next(before, said.line)):
        found = _NO_SPACE.match(lines[number]) if number < len(lines) else None
        if found and not _KEY.match(lines[number]):
            mended = f"{found['lead']}{found['key']}: {found['rest']}"
            return Mistake("missing-space", number, found.end("key"), 1, mended)
    return None


def _missing_colon(lines: list[str], said: Complaint) -> Mistake | None:
    """A word alone on its line, with an indented part below it; or a key of ours with its value: ``name Town``."""
    number, below = said.context_line, lines[said.line]
    found = _WORDS.match(lines[number])
    if "mapping values are not allowed" in said.problem:
        number = next((n for n in range(said.line - 1, -1, -1) if lines[n].strip()), said.line)
        found = _WORDS.match(lines[number])
        if found and not found["rest"] and found.start("word") >= len(below) - len(below.lstrip()):
            return None
    elif _NO_COLON not in said.problem:
        return None
    if not found or (found["rest"] and english_key(found["word"]) is None):
        return None
    mended = f"{found['lead']}{found['word']}: {found['rest'] or ''}".rstrip()
    return Mistake("missing-colon", number, found.start("word"), len(found["word"]), mended)


def _open_quote(lines: list[str], said: Complaint) -> Mistake | None:
    if "quoted scalar" not in said.context or "end of stream" not in said.problem:
        return None
    return _unclosed(lines, said.context_line, said.context_column)


def _unclosed(lines: list[str], number: int, column: int) -> Mistake:
    """A quote that opens a text and is not closed.

    The line is mended where the next one goes on with a key, an item, or less far to the right: the text ended here.
    """
    line, mended = lines[number], None
    after = next((text for text in lines[number + 1 :] if text.strip() and not text.lstrip().startswith("#")), "")
    ended = len(after) - len(after.lstrip()) <= len(line) - len(line.lstrip()) or _STARTS.match(after)
    if ended and (found := _OPENED.match(line)) and found.start("quote") == column:
        text, comment, rest = line.partition(" #")
        mended = text.rstrip() + line[column] + comment + rest
    return Mistake("open-quote", number, column, 1, mended)


def _after_quote(lines: list[str], said: Complaint) -> Mistake | None:
    """A closing quote with text behind it: ``'s Graveland' in de polder``.

    Is it the first of its kind on its line? Then it was to open a text, and closed one that an earlier line left open.
    """
    line = lines[said.line] if said.line < len(lines) else ""
    before = line[: said.column].rstrip()
    quote = before[-1:]
    if quote not in ("'", '"') or not line[said.column : said.column + 1].strip():
        return None
    if before.count(quote) % 2:
        for number in range(said.line - 1, -1, -1):
            found = _OPENED.match(lines[number])
            if found and found["quote"] == quote:
                return _unclosed(lines, number, found.start("quote"))
            if quote in lines[number].partition(" #")[0]:
                break
    return Mistake("open-quote", said.line, said.column, 1, None)


def _open_bracket(lines: list[str], said: Complaint) -> Mistake | None:
    if "flow" not in said.context:
        return None
    line, column = said.context_line, said.context_column
    if lines[line][column : column + 1] not in ("[", "{"):
        opened = ((n, max(lines[n].rfind("["), lines[n].rfind("{"))) for n in range(said.line, -1, -1))
        line, column = next(((n, at) for n, at in opened if at >= 0), (line, column))
    return Mistake("open-bracket", line, column, 1, None)


def _no_key(lines: list[str], said: Complaint) -> Mistake | None:
    line = lines[said.line] if said.line < len(lines) else ""
    if not line.lstrip().startswith(":"):
        return None
    return Mistake("bad-key", said.line, line.index(":"), 1, None)


def _indent(lines: list[str], said: Complaint) -> Mistake | None:
    words = ("did not find expected key", "expected <block end>", "expected '-' indicator", "document start",
             "mapping values are not allowed", "did not find expected '-'")  # fmt: skip
    if not any(word in said.problem for word in words):
        return None
    line = lines[said.line] if said.line < len(lines) else ""
    if line[said.column : said.column + 1] in ("]", "}"):
        return None
    start = len(line) - len(line.lstrip())
    return Mistake("wrong-indent", said.line, start, max(1, len(line.strip())), None)


def _ended_early(lines: list[str], said: Complaint) -> Mistake | None:
    """What comes before the line where the reader wanted a new document: ``...``, or a first line that is indented."""
    if "document start" not in said.problem:
        return None
    before = range(min(said.line, len(lines)))
    if (end := next((n for n in before if lines[n].rstrip() == "..."), None)) is not None:
        return Mistake("several-documents", end, 0, 3, "")
    first = next((n for n in before if lines[n].strip() and lines[n].lstrip()[0] not in "#%"), None)
    if first is None or not lines[first].startswith(" "):
        return None
    line = lines[first]
    return Mistake("wrong-indent", first, 0, len(line) - len(line.lstrip()), line.lstrip())


def recognise(lines: list[str], said: Complaint) -> Mistake:
    """The mistake behind a complaint of the YAML reader; ``yaml-syntax`` when it is none of the usual ones."""
    known = (
        _tab,
        _strange_start,
        _colon_in_text,
        _missing_space,
        _missing_colon,
        _open_quote,
        _after_quote,
        _open_bracket,
        _no_key,
        _ended_early,
        _indent,
    )
    for look in known:
        if (mistake := look(lines, said)) is not None:
            return mistake
    if _NO_COLON in said.problem:
        return Mistake("yaml-syntax", said.context_line, said.context_column, 1, None)
    line = min(said.line, max(0, len(lines) - 1))
    return Mistake("yaml-syntax", line, said.column, 1, None)


def block(lines: list[str], number: int) -> range:
    """The line numbers from a line to the next one that starts at the margin: what one mistake can spoil."""
    after = range(number + 1, len(lines))
    end = next((n for n in after if lines[n][:1].strip() and lines[n][:1] not in "#-"), len(lines))
    return range(number, end)
