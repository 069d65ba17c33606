"""The commands shelf: one command a file, in the order in which help lists them.

A command's module is loaded when the command is used, so that twenty commands start as fast as one.
"""

from typing import Final

#: Names of the commands; each is the name of its module here.
COMMANDS: Final[tuple[str, ...]] = (
    "init",
    "validate",
    "fmt",
    "analyse",
    "differences",
    "actions",
    "conditions",
    "trend",
    "agenda",
    "forms",
    "introduce",
    "party",
    "who",
    "whatif",
    "checklist",
    "plot",
    "report",
    "serve",
    "explain",
    "rules",
    "schema",
)

#: Other spellings; help does not list them.
ALIASES: Final[dict[str, str]] = {"analyze": "analyse"}
