"""One damaged byte: at every place of the smallest example. A finding, or a file that says the same everywhere else."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from adversarial.compare import ROOT, Change, Original
from adversarial.screen import is_clean
from mantelnet.cli import run

DATA: Final = (ROOT / "examples/first-steps/mantelnet.yaml").read_bytes()
#: Bits that turn a letter into its neighbour, into another, into a capital, and into half a character.
BITS: Final = (0x01, 0x04, 0x20, 0x80)
PARTS: Final = 8


@pytest.fixture(scope="module")
def original() -> Original:
    return Original(DATA)


def places(part: int) -> range:
    return range(part, len(DATA), PARTS)


def line_at(place: int) -> int:
    return DATA.count(b"\n", 0, place) + 1


def flipped(place: int, bit: int) -> bytes:
    return DATA[:place] + bytes([DATA[place] ^ bit]) + DATA[place + 1 :]


def changed(data: bytes, place: int) -> Change:
    """A change of one byte; a line end belongs to the line below it as well."""
    line = line_at(place)
    before = {line, line + 1} if DATA[place : place + 1] == b"\n" else {line}
    return Change(data, frozenset(before), frozenset({line, line + 1}))


@pytest.mark.parametrize("part", range(PARTS))
def test_a_flipped_bit_at_every_place(part: int, original: Original) -> None:
    for place in places(part):
        for bit in BITS:
            original.check(changed(flipped(place, bit), place))


@pytest.mark.parametrize("part", range(PARTS))
def test_a_lost_byte_at_every_place(part: int, original: Original) -> None:
    for place in places(part):
        original.check(changed(DATA[:place] + DATA[place + 1 :], place))


@pytest.mark.parametrize("part", range(PARTS))
def test_a_file_that_ends_at_every_place(part: int, original: Original) -> None:
    last = line_at(len(DATA))
    for place in places(part):
        line = line_at(place)
        original.check(Change(DATA[:place], frozenset(range(line, last + 1)), frozenset({line})))


def test_a_sample_through_the_program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "mantelnet.yaml"
    for place in range(0, len(DATA), 61):
        for data in (flipped(place, BITS[place % len(BITS)]), DATA[:place]):
            path.write_bytes(data)
            codes = {run([command, path.name, "--lang", "nl"]) for command in ("validate", "analyse")}
            printed = capsys.readouterr()
            assert codes in ({0}, {1})
            assert is_clean(printed.out)
            assert is_clean(printed.err)
            assert path.read_bytes() == data
            assert [found.name for found in tmp_path.iterdir()] == [path.name]
