"""``mantelnet serve``: the page of a report beside the file, for a workshop: every save shows at once."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal, cast

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say
from mantelnet.commands.report_options import AUDIENCES, audience_option
from mantelnet.commands.reporting import lang_option, project_argument
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.audience import Audience

_PORT: Final = 8765

INFO = CommandInfo(
    name="serve",
    help=Text(
        en="Show the report in the browser while you work on the file: every save shows at once.",
        nl="Toon het rapport in de browser terwijl u aan het bestand werkt: elke keer opslaan is meteen te zien.",
    ),
    examples=("mantelnet serve", "mantelnet serve --audience network --port 9000"),
    ending=Text(
        en="Only this computer can see the page. Without --audience it is for the core team, with scores. Is the "
        "screen on the wall? Then choose --audience network. Ctrl-C stops.",
        nl="Alleen deze computer kan de pagina zien. Zonder --audience is die voor het kernteam, met scores. Kijkt de "
        "hele zaal mee? Kies dan --audience netwerk. Stoppen doet u met Ctrl-C.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def serve(
        path: Annotated[Path | None, project_argument(say)] = None,
        audience: Annotated[str, audience_option(say)] = "core",
        port: Annotated[
            int,
            typer.Option(
                "--port",
                metavar="N",
                show_default=False,
                help=say(
                    Text(
                        en="Port of the page; default 8765, 0 takes a free one.",
                        nl="Poort van de pagina; standaard 8765, 0 neemt een vrije.",
                    )
                ),
            ),
        ] = _PORT,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        place = shell.the_project(path)
        language = shell.language_for(lang)
        if str(place) == "-":
            raise shell.Problem(
                Text(
                    en="Standard input does not change. Name a project file.",
                    nl="Standaardinvoer verandert niet. Noem een projectbestand.",
                )
            )
        shell.read(place)  # A file that is not there is told here, not in a browser.
        from mantelnet.commands import serving

        live = serving.Live(place, cast("Audience", audience), lang)
        live.look()
        try:
            server = serving.server(live, port)
        except (OSError, OverflowError) as error:
            raise shell.Problem(
                Text(
                    en="Port {port} cannot be used. Choose another one: --port 0 takes a free one.",
                    nl="Poort {port} is niet te gebruiken. Kies een andere: --port 0 neemt een vrije poort.",
                ).fill(port=port)
            ) from error
        shell.tell(
            Text(
                en="Open http://{here}:{port}/ in your browser. For: {name}. Ctrl-C stops.",
                nl="Open http://{here}:{port}/ in uw browser. Voor: {name}. Stoppen: Ctrl-C.",
            )
            .fill(here=serving.HERE, port=server.server_address[1], name=AUDIENCES.name(audience))
            .say(language)
        )
        serving.watching(live)
        try:
            server.serve_forever(poll_interval=0.2)
        except KeyboardInterrupt:
            shell.tell(Text(en="Stopped.", nl="Gestopt.").say(language))
        finally:
            live.stop()
            server.server_close()

    return serve
