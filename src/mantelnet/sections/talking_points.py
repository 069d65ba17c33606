"""What ``mantelnet introduce`` says about the talk itself: shared themes, what is known, and how to work together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mantelnet.interests import Shared
from mantelnet.model import Interest
from mantelnet.picture import Picture
from mantelnet.report import Block, Bullet, Bullets, Card, Line, Name, Paragraph
from mantelnet.routes import Introduction
from mantelnet.strategies import ORIGINS, STRATEGY
from mantelnet.text import Text, both, listing, number
from mantelnet.vocabulary import key, label

_OR: Final = Text(en="or", nl="of")


def theme_words(picture: Picture, shared: Shared) -> Text:
    """A theme, with a minus where it runs against the ambition for one of the two, in brackets where we assume it."""
    text = picture.interests.themes[shared.theme] + ("-" if shared.against else "")
    return text if shared.confirmed else both("(") + text + ")"


def talk(picture: Picture, found: Introduction) -> Iterator[Block]:
    """What both sides have an interest in, what the party told, what is noted about it, and what we only think."""
    party = picture.label(found.target)
    facts = picture.file.parties[found.target]
    bullets: list[Bullet] = []
    for source, shared in _beside(found):
        if shared:
            words = Text(en="{source} and {party} both have an interest in: {themes}.",
                         nl="{source} en {party} hebben allebei belang bij: {themes}.")  # fmt: skip
            themes = listing([theme_words(picture, theme) for theme in shared])
            bullets.append(Bullet(words.fill(source=picture.label(source), party=party, themes=themes)))
    if found.said:
        bullets.append(Bullet(_SAID.fill(party=party), tuple(_interest(picture, *each) for each in found.said)))
    for lines, words in ((facts.wants, _WANTS), (facts.concerns, _CONCERNS), (facts.limits, _LIMITS)):
        if lines:
            bullets.append(Bullet(words.fill(party=party), tuple(both(f'"{line}"') for line in lines)))
    if found.assumed:
        bullets.append(Bullet(_ASSUMED.fill(party=party), tuple(_interest(picture, *each) for each in found.assumed)))
    if not (found.said or facts.wants or facts.concerns):
        bullets.append(Bullet(_NOTHING_KNOWN.fill(party=party)))
    yield Bullets(tuple(bullets))


def _beside(found: Introduction) -> Iterator[tuple[str, tuple[Shared, ...]]]:
    """Who may sit at the table with the party, and what both have an interest in: the starts, who opens the door."""
    yield from found.common.items()
    for route in found.routes[:1]:
        if route.door:
            yield route.door, route.links[-1].shared


def _interest(picture: Picture, theme: str, interest: Interest) -> Text:
    text = both(f'"{" ".join(interest.text.split())}" (') + picture.interests.themes[theme]
    if interest.weight:
        text += Text(en=", weight {n}", nl=", gewicht {n}").fill(n=interest.weight)
    if interest.direction == "against":
        text += Text(en=", runs against the ambition", nl=", gaat tegen de ambitie in")
    return text + ")"


def approach(picture: Picture, found: Introduction) -> Iterator[Block]:
    """The class of the party with its first advice; or why there is none."""
    position = picture.field[found.target]
    strategy = position.strategy
    if strategy is None:
        missing = listing([key(dimension) for dimension in position.missing])
        yield Paragraph(_NO_CLASS.fill(party=picture.label(found.target), missing=missing))
        return
    first = strategy.advice[0]
    lines = [
        Line(first.text, origin=ORIGINS[first.origin]),
        Line(strategy.avoid, Text(en="Beware", nl="Let op"), ORIGINS["mantelnet"]),
    ]
    if position.borderline:
        others = listing([STRATEGY[c].label for c in dict.fromkeys(position.alternatives)], _OR)
        words = Text(en="Also possible: {others}. Ask before you act.",
                     nl="Ook mogelijk: {others}. Vraag het na voordat u iets doet.")  # fmt: skip
        lines.append(Line(words.fill(others=others), Text(en="Borderline", nl="Grensgeval")))
    influence = position.readings["influence"]
    name = Name(
        both(picture.label(found.target)),
        strong=influence is not None and influence.level == "high",
        behind=Text(en="influence {n}", nl="invloed {n}").fill(
            n=label("unknown") if influence is None or influence.value is None else number(influence.value)
        ),
    )
    yield Card(strategy.label, strategy.summary, strategy.quadrant, (name,), tuple(lines))


_SAID: Final = Text(en="Said by {party} themselves:", nl="Door {party} zelf gezegd:")
_WANTS: Final = Text(
    en="Noted as a wish of {party} (check whether it still holds):",
    nl="Genoteerd als wens van {party} (vraag of het nog klopt):",
)
_CONCERNS: Final = Text(
    en="Noted as a concern of {party} (let them tell it in their own words):",
    nl="Genoteerd als zorg van {party} (laat het hen in eigen woorden vertellen):",
)
_LIMITS: Final = Text(
    en="Noted as a limit of {party} (respect it):", nl="Genoteerd als grens van {party} (houd u daaraan):"
)
_ASSUMED: Final = Text(
    en="Our assumption about {party}, not confirmed. Ask about it, do not say it:",
    nl="Onze aanname over {party}, niet bevestigd. Vraag ernaar, zeg het niet:",
)
_NOTHING_KNOWN: Final = Text(
    en="Nothing is confirmed or noted yet about the wishes and concerns of {party}. Ask what matters to them.",
    nl="Er is nog niets bevestigd of genoteerd over de wensen en zorgen van {party}. Vraag wat voor hen belangrijk is.",
)
_NO_CLASS: Final = Text(
    en="There is no class for {party} yet, so there is no advice. No score yet for: {missing}.",
    nl="Er is nog geen klasse voor {party}. Daarom is er nog geen advies. Nog geen score voor: {missing}.",
)
