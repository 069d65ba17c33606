"""Drafts of actions as YAML, to be pasted below ``actions`` in the project file: owner and date are left to people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Final

from mantelnet.desired import Desired
from mantelnet.strategies import ORIGINS, Advice
from mantelnet.text import PARTY_WORDS, Language, Text, count
from mantelnet.vocabulary import key

_WIDTH: Final = 78
_HEAD: Final = (
    Text(
        en='Drafts of mantelnet. Choose what fits, and paste it below "actions:" in the project file.',
        nl='Voorstellen van mantelnet. Kies wat past, en plak dat in het projectbestand onder "acties:".',
    ),
    Text(
        en="Agree on who does it and by when, and fill that in.",
        nl="Spreek af wie het doet en wanneer het klaar is, en vul dat in.",
    ),
)
_NONE: Final = Text(
    en="No drafts: no desired position asks for an action that is not there yet.",
    nl="Geen voorstellen: geen gewenste positie vraagt om een actie die er nog niet is.",
)
_WHO: Final = Text(en="who does it?", nl="wie doet het?")
_WHEN: Final = Text(en="by when, for example 2026-05-01?", nl="wanneer is het klaar, bijvoorbeeld 2026-05-01?")


def render(found: Sequence[Desired], language: Language) -> str:
    """The drafts, one item of a list each; only comments when there are none.

    Args:
        found: the desired positions.
        language: the language of the keys and of the sentences.
    """
    return "".join(f"{line}\n" for line in _lines(found, language))


def _lines(found: Sequence[Desired], language: Language) -> Iterator[str]:
    drafts = [(each.party, draft) for each in found for draft in each.to_do]
    for text in _HEAD if drafts else (_NONE,):
        yield from _comment(text, language)
    busy = sum(bool(each.drafts and each.open_actions) for each in found)
    if busy:
        parties = count(busy, *PARTY_WORDS)
        yield from _comment(
            Text(
                en="Not here: {n} with an open action about it already.",
                nl="Niet hierbij: {n} waarover al een actie open staat.",
            ).fill(n=parties),
            language,
        )
    for party, draft in drafts:
        yield from _item(party, draft, language)


def _comment(text: Text, language: Language) -> Iterator[str]:
    return (f"# {line}" for line in wrap(text.say(language), _WIDTH - 2))


def _item(party: str, draft: Advice, language: Language) -> Iterator[str]:
    def name(field: str) -> str:
        return key(field).say(language)

    # A folded text needs no quotes, whatever stands in it.
    yield f"  - {name('what')}: >-"
    yield from (f"      {line}" for line in wrap(draft.text.say(language), _WIDTH - 6))
    yield f"    {name('about')}: {party}"
    yield f"    {name('owner')}:  # {_WHO.say(language)}"
    yield f"    {name('due')}:  # {_WHEN.say(language)}"
    yield f"    # {_ORIGIN.say(language)}: {ORIGINS[draft.origin].say(language)}"


_ORIGIN: Final = Text(en="origin of this advice", nl="herkomst van dit advies")
