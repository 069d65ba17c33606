"""The trust lens: what a party wants beside how far you can count on each other. For your own preparation only.

Interest is the score for commitment, trust the optional fourth score; both give five groups (section 10.7 of the
method). The division by interest and trust is common in Dutch public service (Factor C); the advice is our own. A score
in the middle on either of the two makes a doubter. Only parties of which somebody scored the trust are in it, and trust
never counts for the class of a party.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from mantelnet.forcefield import Limits, Position, Reading, read_ratings
from mantelnet.model import ProjectFile
from mantelnet.strategies import Advice
from mantelnet.text import Text

LensId = Literal["ally", "coalition_partner", "opponent", "adversary", "doubter"]
LENS_IDS: Final[tuple[LensId, ...]] = get_args(LensId)


@dataclass(frozen=True, slots=True)
class Lens:
    """One group of the trust lens.

    Args:
        id: its id in the JSON contract.
        label: its name for people.
        summary: when a party is in it, in a few words.
        advice: what to do.
    """

    id: LensId
    label: Text
    summary: Text
    advice: Advice


def _advice(key: str, en: str, nl: str) -> Advice:
    return Advice(key, Text(en=en, nl=nl))


LENSES: Final[tuple[Lens, ...]] = (
    Lens(
        "ally",
        Text(en="ally (friend)", nl="bondgenoot (vriend)"),
        Text(en="shared interest, much trust", nl="gedeeld belang, veel vertrouwen"),
        _advice(
            "be_open",
            "Be open and keep investing, also when things go well. Ask for a frank opinion.",
            "Wees open en blijf investeren, ook als het goed gaat. Vraag om een eerlijk oordeel.",
        ),
    ),
    Lens(
        "coalition_partner",
        Text(en="coalition partner", nl="coalitiegenoot"),
        Text(en="shared interest, little trust", nl="gedeeld belang, weinig vertrouwen"),
        _advice(
            "invest_in_relation",
            "Name the interest that you share, make clear agreements, keep them, and invest in the relation.",
            "Noem het belang dat u deelt, maak duidelijke afspraken, kom ze na en investeer in de relatie.",
        ),
    ),
    Lens(
        "opponent",
        Text(en="opponent (trusted)", nl="tegenspeler"),
        Text(en="another interest, much trust", nl="ander belang, veel vertrouwen"),
        _advice(
            "talk_about_content",
            "Use the good relation for an open talk about the content, and look for an interest that you share.",
            "Gebruik de goede relatie voor een open gesprek over de inhoud, en zoek een belang dat u deelt.",
        ),
    ),
    Lens(
        "adversary",
        Text(en="adversary", nl="tegenstander"),
        Text(en="another interest, little trust", nl="ander belang, weinig vertrouwen"),
        _advice(
            "restore_contact",
            "Restore contact first, through somebody whom both sides trust if need be. The content comes later.",
            "Herstel eerst het contact, zo nodig via iemand die beide kanten vertrouwen. De inhoud komt later.",
        ),
    ),
    Lens(
        "doubter",
        Text(en="doubter", nl="twijfelaar"),
        Text(en="interest or trust in the middle", nl="belang of vertrouwen in het midden"),
        _advice(
            "involve_personally",
            "Often not involved enough yet. Have a personal talk, tell what is going on, and ask what is needed.",
            "Vaak nog te weinig betrokken. Praat persoonlijk bij, en vraag wat er nodig is.",
        ),
    ),
)
LENS: Final[Mapping[LensId, Lens]] = {lens.id: lens for lens in LENSES}


@dataclass(frozen=True, slots=True)
class Trust:
    """One party under the trust lens.

    Args:
        party: the id of the party.
        interest: its scores for commitment, summed up; ``None`` when nobody scored them.
        trust: its scores for trust, summed up.
        lens_id: its group; ``None`` when interest or trust is unknown, or interest was not scored.
    """

    party: str
    interest: Reading | None
    trust: Reading
    lens_id: LensId | None


def lens_of(interest: Reading | None, trust: Reading | None) -> LensId | None:
    """The group that follows from interest and trust; ``None`` when one of the two is unknown or was not scored."""
    if interest is None or trust is None or "unknown" in (interest.level, trust.level):
        return None
    if "middle" in (interest.level, trust.level):
        return "doubter"
    if interest.level == "high":
        return "ally" if trust.level == "high" else "coalition_partner"
    return "opponent" if trust.level == "high" else "adversary"


def trust(file: ProjectFile, field: Mapping[str, Position]) -> tuple[Trust, ...]:
    """Each party of the network of which somebody scored the trust, in file order; from the scores of now.

    Args:
        file: the project file.
        field: where each party of the network stands.
    """
    return tuple(_trust(file, field))


def _trust(file: ProjectFile, field: Mapping[str, Position]) -> Iterator[Trust]:
    limits = Limits(file.settings.low_below, file.settings.high_from)
    scores = file.current_scores
    for party, stands in field.items():
        given = read_ratings(scores[party].trust, limits) if party in scores else None
        if given is not None:
            interest = stands.readings["commitment"]
            yield Trust(party, interest, given, lens_of(interest, given))
