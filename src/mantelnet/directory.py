"""Who is who: who offers what, as a directory to print and hand out.

It holds what may be public by section 7 of the method: the parties that take part, what they offer and bring, and their
roles. Parties that are invited or wanted have not said yes, so they are not in it. Nor is anything that was noted about
a party: no scores, notes, concerns, wishes or interests. Names and functions of contacts are left out too, because a
file cannot say that these may be shared. Of ties only referrals count, and only those that both sides have confirmed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from mantelnet.characters import normal
from mantelnet.model import SUPPORT_AREAS, ProjectFile
from mantelnet.model.ambition import Need
from mantelnet.network import Network
from mantelnet.text import LANGUAGES, Text
from mantelnet.vocabulary import label, nearest, value

#: Longer words are not looked for: comparing takes the square of the length.
_LONGEST: Final = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """One party in the directory.

    Args:
        id: its id.
        name: its full name.
        short: its short name, where it has another one than its full name.
        aliases: other names in use.
        type: its type, or ``None``.
        sector: its sector, or ``None``.
        part_of: the id of the organisation that it belongs to, where that takes part too.
        roles: its roles in the network; taking part is none.
        lead: whether it is a lead of the project.
        covers: ids of the needs that it covers.
        gives: what it brings.
        referred_by: ids of the parties that refer people to it, confirmed by both sides.
    """

    id: str
    name: str
    short: str | None
    aliases: tuple[str, ...]
    type: str | None
    sector: str | None
    part_of: str | None
    roles: tuple[str, ...]
    lead: bool
    covers: tuple[str, ...]
    gives: tuple[str, ...]
    referred_by: tuple[str, ...]

    @property
    def label(self) -> str:
        """The short name, or the full name where there is none."""
        return self.short or self.name

    @property
    def offers(self) -> bool:
        """Whether the file tells anything that this party offers."""
        return bool(self.covers or self.gives)


@dataclass(frozen=True)
class Directory:
    """Who offers what.

    Args:
        needs: the needs of the ambition that the directory is about, in file order.
        entries: the parties that it is about, in file order.
        names: the label of every party that takes part, by id, also those that it is not about.
        texts: the text of every need, by id, also those that it is not about.
    """

    needs: Mapping[str, Need]
    entries: tuple[Entry, ...]
    names: Mapping[str, str]
    texts: Mapping[str, str]

    @cached_property
    def by_need(self) -> Mapping[str, tuple[str, ...]]:
        """By need the ids of the parties in it that cover it, in file order."""
        return {need: tuple(entry.id for entry in self.entries if need in entry.covers) for need in self.needs}

    @property
    def areas(self) -> Mapping[str | None, tuple[str, ...]]:
        """The needs by support area, in the order of the model; those without an area last, under ``None``."""
        areas = {
            area: tuple(n for n, need in self.needs.items() if need.area == area) for area in (*SUPPORT_AREAS, None)
        }
        return {area: needs for area, needs in areas.items() if needs}

    def search(self, word: str) -> Directory | None:
        """The part of the directory that a word is about; ``None`` when nothing is found.

        The id or the text of a need gives that need, the name of a support area the needs in it, in either language.
        Any other word is looked for in names, types, sectors, roles, needs and what parties bring, and at the beginning
        of the names of support areas; capitals and accents do not count.
        """
        wanted = _folded(word)
        if not wanted or len(wanted) > _LONGEST:
            return None
        needs = [n for n, need in self.needs.items() if wanted in (_folded(n), _folded(need.text))]
        needs = needs or [
            n for n, need in self.needs.items() if need.area and wanted in map(_folded, _words(need.area))
        ]
        if needs:
            return self._part(needs, [entry for entry in self.entries if not set(needs).isdisjoint(entry.covers)])
        needs = [
            n
            for n, need in self.needs.items()
            if wanted in _folded(need.text)
            or (need.area and any(_folded(w).startswith(wanted) for w in _words(need.area)))
        ]
        entries = [
            entry
            for entry in self.entries
            if any(wanted in _folded(text) for text in _texts(entry)) or not set(needs).isdisjoint(entry.covers)
        ]
        return self._part(needs, entries) if entries or needs else None

    def _part(self, needs: Iterable[str], entries: Iterable[Entry]) -> Directory:
        return replace(self, needs={need: self.needs[need] for need in needs}, entries=tuple(entries))

    def nearly(self, word: str) -> str | None:
        """The id of a need or a party, or the Dutch name of a support area, that was most likely meant."""
        if len(word) > _LONGEST:
            return None
        areas = [name for need in self.needs.values() if need.area for name in _words(need.area)]
        return nearest(word, [*self.needs, *(entry.id for entry in self.entries), *areas])


def directory(file: ProjectFile, network: Network) -> Directory:
    """The directory of the parties that take part.

    Args:
        file: the sound project file.
        network: its network.
    """
    members = {key: party for key, party in network.parties.items() if party.status == "member"}
    referrals = dict(_referrals(network, members))
    entries = tuple(
        Entry(
            id=key,
            name=party.name,
            short=party.short if party.short != party.name else None,
            aliases=party.aliases,
            type=party.type,
            sector=party.its_sector,
            part_of=party.part_of if party.part_of in members else None,
            roles=tuple(role for role in party.roles if role != "member"),
            lead=key in file.project.leads,
            covers=party.covers,
            gives=party.gives,
            referred_by=tuple(other for other in members if (other, key) in referrals),
        )
        for key, party in members.items()
    )
    return Directory(
        file.ambition.needs,
        entries,
        {key: party.label for key, party in members.items()},
        {key: need.text for key, need in file.ambition.needs.items()},
    )


def _referrals(network: Network, members: Iterable[str]) -> Iterator[tuple[tuple[str, str], bool]]:
    """Who refers to whom, as far as both sides have confirmed it; a tie without a direction works both ways."""
    inside = set(members)
    for tie in network.ties:
        if tie.kind == "referral" and tie.confirmed == "both" and {tie.source, tie.target} <= inside:
            yield (tie.source, tie.target), True
            if not tie.directed:
                yield (tie.target, tie.source), True


def _texts(entry: Entry) -> Iterator[str]:
    """Everything of an entry that a word may be found in."""
    yield from (entry.id, entry.name, *entry.aliases, *entry.gives)
    if entry.short:
        yield entry.short
    for name in (entry.type, entry.sector, *entry.roles):
        if name and name != "other":
            yield from _words(name)


def _words(name: str) -> Iterator[str]:
    """A fixed value in both languages, as people read it and as files write it."""
    words: tuple[Text, ...] = (label(name), value(name))
    yield from (text.say(language) for text in words for language in LANGUAGES)


def _folded(text: str) -> str:
    """A text for comparing: without capitals, accents, underscores and extra blanks."""
    plain = "".join(c for c in normal(text.casefold(), "NFKD") if not "\u0300" <= c <= "\u036f")
    return " ".join(plain.replace("_", " ").replace("-", " ").split())
