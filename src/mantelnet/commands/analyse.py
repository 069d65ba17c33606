"""``mantelnet analyse``: who stands where, what the network leans on, who is missing."""

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
from mantelnet.text import Text, listing

if TYPE_CHECKING:
    from mantelnet.network import LayerName
    from mantelnet.report import Report

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
    # A test holds these against the shelf; loading it would make this help slow.
    ending=Text(
        en="Sections: ambition, network, missing, parties, interests, scores, force-field, signals and not-computed; "
        "only when asked for: layers, coverage, differences, robustness and conditions.",
        nl="Onderdelen: ambitie, netwerk, ontbreekt, partijen, belangen, scores, krachtenveld, signalen en "
        "niet-berekend; alleen als u erom vraagt: lagen, dekking, verschillen, stevigheid en condities.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def analyse(
        path: Annotated[Path | None, project_argument(say)] = None,
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
        show_all: Annotated[
            bool,
            typer.Option(
                "--all",
                help=say(Text(en="Show every section.", nl="Toon alle onderdelen.")),
            ),
        ] = False,
        output_format: Annotated[Literal["terminal", "json", "markdown"] | None, format_option(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        only = _sections(section or [], show_all)
        _refuse_negative(signals)
        session = start(path, output_format, output, lang)
        if session.form == "json":
            _refuse_idle(only, layer, signals)
        from mantelnet.analysis import analyse as look

        analysis = look(session.project, members_only)

        def report() -> "Report":
            from mantelnet.sections import report
            from mantelnet.sections.section import View

            return report(View(analysis, cast("LayerName", layer), signals), only)

        def data() -> Mapping[str, Any]:
            from mantelnet.renderers import analysis_json

            return analysis_json.data(analysis, session.language)

        finish(session, report, data)

    return analyse


def _sections(names: list[str], every: bool) -> list[str]:
    """The ids of sections named in either language; none for the usual ones."""
    if every and names:
        raise shell.Problem(
            Text(en="Choose --all or --section, not both.", nl="Kies --all of --section, niet allebei.")
        )
    if not names and not every:
        return []
    from mantelnet.sections import SECTIONS

    if every:
        return [s.id for s in SECTIONS]
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


def _refuse_negative(signals: int) -> None:
    if signals < 0:
        raise shell.Problem(Text(en="--signals takes a number from 0 on.", nl="Bij --signals hoort een getal vanaf 0."))


def _refuse_idle(only: list[str], layer: str, signals: int) -> None:
    """An option that would do nothing is refused rather than passed over."""
    if only or layer != "all" or signals != _MOST_SIGNALS:
        raise shell.Problem(
            Text(
                en="JSON always holds everything: leave out --section, --all, --layer and --signals.",
                nl="JSON bevat altijd alles: laat --section, --all, --layer en --signals weg.",
            )
        )
