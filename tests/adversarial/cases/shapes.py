"""Files of another shape: sections missing, misplaced, of another kind."""

from __future__ import annotations

from typing import Final

from adversarial.case import HEAD, Case, after, bad, fine, named

CASES: Final[tuple[Case, ...]] = (
    bad("a text as file", "just a text\n", "MN107@1:1"),
    bad("a number as file", "42\n", "MN107@1:1"),
    bad("a list as file", "- a\n- b\n", "MN107@1"),
    bad("an empty map as file", "{}\n", "MN101@1 MN101@1 MN101@1 MN101@1"),
    bad("null as file", "null\n", "MN025@1:1"),
    bad(
        "a project file inside another",
        "project:\n" + "".join(f"  {line}\n" for line in HEAD.splitlines()),
        "MN101@1 MN101@1 MN101@1 MN101@1 MN102@2 MN102@3 MN102@4 MN102@5",
    ),
    bad("a list of project files", "- mantelnet: 1\n  project: {name: X}\n", "MN107@1"),
    bad("no version", HEAD.partition("\n")[2], "MN101@1:1"),
    bad("sections empty", "mantelnet:\nproject:\nambition:\nparties:\n", "MN101@1 MN101@2 MN101@3 MN101@4"),
    bad(
        "sections of null", "mantelnet: ~\nproject: null\nambition: ~\nparties: ~\n", "MN101@1 MN101@2 MN101@3 MN101@4"
    ),
    bad(
        "sections of texts",
        "mantelnet: 1\nproject: x\nambition: y\nparties: z\nties: t\nscores: s\n",
        "MN104@2:10 MN104@3:11 MN104@4:10 MN104@5:7 MN104@6:9",
    ),
    bad("sections of lists", "mantelnet: 1\nproject: []\nambition: []\nparties: []\n", "MN104@2:1 MN104@3:1 MN104@4:1"),
    bad(
        "maps where lists belong",
        after("exchanges: {}\nactions: {a: b}\nmeasurements: {}\n"),
        "MN105@7 MN105@8 MN105@9",
    ),
    bad("no parties in the map", HEAD.partition("parties")[0] + "parties: {}\n", "MN121@4"),
    bad("parties as a list", HEAD.partition("parties")[0] + "parties:\n  - town\n", "MN104@4:1"),
    bad("parties as a list of maps", HEAD.partition("parties")[0] + "parties:\n  - {name: Town}\n", "MN104@4:1"),
    bad("a party of text", HEAD + "  third: Third\n", "MN104@7:10"),
    bad("a party of nothing", HEAD + "  third:\n", "MN101@7:3"),
    bad("a party without its name", HEAD + "  third: {}\n", "MN101@7:3"),
    bad("a name that is a map", named("{nl: School}"), "MN106@6:12"),
    bad("a name that is a list", named("[School]"), "MN106@6:12"),
    bad("a name in a list in a list", named("[[School]]"), "MN106@6:12"),
    bad("an unknown section", after("partys: {}\n"), "MN102@7:1"),
    bad("an unknown key in a party", named("School, colour: red"), "MN102@6:26"),
    bad("a key of another place", named("School, sterkte: 3"), "MN102@6:26"),
    bad("a key with spaces at its end", after('"themes ": {}\n'), "MN102@7:1"),
    bad("a key in capitals", after("Themes: {}\n"), "MN102@7:1"),
    bad("keys of pydantic", after("__dict__: 1\nmodel_fields: 1\n__class__: {}\n"), "MN102@7 MN102@8 MN102@9"),
    bad(
        "a key with an underscore of ours",
        after("exchanges:\n  - {from_: town, to: school, what: X}\n"),
        "MN101@8:6 MN102@8:6",
    ),
    bad("a key that is a number", after("1: x\n"), "MN102@7:1"),
    bad("a key with braces of a template", after("'{key}': x\n"), "MN102@7:1"),
    bad("a key with a per cent sign of a template", after("'%s%n': x\n"), "MN102@7:1"),
    bad("ties without a layer", after("ties:\n  - between: [town, school]\n"), "MN104@7:1"),
    bad("a tie of text", after("ties:\n  formal: [town]\n"), "MN104@8:12"),
    bad("a list with a hole in it", after("actions:\n  -\n  - what: X\n"), "MN101@8"),
    bad("a list of nothing", after("ties:\n  formal: [~, '']\n"), "MN101@8:12 MN104@8:15"),
    fine("all that may be empty", after("themes:\ninterests:\nscores:\nties:\nexchanges:\nactions:\nsettings:\n")),
    fine(
        "the other language everywhere",
        "mantelnet: 1\ntaal: nl\nproject: {naam: X}\nambitie: {opgave: Y}\npartijen: {a: {naam: A}}\n",
    ),
)
