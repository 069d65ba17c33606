"""What an adversarial case is: the bytes of a file, and what must be said about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

#: Six lines that every piece leans on; the piece itself begins on line 7.
HEAD: Final = """\
mantelnet: 1
project: {name: Network}
ambition: {statement: Nobody cares alone}
parties:
  town: {name: Town, type: carers}
  school: {name: School}
"""
_PLACE: Final = re.compile(r"(MN\d{3})@(\d+)(?::(\d+))?")


@dataclass(frozen=True, slots=True)
class Case:
    """One file.

    Args:
        name: what is nasty about it.
        data: its bytes.
        found: what must be found, in order: ``MN003@7:12`` is a code with its line and column. Every error is listed,
            and of the warnings and tips those that the case is about.
        exit: the exit code of ``validate``.
        secret: personal data in it, that no message may repeat.
    """

    name: str
    data: bytes
    found: str
    exit: int
    secret: str = ""

    @property
    def places(self) -> list[tuple[str, int, int | None]]:
        """What must be found as code, line and column."""
        return [(code, int(line), int(at) if at else None) for code, line, at in _PLACE.findall(self.found)]


def bad(name: str, data: bytes | str, found: str, secret: str = "") -> Case:
    """A file with errors."""
    return Case(name, _bytes(data), found, 1, secret)


def fine(name: str, data: bytes | str, found: str = "", secret: str = "") -> Case:
    """A file without errors; warnings and tips can be found in it."""
    return Case(name, _bytes(data), found, 0, secret)


def _bytes(data: bytes | str) -> bytes:
    return data if isinstance(data, bytes) else data.encode("utf-8", errors="surrogatepass")


def after(piece: str) -> str:
    """A piece behind the six lines; it begins on line 7."""
    return HEAD + piece


def named(text: str) -> str:
    """The six lines with another name for the school, as it is written: it stands on line 6, from column 18 on."""
    return HEAD.replace("{name: School}", f"{{name: {text}}}")


def noted(text: str) -> str:
    """The six lines and a note of the school on line 7, from column 11 on."""
    return HEAD.replace("  school: {name: School}\n", f"  school:\n    name: School\n    note: {text}\n").replace(
        "  town: {name: Town, type: carers}\n", "  town: {name: Town, type: carers}\n"
    )
