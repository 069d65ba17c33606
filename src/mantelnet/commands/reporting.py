"""What commands that show a report share: their parameters, opening a sound project, and writing the output."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import Say, Words, lang_help
from mantelnet.text import Language, Text, count, listing

if TYPE_CHECKING:
    from mantelnet.model import ProjectFile
    from mantelnet.project import Opened, Project
    from mantelnet.report import Report

Format = Literal["terminal", "json", "markdown"]
#: So much of what somebody typed is repeated in a message.
_LONGEST_WORD: Final = 60


def project_argument(say: Say) -> Any:
    """The argument that names the project."""
    return typer.Argument(
        metavar=say(Text(en="[PATH]", nl="[PAD]")),
        help=say(
            Text(
                en="Project file or folder; - reads standard input. Default: the project here or above.",
                nl="Projectbestand of map; - leest standaardinvoer. Standaard: het project hier of hierboven.",
            )
        ),
    )


def projects_argument(say: Say) -> Any:
    """The argument of a command that looks at one project, or at several side by side."""
    return typer.Argument(
        metavar=say(Text(en="[PATH]...", nl="[PAD]...")),
        help=say(
            Text(
                en="Project file or folder; - reads standard input. Default: the project here or above. With --region: "
                "files and folders.",
                nl="Projectbestand of map; - leest standaardinvoer. Standaard: het project hier of hierboven. Met "
                "--region: bestanden en mappen.",
            )
        ),
    )


def project_option(say: Say) -> Any:
    """The same as an option, for commands whose arguments say something else."""
    return typer.Option(
        "--project",
        "-p",
        metavar=say(Text(en="PATH", nl="PAD")),
        help=say(
            Text(
                en="Project file or folder. Default: the project here or above.",
                nl="Projectbestand of map. Standaard: het project hier of hierboven.",
            )
        ),
    )


def format_option(say: Say) -> Any:
    """``--format``."""
    return typer.Option(
        "--format",
        help=say(
            Text(
                en="Form of the output; default: what the name of --output says, else terminal.",
                nl="Vorm van de uitvoer; standaard: wat de naam bij --output zegt, anders terminal.",
            )
        ),
    )


def members_option(say: Say) -> Any:
    """``--members-only``."""
    return typer.Option(
        "--members-only",
        help=say(Text(en="Leave invited and wanted parties out.", nl="Laat uitgenodigde en gewenste partijen weg.")),
    )


#: The layers of a network, as they may be typed.
LAYER_WORDS: Final = Words({"all": "alle", "formal": "formeel", "informal": "informeel"})


def layer_option(say: Say, about: Text) -> Any:
    """``--layer``, which means all ties when it is left out."""
    return typer.Option(
        "--layer", parser=LAYER_WORDS.read, metavar=LAYER_WORDS.metavar(say), show_default=False, help=say(about)
    )


def output_option(say: Say) -> Any:
    """``--output``."""
    return typer.Option(
        "--output",
        "-o",
        metavar=say(Text(en="FILE", nl="BESTAND")),
        help=say(Text(en="Write to this file.", nl="Schrijf naar dit bestand.")),
    )


def lang_option(say: Say) -> Any:
    """``--lang``."""
    return typer.Option("--lang", help=say(lang_help()))


@dataclass(frozen=True, slots=True)
class Session:
    """One call of a command on one sound project.

    Args:
        project: the project.
        language: the language of the output.
        form: the form of the output.
        output: the file to write; ``None`` prints.
        remark: what to say beside the output, on standard error.
    """

    project: "Project"
    language: Language
    form: Format
    output: Path | None
    remark: Text | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a command that needs no project.

    Args:
        language: the language of the output.
        form: the form of the output.
        output: the file to write; ``None`` prints.
    """

    language: Language
    form: Format
    output: Path | None


def start_without_project(form: Format | None, output: Path | None, lang: str | None) -> Call:
    """What a call asks for that is about no project; parameters as those of :func:`start`."""
    return Call(shell.language_for(lang), form or format_of(output), output)


def start(path: Path | None, form: Format | None, output: Path | None, lang: str | None) -> Session:
    """Open the project of a call.

    Args:
        path: what the call names; ``None`` finds the project here or above.
        form: what ``--format`` says; ``None`` goes by the name of the output file.
        output: what ``--output`` says.
        lang: what ``--lang`` says.

    Raises:
        Problem: when there is no project, when it cannot be read, or when the output would overwrite it.
        Exit: when the file has errors; they have been shown.
    """
    place = shell.the_project(path)
    if output is not None and output.exists() and place.exists() and output.samefile(place):
        raise shell.Problem(
            Text(
                en="--output names the project file itself. Choose another file.",
                nl="Bij --output staat het projectbestand zelf. Kies een ander bestand.",
            )
        )
    opened = shell.open_file(place)
    language = shell.language_for(lang, opened.language)
    project = sound(opened, language)
    return Session(project, language, form or format_of(output), output, _remark(opened, place))


