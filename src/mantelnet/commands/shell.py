"""Talking with the person at the keyboard: print, ask, end. Reading and writing is done by :mod:`files`, and both have
one name here for the commands."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextvars import ContextVar
from io import StringIO
from typing import TYPE_CHECKING, Final, Literal, NoReturn, TextIO, TypeVar

import typer

from mantelnet.commands.files import (
    PROJECT_NAMES,
    UNREADABLE,
    USAGE,
    Problem,
    append,
    changes,
    expand,
    make_folders,
    name_of,
    open_file,
    projects_in,
    read,
    the_project,
    write,
)
from mantelnet.text import Language, Text, language_of

if TYPE_CHECKING:
    from rich.console import Console

    from mantelnet.renderers.findings_text import StyledLine

#: Exit codes, the same for every command.
OK: Final = 0
FINDINGS: Final = 1
BUG: Final = 70
INTERRUPTED: Final = 130

_COLOURS: Final = {"error": "bold red", "warning": "yellow", "note": "cyan", "bold": "bold", "dim": "dim"}


# What the runner of GitHub Actions takes for a command: two colons that begin a line, or ##[ anywhere in it.
_BEGINS_COMMAND: Final = re.compile(r"^([^\S\n]*)(?=::)|(##)(?=\[)", re.MULTILINE)
# A character without a width, at which no line breaks.
_NOTHING_TO_SEE: Final = "\u2060"
# From so many items on a bar is worth its place.
_MANY_ITEMS: Final = 100
Key = TypeVar("Key", bound=str)
_spoken: ContextVar[Language] = ContextVar("spoken", default="en")


def language_for(option: str | None, of_file: str | None = None) -> Language:
    """The language of the output: ``--lang``, else the file's, else MANTELNET_LANG, else the locale, else English.

    The last answer is also :func:`spoken`, for what goes wrong later in the same call.
    """
    environment = (os.environ.get(name) for name in ("MANTELNET_LANG", "LC_ALL", "LC_MESSAGES", "LANG"))
    names = (language_of(name) for name in (option, of_file, *environment))
    found: Language = next((known for known in names if known), "en")
    _spoken.set(found)
    return found


def spoken() -> Language:
    """The language that this call speaks as far as it knows by now."""
    return _spoken.get()


def prepare_streams() -> None:
    """Print any text on any terminal: what its encoding lacks becomes a question mark, never an error."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):  # A stream that somebody replaced need not have an encoding.
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]


def out(text: str, kind: Literal["words", "json", "commands"] = "words") -> None:
    """Print data on standard output, as it is.

    Args:
        text: the data.
        kind: what it is. On GitHub Actions ``words`` and ``json`` start no command of the runner, whatever they say;
            ``commands`` are meant to.
    """
    if kind == "json" and _runner_reads(sys.stdout):
        text = text.replace("##[", "##\\u005b")  # The same text to every reader of JSON.
    sys.stdout.write(text if kind == "commands" else _harmless(text, sys.stdout))


def _runner_reads(stream: TextIO) -> bool:
    """Whether GitHub's runner reads what is printed; not when it goes to a file."""
    if os.environ.get("GITHUB_ACTIONS") != "true":
        return False
    with contextlib.suppress(OSError, ValueError):  # A stream that somebody replaced need not be a file.
        return not stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    return True


def _harmless(text: str, stream: TextIO) -> str:
    """Text in which nothing starts a command of GitHub's runner, such as a party that is called ``::error::``."""
    return _BEGINS_COMMAND.sub(rf"\g<0>{_NOTHING_TO_SEE}", text) if _runner_reads(stream) else text


def tell(text: str) -> None:
    """Print a message to the person at the keyboard, on standard error."""
    from mantelnet.characters import shown

    print(_harmless(shown(text), sys.stderr), file=sys.stderr)


def end(code: int) -> NoReturn:
    """End the command with an exit code."""
    raise typer.Exit(code)


def on_terminal() -> bool:
    """Whether a person is reading standard output."""
    return sys.stdout.isatty()


def width() -> int:
    """The width to write for: the terminal's, or 80 columns where there is none."""
    from shutil import get_terminal_size

    return max(40, get_terminal_size((80, 24)).columns) if on_terminal() else 80


