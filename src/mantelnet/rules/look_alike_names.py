"""Two parties with (nearly) the same name."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import Party, ProjectFile
from mantelnet.rules.folding import fold
from mantelnet.rules.places import Path
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text


def _names(key: str, party: Party) -> Iterator[tuple[Path, str]]:
    yield ("parties", key, "name"), party.name
    if party.short:
        yield ("parties", key, "short"), party.short
    for place, alias in enumerate(party.aliases):
        yield ("parties", key, "aliases", place), alias


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every party that shares a name, short name or alias with an earlier one; one finding for each two parties."""
    owner: dict[str, str] = {}
    for key, party in file.parties.items():
        twins: set[str] = set()
        for path, name in _names(key, party):
            other = owner.setdefault(fold(name), key)
            if other != key and other not in twins:
                twins.add(other)
                yield Finding(path, {"party": key, "other": other})


RULE = Rule(
    code="MN304",
    name="look-alike-names",
    severity=Severity.WARNING,
    title=Text(en="Names that look alike", nl="Namen die op elkaar lijken"),
    why=Text(
        en="One organisation often goes by several spellings. If it stands in the file twice, its ties are spread "
        "over two parties.",
        nl="Eén organisatie wordt vaak op meer manieren geschreven. Staat zij er dubbel in, dan zijn haar "
        "relaties over twee partijen verdeeld.",
    ),
    message=Text(
        en='Parties "{party}" and "{other}" have the same name here, or nearly so.',
        nl='De partijen "{party}" en "{other}" hebben hier dezelfde naam, of bijna dezelfde.',
    ),
    hint=Text(
        en="Are they one party? Keep one of them. Are they two? Give them names that nobody will mix up.",
        nl="Is het één partij? Houd er dan een over. Zijn het er twee? Geef ze namen die niemand verwart.",
    ),
    example='parties:\n  linden: {name: Linden Foundation}\n  linden2: {name: "Stichting Linden-Foundation"}\n',
    instead="parties:\n  linden: {name: Linden Foundation}\n  linden2: {name: Linden School}\n",
    check=check,
)
