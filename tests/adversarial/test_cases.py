"""Every adversarial file through the program itself: what is found, and what may never happen."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from itertools import chain
from pathlib import Path
from typing import Any, Final

import pytest

from adversarial.case import Case
from adversarial.cases import CLASSES
from adversarial.screen import is_clean
from mantelnet.cli import run

NAME: Final = "mantelnet.yaml"
ALL: Final = [pytest.param(case, id=f"{kind}: {case.name}") for kind, cases in CLASSES.items() for case in cases]
#: Forms that machines read. Each file takes one of them, in turn.
FORMS: Final = ("github", "gitlab", "sarif", "junit", "rdjson")
_FINDING: Final = re.compile(rf"^{NAME}:(\d+):(\d+)  (?:fout|error)  (MN\d{{3}})$", re.MULTILINE)


class Screen:
    """Runs the program on one file in a folder of its own, and looks at what every run must keep."""

    def __init__(self, case: Case, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.case = case
        self._folder = folder
        self._capsys = capsys
        (folder / NAME).write_bytes(case.data)

    def of(self, *arguments: str) -> tuple[int, str]:
        """The exit code and all that was printed."""
        code = run([arguments[0], NAME, *arguments[1:]])
        printed = self._capsys.readouterr()
        assert [path.name for path in self._folder.iterdir()] == [NAME], "another file was written"
        assert (self._folder / NAME).read_bytes() == self.case.data, "the file was changed"
        for stream in (printed.out, printed.err):
            assert is_clean(stream), ascii(stream[:2000])
        if self.case.secret and (arguments[0] == "validate" or code):
            assert self.case.secret not in printed.out + printed.err
        return code, printed.out + printed.err


@pytest.fixture
def screen(
    request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Screen:
    monkeypatch.chdir(tmp_path)
    return Screen(request.param, tmp_path, capsys)


def matches(case: Case, found: list[dict[str, Any]]) -> None:
    """The findings are those that the case tells: all errors, and of the rest those of the codes that it names."""
    wanted = sorted(case.places, key=lambda place: (place[1], place[2] or 0, place[0]))
    codes = {code for code, *_ in wanted}
    told = sorted((d["line"], d["column"], d["code"]) for d in found if d["severity"] == "error" or d["code"] in codes)
    assert [(code, line) for line, _, code in told] == [(code, line) for code, line, _ in wanted]
    for (line, column, code), (_, _, at) in zip(told, wanted, strict=True):
        assert at in (None, column), f"{code} on line {line}"


@pytest.mark.parametrize("screen", ALL, indirect=True)
def test_what_is_found_and_what_may_never_happen(screen: Screen, request: pytest.FixtureRequest) -> None:
    case = screen.case
    code, data = screen.of("validate", "--format", "json", "--lang", "en")
    assert code == case.exit
    found = json.loads(data)["diagnostics"]
    matches(case, found)
    errors = [(d["line"], d["column"], d["code"]) for d in found if d["severity"] == "error"]
    assert bool(errors) == bool(case.exit)
    code, text = screen.of("validate", "--lang", "nl")
    assert code == case.exit
    assert [(int(line), int(column), word) for line, column, word in _FINDING.findall(text)] == errors
    form = FORMS[sum(case.data[:200]) % len(FORMS)]
    code, _ = screen.of("validate", "--format", form, "--lang", "nl")
    assert code == case.exit
    code, _ = screen.of("analyse", "--lang", "nl" if len(case.data) % 2 else "en")
    assert code == case.exit


@pytest.mark.parametrize("screen", [ALL[place] for place in range(0, len(ALL), 9)], indirect=True)
def test_both_languages_find_the_same(screen: Screen) -> None:
    texts = {language: screen.of("validate", "--lang", language) for language in ("nl", "en")}
    assert texts["nl"][0] == texts["en"][0] == screen.case.exit
    assert _FINDING.findall(texts["nl"][1]) == _FINDING.findall(texts["en"][1])
    for form in ("json", "markdown"):
        assert screen.of("analyse", "--format", form, "--lang", "en")[0] == screen.case.exit


@pytest.mark.parametrize("kind", CLASSES)
def test_the_first_of_each_class_as_a_process_of_its_own(kind: str, tmp_path: Path) -> None:
    for number, case in enumerate(CLASSES[kind][:2]):
        (tmp_path / f"{number}").mkdir()
        path = tmp_path / f"{number}" / NAME
        path.write_bytes(case.data)
        command = ("validate", "analyse")[number]
        done = subprocess.run(
            [sys.executable, "-m", "mantelnet", command, NAME, "--lang", "nl"], cwd=path.parent, capture_output=True
        )
        assert done.returncode == case.exit, case.name
        assert is_clean(done.stdout.decode()), case.name
        assert is_clean(done.stderr.decode()), case.name
        assert path.read_bytes() == case.data
        assert [found.name for found in path.parent.iterdir()] == [NAME]


def test_there_are_many_and_each_is_told_once() -> None:
    assert len(ALL) >= 180
    for kind, cases in CLASSES.items():
        names = [case.name for case in cases]
        assert len(names) == len(set(names)), kind
    data = [case.data for case in chain.from_iterable(CLASSES.values())]
    assert len(set(data)) >= len(data) - 5
    for case in chain.from_iterable(CLASSES.values()):
        assert case.exit == int(any(code < "MN212" for code, *_ in case.places)), case.name
