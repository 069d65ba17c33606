"""Ids: what a file system, an old computer or an eye would mix up."""

from __future__ import annotations

from typing import Final

from adversarial.case import HEAD, Case, after, bad, fine


def _key(word: str) -> str:
    return HEAD + f"  {word}: {{name: Third}}\n"


_WRONG: Final = (
    "School", "schóol", "school_", "-school", "school-", "'two words'", "a.b", "a/b", "'..'", "'../etc/passwd'", "a\\b",
    "'C:'", "'~root'", "'$HOME'", "'`id`'", "'a;b'", "'a|b'", "'<b>'", "'a\"b'", "'#1'", "'%2e'", "'--help'", "con", "nul",
    "aux", "prn", "com1", "lpt9", "\u0455chool", "\uff53chool", "stra\u00dfe", "\u212aelvin", "\u0130d", "e\u0301e\u0301n",
    "ﬁets", "\U0001f600", "１", "a\u00a0b", "__proto__", "'{0}'", "'%s'", "'[/]'",
)  # fmt: skip

CASES: Final[tuple[Case, ...]] = (
    *(bad(f"the id {word}", _key(word), "MN111@7:3") for word in _WRONG),
    bad("an id of 65 letters", _key("a" * 65), "MN111@7:3"),
    bad("an empty id", _key("''"), "MN014@7:3"),
    *(fine(f"the id {word}", _key(word)) for word in ("a", "0", "com10", "null-1", "no", "on", "true", "constructor")),
    fine("an id of 64 letters", _key("a" * 64)),
    bad("an id in capitals as a reference", after("ties:\n  formal:\n    - between: [Town, school]\n"), "MN111@9:17"),
    bad("an id with a space at its end", after("ties:\n  formal:\n    - between: ['town ', school]\n"), "MN111@9:17"),
    bad("an id of a device in a theme", after("themes: {con: Own}\n"), "MN111@7:10"),
    bad("an id of a path in a measurement", after("measurements:\n  - {id: ../x, date: 2026-01-01}\n"), "MN111@8:10"),
    bad("an id of a rater in capitals", after("scores:\n  town: {impact: {Anna: 4}}\n"), "MN111@8:19"),
    bad("an empty rater", after("scores:\n  town: {impact: {'': 4}}\n"), "MN014@8:19"),
    bad("a rater with an escape sequence", after('scores:\n  town: {impact: {"\\e[2J": 4}}\n'), "MN021@8:19"),
    bad(
        "ids that differ in form only",
        HEAD + "  caf\u00e9: {name: A}\n  cafe\u0301: {name: B}\n",
        "MN111@7:3 MN111@8:3",
    ),
)
