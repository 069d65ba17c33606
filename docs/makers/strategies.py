"""The page about the force field: from scores to levels to a class, and the advice of each class with its origin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Final

from mantelnet.forcefield import DIMENSIONS, Level, Limits, Position, position, read_ratings
from mantelnet.strategies import ORIGINS, STRATEGIES, STRATEGY
from mantelnet.text import Language, Text, number
from mantelnet.vocabulary import key, label

from .page import Page, code, document, escape, heading, items, labelled, table

_TITLE: Final = Text(en="Strategies: from scores to an approach", nl="Strategie: van scores naar een aanpak")
_ABOUT: Final = Text(
    en="Each party gets a class from three scores: commitment, impact and influence. A class comes with advice. "
    "Behind every sentence stands where it comes from: **[method]** is from the published document “Stap voor stap "
    "een netwerk opbouwen”; **[mantelnet]** is our own proposal. The published document describes two situations "
    "only; all the rest is ours.",
    nl="Elke partij krijgt een klasse uit drie scores: commitment, impact en invloed. Bij een klasse hoort advies. "
    "Achter elke zin staat waar die vandaan komt: **[methode]** komt uit het gepubliceerde document “Stap voor stap "
    "een netwerk opbouwen”; **[mantelnet]** is ons eigen voorstel. Het gepubliceerde document beschrijft maar twee "
    "situaties. De rest is van ons.",
)
_LEVELS: Final = Text(en="From score to level", nl="Van score naar niveau")
_LEVEL_LINES: Final = (
    Text(
        en="below {low}: low; from {high} on: high; in between: middle (`settings`, `low_below` and `high_from`)",
        nl="onder {low}: laag; vanaf {high}: hoog; daartussen: midden (`instellingen`, `laag_onder` en `hoog_vanaf`)",
    ),
    Text(
        en="several raters: the middle score (median) counts; with two or more points between the lowest and the "
        "highest the screen shows ≠",
        nl="meer beoordelaars: de middelste score (mediaan) telt; liggen de laagste en de hoogste twee punten of meer "
        "uit elkaar, dan toont het scherm ≠",
    ),
    Text(
        en="a rater who says unknown does not count; if all say unknown, the score is unknown",
        nl="een beoordelaar die onbekend zegt, telt niet mee; zeggen ze allemaal onbekend, dan is de score onbekend",
    ),
    Text(
        en="one unknown score is enough for the class “{acquainted}”; a score that nobody gave means no class",
        nl="één onbekende score is genoeg voor de klasse “{acquainted}”; een score die niemand gaf, betekent: geen "
        "klasse",
    ),
    Text(
        en="a middle score is read with caution: commitment as low, impact and influence as high. The party is then a "
        "borderline case (~), and the other possible classes are named",
        nl="een score in het midden lezen we voorzichtig: commitment als laag, impact en invloed als hoog. De partij "
        "is dan een grensgeval (~), en de andere mogelijke klassen staan erbij",
    ),
)
_CLASSES: Final = Text(en="Low and high: the eight classes", nl="Laag en hoog: de acht klassen")
_CLASS_HEAD: Final = Text(en="Class|When|Base|Ring", nl="Klasse|Wanneer|Basis|Ring")
_MIDDLE: Final = Text(en="With a middle score", nl="Met een score in het midden")
_MIDDLE_HEAD: Final = Text(en="Class|Could also be", nl="Klasse|Kan ook zijn")
_ADVICE: Final = Text(en="The advice of each class", nl="Het advies van elke klasse")
_AVOID: Final = Text(en="Do not", nl="Niet doen")
_RING: Final = Text(en="Ring of influence that fits", nl="Ring van invloed die past")
_LEVEL_NAMES: Final[Mapping[Level, Text]] = {
    "low": Text(en="low", nl="laag"),
    "middle": Text(en="middle", nl="midden"),
    "high": Text(en="high", nl="hoog"),
}
_SCORE_OF: Final[Mapping[Level, int]] = {"low": 1, "middle": 3, "high": 5}


def build(language: Language) -> str:
    """The page in one language."""
    return document(language, _TITLE, _blocks(language))


def _blocks(language: Language) -> Iterator[str]:
    limits = Limits()
    facts = {
        "low": number(limits.low_below),
        "high": number(limits.high_from),
        "acquainted": STRATEGY["get_acquainted"].label,
    }
    yield _ABOUT.say(language)
    yield heading(2, _LEVELS.say(language))
    yield items(line.fill(**facts).say(language) for line in _LEVEL_LINES)
    yield heading(2, _CLASSES.say(language), "classes")
    scores = [key(dimension).say(language).capitalize() for dimension in DIMENSIONS]
    found = {levels: _position(levels) for levels in product(_LEVEL_NAMES, repeat=3)}
    order = [strategy.id for strategy in STRATEGIES]
    sharp = [(levels, place) for levels, place in found.items() if "middle" not in levels]
    sharp.sort(key=lambda entry: order.index(entry[1].class_id or "get_acquainted"))
    yield table([*scores, *_CLASS_HEAD.say(language).split("|")], (_sharp(*entry, language) for entry in sharp))
    yield heading(2, _MIDDLE.say(language))
    middle = ((levels, place) for levels, place in found.items() if "middle" in levels)
    yield table([*scores, *_MIDDLE_HEAD.say(language).split("|")], (_middle(*entry, language) for entry in middle))
    yield heading(2, _ADVICE.say(language))
    for strategy in STRATEGIES:
        yield heading(3, escape(strategy.label.say(language)), strategy.id)
        yield f"{code(strategy.id)} · {escape(strategy.summary.say(language))}"
        yield items(
            f"{escape(advice.text.say(language))} **[{ORIGINS[advice.origin].say(language)}]**"
            for advice in strategy.advice
        )
        yield labelled(
            _AVOID, f"{escape(strategy.avoid.say(language))} **[{ORIGINS['mantelnet'].say(language)}]**", language
        )
        if strategy.ring:
            yield labelled(
                _RING, f"{label(strategy.ring).say(language)}. **[{ORIGINS['mantelnet'].say(language)}]**", language
            )


def _position(levels: tuple[Level, ...]) -> Position:
    readings = {
        dimension: read_ratings({"": _SCORE_OF[level]}, Limits())
        for dimension, level in zip(DIMENSIONS, levels, strict=True)
    }
    return position(readings)


def _sharp(levels: tuple[Level, ...], place: Position, language: Language) -> list[str]:
    strategy = place.strategy
    assert strategy is not None
    ring = label(strategy.ring).say(language) if strategy.ring else "–"
    return [
        *(_LEVEL_NAMES[level].say(language) for level in levels),
        _link(strategy.id, language),
        escape(strategy.summary.say(language)),
        ORIGINS[strategy.origin].say(language),
        ring,
    ]


def _middle(levels: tuple[Level, ...], place: Position, language: Language) -> list[str]:
    others = ", ".join(_link(name, language) for name in dict.fromkeys(place.alternatives))
    assert place.class_id is not None
    return [*(_LEVEL_NAMES[level].say(language) for level in levels), f"{_link(place.class_id, language)} ~", others]


def _link(class_id: str, language: Language) -> str:
    return f"[{escape(STRATEGY[class_id].label.say(language))}](#{class_id})"


PAGE = Page(Text(en="en/reference/strategies.md", nl="nl/reference/strategie.md"), build)
