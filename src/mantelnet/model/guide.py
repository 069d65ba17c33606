"""What the models of a project file say about their fields: the kind of value, the fixed values, the default.

The manual and ``explain`` are made from this; reading a file does not need it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import NoneType
from typing import Annotated, Any, Final, Literal, get_args, get_origin

from mantelnet import fields as scalars
from mantelnet.model.file import ProjectFile
from mantelnet.model.section import FieldInfo, Section
from mantelnet.text import Text, both, number
from mantelnet.vocabulary import key, value

_TEXT: Final = Text(en="text", nl="tekst")
_READERS: Final[Mapping[object, Text]] = {
    scalars.read_day: Text(en="date", nl="datum"),
    scalars.read_moment: Text(en="year, month or date", nl="jaar, maand of datum"),
    scalars.read_yes_no: Text(en="yes or no", nl="ja of nee"),
    scalars.read_number: Text(en="number", nl="getal"),
    scalars.whole_or_unknown: Text(en="1 to 5, or unknown", nl="1 tot en met 5, of onbekend"),
    scalars.read_score: Text(en="1 to 5, or unknown", nl="1 tot en met 5, of onbekend"),
    scalars.read_answer: Text(en="1 to 5, or dont_know", nl="1 tot en met 5, of weet_niet"),
}
_PARTY: Final = Text(en="id of a party", nl="id van een partij")
_RESPONDENT: Final = Text(en="code of a respondent", nl="code van een deelnemer")
_OWN: Final = Text(en="id of your own choice", nl="zelfgekozen id")
_STATEMENT: Final = Text(en="id of a statement", nl="id van een stelling")
#: What an id stands for: the id itself, or the ids by which a map is keyed.
_IDS: Final[Mapping[tuple[str, str], Text]] = {
    ("ProjectInfo", "leads"): _PARTY,
    ("Need", "goal"): Text(en="id of a goal", nl="id van een doel"),
    ("Ambition", "goals"): _OWN,
    ("Ambition", "needs"): _OWN,
    ("Party", "covers"): Text(en="id of a need", nl='id van een punt onder "nodig"'),
    ("Party", "part_of"): _PARTY,
    ("Tie", "between"): _PARTY,
    ("Tie", "from_"): _PARTY,
    ("Tie", "to"): _PARTY,
    ("Respondent", "party"): _PARTY,
    ("Conditions", "statements"): _STATEMENT,
    ("Conditions", "respondents"): _RESPONDENT,
    ("Conditions", "answers"): _RESPONDENT,
    ("Measurement", "id"): _OWN,
    ("Measurement", "scores"): _PARTY,
    ("Governance", "chair"): _PARTY,
    ("Agreements", "contributions"): _PARTY,
    ("Exchange", "from_"): _PARTY,
    ("Exchange", "to"): _PARTY,
    ("Action", "owner"): _PARTY,
    ("Action", "about"): _PARTY,
    ("ProjectFile", "parties"): _OWN,
    ("ProjectFile", "themes"): _OWN,
    ("ProjectFile", "interests"): _PARTY,
    ("ProjectFile", "scores"): _PARTY,
}

#: The way to a place of the file in English names; an ellipsis stands for an id or for one item of a list.
Path = tuple[str, ...]
EACH: Final = "…"


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind of value of a field.

    Args:
        words: in words; where it has fixed values, these are in ``choice``.
        choice: the fixed values by their English names.
        section: the model inside it.
        many: whether that model stands there several times: in a list or by id.
    """

    words: Text
    choice: tuple[str, ...] = ()
    section: type[Section] | None = None
    many: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its English name, kind, description, and what it is when left out (``None``: it is required)."""

    name: str
    kind: Kind
    about: Text
    default: Text | None


def fields_of(section: type[Section]) -> Iterator[Field]:
    """The fields of a model, in the order of the file."""
    for name, info in section.model_fields.items():
        kind = _kind(info.annotation, info.metadata, (section.__name__, name))
        yield Field(name.rstrip("_"), kind, _about(info), None if info.is_required() else _default(info, kind))


@dataclass(frozen=True, slots=True)
class Place:
    """A model where the file has it: the way to it, what it is for, and where the same model stood before."""

    path: Path
    section: type[Section]
    about: Text
    before: Path | None


def way(path: Path) -> Text:
    """The way to a place as people read it: "partijen › … › soort"."""
    steps = [key(name) for name in path]
    return Text(en=" › ".join(step.en for step in steps), nl=" › ".join(step.nl for step in steps))


def anchor(path: Path, more: str = "fields") -> str:
    """Where the manual's page about the project file tells of a place: its fields, or the values of a field."""
    return "-".join(["file", *(name for name in path if name != EACH), more])


