"""Files: find them, read them, write them whole or not at all. With :mod:`shell` the only module that touches them."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mantelnet.text import Text, both, some

if TYPE_CHECKING:
    from mantelnet.project import Opened

#: Exit codes for wrong use and for what cannot be read or written.
USAGE: Final = 2
UNREADABLE: Final = 3

PROJECT_NAMES: Final = ("mantelnet.yaml", "mantelnet.yml")
_SUFFIXES: Final = (".mantelnet.yaml", ".mantelnet.yml")
# Seconds between two looks at the files that are watched.
_LOOK_AGAIN: Final = 0.5


class Problem(Exception):
    """Something that stops a command and that its user can do something about.

    Args:
        text: what is the matter and what to do next.
        code: the exit code.
        file: the name of the file that it is about.
    """

    def __init__(self, text: Text, code: int = USAGE, file: str = "") -> None:
        super().__init__(text.en)
        self.text = text
        self.code = code
        self.file = file


def read(path: Path) -> bytes:
    """The bytes of a file; ``-`` is standard input.

    Raises:
        Problem: when it cannot be read, with the reason.
    """
    try:
        if str(path) == "-":
            return sys.stdin.buffer.read()
        if not path.exists():
            raise Problem(
                Text(en='There is no file "{path}".', nl='Het bestand "{path}" bestaat niet.').fill(path=name_of(path)),
                UNREADABLE,
                name_of(path),
            )
        if not path.is_file():
            raise Problem(
                Text(en='"{path}" is not a file.', nl='"{path}" is geen bestand.').fill(path=name_of(path)),
                UNREADABLE,
                name_of(path),
            )
        return path.read_bytes()
    except OSError as error:
        raise Problem(
            Text(
                en='"{path}" cannot be read ({reason}). Check the name and your rights on the file.',
                nl='"{path}" is niet te lezen ({reason}). Controleer de naam en uw rechten op het bestand.',
            ).fill(path=name_of(path), reason=type(error).__name__),
            UNREADABLE,
            name_of(path),
        ) from error


def name_of(path: Path) -> str:
    """A file's name as it is shown: as it was given, with forward slashes, on one line; ``<stdin>`` for ``-``."""
    return "<stdin>" if str(path) == "-" else path.as_posix().replace("\n", "<U+000A>")


