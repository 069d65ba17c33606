"""The program: registers the commands, and turns every way of ending into an exit code and an honest line."""

import gc
import os
import sys
import traceback
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import TyperException

from mantelnet import __version__
from mantelnet.commands import ALIASES, COMMANDS, shell
from mantelnet.commands.command import group_class, refusal
from mantelnet.text import Language, Text

_ABOUT = Text(
    en="Build collaboration networks around informal care, on plain-text project files.",
    nl="Bouw samenwerkingsnetwerken rond mantelzorg, met projectbestanden in gewone tekst.",
)
_TOO_LARGE = Text(
    en="This takes more memory than your computer has free. Close other programs and try again. Does that not help? "
    "Then take fewer files at once, or split a large file.",
    nl="Hiervoor is meer geheugen nodig dan er op uw computer vrij is. Sluit andere programma's en probeer het "
    "opnieuw. Helpt dat niet? Neem dan minder bestanden tegelijk, of splits een groot bestand.",
)


def build(language: Language) -> typer.Typer:
    """The program with its help in one language."""

    def say(text: Text) -> str:
        return text.say(language)

    app = typer.Typer(
        cls=group_class(language),
        help=say(_ABOUT),
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        pretty_exceptions_show_locals=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    )

    @app.callback()
    def program(
        version: Annotated[
            bool,
            typer.Option(
                "--version",
                is_eager=True,
                callback=_version,
                help=say(Text(en="Show the version.", nl="Toon de versie.")),
            ),
        ] = False,
    ) -> None:
        """Options of the program itself."""

    return app


def _version(wanted: bool) -> None:
    if wanted:
        shell.out(f"mantelnet {__version__}\n")
        raise typer.Exit


def _settled(arguments: Sequence[str]) -> tuple[Language, list[str]]:
    """The language to speak before any file is read, and the arguments with ``--lang`` where the command looks.

    ``mantelnet --lang nl analyse`` means the same as ``mantelnet analyse --lang nl``.
    """
    rest, chosen = list(arguments), list[str]()
    names = {*COMMANDS, *ALIASES}
    for place, word in enumerate(arguments):
        if word in names:
            break
        if word == "--lang" and place + 1 < len(arguments):
            chosen = [word, arguments[place + 1]]
            del rest[place : place + 2]
            rest += chosen if any(w in names for w in rest) else []
            break
    given = [after for word, after in pairwise([*arguments, ""]) if word == "--lang"]
    given += [word.removeprefix("--lang=") for word in arguments if word.startswith("--lang=")]
    return shell.language_for(given[0] if given else None), rest


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Args:
        arguments: the words behind the program's name.

    Returns:
        The exit code: 0 all is well, 1 findings, 2 wrong use, 3 unreadable, 70 a bug of ours, 130 interrupted.
    """
    shell.prepare_streams()
    language, rest = _settled(arguments)
    try:
        code = build(language)(args=rest, prog_name="mantelnet", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else shell.OK
    except shell.Problem as problem:
        shell.tell(problem.text.say(shell.spoken()))
        return problem.code
    except TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            shell.tell(str(error))
        else:
            shell.tell(refusal(error).say(language))
        return shell.USAGE
    except (typer.Abort, KeyboardInterrupt):
        shell.tell(Text(en="Stopped.", nl="Gestopt.").say(language))
        return shell.INTERRUPTED
    except OSError as error:
        return _unwritable(error, language)
    except MemoryError:
        shell.tell(_TOO_LARGE.say(language))
        return shell.UNREADABLE
    except Exception as error:
        if os.environ.get("MANTELNET_DEBUG"):
            raise
        shell.tell(_bug(error).say(language))
        return shell.BUG


def _unwritable(error: OSError, language: Language) -> int:
    """What to do when standard output takes no more; reading and writing of files have their own words."""
    # What is still waiting to be written would fail again when the program ends.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return shell.OK  # Whoever reads our output has seen enough.
    shell.tell(
        Text(
            en="The output cannot be written ({reason}). Is the disk full?",
            nl="De uitvoer is niet te schrijven ({reason}). Is de schijf vol?",
        )
        .fill(reason=type(error).__name__)
        .say(language)
    )
    return shell.UNREADABLE


def _bug(error: Exception) -> Text:
    """What went wrong in our own code: kind and place, never the contents of a file."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "mantelnet" in frame.filename] or frames
    place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "?"
    return Text(
        en="Something went wrong inside mantelnet itself ({kind} at {place}). Your files were not changed. "
        "Please report this line, without your file.",
        nl="Er ging iets mis in mantelnet zelf ({kind} bij {place}). Uw bestanden zijn niet veranderd. "
        "Meld deze regel aan ons, zonder uw bestand mee te sturen.",
    ).fill(kind=type(error).__name__, place=place)


def main() -> None:
    """Run the program and end with its exit code."""
    # One command is a short life with much building and little rubbish: looking for cycles seldom is a tenth faster.
    gc.set_threshold(100_000, 50, 50)
    sys.exit(run(sys.argv[1:]))
