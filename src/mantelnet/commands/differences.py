"""``mantelnet differences``: where the people who scored see a party differently, and what to ask about it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say
from mantelnet.commands.reporting import (
    finish,
    format_option,
    lang_option,
    output_option,
    project_argument,
    start,
)
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.report import Report

INFO = CommandInfo(
    name="differences",
    help=Text(
        en="Show where the people who scored see a party differently, and what to ask about it.",
        nl="Laat zien waar mensen die scoorden een partij verschillend zien, en wat u daarover kunt vragen.",
    ),
    examples=(
        "mantelnet differences",
        "mantelnet differences --raters",
        "mantelnet differences --blind --output differences.md",
    ),
    ending=Text(
        en="A rater whose code is the id of a party speaks for that party when it scores itself.",
        nl="Is de code van een beoordelaar de id van de partij die de score krijgt, dan is dat de blik van die partij "
        "zelf.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def differences(
        path: Annotated[Path | None, project_argument(say)] = None,
        raters: Annotated[
            bool,
            typer.Option(
                "--raters",
                help=say(Text(en="Show who gave which score, by code.", nl="Toon wie welke score gaf, per code.")),
            ),
        ] = False,
        blind: Annotated[
            bool,
            typer.Option(
                "--blind",
                help=say(
                    Text(en="Show nothing that points to a rater.", nl="Toon niets dat naar een beoordelaar wijst.")
                ),
            ),
        ] = False,
        output_format: Annotated[Literal["terminal", "json", "markdown"] | None, format_option(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        if raters and blind:
            raise shell.Problem(
                Text(en="Choose --raters or --blind, not both.", nl="Kies --raters of --blind, niet allebei.")
            )
        session = start(path, output_format, output, lang)
        from mantelnet.network import Network
        from mantelnet.raters import opinions

        file = session.project.file
        found = opinions(file, Network.of(file).parties)

        def report() -> "Report":
            from mantelnet.sections.differences import Shown, report

            return report(file, found, Shown(raters, blind))

        def data() -> Mapping[str, Any]:
            from mantelnet.renderers import differences_json

            return differences_json.data(found, session.language, raters, blind)

        finish(session, report, data)

    return differences
