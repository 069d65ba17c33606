"""A party that covers a need that the ambition does not have."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.guessing import Guesses
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every item of ``covers`` that is no need."""
    guess = Guesses(known.needs)
    for key, party in file.parties.items():
        for place, need in enumerate(party.covers):
            if need not in known.needs:
                yield Finding(("parties", key, "covers", place), {"need": need, "suggestion": guess(need)})


RULE = Rule(
    code="MN202",
    name="unknown-need",
    severity=Severity.ERROR,
    title=Text(en="Unknown need", nl='Staat niet onder "nodig"'),
    why=Text(
        en='With "covers" you see which needs somebody meets, and which nobody. A wrong id would leave a need '
        "open by mistake.",
        nl='Met "dekt" ziet u wat al iemand doet, en wat nog niemand doet. Door een verkeerde id lijkt het alsof '
        "nog niemand het doet.",
    ),
    message=Text(
        en='There is no need "{need}" in this file.{suggestion}',
        nl='Onder "nodig" staat geen "{need}".{suggestion}',
    ),
    hint=Text(
        en='Correct the id, or add the need under "needs" of the ambition.',
        nl='Verbeter de id, of zet dit erbij onder "nodig" bij de ambitie.',
    ),
    example="ambition:\n  statement: Nobody cares alone\n  needs:\n"
    "    listening: {text: Somebody who listens}\nparties:\n"
    "  town: {name: Town, covers: [listning]}\n",
    instead="ambition:\n  statement: Nobody cares alone\n  needs:\n"
    "    listening: {text: Somebody who listens}\nparties:\n"
    "  town: {name: Town, covers: [listening]}\n",
    check=check,
    partial=True,
)
