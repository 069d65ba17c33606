"""``mantelnet actions``: what is open, who does it, what is past its date, and drafts for what is still to be done."""

from collections.abc import Callable, Mapping
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
    the_party,
)
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.report import Report

INFO = CommandInfo(
    name="actions",
    help=Text(
        en="Show which actions are open, who does them, which are past their date, and whether parties moved since.",
        nl="Laat zien welke acties open staan, wie ze doet, welke datum voorbij is, en of partijen sindsdien bewogen.",
    ),
    examples=(
        "mantelnet actions",
        "mantelnet actions --owner steunpunt --output actions.md",
        "mantelnet actions --draft",
    ),
    ending=Text(
        en="Dates are judged by the reference date of the project, never by the clock. A party may be named by its "
        "id, short name, full name or another name in use.",
        nl="Data worden bekeken vanaf de peildatum van het project, nooit vanaf de klok. Een "
        "partij mag u noemen met id, korte naam, volledige naam of een andere naam die men gebruikt.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def actions(
        path: Annotated[Path | None, project_argument(say)] = None,
        draft: Annotated[
            bool,
            typer.Option(
                "--draft",
                help=say(
                    Text(
                        en="Print drafts of actions that bring desired positions closer, as text for the file.",
                        nl="Toon voorstellen voor acties die gewenste posities dichterbij brengen, als tekst voor het "
                        "bestand.",
                    )
                ),
            ),
        ] = False,
        owner: Annotated[
            str | None,
            typer.Option(
                "--owner",
                metavar=say(Text(en="PARTY", nl="PARTIJ")),
                help=say(Text(en="Only actions of this party.", nl="Alleen acties van deze partij.")),
            ),
        ] = None,
        about: Annotated[
            str | None,
            typer.Option(
                "--about",
                metavar=say(Text(en="PARTY", nl="PARTIJ")),
                help=say(Text(en="Only actions about this party.", nl="Alleen acties over deze partij.")),
            ),
        ] = None,
        output_format: Annotated[Literal["terminal", "json", "markdown"] | None, format_option(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        if draft and (output_format or owner or about):
            raise shell.Problem(
                Text(
                    en="--draft prints text for the project file: leave out --format, --owner and --about.",
                    nl="--draft toont tekst voor het projectbestand: laat --format, --owner en --about weg.",
                )
            )
        session = start(path, output_format, output, lang)
        if draft:
            _print_drafts(session)
            return
        from mantelnet.actions import actions as look

        file = session.project.file
        found = look(file).only(owner and the_party(file, owner), about and the_party(file, about))

        def report() -> "Report":
            from mantelnet.sections.actions import report

            return report(file, found)

        def data() -> Mapping[str, Any]:
            from mantelnet.renderers import agreements_json

            return {"actions": agreements_json.actions(found)}

        finish(session, report, data)

    return actions


def _print_drafts(session: Session) -> None:
    from mantelnet.desired import desired
    from mantelnet.forcefield import force_field
    from mantelnet.network import Network
    from mantelnet.renderers import drafts_yaml

    file = session.project.file
    found = desired(file, force_field(file, Network.of(file)))
    text = drafts_yaml.render(found, session.language)
    if session.output is None:
        shell.out(text)
    if session.remark:
        shell.tell(session.remark.say(session.language))
    if session.output is not None:
        shell.write(session.output, text)
        written = Text(en="Written: {file}", nl="Geschreven: {file}").fill(file=session.output.as_posix())
        shell.tell(written.say(session.language))
