"""Findings about a file: values with a place, never exceptions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from mantelnet.text import Text


class Severity(IntEnum):
    """How much a finding weighs. Errors stop the analysis; warnings and notes do not."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def id(self) -> str:
        """The English identifier used in JSON: ``error``, ``warning`` or ``note``."""
        return self.name.lower()

    @property
    def label(self) -> Text:
        """The word shown to people."""
        return _LABELS[self]


_LABELS = {
    Severity.ERROR: Text(en="error", nl="fout"),
    Severity.WARNING: Text(en="warning", nl="waarschuwing"),
    Severity.NOTE: Text(en="tip", nl="tip"),
}


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A span on one line of a file.

    Args:
        file: the file's name as it is shown; never an absolute path unless the user gave one.
        line: line number, from 1.
        column: column of the first character, from 1, counted in characters.
        length: number of characters, at least 1.
        excerpt: the text of the line, without its line end. ``None`` where there is no line to show, or where
            showing it would repeat personal data.
    """

    file: str
    line: int = 1
    column: int = 1
    length: int = 1
    excerpt: str | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    Args:
        code: the rule's code, such as ``MN201``.
        name: the rule's name, such as ``unknown-reference``.
        severity: see :class:`Severity`.
        message: what is the matter. Quotes names of keys and ids, never free text of the file.
        hint: what to do next.
        location: where.
        path: the place in the names that the file itself uses, such as ``("ties", "formal", 0, "between", 1)``.
    """

    code: str
    name: str
    severity: Severity
    message: Text
    hint: Text
    location: Location
    path: tuple[str | int, ...] = ()

    @property
    def order(self) -> tuple[str, int, int, str]:
        """Sorting key: by file, then down the file."""
        return (self.location.file, self.location.line, self.location.column, self.code)


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be read.

    Args:
        file: its name as it is shown.
        reason: why, and what to do.
    """

    file: str
    reason: Text


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of one or more files gave; what every form of output is made from.

    Args:
        files: names of the files that were checked, in order.
        found: the findings, file by file, down each file.
        unread: the files that could not be read.
    """

    files: tuple[str, ...]
    found: tuple[Diagnostic, ...]
    unread: tuple[Unread, ...]

    def count(self, severity: Severity) -> int:
        """How many findings have a severity."""
        return sum(d.severity is severity for d in self.found)
