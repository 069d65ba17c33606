"""``mantelnet who``: who offers what, as a directory to print and hand out."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say
from mantelnet.commands.reporting import (
    finish,
    format_option,
    lang_option,
    output_option,
    project_option,
    start,
    typed_word,
)
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.directory import Directory
    from mantelnet.model import ProjectFile
    from mantelnet.report import Report

INFO = CommandInfo(
    name="who",
    help=Text(
        en="Show who offers what: a directory to print and hand out, whole or for one word.",
        nl="Laat zien wie wat biedt: een lijst om te printen en uit te delen, helemaal of voor één woord.",
    ),
    examples=(
        "mantelnet who",
        "mantelnet who respijtzorg",
        "mantelnet who --output wie-is-wie.md",
    ),
    ending=Text(
        en="A word is looked for in needs, support areas, names, types, roles and what parties bring. Only parties "
        "that take part are listed; scores, notes, interests and contacts never are.",
        nl="Een woord zoeken we in wat nodig is, vraaggebieden, namen, soorten, rollen en wat partijen brengen. Alleen "
        "partijen die meedoen staan erin; scores, notities, belangen en contactpersonen nooit.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def who(
        words: Annotated[
            list[str] | None,
            typer.Argument(
                metavar=say(Text(en="[WORD]", nl="[WOORD]")),
                show_default=False,
                help=say(
                    Text(
                        en="A need, a support area or any other word; without one you see everything.",
                        nl="Iets wat nodig is, een vraaggebied of een ander woord; zonder woord ziet u alles.",
                    )
                ),
            ),
        ] = None,
        project: Annotated[Path | None, project_option(say)] = None,
        output_format: Annotated[Literal["terminal", "json", "markdown"] | None, format_option(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        session = start(project, output_format, output, lang)
        from mantelnet.directory import directory
        from mantelnet.network import Network

        file = session.project.file
        whole = directory(file, Network.of(file))
        word = " ".join(" ".join(words).split()) if words else None
        found = whole if word is None else _searched(file, whole, word)
        asked = None if word is None else typed_word(word)

        def report() -> "Report":
            from mantelnet.sections import who_is_who

            return who_is_who.report(file, found, asked)

        def data() -> Mapping[str, Any]:
            from mantelnet.renderers import who_json

            return who_json.data(found, asked)

        finish(session, report, data)
        offered = any(entry.offers for entry in whole.entries)
        shell.tell((_READ_FIRST if offered else _NOTHING_OFFERED).say(session.language))

    return who


_READ_FIRST: Final = Text(
    en="Let every party read its own lines before you hand this out.",
    nl="Laat elke partij haar eigen regels lezen voordat u dit uitdeelt.",
)


_NOTHING_OFFERED: Final = Text(
    en='No party that takes part notes yet what it offers. Fill in "gives" for the parties; with "needs" under '
    '"ambition", also "covers".',
    nl='Bij geen partij die meedoet staat al wat zij biedt. Vul bij de partijen "brengt" in. Staat er bij "ambitie" '
    'al wat "nodig" is? Vul dan ook "dekt" in.',
)


def _searched(file: "ProjectFile", whole: "Directory", word: str) -> "Directory":
    """The part of the directory that a word is about.

    Raises:
        Problem: when nothing is found.
    """
    found = whole.search(word)
    if found is not None:
        return found
    text = Text(
        en='Nothing found about "{word}" with the parties that take part.',
        nl='Niets gevonden over "{word}" bij de partijen die meedoen.',
    ).fill(word=typed_word(word))
    from mantelnet.naming import nearly_named

    party = nearly_named(file, word)
    if near := whole.nearly(word) or (party if party in whole.names else None):
        text += Text(en=' Did you mean "{near}"?', nl=' Bedoelt u "{near}"?').fill(near=near)
    raise shell.Problem(text)
