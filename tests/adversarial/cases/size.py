"""Much: huge numbers, deep nesting, very long lines, many errors. What is too much for one process stands elsewhere."""

from __future__ import annotations

from typing import Final

from adversarial.case import HEAD, Case, after, bad, fine, noted


def _each(code: str, lines: range, column: int) -> str:
    return " ".join(f"{code}@{line}:{column}" for line in lines)


CASES: Final[tuple[Case, ...]] = (
    bad("a score of a million digits", after(f"scores:\n  town: {{impact: {'9' * 1_000_000}}}\n"), "MN113@8:18"),
    bad(
        "hours of a million digits",
        after(f"agreements:\n  contributions:\n    town: {{hours_per_month: {'9' * 1_000_000}}}\n"),
        "MN122@9:29",
    ),
    bad(
        "hours of many places",
        after(f"agreements:\n  contributions:\n    town: {{hours_per_month: 1.{'0' * 999}}}\n"),
        "MN122@9:29",
    ),
    fine(
        "hours of nine digits",
        after("agreements:\n  contributions:\n    town: {hours_per_month: 999999999.999999999}\n"),
    ),
    bad("forty lists in one another", after("themes: " + "[" * 40 + "]" * 40 + "\n"), "MN024@7"),
    bad("forty maps in one another", after("themes: " + "{a: " * 40 + "1" + "}" * 40 + "\n"), "MN024@7"),
    bad("forty lists by dashes", after("themes:\n  " + "- " * 40 + "x\n"), "MN024@8"),
    bad("forty maps by indent", HEAD + "".join("  " * n + "a:\n" for n in range(40)), "MN024@39"),
    bad("a hundred thousand brackets", "[" * 100_000, "MN024@1"),
    bad("a hundred thousand braces", "{a: " * 100_000, "MN024@1"),
    bad("a hundred thousand dashes", "- " * 100_000, "MN024@1"),
    bad(
        "a hundred thousand question marks",
        "? " * 100_000,
        " ".join(f"MN014@1:{n}" for n in range(3, 65, 2)) + " MN024@1:65",
    ),
    bad("thirty lists in one another", after("themes: " + "[" * 30 + "]" * 30 + "\n"), "MN104@7:1"),
    fine("a line of a million characters", noted("x" * 1_000_000)),
    fine("a line of many words", noted("woord " * 200_000)),
    bad("an error behind a million characters", noted("x" * 1_000_000 + ": y"), "MN003@8:1000011"),
    bad("an error before a million characters", noted("@" + "x" * 1_000_000), "MN004@8:11"),
    bad("a key of a thousand characters", after("k" * 1000 + ": 1\n"), "MN102@7:1"),
    bad(
        "an id of a million characters",
        after(f"ties:\n  formal:\n    - between: [town, {'a' * 1_000_000}]\n"),
        "MN111@9:23",
    ),
    fine("a hundred thousand empty lines", HEAD + "\n" * 100_000),
    fine("a hundred thousand comments", HEAD + "# x\n" * 100_000),
    bad("an error behind a hundred thousand lines", HEAD + "\n" * 100_000 + "x: 1\n", "MN102@100007:1"),
    bad(
        "five hundred unknown keys",
        after("".join(f"key{n}: 1\n" for n in range(500))),
        _each("MN102", range(7, 507), 1),
    ),
    bad(
        "five hundred wrong scores",
        after("scores:\n  town:\n    impact:\n" + "".join(f"      r{n}: 9\n" for n in range(500))),
        " ".join(f"MN113@{n + 10}" for n in range(500)),
    ),
    bad("five hundred double keys", after("themes:\n" + "  own: Own\n" * 501), _each("MN010", range(9, 509), 3)),
    bad(
        "thirty texts with a colon",
        after("themes:\n" + "".join(f"  t{n:02}: a: b\n" for n in range(30))),
        _each("MN003", range(8, 38), 9),
    ),
    bad("two hundred raw lines", "x y z\n" * 200, "MN107@1"),
    fine("five hundred parties", HEAD + "".join(f"  p{n}: {{name: Party {n}}}\n" for n in range(500))),
    fine(
        "a tie of forty parties",
        HEAD
        + "".join(f"  p{n}: {{name: Party {n}}}\n" for n in range(40))
        + "ties:\n  formal:\n    - between: ["
        + ", ".join(f"p{n}" for n in range(40))
        + "]\n",
    ),
)
