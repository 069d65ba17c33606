"""The program as a whole: help, refusals, languages and ways of ending."""

import subprocess
import sys
from pathlib import Path

import pytest

from mantelnet import __version__
from mantelnet.cli import run
from mantelnet.commands import ALIASES, COMMANDS, DUTCH, DUTCH_OPTIONS

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "first-steps"


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"mantelnet {__version__}\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_in_both_languages(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([name, "--help", "--lang", "nl"]) == 0
    dutch = capsys.readouterr().out
    assert run(["--lang", "en", name, "--help"]) == 0
    english = capsys.readouterr().out
    for word in ("Usage", "Options", "Examples", "default"):
        assert word not in dutch
        assert word in english or word == "default"
    for word in ("Gebruik:", "Opties:", "Voorbeelden:", "Toon deze hulp."):
        assert word in dutch
    assert max(map(len, (dutch + english).splitlines())) <= 80


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["frobnicate"], "Deze opdracht bestaat niet.\n"),
        (["verschil"], "Deze opdracht bestaat niet. Bedoelt u verschillen?"),
        (["agend"], "Deze opdracht bestaat niet. Bedoelt u agenda?"),
        (["validate", "--stric"], 'De optie "--stric" bestaat niet. Bedoelt u --strict?'),
        (["init", "a", "b"], "een woord te veel of te weinig"),
        (["analyse", "--lang", "de"], "De waarde van --lang kan niet. Mogelijk: "),
        (["analyse", "--output"], "hoort er een waarde bij?"),
    ],
)
def test_wrong_use_in_dutch(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MANTELNET_LANG", "nl")
    assert run(arguments) == 2
    printed = capsys.readouterr()
    assert words in printed.err
    assert "Meer uitleg: mantelnet" in printed.err
    assert printed.out == ""


@pytest.mark.parametrize(("dutch", "name"), ALIASES.items())
def test_a_command_answers_to_its_dutch_name(dutch: str, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    outputs = []
    for word in (dutch, name):
        assert run([word, "--help", "--lang", "nl"]) == 0
        outputs.append(capsys.readouterr().out.partition("\n")[2])
    assert outputs[0] == outputs[1]


def test_help_in_dutch_names_the_dutch_names(capsys: pytest.CaptureFixture[str]) -> None:
    assert set(DUTCH) <= set(COMMANDS)
    assert not set(ALIASES) & set(COMMANDS)
    assert run(["--help", "--lang", "nl"]) == 0
    dutch = " ".join(capsys.readouterr().out.split())
    assert all(f"Ook: {word}." in dutch for word in DUTCH.values())
    assert run(["--help", "--lang", "en"]) == 0
    assert "Ook:" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        (["agenda", "--minuten", "90", "--voor=netwerk"], ["agenda", "--minutes", "90", "--for=netwerk"]),
        (["analyse", "--onderdeel", "scores"], ["analyse", "--section", "scores"]),
        (["condities", "--vragenlijst"], ["conditions", "--questionnaire"]),
        (["verschillen", "--beoordelaars"], ["differences", "--raters"]),
    ],
)
def test_options_may_be_typed_in_dutch(
    dutch: list[str], english: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(EXAMPLE)
    outputs = []
    for words in (dutch, english):
        assert run(words) == 0
        outputs.append(capsys.readouterr().out)
    assert outputs[0] == outputs[1] != ""


def test_a_dutch_option_is_only_read_where_the_command_has_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(EXAMPLE)
    assert run(["differences", "--minuten", "60", "--lang", "nl"]) == 2
    assert 'De optie "--minuten" bestaat niet.' in capsys.readouterr().err


def test_every_dutch_option_stands_for_one_that_exists(capsys: pytest.CaptureFixture[str]) -> None:
    pages = []
    for name in COMMANDS:
        assert run([name, "--help"]) == 0
        pages.append(capsys.readouterr().out)
    for dutch, english in DUTCH_OPTIONS.items():
        assert any(f"{english} " in page for page in pages), dutch
        assert not any(f"{dutch} " in page for page in pages), dutch


def test_no_words_shows_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--lang", "nl"]) == 2
    assert "Opdrachten:" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "environment", "title"),
    [
        (["analyse", str(EXAMPLE)], {"MANTELNET_LANG": "en"}, "── In één oogopslag"),
        (["analyse", str(EXAMPLE), "--lang", "en"], {}, "── At a glance"),
        (["--lang", "en", "analyse", str(EXAMPLE)], {}, "── At a glance"),
    ],
)
def test_the_language_of_the_output(
    arguments: list[str],
    environment: dict[str, str],
    title: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for key, value in environment.items():
        monkeypatch.setenv(key, value)
    assert run(arguments) == 0
    assert title in capsys.readouterr().out


def test_a_bug_of_ours_is_one_honest_line_without_the_file(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*args: object) -> None:
        raise ValueError("Mantelzorg in Elzerbroek")

    monkeypatch.delenv("MANTELNET_DEBUG", raising=False)
    monkeypatch.setattr("mantelnet.analysis.compute", broken)
    assert run(["analyse", str(EXAMPLE), "--lang", "nl"]) == 70
    printed = capsys.readouterr()
    assert "in mantelnet zelf (ValueError bij " in printed.err
    assert "Elzerbroek" not in printed.err
    assert "Traceback" not in printed.err


@pytest.mark.parametrize(("language", "words"), [("nl", "meer geheugen nodig"), ("en", "more memory")])
def test_a_file_too_large_for_the_memory_says_what_to_do(
    language: str, words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: object) -> None:
        raise MemoryError

    monkeypatch.setattr("mantelnet.analysis.compute", full)
    assert run(["analyse", str(EXAMPLE), "--lang", language]) == 3
    printed = capsys.readouterr()
    assert words in printed.err
    assert "mantelnet zelf" not in printed.err
    assert printed.out == ""


def test_interrupting(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("mantelnet.analysis.compute", interrupt)
    assert run(["analyse", str(EXAMPLE)]) == 130


def test_a_reader_that_has_seen_enough() -> None:
    done = subprocess.run(
        f'"{sys.executable}" -m mantelnet analyse "{EXAMPLE}" | head -1',
        shell=True, capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "mantelnet", "analyse", str(EXAMPLE), "--lang", "nl"],
            stdout=full, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
    assert done.returncode == 3
    assert done.stderr.splitlines()[-1] == "De uitvoer is niet te schrijven (OSError). Is de schijf vol?"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_any_terminal_encoding(encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mantelnet", "analyse", str(EXAMPLE)],
        capture_output=True, check=False, env={"PYTHONIOENCODING": encoding, "PATH": ""},
    )  # fmt: skip
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert b"Elzerbroek" in done.stdout


def test_hash_seed_and_locale_change_nothing() -> None:
    example = str(EXAMPLE.parent / "jonge-mantelzorgers")
    outputs = {
        subprocess.run(
            [sys.executable, "-m", "mantelnet", "analyse", example],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONUTF8": "1", "PATH": ""},
        ).stdout
        for seed, locale in (("1", "C"), ("2", "C.UTF-8"))
    }
    assert len(outputs) == 1
