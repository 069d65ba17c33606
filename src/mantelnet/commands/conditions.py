"""``mantelnet conditions``: how working together is going, from people's answers; or the blank list to hand out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say
from mantelnet.commands.reporting import (
    Session,
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
    name="conditions",
    help=Text(
        en="Show how working together is going: people's answers about the five conditions, and what to talk about.",
        nl="Laat zien hoe het samenwerken gaat: de antwoorden over de vijf condities, en waar u over kunt praten.",
    ),
    examples=(
        "mantelnet conditions",
        "mantelnet conditions --questionnaire --output vragenlijst.md",
        "mantelnet conditions --format markdown --output condities.md",
    ),
    ending=Text(
        en="Answers of fewer than three people are not shown, unless you ask for it with --internal.",
        nl="Antwoorden van minder dan drie personen staan er niet in, tenzij u daarom vraagt met --internal.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def conditions(
        path: Annotated[Path | None, project_argument(say)] = None,
        questionnaire: Annotated[
            bool,
            typer.Option(
                "--questionnaire",
                help=say(
                    Text(
                        en="The blank list of statements, to hand out.",
                        nl="De lege lijst met stellingen, om uit te delen.",
                    )
                ),
            ),
        ] = False,
        internal: Annotated[
            bool,
            typer.Option(
                "--internal",
                help=say(
                    Text(
                        en="For your own use: also show answers of fewer than three people.",
                        nl="Voor eigen gebruik: toon ook antwoorden van minder dan drie personen.",
                    )
                ),
            ),
        ] = False,
        output_format: Annotated[Literal["terminal", "json", "markdown"] | None, format_option(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        if questionnaire and internal:
            raise shell.Problem(
                Text(
                    en="The blank list holds no answers: leave out --internal.",
                    nl="In de lege lijst staan geen antwoorden: laat --internal weg.",
                )
            )
        session = start(path, output_format, output, lang)
        if questionnaire:
            _hand_out(session)
        else:
            _show(session, internal)

    return conditions


def _hand_out(session: Session) -> None:
    """The blank list."""

    def report() -> "Report":
        from mantelnet.sections import questionnaire

        return questionnaire.report(session.project.file)

    def data() -> Mapping[str, Any]:
        from mantelnet.renderers import conditions_json

        return {"questionnaire": conditions_json.questionnaire(session.project.file, session.language)}

    finish(session, report, data)


def _show(session: Session, internal: bool) -> None:
    """What the answers show."""
    from mantelnet.analysis import analyse

    analysis = analyse(session.project)
    if internal:
        analysis = replace(analysis, fewest=1)

    def report() -> "Report":
        from mantelnet.sections import report
        from mantelnet.sections.section import View

        return report(View(analysis), ("conditions",))

    def data() -> Mapping[str, Any]:
        from mantelnet.renderers import conditions_json

        return {"conditions": conditions_json.data(analysis.survey, session.language)}

    finish(session, report, data)
