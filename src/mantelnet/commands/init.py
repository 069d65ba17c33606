"""``mantelnet init``: lay down a project that can be filled in together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final, Literal, cast

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say, Words
from mantelnet.text import Language, Text, both, some

Template = Literal["empty", "young-carers", "dementia", "working-carers", "respite"]
Host = Literal["github", "gitlab", "none"]

#: Each template with the name that a project gets when none is given.
TEMPLATES: Final[Mapping[Template, Text]] = {
    "empty": Text(en="Our network around informal care", nl="Ons netwerk rond mantelzorg"),
    "young-carers": Text(en="Young carers", nl="Jonge mantelzorgers"),
    "dementia": Text(en="Carers of people with dementia", nl="Mantelzorg bij dementie"),
    "working-carers": Text(en="Working carers", nl="Werkende mantelzorgers"),
    "respite": Text(en="Respite care", nl="Respijtzorg"),
}
_TEMPLATE: Final = Words(
    {
        "empty": "leeg",
        "young-carers": "jonge-mantelzorgers",
        "dementia": "dementie",
        "working-carers": "werkende-mantelzorgers",
        "respite": "respijtzorg",
    }
)
_CI_FILES: Final[Mapping[Host, str]] = {
    "github": ".github/workflows/mantelnet.yml",
    "gitlab": ".gitlab-ci.yml",
}
# The address is relative to the project file, so that an editor finds the schema offline and wherever the folder goes.
_SCHEMA: Final = ".mantelnet.schema.json"
_FOR_EDITORS: Final = f"# yaml-language-server: $schema={_SCHEMA}\n"

INFO = CommandInfo(
    name="init",
    help=Text(
        en="Lay down a project file that you can fill in together, with what editors, git and CI need.",
        nl="Maak een projectbestand dat u samen kunt invullen, met wat editors, git en CI nodig hebben.",
    ),
    examples=("mantelnet init", "mantelnet init jonge-mantelzorgers --template young-carers --lang nl"),
    ending=Text(
        en="Nothing is overwritten without --force.",
        nl="Zonder --force wordt er niets overschreven.",
    ),
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What to lay down: the language, the template, the name of the project and where CI runs."""

    language: Language
    template: Template
    name: str
    host: Host


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def init(
        folder: Annotated[
            Path,
            typer.Argument(
                metavar=say(Text(en="[DIR]", nl="[MAP]")),
                help=say(
                    Text(
                        en="Folder for the project; made when absent.",
                        nl="Map voor het project; wordt zo nodig gemaakt.",
                    )
                ),
                show_default=False,
            ),
        ] = Path(),
        template: Annotated[
            str,
            typer.Option(
                "--template",
                "-t",
                parser=_TEMPLATE.read,
                metavar=say(Text(en="NAME", nl="NAAM")),
                show_default=False,
                help=say(
                    Text(en="Theme to start from: {all}.", nl="Thema om mee te beginnen: {all}.").fill(
                        all=_TEMPLATE.metavar(say).replace("|", ", ")
                    )
                ),
            ),
        ] = "empty",
        name: Annotated[
            str | None,
            typer.Option(
                "--name",
                metavar=say(Text(en="NAME", nl="NAAM")),
                help=say(Text(en="Name of the network.", nl="Naam van het netwerk.")),
            ),
        ] = None,
        ci: Annotated[
            Host,
            typer.Option(
                "--ci",
                show_default=False,
                help=say(
                    Text(
                        en="Where the file is checked on every push; default: github.",
                        nl="Waar het bestand bij elke push wordt gecontroleerd; standaard: github.",
                    )
                ),
            ),
        ] = "github",
        force: Annotated[
            bool,
            typer.Option("--force", help=say(Text(en="Overwrite what is there.", nl="Overschrijf wat er al staat."))),
        ] = False,
        interactive: Annotated[
            bool,
            typer.Option(
                "--interactive", "-i", help=say(Text(en="Ask, step by step.", nl="Vraag het stap voor stap."))
            ),
        ] = False,
        lang: Annotated[
            Literal["nl", "en"] | None,
            typer.Option("--lang", help=say(Text(en="Language of the file.", nl="Taal van het bestand."))),
        ] = None,
    ) -> None:
        language = shell.language_for(lang)
        if interactive:
            wish = _ask(language, lang is None, name, ci)
        else:
            chosen = cast(Template, template)
            wish = Wish(language, chosen, name or TEMPLATES[chosen].say(language), ci)
        run(folder, wish, force)

    return init


