"""``mantelnet party``: everything about one party on one card."""

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
from mantelnet.text import Text, listing

if TYPE_CHECKING:
    from mantelnet.report import Report

INFO = CommandInfo(
    name="party",
    help=Text(
        en="Show everything about one party on one card, also as a version to share with that party.",
        nl="Laat alles over één partij zien op één kaart, ook als versie om met die partij te delen.",
    ),
    examples=(
        "mantelnet party huisartsen",
        'mantelnet party "Jeugd-ggz" --output jeugd-ggz.md',
        "mantelnet party huisartsen --share --output huisartsen.md",
    ),
    ending=Text(
        en="A party may be named by its id, short name, full name or another name in use. Free notes and reasons of "
        "scores stay in the file: the card does not show them.",
        nl="Een partij mag u noemen met id, korte naam, volledige naam of een andere naam die men gebruikt. Notities "
        "en toelichtingen bij scores blijven in het bestand: de kaart laat ze niet zien.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def party(
        name: Annotated[
            str | None,
            typer.Argument(
                metavar=say(Text(en="PARTY", nl="PARTIJ")), help=say(Text(en="Which party.", nl="Welke partij."))
            ),
        ] = None,
        share: Annotated[
            bool,
            typer.Option(
                "--share",
                help=say(
                    Text(
                        en="Leave out our own scores, assumptions and plans, so that the party may read it.",
                        nl="Laat eigen scores, aannames en plannen weg, zodat de partij het mag lezen.",
                    )
                ),
            ),
        ] = False,
        project: Annotated[Path | None, project_option(say)] = None,
        output_format: Annotated[Literal["terminal", "json", "markdown"] | None, format_option(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        if not name:
            # Not required for typer, which would say so in English only.
            raise shell.Problem(
                Text(
                    en="Which party? For example: mantelnet party huisartsen",
                    nl="Welke partij? Bijvoorbeeld: mantelnet party huisartsen",
                )
            )
        session = start(project, output_format, output, lang)
        file = session.project.file
        chosen = the_party(file, name, also_left=True)
        from mantelnet.exchange.give_take import give_take
        from mantelnet.picture import compute
        from mantelnet.profile import LEFT_OUT, profile

        picture = compute(file)
        exchanges = give_take(file, picture.network, picture.interests)
        found = profile(picture, exchanges, chosen)

        def report() -> "Report":
            from mantelnet.sections import party_card

            return party_card.report(picture, exchanges, found, share)

        def data() -> Mapping[str, Any]:
            from mantelnet.renderers import party_json

            return party_json.data(exchanges, found, session.language, share)

        finish(session, report, data)
        if share:
            shell.tell(_LEFT_OUT.fill(all=listing(LEFT_OUT.values())).say(session.language))

    return party


_LEFT_OUT = Text(
    en="Left out, so that the party may read it: {all}. Read it through once more before you share it.",
    nl="Weggelaten, zodat de partij het mag lezen: {all}. Lees het zelf nog een keer door voordat u het deelt.",
)
