"""References to what is not there."""

from __future__ import annotations

from typing import Final

from adversarial.case import HEAD, Case, after, bad, fine, named

CASES: Final[tuple[Case, ...]] = (
    bad("a lead who is not there", HEAD.replace("{name: Network}", "{name: Network, leads: [twon]}"), "MN201@2:34"),
    bad("a tie to nobody", after("ties:\n  formal:\n    - between: [town, schol]\n"), "MN201@9:23"),
    bad("a tie from nobody to nobody", after("ties:\n  formal:\n    - {from: a, to: b}\n"), "MN201@9:14 MN201@9:21"),
    bad("a part of nobody", named("School, part_of: nobody"), "MN201@6:35"),
    bad("a part of itself", named("School, part_of: school"), "MN208@6:35"),
    bad(
        "a circle of two",
        HEAD.replace("carers}", "carers, part_of: school}").replace("School}", "School, part_of: town}"),
        "MN208@5:45",
    ),
    bad(
        "a circle of a hundred",
        HEAD + "".join(f"  p{n}: {{name: P {n}, part_of: p{(n + 1) % 100}}}\n" for n in range(100)),
        "MN208@7",
    ),
    bad("a need that is not there", named("School, covers: [listening]"), "MN202@6:35"),
    bad(
        "a goal that is not there", HEAD.replace("alone}", "alone, needs: {oor: {text: X, goal: doel}}}"), "MN203@3:72"
    ),
    bad("a theme that is not there", after("interests:\n  town:\n    - {text: X, theme: fundign}\n"), "MN204@9:24"),
    bad("a theme of nothing", after("interests:\n  town:\n    - {text: X, theme: ''}\n"), "MN204@9:24"),
    bad("a theme that is built in", after("themes: {mission: Ours}\n"), "MN209@7:10"),
    bad("a theme that is built in, in Dutch", after("themes: {missie: Ours}\n"), "MN209@7:10"),
    bad("an interest of nobody", after("interests:\n  nobody:\n    - {text: X, theme: mission}\n"), "MN201@8:3"),
    bad("a score of nobody", after("scores:\n  nobody: {impact: 4}\n"), "MN201@8:3"),
    bad("a contribution of nobody", after("agreements:\n  contributions:\n    nobody: {what: X}\n"), "MN201@9:5"),
    bad("a chair who is not there", after("agreements: {governance: {chair: [nobody]}}\n"), "MN201@7:35"),
    bad("an exchange with nobody", after("exchanges:\n  - {from: nobody, to: town, what: X}\n"), "MN201@8:12"),
    bad(
        "an owner who is not there",
        after("actions:\n  - {what: X, owner: nobody, about: none}\n"),
        "MN201@8:22 MN201@8:37",
    ),
    bad("a respondent of nobody", after("conditions:\n  respondents: {r1: {party: nobody}}\n"), "MN201@8:29"),
    bad(
        "a score of nobody in a measurement",
        after("measurements:\n  - {id: m, date: 2026-01-01, scores: {nobody: {impact: 4}}}\n"),
        "MN201@8:40",
    ),
    fine(
        "answers of somebody who is not listed",
        after("conditions:\n  respondents: {r1: {party: town}}\n  answers: {r2: {ambition_1: 4}}\n"),
        "MN212@9:13",
    ),
    bad(
        "references behind shape errors",
        after("ties:\n  formal:\n    - {between: [town, school], strength: 9}\n    - between: [town, nobody]\n"),
        "MN114@9:43 MN201@10:23",
    ),
    bad(
        "a hundred wrong references",
        after("ties:\n  formal:\n" + "".join(f"    - between: [town, nobody-{n}]\n" for n in range(100))),
        " ".join(f"MN201@{n + 9}:23" for n in range(100)),
    ),
)
