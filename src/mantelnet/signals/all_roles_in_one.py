"""One organisation that has all roles."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, names
from mantelnet.text import Text, listing
from mantelnet.vocabulary import label

#: From so many different roles on it says something that one organisation has them all.
_ENOUGH_ROLES = 3
#: With fewer parties that take part there is hardly anybody to share with.
_ENOUGH_PARTIES = 3


def look(picture: Picture) -> Iterator[Insight]:
    """One insight when three or more roles are noted and all of them lie with one organisation."""
    steering = picture.steering
    taken = {role: parties for role, parties in steering.roles.items() if parties}
    if steering.chairs:
        taken["chair"] = steering.chairs
    holders = tuple(dict.fromkeys(party for parties in taken.values() for party in parties))
    members = [party for party in picture.network.parties.values() if party.status == "member"]
    if len(taken) < _ENOUGH_ROLES or len(members) < _ENOUGH_PARTIES or len(steering.whole(holders)) > 1:
        return
    yield Insight(
        see=Text(
            en="All roles that are noted lie with one organisation: {names} ({roles}).",
            nl="Alle rollen die zijn ingevuld, liggen bij één organisatie: {names} ({roles}).",
        ).fill(names=names(picture, holders), roles=listing([label(role) for role in taken])),
        evidence=Text(en="Different roles: {n}.", nl="Verschillende rollen: {n}.").fill(n=len(taken)),
        ask=Text(
            en="Which of these roles would suit another party, and would it want that?",
            nl="Welke van deze rollen past ook bij een andere partij, en wil die dat?",
        ),
        step=Text(
            en="Ask one other party to take on one role.", nl="Vraag één andere partij om één rol op zich te nemen."
        ),
        parties=holders,
    )


SIGNAL = Signal(
    id="all-roles-in-one",
    title=Text(en="All roles with one organisation", nl="Alle rollen bij één organisatie"),
    matters=Text(en="Shared roles make a network of everybody.", nl="Gedeelde rollen maken het netwerk van iedereen."),
    why=Text(
        en="The method sees initiator, connector and facilitator as different roles. When one organisation has them "
        "all, the others easily become guests, and the network stops when that organisation does.",
        nl="De methode ziet aanjager, verbinder en facilitator als verschillende rollen. Heeft één organisatie ze "
        "allemaal, dan worden anderen al snel gasten. En stopt die organisatie, dan stopt het netwerk.",
    ),
    look=look,
)
