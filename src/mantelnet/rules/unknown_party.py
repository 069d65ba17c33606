"""A reference to a party that the file does not have."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.guessing import Guesses
from mantelnet.rules.places import party_keys, party_values
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every place that names a party without an entry under ``parties``; silent in a file without any party."""
    if not known.parties:
        return
    guess = Guesses(known.parties)
    for places, on_key in ((party_keys(file), True), (party_values(file), False)):
        for path, party in places:
            if party not in known.parties:
                yield Finding(path, {"party": party, "suggestion": guess(party)}, on_key)


RULE = Rule(
    code="MN201",
    name="unknown-party",
    severity=Severity.ERROR,
    title=Text(en="Unknown party", nl="Onbekende partij"),
    why=Text(
        en="Ties, interests and scores refer to a party by its id. A wrong id would hang them on nobody.",
        nl="Relaties, belangen en scores verwijzen naar een partij met haar id. Met een verkeerde id horen ze bij "
        "niemand.",
    ),
    message=Text(
        en='There is no party "{party}" in this file.{suggestion}',
        nl='De partij "{party}" staat niet in dit bestand.{suggestion}',
    ),
    hint=Text(
        en='Correct the id, or add the party under "parties".',
        nl='Verbeter de id, of voeg de partij toe onder "partijen".',
    ),
    example="ties:\n  formal:\n    - between: [town, schol]\n",
    instead="ties:\n  formal:\n    - between: [town, school]\n",
    check=check,
    partial=True,
)
