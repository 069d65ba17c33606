"""The JSON Schema of the project file, with which an editor completes, explains and checks without this program.

It is made from the model: the same fields, words and fixed values. An editor reads YAML by itself, so the schema is
about what *it* sees: ``4`` is a number there, ``true`` a boolean, and a key without a value ``null``. Completion offers
the words of one language; those of the other are accepted by patterns, which no editor offers. What is wrong is said in
the words of the rules (``errorMessage``; an editor that does not know it passes it over).
"""

import json

from mantelnet.jsonschema.sections import Maker
from mantelnet.jsonschema.values import Schema
from mantelnet.text import Language

__all__ = ["project_schema", "schema_text"]


def project_schema(language: Language) -> Schema:
    """The JSON Schema (draft 2020-12) of a project file.

    Args:
        language: of the words that completion offers, and of the explanations.
    """
    return Maker(language).whole()


def schema_text(language: Language) -> str:
    """:func:`project_schema` as the text of a file."""
    return json.dumps(project_schema(language), ensure_ascii=False, indent=2) + "\n"
