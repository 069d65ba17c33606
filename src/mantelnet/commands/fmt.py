"""``mantelnet fmt``: make a project file tidy, and change nothing else."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say, lang_help
from mantelnet.text import Language, Text, count

if TYPE_CHECKING:
    from mantelnet.diagnostics import Diagnostic

#: How many findings are shown of a file whose text has errors; ``validate`` shows all.
_FIRST: Final = 3

INFO = CommandInfo(
    name="fmt",
    help=Text(
        en="Make project files tidy: spaces at line ends, the end of the file, indentation of lists. The content stays "
        "the same.",
        nl="Maak projectbestanden netjes: spaties achter regels, het eind van het bestand, inspringen van lijsten. De "
        "inhoud blijft dezelfde.",
    ),
    examples=(
        "mantelnet fmt",
        "mantelnet fmt mantelnet.yaml --diff",
        "mantelnet fmt . --check",
        "mantelnet fmt --keys nl",
    ),
    ending=Text(
        en="Comments, order, blank lines and quotes stay as they are. Exit code: 0 all is well, 1 a file has errors in "
        "its text or (with --check) would change, 2 wrong use, 3 a file cannot be read or written.",
        nl="Commentaar, volgorde, witregels en aanhalingstekens blijven zoals ze zijn. Afsluitcode: 0 alles in orde, "
        "1 een bestand heeft fouten in de tekst of zou (met --check) veranderen, 2 verkeerd gebruik, 3 een bestand is "
        "niet te lezen of te schrijven.",
    ),
)

_TIDIED: Final = Text(en="Tidied: {file}", nl="Netjes gemaakt: {file}")
_UNSOUND: Final = Text(
    en='"{file}" stays as it is: first correct the errors in its text. To see all of them: mantelnet validate {path}',
    nl='"{file}" blijft zoals het is: verbeter eerst de fouten in de tekst. U ziet ze allemaal met: mantelnet validate '
    "{path}",
)
_ALTERED: Final = Text(
    en='"{file}" stays as it is: made tidy, it would not say the same any more. That is a mistake in mantelnet itself. '
    "Please report this line, without your file.",
    nl='"{file}" blijft zoals het is: netjes gemaakt zou er iets anders staan. Dat is een fout in mantelnet zelf. Meld '
    "deze regel aan ons, zonder uw bestand mee te sturen.",
)


@dataclass(frozen=True, slots=True)
class _File:
    """One file and what is to become of it.

    Args:
        path: the file, or ``-``.
        old: its bytes.
        new: its bytes made tidy.
        language: the language that it asks for.
        found: what is wrong with its text; then it stays as it is.
        altered: tidying would change what it says; a mistake of ours, and then it stays as it is.
    """

    path: Path
    old: bytes
    new: bytes
    language: str | None
    found: "tuple[Diagnostic, ...]" = ()
    altered: bool = False

    @property
    def sound(self) -> bool:
        """Whether the file could be made tidy."""
        return not self.found and not self.altered

    @property
    def streamed(self) -> bool:
        """Whether it goes from standard input to standard output."""
        return str(self.path) == "-"


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def fmt(
        paths: Annotated[
            list[Path] | None,
            typer.Argument(
                metavar=say(Text(en="[PATH]...", nl="[PAD]...")),
                help=say(
                    Text(
                        en="Files or folders; - from standard input to standard output. Default: this folder.",
                        nl="Bestanden of mappen; - van standaardinvoer naar standaarduitvoer. Standaard: deze map.",
                    )
                ),
            ),
        ] = None,
        check: Annotated[
            bool,
            typer.Option(
                "--check",
                help=say(
                    Text(
                        en="Write nothing; list the files that would change.",
                        nl="Schrijf niets; noem de bestanden die zouden veranderen.",
                    )
                ),
            ),
        ] = False,
        diff: Annotated[
            bool,
            typer.Option(
                "--diff",
                help=say(
                    Text(
                        en="Write nothing; show line by line what would change.",
                        nl="Schrijf niets; toon regel voor regel wat er zou veranderen.",
                    )
                ),
            ),
        ] = False,
        keys: Annotated[
            Literal["nl", "en"] | None,
            typer.Option(
                "--keys",
                help=say(
                    Text(
                        en="Also write keys and fixed values in this language.",
                        nl="Schrijf ook sleutels en vaste waarden in deze taal.",
                    )
                ),
            ),
        ] = None,
        lang: Annotated[Literal["nl", "en"] | None, typer.Option("--lang", help=say(lang_help()))] = None,
    ) -> None:
        run(paths or [_default()], check, diff, keys, lang)

    return fmt


def _default() -> Path:
    """This folder, or the project above it when this folder holds none."""
    return Path() if shell.projects_in(Path()) else shell.the_project(None)


def run(paths: Sequence[Path], check: bool, diff: bool, keys: Language | None, lang: Language | None) -> None:
    """Tidy the files, or show what there is to tidy; end with the exit code that goes with it."""
    # Nothing is written before every file has been read and tidied in memory.
    files, problems = _read(paths, keys)
    languages = {file.language for file in files}
    language = shell.language_for(lang, languages.pop() if len(languages) == 1 else None)
    for file in files:
        _tell_of(file, language)
    changing = [file for file in files if file.new != file.old]
    if diff:
        shell.out("".join(line for file in changing for line in _difference(file)))
    elif check:
        shell.out("".join(f"{shell.name_of(file.path)}\n" for file in changing))
    else:
        problems += _write(files, language)
    for problem in problems:
        shell.tell(problem.text.say(language))
    looked_at = [file for file in files if file.sound and (check or diff or not file.streamed)]
    if looked_at and (check or diff or not changing):
        shell.tell(_sum(len(looked_at), len(changing)).say(language))
    shell.end(_code(files, problems, check and bool(changing)))


def _read(paths: Sequence[Path], keys: Language | None) -> tuple[list[_File], list[shell.Problem]]:
    """Every file that the paths stand for, once."""
    files: dict[Path, _File] = {}
    problems: list[shell.Problem] = []
    for path in shell.expand(paths):
        try:
            if isinstance(path, shell.Problem):
                raise path
            if path.absolute() not in files:
                files[path.absolute()] = _tidied(path, keys)
        except shell.Problem as problem:
            problems.append(problem)
    return list(files.values()), problems


def _tidied(path: Path, keys: Language | None) -> _File:
    from mantelnet.diagnostics import Severity
    from mantelnet.formatting import Altered, formatted
    from mantelnet.project import open_project
    from mantelnet.shape import at

    old = shell.read(path)
    try:
        done = formatted(old, keys)
    except Altered:
        return _File(path, old, old, None, altered=True)
    language = at(done.source.data, ("language",))
    found = open_project(old, shell.name_of(path)).diagnostics if done.trouble else ()
    in_text = tuple(one for one in found if one.code.startswith("MN0") and one.severity is Severity.ERROR)
    return _File(path, old, done.data, language if isinstance(language, str) else None, in_text)


def _write(files: Sequence[_File], language: Language) -> Iterator[shell.Problem]:
    """Write the files that change; what could not be written."""
    for file in files:
        try:
            if file.new != file.old or (file.streamed and file.sound):
                shell.write(file.path, file.new, held=file.old)
            if file.new != file.old and not file.streamed:
                shell.tell(_TIDIED.fill(file=shell.name_of(file.path)).say(language))
        except shell.Problem as problem:
            yield problem


def _difference(file: _File) -> Iterator[str]:
    """What would change, as git shows it."""
    from difflib import unified_diff

    here, path = Path.cwd(), file.path
    name = shell.name_of(path.relative_to(here) if path.is_relative_to(here) else path)
    old, new = (data.decode().splitlines(keepends=True) for data in (file.old, file.new))
    for line in unified_diff(old, new, f"a/{name}", f"b/{name}"):
        if line.endswith(("\n", "\r")):
            yield line if line.endswith("\n") else line[:-1] + "\n"
        else:
            yield line + "\n\\ No newline at end of file\n"


def _tell_of(file: _File, language: Language) -> None:
    """Why a file stays as it is, if there is a reason."""
    from mantelnet.renderers import findings_text

    name = shell.name_of(file.path)
    if file.altered:
        shell.tell(_ALTERED.fill(file=name).say(language))
    elif file.found:
        shell.out_lines(findings_text.render(file.found[:_FIRST], language, shell.width()), to_stderr=True)
        shell.tell(_UNSOUND.fill(file=name, path=file.path.as_posix()).say(language))


def _sum(all_files: int, changing: int) -> Text:
    files = count(
        all_files,
        Text(en="file looked at", nl="bestand bekeken"),
        Text(en="files looked at", nl="bestanden bekeken"),
    )
    if not changing:
        return files + Text(en=": nothing to change.", nl=": er hoeft niets te veranderen.")
    one, many = Text(en="would change", nl="zou veranderen"), Text(en="would change", nl="zouden veranderen")
    return files + ": " + count(changing, one, many) + Text(en=". Nothing was written.", nl=". Er is niets geschreven.")


def _code(files: Sequence[_File], problems: Sequence[shell.Problem], changing: bool) -> int:
    if any(file.altered for file in files):
        return shell.BUG
    if problems:
        return shell.UNREADABLE
    return shell.FINDINGS if changing or not all(file.sound for file in files) else shell.OK