def write(path: Path, content: str | bytes, held: bytes | None = None) -> None:
    """Write a file so that there is always the old or the new one, never half of it; ``-`` is standard output.

    A symbolic link is followed, so that it stays a link. An existing file keeps its mode, and its owner where possible.

    Args:
        path: the file.
        content: what it is to hold.
        held: what it held when it was read; when it holds anything else by now, it stays as it is.

    Raises:
        Problem: when it cannot be written, with the reason.
    """
    import tempfile

    data = content.encode() if isinstance(content, str) else content
    if str(path) == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return
    temporary: Path | None = None
    try:
        target = path.resolve()
        old = target.stat() if target.exists() else None
        if old and not stat.S_ISREG(old.st_mode):
            raise _unwritable(path, Text(en="it is not a file", nl="het is geen bestand"))
        if old and not (old.st_mode & 0o222 and os.access(target, os.W_OK)):
            raise _unwritable(path, Text(en="it is read-only", nl="het is alleen-lezen"))
        handle, name = tempfile.mkstemp(prefix=".mantelnet-", dir=target.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        for owner in ((-1, old.st_gid), (old.st_uid, -1)) if old else ():
            with contextlib.suppress(OSError, AttributeError):  # Only a superuser may, and Windows has no owners.
                os.chown(temporary, *owner)
        temporary.chmod(stat.S_IMODE(old.st_mode) if old else 0o666 & ~_umask())
        now = target.read_bytes() if held is not None else None
        if now != held and now != data:
            raise _unwritable(
                path, Text(en="somebody changed it meanwhile", nl="iemand heeft het ondertussen veranderd")
            )
        temporary.replace(target)
        temporary = None
        with contextlib.suppress(OSError):  # The file is there; a folder that cannot be synced takes nothing away.
            folder = os.open(target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
    except (OSError, RuntimeError) as error:  # A link to itself is a RuntimeError.
        raise _unwritable(path, both(type(error).__name__)) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def _unwritable(path: Path, reason: Text) -> Problem:
    words = Text(
        en='"{path}" cannot be written ({reason}). Nothing was written.',
        nl='"{path}" is niet te schrijven ({reason}). Er is niets geschreven.',
    )
    return Problem(words.fill(path=name_of(path), reason=reason), UNREADABLE, name_of(path))


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


def _is_project(name: str) -> bool:
    return name in PROJECT_NAMES or name.endswith(_SUFFIXES)


def projects_in(folder: Path) -> list[Path]:
    """The project files in a folder and below, in order of name; hidden folders are passed over."""
    found: list[Path] = []
    for where, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found.extend(Path(where) / name for name in sorted(files) if _is_project(name))
    return found


def _no_project(folder: Path) -> Problem:
    return Problem(
        Text(
            en='There is no project file (mantelnet.yaml) in "{path}". Make one with: mantelnet init',
            nl='In "{path}" staat geen projectbestand (mantelnet.yaml). Maak er een met: mantelnet init',
        ).fill(path=name_of(folder)),
        UNREADABLE,
        name_of(folder),
    )


def expand(paths: Sequence[Path]) -> Iterator[Path | Problem]:
    """The project files that paths stand for: files themselves, folders with all project files in them."""
    for path in paths:
        if str(path) != "-" and path.is_dir():
            found = projects_in(path)
            if found:
                yield from found
            else:
                yield _no_project(path)
        else:
            yield path


def the_project(path: Path | None) -> Path:
    """The one project file that a path stands for; without a path the one here or in a folder above.

    Raises:
        Problem: when there is none, or when there are several.
    """
    if path is None:
        here = Path.cwd()
        for folder in (here, *here.parents):
            for name in PROJECT_NAMES:
                if (folder / name).is_file():
                    return Path(os.path.relpath(folder / name))
        path = Path()
    if str(path) == "-" or not path.is_dir():
        return path
    for name in PROJECT_NAMES:
        if (path / name).is_file():
            return path / name
    found = projects_in(path)
    if len(found) > 1:
        raise Problem(
            Text(
                en='"{path}" holds several project files: {files}. Name the one you want.',
                nl='In "{path}" staan meer projectbestanden: {files}. Noem het bestand dat u wilt.',
            ).fill(path=name_of(path), files=some([both(name_of(f)) for f in found]))
        )
    if not found:
        raise _no_project(path)
    return found[0]


def open_file(path: Path) -> Opened:
    """Read and check a project file.

    Raises:
        Problem: when it cannot be read.
    """
    from mantelnet.project import open_project

    return open_project(read(path), name_of(path))


def make_folders(folders: Iterable[Path]) -> None:
    """Make folders where they are absent.

    Raises:
        Problem: when one cannot be made.
    """
    for folder in sorted(folders):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Problem(
                Text(
                    en='The folder "{path}" cannot be made ({reason}).',
                    nl='De map "{path}" is niet te maken ({reason}).',
                ).fill(path=name_of(folder), reason=type(error).__name__),
                UNREADABLE,
            ) from error


def changes(paths: Sequence[Path]) -> Iterator[None]:
    """One item at once, and one each time a file that paths stand for changes; until the user stops it."""
    from threading import Event

    pause, seen = Event(), None
    while True:
        files = [file for file in expand(paths) if isinstance(file, Path)]
        now = [(str(file), file.stat().st_mtime_ns) for file in files if file.exists()]
        if now != seen:
            seen = now
            yield None
        pause.wait(_LOOK_AGAIN)


def append(path: Path, text: str) -> None:
    """Add text to the end of a file that another program collects, such as a job summary.

    Raises:
        Problem: when it cannot be written.
    """
    try:
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise Problem(
            Text(
                en='"{path}" cannot be written ({reason}).',
                nl='"{path}" is niet te schrijven ({reason}).',
            ).fill(path=name_of(path), reason=type(error).__name__),
            UNREADABLE,
            name_of(path),
        ) from error
