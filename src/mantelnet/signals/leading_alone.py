"""A network that one organisation leads alone."""

from collections.abc import Iterator

from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, names
from mantelnet.text import Text, both, count

_ORGANISATION = Text(en="organisation", nl="organisatie"), Text(en="organisations", nl="organisaties")
_LEADING = frozenset({"chair", "project_lead"})


def look(picture: Picture) -> Iterator[Insight]:
    """One insight when one organisation, or nobody but municipalities, leads and chairs; silent without leads."""
    parties = picture.network.parties
    leads = [party for party in picture.file.project.leads if party in parties]
    governance = picture.file.agreements.governance
    chairs = [p for p in parties if (governance and p in governance.chair) or _LEADING & {*parties[p].roles}]
    carrying = [*dict.fromkeys([*leads, *chairs])]
    whole = set(picture.steering.whole(carrying))
    public = all(picture.file.parties[party].type == "municipality" for party in whole)
    if not leads or (len(whole) > 1 and not public):
        return
    if len(carrying) == 1:
        see = Text(en="This network has one lead: {names}.", nl="Dit netwerk heeft één trekker: {names}.")
    elif len(whole) == 1:
        see = Text(
            en="Everybody who leads belongs to one organisation: {names}.",
            nl="Alle trekkers horen bij één organisatie: {names}.",
        )
    else:
        see = Text(en="Only municipalities lead this network: {names}.", nl="Alle trekkers zijn gemeenten: {names}.")
    partner = "carer_centre" if public else "municipality"
    yield Insight(
        see=see.fill(names=names(picture, carrying)),
        evidence=Text(en="Leads and chairs: {n}, from {whole}.", nl="Trekkers en voorzitters: {n}, uit {whole}.").fill(
            n=len(carrying), whole=count(len(whole), *_ORGANISATION)
        ),
        ask=_ask(picture, partner),
        step=_step(picture, partner),
        parties=tuple(carrying),
    )


def _example(picture: Picture, partner: str) -> Text | None:
    found = [p for p, party in picture.network.parties.items() if party.type == partner]
    return both(picture.label(found[0])) if found else None


def _step(picture: Picture, partner: str) -> Text:
    example = _example(picture, partner)
    if example is None:
        return Text(en="Look for somebody to share the lead.", nl="Zoek iemand om samen mee te trekken.")
    return Text(en="Talk with {partner} about sharing the lead.", nl="Praat met {partner} over samen trekken.").fill(
        partner=example
    )


def _ask(picture: Picture, partner: str) -> Text:
    example = _example(picture, partner)
    if example is None:
        return Text(en="Who could share the lead?", nl="Wie kan er mee trekken?")
    return Text(
        en="Who could share the lead, for example {partner}?", nl="Wie kan er mee trekken, bijvoorbeeld {partner}?"
    ).fill(partner=example)


SIGNAL = Signal(
    id="leading-alone",
    title=Text(en="Lead not shared yet", nl="Trekkersrol nog niet gedeeld"),
    matters=Text(
        en="A shared lead often works very well.",
        nl="Samen trekken werkt vaak heel goed.",
    ),
    why=Text(
        en="The method says: a shared chair or project lead often works very well, and the municipality need not do "
        "everything itself. The duo of a municipal policy officer and the carer-support coordinator gave networks a "
        "push.",
        nl="De methode zegt: een gedeelde voorzitter of projectleider werkt vaak heel goed, en de gemeente hoeft niet "
        "alles zelf te doen. Het duo van beleidsmedewerker en coördinator mantelzorg gaf netwerken een impuls.",
    ),
    look=look,
)
