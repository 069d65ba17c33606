"""The report of ``mantelnet party``: one party on one card, whole or to share with the party itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mantelnet.exchange.give_take import GiveTake
from mantelnet.model import Interest
from mantelnet.picture import Picture
from mantelnet.profile import Profile
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Part, Report, Table
from mantelnet.routes import Link
from mantelnet.sections.party_agreements import agreement_blocks, give_take_blocks, lines_of, task_words
from mantelnet.sections.party_position import position_blocks
from mantelnet.text import Text, both, day, listing, some
from mantelnet.vocabulary import key, label

#: So many ties stand on the card.
_MOST: Final = 8
_NONE: Final = Cell(both("–"), "muted")
_CONFIRMED: Final = {
    "both": Text(en="by both", nl="door beide"),
    "one": Text(en="by one", nl="door één"),
    "none": Text(en="by nobody", nl="door niemand"),
    None: Text(en="not noted", nl="niet genoteerd"),
}


def report(picture: Picture, exchanges: GiveTake, profile: Profile, shared: bool = False) -> Report:
    """The card of one party.

    Args:
        picture: the picture of the project.
        exchanges: its give and take.
        profile: the party.
        shared: leave out what the party itself should not read about itself.
    """
    parts = [
        Part("who", Text(en="Who is this?", nl="Wie is dit?"), tuple(who(picture, profile))),
        _part("next", Text(en="Next step", nl="Volgende stap"), _next(picture, profile), not shared),
        _part("interests", Text(en="Interests", nl="Belangen"), _interests(picture, profile, shared), not shared),
        _part("position", Text(en="Place in the force field", nl="Plek in het krachtenveld"), position_blocks(profile)),
        _part("contacts", Text(en="Contacts", nl="Contacten"), _contacts(picture, profile, shared), not shared),
        Part(
            "give-take",
            Text(en="Give and take", nl="Geven en nemen"),
            tuple(give_take_blocks(picture, exchanges, profile, shared)),
        ),
        _part(
            "agreements",
            Text(en="Agreements and actions", nl="Afspraken en acties"),
            agreement_blocks(picture, profile, shared),
            not shared,
        ),
    ]
    hidden = {"next", "position"} if shared else set() if profile.inside else {"position"}
    whole = [part for part in parts if part.blocks and part.id not in hidden]
    if shared:
        whole.append(Part("about", Text(en="About this sheet", nl="Over dit blad"), (Paragraph(_SHARED, "muted"),)))
    return Report(both(" ".join(profile.party.name.split())), _subtitle(picture, shared), tuple(whole))


def _part(id_: str, title: Text, blocks: Iterable[Block], internal: bool = True) -> Part:
    """A part; one that is not to be shared says so in its heading."""
    mark = Text(en=" (internal)", nl=" (intern)")
    return Part(id_, title + mark if internal else title, tuple(blocks))


def _subtitle(picture: Picture, shared: bool) -> Text:
    info = picture.file.project
    facts = [both(" ".join(info.name.split()))]
    if info.date:
        facts.append(Text(en="reference date {day}", nl="peildatum {day}").fill(day=day(info.date)))
    facts.append(
        Text(en="version to share", nl="versie om te delen")
        if shared
        else Text(en="internal, do not pass on", nl="intern, niet verspreiden")
    )
    return Text(en=" · ".join(f.en for f in facts), nl=" · ".join(f.nl for f in facts))


def who(picture: Picture, profile: Profile) -> Iterator[Block]:
    """What kind of party it is, and its roles and place in the network, in sentences."""
    party, file = profile.party, picture.file
    facts: list[Text] = []

    def fact(name: Text, words: Text) -> None:
        facts.append(name + ": " + words + ".")

    fact(key("status").map(str.capitalize), label(party.status))
    if party.type:
        fact(key("type").map(str.capitalize), label(party.type))
    fact(Text(en="Sector", nl="Sector"), label(party.its_sector or "unknown"))
    roles = [label(role) for role in party.roles if role != "member"]
    if profile.leads:
        roles.append(Text(en="lead of the network", nl="trekker van het netwerk"))
    if profile.chairs and "chair" not in party.roles:
        roles.append(label("chair"))
    if roles:
        fact(Text(en="Roles", nl="Rollen"), listing(roles))
    bullets = [_joined(facts)]
    names = [name for name in (party.short if party.short != party.name else None, *party.aliases) if name]
    if names:
        bullets.append(Text(en="Also called: {names}.", nl="Ook bekend als: {names}.").fill(names=listing(names)))
    if party.part_of in file.parties:
        bullets.append(Text(en="Part of: {name}.", nl="Onderdeel van: {name}.").fill(name=picture.label(party.part_of)))
    parts = [other.label for other in file.parties.values() if other.part_of == profile.id]
    if parts:
        bullets.append(Text(en="Parts: {names}.", nl="Onderdelen: {names}.").fill(names=some(parts)))
    if party.covers:
        needs = listing([f'"{" ".join(file.ambition.needs[need].text.split())}"' for need in party.covers])
        bullets.append(Text(en="Can offer: {needs}.", nl="Kan bieden: {needs}.").fill(needs=needs))
    if not profile.inside:
        bullets.append(OUTSIDE)
    yield Bullets(tuple(Bullet(text) for text in bullets))


def _joined(facts: Sequence[Text]) -> Text:
    return Text(en=" ".join(fact.en for fact in facts), nl=" ".join(fact.nl for fact in facts))


def next_step(picture: Picture, profile: Profile) -> Iterator[Block]:
    """What is to be done about a party first."""
    if task := profile.next_action:
        yield Paragraph(task_words(picture, task, profile.id), "strong")
    elif profile.inside:
        yield Paragraph(_NO_ACTION)


def _next(picture: Picture, profile: Profile) -> Iterator[Block]:
    """The same for whoever has the file at hand."""
    yield from next_step(picture, profile)
    if profile.inside and not profile.next_action:
        yield Paragraph(_WRITE_IT_DOWN.fill(id=profile.id), "muted")


def _interests(picture: Picture, profile: Profile, shared: bool) -> Iterator[Block]:
    noted = profile.said if shared else profile.said + profile.assumed
    if noted:
        yield _interest_table(picture, noted, shared)
    elif profile.inside:
        yield Paragraph(_NO_SAID if shared else NO_INTERESTS)
    if shared:
        return
    party = profile.party
    found = [(field, lines) for field in ("drivers", "concerns", "limits") if (lines := getattr(party, field))]
    if found:
        yield Bullets(tuple(Bullet(key(field).map(str.capitalize) + ": " + lines_of(lines)) for field, lines in found))


def _interest_table(picture: Picture, noted: Iterable[tuple[str, Interest]], shared: bool) -> Table:
    columns = [Column(Text(en="Theme", nl="Thema")), Column(Text(en="Interest", nl="Belang"))]
    if not shared:
        columns += [Column(Text(en="Weight", nl="Gewicht"), "centre"), Column(Text(en="From whom", nl="Van wie"))]
    rows = []
    for theme, interest in noted:
        cells = [Cell(picture.interests.themes[theme]), Cell(lines_of([interest.text]))]
        if not shared:
            weight = f"{interest.weight or '?'}{'-' if interest.direction == 'against' else ''}"
            cells.append(Cell(both(weight if interest.confirmed else f"({weight})")))
            cells.append(Cell(_SAID if interest.confirmed else _ASSUMED))
        rows.append(tuple(cells))
    against = any(interest.direction == "against" for _, interest in noted)
    return Table(tuple(columns), tuple(rows), (_AGAINST,) if against and not shared else ())


def _contacts(picture: Picture, profile: Profile, shared: bool) -> Iterator[Block]:
    if not profile.inside:
        return
    contacts = profile.confirmed if shared else profile.contacts
    if not contacts:
        yield Paragraph(_NO_CONFIRMED if shared else NO_CONTACT)
    if not shared:
        bullets = [*doors(picture, profile), *way(picture, profile)]
        if bullets:
            yield Bullets(tuple(Bullet(text) for text in bullets))
    if contacts:
        yield _contact_table(picture, contacts)


def _contact_table(picture: Picture, contacts: Sequence[Link]) -> Table:
    columns = (
        Column(Text(en="Contact with", nl="Contact met")),
        Column(Text(en="Kind", nl="Soort")),
        Column(Text(en="Strength", nl="Sterkte"), "centre"),
        Column(Text(en="Confirmed", nl="Bevestigd")),
    )
    rows = tuple(
        (
            Cell(both(picture.label(link.source))),
            Cell(listing([_LAYERS[layer] for layer in link.layers])),
            Cell(both(link.strength or "?")),
            Cell(_CONFIRMED[link.confirmed]),
        )
        for link in contacts[:_MOST]
    )
    rest = len(contacts) - _MOST
    more = Text(en="And {n} more.", nl="En nog {n}.").fill(n=rest)
    return Table(columns, rows, (more,) if rest > 0 else ())


def doors(picture: Picture, profile: Profile) -> Iterator[Text]:
    """Who can open the door to a party."""
    if profile.doors:
        names = listing([_DOOR.fill(name=picture.label(link.source), n=link.strength) for link in profile.doors])
        by = _CONFIRMED[profile.doors[0].confirmed]
        yield Text(
            en="Who can open the door, confirmed {by}: {names}.", nl="Wie de deur kan openen, {by} bevestigd: {names}."
        ).fill(by=by, names=names)
    elif profile.contacts:
        yield _NO_DOOR


def way(picture: Picture, profile: Profile) -> Iterator[Text]:
    """The best route from the leads, and where to read more."""
    leads = [lead for lead in picture.file.project.leads if lead in picture.network.parties]
    if not leads or profile.id in leads:
        return
    if profile.route is None:
        text = Text(en="From the leads no tie leads here.", nl="Vanaf de trekkers loopt er geen contact hierheen.")
    elif profile.route.between:
        names = listing([picture.label(party) for party in profile.route.between])
        text = Text(en="From the leads: via {names}.", nl="Vanaf de trekkers: via {names}.").fill(names=names)
    else:
        start = picture.label(profile.route.parties[0])
        text = Text(
            en="From the leads: direct contact with {name}.", nl="Vanaf de trekkers: direct contact met {name}."
        ).fill(name=start)
    yield text + Text(en=" More: mantelnet introduce {id}", nl=" Meer: mantelnet introduce {id}").fill(id=profile.id)


_LAYERS: Final = {
    "formal": Text(en="formal", nl="formeel"),
    "informal": Text(en="informal", nl="informeel"),
}
OUTSIDE: Final = Text(
    en="According to the file this party has left. It is outside the network, so we compute nothing about it.",
    nl="Volgens het bestand is deze partij vertrokken. Zij hoort niet meer bij het netwerk. Daarom rekenen wij hier "
    "niets uit.",
)
_NO_ACTION: Final = Text(
    en="No open action is about this party. Who does what, and by when?",
    nl="Er staat geen open actie over deze partij. Wie doet wat, en wanneer?",
)
_WRITE_IT_DOWN: Final = Text(
    en='Put it in the project file under "actions", with "about: {id}".',
    nl='Zet dat in het projectbestand onder "acties", met "over: {id}".',
)
_SAID: Final = Text(en="said it itself", nl="zelf gezegd")
_ASSUMED: Final = Text(en="our assumption", nl="onze aanname")
_AGAINST: Final = Text(
    en="4- runs against the ambition: listen first. (4) is our assumption: ask about it, do not say it.",
    nl="4- gaat tegen de ambitie in: luister eerst. (4) is onze aanname: vraag ernaar, zeg het niet.",
)
NO_INTERESTS: Final = Text(
    en="No interests are noted yet. Who asks what matters to them?",
    nl="Er zijn nog geen belangen genoteerd. Wie vraagt wat voor hen belangrijk is?",
)
_NO_SAID: Final = Text(
    en="No interests are noted yet that this party told itself. What matters most to you in working together?",
    nl="Er zijn nog geen belangen genoteerd die deze partij zelf noemde. Wat is voor u het belangrijkst in deze "
    "samenwerking?",
)
NO_CONTACT: Final = Text(en="The file notes no contact yet.", nl="In het bestand staat nog geen contact.")
_NO_CONFIRMED: Final = Text(
    en="No contact is noted yet that both sides confirmed.",
    nl="Er staat nog geen contact dat beide kanten hebben bevestigd.",
)
_NO_DOOR: Final = Text(
    en="No contact is confirmed with a known strength. Ask first who really knows this party.",
    nl="Er is geen bevestigd contact waarvan we de sterkte weten. Vraag eerst wie deze partij echt kent.",
)
_DOOR: Final = Text(en="{name} (strength {n})", nl="{name} (sterkte {n})")
_SHARED: Final = Text(
    en="This is the version to share: without our own estimates, assumptions and plans. You may ask for those. Is "
    "something here not right? Tell us, and we change it.",
    nl="Dit is de versie om te delen: zonder onze eigen schattingen, aannames en plannen. U mag daarnaar vragen. Klopt "
    "hier iets niet? Zeg het, dan passen wij het aan.",
)
