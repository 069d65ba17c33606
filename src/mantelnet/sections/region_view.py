"""What the parts of the report of a region share: what to show, and how networks and parties are named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from mantelnet.region import LeftOut, Region
from mantelnet.report import Block, Bullet, Paragraph
from mantelnet.text import Text, both, count, some

#: So many rows of a table or items of a list are shown.
MOST: Final = 20
#: Up to so many networks have a column of their own, and a number instead of a name.
MOST_COLUMNS: Final = 8

NETWORK: Final = Text(en="network", nl="netwerk"), Text(en="networks", nl="netwerken")


@dataclass(frozen=True)
class RegionView:
    """What to show of a region.

    Args:
        region: what was found.
        left_out: the files that are not in it.
        scores: whether classes and scores are shown; then the report is internal.
        members_only: whether invited and wanted parties were left out.
    """

    region: Region
    left_out: tuple[LeftOut, ...] = ()
    scores: bool = False
    members_only: bool = False

    @property
    def numbered(self) -> bool:
        """Whether few enough networks are shown to call them by a number."""
        return len(self.region.sheets) <= MOST_COLUMNS

    def network(self, number: int) -> str:
        """The name of a network; with its file behind it where another network has the same name."""
        return self._names[number]

    @cached_property
    def _names(self) -> tuple[str, ...]:
        sheets = self.region.sheets
        often = Counter(sheet.name for sheet in sheets)
        return tuple(f"{s.name} ({s.file})" if often[s.name] > 1 else s.name for s in sheets)

    def party(self, number: int) -> str:
        """The name of a party."""
        return self.region.entries[number].name

    def networks(self, numbers: Iterable[int], most: int = 4) -> Text:
        """The names of networks, as a person would list them."""
        return some([self.network(number) for number in numbers], most)

    def parties(self, numbers: Sequence[int], most: int = 8) -> Text:
        """The names of parties, as a person would list them."""
        return some([self.party(number) for number in numbers], most)

    @cached_property
    def several(self) -> tuple[int, ...]:
        """The parties with a seat in two or more networks: those in most first."""
        entries = self.region.entries
        found = [number for number, entry in enumerate(entries) if len(entry.networks) > 1]
        return tuple(sorted(found, key=lambda n: (-len(entries[n].member_of), -len(entries[n].networks))))


@dataclass(frozen=True, slots=True)
class RegionSection:
    """One part of the report of a region.

    Args:
        id: its name for ``--section``, in English.
        name: its name for ``--section`` in each language.
        title: its heading.
        build: its blocks; nothing where there is nothing to show.
    """

    id: str
    name: Text
    title: Text
    build: Callable[[RegionView], Iterator[Block]]


def rest(total: int, shown: int = MOST) -> Iterator[Block]:
    """What to say about what is not shown."""
    if total > shown:
        yield Paragraph(
            Text(
                en="{n} more are not shown here. With --format json you get everything.",
                nl="Er zijn er nog {n}. Met --format json krijgt u alles.",
            ).fill(n=total - shown),
            "muted",
        )


def in_networks(number: int) -> Text:
    """So many networks, in words."""
    return count(number, *NETWORK)


def cut(bullets: Sequence[Bullet]) -> tuple[Bullet, ...]:
    """The items that are shown."""
    return tuple(bullets[:MOST])


def plus(number: float, unknown: bool) -> Text:
    """A sum, with a sign behind it when not everything in it is known."""
    whole = (
        both(int(number)) if float(number).is_integer() else Text(en=f"{number:g}", nl=f"{number:g}".replace(".", ","))
    )
    return whole + "+?" if unknown else whole
