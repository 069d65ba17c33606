"""The report of ``mantelnet introduce``: the routes to a party, what to talk about, and how to work with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from mantelnet.picture import Picture
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Part, Report, Table
from mantelnet.routes import MOST, Introduction, Link, Route
from mantelnet.sections.talking_points import approach, talk, theme_words
from mantelnet.text import Text, both, count, day, listing, some
from mantelnet.vocabulary import label

_STRENGTHS: Final = {
    1: Text(en="know each other", nl="kennen"),
    2: Text(en="inform", nl="informeren"),
    3: Text(en="coordinate", nl="afstemmen"),
    4: Text(en="do together", nl="samen doen"),
    5: Text(en="work as one", nl="als één geheel"),
}
#: Up to this strength a contact may be worth a check before somebody counts on it.
_WEAK: Final = 2
_CHECK_FIRST: Final = Text(
    en=" Check first whether this contact still works.", nl=" Vraag eerst of dit contact nog werkt."
)
_CONFIRMED: Final = {
    "both": Text(en="by both", nl="door beide"),
    "one": Text(en="by one", nl="door één"),
    "none": Text(en="by nobody", nl="door niemand"),
    None: Text(en="not noted", nl="niet genoteerd"),
}
_TITLE: Final = Text(en="Introduction to {party}", nl="Kennismaken met {party}")


def report(picture: Picture, found: Introduction) -> Report:
    """The report of an introduction."""
    info = picture.file.project
    facts = [both(" ".join(info.name.split()))]
    facts.append(Text(en="from {names}", nl="vanaf {names}").fill(names=_names(picture, found.sources)))
    if info.date:
        facts.append(Text(en="reference date {day}", nl="peildatum {day}").fill(day=day(info.date)))
    parts = [Part("short", Text(en="In short", nl="In het kort"), tuple(_short(picture, found)))]
    for place, route in enumerate(found.routes, start=1):
        parts.append(Part(f"route-{place}", _route_title(picture, place, route), tuple(_route(picture, route))))
    if not found.routes:
        parts.append(Part("ask", Text(en="Who may help", nl="Wie kan helpen"), tuple(_helpers(picture, found))))
    topics = Text(en="What you can talk about", nl="Waar u over kunt praten")
    parts.append(Part("talk", topics, tuple(talk(picture, found))))
    together = Text(en="How to work with this party", nl="Hoe u met deze partij werkt")
    parts.append(Part("approach", together, tuple(approach(picture, found))))
    parts.append(Part("how", Text(en="How this was found", nl="Zo is er gezocht"), tuple(_how(found))))
    subtitle = Text(en=" · ".join(f.en for f in facts), nl=" · ".join(f.nl for f in facts))
    return Report(_TITLE.fill(party=picture.label(found.target)), subtitle, tuple(parts))


def _names(picture: Picture, parties: Sequence[str]) -> Text:
    return some([picture.label(party) for party in parties])


def _short(picture: Picture, found: Introduction) -> Iterator[Block]:
    """How many routes there are, and where to begin."""
    names = {"party": picture.label(found.target), "sources": _names(picture, found.sources)}
    if not found.routes:
        yield Paragraph(_NO_ROUTE.fill(**names), "strong")
        yield Paragraph(_NO_GUESS)
        return
    direct = [route for route in found.routes if not route.between]
    if direct:
        ends = listing([picture.label(route.parties[0]) for route in direct])
        yield Paragraph(_DIRECT.fill(party=names["party"], sources=ends), "strong")
    rest = len(found.routes) - len(direct)
    if rest == 1:
        yield Paragraph(_ONE_MORE if direct else _ONE.fill(**names), "plain" if direct else "strong")
    elif rest:
        words = (_MORE if direct else _MANY).fill(n=rest, **names)
        yield Paragraph(words, "plain" if direct else "strong")
    if found.always:
        yield Paragraph(_ALWAYS.fill(names=_names(picture, found.always)))
    if door := found.routes[0].door:
        yield Paragraph(_BEGIN.fill(name=picture.label(door), party=names["party"]))


def _route_title(picture: Picture, place: int, route: Route) -> Text:
    title = Text(en="Route {n}", nl="Route {n}").fill(n=place)
    if not route.between:
        ends = Text(en=": direct, from {start}", nl=": direct, vanaf {start}")
        return title + ends.fill(start=picture.label(route.parties[0]))
    via = Text(en=": via {names}", nl=": via {names}")
    return title + via.fill(names=listing([picture.label(party) for party in route.between]))


def _route(picture: Picture, route: Route) -> Iterator[Block]:
    """The steps in a table, then what to watch."""
    columns = (
        Column(Text(en="Step", nl="Stap")),
        Column(Text(en="Strength", nl="Sterkte")),
        Column(Text(en="Confirmed", nl="Bevestigd")),
        Column(Text(en="Both have an interest in", nl="Beide belang bij")),
    )
    yield Table(columns, tuple(_row(picture, link) for link in route.links))
    yield Bullets(tuple(Bullet(text) for text in _watch(picture, route)))


def _row(picture: Picture, link: Link) -> tuple[Cell, ...]:
    themes = [theme_words(picture, theme) for theme in link.shared]
    return (
        Cell(_step(picture, link)),
        Cell(_strength(link), "plain" if link.strength else "muted"),
        Cell(_CONFIRMED[link.confirmed], "plain" if link.confirmed else "muted"),
        Cell(listing(themes), "plain") if themes else Cell(both("–"), "muted"),
    )


def _step(picture: Picture, link: Link) -> Text:
    return both(f"{picture.label(link.source)} – {picture.label(link.target)}")


def _strength(link: Link) -> Text:
    if link.strength is None:
        return Text(en="unknown", nl="onbekend")
    return both(f"{link.strength} ") + _STRENGTHS[link.strength]


def _watch(picture: Picture, route: Route) -> Iterator[Text]:
    if route.door:
        yield Text(en="Opens the door: {name}.", nl="De deur opent: {name}.").fill(name=picture.label(route.door))
    if weakest := route.weakest:
        words = Text(en="Weakest tie: {step} (strength {n}).", nl="Zwakste schakel: {step} (sterkte {n}).")
        text = words.fill(step=_step(picture, weakest), n=weakest.strength)
        yield text + _CHECK_FIRST if (weakest.strength or 0) <= _WEAK else text
    if route.unknown:
        yield Text(
            en="Strength unknown: {steps}. We do not guess: ask how good this contact is.",
            nl="Sterkte onbekend: {steps}. Wij gokken niet: vraag hoe goed dit contact is.",
        ).fill(steps=listing([_step(picture, link) for link in route.unknown]))
    for party in route.between:
        status = picture.network.parties[party].status
        if status != "member":
            yield Text(
                en="{name}: does not take part yet (status: {status}). Make contact there first.",
                nl="{name}: nog geen deelnemer (status: {status}). Maak daar eerst zelf contact.",
            ).fill(name=picture.label(party), status=label(status))


def _helpers(picture: Picture, found: Introduction) -> Iterator[Block]:
    """Whom to ask where no tie leads to the party."""
    party = picture.label(found.target)
    if found.circle:
        yield Paragraph(
            Text(
                en="The file notes ties of {party} in another part of the network: {names}. Does anybody know one of "
                "them?",
                nl="Het bestand noemt wel contacten van {party} in een ander deel van het netwerk: {names}. Kent "
                "iemand een van hen?",
            ).fill(party=party, names=_names(picture, found.circle))
        )
    if found.helpers:
        yield Paragraph(
            Text(
                en="No tie says that these parties know {party}. They are closest to it in sector or interest, so ask "
                "them first:",
                nl="Er staat nergens dat deze partijen {party} kennen. Hun sector of belang ligt er wel het dichtst "
                "bij. Vraag het daarom eerst aan hen:",
            ).fill(party=party)
        )
        yield Bullets(tuple(Bullet(text) for text in _asked(picture, found)))
    elif not found.circle:
        yield Paragraph(_ASK_AROUND.fill(party=party))


def _asked(picture: Picture, found: Introduction) -> Iterator[Text]:
    for helper in found.helpers:
        reasons = []
        if helper.same_sector:
            sector = picture.network.sectors[helper.party] or ""
            reasons.append(Text(en="same sector ({sector})", nl="zelfde sector ({sector})").fill(sector=label(sector)))
        if helper.shared:
            themes = listing([theme_words(picture, theme) for theme in helper.shared])
            reasons.append(Text(en="also an interest in {themes}", nl="ook belang bij {themes}").fill(themes=themes))
        steps = count(helper.steps, Text(en="step away", nl="stap bij u vandaan"),
                      Text(en="steps away", nl="stappen bij u vandaan"))  # fmt: skip
        yield Text(en="{name}: {reasons}; {steps}.", nl="{name}: {reasons}; {steps}.").fill(
            name=picture.label(helper.party), reasons=listing(reasons), steps=steps
        )


def _how(found: Introduction) -> Iterator[Block]:
    links = [link for route in found.routes for link in route.links]
    themes = [each.shared for each in links] + [each.shared for each in found.helpers] + [*found.common.values()]
    sentences = [_TIES_ONLY]
    if any(link.one_way for link in links):
        sentences.append(_ONE_WAY)
    sentences += [_ORDER.fill(most=MOST), _UNKNOWN]
    if any(theme.against or not theme.confirmed for shared in themes for theme in shared):
        sentences.append(_SIGNS)
    yield Bullets(tuple(Bullet(text) for text in sentences), weight="muted")


_NO_ROUTE: Final = Text(
    en="We find no route from {sources} to {party}: no ties in this file lead there, not even through others.",
    nl="Wij vinden geen route van {sources} naar {party}: in dit bestand loopt er geen enkel contact naartoe, ook niet "
    "via anderen.",
)
_NO_GUESS: Final = Text(
    en="There may be contact that nobody noted. We do not guess: ask, and write down what you hear.",
    nl="Misschien is er contact dat niemand heeft genoteerd. Wij gokken niet: vraag het na, en schrijf op wat u hoort.",
)
_ASK_AROUND: Final = Text(
    en="No sector and no interest points to anybody either. Ask at the table: who knows somebody at {party}, at work "
    "or in private?",
    nl="Ook sector en belangen wijzen niemand aan. Vraag het aan tafel: wie kent iemand bij {party}, van het werk of "
    "privé?",
)
_DIRECT: Final = Text(
    en="There is direct contact already, from {sources} to {party}. Begin there.",
    nl="Er is al direct contact, van {sources} naar {party}. Begin daar.",
)
_ONE: Final = Text(en="There is one route to {party}.", nl="Er is één route naar {party}.")
_ONE_MORE: Final = Text(
    en="If that does not work: there is one route through others.", nl="Lukt dat niet, dan is er één route via anderen."
)
_MANY: Final = Text(
    en="There are {n} separate routes to {party}: no party in between is on two of them.",
    nl="Er zijn {n} losse routes naar {party}: geen partij ertussen zit op twee ervan.",
)
_MORE: Final = Text(
    en="If that does not work: there are {n} separate routes through others.",
    nl="Lukt dat niet, dan zijn er {n} losse routes via anderen.",
)
_ALWAYS: Final = Text(
    en="Every way there runs through {names}. Without that contact there is no way left, so treat it with care.",
    nl="Elke weg loopt via {names}. Zonder dat contact is er geen weg meer. Wees daar dus zuinig op.",
)
_BEGIN: Final = Text(
    en="Begin with route 1, and ask {name} to introduce you to {party}.",
    nl="Begin met route 1, en vraag {name} om u voor te stellen aan {party}.",
)
_TIES_ONLY: Final = Text(
    en="A route runs over ties that stand in the file, nothing else. A tie that nobody noted is not used.",
    nl="Een route loopt alleen over relaties die in het bestand staan. Wat niemand noteerde, telt niet.",
)
_ONE_WAY: Final = Text(
    en="A one-way tie counts in both directions: who refers people to each other, knows each other.",
    nl="Een relatie in één richting telt in beide richtingen: wie naar een ander verwijst, kent die ander.",
)
_ORDER: Final = Text(
    en="At most {most} routes. We choose, in this order: fewest steps in all; fewest parties in between that do not "
    "take part yet; fewest ties of unknown strength; strongest ties; best confirmed; most steps with an interest in "
    "common.",
    nl="Hoogstens {most} routes. Wij kiezen, in deze volgorde: zo weinig mogelijk stappen samen; zo weinig mogelijk "
    "partijen ertussen die nog niet meedoen; zo weinig mogelijk relaties met onbekende sterkte; de sterkste relaties; "
    "de best bevestigde; de meeste stappen met een gedeeld belang.",
)
_UNKNOWN: Final = Text(
    en="Strength unknown is not weak and not strong. This order is our own, not the method's.",
    nl="Sterkte onbekend is niet zwak en niet sterk. Deze volgorde is van ons, niet van de methode.",
)
_SIGNS: Final = Text(
    en="A theme with a minus (capacity-) runs against the ambition for at least one of the two: listen first. In "
    "brackets: at least one of the two did not say so, it is our assumption: ask.",
    nl="Een thema met een min (capaciteit-) gaat voor minstens één van de twee tegen de ambitie in: luister eerst. "
    "Tussen haakjes: minstens één van de twee heeft het niet zelf gezegd, het is onze aanname. Vraag het na.",
)
