"""What holds for every form in which findings go to other programs."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Any

import pytest

from mantelnet.characters import shown
from mantelnet.project import open_project
from mantelnet.text import LANGUAGES, Language
from renderers.cases import CASES, FORMATS, GONE, MACHINE, NASTY, check, finding, mistakes, nasty
from rules.small import complete
from rules.test_messages import MISTAKES


def strings(form: str, text: str) -> Iterator[str]:
    """All text in an output, as its reader gets it."""
    if form == "github":
        yield text.replace("%0A", "\n").replace("%0D", "\r").replace("%3A", ":").replace("%2C", ",").replace("%25", "%")
    elif form == "junit":
        for element in ET.fromstring(text.encode()).iter():
            yield from element.attrib.values()
            yield element.text or ""
    else:
        yield from leaves(json.loads(text))


def leaves(data: Any) -> Iterator[str]:
    if isinstance(data, dict | list):
        for part in data.values() if isinstance(data, dict) else data:
            yield from leaves(part)
    else:
        yield str(data)


every_form = pytest.mark.parametrize("form", FORMATS)
every_case = pytest.mark.parametrize("case", CASES)
every_language = pytest.mark.parametrize("language", LANGUAGES)


@every_form
@every_case
@every_language
def test_it_ends_with_one_line_end_and_is_the_same_twice(form: str, case: str, language: Language) -> None:
    text = FORMATS[form].render(CASES[case](), language)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert text == FORMATS[form].render(CASES[case](), language)


@every_form
@every_case
def test_nothing_drives_a_terminal_or_breaks_an_encoding(form: str, case: str) -> None:
    text = FORMATS[form].render(CASES[case](), "nl")
    assert shown(text) == text
    assert text.isascii() or form not in MACHINE
    text.encode()


@every_form
@every_case
@every_language
def test_each_finding_is_said_in_the_language(form: str, case: str, language: Language) -> None:
    checked = CASES[case]()
    words = "\n".join(strings(form, FORMATS[form].render(checked, language)))
    # In SARIF a name may not make a link, in JUnit no attachment; that changes a sign.
    words = words.replace("] (", "](").replace("[ [", "[[")
    for found in checked.found:
        assert shown(found.message.say(language)) in words
        assert shown(found.hint.say(language)) in words
    for unread in checked.unread:
        assert shown(unread.file) in words or form == "sarif"
        assert shown(unread.reason.say(language)) in words


@every_form
def test_a_file_that_cannot_be_read_is_there(form: str) -> None:
    for checked in (mistakes(), CASES["nothing read"]()):
        text = FORMATS[form].render(checked, "en")
        assert "gone.yaml" in text
        assert "There is no file" in text
    assert "gone.yaml" not in FORMATS[form].render(check(MISTAKES), "en")


@every_form
def test_lines_of_the_file_are_not_repeated(form: str) -> None:
    piece = complete(
        "parties:\n"
        "  town: {name: Geheimstad, note: Bel 06-12345678 of mail jan@voorbeeld.nl}\n"
        "  school: {name: School, contacts: [{name: Jan Geheim, function: leraar}]}\n"
        "  church: {name: Kerk, covers: [nothing]}\n"
    )
    found = open_project(piece.encode(), "a.yaml").diagnostics
    assert {"MN202", "MN501", "MN502", "MN504"} <= {d.code for d in found}
    text = FORMATS[form].render(check(piece), "nl")
    if form == "github":
        text += FORMATS[form].summary(check(piece), "nl")
    # A rule's help shows an invented example; that is not the file's.
    assert not [word for word in ("Geheim", "06-12345678", "jan@voorbeeld", "leraar", "Kerk") if word in text]


@every_form
@pytest.mark.parametrize("name", NASTY)
def test_a_real_run_over_a_file_with_a_nasty_name(form: str, name: str) -> None:
    text = FORMATS[form].render(mistakes(name), "nl")
    assert text.endswith("\n")
    text.encode()


@every_form
def test_a_path_is_used_as_it_was_given(form: str) -> None:
    relative = FORMATS[form].render(mistakes("deep/down/a.yaml"), "en")
    assert "deep/down/a.yaml" in relative
    assert "/deep" not in relative
    assert "/folder/a.yaml" in FORMATS[form].render(mistakes("/folder/a.yaml"), "en")


@every_form
def test_the_order_is_that_of_the_findings(form: str) -> None:
    checked = check(MISTAKES)
    text = FORMATS[form].render(checked, "en")
    text = text[text.index('"results"') :] if form == "sarif" else text
    assert list(dict.fromkeys(re.findall(r"MN\d{3}", text))) == list(dict.fromkeys(d.code for d in checked.found))


def test_the_cases_are_as_nasty_as_they_should_be() -> None:
    assert len(mistakes().found) > 30
    assert any(shown(name) != name for name in NASTY)
    assert {d.severity for d in nasty().found} == {d.severity for d in (*CASES["examples"]().found, finding())}
    assert GONE in mistakes().unread
