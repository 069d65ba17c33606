"""``mantelnet whatif``: what would be different if parties left, ties came, or a scenario came true."""

from collections.abc import Callable, Mapping, Sequence
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
    sound,
    start,
    the_party,
)
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.commands.reporting import Session
    from mantelnet.model import ProjectFile
    from mantelnet.report import Report

_LAYERS: Final = Words({"formal": "formeel", "informal": "informeel"})

INFO = CommandInfo(
    name="whatif",
    help=Text(
        en="Try something out: a party leaves, a tie comes, a scenario. Shows before and after; changes no file.",
        nl="Probeer iets uit: een partij valt weg, er komt een relatie, een scenario. Laat zien wat er verandert; het "
        "bestand blijft zoals het is.",
    ),
    examples=(
        "mantelnet whatif --without steunpunt",
        "mantelnet whatif --with-tie gemeente mbo --strength 2",
        "mantelnet whatif --scenario scenario.yaml",
        "mantelnet whatif --without steunpunt --best-ties",
    ),
    ending=Text(
        en="May be combined: the scenario first, then --without, then --with-tie. --best-ties looks at the network as "
        "it then is.",
        nl="U mag ze combineren: eerst het scenario, dan --without, dan --with-tie. --best-ties kijkt naar het netwerk "
        "zoals het dan is.",
    ),
    pairs=("with_tie",),
    idle={"--best-ties": "5"},
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def whatif(
        path: Annotated[Path | None, project_argument(say)] = None,
        gone: Annotated[
            list[str] | None,
            typer.Option(
                "--without",
                metavar=say(Text(en="PARTY", nl="PARTIJ")),
                help=say(Text(en="This party leaves; may be repeated.", nl="Deze partij valt weg; mag vaker.")),
            ),
        ] = None,
        with_tie: Annotated[
            list[str] | None,
            typer.Option(
                "--with-tie",
                metavar=say(Text(en="PARTY PARTY", nl="PARTIJ PARTIJ")),
                help=say(
                    Text(
                        en="These two get a tie; may be repeated.",
                        nl="Deze twee krijgen een relatie; mag vaker.",
                    )
                ),
            ),
        ] = None,
        strength: Annotated[
            int | None,
            typer.Option(
                "--strength",
                metavar="1-5",
                help=say(
                    Text(
                        en="Strength of each --with-tie; default: unknown.",
                        nl="Sterkte van elke --with-tie; standaard: onbekend.",
                    )
                ),
            ),
        ] = None,
        layer: Annotated[
            str | None,
            typer.Option(
                "--layer",
                parser=_LAYERS.read,
                metavar=_LAYERS.metavar(say),
                help=say(
                    Text(
                        en="Layer of each --with-tie; default: informal.",
                        nl="Laag van elke --with-tie; standaard: informeel.",
                    )
                ),
            ),
        ] = None,
        scenario: Annotated[
            Path | None,
            typer.Option(
                "--scenario",
                metavar=say(Text(en="FILE", nl="BESTAND")),
                help=say(Text(en="A file with what would be different.", nl="Een bestand met wat er anders zou zijn.")),
            ),
        ] = None,
        best_ties: Annotated[
            int | None,
            typer.Option(
                "--best-ties",
                metavar="[N]",
                help=say(
                    Text(
                        en="Which N new ties would help most; without a number: 5.",
                        nl="Welke N nieuwe relaties het meest zouden helpen; zonder getal: 5.",
                    )
                ),
            ),
        ] = None,
        output_format: Annotated[Literal["terminal", "json", "markdown"] | None, format_option(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        pairs = cast("Sequence[tuple[str, str]]", with_tie or [])
        _refuse(bool(gone or scenario or pairs), bool(pairs), strength, layer, best_ties)
        if (
            output is not None
            and scenario is not None
            and output.exists()
            and scenario.exists()
            and output.samefile(scenario)
        ):
            raise shell.Problem(_OVERWRITES)
        session = start(path, output_format, output, lang)
        file = _changed(session, scenario, gone or [], pairs, strength, layer)
        from mantelnet.picture import compute
        from mantelnet.whatif.best_ties import best_ties as ranked
        from mantelnet.whatif.comparison import compare

        after = compute(file)
        compared = compare(compute(session.project.file), after) if gone or scenario or pairs else None
        best = ranked(after, best_ties) if best_ties else None

        def report() -> "Report":
            from mantelnet.sections import comparison

            return comparison.report(after, compared, best, best_ties)

        def data() -> Mapping[str, Any]:
            from mantelnet.renderers import whatif_json

            return whatif_json.data(compared, best, best_ties, session.language)

        finish(session, report, data)

    return whatif


def _refuse(tries: bool, ties: bool, strength: int | None, layer: str | None, best_ties: int | None) -> None:
    """Refuse a call without anything to try, with an option that would do nothing, or with an impossible number."""
    text = None
    if not tries and best_ties is None:
        text = Text(
            en="What do you want to try? Use --without, --with-tie, --scenario or --best-ties.",
            nl="Wat wilt u uitproberen? Gebruik --without, --with-tie, --scenario of --best-ties.",
        )
    elif (strength is not None or layer is not None) and not ties:
        text = Text(
            en="--strength and --layer are about a tie that you add: use them with --with-tie.",
            nl="--strength en --layer gaan over een relatie die u toevoegt: gebruik ze met --with-tie.",
        )
    elif strength is not None and not 1 <= strength <= 5:
        text = Text(
            en="--strength takes a number from 1 to 5.", nl="Bij --strength hoort een getal van 1 tot en met 5."
        )
    elif best_ties is not None and best_ties < 1:
        text = Text(en="--best-ties takes a number from 1 on.", nl="Bij --best-ties hoort een getal vanaf 1.")
    if text:
        raise shell.Problem(text)


def _changed(
    session: "Session",
    scenario: Path | None,
    gone: Sequence[str],
    pairs: Sequence[tuple[str, str]],
    strength: int | None,
    layer: str | None,
) -> "ProjectFile":
    """The project file with everything that is tried out; the file itself stays as it is.

    Raises:
        Problem: when a party is not there, or would get a tie with itself.
        Exit: when the scenario has errors; they have been shown.
    """
    from mantelnet.whatif.changes import NewTie, with_ties, without

    file = session.project.file
    if scenario is not None:
        from mantelnet.whatif.scenario import open_scenario

        opened = open_scenario(shell.read(scenario), shell.name_of(scenario), file)
        file = sound(opened, session.language).file
    leaving = [the_party(file, word) for word in gone]
    ties: list[NewTie] = []
    for words in pairs:
        one, other = (the_party(file, word) for word in words)
        if one == other:
            raise shell.Problem(_ITSELF.fill(party=one))
        if left := next((party for party in (one, other) if party in leaving), None):
            raise shell.Problem(_LEAVING.fill(party=left))
        ties.append(NewTie(one, other, "formal" if layer == "formal" else "informal", strength))
    return with_ties(without(file, leaving), ties)


_OVERWRITES: Final = Text(
    en="--output names the scenario itself. Choose another file.",
    nl="Bij --output staat het scenario zelf. Kies een ander bestand.",
)
_ITSELF: Final = Text(
    en='"{party}" cannot get a tie with itself.', nl='"{party}" kan geen relatie met zichzelf krijgen.'
)
_LEAVING: Final = Text(
    en='"{party}" leaves in this trial (--without), so it cannot get a tie.',
    nl='"{party}" valt weg in deze proef (--without) en kan dus geen relatie krijgen.',
)
