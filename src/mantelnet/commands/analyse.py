"""``mantelnet analyse``: who stands where, what the network leans on, who is missing."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal, cast

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say, Words, lang_help
from mantelnet.text import Language, Text, count, listing

if TYPE_CHECKING:
    from mantelnet.analysis import Analysis
    from mantelnet.network import LayerName
    from mantelnet.project import Opened

Format = Literal["terminal", "json", "markdown"]

_MOST_SIGNALS: Final = 10
_LAYERS: Final = Words({"all": "alle", "formal": "formeel", "informal": "informeel"})

INFO = CommandInfo(
    name="analyse",
    help=Text(
        en="Show who stands where, what the network leans on, who is missing, and with whom to work in which way.",
        nl="Laat zien wie waar staat, waar het netwerk op leunt, wie er ontbreekt, en met wie u hoe samenwerkt.",
    ),
    examples=(
        "mantelnet analyse",
        "mantelnet analyse --section force-field --section signals",
        "mantelnet analyse --format markdown --output analyse.md",
    ),
    ending=Text(
        en="Sections: ambition, network, parties, interests, scores, force-field, signals, not-computed.",
        nl="Onderdelen: ambitie, netwerk, partijen, belangen, scores, krachtenveld, signalen, niet-berekend.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def analyse(
        path: Annotated[
            Path | None,
            typer.Argument(
                metavar=say(Text(en="[PATH]", nl="[PAD]")),
                help=say(
                    Text(
                        en="Project file or folder; - reads standard input. Default: the project here or above.",
                        nl="Projectbestand of map; - leest standaardinvoer. Standaard: het project hier of hierboven.",
                    )
                ),
            ),
        ] = None,
        section: Annotated[
            list[str] | None,
            typer.Option(
                "--section",
                "-s",
                metavar=say(Text(en="NAME", nl="NAAM")),
                help=say(Text(en="Only this part; may be repeated.", nl="Alleen dit onderdeel; mag vaker.")),
            ),
        ] = None,
        layer: Annotated[
            str,
            typer.Option(
                "--layer",
                parser=_LAYERS.read,
                metavar=_LAYERS.metavar(say),
                show_default=False,
                help=say(Text(en="Which ties count; default: all.", nl="Welke relaties meetellen; standaard: alle.")),
            ),
        ] = "all",
        members_only: Annotated[
            bool,
            typer.Option(
                "--members-only",
                help=say(
                    Text(en="Leave invited and wanted parties out.", nl="Laat uitgenodigde en gewenste partijen weg.")
                ),
            ),
        ] = False,
        signals: Annotated[
            int,
            typer.Option(
                "--signals",
                metavar="N",
                show_default=False,
                help=say(
                    Text(en="Show at most so many signals; default 10.", nl="Toon zoveel signalen; standaard 10.")
                ),
            ),
        ] = _MOST_SIGNALS,
        output_format: Annotated[
            Literal["terminal", "json", "markdown"] | None,
            typer.Option(
                "--format",
                help=say(
                    Text(
                        en="Form of the output; default: what the name of --output says, else terminal.",
                        nl="Vorm van de uitvoer; standaard: wat de naam bij --output zegt, anders terminal.",
                    )
                ),
            ),
        ] = None,
        output: Annotated[
            Path | None,
            typer.Option(
                "--output",
                "-o",
                metavar=say(Text(en="FILE", nl="BESTAND")),
                help=say(Text(en="Write to this file.", nl="Schrijf naar dit bestand.")),
            ),
        ] = None,
        lang: Annotated[Literal["nl", "en"] | None, typer.Option("--lang", help=say(lang_help()))] = None,
    ) -> None:
        project = shell.the_project(path)
        only = _sections(section or [])
        form = output_format or _format_of(output)
        _refuse_idle(form, only, layer, signals)
        _refuse_overwrite(output, project)
        opened = shell.open_file(project)
        language = shell.language_for(lang, opened.language)
        analysis = _analysis(opened, language, members_only)
        text = _rendered(analysis, only, layer, signals, form, language, output)
        _remark(opened, project, language)
        if output is not None:
            shell.write(output, text)
            shell.tell(Text(en="Written: {file}", nl="Geschreven: {file}").fill(file=output.as_posix()).say(language))

    return analyse


def _sections(names: list[str]) -> list[str]:
    """The ids of sections named in either language."""
    if not names:
        return []
    from mantelnet.sections import SECTIONS

    ids = {word: s.id for s in SECTIONS for word in (s.id, s.name.en, s.name.nl)}
    unknown = [name for name in names if name.casefold() not in ids]
    if unknown:
        raise shell.Problem(
            Text(
                en='There is no section "{name}". Choose from: {all}.',
                nl='Het onderdeel "{name}" bestaat niet. Kies uit: {all}.',
            ).fill(name=unknown[0], all=listing([s.name for s in SECTIONS], Text(en="or", nl="of")))
        )
    return [ids[name.casefold()] for name in names]


def _refuse_idle(form: Format, only: list[str], layer: str, signals: int) -> None:
    """An option that would do nothing is refused rather than passed over."""
    if signals < 0:
        raise shell.Problem(Text(en="--signals takes a number from 0 on.", nl="Bij --signals hoort een getal vanaf 0."))
    if form == "json" and (only or layer != "all" or signals != _MOST_SIGNALS):
        raise shell.Problem(
            Text(
                en="JSON always holds everything: leave out --section, --layer and --signals.",
                nl="JSON bevat altijd alles: laat --section, --layer en --signals weg.",
            )
        )


def _refuse_overwrite(output: Path | None, project: Path) -> None:
    if output is not None and output.exists() and project.exists() and output.samefile(project):
        raise shell.Problem(
            Text(
                en="--output names the project file itself. Choose another file.",
                nl="Bij --output staat het projectbestand zelf. Kies een ander bestand.",
            )
        )


def _analysis(opened: "Opened", language: Language, members_only: bool) -> "Analysis":
    """The analysis of a sound file; shows the errors and ends the command when the file is not sound."""
    from mantelnet.renderers import findings_text

    if opened.project is None:
        from mantelnet.diagnostics import Severity

        errors = [d for d in opened.diagnostics if d.severity is Severity.ERROR]
        shell.out_lines(findings_text.render(errors, language, shell.width()), to_stderr=True)
        shell.tell(
            Text(
                en="The file has errors, so nothing was computed. Correct them and try again.",
                nl="Het bestand heeft fouten. Daarom is er niets berekend. Verbeter ze en probeer het opnieuw.",
            ).say(language)
        )
        shell.end(shell.FINDINGS)
    from mantelnet.analysis import analyse

    return analyse(opened.project, members_only)


def _remark(opened: "Opened", project: Path, language: Language) -> None:
    """One line about warnings, beside the output: whoever reads numbers should know that the file has some."""
    from mantelnet.diagnostics import Severity

    n = sum(d.severity is Severity.WARNING for d in opened.diagnostics)
    if n:
        warnings = count(n, Text(en="warning", nl="waarschuwing"), Text(en="warnings", nl="waarschuwingen"))
        text = Text(
            en="The check of the file gives {n}. See: mantelnet validate {file}",
            nl="De controle van het bestand geeft {n}. Bekijk ze met: mantelnet validate {file}",
        )
        shell.tell(text.fill(n=warnings, file=shell.name_of(project)).say(language))


def _format_of(output: Path | None) -> Format:
    suffix = output.suffix.casefold() if output is not None else ""
    return "json" if suffix == ".json" else "markdown" if suffix in (".md", ".markdown") else "terminal"


def _rendered(
    analysis: "Analysis",
    only: list[str],
    layer: str,
    signals: int,
    output_format: Format,
    language: Language,
    output: Path | None,
) -> str:
    """The output as text; without an output file it is printed as well."""
    from mantelnet.sections import report
    from mantelnet.sections.section import View

    if output_format == "json":
        from mantelnet.renderers import analysis_json

        text = analysis_json.render(analysis, language)
    else:
        shown = report(View(analysis, cast("LayerName", layer), signals), only)
        if output_format == "markdown":
            from mantelnet.renderers import markdown

            text = markdown.render(shown, language)
        else:
            from mantelnet.renderers import terminal

            screen = shell.console(recording=output is not None)
            terminal.render(shown, language, screen)
            text = shell.recorded(screen)
    if output is None:
        shell.out(text)
    return text
