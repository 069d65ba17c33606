"""Parties that are perhaps the same: names that are nearly equal. Listed as a question, never merged.

Two parties that sit together in one network are never asked about: that file knows them as two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from mantelnet.region.register import Entry, Key, Register, generic
from mantelnet.rules.folding import fold, words

Reason = Literal["same_name", "other_name", "short_name", "id", "spelling", "words"]

#: So many are kept; whoever has more should first make the names in the files agree.
LIMIT: Final = 1_000
#: In a shorter name one other letter makes another name.
_LONG_ENOUGH: Final = 7


@dataclass(frozen=True, slots=True)
class Alike:
    """Parties that are perhaps one.

    Args:
        entries: their numbers in the register.
        reason: what they have in common: the full name (but a file has it twice, or it only tells what they are),
            another name in use, the short name, the id, the spelling but for one letter, or the words.
    """

    entries: tuple[int, ...]
    reason: Reason


def alike(known: Register) -> tuple[Alike, ...]:
    """The parties that are perhaps the same, each pair once, in the order of the register; at most :data:`LIMIT`."""
    entries = known.entries
    told: set[tuple[int, ...]] = set()
    found: list[Alike] = []
    for reason, numbers in _candidates(known):
        if len(found) == LIMIT:
            break
        if numbers not in told and _apart([entries[number] for number in numbers]):
            told.add(numbers)
            found.append(Alike(numbers, reason))
    return tuple(sorted(found, key=lambda a: a.entries))


def _apart(entries: Sequence[Entry]) -> bool:
    """Whether two of the parties have no network in common: then they may be one."""
    if len(entries) > 2:
        return True
    one, other = entries
    return not {*one.networks} & {*other.networks}


def _candidates(known: Register) -> Iterator[tuple[Reason, tuple[int, ...]]]:
    entries = known.entries
    for numbers in _same_name(known):
        yield "same_name", numbers
    for key, called in known.called.items():
        numbers = tuple(sorted({*called, *known.named.get(key, ())}))
        if len(numbers) > 1:
            yield "other_name", numbers
    for reason, keys in (("short_name", _shorts), ("id", _own_ids)):
        for numbers in _shared(keys(entry) for entry in entries):
            yield ("short_name" if reason == "short_name" else "id"), numbers
    folded = [fold(entry.name) for entry in entries]
    for pair in _one_letter(folded):
        if folded[pair[0]] != folded[pair[1]]:
            yield "spelling", pair
    for pair in _same_words(entries):
        yield "words", pair


def _same_name(known: Register) -> Iterator[tuple[int, ...]]:
    """Entries with one full name: a file bears it twice, or it names nobody and not all files tell the region."""
    by_name: defaultdict[str, dict[str, list[int]]] = defaultdict(dict)
    for (folded, where), numbers in known.named.items():
        by_name[folded].setdefault(where, []).extend(numbers)
    for places in by_name.values():
        unknown = [n for where, numbers in places.items() if where.startswith("#") for n in numbers]
        every = [n for numbers in places.values() for n in numbers]
        if unknown and len(every) > 1:
            yield tuple(sorted(every))
        else:
            yield from (tuple(sorted(found)) for found in places.values() if len(found) > 1)


def _shorts(entry: Entry) -> set[Key]:
    """The short names with the type: "Maatjes" may be two projects, "Maatjes" of one type is a question."""
    return {
        (fold(seat.short), seat.type) for _, seat in entry.seats if seat.short and seat.type and not generic(seat.short)
    }


def _own_ids(entry: Entry) -> set[Key]:
    """The ids with the type, as far as they name somebody."""
    return {(fold(seat.id), seat.type) for _, seat in entry.seats if seat.type and not generic(seat.id)}


def _shared(keys_of: Iterable[set[Key]]) -> Iterator[tuple[int, ...]]:
    """The numbers that have a key in common."""
    by_key: defaultdict[Key, list[int]] = defaultdict(list)
    for number, keys in enumerate(keys_of):
        for key in sorted(keys):
            by_key[key].append(number)
    for numbers in by_key.values():
        if len(numbers) > 1:
            yield tuple(numbers)


def _one_letter(folded: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of names that differ in one letter, or in the order of two neighbouring ones; digits must be equal.

    Only names that have much in common are compared: two of three pieces of both are equal.
    """
    having: defaultdict[tuple[int, int, str], list[int]] = defaultdict(list)
    told: set[tuple[int, int]] = set()
    for number, name in enumerate(folded):
        if len(name) >= _LONG_ENOUGH:
            for key in _pieces(name, len(name)):
                having[key].append(number)
    for number, name in enumerate(folded):
        for size in (len(name), len(name) - 1):
            for key in _pieces(name, size):
                for other in having.get(key, ()):
                    pair = (min(number, other), max(number, other))
                    if number != other and pair not in told and _is_near(name, folded[other]):
                        told.add(pair)
                        yield pair


def _pieces(name: str, size: int) -> tuple[tuple[int, int, str], ...]:
    """What is left of a name when something is wrong in its last, its first or its middle third.

    Where two thirds meet a letter is left out on both sides, so that two letters that changed places there do no harm.

    Args:
        name: the name.
        size: the length of the shorter of the two names that are compared.
    """
    one, two = size // 3, 2 * size // 3
    end = len(name) - size
    return (
        (size, 0, name[: two - 1]),
        (size, 1, name[one + 1 + end :]),
        (size, 2, name[:one] + name[two + end :]),
    )


def _is_near(one: str, other: str) -> bool:
    """Whether two names differ in exactly one letter (changed, added, left out) or in two that changed places."""
    if len(one) > len(other):
        one, other = other, one
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    rest, more = one[start:], other[start:]
    if len(one) < len(other):
        return rest == more[1:] and not more[:1].isdigit()
    changed = rest[:1] + more[:1]
    swapped = rest[:2] == more[1::-1] and rest[2:] == more[2:]
    return bool(rest) and (rest[1:] == more[1:] or swapped) and not any(map(str.isdigit, changed))


def _same_words(entries: Sequence[Entry]) -> Iterator[tuple[int, int]]:
    """Pairs of which one name has all words of the other, in any order; of one type, as far as the files tell."""
    bags = [frozenset(words(entry.name)) for entry in entries]
    having: defaultdict[str, list[int]] = defaultdict(list)
    for number, bag in enumerate(bags):
        for word in bag:
            having[word].append(number)
    for number, bag in enumerate(bags):
        if len(bag) < 2 or generic(entries[number].name):
            continue
        rarest = min(sorted(bag), key=lambda word: len(having[word]))
        for other in having[rarest]:
            equal = bag == bags[other]
            if (bag < bags[other] or (equal and number < other)) and _types_agree(entries[number], entries[other]):
                yield min(number, other), max(number, other)


def _types_agree(one: Entry, other: Entry) -> bool:
    return not one.types or not other.types or bool({*one.types} & {*other.types})
