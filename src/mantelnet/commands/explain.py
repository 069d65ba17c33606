"""``mantelnet explain``: what a code or a word means."""

from collections.abc import Callable
from typing import Annotated, Final, Literal

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say
from mantelnet.text import Language, Text, both, listing

INFO = CommandInfo(
    name="explain",
    help=Text(
        en="Explain a code, a measure, a class, a signal, a term, or a word of the project file.",
        nl="Leg een code uit, een maat, een klasse, een signaal, een begrip, of een woord uit het projectbestand.",
    ),
    examples=("mantelnet explain MN201", "mantelnet explain kernpartner", "mantelnet explain tussenpositie --lang nl"),
    ending=Text(
        en="Dutch and English words both work. Capitals, accents, spaces and hyphens make no difference.",
        nl="Nederlandse en Engelse woorden mogen allebei. Hoofdletters, accenten, spaties en streepjes maken niet uit.",
    ),
)
#: So much of what somebody typed is repeated in a message.
_SHOWN: Final = 60


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def explain(
        words: Annotated[
            list[str] | None,
            typer.Argument(
                metavar=say(Text(en="WORD...", nl="WOORD...")),
                help=say(
                    Text(
                        en="What to explain, such as MN201, density or core partner.",
                        nl="Wat u wilt weten, zoals MN201, dichtheid of kernpartner.",
                    )
                ),
            ),
        ] = None,
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
        if not words:
            # Not required for typer, which would say so in English only.
            raise shell.Problem(
                Text(
                    en="Which word? For example: mantelnet explain density",
                    nl="Welk woord? Bijvoorbeeld: mantelnet explain dichtheid",
                )
            )
        run(words, output_format, shell.language_for(lang))

    return explain


def run(words: list[str], output_format: str, language: Language) -> None:
    """Print everything that the words stand for.

    Raises:
        Problem: when nothing explains them; it names words that come near.
    """
    from mantelnet.explanations import explain

    typed = " ".join(words)
    # Several words are mostly one term ("core partner"); where they are not, each is a question of its own.
    found = explain(typed)
    if not found:
        each = [explain(word) for word in words]
        if not all(each):
            lost = [word for word, answer in zip(words, each, strict=True) if not answer]
            raise _unknown(lost if any(each) else [typed, *lost])
        found = tuple(dict.fromkeys(explanation for answer in each for explanation in answer))
    if output_format == "json":
        from mantelnet.renderers import explanations_json

        shell.out(explanations_json.render(found, typed, language))
    elif output_format == "markdown":
        from mantelnet.renderers import explanations_markdown

        shell.out(explanations_markdown.render(found, typed, language))
    else:
        from mantelnet.renderers import explanations_text

        shell.out_lines(explanations_text.render(found, language, shell.width()))


def _unknown(words: list[str]) -> shell.Problem:
    """What to say about words that nothing explains."""
    from mantelnet.characters import shown
    from mantelnet.explanations import suggestions

    word = shown(" ".join(words[0].split()))
    word = word if len(word) <= _SHOWN else word[: _SHOWN - 1] + "…"
    text = Text(en='There is no explanation of "{word}".', nl='Er is geen uitleg van "{word}".').fill(word=word)
    near = suggestions(words)
    if near:
        choice = listing([both(name) for name in near], Text(en="or", nl="of"))
        text += Text(en=" Did you mean {all}?", nl=" Bedoelt u {all}?").fill(all=choice)
    return shell.Problem(
        text
        + Text(
            en="\nAll rules: mantelnet rules. All terms: docs/en/reference/glossary.md.",
            nl="\nAlle regels: mantelnet rules. Alle begrippen: docs/nl/reference/begrippen.md.",
        )
    )
