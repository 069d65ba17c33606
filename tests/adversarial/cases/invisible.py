"""Characters that nobody sees, or that do something to a screen."""

from __future__ import annotations

from typing import Final

from adversarial.case import HEAD, Case, after, bad, fine, named, noted

#: Each with the code point that nobody sees; all stand in a name, behind three letters.
_HIDDEN: Final = {
    "backspace": 0x08, "bell": 0x07, "vertical tab": 0x0B, "form feed": 0x0C, "escape": 0x1B, "delete": 0x7F,
    "next line": 0x85, "control sequence introducer": 0x9B, "string terminator": 0x9C, "operating system command": 0x9D,
    "soft hyphen": 0xAD, "Arabic letter mark": 0x61C, "Hangul choseong filler": 0x115F, "Hangul jungseong filler": 0x1160,
    "Mongolian vowel separator": 0x180E, "zero width space": 0x200B, "left-to-right mark": 0x200E,
    "right-to-left mark": 0x200F, "line separator": 0x2028, "paragraph separator": 0x2029,
    "left-to-right embedding": 0x202A, "right-to-left embedding": 0x202B, "pop directional formatting": 0x202C,
    "left-to-right override": 0x202D, "right-to-left override": 0x202E, "word joiner": 0x2060,
    "invisible separator": 0x2063, "left-to-right isolate": 0x2066, "right-to-left isolate": 0x2067,
    "first strong isolate": 0x2068, "pop directional isolate": 0x2069, "Hangul filler": 0x3164, "byte order mark": 0xFEFF,
    "half-width Hangul filler": 0xFFA0, "interlinear annotation": 0xFFF9, "no character": 0xFDD0,
    "no character either": 0xFFFE, "musical beam": 0x1D173, "language tag": 0xE0001, "tag letter": 0xE0041,
}  # fmt: skip

CASES: Final[tuple[Case, ...]] = (
    *(bad(f"{name} in a name", named(f"Sch{chr(code)}ool"), "MN021@6:21") for name, code in _HIDDEN.items()),
    bad("a joiner between plain letters", named("Sch\u200dool"), "MN021@6:21"),
    bad("a non-joiner between plain letters", named("Sch\u200cool"), "MN021@6:21"),
    fine("a joiner between emoji", named("\U0001f468\u200d\U0001f469")),
    fine("a hard space between words", named("Linden\u00a0School")),
    bad("a hard space as indent", after("themes:\n\u00a0 own: Own\n"), "MN021@8:1"),
    bad("a hard space behind a colon", after("themes:\n  own:\u00a0Own\n"), "MN021@8:7"),
    bad("a narrow hard space behind a colon", after("themes:\n  own:\u202fOwn\n"), "MN021@8:7"),
    bad("a hidden key behind a line separator", noted("x\u2028    short: y"), "MN021@8:12 MN003@8:22"),
    bad("a hidden comment behind a line separator", HEAD + "# x\u2028themes: {own: Own}\n", "MN021@7:4"),
    bad("a hidden character in a comment", HEAD + "# a\u202eb\n", "MN021@7:4"),
    bad("a hidden character in a key", after("the\u200bmes: {}\n"), "MN021@7:4"),
    bad("a hidden character in an id", HEAD.replace("  school:", "  scho\u00adol:"), "MN021@6:7"),
    bad("a hidden character as its escape", named('"Sch\\u202eool"'), "MN021@6:18"),
    bad("an escape sequence as its escape", named('"Sch\\e[31mool"'), "MN021@6:18"),
    bad("a NUL as its escape", named('"Sch\\0ool"'), "MN021@6:18"),
    bad("half a pair as its escape", named('"Sch\\ud800ool"'), "MN001@6:24"),
    bad("next line as its escape", named('"Sch\\Nool"'), "MN021@6:18"),
    bad("a hidden character as an escape in a key", after('"the\\x9bmes": {}\n'), "MN021@7:1"),
    bad("a carriage return as an escape in a key", after('"a\\rb": 1\n'), "MN102@7:1"),
    bad("a line end as an escape in a key", after('"a\\nb": 1\n'), "MN102@7:1"),
    bad("a backspace as an escape in an id", HEAD.replace("  school:", '  "scho\\bol":'), "MN021@6:3"),
    bad(
        "every control character",
        HEAD + "# " + "".join(map(chr, range(1, 9))) + "\n",
        " ".join(f"MN021@7:{n}" for n in range(3, 11)),
    ),
    fine("a carriage return as an escape in a name", named('"Sch\\rool"')),
    fine("a tab in a name", named("Sch\tool")),
)
