"""One register of parties over many networks: which seats are the same party, and which perhaps are.

Seats are taken together when their full names are equal after folding (case, accents, punctuation, legal forms), or
when the full name of one is another name (alias) of the other. Everything else is a question for people: it is
listed and never merged. What holds the rule back:

* A file is the authority on its own parties: two parties of one file are never one party here.
* An id is a name inside one file: ``municipality`` stands for another organisation in each of them.
* A name that only tells what a party is ("GPs", "Municipality") names no organisation. It counts only between networks
  that name the same region.

The result does not depend on the order of the files, apart from the order in which it is told.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from mantelnet.region.sheet import Seat, Sheet
from mantelnet.rules.folding import fold, words
from mantelnet.vocabulary import SECTOR_OF_TYPE, label, value

#: The place of a seat: the number of its network and its own number there, both from 0.
Place = tuple[int, int]
Key = tuple[str, str]

#: Words that say what a party is and not who, beside the words of the types themselves.
_KIND: Final = frozenset([
    "centrum", "coordinator", "dienst", "groep", "instelling", "instellingen", "kerk", "kerken", "mantelzorgsteunpunt",
    "middelbare", "organisatie", "organisaties", "panel", "partij", "patienten", "regio", "regionaal", "school",
    "scholen", "stadhuis", "steunpunt", "team", "teams", "toegang", "verzorgenden", "vrijwilligers", "werkgevers",
    "wijkteams", "centre", "center", "church", "churches", "employers", "gp", "gps", "group", "local", "office",
    "organisations", "practice", "practices", "regional", "schools", "service", "services", "town", "city",
    "volunteers",
])  # fmt: skip


def _kind_words() -> frozenset[str]:
    found = set(_KIND)
    for name in SECTOR_OF_TYPE:
        for text in (value(name), label(name)):
            for language in (text.en, text.nl):
                for word in words(language.replace("_", " ")):
                    found |= {word, word + "s", word + "en"}
    return frozenset(found)


_KINDS: Final = _kind_words()


def generic(name: str) -> bool:
    """Whether a name only tells what a party is ("GPs", "Social neighbourhood team 2") and not who."""
    return all(word in _KINDS or word.isdigit() or len(word) < 2 for word in words(name))


@dataclass(frozen=True)
class Entry:
    """One party of the region.

    Args:
        id: its id in the register: the one that most files give it, with a number behind it where two would clash.
        name: the full name that most files give it.
        seats: its seats, each with the number of its network; in the order of the networks.
    """

    id: str
    name: str
    seats: tuple[tuple[int, Seat], ...]

    @cached_property
    def networks(self) -> tuple[int, ...]:
        """The networks in which it has a seat, whatever its status."""
        return tuple(network for network, _ in self.seats)

    @cached_property
    def member_of(self) -> tuple[int, ...]:
        """The networks that it takes part in; being invited or wanted is not taking part."""
        return tuple(network for network, seat in self.seats if seat.status == "member")

    @cached_property
    def types(self) -> tuple[str, ...]:
        """The types that the files give it, each once; none where no file tells."""
        return tuple(dict.fromkeys(seat.type for _, seat in self.seats if seat.type))

    @cached_property
    def sectors(self) -> tuple[str, ...]:
        """The sectors that the files give it, each once; none where no file tells."""
        return tuple(dict.fromkeys(seat.sector for _, seat in self.seats if seat.sector))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The full names and other names in the files, each spelling once, its own name first."""
        spelled = [seat.name for _, seat in self.seats]
        spelled += [alias for _, seat in self.seats for alias in seat.aliases]
        return tuple(dict.fromkeys([self.name, *spelled]))


@dataclass(frozen=True, slots=True)
class Register:
    """All parties of a region.

    Args:
        entries: the parties, in the order in which the files first name them.
        at: the number of the entry of each seat.
        named: for each name that stands for somebody, the entries that bear it as full name.
        called: the same for other names (aliases).
    """

    entries: tuple[Entry, ...]
    at: Mapping[Place, int]
    named: Mapping[Key, tuple[int, ...]]
    called: Mapping[Key, tuple[int, ...]]


def register(sheets: Sequence[Sheet]) -> Register:
    """Take the seats of all networks together by name."""
    naming = _Naming(sheets)
    groups = _grouped(naming)
    joined = _joined(groups, naming)
    members = sorted((sorted(place for group in part for place in groups[group]) for part in joined), key=_first)
    at = {place: number for number, places in enumerate(members) for place in places}
    ids = _ids([[naming.seat(place).id for place in places] for places in members])
    entries = [
        Entry(
            id=ids[number],
            name=_most([naming.seat(place).name for place in places]),
            seats=tuple((place[0], naming.seat(place)) for place in places),
        )
        for number, places in enumerate(members)
    ]
    return Register(
        tuple(entries),
        at,
        _by_key(at, lambda place: [naming.name(place)]),
        _by_key(at, naming.aliases),
    )


