"""Mistakes of editing, made at random with a seed: lines lost, moved, doubled and askew, words translated, signs put in."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable
from typing import Final

from adversarial.compare import Change
from mantelnet.vocabulary import KEYS, VALUES

Lines = list[str]
#: A mutator changes the lines, and tells which were touched: before and after, counted from 1.
Mutator = Callable[[random.Random, Lines], tuple[Iterable[int], Iterable[int]]]

_SIGNS: Final = (
    ":", ": ", ":\n", '"', "'", "[", "]", "{", "}", "#", " #", "- ", "-", "&a ", "*a", "!", "!!int ", "\t", "\n", "\r", "\u2028", "\u00a0",
    "\u200b", "---", "...", "<<: ", "~", "null", ",", "3,5", "?", "? ", "|", ">", "%", "@", "`", "\\", "0", "yes", "=", "\0", "é", "\ufeff",
)  # fmt: skip
_OTHER: Final = {**{en: nl for en, nl in KEYS.items() if en != nl}, **{nl: en for en, nl in KEYS.items() if en != nl}}
_OTHER_VALUE: Final = {
    **{en: nl for en, nl in VALUES.items() if en != nl},
    **{nl: en for en, nl in VALUES.items() if en != nl},
}
# Ids of parties can read like keys and values; so keys are those that are no id, and values those of certain keys.
_KEY: Final = re.compile(
    r"(?<![\w-])(?:naam|name|soort|type|tussen|between|sterkte|strength|invloed|influence|vorm|kind)(?=:)"
)
_WORD: Final = re.compile(r"(?<=type: )[a-z_]+(?=[,}\n])|(?<=soort: )[a-z_]+(?=[,}\n])|(?<=vorm: )[a-z_]+(?=[,}\n])")


def _pick(chance: random.Random, lines: Lines) -> int:
    return chance.randrange(len(lines))


def _delete(chance: random.Random, lines: Lines) -> tuple[Iterable[int], Iterable[int]]:
    place = _pick(chance, lines)
    count = min(chance.choice((1, 1, 1, 2, 3, 8)), len(lines) - place)
    del lines[place : place + count]
    return range(place + 1, place + count + 1), [place + 1]


def _double(chance: random.Random, lines: Lines) -> tuple[Iterable[int], Iterable[int]]:
    place = _pick(chance, lines)
    lines.insert(place, lines[place])
    return [place + 1], [place + 1, place + 2]


def _swap(chance: random.Random, lines: Lines) -> tuple[Iterable[int], Iterable[int]]:
    one = _pick(chance, lines)
    other = min(one + 1, len(lines) - 1) if chance.random() < 0.6 else _pick(chance, lines)
    lines[one], lines[other] = lines[other], lines[one]
    return [one + 1, other + 1], [one + 1, other + 1]


def _move(chance: random.Random, lines: Lines) -> tuple[Iterable[int], Iterable[int]]:
    start, end = _pick(chance, lines), _pick(chance, lines)
    lines.insert(end, lines.pop(start))
    return [start + 1, end + 1], [start + 1, end + 1]


def _indent(chance: random.Random, lines: Lines) -> tuple[Iterable[int], Iterable[int]]:
    place = _pick(chance, lines)
    by = chance.choice((-4, -2, -1, 1, 2, 4))
    line = lines[place]
    lines[place] = " " * by + line if by > 0 else line[min(-by, len(line) - len(line.lstrip(" "))) :]
    return [place + 1], [place + 1]


def _sign(chance: random.Random, lines: Lines) -> tuple[Iterable[int], Iterable[int]]:
    place = _pick(chance, lines)
    line = lines[place]
    at = chance.randrange(len(line))
    lines[place] = line[:at] + chance.choice(_SIGNS) + line[at:]
    return [place + 1], [place + 1, place + 2]


def _cut(chance: random.Random, lines: Lines) -> tuple[Iterable[int], Iterable[int]]:
    place = _pick(chance, lines)
    line = lines[place]
    at = chance.randrange(len(line))
    end = at + chance.choice((1, 1, 2, 5))
    lines[place] = line[:at] + line[end:]
    return [place + 1, place + 2], [place + 1]


def _transplant(chance: random.Random, lines: Lines) -> tuple[Iterable[int], Iterable[int]]:
    place = _pick(chance, lines)
    start, _, _ = lines[place].partition(": ")
    _, colon, rest = chance.choice(lines).partition(": ")
    lines[place] = start + ": " + rest if colon else start + "\n"
    return [place + 1], [place + 1]


def _end(chance: random.Random, lines: Lines) -> tuple[Iterable[int], Iterable[int]]:
    place = _pick(chance, lines)
    ends = ("\r\n", "\r", "  \n", "\n\n", " # x\n", "\t\n" if lines[place].strip() else "\n")
    lines[place] = lines[place].rstrip("\n") + chance.choice(ends)
    return [], []


def _translate(chance: random.Random, lines: Lines) -> tuple[Iterable[int], Iterable[int]]:
    pattern, table = chance.choice(((_KEY, _OTHER), (_WORD, _OTHER_VALUE)))
    for place in range(len(lines)):
        if chance.random() < 0.5 and not lines[place].lstrip().startswith("#"):
            lines[place] = pattern.sub(lambda found: table.get(found[0], found[0]), lines[place])
    return [], []


#: Each mutator, and how often it is chosen. The last two mean to leave the contents as they are.
MUTATORS: Final[tuple[tuple[Mutator, int], ...]] = (
    (_delete, 5), (_double, 2), (_swap, 4), (_move, 3), (_indent, 5), (_sign, 8), (_cut, 4), (_transplant, 3), (_end, 1),
    (_translate, 1),
)  # fmt: skip


def mutant(text: str, seed: str) -> tuple[str, Change]:
    """A file with one mistake, and the name of the mistake."""
    chance = random.Random(seed)
    lines = text.splitlines(keepends=True)
    (mutator,) = chance.choices([m for m, _ in MUTATORS], [often for _, often in MUTATORS])
    before, after = mutator(chance, lines)
    return mutator.__name__, Change("".join(lines).encode(), frozenset(before), frozenset(after))
