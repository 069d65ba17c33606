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

#: The names of commands in Dutch, where they differ. They mean the same; help in Dutch names them.
DUTCH: Final[dict[str, str]] = {
    "init": "begin",
    "validate": "controleer",
    "fmt": "netjes",
    "differences": "verschillen",
    "actions": "acties",
    "conditions": "condities",
    "trend": "verloop",
    "forms": "bladen",
    "introduce": "kennismaken",
    "party": "partij",
    "who": "wie",
    "whatif": "wat-als",
    "plot": "plaatje",
    "report": "rapport",
    "serve": "toon",
    "explain": "uitleg",
    "rules": "regels",
}

#: Other names of commands: in Dutch, and other spellings, which help does not list.
ALIASES: Final[dict[str, str]] = {
    **{dutch: name for name, dutch in DUTCH.items()},
    "analyze": "analyse",
    "formulieren": "forms",
    "leidraad": "agenda",
}

#: What options are called in Dutch. Whoever types one, gets the option itself.
DUTCH_OPTIONS: Final[dict[str, str]] = {
    "--beoordelaars": "--raters",
    "--eigenaar": "--owner",
    "--intern": "--internal",
    "--laag": "--layer",
    "--lezers": "--audience",
    "--minuten": "--minutes",
    "--onderdeel": "--section",
    "--over": "--about",
    "--sjabloon": "--template",
    "--soort": "--kind",
    "--uitvoer": "--output",
    "--voor": "--for",
    "--voorstel": "--draft",
    "--vragenlijst": "--questionnaire",
    "--zonder": "--without",
}
