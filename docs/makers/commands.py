"""The page about the commands: the help that each of them prints, and the exit codes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Final

from mantelnet.commands import COMMANDS, shell
from mantelnet.text import Language, Text

from .page import Page, code, document, fence, heading, table

_TITLE: Final = Text(en="Commands", nl="Opdrachten")
_ABOUT: Final = Text(
    en="You type a command in a terminal, behind the word `mantelnet`. Below is the help that the program prints "
    "itself. The language of the help follows `--lang` or the environment (`MANTELNET_LANG=en`, or that of your "
    "computer); the language of an analysis follows `--lang`, else `language` in the file.",
    nl="Een opdracht typt u in een terminal, achter het woord `mantelnet`. Hieronder staat de hulp die het programma "
    "zelf toont. De taal van de hulp volgt `--lang` of de omgeving (`MANTELNET_LANG=nl`, of die van uw computer); de "
    "taal van een analyse volgt `--lang`, en anders `taal` in het bestand.",
)
_EXIT: Final = Text(en="Exit codes", nl="Afsluitcodes")
_EXIT_ABOUT: Final = Text(
    en="For those who call the program from a script or in CI.",
    nl="Voor wie het programma vanuit een script of in CI gebruikt.",
)
_EXIT_HEAD: Final = Text(en="Code|Meaning", nl="Code|Betekenis")
_CODES: Final = (
    (shell.OK, Text(en="all is well", nl="alles in orde")),
    (
        shell.FINDINGS,
        Text(
            en="the file has errors (with `--strict` also warnings)",
            nl="het bestand heeft fouten (met `--strict` ook bij waarschuwingen)",
        ),
    ),
    (
        shell.USAGE,
        Text(
            en="wrong use: an option or name that does not exist",
            nl="verkeerd gebruik: een optie of naam die niet bestaat",
        ),
    ),
    (shell.UNREADABLE, Text(en="a file cannot be read or written", nl="een bestand is niet te lezen of te schrijven")),
    (shell.BUG, Text(en="a mistake in mantelnet itself", nl="een fout in mantelnet zelf")),
    (shell.INTERRUPTED, Text(en="stopped by you", nl="door u gestopt")),
)
_PROGRAM: Final = "import sys; from mantelnet.cli import run; sys.exit(run(sys.argv[1:]))"


def build(language: Language) -> str:
    """The page in one language."""
    return document(language, _TITLE, _blocks(language))


def _blocks(language: Language) -> Iterator[str]:
    yield _ABOUT.say(language)
    yield heading(2, "mantelnet")
    yield fence(_help((), language), "text")
    for name in COMMANDS:
        yield heading(2, f"mantelnet {name}", name)
        yield fence(_help((name,), language), "text")
    yield heading(2, _EXIT.say(language))
    yield _EXIT_ABOUT.say(language)
    yield table(_EXIT_HEAD.say(language).split("|"), ([code(number), words.say(language)] for number, words in _CODES))


def _help(command: tuple[str, ...], language: Language) -> str:
    """What a command prints with ``--help``, in a fresh process of 80 columns."""
    environment = {**os.environ, "MANTELNET_LANG": language, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *command, "--help"],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return "\n".join(line.rstrip() for line in done.stdout.splitlines())


PAGE = Page(Text(en="en/reference/commands.md", nl="nl/reference/opdrachten.md"), build)
