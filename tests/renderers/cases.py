"""What every form of output is tried on: real findings, nasty names, and files that could not be read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from mantelnet.diagnostics import Checked, Diagnostic, Location, Severity, Unread
from mantelnet.project import open_project
from mantelnet.renderers import findings_github, findings_gitlab, findings_junit, findings_rdjson, findings_sarif
from mantelnet.text import Text, both
from rules.test_messages import MISTAKES

HERE: Final = Path(__file__).parent
EXAMPLES: Final = sorted((HERE.parents[1] / "examples").glob("*/*.yaml"))
FORMATS: Final[dict[str, ModuleType]] = {
    "github": findings_github,
    "gitlab": findings_gitlab,
    "junit": findings_junit,
    "rdjson": findings_rdjson,
    "sarif": findings_sarif,
}
#: Forms that other programs read, and that stay right in any encoding of standard output.
MACHINE: Final = ("gitlab", "junit", "rdjson", "sarif")

#: What people, other systems and attackers call things.
NASTY: Final = (
    "map/50% klaar.yaml",
    "100%25%0A.yaml",
    "a:b,c=d;e.yaml",
    "two\nlines\r\n.yaml",
    "tab\there.yaml",
    "\N{GRINNING FACE} café één.yaml",
    "<b>&amp;\"'</b>.yaml",
    "a]]>b.yaml",
    "::error::x.yaml",
    "##[error]x.yaml",
    "a|b`c`*d*_e_.yaml",
    "[click](https://example.org).yaml",
    "[[ATTACHMENT|/etc/passwd]]",
    "half\udcff.yaml",
    "\x1b[31mred\x00\x85\u2028\u202e\ufffe.yaml",
    "<stdin>",
    "/folder/absolute.yaml",
    "C:/folder/absolute.yaml",
    "../up/ ./a b.yaml",
    "#?.yaml",
)

GONE: Final = Unread("gone.yaml", Text(en='There is no file "gone.yaml".', nl='Het bestand "gone.yaml" bestaat niet.'))


def check(text: str, name: str = "mantelnet.yaml") -> Checked:
    """What a check of one file gives."""
    return Checked((name,), open_project(text.encode(), name).diagnostics, ())


def mistakes(name: str = "mistakes.yaml") -> Checked:
    """A file with dozens of mistakes, a sound file, and one that cannot be read."""
    return Checked((name, "sound.yaml"), check(MISTAKES, name).found, (GONE,))


def examples() -> Checked:
    """The examples of the project, which have warnings and tips only."""
    names = [f"{path.parent.name}/{path.name}" for path in EXAMPLES]
    found = [check(path.read_text(encoding="utf-8"), name).found for path, name in zip(EXAMPLES, names, strict=True)]
    return Checked(tuple(names), tuple(d for some in found for d in some), ())


def finding(
    words: str = "Words.", file: str = "a.yaml", severity: Severity = Severity.ERROR, line: int = 3
) -> Diagnostic:
    """One made-up finding whose message quotes something."""
    return Diagnostic(
        code="MN201",
        name="unknown-party",
        severity=severity,
        message=both(words),
        hint=Text(en="Do this.", nl="Doe dit."),
        location=Location(file, line, 5, 4, "    text of the line"),
        path=("parties", "town"),
    )


def nasty() -> Checked:
    """Every nasty name as the name of a file, as something that a message quotes, and as a file that is not there."""
    found = tuple(
        finding(f'"{words}" is wrong.', words, severity)
        for words in NASTY
        for severity in sorted(Severity, reverse=True)
    )
    return Checked(NASTY, found, tuple(Unread(f"no {words}", both(f'There is no "{words}".')) for words in NASTY))


CASES: Final[dict[str, Callable[[], Checked]]] = {
    "mistakes": mistakes,
    "examples": examples,
    "nasty": nasty,
    "all is well": lambda: Checked(("a.yaml", "b.yaml"), (), ()),
    "nothing read": lambda: Checked((), (), (GONE,)),
    "nothing at all": lambda: Checked((), (), ()),
}


def schema(name: str) -> Any:
    """A schema from the test data."""
    return json.loads((HERE.parent / "data" / "schemas" / name).read_text(encoding="utf-8"))
