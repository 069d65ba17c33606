"""What to ask in the talk: questions that follow from what the file does not know yet, or what does not fit yet.

They are our own, not of the method. The most important one stands first: somebody who is asked six things remembers
three. For an audience that sees a part, a question rests on what that audience sees, and gives nothing else away.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mantelnet.exchange.give_take import GiveTake
from mantelnet.forcefield import DIMENSIONS, Dimension
from mantelnet.profile import Profile
from mantelnet.report import Block, Bullet, Bullets
from mantelnet.reports.edition import Edition
from mantelnet.text import Text, some

#: So many questions stand on a card.
MOST: Final = 6
#: So many names or themes are in a question.
_NAMED: Final = 3


def questions(edition: Edition, exchanges: GiveTake, profile: Profile) -> Iterator[Block]:
    """The questions as a numbered list; never none."""
    found = list(dict.fromkeys(_all(edition, exchanges, profile)))[: MOST - 1]
    yield Bullets(tuple(map(Bullet, (*found, _MISSING))), numbered=True)


def _all(edition: Edition, exchanges: GiveTake, profile: Profile) -> Iterator[Text]:
    """All questions that fit, the most important first."""
    if not profile.inside:
        yield from (_WHY_LEFT, _TAKEN_OVER, _COME_BACK)
        return
    if profile.party.status != "member":
        yield _TO_JOIN
    if edition.internal:
        yield from _about_scores(profile)
    yield from _about_interests(edition, profile)
    if edition.internal:
        yield from _about_working(edition, exchanges, profile)
    if not profile.party.covers and profile.party.its_sector != "experience":
        yield _OFFER
    yield _GOES_WELL
    if not edition.internal:
        yield _HELP


def _about_scores(profile: Profile) -> Iterator[Text]:
    position = profile.position
    if position is None:
        return
    for dimension in DIMENSIONS:
        reading = position.readings[dimension]
        if reading is None or reading.value is None or reading.disagreement:
            yield _SCORES[dimension]
    if position.class_id in ("listen_first", "listen_protect"):
        yield _WORRIES


def _about_interests(edition: Edition, profile: Profile) -> Iterator[Text]:
    themes = edition.analysis.picture.interests.themes
    if not profile.said:
        yield _MATTERS
    if edition.internal:
        against = [theme for theme, interest in profile.said if interest.direction == "against"]
        if against:
            yield _AGAINST.fill(themes=some([themes[t] for t in dict.fromkeys(against)], _NAMED))
        assumed = [theme for theme, _ in profile.assumed]
        if assumed:
            yield _ASSUMED.fill(themes=some([themes[t] for t in dict.fromkeys(assumed)], _NAMED))


def _about_working(edition: Edition, exchanges: GiveTake, profile: Profile) -> Iterator[Text]:
    """Rings, wishes, contacts, limits and mandate: what only the core team sees."""
    picture, ring = edition.analysis.picture, profile.ring
    if ring and len({ring.actual, ring.wanted_by_party, ring.wanted_by_us} - {None}) > 1:
        yield _RINGS
    unsure = [link.source for link in profile.contacts if link.confirmed in ("one", "none") or link.strength is None]
    if not profile.contacts:
        yield _WHOM
    elif unsure:
        yield _UNSURE.fill(names=some([picture.label(party) for party in unsure], _NAMED))
    open_ = [wish.text for wish in exchanges.wishes_of(profile.id) if wish.state == "nobody"]
    if open_:
        yield _WISH.fill(wishes=some([f'"{" ".join(text.split())}"' for text in open_], 2))
    elif not profile.party.wants:
        yield _GET
    if not profile.party.limits:
        yield _LIMITS
    if profile.contribution is not None and profile.contribution.mandate is False:
        yield _MANDATE


_SCORES: Final[dict[Dimension, Text]] = {
    "commitment": Text(
        en="If we reach our goal, do you gain what you are after?",
        nl="Als wij ons doel bereiken, krijgt u dan wat u zoekt?",
    ),
    "impact": Text(
        en="How much changes for you when this goes ahead?", nl="Hoeveel verandert er voor u als dit doorgaat?"
    ),
    "influence": Text(
        en="What can you speed up, pay for or stop in this?",
        nl="Wat kunt u hierin versnellen, betalen of tegenhouden?",
    ),
}
_MATTERS: Final = Text(
    en="What matters most to you in working together?", nl="Wat is voor u het belangrijkst in deze samenwerking?"
)
_WORRIES: Final = Text(
    en="What are you worried about when this goes ahead? What would ease that?",
    nl="Waar maakt u zich zorgen over als dit doorgaat? Wat zou dat lichter maken?",
)
_AGAINST: Final = Text(
    en="Where does our task get in your way, for example with {themes}? What has to be different?",
    nl="Waar zit onze opgave u in de weg, bijvoorbeeld bij {themes}? Wat moet er dan anders?",
)
_ASSUMED: Final = Text(en="How important is this to you: {themes}?", nl="Hoe belangrijk is dit voor u: {themes}?")
_RINGS: Final = Text(
    en="What would you like to decide on, work on, think along about, or just hear about?",
    nl="Waarover wilt u meebeslissen, meewerken of meedenken, en wat wilt u alleen weten?",
)
_UNSURE: Final = Text(
    en="How good is your contact with {names}?", nl="Hoe goed is uw contact met {names}?"
)  # fmt: skip
_WHOM: Final = Text(en="With whom are you in contact already?", nl="Met wie heeft u al contact?")
_WISH: Final = Text(
    en="You would like to get {wishes}. What would help, and who could give it?",
    nl="U wilt graag: {wishes}. Wat zou helpen, en wie kan dat geven?",
)
_GET: Final = Text(
    en="What would you like to get from the network?", nl="Wat wilt u zelf uit het netwerk halen?"
)  # fmt: skip
_LIMITS: Final = Text(en="What can or will you not do?", nl="Wat kunt of wilt u niet doen?")
_MANDATE: Final = Text(
    en="Does your manager give you time and room for this?", nl="Krijgt u van uw leiding tijd en ruimte hiervoor?"
)
_TO_JOIN: Final = Text(
    en="What do you need before you can take part?", nl="Wat heeft u nodig om mee te kunnen doen?"
)  # fmt: skip
_OFFER: Final = Text(en="What can you offer carers?", nl="Wat kunt u mantelzorgers bieden?")
_GOES_WELL: Final = Text(
    en="What goes well in working together, and what does not yet?",
    nl="Wat gaat goed in de samenwerking, en wat nog niet?",
)
_HELP: Final = Text(en="What do you need from the others?", nl="Wat heeft u nodig van de anderen?")
_WHY_LEFT: Final = Text(
    en="What worked for you in the network, and what did not?", nl="Wat werkte voor u in het netwerk, en wat niet?"
)
_TAKEN_OVER: Final = Text(
    en="Who does now what you did?", nl="Wie doet nu wat u deed?"
)  # fmt: skip
_COME_BACK: Final = Text(
    en="Under which conditions would you take part again?", nl="Onder welke voorwaarden zou u weer meedoen?"
)
_MISSING: Final = Text(
    en="Whom do we still miss at the table?", nl="Wie missen wij nog aan tafel?"
)  # fmt: skip
