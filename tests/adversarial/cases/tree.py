"""Double keys, anchors, aliases, merge keys, tags, directives and several documents."""

from __future__ import annotations

from typing import Final

from adversarial.case import HEAD, Case, after, bad, fine, named, noted

_LAUGHS: Final = "a: &a [x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(9)
)

CASES: Final[tuple[Case, ...]] = (
    bad("a section twice", HEAD + "scores:\n  town: {impact: 4}\nscores:\n  town: {impact: 2}\n", "MN010@9:1"),
    bad("a section three times", HEAD + "themes: {}\nthemes: {}\nthemes: {}\n", "MN010@8:1 MN010@9:1"),
    bad("a party twice", HEAD + "  town: {name: Other}\n", "MN010@7:3"),
    bad("a key twice between braces", named("A, name: B"), "MN010@6:21"),
    bad("a key twice, once between quotes", named("A, 'name': B"), "MN010@6:21"),
    bad("a rater twice", after("scores:\n  town: {impact: {anna: 1, anna: 5}}\n"), "MN010@8:28"),
    bad("a key twice with an empty value", after("themes:\n  own: Own\n  own:\n"), "MN010@9:3"),
    bad("a section in two languages", HEAD + "themes: {own: A}\nthemas: {own: B}\n", "MN103@8:1"),
    bad("a field in two languages", named("A, naam: B"), "MN103@6:21"),
    bad("an anchor", named("&a School"), "MN011@6:18"),
    bad("an anchor on a map", HEAD.replace("  school: {", "  school: &a {"), "MN011@6:11"),
    bad("an anchor on a key", HEAD.replace("  school:", "  &a school:"), "MN011@6:3"),
    bad("an alias", HEAD.replace("town: {", "town: &a {") + "  other: *a\n", "MN011@5:9 MN011@7:10"),
    bad("an alias of nothing", named("*a"), "MN011@6:18"),
    bad("an alias as a key", after("*a : x\n"), "MN011@7:1 MN014@7:1"),
    bad("a map that holds itself", HEAD + "themes: &a {own: *a}\n", "MN011@7:9 MN011@7:18"),
    bad(
        "a billion laughs",
        after("themes: x\n" + _LAUGHS),
        "MN104@7:9 MN102@8:1 MN011@8:4 "
        + " ".join(f"MN102@{n}:1 MN011@{n}:4 MN011@{n}:8 MN011@{n}:12" for n in range(9, 18)),
    ),
    bad("a merge key", after("themes:\n  <<: {own: Own}\n"), "MN011@8:3"),
    bad(
        "a merge key with an alias",
        HEAD.replace("town: {", "town: &a {") + "  other: {<<: *a}\n",
        "MN011@5:9 MN011@7:11 MN011@7:15 MN101@7",
    ),
    bad("a list of merges", after("themes:\n  <<: [{a: A}, {b: B}]\n"), "MN011@8:3"),
    bad("a tag of Python", named("!!python/object/apply:os.system ['id']"), "MN012@6:18 MN106@6"),
    bad("a tag of our own", named("!name School"), "MN012@6:18"),
    bad("a tag that changes a type", noted("!!int 5"), "MN012@8:11"),
    bad("a tag of bytes", noted("!!binary aGFsbG8="), "MN012@8:11"),
    bad("a tag of a date", HEAD.replace("{name: Network}", "{name: N, date: !!timestamp x}"), "MN012@2:26"),
    bad("a tag of a set", after("themes: !!set {own}\n"), "MN012@7:9 MN101@7:16"),
    bad("a tag that is none", named("!<x> School"), "MN012@6:18"),
    bad("an exclamation mark", named("! School"), "MN012@6:18"),
    bad("a version directive", "%YAML 1.1\n---\n" + HEAD, "MN012@1:1"),
    bad("a tag directive", "%TAG ! tag:example.org,2000:\n---\n" + HEAD, "MN012@1:1"),
    bad("a directive twice", "%YAML 1.2\n%YAML 1.2\n---\n" + HEAD, "MN001@2:1 MN006@4:1 MN006@5:1 MN006@6:1 MN006@7:1"),
    bad("an unknown version", "%YAML 3.0\n---\n" + HEAD, "MN001@1"),
    bad("two documents", HEAD + "---\n" + HEAD, "MN013@7:1"),
    bad("a second document behind an end", HEAD + "...\nmore: x\n", "MN013@7:1 MN102@8:1"),
    bad("a hundred documents", HEAD + "---\n" * 100, "MN013@7:1"),
    fine("a document start", "---\n" + HEAD),
    fine("a document end", HEAD + "...\n"),
)
