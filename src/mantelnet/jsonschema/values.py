"""What stands behind a key: for each reader of ``mantelnet.fields`` the JSON Schema of what it accepts.

A value comes as alternatives. Completion offers the fixed values of one of them, in one language; the others are as
good in a file: the words of the other language, a number between quotation marks. When none fits, an editor gives the
message of the first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from mantelnet import fields
from mantelnet.model import BUILT_IN_THEMES
from mantelnet.rules import RULES
from mantelnet.statements import STATEMENTS
from mantelnet.text import NOTHING, Language, Text
from mantelnet.vocabulary import CONDITIONS, KEYS, SECTOR_OF_TYPE, VALUES, both_names, label

Schema = dict[str, Any]

# The patterns say what the readers say; a test holds them together.
_ID: Final = "^(?!(con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"
_NUMBER: Final = r"^[0-9]{1,9}(\.[0-9]{1,9})?$"
_ONE_TO_FIVE: Final = r"^0{0,8}([1-4](\.[0-9]{1,9})?|5(\.0{1,9})?)$"
_MONTH: Final = "[0-9]{4}(-(0[1-9]|1[0-2]))?"
_DAY: Final = (
    "[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    "|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29"
)
_YES_NO: Final = "^([Jj][Aa]|[Nn][Ee][Ee]|[Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$"
_STEPS: Final = (1, 2, 3, 4, 5)
_KINDS: Final = ("array", "boolean", "null", "number", "object", "string")
_RULES: Final = {kind: rule for rule in RULES for kind in rule.kinds}
#: Marks an alternative as unlike the others; see :func:`either`.
APART: Final[Schema] = {"properties": {}}
#: Nothing at all: a key without a value.
EMPTY: Final[Schema] = {"$ref": "#/$defs/empty"}
_BOOLEAN: Final[Schema] = {"$ref": "#/$defs/boolean"}
_IDENTIFIER: Final[Schema] = {"$ref": "#/$defs/id"}


def either(choices: Sequence[Schema]) -> Schema:
    """One of several alternatives.

    On hover the YAML server shows the title of a field once for each alternative if it counts as many fitting schemas
    as there are alternatives; schemas with the same title, description and properties it takes for one another. Empty
    properties, and a last alternative that nothing meets, keep it from ever reaching that count.
    """
    first, *others = choices
    apart = (other if "$ref" in other else {**APART, **other} for other in others)
    return {"anyOf": [first, *apart, False]} if others else first


def one_of(words: Iterable[str]) -> str:
    """The pattern of a few words."""
    return f"^({'|'.join(words)})$"


def _only(kind: str) -> Schema:
    """Values of one kind. Said by exclusion: else completion would offer ``null`` or ``true`` everywhere."""
    return {**APART, "not": {**APART, "type": [other for other in _KINDS if other != kind]}}


class Values:
    """The values that a key can have, in the words of one language.

    The methods take what messages need: ``key``, the name of the field in that language.
    """

    def __init__(self, language: Language) -> None:
        self.language: Language = language

    def say(self, text: Text) -> str:
        """A sentence in the language."""
        return text.say(self.language)

    def names(self, english: str, table: Mapping[str, str] = KEYS) -> list[str]:
        """A word in the language and, where it differs, in the other one."""
        names = both_names([english], table)
        return names if self.language == "en" else names[::-1]

    def wrong(self, kind: str, *, hint_only: bool = False, **facts: object) -> Schema:
        """What an editor says about a flaw: the words of its rule, and its code."""
        rule = _RULES[kind]
        text = rule.hint if hint_only else rule.message + " " + rule.hint
        return {"errorMessage": f"{self.say(text.fill(suggestion=NOTHING, how=NOTHING, **facts))} ({rule.code})"}

    def definitions(self) -> Schema:
        """What the other schemas refer to. An id of digits only is a number to an editor."""
        identifier = {"type": ["string", "integer"], "pattern": _ID, "minimum": 0, **self.wrong("bad_id")}
        return {"empty": _only("null"), "boolean": _only("boolean"), "id": identifier}

    def id_key(self, title: Text) -> Schema:
        """The ids by which a map is keyed; completion offers the title in their place."""
        return {"title": self.say(title), "allOf": [_IDENTIFIER]}

    def statement_key(self) -> Schema:
        """The ids of statements by which a map is keyed; completion offers those of the bank."""
        names = {english: self.names(english, CONDITIONS) for english in CONDITIONS}
        bank = [(condition, number) for condition, _, number in (name.partition("_") for name in STATEMENTS)]
        known = {
            "enum": [f"{names[condition][0]}_{number}" for condition, number in bank],
            "enumDescriptions": [self.say(text) for text in STATEMENTS.values()],
        }
        words = "|".join(word for pair in names.values() for word in pair)
        wrong = self.wrong("bad_statement", hint_only=True)
        return {"anyOf": [{**known, **wrong}, {"pattern": f"^({words})_[0-9]+$"}]}

    def choice(self, names: Sequence[str], key: str) -> list[Schema]:
        """One of a fixed list of words."""
        pairs = [self.names(name, VALUES) for name in names]
        words = [pair[0] for pair in pairs]
        others = [word for pair in pairs for word in pair[1:]]
        wrong = self.wrong("bad_choice", key=key, allowed=", ".join(words))
        offered = {"type": "string", "enum": words, **self._labels(names), **wrong}
        return [offered, *([{"type": "string", "pattern": one_of(others)}] if others else [])]

    def _labels(self, names: Sequence[str]) -> Schema:
        """How people read the words, where that says more than the words themselves; types of party have a sector."""
        labels = [self.say(label(name)) for name in names]
        if names == tuple(SECTOR_OF_TYPE):
            labels = [
                f"{words} ({self.say(label(SECTOR_OF_TYPE[name]))})" for words, name in zip(labels, names, strict=True)
            ]
        plain = [self.names(name, VALUES)[0].replace("_", " ") for name in names]
        return {"enumDescriptions": labels} if labels != plain else {}

    def text(self, key: str, empty: bool = False) -> Schema:
        """Any text, also a number or a boolean: they are read as written. Not said by type alone; see :func:`_only`."""
        text: Schema = {"type": ["string", "number"], **self.wrong("not-a-text", key=key)}
        if empty:
            return {"if": {"type": ["boolean", "null"]}, "else": text}
        missing = {"type": "string", **self.wrong("empty-field", key=key)}
        return {"if": {"type": "boolean"}, "else": {"if": {"type": "null"}, "then": missing, "else": text}}

    def theme(self, key: str) -> list[Schema]:
        """A text, for which completion offers the built-in themes."""
        return [self.text(key), self.choice(BUILT_IN_THEMES, key)[0]]

    def read(self, reader: object, key: str) -> list[Schema]:
        """What one of the readers of ``mantelnet.fields`` accepts."""
        readers: dict[object, Callable[[str], list[Schema]]] = {
            fields.read_id: self._id,
            fields.read_day: self._day,
            fields.read_moment: self._moment,
            fields.read_yes_no: self._yes_no,
            fields.read_number: self._number,
            fields.read_score: self._score,
            fields.whole_or_unknown: self._weight,
            fields.read_answer: self._answer,
        }
        return readers[reader](key)

    def _id(self, key: str) -> list[Schema]:
        return [_IDENTIFIER]

    def _day(self, key: str) -> list[Schema]:
        day = {"type": "string", "pattern": f"^(?!0000)({_DAY})$", "examples": ["2026-03-01"]}
        return [{**day, **self.wrong("bad_date", key=key)}]

    def _moment(self, key: str) -> list[Schema]:
        moment = {"type": "string", "pattern": f"^(?!0000)({_MONTH}|{_DAY})$", **self.wrong("bad_moment", key=key)}
        year = {"type": "integer", "minimum": 1000, "maximum": 9999}
        return [{"if": year, "else": moment, "examples": [2023, "2023-05", "2023-05-01"]}]

    def _yes_no(self, key: str) -> list[Schema]:
        # The YAML server would put "yes" between quotation marks, so English offers true and false.
        offered = {"enum": [True, False] if self.language == "en" else ["ja", "nee"]}
        return [{**offered, **self.wrong("bad_yes_no", key=key)}, {"type": "string", "pattern": _YES_NO}, _BOOLEAN]

    def _number(self, key: str) -> list[Schema]:
        text = {"type": "string", "pattern": _NUMBER, **self.wrong("bad_number", key=key)}
        return [{"if": {"type": "number", "minimum": 0, "exclusiveMaximum": 10**9}, "else": text}]

    def limit(self) -> list[Schema]:
        """A limit of the levels in the force field. That low is not above high, a schema cannot say."""
        text = {"type": "string", "pattern": _ONE_TO_FIVE, **self.wrong("bad_limits")}
        return [{"if": {"type": "number", "minimum": 1, "maximum": 5}, "else": text}]

    def _score(self, key: str) -> list[Schema]:
        return self._steps(_STEPS, self.wrong("bad_score"), "unknown")

    def _weight(self, key: str) -> list[Schema]:
        return self._steps(_STEPS, self.wrong("bad_whole", key=key, low=1, high=5), "unknown")

    def _answer(self, key: str) -> list[Schema]:
        return self._steps(_STEPS, self.wrong("bad_answer", key="…"), "dont_know", "unknown")

    def whole(self, numbers: Sequence[int], key: str) -> list[Schema]:
        """One of a few whole numbers."""
        return self._steps(numbers, self.wrong("bad_whole", key=key, low=min(numbers), high=max(numbers)))

    def version(self, numbers: Sequence[int]) -> list[Schema]:
        """The version of the format."""
        return self._steps(numbers, self.wrong("bad_version"))

    def _steps(self, numbers: Sequence[int], wrong: Schema, *words: str) -> list[Schema]:
        """Whole numbers and words for not knowing; completion offers the first of the words."""
        offered = [self.names(word, VALUES)[0] for word in words[:1]]
        others = [text for text in (*map(str, numbers), *both_names(words, VALUES)) if text not in offered]
        return [{"enum": [*numbers, *offered], **wrong}, {"type": "string", "pattern": one_of(others)}]
