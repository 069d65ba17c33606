"""``mantelnet report --check``: whether a report still says what the project file says."""

from pathlib import Path
from typing import TYPE_CHECKING

from mantelnet.commands import shell
from mantelnet.commands.editions import OFFICE, edition, kept_places, opened, rendered
from mantelnet.commands.report_options import AUDIENCES
from mantelnet.commands.reported_party import say_gone, still_shown
from mantelnet.text import Text, both

if TYPE_CHECKING:
    from mantelnet.reports.edition import Stamp
    from mantelnet.text import Language


#: How files begin that are no text.
_BINARY = (b"PK", b"%PDF", b"\x89PNG")


def check(place: Path, report: Path, language: "Language") -> None:
    """Make the report anew, and compare; of a file that people may have gone on working in, compare the stamp."""
    from mantelnet.office.making import read_stamp_of
    from mantelnet.reports.edition import read_stamp

    held = shell.read(report)
    text = held.decode("utf-8", errors="replace").replace("\r\n", "\n")
    stamp = read_stamp_of(held) if held.startswith(_BINARY) else read_stamp(text)
    if stamp is None:
        raise shell.Problem(
            Text(en='"{file}" is not a report of mantelnet.', nl='"{file}" is geen rapport van mantelnet.').fill(
                file=shell.name_of(report)
            )
        )
    data = shell.read(place)
    project, language = opened(place, data, None)
    if stamp.party and not still_shown(project, stamp.party, stamp.audience):
        say_gone(report, stamp.party, language)
    made = edition(
        project, data, stamp.audience, stamp.language, stamp.form, kept_places(place), stamp.party, stamp.poster
    )
    if made.stamp == stamp if stamp.form in (*OFFICE, "png") else rendered(made) == text:
        shell.tell(
            Text(en="{file} is up to date.", nl="{file} is actueel.").fill(file=shell.name_of(report)).say(language)
        )
        return
    if made.stamp.project != stamp.project:
        why = Text(en="the project file has changed since", nl="het projectbestand is daarna veranderd")
    elif made.stamp.version != stamp.version:
        why = Text(en="it was made with another version of mantelnet", nl="het is met een andere versie gemaakt")
    else:
        why = Text(
            en="it, or the file with places on the map, was changed by hand",
            nl="het rapport zelf, of het bestand met plekken op de kaart, is veranderd",
        )
    shell.tell(
        Text(
            en="{file} is out of date: {why}. Make it anew with: mantelnet report {options}",
            nl="{file} is verouderd: {why}. Maak het opnieuw met: mantelnet report {options}",
        )
        .fill(file=shell.name_of(report), why=why, options=_options(stamp, shell.name_of(report)))
        .say(language)
    )
    shell.end(shell.FINDINGS)


def _options(stamp: "Stamp", file: str) -> Text:
    """What to type to make this very report again."""
    what = f"--party {stamp.party} " if stamp.party else f"--poster --size {stamp.poster} " if stamp.poster else ""
    name = f'"{file}"' if " " in file else file
    return both(f"{what}--audience ") + AUDIENCES.name(stamp.audience) + f" --lang {stamp.language} --output {name}"
