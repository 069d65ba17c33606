"""``mantelnet report``: the page that leaves the building, made for one audience."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal, cast

from mantelnet.commands import rechecking, shell
from mantelnet.commands.command import CommandInfo, Say
from mantelnet.commands.editions import OFFICE, edition, kept_places, office_file, opened, rendered
from mantelnet.commands.report_options import (
    audience_option,
    check_option,
    default_name,
    form_of,
    form_option,
    party_option,
    poster_form_of,
    poster_option,
    refuse_beside_check,
    refuse_beside_poster,
    refuse_without_poster,
    size_option,
    template_option,
)
from mantelnet.commands.reported_party import the_party_for
from mantelnet.commands.reporting import lang_option, output_option, project_argument
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.audience import Audience
    from mantelnet.reports.edition import Edition, PosterSize

_MAKING: Final = Text(en="Making the report", nl="Bezig met het rapport")
_SLOW: Final = 20  # So many parties take a while.

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
        "mantelnet report --poster --audience core --size a0",
        "mantelnet report --check rapport.html",
    ),
    ending=Text(
        en="Audiences, from few facts to all: board (agreements only), network (what parties confirmed; the default), "
        "core (with scores and approaches), own (with notes and concerns). What an audience may not see is not in the "
        "file at all. core and own are internal: do not share them. With --party: the card of one party on one A4. The "
        "card for the network is the version to share with that party. With --poster: the whole story on one sheet, as "
        "a .pdf, .svg or .png file.",
        nl="Lezers, van weinig naar alles: bestuur (alleen afspraken), netwerk (wat partijen bevestigden; standaard), "
        "kernteam (met scores en aanpak), eigen (met notities en zorgen). Wat lezers niet mogen zien, staat ook niet "
        "in het bestand. kernteam en eigen zijn intern: niet verspreiden. Met --party: de kaart van één partij op één "
        "A4. De kaart voor het netwerk is de versie om met die partij te delen. Met --poster: het hele verhaal op één "
        "vel, als .pdf-, .svg- of .png-bestand.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def report(
        path: Annotated[Path | None, project_argument(say)] = None,
        audience: Annotated[str | None, audience_option(say)] = None,
        party: Annotated[str | None, party_option(say)] = None,
        poster: Annotated[bool, poster_option(say)] = False,
        size: Annotated[str | None, size_option(say)] = None,
        output_format: Annotated[
            Literal["html", "markdown", "docx", "pptx", "pdf", "svg", "png"] | None, form_option(say)
        ] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        template: Annotated[Path | None, template_option(say)] = None,
        check: Annotated[Path | None, check_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        place = shell.the_project(path)
        if check is not None:
            refuse_beside_check(audience, party, poster, size, output_format, output, lang, template)
            rechecking.check(place, check, shell.language_for(lang))
            return
        if poster:
            refuse_beside_poster(party, template)
        else:
            refuse_without_poster(size)
        form = (poster_form_of if poster else form_of)(output_format, output)
        data = shell.read(place)
        project, language = opened(place, data, lang)
        reader = cast("Audience", audience or "network")
        chosen = the_party_for(project, party, reader) if party is not None else ""
        sheet = (size or "a3") if poster else ""
        target = output or Path(default_name(form, language, chosen, sheet))
        _spare_project(target, place)
        with shell.waiting(_MAKING, form not in ("html", "markdown") or len(project.file.parties) >= _SLOW):
            made = edition(project, data, reader, language, form, kept_places(place), chosen, sheet)
            content, remarks = _made(made, template)
        shell.write(target, content)
        for remark in remarks:
            shell.tell(remark.say(language))
        _tell(made, target)

    return report


def _made(made: "Edition", template: Path | None) -> "tuple[str | bytes, Sequence[Text]]":
    """What goes into the file, and what there is to say about it."""
    if made.stamp.poster:
        from mantelnet.poster.making import remark

        left_out = remark(made, cast("PosterSize", made.stamp.poster))
        return rendered(made), (left_out,) if left_out else ()
    if made.stamp.form in OFFICE or template is not None:
        office = office_file(made, template)
        return office.data, office.remarks
    return rendered(made), ()


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
