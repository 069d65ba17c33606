"""Markup, formulas and commands for terminals in every free text: data, and nothing else."""

from __future__ import annotations

from typing import Final

from adversarial.case import Case, after, bad, fine

#: Texts that mean something to some program behind us; all are plain data here.
TEXTS: Final = (
    "[/]", "[bold]x[/bold]", "[link=https://example.org]x[/link]", "[red]", "[[x]]", ":smile:", "{0}", "{key}", "%s", "%(x)s", "${HOME}",
    "$(id)", "`id`", "$x$", "$$", "\\textbf{x}", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</script>", "<!--", "]]>",
    "&lt;", "&#x1b;", "javascript:alert(1)", "# heading", "- item", "1. item", "---", "***", "_x_", "~~x~~", "a|b|c", "> quote", "```", "![x](y)",
    "[x](javascript:alert(1))", "=1+1", "+1+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0", "#REF!", "::error::x", "::set-output name=x::y",
    "##[error]x", "##vso[task.setvariable variable=x]y", "section_start:0:x", "\\e[31m", "\\x1b[31m", "^[[31m", "'; DROP TABLE parties; --",
    "../../etc/passwd", "C:\\Windows", "file:///etc/passwd", "CON", "NaN", "null", "graph TD; A-->B", "digraph {a->b}", "x" * 300,
)  # fmt: skip


def everywhere(text: str) -> str:
    """A sound file with one text in every free field."""
    x = "'" + text.replace("'", "''") + "'"
    return f"""\
mantelnet: 1
project: {{name: {x}, region: {x}, phase: {x}, leads: [town]}}
ambition:
  statement: {x}
  dream: {x}
  goals: {{in-time: {{text: {x}, indicator: {x}}}}}
  needs: {{listening: {{text: {x}, goal: in-time}}}}
parties:
  town: {{name: {x}, short: {x}, type: carers, covers: [listening], aliases: [{x}], drivers: [{x}], note: {x}}}
  school: {{name: School, concerns: [{x}], limits: [{x}], gives: [{x}], wants: [{x}], contacts: [{{function: {x}}}]}}
ties:
  formal:
    - {{between: [town, school], strength: 3, note: {x}}}
themes: {{own: {x}}}
interests:
  town: [{{text: {x}, theme: own}}]
  school: [{{text: {x}, theme: mission, direction: against}}]
scores:
  town: {{commitment: 4, impact: 4, influence: 5, reason: {x}}}
  school: {{commitment: 2, impact: 3, influence: 4, reason: {x}}}
conditions:
  statements: {{process_6: {x}}}
  respondents: {{r1: {{party: town, function: {x}}}}}
  answers: {{r1: {{ambition_1: 4, process_6: 2}}}}
measurements:
  - {{id: earlier, date: 2026-01-01, phase: {x}}}
agreements:
  governance: {{form: shared, decisions: {x}, communication: {x}}}
  contributions: {{town: {{who: {x}, what: {x}}}}}
  ground_rules: [{x}]
exchanges:
  - {{from: town, to: school, what: {x}}}
actions:
  - {{what: {x}, owner: town}}
"""


CASES: Final[tuple[Case, ...]] = (
    *(fine(f"everywhere: {text[:30]}", everywhere(text)) for text in TEXTS),
    *(
        bad(f"as a key: {text[:30]}", after(f"'{text}': 1\n"), "MN102@7:1")
        for text in (
            "[/]",
            "[bold]",
            "{0}",
            "%s",
            "<b>",
            "=1+1",
            "::error::x",
            "$$",
            "`id`",
            "a|b",
            ":smile:",
            "\\e[31m",
        )
    ),
    *(
        bad(f"as a reference: {text[:30]}", after(f"ties:\n  formal:\n    - between: [town, '{text}']\n"), "MN111@9:23")
        for text in ("[/]", "[bold]", "{0}", "%s", "<b>", "=1+1", "::error::x", "$$")
    ),
)
