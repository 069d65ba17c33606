"""Words that YAML 1.1 reads as something else: here they stay what they are, or are refused."""

from __future__ import annotations

from typing import Final

from adversarial.case import HEAD, Case, after, bad, fine, named

#: Words that some reader of YAML makes a truth value, a number or a date of.
_WORDS: Final = (
    "no", "NO", "off", "on", "y", "n", "Yes", "true", "0", "010", "0o10", "0x1F", "0b11", "1_000", "1e3", "1.5e+3",
    ".inf", "-.inf", ".NaN", "12:30", "1:5", "190:20:30", "2026-03-01", "2024-02-30", "0000-00-00", "2026-03-01T12:00:00Z",
    "=", "<<", "+1", "-1", "9" * 400,
)  # fmt: skip
_SCORES: Final = (
    "4.0", "04", "0x4", "4e0", "+4", "-4", "0", "6", "true", "yes", "vier", "4/5", "1:4", "\uff14", "\u0664", "\u2163", "\u00b2",
    "'4 '", "9" * 5000, "[4]", "!!int 4",
)  # fmt: skip

CASES: Final[tuple[Case, ...]] = (
    *(fine(f"the name {word[:12]}", named(word)) for word in _WORDS),
    *(bad(f"the name {word}", named(word), "MN101@6") for word in ("~", "null", "NULL", "")),
    *(fine(f"the name {word} between quotes", named(f"'{word}'")) for word in ("~", "null", "no", "12:30")),
    *(
        bad(f"the score {score[:12]}", after(f"scores:\n  town: {{impact: {score}}}\n"), found)
        for score in _SCORES
        for found in ["MN104@8" if score == "[4]" else "MN012@8:18" if score[0] == "!" else "MN113@8:18"]
    ),
    *(fine(f"the score {score}", after(f"scores:\n  town: {{impact: {score}}}\n")) for score in ("4", "'4'", '"4"')),
    bad(
        "on as yes or no", after("interests:\n  town:\n    - {text: X, theme: mission, confirmed: on}\n"), "MN115@9:44"
    ),
    bad("0 as yes or no", after("interests:\n  town:\n    - {text: X, theme: mission, confirmed: 0}\n"), "MN115@9:44"),
    fine("NEE as yes or no", after("interests:\n  town:\n    - {text: X, theme: mission, confirmed: NEE}\n")),
    bad("a version of 1.0", HEAD.replace("mantelnet: 1", "mantelnet: 1.0"), "MN110@1:12"),
    bad("a version of 01", HEAD.replace("mantelnet: 1", "mantelnet: 01"), "MN110@1:12"),
    bad("a version of true", HEAD.replace("mantelnet: 1", "mantelnet: true"), "MN110@1:12"),
    bad("a version of tomorrow", HEAD.replace("mantelnet: 1", "mantelnet: 2"), "MN110@1:12"),
    bad("a version with a map in it", HEAD.replace("mantelnet: 1", "mantelnet: {a: 1}"), "MN110@1:1"),
    bad("an octal id", after("themes: {010: Own}\ninterests:\n  town:\n    - {text: X, theme: '8'}\n"), "MN204@10"),
    fine("ids of digits", after("themes: {010: Own, 12: Two}\ninterests:\n  town:\n    - {text: X, theme: 010}\n")),
)
