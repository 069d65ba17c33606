"""The parts of a party's card about what it gives and gets, what was agreed, and what is to be done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from mantelnet.exchange.give_take import GiveTake, Wish
from mantelnet.exchange.matching import Deal
from mantelnet.picture import Picture
from mantelnet.profile import Profile, Task
from mantelnet.report import Block, Bullet, Bullets
from mantelnet.text import Text, both, day, number, some
from mantelnet.vocabulary import label


def lines_of(words: Iterable[str]) -> Text:
    """Texts of the file behind each other."""
    return both("; ".join(" ".join(word.split()) for word in words))


def give_take_blocks(picture: Picture, exchanges: GiveTake, profile: Profile, shared: bool) -> Iterator[Block]:
    """What it brings and would like, and what goes between it and others."""
    bullets = []
    if profile.party.gives:
        bullets.append(Bullet(Text(en="Brings: ", nl="Brengt: ") + lines_of(profile.party.gives)))
    wishes = exchanges.wishes_of(profile.id)
    if profile.party.wants:
        below = [] if shared else [text for wish in wishes for text in _source(picture, wish)]
        bullets.append(Bullet(Text(en="Would like: ", nl="Wil graag: ") + lines_of(profile.party.wants), tuple(below)))
    for deals, words in ((profile.gets, _GETS), (profile.gives, _GIVES)):
        for deal in deals:
            if deal.status or not shared:
                bullets.append(Bullet(_deal(picture, deal, words)))
    if bullets:
        yield Bullets(tuple(bullets))


def _source(picture: Picture, wish: Wish) -> Iterator[Text]:
    """Who could give what is wished for, where nothing was noted between the two yet."""
    found = [match for match in wish.matches if match.deal is None or not match.sure]
    if found and wish.state in ("possible", "perhaps"):
        words = _POSSIBLE if wish.state == "possible" else _PERHAPS
        names = some([picture.label(match.giver) for match in found if match.state == wish.state], 3)
        yield words.fill(wish=" ".join(wish.text.split()), names=names)


def _deal(picture: Picture, deal: Deal, words: Text) -> Text:
    other = deal.source if words is _GETS else deal.target
    return words.fill(
        name=picture.label(other),
        what=" ".join(deal.what.split()),
        status=label(deal.status) if deal.status else Text(en="status unknown", nl="status onbekend"),
    )


def agreement_blocks(picture: Picture, profile: Profile, shared: bool) -> Iterator[Block]:
    """What it puts in, and the open actions."""
    bullets = [Bullet(text) for text in _contribution(profile, shared)]
    about = () if shared else profile.about
    # What is to be done first stands on top of the card; what a party does about itself stands there once.
    own = [task for task in profile.owned if task not in about]
    for tasks, title in ((about[1:], _ALSO), (own, _DOES)):
        if tasks:
            bullets.append(Bullet(title, tuple(task_words(picture, task, profile.id) for task in tasks)))
    if bullets:
        yield Bullets(tuple(bullets))


def _contribution(profile: Profile, shared: bool) -> Iterator[Text]:
    given = profile.contribution
    if given is None:
        return
    parts = [both(given.who)] if given.who else []
    if given.hours_per_month is not None:
        hours = number(float(given.hours_per_month))
        parts.append(Text(en="{n} hours a month", nl="{n} uur per maand").fill(n=hours))
    if given.mandate is not None and not shared:
        parts.append(_MANDATE if given.mandate else _NO_MANDATE)
    if given.what:
        parts.append(lines_of([given.what]))
    if parts:
        words = Text(en="; ".join(part.en for part in parts), nl="; ".join(part.nl for part in parts))
        yield Text(en="Puts in: ", nl="Inzet: ") + words


def task_words(picture: Picture, task: Task, party: str) -> Text:
    """An action in one sentence: what, by whom unless it is the party itself, and by when."""
    action = task.action
    parts = []
    if action.owner != party:
        parts.append(both(picture.label(action.owner)) if action.owner else _NOBODY)
    parts.append(Text(en="by {day}", nl="uiterlijk {day}").fill(day=day(action.due)) if action.due else _NO_DATE)
    if task.overdue:
        parts.append(_OVERDUE)
    what = both(" ".join(action.what.split()).rstrip("."))
    return what + Text(en=f" ({', '.join(p.en for p in parts)}).", nl=f" ({', '.join(p.nl for p in parts)}).")


_NOBODY: Final = Text(en="nobody yet", nl="nog niemand")
_NO_DATE: Final = Text(en="no date", nl="geen datum")
_OVERDUE: Final = Text(en="the date has passed", nl="de datum is voorbij")
_GETS: Final = Text(en='From {name}: "{what}" ({status}).', nl='Van {name}: "{what}" ({status}).')
_GIVES: Final = Text(en='For {name}: "{what}" ({status}).', nl='Voor {name}: "{what}" ({status}).')
_POSSIBLE: Final = Text(en='"{wish}" could come from {names}.', nl='"{wish}" kan komen van {names}.')
_PERHAPS: Final = Text(en='"{wish}": perhaps from {names}. Ask.', nl='"{wish}": misschien van {names}. Vraag het na.')
_ALSO: Final = Text(en="Also to be done about this party:", nl="Ook te doen over deze partij:")
_DOES: Final = Text(en="Will do itself:", nl="Gaat zelf doen:")
_MANDATE: Final = Text(en="with a mandate", nl="met mandaat")
_NO_MANDATE: Final = Text(en="without a mandate", nl="zonder mandaat")
