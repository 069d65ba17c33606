"""``mantelnet forms``: blank sheets for a workshop, with the parties of the project on them."""

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
    members_option,
    output_option,
    project_argument,
    start,
)
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.report import Report
    from mantelnet.sections.forms import Kind

_KINDS: Final = Words(
    {
        "scores": "scores",
        "ties": "relaties",
        "give-take": "geven-en-nemen",
        "conditions": "condities",
        "sticky-notes": "plakbriefjes",
    }
)

INFO = CommandInfo(
    name="forms",
    help=Text(
        en="Make a blank sheet for a workshop, to print and fill in by hand.",
        nl="Maak een leeg blad voor een werksessie, om af te drukken en met de hand in te vullen.",
    ),
    examples=(
        "mantelnet forms --kind scores --output scores.md",
        "mantelnet forms --kind plakbriefjes",
        "mantelnet forms --kind ties --members-only --output ties.md",
    ),
    ending=Text(
        en="A sheet holds the names of parties, also of those that are invited or wanted; never an answer or a score.",
        nl="Op een blad staan namen van partijen, ook van wie is uitgenodigd of gewenst; nooit een antwoord of score.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def forms(
        path: Annotated[Path | None, project_argument(say)] = None,
        kind: Annotated[
            str,
            typer.Option(
                "--kind",
                parser=_KINDS.read,
                metavar=_KINDS.metavar(say),
                show_default=False,
                help=say(Text(en="Which sheet; default: scores.", nl="Welk blad; standaard: scores.")),
            ),
        ] = "scores",
        members_only: Annotated[bool, members_option(say)] = False,
        output_format: Annotated[Literal["terminal", "markdown"] | None, format_option(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        session = start(path, output_format, output, lang)
        if session.form == "json":
            raise shell.Problem(
                Text(
                    en="A sheet is for people: choose a name for --output that ends in .md or .txt.",
                    nl="Een blad is voor mensen: kies bij --output een naam die eindigt op .md of .txt.",
                )
            )
        from mantelnet.network import Network

        parties = Network.of(session.project.file, members_only).parties

        def report() -> "Report":
            from mantelnet.sections.forms import report

            return report(session.project.file, parties, cast("Kind", kind))

        def data() -> Mapping[str, Any]:
            return {}

        finish(session, report, data)

    return forms
