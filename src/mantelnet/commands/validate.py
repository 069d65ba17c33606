"""``mantelnet validate``: is the shared file sound?"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say, lang_help
from mantelnet.text import Language, Text

if TYPE_CHECKING:
    from mantelnet.diagnostics import Checked

INFO = CommandInfo(
    name="validate",
    help=Text(
        en="Check project files: every finding with its place, what is the matter and what to do.",
        nl="Controleer projectbestanden: elke bevinding met de plaats, wat er is en wat u kunt doen.",
    ),
    examples=("mantelnet validate", "mantelnet validate mantelnet.yaml --strict", "mantelnet validate . --format json"),
    ending=Text(
        en="Exit code: 0 no errors, 1 errors (with --strict also warnings), 2 wrong use, 3 a file cannot be read.",
        nl="Afsluitcode: 0 geen fouten, 1 fouten (met --strict ook waarschuwingen), 2 verkeerd gebruik, "
        "3 een bestand is niet te lezen.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def validate(
        paths: Annotated[
            list[Path] | None,
            typer.Argument(
                metavar=say(Text(en="[PATH]...", nl="[PAD]...")),
                help=say(
                    Text(
                        en="Files or folders; - reads standard input. Default: this folder.",
                        nl="Bestanden of mappen; - leest standaardinvoer. Standaard: deze map.",
                    )
                ),
            ),
        ] = None,
        strict: Annotated[
            bool,
            typer.Option("--strict", help=say(Text(en="Warnings fail too.", nl="Ook waarschuwingen laten falen."))),
        ] = False,
        output_format: Annotated[
            Literal["text", "json"],
            typer.Option(
                "--format",
                show_default=False,
                help=say(Text(en="Form of the output; default: text.", nl="Vorm van de uitvoer; standaard: text.")),
            ),
        ] = "text",
        lang: Annotated[Literal["nl", "en"] | None, typer.Option("--lang", help=say(lang_help()))] = None,
    ) -> None:
        run(paths or [_default()], strict, output_format, lang)

    return validate


def _default() -> Path:
    """This folder, or the project above it when this folder holds none."""
    return Path() if shell.projects_in(Path()) else shell.the_project(None)


def run(paths: list[Path], strict: bool, output_format: str, lang: Language | None) -> None:
    """Check the files, print what was found, and end with the exit code that goes with it."""
    from mantelnet.diagnostics import Severity

    checked, languages = _checked(paths)
    language = shell.language_for(lang, languages.pop() if len(languages) == 1 else None)
    if output_format == "json":
        from mantelnet.renderers import findings_json

        shell.out(findings_json.render(checked, language))
    else:
        _as_text(checked, language)
    if checked.unread:
        shell.end(shell.UNREADABLE)
    limit = Severity.WARNING if strict else Severity.ERROR
    shell.end(shell.FINDINGS if any(d.severity >= limit for d in checked.found) else shell.OK)


def _checked(paths: list[Path]) -> "tuple[Checked, set[str | None]]":
    """What the files gave, and the languages that they ask for."""
    from mantelnet.diagnostics import Checked, Diagnostic, Unread

    files: list[str] = []
    found: list[Diagnostic] = []
    unread: list[Unread] = []
    languages: set[str | None] = set()
    for path in shell.expand(paths):
        try:
            if isinstance(path, shell.Problem):
                raise path
            opened = shell.open_file(path)
        except shell.Problem as problem:
            unread.append(Unread(problem.file, problem.text))
            continue
        files.append(shell.name_of(path))
        found.extend(opened.diagnostics)
        languages.add(opened.language)
    return Checked(tuple(files), tuple(found), tuple(unread)), languages


def _as_text(checked: "Checked", language: Language) -> None:
    from mantelnet.renderers import findings_text

    shell.out_lines(findings_text.render(checked.found, language, shell.width()))
    for unread in checked.unread:
        shell.tell(unread.reason.say(language))
    if checked.files:
        shell.out(findings_text.summary(checked, language) + "\n")
