"""What somebody types behind ``mantelnet report``: for whom, about what, and in which form."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import Say, Words
from mantelnet.commands.editions import OFFICE
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.reports.edition import Form
    from mantelnet.text import Language

AUDIENCES: Final = Words({"board": "bestuur", "network": "netwerk", "core": "kernteam", "own": "eigen"})
_SIZES: Final = Words({"a3": "a3", "a0": "a0"})
_POSTER_FORMS: Final = ("pdf", "svg", "png")


def audience_option(say: Say) -> Any:
    """``--audience``."""
    return typer.Option(
        "--audience",
        parser=AUDIENCES.read,
        metavar=AUDIENCES.metavar(say),
        show_default=False,
        help=say(Text(en="Who reads it.", nl="Wie het leest.")),
    )


def party_option(say: Say) -> Any:
    """``--party``."""
    return typer.Option(
        "--party",
        metavar=say(Text(en="PARTY", nl="PARTIJ")),
        help=say(Text(en="Make the card of this party.", nl="Maak de kaart van deze partij.")),
    )


def poster_option(say: Say) -> Any:
    """``--poster``."""
    return typer.Option(
        "--poster",
        help=say(Text(en="Make a poster for the wall: one sheet.", nl="Maak een poster voor aan de muur: één vel.")),
    )


def size_option(say: Say) -> Any:
    """``--size``."""
    return typer.Option(
        "--size",
        parser=_SIZES.read,
        metavar=_SIZES.metavar(say),
        show_default=False,
        help=say(Text(en="The sheet of the poster; default: a3.", nl="Het vel van de poster; standaard: a3.")),
    )


def form_option(say: Say) -> Any:
    """``--format``."""
    return typer.Option(
        "--format",
        help=say(
            Text(
                en="Form; default: what the name of --output says, else html (a poster: pdf).",
                nl="Vorm; standaard: wat de naam bij --output zegt, anders html (een poster: pdf).",
            )
        ),
    )


def template_option(say: Say) -> Any:
    """``--template``."""
    return typer.Option(
        "--template",
        metavar=say(Text(en="FILE", nl="BESTAND")),
        help=say(
            Text(
                en="Use the look of this .docx or .pptx file.", nl="Gebruik de opmaak van dit .docx- of .pptx-bestand."
            )
        ),
    )


def check_option(say: Say) -> Any:
    """``--check``."""
    return typer.Option(
        "--check",
        metavar=say(Text(en="FILE", nl="BESTAND")),
        help=say(
            Text(
                en="Write nothing; end with 1 when this report is out of date.",
                nl="Schrijf niets; eindig met 1 als dit rapport verouderd is.",
            )
        ),
    )


def form_of(output_format: str | None, output: Path | None) -> "Form":
    """The form of a report: what was asked, or what the name of the file says, or a page.

    Raises:
        Problem: for a form that only posters have.
    """
    suffix = output.suffix.casefold().lstrip(".") if output is not None else ""
    form = output_format or (suffix if suffix in (*OFFICE, *_POSTER_FORMS) else "markdown" if suffix == "md" else "")
    if form in ("svg", "png"):
        raise shell.Problem(
            Text(
                en="A report is no picture. Add --poster for a poster, or draw one picture with: mantelnet plot",
                nl="Een rapport is geen plaatje. Zet er --poster bij voor een poster, of maak één plaatje met: "
                "mantelnet plot",
            )
        )
    return cast("Form", form or ("markdown" if suffix == "markdown" else "html"))


def poster_form_of(output_format: str | None, output: Path | None) -> "Form":
    """The form of a poster.

    Raises:
        Problem: for a form that posters do not have.
    """
    suffix = output.suffix.casefold().lstrip(".") if output is not None and str(output) != "-" else ""
    form = output_format or suffix or "pdf"
    if form not in _POSTER_FORMS:
        raise shell.Problem(
            Text(
                en="A poster is a .pdf, .svg or .png file. Give --output a name that ends so.",
                nl="Een poster is een .pdf-, .svg- of .png-bestand. Geef bij --output een naam die zo eindigt.",
            )
        )
    return cast("Form", form)


def default_name(form: "Form", language: "Language", party: str, poster: str) -> str:
    """The name of a file that was not given one."""
    if poster:
        return f"poster.{form}"
    suffix = "md" if form == "markdown" else form
    ending = f"-{party}.{suffix}" if party else f".{suffix}"
    return Text(en="report", nl="rapport").say(language) + ending


def refuse_beside_poster(party: str | None, template: Path | None) -> None:
    """A poster is about everybody, and has a look of its own.

    Raises:
        Problem: with an option that does not go with it.
    """
    if party is not None or template is not None:
        raise shell.Problem(
            Text(
                en="--poster does not go with --party or --template. Leave one of them out.",
                nl="--poster gaat niet samen met --party of --template. Laat een van beide weg.",
            )
        )


def refuse_without_poster(size: str | None) -> None:
    """Only a poster has a size.

    Raises:
        Problem: with a size.
    """
    if size is not None:
        raise shell.Problem(
            Text(
                en="--size goes with --poster. Add that, or leave it out.",
                nl="--size hoort bij --poster. Zet dat erbij, of laat het weg.",
            )
        )


def refuse_beside_check(*options: object) -> None:
    """Everything else follows from the report that is checked.

    Raises:
        Problem: when another option was given.
    """
    if any(options):
        raise shell.Problem(
            Text(
                en="--check takes audience, form and language from the report. Leave the other options out.",
                nl="--check haalt lezers, vorm en taal uit het rapport. Laat de andere opties weg.",
            )
        )
