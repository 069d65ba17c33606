"""YAML as editors read it, by the core schema of YAML 1.2: 4 is a number, true a boolean, ja text, nothing null."""

from __future__ import annotations

import re
from typing import Any, Final

import yaml

_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL: Final = re.compile("~|null|Null|NULL|")
_BOOLEAN: Final = re.compile("true|True|TRUE|false|False|FALSE")
_WHOLE: Final = re.compile("[-+]?[0-9]+")
_OTHER_WHOLE: Final = re.compile("0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def load(text: str) -> Any:
    """What an editor hands to a JSON Schema; dates stay text, and keys are what is written."""
    return _value(yaml.compose(text, Loader=_LOADER))


def _value(node: yaml.Node | None) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {key.value: _value(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    if not isinstance(node, yaml.ScalarNode):
        return None
    return node.value if node.style else _scalar(node.value)


def _scalar(text: str) -> Any:
    if _NULL.fullmatch(text):
        return None
    if _BOOLEAN.fullmatch(text):
        return text.lower() == "true"
    if _WHOLE.fullmatch(text):
        return int(text)
    if _OTHER_WHOLE.fullmatch(text):
        return int(text, 0)
    return float(text) if _FLOAT.fullmatch(text) else text
