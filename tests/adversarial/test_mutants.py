"""Files with mistakes of editing: a finding, or a file that says the same everywhere else. Nothing is lost in silence."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from adversarial.compare import EXAMPLES, Change, Original
from adversarial.mutators import mutant
from adversarial.screen import is_clean
from mantelnet.cli import run

#: How many mutants of each example; the larger ones take longer.
COUNTS: Final = {
    "first-steps": 1200, "knoke-welfare-organisations": 400, "dementia-network": 400, "jonge-mantelzorgers": 160,
}  # fmt: skip
PART: Final = 80
PATHS: Final = {path.parent.name: path for path in EXAMPLES if path.parent.name in COUNTS}
PARTS: Final = [(name, start) for name, count in COUNTS.items() for start in range(0, count, PART)]


@cache
def original(name: str) -> Original:
    return Original(PATHS[name].read_bytes())


def mutants(name: str, start: int, count: int = PART) -> list[tuple[str, Change]]:
    return [mutant(original(name).text, f"{name} {number}") for number in range(start, start + count)]


def test_there_are_enough() -> None:
    assert sum(COUNTS.values()) >= 2000
    assert set(PATHS) == set(COUNTS)


@pytest.mark.parametrize(("name", "start"), PARTS)
def test_nothing_is_lost_in_silence(name: str, start: int) -> None:
    for number, (kind, change) in enumerate(mutants(name, start), start):
        try:
            sound = original(name).check(change)
        except AssertionError as error:
            raise AssertionError(f"mutant {number} ({kind}) of {name}: {error}") from None
        if kind in ("_end", "_translate"):
            assert sound, f"mutant {number} ({kind}) of {name}"


def test_mutants_are_of_all_kinds_and_many_are_refused() -> None:
    found: Counter[tuple[str, bool]] = Counter()
    for kind, change in mutants("first-steps", 0, 400):
        found[kind, original("first-steps").check(change)] += 1
    kinds = {kind for kind, _ in found}
    assert len(kinds) == 10
    for kind in kinds - {"_end", "_translate"}:
        assert found[kind, False], kind
        assert found[kind, True], kind


def test_what_is_lost_is_noticed() -> None:
    whole = original("first-steps")
    without = whole.text.replace("      sterkte: 3\n", "").encode()
    with pytest.raises(AssertionError, match=r"sterkte|strength"):
        whole.check(Change(without, frozenset(), frozenset()))
    other = whole.text.replace("impact: 3", "impact: 2").encode()
    with pytest.raises(AssertionError, match="impact"):
        whole.check(Change(other, frozenset({1}), frozenset({1})))


def test_a_sample_through_the_program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "mantelnet.yaml"
    for name in ("first-steps", "dementia-network"):
        for _, change in mutants(name, 2000, 25):
            path.write_bytes(change.data)
            codes = {run([command, path.name, "--lang", "en"]) for command in ("validate", "analyse")}
            printed = capsys.readouterr()
            assert codes in ({0}, {1})
            assert is_clean(printed.out)
            assert is_clean(printed.err)
            assert path.read_bytes() == change.data
            assert [found.name for found in tmp_path.iterdir()] == [path.name]