def places() -> Iterator[Place]:
    """Every place of the file with a model, in order, each above those inside it; a second time nothing inside."""
    yield from _below(
        (), ProjectFile, Text(en="These are its parts, in order.", nl="Dit zijn de delen, op volgorde."), {}
    )


def _below(path: Path, section: type[Section], about: Text, seen: dict[type[Section], Path]) -> Iterator[Place]:
    yield Place(path, section, about, seen.get(section))
    if section in seen:
        return
    seen[section] = path
    for field in fields_of(section):
        if field.kind.section is not None:
            step = (field.name, EACH) if field.kind.many else (field.name,)
            yield from _below((*path, *step), field.kind.section, field.about, seen)


def _about(info: FieldInfo) -> Text:
    return next(extra for extra in info.metadata if isinstance(extra, Text))


def _default(info: FieldInfo, kind: Kind) -> Text:
    found = info.default
    if isinstance(found, bool):
        return Text(en="true", nl="ja") if found else Text(en="false", nl="nee")
    if isinstance(found, str):
        return value(found)
    if isinstance(found, int | float):
        # As it is written in a file: with a point, in both languages.
        return both(number(found).en)
    return both("–")


def _kind(kind: Any, extras: tuple[Any, ...], place: tuple[str, str]) -> Kind:
    for extra in extras:
        if isinstance(extra, scalars.Choice):
            return Kind(Text(en="one of", nl="één van"), choice=extra.names)
        if isinstance(extra, scalars.Before) and extra.change is scalars.per_rater:
            return Kind(
                Text(
                    en="1 to 5, or unknown; or one per rater", nl="1 tot en met 5, of onbekend; of één per beoordelaar"
                )
            )
        if isinstance(extra, scalars.Read) and extra.reader in _READERS:
            return Kind(_READERS[extra.reader])
        if isinstance(extra, scalars.Read) and extra.reader is scalars.read_id:
            return Kind(_IDS[place])
    if get_origin(kind) is Annotated:
        return _kind(kind.__origin__, kind.__metadata__, place)
    if kind is str:
        return Kind(_TEXT)
    if isinstance(kind, type) and issubclass(kind, Section):
        return Kind(Text(en="fields of its own", nl="eigen velden"), section=kind)
    inner = get_args(kind)
    if get_origin(kind) is Literal:
        return Kind(
            both(inner[0]) if len(inner) == 1 else Text(en="{} or {}", nl="{} of {}").map(lambda t: t.format(*inner))
        )
    if get_origin(kind) is tuple:
        item = _kind(inner[0], (), place)
        words = Text(en="list of: ", nl="lijst van: ") + item.words
        return Kind(words, item.choice, item.section, many=True)
    if get_origin(kind) is dict:
        return _map(inner, place)
    return _kind(next(part for part in inner if part is not NoneType), extras, place)


def _map(inner: tuple[Any, Any], place: tuple[str, str]) -> Kind:
    entry = _kind(inner[1], (), (place[0], "statements" if place[1] == "answers" else place[1]))
    words = Text(en="per {id}: ", nl="per {id}: ").fill(id=_IDS[place]) + entry.words
    return Kind(words, entry.choice, entry.section, many=True)