class _Naming:
    """What the names of seats stand for."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self.sheets = sheets
        self._regions = [fold(sheet.region) if sheet.region else None for sheet in sheets]
        self._folded: dict[str, tuple[str, bool]] = {}

    def places(self) -> Iterator[Place]:
        for number, sheet in enumerate(self.sheets):
            for seat in range(len(sheet.seats)):
                yield number, seat

    def seat(self, place: Place) -> Seat:
        return self.sheets[place[0]].seats[place[1]]

    def name(self, place: Place) -> Key:
        return self._key(self.seat(place).name, place[0])

    def aliases(self, place: Place) -> list[Key]:
        """The other names; not those that only tell what the party is, unless the region is known."""
        return [self._key(alias, place[0]) for alias in self.seat(place).aliases]

    def _key(self, name: str, network: int) -> Key:
        """Two names stand for one party when their keys are equal.

        A name that only tells what a party is has its region in the key; without a region it stands for nobody else.
        """
        if name not in self._folded:
            self._folded[name] = fold(name), generic(name)
        folded, is_generic = self._folded[name]
        return folded, (self._regions[network] or f"#{network}") if is_generic else ""


def _grouped(naming: _Naming) -> list[list[Place]]:
    """The seats with one full name; seats whose file bears that name twice stay alone."""
    by_name: defaultdict[Key, list[Place]] = defaultdict(list)
    for place in naming.places():
        by_name[naming.name(place)].append(place)
    groups = []
    for places in by_name.values():
        files = Counter(network for network, _ in places)
        once = [place for place in places if files[place[0]] == 1]
        groups += [once] if once else []
        groups += [[place] for place in places if files[place[0]] > 1]
    return groups


def _joined(groups: list[list[Place]], naming: _Naming) -> list[list[int]]:
    """The groups joined where a full name is another name of the other; not where a file has them side by side."""
    bearing: defaultdict[Key, list[int]] = defaultdict(list)
    for number, places in enumerate(groups):
        bearing[naming.name(places[0])].append(number)
    links: list[tuple[int, int]] = []
    for number, places in enumerate(groups):
        for key in {key for place in places for key in naming.aliases(place)}:
            links += [(number, other) for other in bearing.get(key, ()) if other != number]
    joined: list[list[int]] = []
    for part in connected(len(groups), links):
        files = [network for group in part for network in {network for network, _ in groups[group]}]
        joined += [part] if len(files) == len(set(files)) else [[group] for group in part]
    return joined


def connected(number: int, links: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The numbers from 0 to ``number``, taken together where links join them, in order."""
    above = list(range(number))

    def top(one: int) -> int:
        while above[one] != one:
            above[one] = above[above[one]]
            one = above[one]
        return one

    for one, other in links:
        low, high = sorted((top(one), top(other)))
        above[high] = low
    parts: defaultdict[int, list[int]] = defaultdict(list)
    for one in range(number):
        parts[top(one)].append(one)
    return list(parts.values())


def _first(places: list[Place]) -> Place:
    return places[0]


def _most(words_: Sequence[str]) -> str:
    """What stands there most; of equals the first."""
    return Counter(words_).most_common(1)[0][0]


def _ids(given: Sequence[Sequence[str]]) -> list[str]:
    """One id for each party, no two the same."""
    wanted = [_most(ids) for ids in given]
    taken = set(wanted)
    used: Counter[str] = Counter()
    found = []
    for id_ in wanted:
        used[id_] += 1
        number = used[id_]
        unique = id_ if number == 1 else f"{id_}-{number}"
        while number > 1 and unique in taken:
            used[id_] += 1
            unique = f"{id_}-{used[id_]}"
        taken.add(unique)
        found.append(unique)
    return found


def _by_key(at: Mapping[Place, int], keys: Callable[[Place], Iterable[Key]]) -> dict[Key, tuple[int, ...]]:
    """The entries by what they are called, each once, in order."""
    found: defaultdict[Key, dict[int, None]] = defaultdict(dict)
    for place, number in at.items():
        for key in keys(place):
            found[key][number] = None
    return {key: tuple(sorted(numbers)) for key, numbers in found.items()}
