"""``mantelnet rules``: everything that ``validate`` can find, in a table."""

from collections.abc import Callable
from typing import Annotated, Literal

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say
from mantelnet.text import Language, Text

INFO = CommandInfo(
    name="rules",
    help=Text(
        en="List all rules: what validate can find in a project file.",
        nl="Noem alle regels: wat validate in een projectbestand kan vinden.",
    ),
    examples=("mantelnet rules", "mantelnet rules --format markdown"),
    ending=Text(
        en="More about one rule: mantelnet explain MN201.",
        nl="Meer over één regel: mantelnet explain MN201.",
    ),
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def rules(
        output_format: Annotated[
            Literal["terminal", "markdown", "json"],
            typer.Option(
                "--format",
                show_default=False,
                help=say(
                    Text(en="Form of the output; default: terminal.", nl="Vorm van de uitvoer; standaard: terminal.")
                ),
            ),
        ] = "terminal",
        lang: Annotated[
            Literal["nl", "en"] | None,
            typer.Option("--lang", help=say(Text(en="Language of the output.", nl="Taal van de uitvoer."))),
        ] = None,
    ) -> None:
        run(output_format, shell.language_for(lang))

    return rules


def run(output_format: str, language: Language) -> None:
    """Print the list of rules."""
    from mantelnet.explanations.rules import by_code

    if output_format == "json":
        from mantelnet.renderers import explanations_json

        shell.out(explanations_json.render_rules(by_code(), language))
    elif output_format == "markdown":
        from mantelnet.renderers import explanations_markdown

        shell.out(explanations_markdown.render_rules(by_code(), language))
    else:
        from mantelnet.renderers import explanations_text

        shell.out_lines(explanations_text.render_rules(by_code(), language, shell.width()))
