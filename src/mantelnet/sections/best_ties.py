"""The ties that are not there and would help most, each in a sentence or two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from mantelnet.picture import Picture
from mantelnet.report import Block, Bullet, Bullets, Paragraph
from mantelnet.text import Text, both, count, listing, number, some
from mantelnet.vocabulary import key, label
from mantelnet.whatif.best_ties import LIMIT, Nearer, Suggestion, leads

TITLE: Final = Text(en="New ties that would help", nl="Nieuwe relaties die zouden helpen")


def build(picture: Picture, best: Sequence[Suggestion] | None) -> Iterator[Block]:
    """The ties with what they would do and what makes them possible; or why there are none."""
    if best is None:
        size = len(picture.network.parties)
        yield Paragraph(_TOO_LARGE.fill(n=number(size), limit=LIMIT))
        return
    if best:
        yield Bullets(tuple(Bullet(_tie(picture, each), (_possible(picture, each),)) for each in best), numbered=True)
    else:
        yield Paragraph(_NONE)
    named = {party for each in best for party in each.pair}
    left = [party for party in picture.all.loose if party not in named]
    if left and best:
        yield Paragraph(_STILL_LOOSE.fill(names=some([picture.label(p) for p in left]), first=left[0]))
    yield Bullets(tuple(Bullet(text) for text in _how(picture)), weight="muted")


def _tie(picture: Picture, each: Suggestion) -> Text:
    """What a tie would do."""
    one, other = each.pair
    effects = []
    if each.relieves:
        effects.append(_RELIEVES.fill(names=listing([picture.label(party) for party in each.relieves])))
    effects += [_near(picture, near) for near in each.nearer[:_MOST_NEARER]]
    if each.loose:
        effects.append(_LOOSE.fill(names=listing([picture.label(party) for party in each.loose])))
    elif each.joins:
        effects.append(_JOINS.fill(n=count(each.joins, *_PAIRS)))
    if each.sectors:
        effects.append(_SECTORS.fill(one=label(each.sectors[0]), other=label(each.sectors[1])))
    pair = both(f"{picture.label(one)} – {picture.label(other)}: ")
    return Text(
        en=pair.en + "; ".join(e.en for e in effects) + ".", nl=pair.nl + "; ".join(e.nl for e in effects) + "."
    )


def _near(picture: Picture, near: Nearer) -> Text:
    name = picture.label(near.party)
    if near.before is None:
        return _REACHED.fill(name=name)
    return _NEARER.fill(name=name, before=near.before, after=count(near.after, *_STEPS))


def _possible(picture: Picture, each: Suggestion) -> Text:
    """What makes it possible that the two meet."""
    reasons = []
    if each.acquaintances:
        reasons.append(_ACQUAINTED.fill(names=some([picture.label(party) for party in each.acquaintances], 4)))
    if each.shared:
        reasons.append(_SHARED.fill(themes=listing([picture.interests.themes[shared.theme] for shared in each.shared])))
    text = Text(en=" ".join(r.en for r in reasons), nl=" ".join(r.nl for r in reasons)) if reasons else _NO_START
    for party in each.pair:
        status = picture.network.parties[party].status
        if status != "member":
            text += _NOT_YET.fill(name=picture.label(party), status=label(status))
    return text


def _how(picture: Picture) -> Iterator[Text]:
    yield _ORDER
    yield _LIMITS
    if not leads(picture):
        project, field = key("project"), key("leads")
        path = Text(en=f"{project.en} > {field.en}", nl=f"{project.nl} > {field.nl}")
        yield _NO_LEADS.fill(path=path)


#: So many parties that come nearer are named for one tie.
_MOST_NEARER: Final = 2
_PAIRS: Final = Text(en="pair", nl="tweetal"), Text(en="pairs", nl="tweetallen")
_STEPS: Final = Text(en="step", nl="stap"), Text(en="steps", nl="stappen")
_RELIEVES: Final = Text(
    en="{names} would no longer be the only way between others",
    nl="via {names} loopt dan niet meer de enige weg tussen anderen",
)
_NEARER: Final = Text(
    en="from the leads to {name} it would take {after} instead of {before}",
    nl="van de trekkers naar {name} is het dan {after} in plaats van {before}",
)
_REACHED: Final = Text(en="the leads would get a way to {name}", nl="de trekkers krijgen zo een weg naar {name}")
_LOOSE: Final = Text(en="first contact for {names}", nl="eerste contact voor {names}")
_JOINS: Final = Text(
    en="joins two groups without contact ({n} of parties can reach each other only then)",
    nl="verbindt twee groepen zonder contact ({n} kunnen elkaar alleen dan bereiken)",
)
_SECTORS: Final = Text(
    en="first direct contact between {one} and {other}", nl="eerste directe contact tussen {one} en {other}"
)
_ACQUAINTED: Final = Text(en="Both know {names}.", nl="Beide kennen {names}.")
_SHARED: Final = Text(en="Both have an interest in {themes}.", nl="Beide hebben belang bij {themes}.")
_NO_START: Final = Text(
    en="No acquaintance and no shared interest noted: who could make the first call?",
    nl="Geen gedeeld contact of belang genoteerd: wie kan de eerste keer bellen?",
)
_NOT_YET: Final = Text(en=" {name}: does not take part yet ({status}).", nl=" {name}: nog geen deelnemer ({status}).")
_STILL_LOOSE: Final = Text(
    en="Without contact and not in this list: {names}. Who to ask? See: mantelnet introduce {first}",
    nl="Zonder contact en niet in deze lijst: {names}. Wie kunt u vragen? Zie: mantelnet introduce {first}",
)
_NONE: Final = Text(
    en="No tie that is not there would do one of the things we look at.",
    nl="Geen enkele relatie die er nog niet is, zou iets doen van wat wij bekijken.",
)
_TOO_LARGE: Final = Text(
    en="Not computed: this network has {n} parties, and we compare all absent ties up to {limit} parties.",
    nl="Niet berekend: dit netwerk telt {n} partijen, en wij vergelijken alle ontbrekende relaties tot en met {limit} "
    "partijen.",
)
_ORDER: Final = Text(
    en="Order: each time the tie that adds most to those above it. The weightiest thing it adds comes first: a party "
    "that is no longer the only way; then a shorter way from the leads to carers and others with lived experience, or "
    "to parties that are affected and without contact; then a first contact for a party; then two groups joined; then "
    "a first contact between sectors. Among ties that add the same: first those with a shared acquaintance, then those "
    "with a shared interest. There is no score.",
    nl="Volgorde: steeds de relatie die het meest toevoegt aan wat erboven staat. Het zwaarste dat zij toevoegt, telt "
    "eerst: een partij is niet meer de enige weg; dan een kortere weg van de trekkers naar mantelzorgers en anderen "
    "met ervaring, of naar partijen die geraakt worden en geen contact hebben; dan een eerste contact voor een "
    "partij; dan twee groepen verbonden; dan een eerste contact tussen sectoren. Voegen relaties hetzelfde toe, dan "
    "eerst die met een gedeeld contact, dan die met een gedeeld belang. Er is geen score.",
)
_LIMITS: Final = Text(
    en="A tie that nobody noted counts as absent here: ask whether it is there already. This order is our own, not the "
    "method's.",
    nl="Een relatie die niemand noteerde, geldt hier als afwezig: vraag of zij er al is. Deze volgorde is van ons, "
    "niet van de methode.",
)
_NO_LEADS: Final = Text(
    en='Nobody leads the network in this file, so we did not look at shorter ways. Fill in "{path}".',
    nl='In dit bestand staat geen trekker. Daarom keken wij niet naar kortere wegen. Vul "{path}" in.',
)
