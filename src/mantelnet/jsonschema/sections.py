"""The sections of the file as JSON Schema: which keys, what stands behind them, what goes together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from types import NoneType
from typing import Annotated, Any, Final, NamedTuple, get_args, get_origin

from mantelnet import fields
from mantelnet.jsonschema.values import APART, EMPTY, Schema, Values, either, one_of
from mantelnet.model import Interest, ProjectFile, Section, Tie
from mantelnet.model.file import Settings
from mantelnet.model.guide import Field, fields_of
from mantelnet.model.section import FieldInfo, NotEmpty, Open, Sparse
from mantelnet.text import Language, Text
from mantelnet.vocabulary import key, value

_ENDS: Final = ("between", "from", "to")
_TITLE: Final = Text(en="mantelnet project file", nl="projectbestand van mantelnet")
_ID: Final = Text(en="short-name", nl="korte-naam")
_RATER: Final = Text(en="code", nl="code")
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


class _At(NamedTuple):
    """The field that a value belongs to: its section, its English name, and its name in the chosen language."""

    section: type[Section]
    name: str
    own: str


class Maker:
    """Makes one schema. Each section stands under ``$defs`` once, where the keys of the other language point."""

    def __init__(self, language: Language) -> None:
        self._values = Values(language)
        self._defs: Schema = self._values.definitions()

    def whole(self) -> Schema:
        """The schema of a project file."""
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": f"urn:mantelnet:project:1:{self._values.language}",
            "title": self._values.say(_TITLE),
            **self._section(ProjectFile, "#"),
            "$defs": self._defs,
        }

    def _part(self, section: type[Section], empty: bool) -> Schema:
        """A section as a part of another. ``empty``, here and below: also nothing may stand there."""
        name = section.__name__.casefold() + ("-or-empty" if empty else "")
        if name not in self._defs:
            self._defs[name] = {}  # Keeps its place in front of what is inside it.
            title = {"title": self._values.say(_ONE[section.__name__])} if section.__name__ in _ONE else {}
            self._defs[name] = {**title, **self._section(section, f"#/$defs/{name}", empty)}
        return {"$ref": f"#/$defs/{name}"}

    def _section(self, section: type[Section], here: str, empty: bool = False) -> Schema:
        values = self._values
        properties: Schema = {}
        others: Schema = {}
        beside: dict[str, list[Schema]] = {}
        further: list[Schema] = []
        for info, field in zip(section.model_fields.values(), fields_of(section), strict=True):
            own, *twins = values.names(field.name)
            properties[own] = self._field(_At(section, field.name, own), info, field)
            for twin in twins:
                others[one_of([twin])] = {"$ref": f"{here}/properties/{own}"}
                beside[twin] = [_without([own], values.wrong("key-in-two-languages", key=own, twin=twin))]
            if info.is_required():
                needed = {"required": [own], **values.wrong("missing-field", key=own)}
                further.append({"if": {"not": {"required": twins}}, "then": needed} if twins else needed)
        if section is Tie:
            further.append(self._ends(beside))
        parts = {
            "properties": properties,
            "patternProperties": others,
            "dependentSchemas": {name: _all_of(schemas) for name, schemas in beside.items()},
            "allOf": further,
        }
        inside = {name: part for name, part in parts.items() if part}
        words = values.wrong("unknown-key", hint_only=True, allowed=", ".join(properties))
        typed = {"type": "object", **values.wrong("not-a-mapping", hint_only=True)}
        return _holding(typed, {**inside, "additionalProperties": False, **words}, empty)

    def _ends(self, beside: dict[str, list[Schema]]) -> Schema:
        """A tie is among parties, or from one to another; ``beside`` gets which keys exclude which."""
        among, start, end = map(self._values.names, _ENDS)
        words = self._values.wrong("tie_ends")
        for name in (*start, *end):
            beside.setdefault(name, []).append(_without(among, words))
        ways = [among[1:], *map(list, product(start, end))]
        return {
            "if": {"not": {"anyOf": [{"required": names} for names in ways]}},
            "then": {"required": among[:1], **words},
        }

    def _field(self, at: _At, info: FieldInfo, field: Field) -> Schema:
        empty = not info.is_required() and not (at.section is Tie and at.name in _ENDS)
        made = self._value(info.annotation, info.metadata, at, empty)
        if "if" in made:
            # Without a type or alternatives the YAML server would write the key without its colon.
            made = {"anyOf": [made]}
        if at.section is Tie and at.name == "between":
            # The YAML server has words of its own for minItems, in English.
            made["allOf"] = [{"contains": {}, "minContains": 2, **self._values.wrong("tie_alone")}]
        if isinstance(info.default, str | int | float):
            # Not beside the title: there an editor would write it as soon as it writes the key.
            made["anyOf"][0]["default"] = self._default(info.default)
        return {"title": at.own, "description": self._values.say(_about(field)), **made}

    def _default(self, found: str | float | bool) -> str | float | bool:
        if isinstance(found, bool):
            return found if self._values.language == "en" else "ja" if found else "nee"
        return self._values.say(value(found)) if isinstance(found, str) else found

    def _value(self, kind: Any, notes: Sequence[Any], at: _At, empty: bool) -> Schema:
        if get_origin(kind) is Annotated:
            return self._value(kind.__origin__, (*kind.__metadata__, *notes), at, empty)
        if choices := self._scalar(kind, notes, at):
            return either([*choices, EMPTY] if empty else choices)
        inner = get_args(kind)
        if kind is str:
            return self._values.text(at.own, empty)
        if get_origin(kind) is dict:
            return self._map(inner, notes, at, empty)
        if get_origin(kind) is tuple:
            typed = {"type": "array", **self._values.wrong("not-a-list", key=at.own)}
            return _holding(typed, {"items": self._value(inner[0], (), at, empty=False)}, empty)
        if isinstance(kind, type) and issubclass(kind, Section):
            return self._part(kind, empty)
        return self._value(next(part for part in inner if part is not NoneType), notes, at, empty)

    def _scalar(self, kind: Any, notes: Sequence[Any], at: _At) -> list[Schema]:
        """The alternatives of a value that is neither plain text nor holds others."""
        if at.section is Settings:
            return self._values.limit()
        if at.section is Interest and at.name == "theme":
            return self._values.theme(at.own)
        if at.section is ProjectFile and at.name == "mantelnet":
            return self._values.version(get_args(kind))
        for note in notes:
            if isinstance(note, fields.Choice):
                return self._values.choice(note.names, at.own)
            if isinstance(note, fields.Before) and note.change is fields.per_rater:
                return self._ratings(get_args(kind)[1], at)
            if isinstance(note, fields.Read):
                numbers = [number for number in get_args(kind) if isinstance(number, int)]
                return self._values.whole(numbers, at.own) if numbers else self._values.read(note.reader, at.own)
        return []

    def _ratings(self, score: Any, at: _At) -> list[Schema]:
        one = self._scalar(None, score.__metadata__, at)
        return [
            *one,
            {"type": "object", "propertyNames": self._values.id_key(_RATER), "additionalProperties": either(one)},
        ]

    def _map(self, inner: tuple[Any, Any], notes: Sequence[Any], at: _At, empty: bool) -> Schema:
        is_statement = any(getattr(note, "reader", None) is fields.read_statement for note in inner[0].__metadata__)
        keys = self._values.statement_key() if is_statement else self._values.id_key(_ID)
        typed = {"type": "object", "propertyNames": keys, **self._values.wrong("not-a-mapping", key=at.own)}
        if any(isinstance(note, NotEmpty) for note in notes):
            typed["minProperties"] = 1
        inside = {"additionalProperties": self._value(inner[1], (), at, empty=Sparse in notes or Open in notes)}
        return _holding(typed, {**(APART if empty else {}), **inside}, empty)


def _holding(typed: Schema, inside: Schema, empty: bool) -> Schema:
    """A list or a mapping. Where nothing may stand as well, what is inside stands where completion looks for it."""
    return {**inside, **either([typed, EMPTY])} if empty else {**typed, **inside}


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
