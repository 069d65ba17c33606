"""``mantelnet introduce``: through whom to come into contact with a party."""

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
    project_option,
    start,
    the_party,
)
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.model import ProjectFile
    from mantelnet.report import Report

INFO = CommandInfo(
    name="introduce",
    help=Text(
        en="Show through whom you come into contact with a party, and what to talk about.",
        nl="Laat zien via wie u in contact komt met een partij, en waar u over kunt praten.",
    ),
    examples=(
        "mantelnet introduce huisartsen",
        'mantelnet introduce "Jeugd-ggz" --from wijkteam',
        "mantelnet introduce mbo --format markdown --output mbo.md",
    ),
    ending=Text(
        en="A party may be named by its id, short name, full name or another name in use. Only ties in the file count.",
        nl="Een partij mag u noemen met id, korte naam, volledige naam of een andere naam die men gebruikt. Alleen "
        "relaties in het bestand tellen.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def introduce(
        party: Annotated[
            str | None,
            typer.Argument(
                metavar=say(Text(en="PARTY", nl="PARTIJ")),
                help=say(Text(en="With whom you want contact.", nl="Met wie u in contact wilt komen.")),
            ),
        ] = None,
        source: Annotated[
            str | None,
            typer.Option(
                "--from",
                metavar=say(Text(en="PARTY", nl="PARTIJ")),
                help=say(
                    Text(en="From whom; default: the leads of the project.", nl="Vanaf wie; standaard: de trekkers.")
                ),
            ),
        ] = None,
        project: Annotated[Path | None, project_option(say)] = None,
        output_format: Annotated[Literal["terminal", "json", "markdown"] | None, format_option(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        if not party:
            # Not required for typer, which would say so in English only.
            raise shell.Problem(
                Text(
                    en="With which party? For example: mantelnet introduce huisartsen",
                    nl="Met welke partij? Bijvoorbeeld: mantelnet introduce huisartsen",
                )
            )
        session = start(project, output_format, output, lang)
        file = session.project.file
        target = the_party(file, party)
        sources = _sources(file, target, source)
        from mantelnet.picture import compute
        from mantelnet.routes import introduce as look

        picture = compute(file)
        found = look(picture, target, sources)

        def report() -> "Report":
            from mantelnet.sections import introduction

            return introduction.report(picture, found)

        def data() -> Mapping[str, Any]:
            from mantelnet.renderers import introduction_json

            return introduction_json.data(picture, found, session.language)

        finish(session, report, data)

    return introduce


def _sources(file: "ProjectFile", target: str, given: str | None) -> list[str]:
    """From whom routes start: the party that was named, else the leads that are in the network.

    Raises:
        Problem: when nobody is left to start from.
    """
    if given is not None:
        source = the_party(file, given)
        if source == target:
            raise shell.Problem(
                Text(
                    en='Start and end are the same party: "{party}". Name another one with --from.',
                    nl='Begin en eind zijn dezelfde partij: "{party}". Noem een andere bij --from.',
                ).fill(party=target)
            )
        return [source]
    leads = [lead for lead in file.project.leads if file.parties[lead].status != "left"]
    others = [lead for lead in leads if lead != target]
    if not others:
        reason = (
            Text(en='The only lead is "{party}" itself.', nl='De enige trekker is "{party}" zelf.').fill(party=target)
            if leads
            else Text(en="This project names no leads.", nl="In dit project staan geen trekkers.")
        )
        raise shell.Problem(
            reason
            + Text(
                en=" From whom do you look? Name a party with --from.",
                nl=" Vanaf wie zoekt u? Noem een partij bij --from.",
            )
        )
    return others
