"""What a command is, and how its help and its refusals read in both languages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final

import typer
from typer.core import TyperCommand, TyperGroup

from mantelnet.commands import ALIASES, COMMANDS, DUTCH, DUTCH_OPTIONS
from mantelnet.commands.shell import Problem
from mantelnet.text import NOTHING, Language, Text, listing
from mantelnet.vocabulary import nearest

Say = Callable[[Text], str]
# Comparing takes the square of the length; no name of a command is longer.
_LONGEST_WORD: Final = 30


@dataclass(frozen=True, slots=True)
class CommandInfo:
    """The words of a command.

    Args:
        name: as it is typed.
        help: what it does, in one sentence.
        examples: calls that show how it is used.
        ending: what else to know, below the options.
        pairs: the parameters that take two words each time.
        idle: options whose number may be left out, and what it then is.
    """

    name: str
    help: Text
    examples: tuple[str, ...] = ()
    ending: Text | None = None
    pairs: tuple[str, ...] = ()
    idle: Mapping[str, str] = field(default_factory=dict)


class Words:
    """A fixed choice whose values may be typed in either language.

    Args:
        values: the values (English names) with their Dutch names.
    """

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values

    def metavar(self, say: Say) -> str:
        """The choices as help shows them."""
        return say(Text(en="|".join(self._values), nl="|".join(self._values.values())))

    def name(self, value: str) -> Text:
        """A value as each language types it."""
        return Text(en=value, nl=self._values[value])

    def read(self, word: str) -> str:
        """The value that a word stands for.

        Raises:
            Problem: when it stands for none.
        """
        folded = word.casefold()
        for value, dutch in self._values.items():
            if folded in (value, dutch):
                return value
        raise Problem(
            Text(
                en='"{word}" is not possible here. Choose from: {all}.', nl='"{word}" kan hier niet. Kies uit: {all}.'
            ).fill(
                word=word, all=listing([Text(en=en, nl=nl) for en, nl in self._values.items()], Text(en="or", nl="of"))
            )
        )


def lang_help() -> Text:
    """The help of ``--lang``, which every command has."""
    return Text(
        en="Language of the output; default: the file's.",
        nl="Taal van de uitvoer; standaard: die van het bestand.",
    )


_USAGE: Final = Text(en="Usage", nl="Gebruik")
_ARGUMENTS: Final = Text(en="Arguments", nl="Argumenten")
_OPTIONS: Final = Text(en="Options", nl="Opties")
_COMMANDS: Final = Text(en="Commands", nl="Opdrachten")
_EXAMPLES: Final = Text(en="Examples", nl="Voorbeelden")
_HELP: Final = Text(en="Show this help.", nl="Toon deze hulp.")


def _own_words(command: Any, context: Any, formatter: Any, language: Language) -> None:
    """Write the usage line, the help and the parameters, with our own headings."""
    pieces = " ".join(command.collect_usage_pieces(context))
    pieces = pieces.replace("[OPTIONS]", Text(en="[OPTIONS]", nl="[OPTIES]").say(language))
    pieces = pieces.replace("COMMAND [ARGS]...", Text(en="COMMAND", nl="OPDRACHT").say(language))
    formatter.write_usage(context.command_path, pieces, prefix=f"{_USAGE.say(language)}: ")
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(command.help or "")
    groups: dict[str, list[tuple[str, str]]] = {"argument": [], "option": []}
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None:
            words = _HELP.say(language) if "--help" in parameter.opts else record[1]
            groups[parameter.param_type_name].append((record[0], words))
    for kind, title in (("argument", _ARGUMENTS), ("option", _OPTIONS)):
        if groups[kind]:
            with formatter.section(title.say(language)):
                formatter.write_dl(groups[kind])


def command_class(language: Language, info: CommandInfo) -> type[TyperCommand]:
    """A command that speaks one language."""

    class Command(TyperCommand):
        def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
            known = {name for parameter in self.params for name in parameter.opts}
            return super().parse_args(ctx, list(_with_numbers([*_in_english(args, known)], info.idle)))

        def format_help(self, ctx: Any, formatter: Any) -> None:
            _own_words(self, ctx, formatter, language)
            if info.examples:
                with formatter.section(_EXAMPLES.say(language)):
                    for example in info.examples:
                        formatter.write_text(example)
            if info.ending:
                formatter.write_paragraph()
                formatter.write_text(info.ending.say(language))

    return Command


def _in_english(arguments: Sequence[str], known: Collection[str]) -> Iterator[str]:
    """The arguments, with options that were typed in Dutch by the name that the command knows."""
    for place, word in enumerate(arguments):
        name, equals, given = word.partition("=")
        english = DUTCH_OPTIONS.get(name)
        as_typed = english not in known or name in known or "--" in arguments[:place]
        yield word if as_typed else f"{english}{equals}{given}"


def _with_numbers(arguments: Sequence[str], idle: Mapping[str, str]) -> Iterator[str]:
    """The arguments, with its number behind each option that may do without: typer knows no such options."""
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    for place, word in enumerate(arguments):
        yield word
        behind = arguments[place + 1] if place + 1 < len(arguments) else ""
        if place < len(options) and word in idle and not behind.isdigit():
            yield idle[word]


def load(name: str, language: Language) -> Any:
    """A command by its name or another spelling of it; ``None`` when there is no such command."""
    name = ALIASES.get(name, name)
    if name not in COMMANDS:
        return None
    module = import_module(f"mantelnet.commands.{name}")
    info: CommandInfo = module.INFO
    app = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    )
    words = info.help.say(language)
    app.command(name, cls=command_class(language, info), help=words)(module.build(lambda text: text.say(language)))
    command = typer.main.get_command(app)
    for parameter in command.params:
        if parameter.name in info.pairs:
            # typer knows pairs, and it knows lists, but no lists of pairs.
            parameter.nargs = 2
    return command


def group_class(language: Language) -> type[TyperGroup]:
    """The program itself, speaking one language."""

    class Group(TyperGroup):
        def format_help(self, ctx: Any, formatter: Any) -> None:
            _own_words(self, ctx, formatter, language)
            rows = [(name, self.get_command(ctx, name).help + _also(name).say(language)) for name in COMMANDS]
            with formatter.section(_COMMANDS.say(language)):
                formatter.write_dl(rows)

        def list_commands(self, ctx: Any) -> list[str]:
            return list(COMMANDS)

        def get_command(self, ctx: Any, cmd_name: str) -> Any:
            return load(cmd_name, language)

    return Group


def _also(name: str) -> Text:
    """The Dutch name of a command, as help in Dutch adds it."""
    return Text(en="", nl=f" Ook: {DUTCH[name]}.") if name in DUTCH else NOTHING


def _no_such_command(message: str) -> Text:
    """That there is no such command, and which one was probably meant."""
    text = Text(en="This command does not exist.", nl="Deze opdracht bestaat niet.")
    word = message.partition("'")[2].rpartition("'")[0]
    near = nearest(word, [*COMMANDS, *ALIASES]) if word and len(word) <= _LONGEST_WORD else None
    if near is None:
        return text
    return text + Text(en=" Did you mean {near}?", nl=" Bedoelt u {near}?").fill(near=near)


def refusal(error: Any) -> Text:
    """A usage error in our own words: what is the matter, and where to find help."""
    kind = type(error).__name__
    parameter = getattr(error, "param", None)
    name = " / ".join(parameter.opts) if parameter is not None else ""
    if parameter is not None and parameter.param_type_name == "argument":
        name = parameter.metavar or parameter.name
    option = getattr(error, "option_name", "")
    if kind == "NoSuchOption":
        near = ", ".join(error.possibilities or ())
        text = Text(en='There is no option "{option}".', nl='De optie "{option}" bestaat niet.').fill(option=option)
        if near:
            text = text + Text(en=" Did you mean {near}?", nl=" Bedoelt u {near}?").fill(near=near)
    elif kind == "MissingParameter":
        text = Text(en="Something is missing: {name}.", nl="Er ontbreekt iets: {name}.").fill(name=name)
    elif kind == "BadParameter":
        text = Text(en="The value of {name} is not possible.", nl="De waarde van {name} kan niet.").fill(name=name)
        choices = getattr(parameter.type, "choices", None) if parameter is not None else None
        if choices:
            text = text + Text(en=" Possible: {all}.", nl=" Mogelijk: {all}.").fill(all=", ".join(map(str, choices)))
    elif kind == "BadOptionUsage":
        text = Text(
            en="The option {option} is not used well: does it take a value?",
            nl="De optie {option} is niet goed gebruikt: hoort er een waarde bij?",
        ).fill(option=option)
    elif "command" in str(getattr(error, "message", "")).casefold():
        text = _no_such_command(str(error.message))
    else:
        text = Text(
            en="This call has a word too many or too few.", nl="In deze opdracht staat een woord te veel of te weinig."
        )
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "mantelnet"
    return text + Text(en="\nMore help: {path} --help", nl="\nMeer uitleg: {path} --help").fill(path=path)