def run(folder: Path, wish: Wish, force: bool) -> None:
    """Lay down the files; everything is made and checked before the first one is written.

    Raises:
        shell.Problem: when a file is in the way, when the name cannot be used, or when writing fails.
    """
    files = _files(folder, wish)
    project = folder / shell.PROJECT_NAMES[0]
    in_the_way = [path for path in files if path.exists() and path.name != ".gitignore"]
    if in_the_way and not force:
        raise shell.Problem(
            Text(
                en="Nothing was made, because this exists already: {files}. With --force it is overwritten.",
                nl="Er is niets gemaakt, want dit bestaat al: {files}. Met --force wordt het overschreven.",
            ).fill(files=some([both(shell.name_of(path)) for path in in_the_way])),
            shell.FINDINGS,
        )
    shell.make_folders({path.parent for path in files})
    for path, text in files.items():
        shell.write(path, text)
    _report(list(files), project, wish)


def _files(folder: Path, wish: Wish) -> dict[Path, str]:
    import json

    from mantelnet.jsonschema import schema_text

    text = _template(f"{wish.template}.{wish.language}.yaml").replace(
        '"__NAME__"', json.dumps(wish.name, ensure_ascii=False)
    )
    _check(text)
    files = {
        folder / shell.PROJECT_NAMES[0]: _FOR_EDITORS + text,
        folder / _SCHEMA: schema_text(wish.language),
        folder / ".gitignore": _gitignore(folder / ".gitignore"),
    }
    if wish.host != "none":
        files[folder / _CI_FILES[wish.host]] = _template(f"ci.{wish.host}.yml")
    return files


def _template(name: str) -> str:
    from importlib import resources

    return resources.files("mantelnet").joinpath("templates", name).read_text(encoding="utf-8")


def _check(text: str) -> None:
    """A name that the file format refuses is refused here, before anything is written."""
    from mantelnet.project import open_project

    opened = open_project(text.encode("utf-8", errors="surrogatepass"), "mantelnet.yaml")
    if opened.project is None:
        raise shell.Problem(
            Text(
                en="This name cannot be used: it is empty or holds characters that nobody sees.",
                nl="Deze naam kan niet: hij is leeg of er staan tekens in die niemand ziet.",
            )
        )


def _gitignore(path: Path) -> str:
    """Our lines, behind those that are there already: an existing file is added to, never replaced."""
    ours = _template("gitignore")
    if not path.is_file():
        return ours
    there = shell.read(path).decode("utf-8", errors="surrogateescape")
    missing = [
        line for line in ours.splitlines() if line and not line.startswith("#") and line not in there.splitlines()
    ]
    if not missing:
        return there
    return there + ("" if there.endswith("\n") or not there else "\n") + "\n".join(missing) + "\n"


def _ask(language: Language, ask_language: bool, name: str | None, host: Host) -> Wish:
    """The wish of somebody at a terminal, question by question."""
    if not shell.asks_possible():
        raise shell.Problem(
            Text(
                en="--interactive asks questions, and there is nobody to answer. Leave it out, or use a terminal.",
                nl="--interactive stelt vragen, maar er is niemand om te antwoorden. Laat het weg, of gebruik een "
                "terminal.",
            )
        )
    if ask_language:
        labels: Mapping[Language, Text] = {"nl": both("Nederlands"), "en": both("English")}
        language = shell.choose(Text(en="Language of the file", nl="Taal van het bestand"), labels, language, language)
    template = shell.choose(
        Text(en="What is it about?", nl="Waar gaat het over?"),
        {key: _TITLES[key] for key in TEMPLATES},
        "empty",
        language,
    )
    suggestion = name or TEMPLATES[template].say(language)
    name = shell.ask(Text(en="Name of the network", nl="Naam van het netwerk"), suggestion, language)
    return Wish(language, template, name, host)


_TITLES: Final[Mapping[Template, Text]] = {
    **TEMPLATES,
    "empty": Text(en="Something else: an empty start", nl="Iets anders: een leeg begin"),
}


def _report(made: list[Path], project: Path, wish: Wish) -> None:
    from mantelnet.characters import shown

    lines = [Text(en="Made:", nl="Gemaakt:")]
    lines += [both(f"  {shell.name_of(path)}") for path in made]
    name = shell.name_of(project)
    folder = shell.name_of(project.parent)
    where = "" if folder == "." else f" {folder}"
    lines += [
        Text(en="", nl=""),
        Text(en="Next:", nl="Nu verder:"),
        Text(
            en="  1. Fill in together: {name} (the file explains itself)",
            nl="  1. Vul samen in:  {name} (het bestand legt zichzelf uit)",
        ).fill(name=name),
        Text(
            en="  2. Check it:         mantelnet validate{folder}", nl="  2. Controleer:    mantelnet validate{folder}"
        ).fill(folder=where),
        Text(
            en="  3. Look at it:       mantelnet analyse{folder}", nl="  3. Bekijk:        mantelnet analyse{folder}"
        ).fill(folder=where),
    ]
    shell.out("\n".join(shown(line.say(wish.language)) for line in lines) + "\n")
