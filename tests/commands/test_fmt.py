"""``mantelnet fmt`` as people call it, and what can go wrong while a file is written."""

from __future__ import annotations

import errno
import io
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from mantelnet.cli import run
from mantelnet.commands import shell
from mantelnet.formatting import formatted

ROOT = Path(__file__).parent.parent.parent
TIDY = "mantelnet: 1\nproject: {name: X}\nambition: {statement: Y}\nparties:\n  a: {name: A, type: carers}\n"
MESSY = TIDY.replace("1\n", "1  \n").rstrip("\n")
BROKEN = "mantelnet: 1  \nproject:\n  name: A: B\n  region: @x\n"
POSIX = pytest.mark.skipif(os.name != "posix", reason="links, modes and devices of POSIX")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file to tidy, alone in the current folder."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "mantelnet.yaml"
    path.write_bytes(MESSY.encode())
    return path


def test_it_writes_what_it_says(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["fmt", "--lang", "nl"]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == "Netjes gemaakt: mantelnet.yaml\n"
    assert file.read_bytes() == TIDY.encode()
    assert run(["fmt", "--lang", "nl"]) == 0
    assert capsys.readouterr().err == "1 bestand bekeken: er hoeft niets te veranderen.\n"


def test_a_tidy_file_is_not_written(file: Path) -> None:
    file.write_bytes(TIDY.encode())
    os.utime(file, (1, 1))
    assert run(["fmt"]) == 0
    assert file.stat().st_mtime == 1


def test_check_lists_and_writes_nothing(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file.parent / "b.mantelnet.yaml").write_bytes(TIDY.encode())
    assert run(["fmt", "--check", "--lang", "nl"]) == 1
    printed = capsys.readouterr()
    assert printed.out == "mantelnet.yaml\n"
    assert printed.err == "2 bestanden bekeken: 1 zou veranderen. Er is niets geschreven.\n"
    assert file.read_bytes() == MESSY.encode()
    assert run(["fmt", "--check", "b.mantelnet.yaml"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", ["mantelnet.yaml", "./mantelnet.yaml", "absolute"])
def test_a_difference_has_relative_names(name: str, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["fmt", "--diff", str(file) if name == "absolute" else name, "--lang", "en"]) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        "--- a/mantelnet.yaml",
        "+++ b/mantelnet.yaml",
        "@@ -1,5 +1,5 @@",
        "-mantelnet: 1  ",
        "+mantelnet: 1",
        " project: {name: X}",
        " ambition: {statement: Y}",
        " parties:",
        "-  a: {name: A, type: carers}",
        "\\ No newline at end of file",
        "+  a: {name: A, type: carers}",
    ]
    assert printed.err == "1 file looked at: 1 would change. Nothing was written.\n"
    assert file.read_bytes() == MESSY.encode()
    assert run(["fmt", "--diff", "--check"]) == 1


def test_a_difference_keeps_the_line_ends_of_windows(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(MESSY.replace("\n", "\r\n").encode())
    assert run(["fmt", "--diff"]) == 0
    assert "-mantelnet: 1  \r\n+mantelnet: 1\r\n" in capsys.readouterr().out


def test_keys_in_one_language(file: Path) -> None:
    file.write_bytes((TIDY + "# name: naam\n").encode())
    assert run(["fmt", "--keys", "nl"]) == 0
    assert file.read_text(encoding="utf-8") == (
        "mantelnet: 1\nproject: {naam: X}\nambitie: {opgave: Y}\npartijen:\n  a: {naam: A, soort: mantelzorgers}\n"
        "# name: naam\n"
    )
    assert run(["fmt", "--keys", "fr", "--lang", "nl"]) == 2


@pytest.mark.parametrize("text", [MESSY, TIDY, "\ufeff" + MESSY.replace("\n", "\r\n")])
def test_from_standard_input_to_standard_output(
    text: str, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert run(["fmt", "-"]) == 0
    printed = capfdbinary.readouterr()
    assert printed.out == formatted(text.encode()).data
    assert printed.err == b""


def test_standard_input_checked(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(MESSY.encode())))
    assert run(["fmt", "--check", "-"]) == 1
    assert capsys.readouterr().out == "<stdin>\n"


def test_a_text_with_errors_is_left_alone(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(BROKEN.encode())
    good = file.parent / "good.mantelnet.yaml"
    good.write_bytes(MESSY.encode())
    assert run(["fmt", ".", "--lang", "nl"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "mantelnet.yaml:3:10  fout  MN003" in printed.err
    assert "    3 │   name: A: B\n" in printed.err
    assert "U ziet ze allemaal met: mantelnet validate mantelnet.yaml" in printed.err
    assert file.read_bytes() == BROKEN.encode()
    assert good.read_bytes() == TIDY.encode()


@pytest.mark.parametrize("option", [[], ["--check"], ["--diff"]])
def test_errors_in_standard_input_give_nothing(
    option: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(BROKEN.encode())))
    assert run(["fmt", *option, "-"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "MN003" in printed.err
    assert "looked at" not in printed.err


def test_at_most_three_findings_a_file(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(b"".join(b"a%d: @x\n" % n for n in range(9)))
    assert run(["fmt"]) == 1
    assert capsys.readouterr().err.count("MN004") == 3


def test_errors_of_shape_hinder_nothing(file: Path) -> None:
    file.write_bytes(MESSY.replace("parties", "partys").encode())
    assert run(["fmt", "--keys", "nl"]) == 0
    assert "partys:\n  a: {name: A" in file.read_text(encoding="utf-8")
    assert run(["fmt", "--check"]) == 0


def test_what_cannot_be_read(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["fmt", "nothing.yaml", "mantelnet.yaml", "--lang", "nl"]) == 3
    assert 'Het bestand "nothing.yaml" bestaat niet.' in capsys.readouterr().err
    assert file.read_bytes() == TIDY.encode()


def test_the_same_file_twice(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["fmt", "mantelnet.yaml", ".", str(file), "--lang", "en"]) == 0
    assert capsys.readouterr().err == "Tidied: mantelnet.yaml\n"


def test_the_language_is_that_of_the_files(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes((TIDY + "taal: nl\n").encode())
    assert run(["fmt"]) == 0
    assert "bestand bekeken" in capsys.readouterr().err


def test_a_mistake_of_ours_changes_no_file(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = file.parent / "a.mantelnet.yaml"
    other.write_bytes(MESSY.encode())
    monkeypatch.setattr("mantelnet.formatting.spliced", lambda text, found: text.replace("X", "Z"))
    assert run(["fmt", "--keys", "nl", "--lang", "nl"]) == 70
    assert '"mantelnet.yaml" blijft zoals het is' in capsys.readouterr().err
    assert file.read_bytes() == other.read_bytes() == MESSY.encode()

    def broken(*args: object) -> None:
        raise ValueError("X")

    monkeypatch.setattr("mantelnet.formatting.read", broken)
    assert run(["fmt"]) == 70
    assert file.read_bytes() == MESSY.encode()


@pytest.mark.parametrize("example", sorted(p.parent.name for p in ROOT.glob("examples/*/mantelnet.yaml")))
def test_the_examples_are_tidy(example: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["fmt", "--check", str(ROOT / "examples" / example)]) == 0
    assert capsys.readouterr().out == ""


def test_it_loads_nothing_heavy(file: Path) -> None:
    code = "import sys; from mantelnet.cli import run; code = run(['fmt', '--keys', 'nl']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"networkx", "matplotlib", "numpy", "rustworkx", "rich", "pydantic"} & set(done.stdout.split())


# --- Writing


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize(
    "name", ["tempfile.mkstemp", "os.fdopen", "os.fsync", "pathlib.Path.chmod", "pathlib.Path.replace"]
)
def test_a_failing_disk_leaves_the_old_file_and_nothing_else(
    name: str, error: int, file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object, **options: object) -> None:
        raise OSError(error, os.strerror(error))

    with monkeypatch.context() as patch:
        patch.setattr(name, fail)
        assert run(["fmt", "--lang", "nl"]) == 3
    assert "Er is niets geschreven." in capsys.readouterr().err
    assert file.read_bytes() == MESSY.encode()
    assert left(file.parent) == ["mantelnet.yaml"]


def test_a_disk_that_is_full_half_way(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.fdopen

    class Full(io.FileIO):
        def write(self, data: object) -> int:
            super().write(b"half")
            raise OSError(errno.ENOSPC, "full")

    def fdopen(handle: int, *args: object) -> object:
        return Full(handle, "w") if args == ("wb",) else opened(handle)

    with monkeypatch.context() as patch:
        patch.setattr("os.fdopen", fdopen)
        assert run(["fmt"]) == 3
    assert file.read_bytes() == MESSY.encode()
    assert left(file.parent) == ["mantelnet.yaml"]


@POSIX
def test_a_folder_that_cannot_be_synced_takes_nothing_away(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sync = os.fsync

    def fail(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EIO, "no")
        sync(handle)

    monkeypatch.setattr("os.fsync", fail)
    assert run(["fmt"]) == 0
    assert file.read_bytes() == TIDY.encode()


def test_one_file_that_cannot_be_written_does_not_stop_the_others(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = file.parent / "a.mantelnet.yaml"
    other.write_bytes(MESSY.encode())
    other.chmod(0o444)
    assert run(["fmt", "--lang", "nl"]) == 3
    assert '"a.mantelnet.yaml" is niet te schrijven (het is alleen-lezen).' in capsys.readouterr().err
    assert other.read_bytes() == MESSY.encode()
    assert file.read_bytes() == TIDY.encode()
    other.chmod(0o644)


@pytest.mark.parametrize("now", [b"", b"somebody else was here", b"\xff", None])
def test_a_file_that_changed_meanwhile_is_not_overwritten(
    now: bytes | None, file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def meanwhile(handle: int) -> None:
        sync(handle)
        if now is None:
            file.unlink(missing_ok=True)
        else:
            file.write_bytes(now)

    monkeypatch.setattr("os.fsync", meanwhile)
    assert run(["fmt", "--lang", "nl"]) == 3
    assert "Er is niets geschreven." in capsys.readouterr().err
    assert (file.read_bytes() if file.exists() else None) == now
    assert left(file.parent) == ["mantelnet.yaml"] * (now is not None)


def test_somebody_else_who_did_the_same_is_fine(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sync = os.fsync

    def meanwhile(handle: int) -> None:
        sync(handle)
        file.write_bytes(TIDY.encode())

    monkeypatch.setattr("os.fsync", meanwhile)
    assert run(["fmt"]) == 0
    assert file.read_bytes() == TIDY.encode()


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o664, 0o755])
def test_the_mode_stays(mode: int, file: Path) -> None:
    file.chmod(mode)
    assert run(["fmt"]) == 0
    assert file.read_bytes() == TIDY.encode()
    assert stat.S_IMODE(file.stat().st_mode) == mode


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only a superuser can give files away")
def test_the_owner_stays(file: Path) -> None:
    os.chown(file, 12_345, 12_346)
    assert run(["fmt"]) == 0
    assert file.read_bytes() == TIDY.encode()
    assert (file.stat().st_uid, file.stat().st_gid) == (12_345, 12_346)


@POSIX
@pytest.mark.parametrize("absolute", [True, False])
def test_a_link_stays_a_link(absolute: bool, file: Path) -> None:
    deep = file.parent / "deep"
    deep.mkdir()
    target = deep / "real.yaml"
    file.rename(target)
    file.symlink_to(target if absolute else Path("deep/real.yaml"))
    assert run(["fmt", "mantelnet.yaml"]) == 0
    assert file.is_symlink()
    assert target.read_bytes() == TIDY.encode()
    assert left(deep) == ["real.yaml"]


@POSIX
def test_devices_and_the_like_are_refused(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo("pipe.yaml")
    Path("loop.yaml").symlink_to("loop.yaml")
    Path("null.yaml").symlink_to("/dev/null")
    for name in ("/dev/null", "null.yaml", "pipe.yaml", "loop.yaml"):
        assert run(["fmt", name]) == 3
        with pytest.raises(shell.Problem):
            shell.write(Path(name), "x")
    assert "Traceback" not in capsys.readouterr().err
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert stat.S_ISFIFO(Path("pipe.yaml").stat().st_mode)


def test_eight_at_once(file: Path) -> None:
    text = (ROOT / "examples/jonge-mantelzorgers/mantelnet.yaml").read_text(encoding="utf-8")
    file.write_text(re.sub(r"(?m)^(\w.*)$", r"\1  ", text), encoding="utf-8")
    command = [sys.executable, "-m", "mantelnet", "fmt", "mantelnet.yaml", "--keys", "nl"]
    running = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(8)]
    endings = [(process.communicate()[1], process.returncode) for process in running]
    assert [code for _, code in endings] == [0] * 8, endings
    assert file.read_text(encoding="utf-8") == text
    assert left(file.parent) == ["mantelnet.yaml"]


# One process starts children that write without end, and kills each at some moment of its work.
_KILLER = """
import os, signal, sys
from pathlib import Path
from mantelnet.commands import shell

path, texts = Path(sys.argv[1]), [letter * 300_000 for letter in "ab"]
shell.write(path, texts[0])
for round in range(40):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        while True:
            for text in texts:
                shell.write(path, text)
                os.write(writing, b".")
    for _ in range(round % 4 + 1):
        os.read(reading, 1)
    sum(range(round * 3_000))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reading), os.close(writing)
    assert path.read_text() in texts, round
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that can be split")
def test_killed_at_any_moment_there_is_the_old_or_the_new(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", _KILLER, str(tmp_path / "f.yaml")], check=True)
