"""Dates that are none, and dates that cannot be."""

from __future__ import annotations

from typing import Final

from adversarial.case import HEAD, Case, after, bad, fine


def _date(word: str) -> str:
    return HEAD.replace("{name: Network}", f"{{name: Network, date: {word}}}")


def _since(word: str) -> str:
    return after(f"ties:\n  formal:\n    - {{between: [town, school], since: {word}}}\n")


CASES: Final[tuple[Case, ...]] = (
    *(
        bad(f"the date {word[:20]}", _date(word), "MN116@2:32")
        for word in (
            "2024-02-30", "2023-02-29", "1900-02-29", "0000-00-00", "0000-01-01", "2026-13-01", "2026-00-10", "2026-01-32", "2026-1-1",
            "26-01-01", "01-01-2026", "2026/01/01", "20260101", "2026-W01-1", "2026-001", "2026-01-01T00:00:00Z", "12026-01-01",
            "-2026-01-01", "morgen", "2026-01", "2026", "'2026-01-01 '", "２０２６-01-01", "2026‐01‐01", "9" * 5000,
        )
    ),
    *(fine(f"the date {word}", _date(word)) for word in ("2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "'2026-01-01'")),
    *(
        bad(f"since {word}", _since(word), "MN123@9:40")
        for word in ("ooit", "2023-13", "2023-5", "23", "0000", "2023-02-30", "2023-", "2023-05-", "vorig jaar")
    ),
    *(fine(f"since {word}", _since(word)) for word in ("2023", "2023-05", "2023-05-01")),
    bad("a horizon that is no date", HEAD.replace("alone}", "alone, horizon: ooit}"), "MN116@3:52"),
    bad("a date that is a list", _date("[2026, 1, 1]"), "MN116@2:26"),
    fine("a tie of after the reference date", HEAD.replace("{name: Network}", "{name: N, date: 2026-01-01}")
         + "ties:\n  formal:\n    - {between: [town, school], since: 2027}\n", "MN407@9:40"),
    fine("an action that is overdue", HEAD.replace("{name: Network}", "{name: N, date: 2026-01-01}")
         + "actions:\n  - {what: X, owner: town, due: 2025-01-01}\n", "MN408@8"),
    fine("the first and the last day", HEAD.replace("{name: Network}", "{name: N, date: 0001-01-01}")
         + "actions:\n  - {what: X, owner: town, due: 9999-12-31}\n"),
    fine("a time to clean up that has passed", HEAD.replace("{name: Network}", "{name: N, date: 2026-01-01, retention: 0001-01-01}"), "MN410@2"),
)  # fmt: skip
