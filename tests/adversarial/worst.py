"""The worst files that could be thought of: each tries to take all time or all memory of a computer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from adversarial.case import HEAD


def _parties(count: int, more: str = "") -> str:
    lines = "".join(f"  p{n}: {{name: Party {n}{more}}}\n" for n in range(count))
    return HEAD.partition("  town")[0] + lines


def _ties(*lines: str) -> str:
    return "ties:\n  formal:\n" + "".join(f"    - {line}\n" for line in lines)


def _note(text: str) -> str:
    return HEAD.replace("{name: School}", f"\n    name: School\n    note: {text}")


#: Each file, with a code that must be found (none for a sound file).
WORST: Final[Mapping[str, tuple[Callable[[], str], str]]] = {
    "a million lists in one another": (lambda: "[" * 1_000_000, "MN024"),
    "a million dashes in one another": (lambda: "- " * 1_000_000, "MN024"),
    "a million keys in one another": (lambda: "? " * 1_000_000, "MN024"),
    "three thousand steps to the right": (lambda: "".join(" " * n + "a:\n" for n in range(3000)), "MN024"),
    "sixty million characters": (lambda: HEAD + "# a comment\n" * 5_000_000, "MN023"),
    "one line of twenty million characters": (lambda: HEAD + "x" * 20_000_000 + "\n", "MN023"),
    "one line of fifteen million characters": (lambda: _note("x " * 7_500_000 + ": y"), "MN003"),
    "five million line ends": (lambda: HEAD + "\n" * 5_000_000, ""),
    "five million empty lists": (lambda: HEAD + "x: [" + "[]," * 5_000_000 + "]\n", "MN023"),
    "a hundred thousand empty ties": (lambda: HEAD + "ties: {formal: [" + "{}," * 100_000 + "]}\n", "MN119"),
    "200,000 unknown keys": (lambda: HEAD + "".join(f"key{n}: 1\n" for n in range(200_000)), "MN102"),
    "100,000 misspelt keys": (lambda: _parties(100_000, ", nmae: x"), "MN102"),
    "50,000 unknown words": (lambda: _parties(50_000, ", type: muncipality"), "MN112"),
    "50,000 missing names": (lambda: _parties(1) + "".join(f"  q{n}: {{}}\n" for n in range(50_000)), "MN101"),
    "50,000 unknown parties": (lambda: _parties(1) + _ties(*(f"between: [p0, q{n}]" for n in range(50_000))), "MN201"),
    "50,000 wrong scores": (
        lambda: HEAD + "scores:\n  town:\n    impact:\n" + "".join(f"      r{n}: 9\n" for n in range(50_000)),
        "MN113",
    ),
    "50,000 doubles of a tie": (lambda: HEAD + _ties(*["between: [town, school]"] * 50_000), "MN207"),
    "20,000 names that look alike": (
        lambda: HEAD + "".join(f"  p{n}: {{name: Party}}\n" for n in range(20_000)),
        "MN304",
    ),
    "100,000 double keys": (lambda: HEAD + "themes: {}\n" * 100_000, "MN010"),
    "50,000 anchors": (lambda: HEAD + "x:\n" + "".join(f"  - &a{n} 1\n" for n in range(50_000)), "MN011"),
    "50,000 aliases": (lambda: HEAD + "x:\n" + "  - *a\n" * 50_000, "MN011"),
    "a hundred thousand conflicts": (lambda: HEAD + "<<<<<<< x\n" * 100_000, "MN022"),
    "a million hidden characters": (lambda: HEAD + "x: " + "\u200b" * 1_000_000, "MN021"),
    "twenty thousand open quotes": (lambda: HEAD + "x: '\n" * 20_001, "MN007"),
    "a hundred thousand open brackets": (lambda: HEAD + "x: [\n" * 100_000, "MN024"),
    "twenty thousand colons in texts": (lambda: HEAD + "x: a: b\n" * 20_000, "MN003"),
    "an open bracket above many lines": (lambda: "x: [\n" + "y: 1\n" * 200_000, "MN008"),
    # What a pattern could take the square of the time for.
    "dashes before a hash": (lambda: HEAD + "x: a\n  " + "- " * 1_000_000 + "x#y: b\n", "MN006"),
    "dashes beside a hard space": (lambda: _note("|\n      \u00a0x\n      " + "-" * 2_000_000 + "x"), "MN021"),
    "brackets before a bracket": (lambda: HEAD + "x: ['" + "[" * 2_000_000 + "]', @b\n", "MN004"),
    "words before a hash": (lambda: HEAD + "x:\n  a: b\n  c" + " " * 2_000_000 + "#\n  d: e\n", "MN001"),
    "spaces behind a star": (lambda: HEAD + "x: *a" + " " * 2_000_000 + "b\n", "MN004"),
    "a heap of accents": (lambda: _note("a" + "\u0301\u0323" * 1_000_000), ""),
    "a heap of accents in a name": (lambda: HEAD.replace("School", "S" + "\u0301\u0323" * 1_000_000), ""),
    "signs of addresses": (lambda: _note("a@" * 3_000_000), ""),
    "what comes before the sign of an address": (lambda: _note("a" * 10_000_000 + "@"), ""),
    "zeros that could be telephone numbers": (lambda: _note("0 " * 500_000), ""),
    "digits that could be service numbers": (lambda: _note("1." * 1_000_000), ""),
    "words about health": (lambda: _note("zijn kind ziek " * 100_000), "MN506"),
    "words of birth": (lambda: _note("geboren 1-1 " * 100_000), ""),
    "accepted findings": (lambda: HEAD + "# mantelnet: ignore[MN301]\n" * 50_000, "MN026"),
    "a long word where a choice belongs": (
        lambda: HEAD.replace("type: carers", "type: " + "ab" * 2_000_000),
        "MN112",
    ),
    "unknown parties among many": (
        lambda: _parties(20_000) + _ties(*(f"between: [p0, party-{n}]" for n in range(500))),
        "MN201",
    ),
    "a tie of twenty thousand parties": (
        lambda: _parties(20_000) + _ties("between: [" + ", ".join(f"p{n}" for n in range(20_000)) + "]"),
        "MN124",
    ),
    "a tie of fourteen hundred parties": (
        lambda: _parties(1_400) + _ties("between: [" + ", ".join(f"p{n}" for n in range(1_400)) + "]"),
        "",
    ),
    "ten thousand pieces": (
        lambda: _parties(20_000) + _ties(*(f"between: [p{n}, p{n + 1}]" for n in range(0, 20_000, 2))),
        "MN302",
    ),
    "a chain of thirty thousand parts": (
        lambda: _parties(1) + "".join(f"  q{n}: {{name: Q {n}, part_of: q{max(0, n - 1)}}}\n" for n in range(1, 30_000))
        + "  q0: {name: Q}\n",
        "",
    ),
    "one line with everything in it": (
        lambda: "{mantelnet: 1, project: {name: X}, ambition: {statement: Y}, parties: {a: {name: A}}, ties: {formal: ["
        + ", ".join(f"{{between: [a, q{n}]}}" for n in range(20_000)) + "]}}\n",
        "MN201",
    ),
}  # fmt: skip
