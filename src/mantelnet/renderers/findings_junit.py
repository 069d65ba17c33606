"""Findings as JUnit XML, the form in which most CI services show results of tests.

The form knows passed and failed, no weights. So a finding that weighs enough is a failed case; a lighter one is a
passed case that says in its output what was found. Other tools let every warning fail, and then a report full of
failures stands beside a run that succeeded. A file without findings is one passed case, because many readers take a
report without cases for a mistake. A case has the rule's name and a number, no line: services recognise a case of an
earlier run by its name, and some keep only one of several equal names.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Sequence
from typing import Final

from mantelnet.characters import shown
from mantelnet.diagnostics import Checked, Diagnostic, Severity, Unread
from mantelnet.renderers.fingerprints import UNREADABLE
from mantelnet.text import Language

#: Nothing is timed: the same input gives the same bytes. Some readers miss the attribute if it is not there.
_TIME: Final = "0"
_SOUND: Final = "sound"


def render(checked: Checked, language: Language, failing: Severity = Severity.ERROR) -> str:
    """One suite a file, one case a finding; a file that could not be read is an error.

    Args:
        checked: what was found.
        language: the language of the sentences.
        failing: the least weight of a finding that is a failure.
    """
    root = ET.Element("testsuites")
    by_file: dict[str, list[Diagnostic]] = {file: [] for file in checked.files}
    for found in checked.found:
        by_file.setdefault(found.location.file, []).append(found)
    for file, findings in by_file.items():
        root.append(_suite(file, _cases(file, findings, language, failing)))
    for unread in checked.unread:
        root.append(_suite(unread.file, [_unread(unread, language)]))
    _count(root, "mantelnet")
    ET.indent(root)
    # Only ASCII: right whatever the encoding of standard output, and part of the encoding that it names.
    body = ET.tostring(root, encoding="us-ascii").decode("ascii")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _suite(file: str, cases: Sequence[ET.Element]) -> ET.Element:
    suite = ET.Element("testsuite")
    suite.extend(cases)
    _count(suite, shown(file))
    return suite


def _count(element: ET.Element, name: str) -> None:
    element.attrib = {
        "name": name,
        "tests": str(len(list(element.iter("testcase")))),
        "failures": str(len(list(element.iter("failure")))),
        "errors": str(len(list(element.iter("error")))),
        "time": _TIME,
    }


def _cases(file: str, findings: Sequence[Diagnostic], language: Language, failing: Severity) -> list[ET.Element]:
    if not findings:
        return [_case(_SOUND, file)]
    seen: Counter[str] = Counter()
    cases = []
    for found in findings:
        seen[found.code] += 1
        number = f" ({seen[found.code]})" if seen[found.code] > 1 else ""
        case = _case(f"{found.code} {found.name}{number}", file, found.location.line)
        message, hint = shown(found.message.say(language)), shown(found.hint.say(language))
        place = shown(f"{file}:{found.location.line}:{found.location.column}")
        text = f"{place}  {found.severity.label.say(language)}  {found.code}\n{message}\n{hint}"
        if found.severity >= failing:
            ET.SubElement(case, "failure", type=found.code, message=message).text = text
        else:
            # Some services attach the file that "[[ATTACHMENT|path]]" names; a name in somebody's file does not ask.
            ET.SubElement(case, "system-out").text = text.replace("[[", "[ [")
        cases.append(case)
    return cases


def _unread(unread: Unread, language: Language) -> ET.Element:
    case = _case(UNREADABLE, unread.file)
    reason = shown(unread.reason.say(language))
    ET.SubElement(case, "error", type=UNREADABLE, message=reason).text = reason
    return case


def _case(name: str, file: str, line: int | None = None) -> ET.Element:
    # "file" and "line" are in no schema, but the services that link to the source read them there.
    case = ET.Element("testcase", name=name, classname=shown(file), file=shown(file), time=_TIME)
    if line is not None:
        case.set("line", str(line))
    return case
