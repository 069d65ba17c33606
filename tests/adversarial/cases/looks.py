"""Names that look alike: a warning, whatever makes them look alike."""

from __future__ import annotations

from typing import Final

from adversarial.case import HEAD, Case, fine


def _third(name: str) -> str:
    return HEAD + f"  third: {{name: {name}}}\n"


CASES: Final[tuple[Case, ...]] = (
    *(
        fine(f"a name that looks alike: {what}", _third(name), "MN304@7:17")
        for what, name in {
            "the same": "School", "in capitals": "SCHOOL", "a space at its end": "'School '", "two spaces": "'S  chool'",
            "a hyphen": "Scho-ol", "a Cyrillic letter": "\u0455chool", "wide letters": "\uff33\uff43\uff48\uff4f\uff4f\uff4c",
            "mathematical letters": "\U0001d412\U0001d41c\U0001d421\U0001d428\U0001d428\U0001d425", "loose accents": "Sch\u00f6\u00f6l",
            "a foundation": "Stichting School", "a legal form": "School B.V.", "an article": "de School",
            "a Greek letter": "Sch\u03bf\u03bfl", "circled letters": "\u24c8\u24d2\u24d7\u24de\u24de\u24db",
            "a hard space": "Scho\u00a0ol", "a long s": "\u017fchool",
        }.items()
    ),
    fine("a name of idle words only", _third("de Stichting")),
    fine("a name of marks only", _third("'...'")),
    fine("names with a heap of accents", _third("S" + "\u0301" * 500)),
    fine("an alias that is another's name", _third("Third, aliases: [School]"), "MN304@7:34"),
    fine("a short name that is another's name", _third("Third, short: school"), "MN304@7:31"),
    fine("a ligature", HEAD + "  a: {name: \u0132sselstein}\n  b: {name: IJsselstein}\n", "MN304@8"),
)  # fmt: skip
