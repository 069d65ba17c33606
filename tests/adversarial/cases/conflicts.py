"""What git leaves behind."""

from __future__ import annotations

from typing import Final

from adversarial.case import HEAD, Case, bad, fine, noted

CASES: Final[tuple[Case, ...]] = (
    bad(
        "a conflict",
        HEAD + "<<<<<<< HEAD\nthemes: {}\n=======\nthemes: {a: A}\n>>>>>>> other\n",
        "MN022@7:1 MN022@9:1 MN022@11:1",
    ),
    bad(
        "a conflict with its origin",
        HEAD + "<<<<<<< ours\na: 1\n||||||| base\na: 0\n=======\na: 2\n>>>>>>> theirs\n",
        "MN022@7:1 MN022@9:1 MN022@11:1 MN022@13:1",
    ),
    bad(
        "a conflict with Windows line ends",
        (HEAD + "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n").replace("\n", "\r\n"),
        "MN022@7:1 MN022@9:1 MN022@11:1",
    ),
    bad("half a conflict", HEAD + "a: 1\n=======\na: 2\n>>>>>>> x\n", "MN022@8:1 MN022@10:1"),
    bad("one start of a conflict", HEAD + "<<<<<<< HEAD\n", "MN022@7:1"),
    bad(
        "a conflict in a text",
        noted("|\n      x\n<<<<<<< HEAD\n      a\n=======\n      b\n>>>>>>> x"),
        "MN022@10:1 MN022@12:1 MN022@14:1",
    ),
    bad("a conflict without names", HEAD + "<<<<<<<\n=======\n>>>>>>>\n", "MN022@7:1 MN022@8:1 MN022@9:1"),
    bad(
        "a conflict with an escape sequence in its name",
        HEAD + "<<<<<<< \x1b[31m\n=======\n>>>>>>> x\n",
        "MN022@7:1 MN022@8:1 MN022@9:1",
    ),
    bad(
        "a conflict with line ends of an old Mac",
        (HEAD + "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n").replace("\n", "\r"),
        "MN022@7:1 MN022@9:1 MN022@11:1",
    ),
    bad("a line of equals signs", HEAD + "=======\n", "MN001@7:1"),
    fine("a line of equals signs in a comment", HEAD + "# =======\n"),
    fine("arrows in a text", noted("'<<<<<<< of >>>>>>>'")),
    fine("a rule in a text as written", noted("|\n      =======\n      x")),
)
