"""A network that consists of separate pieces."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.places import contacts
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, some


def _pieces(near: dict[str, set[str]]) -> Iterator[set[str]]:
    """The connected components with at least two parties."""
    seen: set[str] = set()
    for start, others in near.items():
        if start in seen or not others:
            continue
        piece, waiting = {start}, [start]
        while waiting:
            new = near[waiting.pop()] - piece
            piece |= new
            waiting.extend(new)
        seen |= piece
        yield piece


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """One finding when there are two or more pieces; loose parties are the matter of another rule."""
    near = known.once("contacts", lambda: contacts(file))
    pieces = list(_pieces(near))
    if len(pieces) > 1:
        smallest = min(pieces, key=len)
        parties = [party for party in near if party in smallest]
        yield Finding(("ties",), {"pieces": len(pieces), "parties": some(parties)}, on_key=True)


RULE = Rule(
    code="MN302",
    name="network-in-pieces",
    severity=Severity.NOTE,
    title=Text(en="Network in pieces", nl="Netwerk in losse stukken"),
    why=Text(
        en="Between separate pieces no news, no referral and no help can pass. Perhaps that is how it is; perhaps "
        "a tie was not noted yet.",
        nl="Tussen losse stukken gaat geen bericht, verwijzing of hulp heen en weer. Misschien is het zo. "
        "Misschien is een relatie nog niet genoteerd.",
    ),
    message=Text(
        en="The network consists of {pieces} separate pieces. The smallest: {parties}.",
        nl="Het netwerk bestaat uit {pieces} losse stukken. Het kleinste stuk: {parties}.",
    ),
    hint=Text(
        en="Is there a tie between the pieces that you know of? Note it. If not: who could connect them?",
        nl="Kent u een relatie tussen de stukken? Noteer die. Is die er niet? Bespreek dan wie de stukken kan "
        "verbinden.",
    ),
    example="parties:\n  town: {name: Town}\n  school: {name: School}\n  church: {name: Church}\n"
    "  choir: {name: Choir}\nties:\n  formal:\n    - between: [town, school]\n"
    "    - between: [church, choir]\n",
    instead="parties:\n  town: {name: Town}\n  school: {name: School}\n  church: {name: Church}\n"
    "  choir: {name: Choir}\nties:\n  formal:\n    - between: [town, school]\n"
    "    - between: [church, choir]\n    - between: [town, church]\n",
    check=check,
)
