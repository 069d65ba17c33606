"""One organisation that chairs, where the lead is shared or nobody has noted who leads."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, names
from mantelnet.text import Text

#: With fewer parties that take part there is hardly anybody to share with.
_ENOUGH = 3
_PARTNERS = {"municipality": "carer_centre", "carer_centre": "municipality"}


def look(picture: Picture) -> Iterator[Insight]:
    """One insight when chairing and leading the project lie with one organisation; silent where the leads themselves
    are not shared, for then another signal says so."""
    steering = picture.steering
    chairs = tuple(dict.fromkeys([*steering.chairs, *steering.roles["project_lead"]]))
    members = [party for party, about in picture.network.parties.items() if about.status == "member"]
    if not steering.chairs or len(steering.whole(chairs)) > 1 or len(members) < _ENOUGH:
        return
    carrying = steering.whole([*steering.leads, *chairs])
    public = all(picture.file.parties[party].type == "municipality" for party in carrying)
    if steering.leads and (len(carrying) == 1 or public):
        return
    partner = _partner(picture, chairs, members)
    yield Insight(
        see=Text(
            en="One organisation chairs this network: {names}.",
            nl="Eén organisatie zit dit netwerk voor: {names}.",
        ).fill(names=names(picture, chairs)),
        evidence=Text(
            en="Leads: {leads}. Chairs and project leads: {chairs}.",
            nl="Trekkers: {leads}. Voorzitters en projectleiders: {chairs}.",
        ).fill(leads=len(steering.leads), chairs=len(chairs)),
        ask=_ask(partner),
        step=_step(partner),
        parties=chairs,
    )


def _partner(picture: Picture, chairs: tuple[str, ...], members: list[str]) -> str | None:
    """A lead of another organisation, else the other half of the usual duo; ``None`` when there is neither."""
    steering = picture.steering
    own = set(steering.whole(chairs))
    others = [party for party in steering.leads if steering.organisations[party] not in own]
    wanted = {_PARTNERS.get(picture.file.parties[party].type or "") for party in own} - {None}
    others += [p for p in members if picture.file.parties[p].type in wanted and steering.organisations[p] not in own]
    return picture.label(others[0]) if others else None


def _ask(partner: str | None) -> Text:
    if partner is None:
        return Text(en="Who could share the chair?", nl="Wie kan er mee voorzitten?")
    return Text(
        en="Who could share the chair, for example {partner}?", nl="Wie kan er mee voorzitten, bijvoorbeeld {partner}?"
    ).fill(partner=partner)


def _step(partner: str | None) -> Text:
    if partner is None:
        return Text(en="Look for a second chair.", nl="Zoek een tweede voorzitter.")
    return Text(
        en="Talk with {partner} about chairing together.", nl="Praat met {partner} over samen voorzitten."
    ).fill(partner=partner)


SIGNAL = Signal(
    id="one-chair",
    title=Text(en="A shared chair", nl="Een gedeelde voorzitter"),
    matters=Text(en="A shared chair often works very well.", nl="Samen voorzitten werkt vaak heel goed."),
    why=Text(
        en="The method says: a shared chair or project lead often works very well. With two there is always somebody "
        "who can listen while the other leads the meeting.",
        nl="De methode zegt: een gedeelde voorzitter of projectleider werkt vaak heel goed. Met twee is er altijd "
        "iemand die kan luisteren terwijl de ander het gesprek leidt.",
    ),
    look=look,
)
