"""``mantelnet agenda``: a guide for the next meeting, from what the project file tells."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, cast

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say, Words
from mantelnet.commands.reporting import (
    finish,
    format_option,
    lang_option,
    output_option,
    project_argument,
    start,
)
from mantelnet.commands.trend import older, refuse_one_stream
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.agenda.material import Audience
    from mantelnet.report import Report

_USUAL: Final = 90
_AUDIENCES: Final = Words({"core": "kernteam", "network": "netwerk"})

INFO = CommandInfo(
    name="agenda",
    help=Text(
        en="Make a guide for the next meeting: what to talk about, how, how long, and what to bring.",
        nl="Maak een leidraad voor de volgende bijeenkomst: waarover u praat, hoe, hoe lang, en wat u meeneemt.",
    ),
    examples=(
        "mantelnet agenda",
        "mantelnet agenda --minutes 60 --output agenda.md",
        "mantelnet agenda --minutes 180 --for network --before mantelnet-2025.yaml",
    ),
    ending=Text(
        en="The guide for the core team holds scores and assumptions: do not share it. That for the network does not.",
        nl="In de leidraad voor het kernteam staan scores en aannames: houd hem intern. In die voor het netwerk niet.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def agenda(
        path: Annotated[Path | None, project_argument(say)] = None,
        minutes: Annotated[
            int,
            typer.Option(
                "--minutes",
                metavar="N",
                show_default=False,
                help=say(
                    Text(
                        en="How long it takes, such as 60, 90 or 180 (from 45 to 240); default 90.",
                        nl="Hoe lang het duurt, zoals 60, 90 of 180 (van 45 tot en met 240); standaard 90.",
                    )
                ),
            ),
        ] = _USUAL,
        audience: Annotated[
            str,
            typer.Option(
                "--for",
                parser=_AUDIENCES.read,
                metavar=_AUDIENCES.metavar(say),
                show_default=False,
                help=say(Text(en="Who is there; default: core.", nl="Wie erbij zijn; standaard: kernteam.")),
            ),
        ] = "core",
        before: Annotated[
            Path | None,
            typer.Option(
                "--before",
                metavar=say(Text(en="FILE", nl="BESTAND")),
                help=say(
                    Text(
                        en="An older copy of the file, to see what was reached since; - reads standard input.",
                        nl="Een oudere versie van het bestand, om te zien wat er sindsdien is gelukt; - leest "
                        "standaardinvoer.",
                    )
                ),
            ),
        ] = None,
        output_format: Annotated[Literal["terminal", "json", "markdown"] | None, format_option(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        refuse_one_stream(path, before)
        opened = start(path, output_format, output, lang)
        from mantelnet.agenda.material import Material
        from mantelnet.agenda.session import LONGEST, SHORTEST, session

        if not SHORTEST <= minutes <= LONGEST:
            raise shell.Problem(
                Text(
                    en="--minutes takes a number from {least} to {most}.",
                    nl="Bij --minutes hoort een getal van {least} tot en met {most}.",
                ).fill(least=SHORTEST, most=LONGEST)
            )
        copy = older(before, opened) if before is not None else None
        material = Material.of(opened.project, cast("Audience", audience), copy)
        plan = session(material, minutes)

        def report() -> "Report":
            from mantelnet.sections.agenda import report

            return report(material, plan)

        def data() -> Mapping[str, Any]:
            from mantelnet.renderers import agenda_json

            return {"agenda": agenda_json.data(material, plan, opened.language)}

        finish(opened, report, data)

    return agenda
