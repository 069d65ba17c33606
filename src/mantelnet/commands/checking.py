"""Checking many files: one after the other or on all cores; one bad file never hides the others."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from mantelnet.commands import shell
from mantelnet.diagnostics import Checked, Diagnostic, Unread

#: From so many files on the work is divided over the cores; below it, starting helpers costs more than it gains.
MANY: Final = 48
_AT_ONCE: Final = 16
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the check of one file gave.

    Args:
        file: its name as it is shown.
        found: its findings.
        language: the language that it asks for.
        unread: why it could not be read, or ``None``.
    """

    file: str
    found: tuple[Diagnostic, ...] = ()
    language: str | None = None
    unread: Unread | None = None


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What the check of all files gave, and the one language that they ask for (``None`` if they differ)."""

    checked: Checked
    language: str | None


def check(paths: Sequence[Path], jobs: int | None = None) -> Outcomes:
    """Check the project files that paths stand for.

    Args:
        paths: files, folders, or ``-``.
        jobs: how many processes to use; ``None`` for all cores when there are many files.
    """
    outcomes = list(spread(list(shell.expand(paths)), _one, _failed, jobs))
    languages = {outcome.language for outcome in outcomes if outcome.unread is None}
    return Outcomes(
        Checked(
            files=tuple(outcome.file for outcome in outcomes if outcome.unread is None),
            found=tuple(finding for outcome in outcomes for finding in outcome.found),
            unread=tuple(outcome.unread for outcome in outcomes if outcome.unread is not None),
        ),
        languages.pop() if len(languages) == 1 else None,
    )


def spread(
    work: Sequence[Path | shell.Problem],
    look: Callable[[Path], Found],
    fail: Callable[[shell.Problem], Found],
    jobs: int | None = None,
) -> Iterator[Found]:
    """What looking at each file gives, in order, with a bar while it lasts.

    Args:
        work: the files, and problems with finding files at their places.
        look: looks at one file; with many files in a process of its own.
        fail: what a problem with finding files becomes.
        jobs: how many processes to use; ``None`` for all cores when there are many files.

    Raises:
        MemoryError: when the system ends a process, which it does when memory runs out.
    """
    cores = jobs or (os.cpu_count() or 1 if len(work) >= MANY else 1)
    yield from shell.progress(_each(work, look, fail, cores), len(work))


def _each(
    work: Sequence[Path | shell.Problem],
    look: Callable[[Path], Found],
    fail: Callable[[shell.Problem], Found],
    cores: int,
) -> Iterator[Found]:
    files = [path for path in work if isinstance(path, Path)]
    if cores == 1:
        yield from _merged(work, map(look, files), fail)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    try:
        with ProcessPoolExecutor(cores) as pool:
            yield from _merged(work, pool.map(look, files, chunksize=_AT_ONCE), fail)
    except BrokenProcessPool as error:
        raise MemoryError from error


def _merged(
    work: Iterable[Path | shell.Problem], done: Iterator[Found], fail: Callable[[shell.Problem], Found]
) -> Iterator[Found]:
    """The outcomes of the files, with the problems of finding files at their places."""
    for path in work:
        yield next(done) if isinstance(path, Path) else fail(path)


def _one(path: Path) -> Outcome:
    try:
        opened = shell.open_file(path)
    except shell.Problem as problem:
        return _failed(problem)
    return Outcome(shell.name_of(path), opened.diagnostics, opened.language)


def _failed(problem: shell.Problem) -> Outcome:
    return Outcome(problem.file, unread=Unread(problem.file, problem.text))


def chosen(checked: Checked, select: Iterable[str], ignore: Iterable[str]) -> Checked:
    """The check with only the findings that were asked for.

    Args:
        checked: what was found.
        select: codes, beginnings of codes (``MN3``) or names of rules to keep; all when empty.
        ignore: the same, to leave out; wins over ``select``.

    Raises:
        Problem: when a word stands for no rule.
    """
    keep, drop = _codes(select), _codes(ignore)
    found = tuple(d for d in checked.found if (not keep or d.code in keep) and d.code not in drop)
    return Checked(checked.files, found, checked.unread)


def _codes(words: Iterable[str]) -> frozenset[str]:
    from mantelnet.rules import RULES
    from mantelnet.rules.rule import did_you_mean
    from mantelnet.text import Text

    codes: set[str] = set()
    for word in (part.strip() for given in words for part in given.split(",") if part.strip()):
        meant = {rule.code for rule in RULES if rule.code.startswith(word.upper()) or rule.name == word.casefold()}
        if not meant:
            names = [name for rule in RULES for name in (rule.code, rule.name)]
            text = Text(en='There is no rule "{word}".', nl='Er is geen regel "{word}".').fill(word=word)
            raise shell.Problem(text + did_you_mean(word, names))
        codes |= meant
    return frozenset(codes)
