"""The party of ``mantelnet report --party``: which one it is, and whether the readers may see it."""

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from mantelnet.commands import shell
from mantelnet.commands.reporting import the_party
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.audience import Audience
    from mantelnet.project import Project
    from mantelnet.text import Language


def the_party_for(project: "Project", word: str, audience: "Audience") -> str:
    """The id of the party that somebody typed.

    Raises:
        Problem: when the word stands for no party or for several, or for one that the audience may not see.
    """
    found = the_party(project.file, word, also_left=True)
    party = project.file.parties[found]
    if not still_shown(project, found, audience):
        from mantelnet.reports.words import NAMES
        from mantelnet.vocabulary import label

        raise shell.Problem(
            Text(
                en='"{party}" has status: {status}. A report for {name} does not show such a party. Choose another '
                "audience, for example: --audience core",
                nl='"{party}" heeft de status: {status}. Zo\'n partij staat niet in een rapport voor {name}. Kies '
                "andere lezers, bijvoorbeeld: --audience kernteam",
            ).fill(party=found, status=label(party.status), name=NAMES[audience])
        )
    return found


def still_shown(project: "Project", party: str, audience: "Audience") -> bool:
    """Whether an audience sees that a party is in a project."""
    from mantelnet.audience import shows

    found = project.file.parties.get(party)
    return found is not None and shows(found, audience)


def say_gone(report: Path, party: str, language: "Language") -> NoReturn:
    """Say that a card is out of date because its party is no longer shown, and end the command."""
    shell.tell(
        Text(
            en="{file} is out of date: these readers do not see a party {party} in the project file any more.",
            nl="{file} is verouderd: deze lezers zien in het projectbestand geen partij {party} meer.",
        )
        .fill(file=shell.name_of(report), party=party)
        .say(language)
    )
    shell.end(shell.FINDINGS)
