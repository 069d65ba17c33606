"""What all parts of the file share: fields with names in two languages, frozen, unknown keys refused.

A section is a class with annotated fields. Its check is done by pydantic's engine, ``pydantic_core``, with a schema
made here from the annotations; the Python layer of pydantic would more than double the time that ``validate``
takes to start (see docs/decisions). For pydantic itself a section is an ordinary type that brings its schema.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any, ClassVar, Final, NoReturn, Self, Union, get_args, get_origin, get_type_hints

from pydantic_core import SchemaValidator

from mantelnet.fields import Before, Read
from mantelnet.vocabulary import KEYS, both_names

Schema = dict[str, Any]
Lines = tuple[str, ...]
#: The default of a map: each section gets its own.
EMPTY: Final[dict[Any, Any]] = {}
_REQUIRED: Final = object()


@dataclass(frozen=True, slots=True)
class NotEmpty:
    """Annotation of a map that must have at least one entry."""


def _present(entries: Any) -> Any:
    """A map by id without its empty entries: a party whose scores are still to be filled in has none."""
    return {k: v for k, v in entries.items() if v is not None} if isinstance(entries, dict) else entries


def _opened(entries: Any) -> Any:
    """A map by id whose empty entries are empty maps: whoever is on the list and said nothing stays on the list."""
    return {k: {} if v is None else v for k, v in entries.items()} if isinstance(entries, dict) else entries


#: A map by id in which an empty entry counts as absent.
Sparse: Final = Before(_present)
#: A map by id in which an empty entry is there, with nothing in it.
Open: Final = Before(_opened)


@dataclass(frozen=True, slots=True)
class FieldInfo:
    """One field of a section.

    Args:
        annotation: its type, without the annotations around it.
        metadata: the annotations around the type; one of them is the ``Text`` that says what the field means.
        default: what it is when the file does not tell.
    """

    annotation: Any
    metadata: tuple[Any, ...]
    default: Any

    def is_required(self) -> bool:
        """Whether the file must tell."""
        return self.default is _REQUIRED


class Section:
    """A part of a project file. Instances come from :meth:`model_validate` and never change; :meth:`but` copies one."""

    # The four names that pydantic_core fills in when it makes an instance.
    __slots__ = ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__")

    model_fields: ClassVar[Mapping[str, FieldInfo]]
    names: ClassVar[frozenset[str]]
    _validator: ClassVar[SchemaValidator | None]

    def __init_subclass__(cls) -> None:
        hints = get_type_hints(cls, include_extras=True)
        cls.model_fields = {
            name: FieldInfo(*_taken_apart(hint), cls.__dict__.get(name, _REQUIRED))
            for name, hint in hints.items()
            if get_origin(hint) is not ClassVar and not name.startswith("_")
        }
        cls.names = frozenset(both_names((name.rstrip("_") for name in cls.model_fields), KEYS))
        cls._validator = None

    @classmethod
    def model_validate(cls, data: Any) -> Self:
        """The section that the data describes.

        Args:
            data: mappings, lists, text and ``None``, as the YAML reader gives them.

        Raises:
            pydantic_core.ValidationError: with every error, each with its place.
        """
        if cls._validator is None:
            cls._validator = SchemaValidator(cls.core_schema())
        found: Self = cls._validator.validate_python(data)
        return found

    @classmethod
    def core_schema(cls) -> Schema:
        """The schema for pydantic's engine."""
        fields = {
            name: {"type": "model-field", "schema": _with_default(field), "validation_alias": _aliases(name)}
            for name, field in cls.model_fields.items()
        }
        model: Schema = {
            "type": "model",
            "cls": cls,
            "schema": {"type": "model-fields", "fields": fields, "extra_behavior": "forbid"},
            "config": {"title": cls.__name__, "hide_input_in_errors": True},
        }
        if "_checked" in cls.__dict__:
            model = {"type": "function-after", "function": _no_info(cls._checked), "schema": model}
        return {"type": "function-before", "function": _no_info(partial(_filled_in, cls.names)), "schema": model}

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Schema:
        return cls.core_schema()

    @property
    def given(self) -> frozenset[str]:
        """The names of the fields that the data filled in; the others have their defaults."""
        return frozenset(getattr(self, "__pydantic_fields_set__", ()))

    def but(self, **fields: Any) -> Self:
        """The same section with other values in some fields. The values must be sound: they are not checked again."""
        if unknown := fields.keys() - type(self).model_fields.keys():
            raise TypeError(f"{type(self).__name__} has no field {', '.join(sorted(unknown))}")
        copy = object.__new__(type(self))
        for name, kept in (
            ("__dict__", {**self.__dict__, **fields}),
            ("__pydantic_extra__", None),
            ("__pydantic_fields_set__", {*self.given, *fields}),
            ("__pydantic_private__", None),
        ):
            object.__setattr__(copy, name, kept)
        return copy

    def _checked(self) -> Self:
        """A check of the fields together; sections that have one define it and raise a ``PydanticCustomError``."""
        return self

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]  # it holds dictionaries

    def __repr__(self) -> str:
        # Never the contents: they are judgements about organisations, and a repr ends up in a traceback.
        return f"<{type(self).__name__}>"


def _filled_in(names: frozenset[str], entries: Any) -> Any:
    """The entries without those of our fields that are empty; an empty field counts as absent."""
    if isinstance(entries, dict) and None in entries.values():
        return {k: v for k, v in entries.items() if v is not None or k not in names}
    return entries


def _no_info(function: Callable[[Any], Any]) -> Schema:
    return {"type": "no-info", "function": function}


def _aliases(field: str) -> list[list[str]]:
    return [[name] for name in both_names([field.rstrip("_")], KEYS)]


def _taken_apart(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    """A type and the annotations around it."""
    if get_origin(hint) is Annotated:
        kind, *metadata = get_args(hint)
        return kind, tuple(metadata)
    return hint, ()


def _with_default(field: FieldInfo) -> Schema:
    schema = _schema(field.annotation, field.metadata)
    if field.is_required():
        return schema
    if isinstance(field.default, dict):
        return {"type": "default", "schema": schema, "default_factory": dict}
    if isinstance(field.default, Section):
        # Frozen, so all may share it; as a plain default it would be copied.
        return {"type": "default", "schema": schema, "default_factory": lambda: field.default}
    return {"type": "default", "schema": schema, "default": field.default}


def _schema(kind: Any, metadata: tuple[Any, ...]) -> Schema:
    """The schema of a type as fields use them."""
    reader = next((note.reader for note in metadata if isinstance(note, Read)), None)
    schema: Schema = {"type": "function-plain", "function": _no_info(reader)} if reader else _plain(kind)
    for note in metadata:
        if isinstance(note, NotEmpty):
            schema["min_length"] = 1
    for note in metadata:
        if isinstance(note, Before):
            schema = {"type": "function-before", "function": _no_info(note.change), "schema": schema}
    return schema


def _plain(kind: Any) -> Schema:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _schema(*_taken_apart(kind))
    if origin in (Union, types.UnionType):
        return {"type": "nullable", "schema": _plain(next(a for a in arguments if a is not type(None)))}
    if origin is dict:
        return {"type": "dict", "keys_schema": _plain(arguments[0]), "values_schema": _plain(arguments[1])}
    if origin is tuple:
        return {"type": "tuple", "items_schema": [_plain(arguments[0])], "variadic_item_index": 0}
    if kind is str:
        return {"type": "str"}
    if isinstance(kind, type) and issubclass(kind, Section):
        return kind.core_schema()
    raise TypeError(f"a field of a project file cannot be {kind!r}")