def sound(opened: "Opened", language: Language) -> "Project":
    """The project of a sound file; shows the errors and ends the command when the file is not sound."""
    if opened.project is None:
        from mantelnet.diagnostics import Severity
        from mantelnet.renderers import findings_text

        errors = [d for d in opened.diagnostics if d.severity is Severity.ERROR]
        shell.out_lines(findings_text.render(errors, language, shell.width()), to_stderr=True)
        shell.tell(
            Text(
                en="The file has errors, so nothing was computed. Correct them and try again.",
                nl="Het bestand heeft fouten. Daarom is er niets berekend. Verbeter ze en probeer het opnieuw.",
            ).say(language)
        )
        shell.end(shell.FINDINGS)
    return opened.project


def _remark(opened: "Opened", place: Path) -> Text | None:
    """One line about warnings: whoever reads numbers should know that the file has some."""
    from mantelnet.diagnostics import Severity

    n = sum(d.severity is Severity.WARNING for d in opened.diagnostics)
    if not n:
        return None
    warnings = count(n, Text(en="warning", nl="waarschuwing"), Text(en="warnings", nl="waarschuwingen"))
    return Text(
        en="The check of the file gives {n}. See: mantelnet validate {file}",
        nl="De controle van het bestand geeft {n}. Bekijken: mantelnet validate {file}",
    ).fill(n=warnings, file=shell.name_of(place))


def format_of(output: Path | None) -> Format:
    """The form that the name of an output file asks for."""
    suffix = output.suffix.casefold() if output is not None else ""
    return "json" if suffix == ".json" else "markdown" if suffix in (".md", ".markdown") else "terminal"


def finish(session: Session | Call, report: "Callable[[], Report]", data: Callable[[], Mapping[str, Any]]) -> None:
    """Show or write the result of a call.

    Args:
        session: the call.
        report: makes the report for people.
        data: makes the keys of the JSON form, beside those that every JSON document of ours has.
    """

    def document() -> str:
        from mantelnet.renderers import json_text

        file = session.project.file if isinstance(session, Session) else None
        return json_text.document(file, session.language, data())

    remark = session.remark if isinstance(session, Session) else None
    deliver(session.form, session.language, session.output, report, document, remark)


def deliver(
    form: Format,
    language: Language,
    output: Path | None,
    report: "Callable[[], Report]",
    document: Callable[[], str],
    remark: Text | None = None,
) -> None:
    """Show or write a report, whatever it is about.

    Args:
        form: the form of the output.
        language: its language.
        output: the file to write; ``None`` prints.
        report: makes the report for people.
        document: makes the whole JSON text.
        remark: what to say beside the output, on standard error.
    """
    if form == "json":
        text = document()
    elif form == "markdown":
        from mantelnet.renderers import markdown

        text = markdown.render(report(), language)
    else:
        from mantelnet.renderers import terminal

        screen = shell.console(recording=output is not None)
        terminal.render(report(), language, screen)
        text = shell.recorded(screen)
    if output is None:
        shell.out(text, "json" if form == "json" else "words")
    if remark:
        shell.tell(remark.say(language))
    if output is not None:
        shell.write(output, text)
        written = Text(en="Written: {file}", nl="Geschreven: {file}").fill(file=output.as_posix())
        shell.tell(written.say(language))


def typed_word(word: str) -> str:
    """What somebody typed, as a message repeats it: on one line, not too long, nothing invisible."""
    from mantelnet.characters import shown

    typed = shown(" ".join(word.split()))
    return typed if len(typed) <= _LONGEST_WORD else typed[: _LONGEST_WORD - 1] + "…"


def the_party(file: "ProjectFile", word: str, also_left: bool = False) -> str:
    """The id of the party of the network that somebody typed: an id, a short or full name, or an alias.

    Args:
        file: the project file.
        word: what somebody typed.
        also_left: whether a party that has left may be meant as well.

    Raises:
        Problem: when the word stands for no party, for several, or for one that has left.
    """
    from mantelnet.naming import named, nearly_named

    typed = typed_word(word)
    found = named(file, word)
    if not found:
        text = Text(en='There is no party "{word}".', nl='Er is geen partij "{word}".').fill(word=typed)
        if near := nearly_named(file, word):
            text += Text(en=' Did you mean "{party}"?', nl=' Bedoelt u "{party}"?').fill(party=near)
        raise shell.Problem(text)
    if len(found) > 1:
        raise shell.Problem(
            Text(
                en='Several parties are called "{word}". Choose one: {ids}.',
                nl='Meer partijen heten "{word}". Kies er een: {ids}.',
            ).fill(word=typed, ids=listing(found, Text(en="or", nl="of")))
        )
    if not also_left and file.parties[found[0]].status == "left":
        raise shell.Problem(
            Text(
                en='According to the file "{party}" has left, so it is outside the network.',
                nl='Volgens het bestand is "{party}" vertrokken. Daarom hoort deze partij niet bij het netwerk.',
            ).fill(party=found[0])
        )
    return found[0]
