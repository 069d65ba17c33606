"""``mantelnet analyse``: who stands where, what the network leans on, who is missing."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, cast

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say
from mantelnet.commands.reporting import (
    finish,
    format_option,
    lang_option,
    layer_option,
    members_option,
    output_option,
    projects_argument,
    start,
)
from mantelnet.text import Language, Text, listing

if TYPE_CHECKING:
    from mantelnet.network import LayerName
    from mantelnet.report import Report

_MOST_SIGNALS: Final = 10
#: From so many parties on an analysis takes more than half a minute.
_LONG_WAIT: Final = 10_000


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
        "mantelnet analyse --region projects",
    ),
    # A test holds these against the shelf; loading it would make this help slow.
    ending=Text(
        en="Sections: overview, network, missing, parties, interests, scores, force-field, signals and not-computed; "
        "only when asked for: ambition, layers, coverage, measures, groups, shared-interests, give-take, differences, "
        "robustness, desired, rings, trust, conditions, trend, agreements and actions. "
        "With --region: networks, parties, load, links, overlap, coverage, suggestions, alike, scores, left-out.",
        nl="Onderdelen: overzicht, netwerk, ontbreekt, partijen, belangen, scores, krachtenveld, signalen en "
        "niet-berekend; alleen als u erom vraagt: ambitie, lagen, dekking, maten, groepen, gedeelde-belangen, "
        "geven-en-nemen, verschillen, stevigheid, gewenst, ringen, vertrouwen, condities, verloop, afspraken en "
        "acties. Met --region: netwerken, partijen, belasting, schakels, overlap, aanbod, suggesties, dubbel, scores, "
        "weggelaten.",
    ),
)


_COMPUTING: Final = Text(en="Computing", nl="Bezig met rekenen")
#: From so many parties on it takes a while.
_SLOW: Final = 60


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def analyse(
        paths: Annotated[list[Path] | None, projects_argument(say)] = None,
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
            layer_option(
                say, Text(en="Which ties count; default: all.", nl="Welke relaties meetellen; standaard: alle.")
            ),
        ] = "all",
        members_only: Annotated[bool, members_option(say)] = False,
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
        region: Annotated[
            bool,
            typer.Option(
                "--region",
                help=say(
                    Text(
                        en="Show several projects side by side: who sits where, what adds up, what is missing.",
                        nl="Toon meer projecten naast elkaar: wie zit waar, wat telt op, wat ontbreekt.",
                    )
                ),
            ),
        ] = False,
        scores: Annotated[
            bool,
            typer.Option(
                "--scores",
                help=say(
                    Text(
                        en="With --region: show classes and scores too; for internal use.",
                        nl="Met --region: toon ook klassen en scores; voor intern gebruik.",
                    )
                ),
            ),
        ] = False,
        output_format: Annotated[Literal["terminal", "json", "markdown"] | None, format_option(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        if region:
            from mantelnet.commands.regional import Wish, show
            from mantelnet.sections.region import SECTIONS as PARTS

            _refuse_beside_region(show_all or layer != "all" or signals != _MOST_SIGNALS)
            only = _sections(section or [], [(part.id, part.name) for part in PARTS])
            show(paths or [Path()], Wish(only, scores, members_only, output_format, output, lang))
            return
        path = _one_project(paths or [], scores)
        only = _sections(section or [], _parts(), show_all)
        _refuse_negative(signals)
        session = start(path, output_format, output, lang)
        if session.form == "json":
            _refuse_idle(only, layer, signals)
        from mantelnet.analysis import analyse as look

        _announce(len(session.project.file.parties), session.language)
        with shell.waiting(_COMPUTING, len(session.project.file.parties) >= _SLOW):
            analysis = look(session.project, members_only)

        def report() -> "Report":
            from mantelnet.sections import report
            from mantelnet.sections.section import View

            return report(View(analysis, cast("LayerName", layer), signals), only)

        def data() -> Mapping[str, Any]:
            from mantelnet.renderers import analysis_json

            return analysis_json.data(analysis, session.language)

        finish(session, report, data)
        if not only and session.form == "terminal" and output is None and shell.on_terminal():
            shell.tell(_SHORTER.say(session.language))

    return analyse


#: By the end the first screen, which has the most important, has scrolled away.
_SHORTER: Final = Text(
    en="Only the first screen: mantelnet analyse --section overview",
    nl="Alleen het eerste scherm: mantelnet analyse --section overzicht",
)


def _announce(parties: int, language: Language) -> None:
    """A word beforehand when somebody will have to wait."""
    if parties >= _LONG_WAIT:
        shell.tell(
            Text(
                en="There are {n} parties. This takes a few minutes.",
                nl="Er zijn {n} partijen. Dit duurt een paar minuten.",
            )
            .fill(n=parties)
            .say(language)
        )


def _parts() -> list[tuple[str, Text]]:
    from mantelnet.sections import SECTIONS

    return [(section.id, section.name) for section in SECTIONS]


def _sections(names: list[str], parts: Iterable[tuple[str, Text]], every: bool = False) -> list[str]:
    """The ids of sections named in either language; none for the usual ones."""
    if every and names:
        raise shell.Problem(
            Text(en="Choose --all or --section, not both.", nl="Kies --all of --section, niet allebei.")
        )
    known = dict(parts)
    if every:
        return list(known)
    ids = {word: id_ for id_, name in known.items() for word in (id_, name.en, name.nl)}
    unknown = [name for name in names if name.casefold() not in ids]
    if unknown:
        raise shell.Problem(
            Text(
                en='There is no section "{name}". Choose from: {all}.',
                nl='Het onderdeel "{name}" bestaat niet. Kies uit: {all}.',
            ).fill(name=unknown[0], all=listing(known.values(), Text(en="or", nl="of")))
        )
    return [ids[name.casefold()] for name in names]


def _one_project(paths: list[Path], scores: bool) -> Path | None:
    """The path of a call about one project."""
    if scores:
        raise shell.Problem(
            Text(
                en="--scores goes with --region. The analysis of one project always shows its scores.",
                nl="--scores hoort bij --region. De analyse van één project toont de scores altijd.",
            )
        )
    if len(paths) > 1:
        raise shell.Problem(
            Text(
                en="You name {n} projects; an analysis is about one. Name one of them, or put them side by side with: "
                "mantelnet analyse --region",
                nl="U noemt {n} projecten; een analyse gaat over één project. Noem er één, of zet ze naast elkaar met: "
                "mantelnet analyse --region",
            ).fill(n=len(paths))
        )
    return paths[0] if paths else None


def _refuse_beside_region(idle: bool) -> None:
    if idle:
        raise shell.Problem(
            Text(
                en="--region goes with neither --all, --layer nor --signals: leave them out.",
                nl="--region gaat niet samen met --all, --layer of --signals: laat die weg.",
            )
        )


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
