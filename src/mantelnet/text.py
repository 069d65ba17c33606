"""Sentences in two languages, and the one place where numbers and dates become words.

A sentence for users is a :class:`Text`: both languages stand side by side where the thing itself stands, so
a missing language does not type-check. Only renderers choose a language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal, get_args

Language = Literal["en", "nl"]
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence or label in English and in Dutch.

    Args:
        en: the English wording.
        nl: the Dutch wording (plain, B1, "u").
    """

    en: str
    nl: str

    def say(self, language: Language) -> str:
        """The wording in one language."""
        return self.nl if language == "nl" else self.en

    def fill(self, **values: object) -> Text:
        """Put values in the ``{places}`` of the sentence; a value may itself be a :class:`Text`.

        Values are inserted as they are: braces in a party's name mean nothing.
        """
        return Text(
            en=self.en.format(**{k: _say(v, "en") for k, v in values.items()}),
            nl=self.nl.format(**{k: _say(v, "nl") for k, v in values.items()}),
        )

    def map(self, change: Callable[[str], str]) -> Text:
        """The same sentence with both wordings changed in one way."""
        return Text(en=change(self.en), nl=change(self.nl))

    def __add__(self, other: Text | str) -> Text:
        return Text(en=self.en + _say(other, "en"), nl=self.nl + _say(other, "nl"))


#: No words at all.
NOTHING: Final = Text(en="", nl="")


def _say(value: object, language: Language) -> str:
    return value.say(language) if isinstance(value, Text) else str(value)


def both(word: object) -> Text:
    """A name or other piece of data that reads the same in every language."""
    return word if isinstance(word, Text) else Text(en=str(word), nl=str(word))


def count(n: int, one: Text, many: Text) -> Text:
    """``n`` with the fitting word: ``count(2, tie, ties)`` reads "2 ties"."""
    return both(n) + " " + (one if n == 1 else many)


#: What is counted most, as :func:`count` takes it.
PARTY_WORDS: Final = Text(en="party", nl="partij"), Text(en="parties", nl="partijen")


def number(value: float, decimals: int = 2, fixed: bool = False) -> Text:
    """A number for people: 3.5 is "3,5" in Dutch.

    Args:
        value: the number.
        decimals: at most so many places.
        fixed: keep idle zeros, for numbers below each other.
    """
    plain = f"{value:.{decimals}f}"
    if "." in plain and not fixed:
        plain = plain.rstrip("0").rstrip(".")
    if plain in ("-0", ""):
        plain = "0"
    return Text(en=plain, nl=plain.replace(".", ","))


def percent(share: float) -> Text:
    """A share between 0 and 1 as a whole percentage."""
    return both(f"{round(share * 100)}%")


def listing(words: Iterable[object], conjunction: Text | None = None) -> Text:
    """Words joined as a person would: "a, b and c"; nothing for no words."""
    joint = conjunction or Text(en="and", nl="en")
    items: Sequence[Text] = [both(word) for word in words]
    if not items:
        return NOTHING
    *first, last = items
    if not first:
        return last
    return Text(
        en=", ".join(t.en for t in first) + f" {joint.en} {last.en}",
        nl=", ".join(t.nl for t in first) + f" {joint.nl} {last.nl}",
    )


def some(words: Sequence[object], most: int = 6) -> Text:
    """:func:`listing` that names at most ``most`` words and counts the rest: "a, b and 3 others"."""
    if len(words) <= most:
        return listing(words)
    rest = len(words) - most + 1
    return listing([*words[: most - 1], Text(en=f"{rest} others", nl=f"{rest} anderen")])


_MONTHS: Final = Text(
    en="January February March April May June July August September October November December",
    nl="januari februari maart april mei juni juli augustus september oktober november december",
)


def day(iso: str) -> Text:
    """An ISO date in words: 2026-03-01 is "1 March 2026"."""
    year, month, date = iso.split("-")
    return _MONTHS.map(lambda names: f"{int(date)} {names.split()[int(month) - 1]} {year}")


def language_of(name: str | None) -> Language | None:
    """The language that a name such as ``nl``, ``nl_NL.UTF-8`` or ``en`` stands for; ``None`` if neither."""
    start = (name or "").lower().replace("_", "-").split("-")[0].split(".")[0]
    return "nl" if start == "nl" else "en" if start == "en" else None
