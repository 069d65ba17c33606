"""``mantelnet trend``: two measurements side by side, or the file of now beside an older copy of it."""

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
    sound,
    start,
)
from mantelnet.text import Text, both, some

if TYPE_CHECKING:
    from mantelnet.model import ProjectFile
    from mantelnet.report import Report
    from mantelnet.trend.moments import Moment

INFO = CommandInfo(
    name="trend",
    help=Text(
        en="Show what has changed between two measurements, or since an older copy of the file.",
        nl="Laat zien wat er is veranderd tussen twee metingen, of sinds een oudere versie van het bestand.",
    ),
    examples=(
        "mantelnet trend",
        "mantelnet trend --from nulmeting --to nu",
        "mantelnet trend --before mantelnet-2025.yaml",
        "git show HEAD~5:mantelnet.yaml | mantelnet trend --before -",
    ),
    ending=Text(
        en="Without --from and --to: the last measurement with the one before it. The scores of now are the last one.",
        nl="Zonder --from en --to: de laatste meting met de meting ervoor. De scores van nu zijn de laatste.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def trend(
        path: Annotated[Path | None, project_argument(say)] = None,
        first: Annotated[
            str | None,
            typer.Option(
                "--from",
                metavar="ID",
                help=say(Text(en="The earlier measurement.", nl="De eerdere meting.")),
            ),
        ] = None,
        last: Annotated[
            str | None,
            typer.Option(
                "--to",
                metavar="ID",
                help=say(
                    Text(en="The later measurement; now is that of now.", nl="De latere meting; nu is die van nu.")
                ),
            ),
        ] = None,
        before: Annotated[
            Path | None,
            typer.Option(
                "--before",
                metavar=say(Text(en="FILE", nl="BESTAND")),
                help=say(
                    Text(
                        en="Compare with this older copy of the project file; - reads standard input.",
                        nl="Vergelijk met deze oudere versie van het projectbestand; - leest standaardinvoer.",
                    )
                ),
            ),
        ] = None,
        output_format: Annotated[Literal["terminal", "json", "markdown"] | None, format_option(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        if before is not None and (first is not None or last is not None):
            raise shell.Problem(
                Text(
                    en="--before compares two files, --from and --to two measurements. Choose what you want.",
                    nl="Met --before vergelijkt u twee bestanden, met --from en --to twee metingen. Kies wat u wilt.",
                )
            )
        refuse_one_stream(path, before)
        session = start(path, output_format, output, lang)
        if before is not None:
            _copies(session, older(before, session))
        else:
            _measurements(session, first, last)

    return trend


def refuse_one_stream(path: Path | None, before: Path | None) -> None:
    """Two files cannot both come from standard input.

    Raises:
        Problem: when they would.
    """
    if str(path) == "-" and str(before) == "-":
        raise shell.Problem(
            Text(
                en="Only one of the two files can come from standard input.",
                nl="Maar één van de twee bestanden kan van de standaardinvoer komen.",
            )
        )


def older(before: Path, session: Session) -> "ProjectFile":
    """The older copy of the file; its errors end the command, and are shown as those of any file.

    Raises:
        Problem: when it cannot be read.
        Exit: when it has errors.
    """
    return sound(shell.open_file(shell.the_project(before)), session.language).file


def _measurements(session: Session, first: str | None, last: str | None) -> None:
    """Two measurements of one file."""
    from mantelnet.trend.course import trend
    from mantelnet.trend.moments import moments

    file = session.project.file
    found = moments(file)
    before, after = (_moment(found, word) for word in (first, last))
    if before is not None and after is None:
        after = found[-1]
    if before is not None and after is not None and found.index(before) >= found.index(after):
        raise shell.Problem(
            Text(
                en="The measurement of --from has to be earlier than that of --to.",
                nl="De meting bij --from moet eerder zijn dan die bij --to.",
            )
        )
    course = trend(file, before, after)

    def report() -> "Report":
        from mantelnet.sections.trend import report

        return report(file, course)

    def data() -> Mapping[str, Any]:
        from mantelnet.renderers import trend_json

        return {"trend": trend_json.data(course)}

    finish(session, report, data)


def _moment(found: "tuple[Moment, ...]", word: str | None) -> "Moment | None":
    """The measurement that a word names.

    Raises:
        Problem: when there is none, with the ones that there are.
    """
    if word is None:
        return None
    from mantelnet.trend.moments import NOW
    from mantelnet.vocabulary import nearest

    folded = word.casefold()
    for moment in found:
        if moment.id == folded or (moment.id is None and folded in NOW):
            return moment
    names = [Text(*NOW) if moment.id is None else both(moment.id) for moment in found]
    text = Text(en='There is no measurement "{word}".', nl='Er is geen meting "{word}".').fill(word=word)
    near = nearest(word, [moment.id for moment in found if moment.id]) if len(word) <= 100 else None
    if near:
        text += Text(en=' Did you mean "{near}"?', nl=' Bedoelt u "{near}"?').fill(near=near)
    if names:
        text += Text(en="\nMeasurements: {names}.", nl="\nMetingen: {names}.").fill(names=some(names, 12))
    raise shell.Problem(text)


def _copies(session: Session, before: "ProjectFile") -> None:
    """An older copy of the file beside that of now."""
    from mantelnet.trend.copies import since

    found = since(before, session.project.file)

    def report() -> "Report":
        from mantelnet.sections.since import report

        return report(found)

    def data() -> Mapping[str, Any]:
        from mantelnet.renderers import trend_json

        return {"since": trend_json.since(found)}

    finish(session, report, data)
