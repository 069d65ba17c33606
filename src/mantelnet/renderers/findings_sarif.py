"""Findings as SARIF 2.1.0, for code scanning and for viewers of it.

The rules that were broken come with their explanation. Paths are relative to the source root, which the reader knows;
only a path that the user gave as absolute stays so.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final
from urllib.parse import quote

from mantelnet import __version__
from mantelnet.characters import shown
from mantelnet.diagnostics import Checked, Diagnostic, Severity, Unread
from mantelnet.renderers.fingerprints import UNREADABLE, UNREADABLE_TITLE, of_findings
from mantelnet.rules import RULES
from mantelnet.rules.rule import Rule
from mantelnet.text import Language, Text

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# Not "primaryLocationLineHash": GitHub's upload computes that one, and complains of every value that is not its own.
_FINGERPRINT: Final = "mantelnetFinding/v1"
_ROOT: Final = "%SRCROOT%"
_ROOT_MEANS: Final = Text(en="The folder in which mantelnet ran.", nl="De map waarin mantelnet draaide.")
_LEVEL: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
#: The first digit of a code is its shelf.
_SHELF: Final = {"0": "text", "1": "shape", "2": "references", "3": "network", "4": "judgements", "5": "privacy"}
_INSTEAD_OF: Final = Text(en="Instead of", nl="In plaats van")
_WRITE: Final = Text(en="Write", nl="Schrijf")
_DRIVE: Final = re.compile("[A-Za-z]:/")


def render(checked: Checked, language: Language) -> str:
    """One run over all files; those that could not be read are notifications of the run."""
    broken = {found.code for found in checked.found}
    rules = [rule for rule in RULES if rule.code in broken]
    index = {rule.code: number for number, rule in enumerate(rules)}
    prints = of_findings(checked.found)
    run = {
        "tool": {"driver": _driver(rules, bool(checked.unread), language)},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": _ROOT_MEANS.say(language)}}},
        "invocations": [
            {
                "executionSuccessful": not checked.unread,
                "toolExecutionNotifications": [_notification(one, language) for one in checked.unread],
            }
        ],
        "results": [
            _result(found, index[found.code], fingerprint, language)
            for found, fingerprint in zip(checked.found, prints, strict=True)
        ],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    # Only ASCII: the same bytes whatever the encoding of standard output.
    return json.dumps(log, indent=2, allow_nan=False) + "\n"


def _driver(rules: list[Rule], unread: bool, language: Language) -> dict[str, Any]:
    driver: dict[str, Any] = {
        "name": "mantelnet",
        "version": __version__,
        "language": language,
        "rules": [_rule(rule, language) for rule in rules],
    }
    if unread:
        title = UNREADABLE_TITLE.say(language)
        driver["notifications"] = [
            {"id": UNREADABLE, "shortDescription": {"text": title}, "defaultConfiguration": {"level": "error"}}
        ]
    return driver


def _rule(rule: Rule, language: Language) -> dict[str, Any]:
    return {
        "id": rule.code,
        # The standard wants this name in capitals: UnknownParty for unknown-party.
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.title.say(language)},
        "fullDescription": {"text": rule.why.say(language)},
        "help": _help(rule, language),
        "defaultConfiguration": {"level": _LEVEL[rule.severity]},
        "properties": {"tags": [_SHELF[rule.code[2]]]},
    }


def _help(rule: Rule, language: Language) -> dict[str, str]:
    """Why the rule is there and, where a short piece of a file can show it, what to write instead of what."""
    plain = marked = rule.why.say(language)
    if isinstance(rule.example, str):
        for label, piece in ((_INSTEAD_OF, rule.example), (_WRITE, rule.instead)):
            # Tabs stay as they are: some rules are about them.
            code = "\t".join(shown(part) for part in piece.split("\t")).strip("\n")
            plain += f"\n\n{label.say(language)}:\n\n{code}"
            marked += f"\n\n{label.say(language)}:\n\n```yaml\n{code}\n```"
    return {"text": plain, "markdown": marked}


def _result(found: Diagnostic, index: int, fingerprint: str, language: Language) -> dict[str, Any]:
    place = found.location
    region = {"startLine": place.line, "startColumn": place.column, "endColumn": place.column + place.length}
    return {
        "ruleId": found.code,
        "ruleIndex": index,
        "level": _LEVEL[found.severity],
        "message": _message(f"{found.message.say(language)} {found.hint.say(language)}"),
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(place.file), "region": region}}],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
    }


def _notification(unread: Unread, language: Language) -> dict[str, Any]:
    return {
        "descriptor": {"id": UNREADABLE, "index": 0},
        "level": "error",
        "message": _message(unread.reason.say(language)),
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(unread.file)}}],
    }


def _message(words: str) -> dict[str, str]:
    # "[a](b)" would be a link; a name in somebody's file makes none.
    return {"text": shown(words).replace("](", "] (")}


def _artifact(file: str) -> dict[str, str]:
    name = shown(file)
    if _DRIVE.match(name):
        return {"uri": f"file:///{name[:2]}{quote(name[2:])}"}
    if name.startswith("/"):
        return {"uri": f"file://{quote(name)}"}
    return {"uri": quote(name), "uriBaseId": _ROOT}
