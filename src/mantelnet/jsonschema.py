"""The JSON Schema of the project file, with which an editor completes, explains and checks without this program.

It is made from the model: the same fields, words and fixed values. An editor reads YAML by itself, so the schema is
about what *it* sees: ``4`` is a number there, ``true`` a boolean, and a key without a value ``null``. Completion offers
the words of one language; those of the other are accepted by patterns, which no editor offers. What is wrong is said in
the words of the rules (``errorMessage``; an editor that does not know it passes it over).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from types import NoneType
from typing import Annotated, Any, Final, NamedTuple, get_args, get_origin

from mantelnet import fields as scalars
from mantelnet.model import BUILT_IN_THEMES, STATEMENT_BANK, Interest, ProjectFile, Section, Tie
from mantelnet.model.file import Settings
from mantelnet.model.guide import Field, fields_of
from mantelnet.model.section import FieldInfo, NotEmpty, Sparse
from mantelnet.rules import RULES
from mantelnet.text import NOTHING, Language, Text
from mantelnet.vocabulary import CONDITIONS, KEYS, SECTOR_OF_TYPE, VALUES, both_names, key, label, value

Schema = dict[str, Any]

# The patterns say what the readers in mantelnet.fields read; a test holds them together.
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
_ENDS: Final = ("between", "from", "to")
#: What stands in a list or by id, each of them.
_ONE: Final[Mapping[str, Text]] = {
    "Party": key("party"),
    "Goal": key("goal"),
    "Need": Text(en="need", nl="wat nodig is"),
    "Contact": Text(en="contact", nl="contactpersoon"),
    "Tie": Text(en="tie", nl="relatie"),
    "Interest": Text(en="interest", nl="belang"),
    "Scores": Text(en="scores of one party", nl="scores van één partij"),
    "Respondent": Text(en="respondent", nl="deelnemer"),
    "Measurement": Text(en="measurement", nl="meting"),
    "Contribution": Text(en="contribution of one party", nl="inzet van één partij"),
    "Exchange": Text(en="give and take", nl="geven en nemen"),
    "Action": Text(en="action", nl="actie"),
}
_RULES: Final = {kind: rule for rule in RULES for kind in rule.kinds}
_EMPTY: Final[Schema] = {"$ref": "#/$defs/empty"}
_BOOLEAN: Final[Schema] = {"$ref": "#/$defs/boolean"}
# The YAML server takes alternatives without properties of their own for the same, and would show the title of each.
_APART: Final[Schema] = {"properties": {}}


def project_schema(language: Language) -> Schema:
    """The JSON Schema (draft 2020-12) of a project file.

    Args:
        language: of the words that completion offers, and of the explanations.
    """
    return _Maker(language).whole()


def schema_text(language: Language) -> str:
    """:func:`project_schema` as the text of a file."""
    return json.dumps(project_schema(language), ensure_ascii=False, indent=2) + "\n"


class _At(NamedTuple):
    """The field that a value belongs to: its section, its English name, and its name in the chosen language."""

    section: type[Section]
    name: str
    own: str


class _Maker:
    """Makes one schema. Each section stands under ``$defs`` once; the other language points at its fields."""

    def __init__(self, language: Language) -> None:
        self._language: Language = language
        self._defs: Schema = {"empty": _only("null"), "boolean": _only("boolean")}

    def whole(self) -> Schema:
        title = Text(en="mantelnet project file", nl="projectbestand van mantelnet")
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": f"urn:mantelnet:project:1:{self._language}",
            "title": self._say(title),
            **self._section(ProjectFile, "#"),
            "$defs": self._defs,
        }

    def _say(self, text: Text) -> str:
        return text.say(self._language)

    def _names(self, english: str, table: Mapping[str, str] = KEYS) -> list[str]:
        """A word in the chosen language and, where it differs, in the other one."""
        names = both_names([english], table)
        return names if self._language == "en" else names[::-1]

    def _wrong(self, kind: str, *, hint_only: bool = False, **facts: object) -> Schema:
        """What an editor says about a flaw: the words of its rule, and its code."""
        rule = _RULES[kind]
        text = rule.hint if hint_only else rule.message + " " + rule.hint
        return {"errorMessage": f"{self._say(text.fill(suggestion=NOTHING, **facts))} ({rule.code})"}

    # Sections

    def _section(self, section: type[Section], here: str, empty: bool = False) -> Schema:
        properties: Schema = {}
        others: Schema = {}
        beside: dict[str, list[Schema]] = {}
        further: list[Schema] = []
        for info, field in zip(section.model_fields.values(), fields_of(section), strict=True):
            own, *twins = self._names(field.name)
            properties[own] = self._field(_At(section, field.name, own), info, field)
            for twin in twins:
                others[_one_of([twin])] = {"$ref": f"{here}/properties/{own}"}
                beside[twin] = [_without([own], self._wrong("key-in-two-languages", key=own, twin=twin))]
            if info.is_required():
                needed = {"required": [own], **self._wrong("missing-field", key=own)}
                further.append({"if": {"not": {"required": twins}}, "then": needed} if twins else needed)
        if section is Tie:
            further.append(self._ends(beside))
        parts: Schema = {
            "properties": properties,
            "patternProperties": others,
            "dependentSchemas": {name: _all_of(schemas) for name, schemas in beside.items()},
            "allOf": further,
        }
        inside = {name: part for name, part in parts.items() if part}
        words = self._wrong("unknown-key", hint_only=True, allowed=", ".join(properties))
        typed = {"type": "object", **self._wrong("not-a-mapping", hint_only=True)}
        return _holding(typed, {**inside, "additionalProperties": False, **words}, empty)

    def _ends(self, beside: dict[str, list[Schema]]) -> Schema:
        """A tie is among parties, or from one to another; ``beside`` gets which keys exclude which."""
        among, start, end = map(self._names, _ENDS)
        words = self._wrong("tie_ends")
        for name in (*start, *end):
            beside.setdefault(name, []).append(_without(among, words))
        ways = [among[1:], *map(list, product(start, end))]
        return {
            "if": {"not": {"anyOf": [{"required": names} for names in ways]}},
            "then": {"required": among[:1], **words},
        }

    def _part(self, section: type[Section], empty: bool) -> Schema:
        name = section.__name__.casefold() + ("-or-empty" if empty else "")
        if name not in self._defs:
            self._defs[name] = {}  # Keeps its place in front of what is inside it.
            title = {"title": self._say(_ONE[section.__name__])} if section.__name__ in _ONE else {}
            self._defs[name] = {**title, **self._section(section, f"#/$defs/{name}", empty)}
        return {"$ref": f"#/$defs/{name}"}

    # What stands behind a key. ``empty``: also nothing may stand there.

    def _field(self, at: _At, info: FieldInfo, field: Field) -> Schema:
        empty = not info.is_required() and not (at.section is Tie and at.name in _ENDS)
        made = self._value(info.annotation, info.metadata, at, empty)
        if at.section is Tie and at.name == "between":
            made["minItems"] = 2
        if isinstance(info.default, str | int | float):
            # Not beside the title: there an editor would write it at once.
            made["anyOf"][0]["default"] = self._default(info.default)
        return {"title": at.own, "description": self._say(_about(field)), **made}

    def _default(self, found: str | float | bool) -> str | float | bool:
        if isinstance(found, bool):
            return found if self._language == "en" else "ja" if found else "nee"
        return self._say(value(found)) if isinstance(found, str) else found

    def _value(self, kind: Any, notes: Sequence[Any], at: _At, empty: bool) -> Schema:
        if get_origin(kind) is Annotated:
            return self._value(kind.__origin__, (*kind.__metadata__, *notes), at, empty)
        if choices := self._scalar(kind, notes, at):
            choices += [_EMPTY] if empty else []
            return choices[0] if len(choices) == 1 else {"anyOf": choices}
        inner = get_args(kind)
        if get_origin(kind) is dict:
            return self._map(inner, notes, at, empty)
        if get_origin(kind) is tuple:
            typed = {"type": "array", **self._wrong("not-a-list", key=at.own)}
            return _holding(typed, {"items": self._value(inner[0], (), at, empty=False)}, empty)
        if isinstance(kind, type) and issubclass(kind, Section):
            return self._part(kind, empty)
        return self._value(next(part for part in inner if part is not NoneType), notes, at, empty)

    def _map(self, inner: tuple[Any, Any], notes: Sequence[Any], at: _At, empty: bool) -> Schema:
        typed = {"type": "object", "propertyNames": self._id_of(inner[0]), **self._wrong("not-a-mapping", key=at.own)}
        if any(isinstance(note, NotEmpty) for note in notes):
            typed["minProperties"] = 1
        inside = {"additionalProperties": self._value(inner[1], (), at, empty=Sparse in notes)}
        return _holding(typed, {**(_APART if empty else {}), **inside}, empty)

    def _id_of(self, kind: Any) -> Schema:
        """The ids by which a map is keyed."""
        if not any(isinstance(n, scalars.Read) and n.reader is scalars.read_statement for n in kind.__metadata__):
            return {"title": self._say(Text(en="id", nl="id")), "pattern": _ID, **self._wrong("bad_id")}
        names = {english: self._names(english, CONDITIONS) for english in CONDITIONS}
        known = [
            f"{names[condition][0]}_{number}" for condition, _, number in (s.partition("_") for s in STATEMENT_BANK)
        ]
        others = f"({'|'.join(word for pair in names.values() for word in pair)})_[0-9]+"
        return {"anyOf": [{"enum": known, **self._wrong("bad_statement", hint_only=True)}, {"pattern": f"^{others}$"}]}

    # Kinds of scalar, each as alternatives; completion offers the first.

    def _scalar(self, kind: Any, notes: Sequence[Any], at: _At) -> list[Schema]:
        for note in notes:
            if isinstance(note, scalars.Choice):
                return self._choice(note.names, at)
            if isinstance(note, scalars.Before) and note.change is scalars.per_rater:
                return self._ratings(get_args(kind), at)
            if isinstance(note, scalars.Read):
                return self._read(note.reader, kind, at)
        return self._text(at) if kind is str else []

    def _choice(self, names: Sequence[str], at: _At) -> list[Schema]:
        pairs = [self._names(name, VALUES) for name in names]
        words = [pair[0] for pair in pairs]
        offered = {"enum": words, "enumDescriptions": [self._say(_meaning(name, names)) for name in names]}
        others = [word for pair in pairs for word in pair[1:]]
        wrong = self._wrong("bad_choice", key=at.own, allowed=", ".join(words))
        return [{**offered, **wrong}, *([{"pattern": _one_of(others), "type": "string"}] if others else [])]

    def _text(self, at: _At) -> list[Schema]:
        text: list[Schema] = [{"type": ["string", "number"], **self._wrong("not-a-text", key=at.own)}, _BOOLEAN]
        if at.section is Interest and at.name == "theme":
            words = [self._say(value(name)) for name in BUILT_IN_THEMES]
            labels = [self._say(label(name)) for name in BUILT_IN_THEMES]
            return [{"enum": words, "enumDescriptions": labels, **self._wrong("not-a-text", key=at.own)}, *text]
        return text

    def _ratings(self, inner: tuple[Any, Any], at: _At) -> list[Schema]:
        one = self._scalar(None, get_args(inner[1])[1:], at)
        by_rater = {"type": "object", "propertyNames": self._id_of(inner[0]), "additionalProperties": {"anyOf": one}}
        return [*one, by_rater]

    def _read(self, reader: object, kind: Any, at: _At) -> list[Schema]:
        """What a reader of ``mantelnet.fields`` accepts."""
        own = at.own
        if reader is scalars.read_id:
            # An id of digits only is a number to an editor.
            return [{"type": ["string", "integer"], "pattern": _ID, "minimum": 0, **self._wrong("bad_id")}]
        if reader is scalars.read_day:
            wrong = self._wrong("bad_date", key=own)
            return [{"type": "string", "pattern": f"^(?!0000)({_DAY})$", "examples": ["2026-03-01"], **wrong}]
        if reader is scalars.read_moment:
            year = {"type": ["integer", "string"], "minimum": 1000, "maximum": 9999}
            examples = {"examples": [2023, "2023-05", "2023-05-01"]}
            return [
                {**year, "pattern": f"^(?!0000)({_MONTH}|{_DAY})$", **examples, **self._wrong("bad_moment", key=own)}
            ]
        if reader is scalars.read_yes_no:
            # The YAML server would write "yes" with quotation marks, so English offers true and false.
            offered = [True, False] if self._language == "en" else ["ja", "nee"]
            return [
                {"enum": offered, **self._wrong("bad_yes_no", key=own)},
                {"type": "string", "pattern": _YES_NO},
                _BOOLEAN,
            ]
        if reader is scalars.read_number:
            limits = (
                {"minimum": 1, "maximum": 5} if at.section is Settings else {"minimum": 0, "exclusiveMaximum": 10**9}
            )
            pattern = _ONE_TO_FIVE if at.section is Settings else _NUMBER
            return [{"type": ["number", "string"], "pattern": pattern, **limits, **self._wrong("bad_number", key=own)}]
        if reader is scalars.read_score:
            return self._steps(_STEPS, "unknown", "bad_score")
        if reader is scalars.whole_or_unknown:
            return self._steps(_STEPS, "unknown", "bad_whole", key=own, low=1, high=5)
        if reader is scalars.read_answer:
            return self._steps(_STEPS, "dont_know", "bad_answer", key=own)
        numbers = get_args(kind)
        wrong = "bad_version" if at.name == "mantelnet" else "bad_whole"
        return self._steps(numbers, None, wrong, key=own, low=min(numbers), high=max(numbers))

    def _steps(self, numbers: Sequence[int], word: str | None, wrong: str, **facts: object) -> list[Schema]:
        """Whole numbers, and perhaps a word for not knowing; ``unknown`` is always understood beside it."""
        offered = [self._say(value(word))] if word else []
        words = both_names([word, "unknown"], VALUES) if word else []
        others = [text for text in (*map(str, numbers), *words) if text not in offered]
        return [
            {"enum": [*numbers, *offered], **self._wrong(wrong, **facts)},
            {"type": "string", "pattern": _one_of(others)},
        ]


def _only(kind: str) -> Schema:
    """A value of one kind. Said by exclusion: else completion would offer ``null`` or ``true`` everywhere."""
    kinds = ("array", "boolean", "null", "number", "object", "string")
    return {**_APART, "not": {**_APART, "type": [other for other in kinds if other != kind]}}


def _holding(typed: Schema, inside: Schema, empty: bool) -> Schema:
    """A list or a mapping; if it may be empty, its type is an alternative, and what is inside stands beside that."""
    return {**inside, "anyOf": [{**_APART, **typed}, _EMPTY]} if empty else {**typed, **inside}


def _one_of(words: Iterable[str]) -> str:
    return f"^({'|'.join(words)})$"


def _all_of(schemas: Sequence[Schema]) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"allOf": [*schemas]}


def _without(names: Iterable[str], words: Schema) -> Schema:
    return {"properties": dict.fromkeys(names, False), **words}


def _about(field: Field) -> Text:
    """What a field means, what it holds, and what it is when left out."""
    text, kind = field.about, field.kind
    if not kind.choice and kind.section is None and kind.words.en != "text":
        text += Text(en="\nValue: {words}.", nl="\nWaarde: {words}.").fill(words=kind.words)
    if field.default is not None and field.default.en != "–":
        text += Text(en="\nWhen left out: {words}.", nl="\nZonder dit veld: {words}.").fill(words=field.default)
    return text


def _meaning(name: str, names: Sequence[str]) -> Text:
    """A fixed value as people read it; a type of party with its sector."""
    if names != tuple(SECTOR_OF_TYPE):
        return label(name)
    sector = Text(en=" (sector: {name})", nl=" (sector: {name})").fill(name=label(SECTOR_OF_TYPE[name]))
    return label(name) + sector