def console(to_stderr: bool = False, recording: bool = False) -> Console:
    """A rich console that interprets nothing in the text; without colour when NO_COLOR is set.

    Args:
        to_stderr: for standard error instead of standard output.
        recording: keep the text, 80 columns wide, for :func:`recorded`; so does a console without a terminal.
    """
    from rich.console import Console

    stream = sys.stderr if to_stderr else sys.stdout
    if recording or not stream.isatty():
        return Console(file=StringIO(), record=True, width=80, markup=False, highlight=False, emoji=False)
    return Console(file=stream, markup=False, highlight=False, emoji=False)


def recorded(screen: Console) -> str:
    """The text that a console kept, without spaces at line ends; nothing for one that printed to a terminal."""
    if not screen.record:
        return ""
    return "".join(line.rstrip() + "\n" for line in screen.export_text().splitlines())


def out_lines(lines: Iterable[StyledLine], to_stderr: bool = False) -> None:
    """Print styled lines: in colour on a terminal, as plain text elsewhere."""
    stream = sys.stderr if to_stderr else sys.stdout
    if not stream.isatty() or os.environ.get("NO_COLOR"):
        stream.writelines(_harmless("".join(piece for _, piece in line), stream) + "\n" for line in lines)
        return
    from rich.text import Text as Styled

    screen = console(to_stderr)
    for line in lines:
        styled = Styled.assemble(*((piece, _COLOURS.get(style, "")) for style, piece in line))
        screen.print(styled, soft_wrap=True)


def asks_possible() -> bool:
    """Whether somebody is there to answer questions."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask(question: Text, suggestion: str, language: Language) -> str:
    """An answer in words; Enter takes the suggestion."""
    return str(typer.prompt(question.say(language), default=suggestion)).strip()


def choose(question: Text, choices: Mapping[Key, Text], default: Key, language: Language) -> Key:
    """One of several choices, by its number; Enter takes the default."""
    keys = list(choices)
    typer.echo(question.say(language))
    for number, key in enumerate(keys, start=1):
        typer.echo(f"  {number}. {choices[key].say(language)}")
    words = Text(en="Number", nl="Nummer").say(language)
    while True:
        given = str(typer.prompt(words, default=str(keys.index(default) + 1))).strip()
        if given.isdigit() and 1 <= int(given) <= len(keys):
            return keys[int(given) - 1]
        typer.echo(
            Text(en="Type a number from 1 to {n}.", nl="Typ een nummer van 1 tot en met {n}.")
            .fill(n=len(keys))
            .say(language)
        )


Item = TypeVar("Item")


def progress(items: Iterable[Item], total: int) -> Iterator[Item]:
    """The items, with a bar on standard error while they come; only for many items and only on a terminal."""
    if total < _MANY_ITEMS or not sys.stderr.isatty():
        yield from items
        return
    from rich.progress import track

    yield from track(items, total=total, description="", console=console(to_stderr=True), transient=True)


@contextlib.contextmanager
def waiting(what: Text, long: bool = True) -> Iterator[None]:
    """A moving sign on standard error while something takes more than a second; only on a terminal.

    Args:
        what: what is being done, a few words.
        long: whether it may take so long; nothing shows when it does not.
    """
    if not (long and sys.stderr.isatty()):
        yield
        return
    with console(to_stderr=True).status(what.say(spoken())):
        yield


def environment(name: str) -> str:
    """A variable of the environment; empty when it is not set."""
    return os.environ.get(name, "")


__all__ = [
    "BUG",
    "FINDINGS",
    "INTERRUPTED",
    "OK",
    "PROJECT_NAMES",
    "UNREADABLE",
    "USAGE",
    "Problem",
    "append",
    "ask",
    "asks_possible",
    "changes",
    "choose",
    "console",
    "end",
    "environment",
    "expand",
    "language_for",
    "make_folders",
    "name_of",
    "on_terminal",
    "open_file",
    "out",
    "out_lines",
    "prepare_streams",
    "progress",
    "projects_in",
    "read",
    "recorded",
    "spoken",
    "tell",
    "the_project",
    "waiting",
    "width",
    "write",
]
