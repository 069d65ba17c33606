"""Wishes of parties beside what others bring: which of them match, and which perhaps do.

A wish is matched by something that goes to that party in the file's list of give and take, or that somebody brings.
That is only said where the file says so: in the same words, or because the wish names a need, a support area or a theme
and somebody covers that need or offers something of that name. Where all the telling words of one line stand in the
other as well, the two may be about the same thing: that is a "perhaps", and is never counted as a match. Both rules are
our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, get_args

from mantelnet.interests import InterestMatrix
from mantelnet.model import SUPPORT_AREAS, ProjectFile
from mantelnet.network import Network
from mantelnet.text import LANGUAGES
from mantelnet.vocabulary import label, value

Status = Literal["agreed", "offered", "asked"]
#: How far a wish or an offer has come: the status of what goes between two parties (``noted`` without one), a match
#: that the file supports, one that we only suspect, or nothing at all.
State = Literal["agreed", "offered", "asked", "noted", "possible", "perhaps", "nobody"]
STATES: Final[tuple[State, ...]] = get_args(State)
#: What a line is about, where it says so: a need, a support area or a theme, with its id.
_Topic = tuple[Literal["need", "area", "theme"], str]

_WORDS: Final = re.compile(r"[^\W_]+")
#: A word of so many letters may tell what a line is about.
_TELLING: Final = 4
#: Everyday words, in both languages, that do not tell what a line is about.
_IDLE: Final = frozenset([
    "aan", "alle", "alles", "deze", "door", "een", "eigen", "eens", "elke", "elkaar", "geen", "goed", "goede", "haar",
    "heel", "hele", "hier", "hun", "ieder", "iets", "iemand", "maar", "meer", "mensen", "met", "minder", "naar",
    "niet", "onze", "onder", "over", "reeds", "samen", "tijdens", "toch", "tussen", "veel", "voor", "waar", "wanneer",
    "want", "wat", "welke", "wie", "worden", "wordt", "zijn", "zonder", "about", "also", "each", "every", "from",
    "good", "have", "into", "less", "many", "more", "much", "only", "other", "ours", "over", "people", "some",
    "somebody", "something", "that", "their", "them", "there", "these", "they", "this", "those", "what", "when",
    "where", "which", "who", "with", "without", "your",
])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Deal:
    """One thing that goes from one party to another, as the file notes it.

    Args:
        source: who gives.
        target: who gets.
        what: what it is.
        status: ``agreed``, ``offered``, ``asked``; ``None`` where nothing was noted.
        date: since when, or ``None``.
    """

    source: str
    target: str
    what: str
    status: Status | None
    date: str | None

    @property
    def state(self) -> State:
        """How far it has come."""
        return self.status or "noted"


@dataclass(frozen=True, slots=True)
class Match:
    """A wish of one party beside what another could give.

    Args:
        giver: who gives or could give.
        wisher: who would like to get it.
        wish: the line of the wish; ``None`` where an offer goes to a party that noted no such wish.
        offer: the line of the offer, the words of the give and take, or the text of the need that is covered.
        sure: whether the file supports it: the same words, or the same need, area or theme; otherwise perhaps.
        deal: what was noted between the two, if that is what matches.
    """

    giver: str
    wisher: str
    wish: str | None
    offer: str
    sure: bool
    deal: Deal | None = None

    @property
    def state(self) -> State:
        """How far it has come."""
        if not self.sure:
            return "perhaps"
        return self.deal.state if self.deal else "possible"


class Matcher:
    """Lays every wish beside everything that others bring.

    Args:
        file: the sound project file.
        network: its network.
        matrix: its matrix of interests, for the names of the themes.
        deals: what goes from one party of the network to another.
    """

    def __init__(self, file: ProjectFile, network: Network, matrix: InterestMatrix, deals: tuple[Deal, ...]) -> None:
        self._file, self._network = file, network
        self._names = dict(_topics(file, matrix))
        offers = ((key, text, None) for key, party in network.parties.items() for text in party.gives)
        self._lines: list[tuple[str, str, Deal | None]] = [*offers, *((d.source, d.what, d) for d in deals)]
        self._by_line: dict[str, list[int]] = {}
        self._by_topic: dict[_Topic, list[int]] = {}
        self._by_word: dict[str, list[int]] = {}
        self._words = [telling(text) for _, text, _ in self._lines]
        for place, (_, text, _) in enumerate(self._lines):
            self._by_line.setdefault(_folded(text), []).append(place)
            for topic in self._about(text):
                self._by_topic.setdefault(topic, []).append(place)
            for word in self._words[place]:
                self._by_word.setdefault(word, []).append(place)

    def _about(self, line: str) -> frozenset[_Topic]:
        """What a line names: a need, its support area, an area, a theme."""
        found = set(self._names.get(_folded(line), ()))
        areas = (self._file.ambition.needs[key].area for kind, key in found if kind == "need")
        return frozenset([*found, *(("area", area) for area in areas if area)])

    def matches(self) -> Iterator[Match]:
        """All of them, in the order of wishes; sure ones first."""
        for wisher, party in self._network.parties.items():
            for wish in party.wants:
                yield from self._of(wisher, wish)

    def _of(self, wisher: str, wish: str) -> Iterator[Match]:
        named = self._names.get(_folded(wish), frozenset())
        sure = dict.fromkeys(self._by_line.get(_folded(wish), ()))
        sure.update(dict.fromkeys(place for topic in named for place in self._by_topic.get(topic, ())))
        words = telling(wish)
        near = dict.fromkeys(place for word in words for place in self._by_word.get(word, ()))
        perhaps = [place for place in near if place not in sure and alike(words, self._words[place])]
        for place in sorted([*sure, *perhaps]):
            giver, offer, deal = self._lines[place]
            if giver != wisher and (deal is None or deal.target == wisher):
                yield Match(giver, wisher, wish, offer, place in sure, deal)
        yield from self._covered(wisher, wish, named)

    def _covered(self, wisher: str, wish: str, named: frozenset[_Topic]) -> Iterator[Match]:
        """Who covers the need, or a need in the support area, that a wish names."""
        needs = self._file.ambition.needs
        for giver, party in self._network.parties.items():
            for need in party.covers:
                if giver != wisher and (("need", need) in named or ("area", needs[need].area) in named):
                    yield Match(giver, wisher, wish, needs[need].text, sure=True)


def _topics(file: ProjectFile, matrix: InterestMatrix) -> Iterator[tuple[str, frozenset[_Topic]]]:
    """What the names of needs, support areas and themes stand for, in either language; the same name for several."""
    found: dict[str, set[_Topic]] = {}
    for key, need in file.ambition.needs.items():
        for name in (key, need.text):
            found.setdefault(_folded(name), set()).add(("need", key))
    for area in SUPPORT_AREAS:
        for name in (words.say(language) for words in (label(area), value(area)) for language in LANGUAGES):
            found.setdefault(_folded(name), set()).add(("area", area))
    for theme, words in matrix.themes.items():
        for name in (theme, *(each.say(language) for each in (words, value(theme)) for language in LANGUAGES)):
            found.setdefault(_folded(name), set()).add(("theme", theme))
    for name, topics in found.items():
        yield name, frozenset(topics)


def _folded(line: str) -> str:
    """A line without capitals, punctuation and extra blanks, for comparing."""
    return " ".join(_WORDS.findall(line.casefold())) or line.strip()


def same(one: str, other: str) -> bool:
    """Whether two lines have the same words, whatever their capitals and punctuation."""
    return _folded(one) == _folded(other)


def telling(line: str) -> frozenset[str]:
    """The words that may tell what a line is about: long enough, and no everyday words."""
    return frozenset(w for w in _WORDS.findall(line.casefold()) if len(w) >= _TELLING and w not in _IDLE)


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether all the telling words of one line stand in the other as well."""
    return bool(one and other) and (one <= other or other <= one)
