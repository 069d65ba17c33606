"""A need that only parties cover that do not take part yet."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.places import covering
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every need that invited or wanted parties cover, and no member."""
    for need, statuses in covering(file).items():
        if statuses and "member" not in statuses:
            yield Finding(("ambition", "needs", need), {"need": need}, on_key=True)


RULE = Rule(
    code="MN412",
    name="need-covered-by-wanted-only",
    severity=Severity.NOTE,
    title=Text(en="Need covered from outside only", nl="Alleen gedekt door wie nog niet meedoet"),
    why=Text(
        en="Parties that are invited or wanted do not take part yet. Until then nobody may be doing this.",
        nl="Partijen die uitgenodigd of gewenst zijn, doen nog niet mee. Tot die tijd doet misschien niemand dit.",
    ),
    message=Text(
        en='Only parties that do not take part yet can meet this need: "{need}".',
        nl='Alleen partijen die nog niet meedoen, kunnen dit bieden: "{need}".',
    ),
    hint=Text(
        en="Invite them, or ask who can do it until then.",
        nl="Nodig hen uit, of vraag wie het tot die tijd kan doen.",
    ),
    example="ambition:\n  statement: Nobody cares alone\n  needs:\n"
    "    listening: {text: Somebody who listens}\nparties:\n  town: {name: Town}\n"
    "  choir: {name: Choir, status: wanted, covers: [listening]}\n",
    instead="ambition:\n  statement: Nobody cares alone\n  needs:\n"
    "    listening: {text: Somebody who listens}\nparties:\n  town: {name: Town}\n"
    "  choir: {name: Choir, covers: [listening]}\n",
    check=check,
)
