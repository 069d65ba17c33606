"""``mantelnet checklist``: whom and what to think of, theme by theme, also beside a project."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say
from mantelnet.commands.reporting import (
    Call,
    Session,
    finish,
    format_option,
    lang_option,
    output_option,
    start,
    start_without_project,
)
from mantelnet.text import Text, listing

if TYPE_CHECKING:
    from mantelnet.checklists.checklist import Checklist
    from mantelnet.report import Report

INFO = CommandInfo(
    name="checklist",
    help=Text(
        en="Show which parties and which knowledge to think of for a theme, and which of them your file has.",
        nl="Laat zien aan welke partijen en kennis u bij een thema kunt denken, en welke daarvan in uw bestand staan.",
    ),
    examples=(
        "mantelnet checklist",
        "mantelnet checklist young-carers",
        "mantelnet checklist jonge mantelzorgers --project mantelnet.yaml --lang nl",
    ),
    ending=Text(
        en="Themes: young-carers, working-carers, dementia, respite, mental-health. The lists are our own advice.",
        nl="Thema's: jonge-mantelzorgers, werkende-mantelzorgers, dementie, respijtzorg, psychische-problemen. De "
        "lijsten zijn ons eigen advies.",
    ),
)
#: So much of what somebody typed is repeated in a message.
_SHOWN: Final = 60


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def checklist(
        theme: Annotated[
            list[str] | None,
            typer.Argument(
                metavar=say(Text(en="[THEME]", nl="[THEMA]")),
                show_default=False,
                help=say(
                    Text(
                        en="The theme; without one you see all themes.",
                        nl="Het thema; zonder thema ziet u alle thema's.",
                    )
                ),
            ),
        ] = None,
        project: Annotated[
            Path | None,
            typer.Option(
                "--project",
                "-p",
                metavar=say(Text(en="PATH", nl="PAD")),
                help=say(
                    Text(
                        en="Lay the checklist beside this project file or folder.",
                        nl="Leg de checklist naast dit projectbestand of deze map.",
                    )
                ),
            ),
        ] = None,
        output_format: Annotated[Literal["terminal", "json", "markdown"] | None, format_option(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        chosen = _chosen(" ".join(theme)) if theme else None
        if project is not None:
            if chosen is None:
                raise shell.Problem(
                    Text(
                        en="Which theme? Choose from: {all}.",
                        nl="Welk thema? Kies uit: {all}.",
                    ).fill(all=_words())
                )
            _beside(chosen, start(project, output_format, output, lang))
        else:
            _alone(chosen, start_without_project(output_format, output, lang))

    return checklist


def _beside(chosen: "Checklist", session: Session) -> None:
    """Show a checklist beside a project."""
    from mantelnet.presence import compare

    presence = compare(chosen, session.project.file)

    def report() -> "Report":
        from mantelnet.sections import checklist

        return checklist.beside(presence, session.project.file)

    def data() -> Mapping[str, Any]:
        from mantelnet.renderers import checklist_json

        return checklist_json.beside(presence, session.language)

    finish(session, report, data)


def _alone(chosen: "Checklist | None", call: Call) -> None:
    """Show a checklist, or the themes when there is none."""

    def report() -> "Report":
        from mantelnet.sections import checklist

        return checklist.alone(chosen) if chosen else checklist.themes()

    def data() -> Mapping[str, Any]:
        from mantelnet.renderers import checklist_json

        return checklist_json.alone(chosen, call.language) if chosen else checklist_json.themes(call.language)

    finish(call, report, data)


def _chosen(theme: str) -> "Checklist":
    """The checklist that somebody typed.

    Raises:
        Problem: when there is none; it names the nearest and all others.
    """
    from mantelnet.characters import shown
    from mantelnet.checklists import find, suggestion

    found = find(theme)
    if found is not None:
        return found
    word = shown(" ".join(theme.split()))
    word = word if len(word) <= _SHOWN else word[: _SHOWN - 1] + "…"
    text = Text(en='There is no checklist "{word}".', nl='Er is geen checklist "{word}".').fill(word=word)
    near = suggestion(theme)
    if near:
        text += Text(en=' Did you mean "{near}"?', nl=' Bedoelt u "{near}"?').fill(near=near)
    raise shell.Problem(text + Text(en="\nThemes: {all}.", nl="\nThema's: {all}.").fill(all=_words()))


def _words() -> Text:
    """The words of all themes."""
    from mantelnet.checklists import CHECKLISTS

    return listing([checklist.word for checklist in CHECKLISTS], Text(en="or", nl="of"))
