"""``mantelnet schema``: the JSON Schema of the project file, for editors."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Literal

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say
from mantelnet.text import Text

INFO = CommandInfo(
    name="schema",
    help=Text(
        en="Print the JSON Schema of the project file: with it an editor suggests, explains and checks as you type.",
        nl="Toon het JSON Schema van het projectbestand: daarmee geeft een editor suggesties, uitleg en controle "
        "terwijl u typt.",
    ),
    examples=("mantelnet schema --lang nl --output .mantelnet.schema.json",),
    ending=Text(
        en="init lays the schema beside a new project. For a file of your own, make this its first line: "
        "# yaml-language-server: $schema=.mantelnet.schema.json",
        nl="init legt het schema naast een nieuw project. Hebt u al een bestand? Maak dan dit de eerste regel: "
        "# yaml-language-server: $schema=.mantelnet.schema.json",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def schema(
        output: Annotated[
            Path | None,
            typer.Option(
                "--output",
                "-o",
                metavar=say(Text(en="FILE", nl="BESTAND")),
                help=say(Text(en="Write to this file.", nl="Schrijf naar dit bestand.")),
            ),
        ] = None,
        lang: Annotated[
            Literal["nl", "en"] | None,
            typer.Option(
                "--lang",
                help=say(
                    Text(
                        en="Language of the suggestions and explanations; default: that of your computer.",
                        nl="Taal van de suggesties en de uitleg; standaard: die van uw computer.",
                    )
                ),
            ),
        ] = None,
    ) -> None:
        from mantelnet.jsonschema import schema_text

        language = shell.language_for(lang)
        if output is None:
            shell.out(schema_text(language))
            return
        if output.suffix.casefold() in (".yaml", ".yml"):
            raise shell.Problem(
                Text(
                    en='"{file}" looks like a project file. It is not overwritten: choose a name that ends in .json.',
                    nl='"{file}" lijkt een projectbestand. Het wordt niet overschreven: kies een naam op .json.',
                ).fill(file=shell.name_of(output))
            )
        shell.write(output, schema_text(language))
        shell.tell(Text(en="Written: {file}", nl="Geschreven: {file}").fill(file=output.as_posix()).say(language))

    return schema
