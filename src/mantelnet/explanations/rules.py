"""The rules: what ``validate`` can find."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Final

from mantelnet.explanations.explanation import Entry, Explanation, Listing, Piece, Prose, Shelf, also
from mantelnet.rules import RULES
from mantelnet.rules.rule import Rule
from mantelnet.text import Text, both
from mantelnet.vocabulary import KEYS, key

MESSAGE: Final = Text(en="Message", nl="Melding")
HINT: Final = Text(en="What to do", nl="Wat u doet")
WRONG: Final = Text(en="Example that provokes it", nl="Voorbeeld dat deze melding geeft")
RIGHT: Final = Text(en="Instead", nl="Zo is het goed")
PRIVATE: Final = Text(
    en="The line itself is not shown, because it may hold personal data.",
    nl="De regel zelf wordt niet getoond, want er kunnen persoonsgegevens in staan.",
)
FILLED_IN: Final = Text(
    en="Between ‹ and › stands what the program fills in: a name, an id, a number.",
    nl="Tussen ‹ en › staat wat het programma invult: een naam, een id, een getal.",
)
LIST: Final = Text(en="Rules: what validate can find", nl="Regels: wat validate kan vinden")
WEIGHTS: Final = Text(
    en="{n} rules. An error stops the analysis; a warning deserves a look; a tip makes the file more useful.",
    nl="{n} regels. Een fout houdt de analyse tegen; een waarschuwing verdient een blik; met een tip wordt het "
    "bestand bruikbaarder.",
)
MORE: Final = Text(en="More about one rule: mantelnet explain MN201", nl="Meer over één regel: mantelnet explain MN201")
_PAGE: Final = Text(en="en/reference/rules.md", nl="nl/reference/regels.md")
#: The shelves that rules stand on: the first digit of their codes, a stable name and a heading.
SHELVES: Final[Mapping[str, tuple[str, Text]]] = {
    "0": ("text", Text(en="MN0: the text of the file", nl="MN0: de tekst van het bestand")),
    "1": ("shape", Text(en="MN1: the shape of the file", nl="MN1: de vorm van het bestand")),
    "2": ("references", Text(en="MN2: references", nl="MN2: verwijzingen")),
    "3": ("network", Text(en="MN3: the network", nl="MN3: het netwerk")),
    "4": ("judgements", Text(en="MN4: interests, scores and agreements", nl="MN4: belangen, scores en afspraken")),
    "5": ("privacy", Text(en="MN5: privacy", nl="MN5: privacy")),
}
#: What a place in a message stands for, where its name is no key of the project file.
_PLACE_NAMES: Final[Mapping[str, Text]] = {
    "allowed": Text(en="the words that are possible", nl="de woorden die mogen"),
    "circle": Text(en="the parties in the circle", nl="de partijen in de kring"),
    "code": Text(en="code of the character", nl="code van het teken"),
    "dimensions": Text(en="the scores", nl="de scores"),
    "high": Text(en="highest number", nl="hoogste getal"),
    "key": Text(en="field", nl="veld"),
    "limit": Text(en="number", nl="getal"),
    "measurement": Text(en="measurement", nl="meting"),
    "line": Text(en="line number", nl="regelnummer"),
    "low": Text(en="lowest number", nl="laagste getal"),
    "megabytes": Text(en="number", nl="getal"),
    "missing": Text(en="what is missing", nl="wat ontbreekt"),
    "need": Text(en="need", nl="wat er nodig is"),
    "needs": Text(en="needs", nl="wat er nodig is"),
    "number": Text(en="number", nl="getal"),
    "one": Text(en="party", nl="partij"),
    "other": Text(en="other", nl="andere"),
    "others": Text(en="the others", nl="de andere"),
    "party": Text(en="party", nl="partij"),
    "pieces": Text(en="number", nl="getal"),
    "respondent": Text(en="respondent", nl="deelnemer"),
    "statement": Text(en="statement", nl="stelling"),
    "twin": Text(en="the other name", nl="de andere naam"),
    "word": Text(en="word", nl="woord"),
}
#: Places that hold a number with its noun and verb.
_PHRASES: Final[Mapping[tuple[str, str], Text]] = {
    ("one-sided-tie", "ties"): Text(en="2 ties are", nl="2 relaties zijn"),
    ("tie-of-departed", "ties"): Text(en="2 ties with it count", nl="2 relaties met deze partij tellen"),
    ("contact-name", "contacts"): Text(en="2 contacts stand", nl="2 contactpersonen staan"),
}
_PLACE: Final = re.compile(r"\{([a-z_]+)\}")
_KEY: Final = re.compile(r"(?<![\w\"'-])([a-z_]+)(?=:(?:\s|$))", re.MULTILINE)
_YES_NO: Final = re.compile(r"\b(mandaat|bevestigd): (true|yes|false|no)\b")
_DUTCH: Final = {"true": "ja", "yes": "ja", "false": "nee", "no": "nee"}


def by_code() -> list[Rule]:
    """The rules in the order of their codes."""
    return sorted(RULES, key=lambda rule: rule.code)


def shelf_of(rule: Rule) -> str:
    """The digit of the shelf that a rule stands on."""
    return rule.code[2]


def entries() -> Iterator[Entry]:
    """The rules by code: "MN201", "201", "unknown-party", "Unknown party"."""
    for rule in by_code():
        words = (rule.code, rule.code.removeprefix("MN"), rule.name, rule.title)
        yield Entry(also(words), partial(_explanation, rule))


def _explanation(rule: Rule) -> Explanation:
    return Explanation(
        kind="rule",
        id=rule.code,
        title=both(f"{rule.code} · ") + rule.title,
        about=both(f"{rule.name} · ") + rule.severity.label,
        pieces=tuple(_pieces(rule)),
        manual=_PAGE + f"#{rule.name}",
    )


def _pieces(rule: Rule) -> Iterator[Piece]:
    yield Prose("why", rule.why)
    message = readable(rule.message, rule.name)
    yield Prose("message", message, MESSAGE)
    hint = readable(rule.hint, rule.name)
    yield Prose("hint", hint, HINT)
    if "‹" in message.en + hint.en:
        yield Prose("filled_in", FILLED_IN)
    if rule.private:
        yield Prose("private", PRIVATE)
    if rule.example is not None:
        yield Listing("example", WRONG, shown(rule.example))
    yield Listing("instead", RIGHT, shown(rule.instead))


def readable(text: Text, rule: str) -> Text:
    """A message with its places in words: "‹party›"; the optional "did you mean" and "begin with" are left out.

    Args:
        text: the message or the hint.
        rule: the name of its rule.
    """

    def place(found: re.Match[str]) -> Text:
        words = _PHRASES.get((rule, found[1])) or _PLACE_NAMES.get(found[1], key(found[1]))
        return both("") if found[1] in ("suggestion", "how") else both("‹") + words + "›"

    return Text(
        en=_PLACE.sub(lambda found: place(found).en, text.en), nl=_PLACE.sub(lambda found: place(found).nl, text.nl)
    )


def shown(example: str | bytes) -> Text:
    """An example as each language writes it, and with its invisible characters made visible."""
    if isinstance(example, bytes):
        return both(example.decode("ascii", errors="backslashreplace"))
    return Text(en=_visible(example), nl=_visible(in_dutch(example)))


def _visible(example: str) -> str:
    return "".join(c if c.isprintable() or c == "\n" else f"<U+{ord(c):04X}>" for c in example)


def in_dutch(example: str) -> str:
    """An example with Dutch names of keys and fixed values, where that gives the same findings."""
    from mantelnet.source import read
    from mantelnet.translating import translated

    source = read(example.encode())
    placed = example if source.troubles else translated(source, "nl")
    # In a wrong example a key can stand where it has no place, so that only its looks tell what it is.
    looks = _KEY.sub(lambda found: KEYS.get(found[1], found[1]), placed)
    forms = (_YES_NO.sub(lambda found: f"{found[1]}: {_DUTCH[found[2]]}", form) for form in (looks, placed))
    return next((form for form in forms if codes(form) == codes(example)), example)


def codes(example: str) -> list[str]:
    """The codes of what ``validate`` finds in an example."""
    from mantelnet.project import open_project

    return [found.code for found in open_project(example.encode(), "mantelnet.yaml").diagnostics]


SHELF = Shelf("rule", entries)
