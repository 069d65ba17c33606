"""From a source to a sound project, or to located findings about everything that is wrong.

Whoever holds a :class:`Project` holds a sound one; nothing downstream checks again.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final

from mantelnet.accepted import acceptances
from mantelnet.characters import Trouble
from mantelnet.diagnostics import Diagnostic, Location, Severity
from mantelnet.model import ProjectFile
from mantelnet.rules import RULES
from mantelnet.rules.rule import Finding, Rule
from mantelnet.shape import Flaw, at, original, validate
from mantelnet.source import Source, Span, read

_BY_KIND: Final[Mapping[str, Rule]] = {kind: rule for rule in RULES for kind in rule.kinds}


@dataclass(frozen=True, slots=True)
class Project:
    """A sound project.

    Args:
        file: its contents.
        name: the file's name as it is shown.
    """

    file: ProjectFile
    name: str


@dataclass(frozen=True, slots=True)
class Opened:
    """What opening a file gave.

    Args:
        project: the project, if there is no error.
        diagnostics: every finding, in the order of the file.
        language: the language that the file asks for, also when it has errors; ``None`` if it does not tell.
    """

    project: Project | None
    diagnostics: tuple[Diagnostic, ...]
    language: str | None


@contextmanager
def _no_collection() -> Iterator[None]:
    """Building millions of small objects is several times faster when nothing goes looking for cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def open_project(data: bytes, name: str) -> Opened:
    """Read and check a project file.

    Args:
        data: the file's bytes.
        name: how the file is called in findings.

    Returns:
        The project, or ``None`` with at least one error; and all findings, of all rules, in one run. Never raises
        for anything in the file.
    """
    with _no_collection():
        return _open(data, name)


def _open(data: bytes, name: str) -> Opened:
    source = read(data)
    desk = _Desk(source, name)
    for trouble in source.troubles:
        desk.trouble(trouble)
    if source.data is None:
        return desk.close(None)
    shaped = validate(source.data, source.parsed)
    for flaw in shaped.flaws:
        desk.flaw(flaw)
    if shaped.file is not None:
        whole = not desk.has_error
        for rule in RULES:
            # Errors are looked for in every file of a sound shape; warnings and notes judge files without any error.
            ready = rule.partial or (whole if rule.severity is Severity.ERROR else not desk.has_error)
            if rule.check and ready:
                for finding in rule.check(shaped.file, shaped.known):
                    desk.find(rule, finding, original(shaped.data, finding.path))
    return desk.close(shaped.file)


class _Desk:
    """Collects findings and gives them their places and words."""

    def __init__(self, source: Source, name: str) -> None:
        self._source = source
        self._name = name
        self._found: list[Diagnostic] = []
        self._troubled: set[int] = set()
        self._private: set[int] = set()

    @property
    def has_error(self) -> bool:
        return any(d.severity is Severity.ERROR for d in self._found)

    def trouble(self, trouble: Trouble) -> None:
        """A trouble of the text."""
        self._troubled.add(trouble.start)
        self._add(_BY_KIND[trouble.kind], (trouble.start, trouble.end), trouble.facts, ())

    def flaw(self, flaw: Flaw) -> None:
        """A shape error; dropped where the text itself is already in trouble."""
        span = self._source.span(flaw.path, flaw.on_key)
        if span[0] not in self._troubled:
            self._add(_BY_KIND[flaw.kind], span, flaw.facts, tuple(flaw.path))

    def find(self, rule: Rule, finding: Finding, path: tuple[str | int, ...]) -> None:
        """A place where a rule about content does not hold."""
        self._add(rule, self._source.span(path, finding.on_key), finding.facts, path)

    def _add(self, rule: Rule, span: Span, facts: Mapping[str, object], path: tuple[str | int, ...]) -> None:
        line, column, length, excerpt = self._source.place(span)
        if rule.private:
            self._private.add(line)
        self._found.append(
            Diagnostic(
                code=rule.code,
                name=rule.name,
                severity=rule.severity,
                message=rule.message.fill(**facts),
                hint=rule.hint.fill(**facts),
                location=Location(self._name, line, column, length, excerpt),
                path=self._source.as_written(path),
            )
        )

    def close(self, file: ProjectFile | None) -> Opened:
        """All findings in order, and the project if there is no error."""
        sound = file is not None and not self.has_error
        project = Project(file, self._name) if sound and file is not None else None
        language = at(self._source.data, ("language",))
        self._accept()
        found = tuple(self._discreet(d) for d in sorted(self._found, key=lambda d: d.order))
        return Opened(project, found, language if isinstance(language, str) else None)

    def _accept(self) -> None:
        """Take out the warnings and notes that a comment on their line accepts; what accepts nothing is a note."""
        for accepted in acceptances(self._source.parsed):
            line = self._source.place((accepted.start, accepted.end))[0]
            covered = [
                d
                for d in self._found
                if d.location.line == line and d.severity < Severity.ERROR and accepted.covers(d.code, d.name)
            ]
            if covered:
                self._found = [d for d in self._found if d not in covered]
            else:
                self.trouble(Trouble("unused-ignore", accepted.start, accepted.end, {"word": accepted.word}))

    def _discreet(self, found: Diagnostic) -> Diagnostic:
        """The finding without the line's text, when any finding says that the line holds personal data."""
        if found.location.line not in self._private:
            return found
        return replace(found, location=replace(found.location, excerpt=None))
