"""How a report is made from a project: an edition, and the text or bytes of its form."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from mantelnet.commands import shell
from mantelnet.commands.reporting import sound

if TYPE_CHECKING:
    from mantelnet.audience import Audience
    from mantelnet.drawing.layout import Place
    from mantelnet.office.making import Made
    from mantelnet.project import Project
    from mantelnet.reports.edition import Edition, Form, PosterSize
    from mantelnet.text import Language

#: Forms that people go on working in, or print; a library makes each of them.
OFFICE: Final = ("docx", "pptx", "pdf")


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
    poster: str = "",
) -> "Edition":
    """An edition of a project; see :func:`mantelnet.reports.edition.edition`."""
    from mantelnet.reports.edition import edition as make

    return make(project, data, audience, language, form, places, party, poster)


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


def rendered(made: "Edition") -> str | bytes:
    """An edition as a page, as Markdown, or as a poster.

    Raises:
        Problem: when a poster has to be a PDF, without the extra that this needs.
    """
    if made.stamp.poster:
        from mantelnet.office.making import Unable
        from mantelnet.poster import making

        try:
            return making.render(made, cast("PosterSize", made.stamp.poster))
        except Unable as reason:
            raise shell.Problem(reason.text) from None
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
