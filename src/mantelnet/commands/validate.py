"""``mantelnet validate``: is the shared file sound?"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal, cast

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say, Words, lang_help
from mantelnet.diagnostics import Severity
from mantelnet.text import Language, Text

if TYPE_CHECKING:
    from mantelnet.commands.checking import Outcomes
    from mantelnet.diagnostics import Checked

Format = Literal["auto", "text", "json", "github", "gitlab", "sarif", "junit", "rdjson"]
FailOn = Literal["error", "warning", "note", "never"]

_LIMITS: Final = {"error": Severity.ERROR, "warning": Severity.WARNING, "note": Severity.NOTE}
_FAIL_ON: Final = Words({"error": "fout", "warning": "waarschuwing", "note": "tip", "never": "nooit"})

INFO = CommandInfo(
    name="validate",
    help=Text(
        en="Check project files: every finding with its place, what is the matter and what to do.",
        nl="Controleer projectbestanden: elke bevinding met de plaats, wat er is en wat u kunt doen.",
    ),
    examples=(
        "mantelnet validate",
        "mantelnet validate mantelnet.yaml --strict",
        "mantelnet validate . --format sarif --output findings.sarif",
        "mantelnet validate --watch",
    ),
    ending=Text(
        en="Exit code: 0 all is well, 1 findings (from --fail-on on), 2 wrong use, 3 a file cannot be read. "
        "A warning or tip that you know and accept: write # mantelnet: ignore[MN301] and your reason behind its line.",
        nl="Afsluitcode: 0 alles in orde, 1 bevindingen (vanaf --fail-on), 2 verkeerd gebruik, 3 een bestand is niet "
        "te lezen. Kent u een waarschuwing of tip en is het goed zo? Zet dan achter die regel "
        "# mantelnet: ignore[MN301] met uw reden.",
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
        fail_on: Annotated[
            str,
            typer.Option(
                "--fail-on",
                parser=_FAIL_ON.read,
                metavar=_FAIL_ON.metavar(say),
                show_default=False,
                help=say(
                    Text(
                        en="From which weight on findings fail; default: error.",
                        nl="Vanaf welk gewicht bevindingen laten falen; standaard: fout.",
                    )
                ),
            ),
        ] = "error",
        strict: Annotated[
            bool,
            typer.Option(
                "--strict",
                help=say(Text(en="The same as --fail-on warning.", nl="Hetzelfde als --fail-on waarschuwing.")),
            ),
        ] = False,
        select: Annotated[
            list[str] | None,
            typer.Option(
                "--select",
                metavar=say(Text(en="RULES", nl="REGELS")),
                help=say(
                    Text(en="Only these rules, such as MN3 or MN201.", nl="Alleen deze regels, zoals MN3 of MN201.")
                ),
            ),
        ] = None,
        ignore: Annotated[
            list[str] | None,
            typer.Option(
                "--ignore",
                metavar=say(Text(en="RULES", nl="REGELS")),
                help=say(Text(en="Leave these rules out.", nl="Laat deze regels weg.")),
            ),
        ] = None,
        output_format: Annotated[
            Format,
            typer.Option(
                "--format",
                show_default=False,
                help=say(
                    Text(
                        en="Form of the output; default: text, on GitHub Actions github.",
                        nl="Vorm van de uitvoer; standaard: text, in GitHub Actions github.",
                    )
                ),
            ),
        ] = "auto",
        output: Annotated[
            Path | None,
            typer.Option(
                "--output",
                "-o",
                metavar=say(Text(en="FILE", nl="BESTAND")),
                help=say(Text(en="Write to this file.", nl="Schrijf naar dit bestand.")),
            ),
        ] = None,
        watch: Annotated[
            bool,
            typer.Option(
                "--watch",
                help=say(Text(en="Check again on every save.", nl="Controleer opnieuw zodra u opslaat.")),
            ),
        ] = False,
        jobs: Annotated[
            int | None,
            typer.Option(
                "--jobs",
                metavar="N",
                help=say(
                    Text(
                        en="Use so many cores; default: all when there are many files.",
                        nl="Gebruik zoveel rekenkernen; standaard: alle, bij veel bestanden.",
                    )
                ),
            ),
        ] = None,
        lang: Annotated[Literal["nl", "en"] | None, typer.Option("--lang", help=say(lang_help()))] = None,
    ) -> None:
        files = paths or [_default()]
        form = _form(output_format)
        limit = cast(FailOn, "warning" if strict and fail_on == "error" else fail_on)
        if watch:
            _watch(files, lang, select or [], ignore or [])
        outcomes = _outcomes(files, jobs, select or [], ignore or [])
        language = shell.language_for(lang, outcomes.language)
        _show(outcomes.checked, form, limit, output, language)
        shell.end(_code(outcomes.checked, limit))

    return validate


def _default() -> Path:
    """This folder, or the project above it when this folder holds none."""
    return Path() if shell.projects_in(Path()) else shell.the_project(None)


def _form(asked: Format) -> Format:
    if asked != "auto":
        return asked
    return "github" if shell.environment("GITHUB_ACTIONS") == "true" else "text"


def _outcomes(files: list[Path], jobs: int | None, select: list[str], ignore: list[str]) -> "Outcomes":
    from dataclasses import replace

    from mantelnet.commands.checking import check, chosen

    if jobs is not None and jobs < 1:
        raise shell.Problem(Text(en="--jobs takes a number from 1 on.", nl="Bij --jobs hoort een getal vanaf 1."))
    outcomes = check(files, jobs)
    return replace(outcomes, checked=chosen(outcomes.checked, select, ignore)) if select or ignore else outcomes


def _show(checked: "Checked", form: Format, limit: FailOn, output: Path | None, language: Language) -> None:
    """Print or write the findings in a form."""
    if form == "text":
        _as_text(checked, output, language)
        return
    text = _rendered(checked, form, limit, language)
    if output is not None:
        shell.write(output, text)
        _say_sum(checked, language)
    else:
        shell.out(text, "commands" if form == "github" else "words" if form == "junit" else "json")
    summary_file = shell.environment("GITHUB_STEP_SUMMARY")
    if form == "github" and summary_file:
        from mantelnet.renderers import findings_github

        shell.append(Path(summary_file), findings_github.summary(checked, language))


def _rendered(checked: "Checked", form: Format, limit: FailOn, language: Language) -> str:
    from importlib import import_module

    if form == "junit":
        from mantelnet.renderers import findings_junit

        return findings_junit.render(checked, language, _LIMITS.get(limit, Severity.ERROR))

    render: Callable[[Checked, Language], str] = import_module(f"mantelnet.renderers.findings_{form}").render
    return render(checked, language)


def _as_text(checked: "Checked", output: Path | None, language: Language) -> None:
    from mantelnet.renderers import findings_text

    if output is not None:
        lines = findings_text.render(checked.found, language)
        reasons = "".join(unread.reason.say(language) + "\n" for unread in checked.unread)
        text = "".join("".join(piece for _, piece in line) + "\n" for line in lines)
        shell.write(output, text + reasons + findings_text.summary(checked, language) + "\n")
        _say_sum(checked, language)
        return
    shell.out_lines(findings_text.render(checked.found, language, shell.width()))
    for unread in checked.unread:
        shell.tell(unread.reason.say(language))
    if checked.files:
        shell.out(findings_text.summary(checked, language) + "\n")


def _say_sum(checked: "Checked", language: Language) -> None:
    """Beside a file with findings: the sum of it for the person at the keyboard."""
    from mantelnet.renderers import findings_text

    shell.tell(findings_text.summary(checked, language))


def _code(checked: "Checked", limit: FailOn) -> int:
    if checked.unread:
        return shell.UNREADABLE
    failing = limit != "never" and any(d.severity >= _LIMITS[limit] for d in checked.found)
    return shell.FINDINGS if failing else shell.OK


def _watch(files: list[Path], lang: Language | None, select: list[str], ignore: list[str]) -> None:
    """Show the findings now and after every save, until the user stops it."""
    for _ in shell.changes(files):
        outcomes = _outcomes(files, None, select, ignore)
        language = shell.language_for(lang, outcomes.language)
        _as_text(outcomes.checked, None, language)
        shell.tell(
            Text(en="Watching for changes; stop with Ctrl-C.", nl="Wacht op wijzigingen; stop met Ctrl-C.").say(
                language
            )
        )
