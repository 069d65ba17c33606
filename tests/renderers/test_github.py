"""GitHub's workflow commands and the summary of a job."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.characters import shown
from mantelnet.diagnostics import Checked, Severity, Unread
from mantelnet.renderers.findings_github import ROWS, SHOWN_PER_STEP, render, summary
from mantelnet.text import LANGUAGES, Language, both
from renderers.cases import CASES, GONE, NASTY, finding, mistakes, nasty


@dataclass(frozen=True)
class Command:
    """A workflow command as GitHub's runner understands it."""

    name: str
    properties: dict[str, str]
    message: str


def understood(line: str) -> Command | None:
    """What the runner makes of a line: the rules are those of its source (ActionCommand.cs)."""
    line = line.lstrip()
    if not line.startswith("::") or "::" not in line[2:]:
        assert "##[" not in line
        return None
    head, _, message = line[2:].partition("::")
    name, _, rest = head.partition(" ")
    pairs = (pair.split("=", 1) for pair in rest.strip().split(",") if pair)
    properties = {key: plain(value, "%3A:", "%2C,") for key, value in pairs}
    return Command(name, properties, plain(message))


def plain(text: str, *more: str) -> str:
    for code in ("%0D\r", "%0A\n", *more, "%25%"):
        text = text.replace(code[:3], code[3])
    return text


def commands(text: str) -> list[Command]:
    # The runner reads lines that end in any of these.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [command for line in lines if (command := understood(line))]


def lines_without_command(text: str) -> list[str]:
    return [line for line in text.splitlines() if understood(line) is None]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_the_runner_reads_what_was_found(case: str, language: Language) -> None:
    checked = CASES[case]()
    read = commands(render(checked, language))
    assert len(read) == len(checked.unread) + len(checked.found)
    missing, found = read[: len(checked.unread)], read[len(checked.unread) :]
    for command, unread in zip(missing, checked.unread, strict=True):
        assert command.name == "error"
        assert command.properties["file"] == shown(unread.file)
        assert command.message == shown(unread.reason.say(language))
        assert "line" not in command.properties
    names = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
    for command, diagnostic in zip(found, checked.found, strict=True):
        place = diagnostic.location
        assert command.name == names[diagnostic.severity]
        assert command.properties["title"].startswith(diagnostic.code + " ")
        assert command.properties["file"] == shown(place.file)
        assert [command.properties[key] for key in ("line", "endLine", "col", "endColumn")] == [
            str(number) for number in (place.line, place.line, place.column, place.column + place.length)
        ]
        assert command.message == shown(
            f"{diagnostic.message.say(language)}\n{diagnostic.hint.say(language)}\n"
            f"{place.file}:{place.line}:{place.column}"
        )


def test_one_finding() -> None:
    assert render(Checked(("50%,a:b.yaml",), (finding("100%\r\nsure.", "50%,a:b.yaml"),), (GONE,)), "en") == (
        "1 file checked: 1 error. 1 file cannot be read.\n"
        '::error title=File cannot be read,file=gone.yaml::There is no file "gone.yaml".\n'
        "::error title=MN201 Unknown party,file=50%25%2Ca%3Ab.yaml,line=3,endLine=3,col=5,endColumn=9"
        "::100%25 %0Asure.%0ADo this.%0A50%25,a:b.yaml:3:5\n"
    )


@given(st.text(), st.text())
def test_no_name_starts_a_command_of_its_own(name: str, words: str) -> None:
    checked = Checked((name,), (finding(words, name),), (Unread(name, both(words)),))
    text = render(checked, "nl")
    assert [command.name for command in commands(text)] == ["error", "error"]
    assert lines_without_command(text) == ["1 bestand gecontroleerd: 1 fout. 1 bestand is niet te lezen."]


@pytest.mark.parametrize("severity", Severity)
def test_more_than_github_shows_is_said_first(severity: Severity) -> None:
    few = Checked(("a.yaml",), (finding(severity=severity),) * SHOWN_PER_STEP, ())
    many = Checked(("a.yaml",), (finding(severity=severity),) * (SHOWN_PER_STEP + 1), ())
    assert len(lines_without_command(render(few, "en"))) == 1
    first, second = lines_without_command(render(many, "en"))
    assert str(SHOWN_PER_STEP + 1) in first
    assert second == (
        "GitHub shows at most 10 errors, 10 warnings and 10 notices of a step as annotations. "
        "All of them are in this log."
    )
    assert render(many, "nl").splitlines()[1] == (
        "GitHub toont per stap hooguit 10 fouten, 10 waarschuwingen en 10 tips als aantekening. "
        "Alles staat in dit logboek."
    )


def test_a_file_that_cannot_be_read_counts_as_an_error() -> None:
    checked = Checked(("a.yaml",), (finding(),) * SHOWN_PER_STEP, (GONE,))
    assert len(lines_without_command(render(checked, "en"))) == 2


def test_all_is_well() -> None:
    assert render(Checked(("a.yaml",), (), ()), "en") == "1 file checked: all is well.\n"


def test_a_small_summary() -> None:
    found = (finding("A | b <c> `d`.", "map/a_b.yaml"), finding("Light.", severity=Severity.NOTE, line=12))
    assert summary(Checked(("map/a_b.yaml", "a.yaml"), found, (GONE,)), "nl") == (
        "## Controle van de projectbestanden\n"
        "\n"
        "2 bestanden gecontroleerd: 1 fout en 1 tip. 1 bestand is niet te lezen.\n"
        "\n"
        "| Gewicht | Bestand | Regel | Code | Wat en wat nu |\n"
        "| :-- | :-- | --: | :-- | :-- |\n"
        '| fout | gone.yaml |   |   | Het bestand "gone.yaml" bestaat niet. |\n'
        "| fout | map/a\\_b.yaml | 3 | MN201 | A \\| b \\<c\\> \\`d\\`. Doe dit. |\n"
        "| tip | a.yaml | 12 | MN201 | Light. Doe dit. |\n"
    )
    assert summary(Checked(("a.yaml",), (), ()), "en") == (
        "## Check of the project files\n\n1 file checked: all is well.\n"
    )


@pytest.mark.parametrize("case", CASES)
def test_a_summary_is_a_table_whatever_the_names(case: str) -> None:
    checked = CASES[case]()
    text = summary(checked, "en")
    assert text.endswith("\n")
    assert shown(text) == text
    rows = [line for line in text.splitlines() if line.startswith("|")]
    total = len(checked.found) + len(checked.unread)
    assert len(rows) == (total + 2 if total else 0)
    for row in rows:
        assert row.replace("\\\\", "").replace("\\|", "").count("|") == 6


def test_a_long_summary_is_cut_and_says_so() -> None:
    whole = Checked(("a.yaml",), (finding(),) * ROWS, ())
    cut = Checked(("a.yaml",), (finding(),) * ROWS, (GONE,))
    for checked, more in ((whole, 0), (cut, 1)):
        text = summary(checked, "en")
        assert sum(line.startswith("|") for line in text.splitlines()) == 2 + ROWS
        assert text.count("This table shows the first 200 of 201. The log of the step shows all of them.") == more
    assert "Deze tabel toont de eerste 200 van 201." in summary(cut, "nl")


def test_the_summary_tells_all_that_is_wrong() -> None:
    text = summary(mistakes(), "nl").replace("\\", "")
    for found in mistakes().found:
        assert f"| {found.location.line} | {found.code} | {found.message.nl} {found.hint.nl} |" in text
    assert len(NASTY) == len(nasty().unread)
