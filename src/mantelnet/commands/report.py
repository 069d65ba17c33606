"""``mantelnet report``: the page that leaves the building, made for one audience."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, cast

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say, Words
from mantelnet.commands.reported_party import party_option, say_gone, still_shown, the_party_for
from mantelnet.commands.reporting import lang_option, output_option, project_argument, sound
from mantelnet.text import Text, both

if TYPE_CHECKING:
    from mantelnet.audience import Audience
    from mantelnet.drawing.layout import Place
    from mantelnet.office.making import Made
    from mantelnet.project import Project
    from mantelnet.reports.edition import Edition, Form, Stamp
    from mantelnet.text import Language

#: Forms that people go on working in, or print; a library makes each of them.
_OFFICE: Final = ("docx", "pptx", "pdf")
AUDIENCES: Final = Words({"board": "bestuur", "network": "netwerk", "core": "kernteam", "own": "eigen"})

INFO = CommandInfo(
    name="report",
    help=Text(
        en="Make a report for one audience: a page that works without internet, Word, slides, PDF or Markdown.",
        nl="Maak een rapport voor één soort lezers: een pagina die zonder internet werkt, Word, dia's, PDF of "
        "Markdown.",
    ),
    examples=(
        "mantelnet report",
        "mantelnet report --audience core --output kernteam.html",
        "mantelnet report --output rapport.docx",
        "mantelnet report --party huisartsen --audience core",
        "mantelnet report --check rapport.html",
    ),
    ending=Text(
        en="Audiences, from few facts to all: board (agreements only), network (what parties confirmed; the default), "
        "core (with scores and approaches), own (with notes and concerns). What an audience may not see is not in the "
        "file at all. core and own are internal: do not share them. With --party: the card of one party on one A4. The "
        "card for the network is the version to share with that party.",
        nl="Lezers, van weinig naar alles: bestuur (alleen afspraken), netwerk (wat partijen bevestigden; standaard), "
        "kernteam (met scores en aanpak), eigen (met notities en zorgen). Wat lezers niet mogen zien, staat ook niet "
        "in het bestand. kernteam en eigen zijn intern: niet verspreiden. Met --party: de kaart van één partij op één "
        "A4. De kaart voor het netwerk is de versie om met die partij te delen.",
    ),
)


def audience_option(say: Say) -> Any:
    """``--audience``."""
    return typer.Option(
        "--audience",
        parser=AUDIENCES.read,
        metavar=AUDIENCES.metavar(say),
        show_default=False,
        help=say(Text(en="Who reads it.", nl="Wie het leest.")),
    )


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def report(
        path: Annotated[Path | None, project_argument(say)] = None,
        audience: Annotated[str | None, audience_option(say)] = None,
        party: Annotated[str | None, party_option(say)] = None,
        output_format: Annotated[
            Literal["html", "markdown", "docx", "pptx", "pdf"] | None,
            typer.Option(
                "--format",
                help=say(
                    Text(
                        en="Form; default: what the name of --output says, else html.",
                        nl="Vorm; standaard: wat de naam bij --output zegt, anders html.",
                    )
                ),
            ),
        ] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        template: Annotated[
            Path | None,
            typer.Option(
                "--template",
                metavar=say(Text(en="FILE", nl="BESTAND")),
                help=say(
                    Text(
                        en="Use the look of this .docx or .pptx file.",
                        nl="Gebruik de opmaak van dit .docx- of .pptx-bestand.",
                    )
                ),
            ),
        ] = None,
        check: Annotated[
            Path | None,
            typer.Option(
                "--check",
                metavar=say(Text(en="FILE", nl="BESTAND")),
                help=say(
                    Text(
                        en="Write nothing; end with 1 when this report is out of date.",
                        nl="Schrijf niets; eindig met 1 als dit rapport verouderd is.",
                    )
                ),
            ),
        ] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        place = shell.the_project(path)
        if check is not None:
            _refuse_beside_check(audience, party, output_format, output, lang, template)
            _check(place, check, shell.language_for(lang))
            return
        data = shell.read(place)
        project, language = opened(place, data, lang)
        form = output_format or _form_of(output)
        reader = cast("Audience", audience or "network")
        chosen = the_party_for(project, party, reader) if party is not None else ""
        target = output or Path(_default_name(form, language, chosen))
        _spare_project(target, place)
        made = edition(project, data, reader, language, form, kept_places(place), chosen)
        if form in _OFFICE or template is not None:
            office = office_file(made, template)
            shell.write(target, office.data)
            for remark in office.remarks:
                shell.tell(remark.say(language))
        else:
            shell.write(target, rendered(made))
        _tell(made, target)

    return report


def opened(place: Path, data: bytes, lang: str | None) -> "tuple[Project, Language]":
    """The sound project in some bytes, and the language of its output; errors are shown and end the command."""
    from mantelnet.project import open_project

    found = open_project(data, shell.name_of(place))
    language = shell.language_for(lang, found.language)
    return sound(found, language), language


def edition(
    project: "Project",
    data: bytes,
    audience: "Audience",
    language: "Language",
    form: "Form",
    places: "Mapping[str, Place]",
    party: str = "",
) -> "Edition":
    """An edition of a project; see :func:`mantelnet.reports.edition.edition`."""
    from mantelnet.reports.edition import edition as make

    return make(project, data, audience, language, form, places, party)


def office_file(made: "Edition", template: Path | None = None) -> "Made":
    """An edition as a Word document, slides or PDF.

    Args:
        made: the edition; its stamp names the form.
        template: a file of which the look is used.

    Raises:
        Problem: without the extra that the form needs, or with a template that does not fit.
    """
    from mantelnet.office.making import Unable, make

    try:
        return make(made, shell.read(template) if template is not None else None)
    except Unable as reason:
        raise shell.Problem(reason.text) from None


def rendered(made: "Edition") -> str:
    """An edition as a page or Markdown."""
    if made.stamp.form == "html":
        from mantelnet.reports import page
        from mantelnet.reports.card import page as card

        return card.render(made) if made.party else page.render(made)
    from mantelnet.renderers import markdown
    from mantelnet.reports.card.sheet import sheet
    from mantelnet.reports.chapters import report

    told = sheet(made).report if made.party else report(made)
    marking = ""
    if made.internal:
        from mantelnet.reports.words import INTERNAL

        marking = f"**{INTERNAL.say(made.language)}**\n\n"
    return f"{made.stamp.write()}\n\n{marking}{markdown.render(told, made.language)}"


def kept_places(project: Path) -> "Mapping[str, Place]":
    """Where parties lay on an earlier map: what the file beside the project says, if there is one."""
    from mantelnet.drawing import places

    beside = project.with_name(places.name_beside(project.name))
    if not (project.exists() and beside.exists()):
        return {}
    return places.read(shell.read(beside).decode("utf-8", errors="replace")) or {}


def _form_of(output: Path | None) -> "Form":
    suffix = output.suffix.casefold() if output is not None else ""
    if suffix.lstrip(".") in _OFFICE:
        return cast("Form", suffix.lstrip("."))
    return "markdown" if suffix in (".md", ".markdown") else "html"


def _default_name(form: "Form", language: "Language", party: str) -> str:
    suffix = "md" if form == "markdown" else form
    ending = f"-{party}.{suffix}" if party else f".{suffix}"
    return Text(en="report", nl="rapport").say(language) + ending


def _spare_project(target: Path, project: Path) -> None:
    if target.exists() and project.exists() and target.samefile(project):
        raise shell.Problem(
            Text(
                en="--output names the project file itself. Choose another file.",
                nl="Bij --output staat het projectbestand zelf. Kies een ander bestand.",
            )
        )


def _tell(made: "Edition", target: Path) -> None:
    from mantelnet.reports.words import INTERNAL, NAMES

    if str(target) == "-":
        return
    written = Text(en="Written: {file}, for {name}.", nl="Geschreven: {file}, voor {name}.")
    words = written.fill(file=shell.name_of(target), name=NAMES[made.audience])
    if made.internal:
        words = words + " " + INTERNAL + "."
    shell.tell(words.say(made.language))


def _refuse_beside_check(*options: object) -> None:
    if any(option is not None for option in options):
        raise shell.Problem(
            Text(
                en="--check takes audience, form and language from the report. Leave the other options out.",
                nl="--check haalt lezers, vorm en taal uit het rapport. Laat de andere opties weg.",
            )
        )


def _check(place: Path, report: Path, language: "Language") -> None:
    """Make the report anew, and compare; of a file that people may have gone on working in, compare the stamp."""
    from mantelnet.office.making import read_stamp_of
    from mantelnet.reports.edition import read_stamp

    held = shell.read(report)
    text = held.decode("utf-8", errors="replace").replace("\r\n", "\n")
    stamp = read_stamp_of(held) if held.startswith((b"PK", b"%PDF")) else read_stamp(text)
    if stamp is None:
        raise shell.Problem(
            Text(en='"{file}" is not a report of mantelnet.', nl='"{file}" is geen rapport van mantelnet.').fill(
                file=shell.name_of(report)
            )
        )
    data = shell.read(place)
    project, _ = opened(place, data, stamp.language)
    if stamp.party and not still_shown(project, stamp.party, stamp.audience):
        say_gone(report, stamp.party, language)
    made = edition(project, data, stamp.audience, stamp.language, stamp.form, kept_places(place), stamp.party)
    if made.stamp == stamp if stamp.form in _OFFICE else rendered(made) == text:
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
        .fill(file=shell.name_of(report), why=why, options=_options(stamp))
        .say(language)
    )
    shell.end(shell.FINDINGS)


def _options(stamp: "Stamp") -> Text:
    """What to type to make a report of this kind."""
    party = f"--party {stamp.party} " if stamp.party else ""
    return both(f"{party}--audience ") + AUDIENCES.name(stamp.audience)
