"""JUnit XML."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.characters import shown
from mantelnet.diagnostics import Checked, Severity, Unread
from mantelnet.renderers.findings_junit import render
from mantelnet.text import both
from renderers.cases import CASES, GONE, finding, nasty

#: Per element: the attributes that it must have, those that it may have, and what may be in it.
SHAPE: dict[str, tuple[set[str], set[str], set[str]]] = {
    "testsuites": ({"name", "tests", "failures", "errors", "time"}, set(), {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors", "time"}, set(), {"testcase"}),
    "testcase": ({"name", "classname", "file", "time"}, {"line"}, {"failure", "error", "system-out"}),
    "failure": ({"message", "type"}, set(), set()),
    "error": ({"message", "type"}, set(), set()),
    "system-out": (set(), set(), set()),
}


def read(text: str) -> ET.Element:
    return ET.fromstring(text.encode())


def numbers(element: ET.Element) -> tuple[int, int, int]:
    tests, failures, errors = (int(element.attrib[name]) for name in ("tests", "failures", "errors"))
    return tests, failures, errors


def outcomes(element: ET.Element) -> tuple[int, int, int]:
    """The same numbers, counted."""
    found = [[part.tag for part in case] for case in element.iter("testcase")]
    return len(found), sum("failure" in tags for tags in found), sum("error" in tags for tags in found)


@pytest.mark.parametrize("case", CASES)
def test_it_has_the_shape_that_readers_know(case: str) -> None:
    root = read(render(CASES[case](), "nl"))
    assert root.tag == "testsuites"
    for element in root.iter():
        must, may, inside = SHAPE[element.tag]
        assert must <= set(element.attrib) <= must | may
        assert {part.tag for part in element} <= inside
        assert inside or not len(element)
        if element.tag == "testcase":
            assert len(element) <= 1


@pytest.mark.parametrize("case", CASES)
def test_the_counts_are_right(case: str) -> None:
    checked = CASES[case]()
    root = read(render(checked, "en"))
    for element in (root, *root):
        assert numbers(element) == outcomes(element)
    clean = len(set(checked.files) - {d.location.file for d in checked.found})
    assert numbers(root) == (
        clean + len(checked.found) + len(checked.unread),
        checked.count(Severity.ERROR),
        len(checked.unread),
    )


@pytest.mark.parametrize("case", CASES)
def test_a_suite_for_each_file_and_a_name_for_each_case(case: str) -> None:
    checked = CASES[case]()
    root = read(render(checked, "en"))
    files = [*checked.files, *(one.file for one in checked.unread)]
    assert [suite.attrib["name"] for suite in root] == [shown(file) for file in files]
    for suite in root:
        assert len(suite)
        names = [case.attrib["name"] for case in suite]
        assert len(set(names)) == len(names)
        assert {case.attrib["classname"] for case in suite} == {suite.attrib["name"]}


def test_a_small_report() -> None:
    found = (finding(), finding('"a" & <b>'), finding("Light.", severity=Severity.WARNING))
    assert render(Checked(("a.yaml", "b.yaml"), found, (GONE,)), "en") == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="mantelnet" tests="5" failures="2" errors="1" time="0">\n'
        '  <testsuite name="a.yaml" tests="3" failures="2" errors="0" time="0">\n'
        '    <testcase name="MN201 unknown-party" classname="a.yaml" file="a.yaml" time="0" line="3">\n'
        '      <failure type="MN201" message="Words.">a.yaml:3:5  error  MN201\nWords.\nDo this.</failure>\n'
        "    </testcase>\n"
        '    <testcase name="MN201 unknown-party (2)" classname="a.yaml" file="a.yaml" time="0" line="3">\n'
        '      <failure type="MN201" message="&quot;a&quot; &amp; &lt;b&gt;">a.yaml:3:5  error  MN201\n'
        '"a" &amp; &lt;b&gt;\nDo this.</failure>\n'
        "    </testcase>\n"
        '    <testcase name="MN201 unknown-party (3)" classname="a.yaml" file="a.yaml" time="0" line="3">\n'
        "      <system-out>a.yaml:3:5  warning  MN201\nLight.\nDo this.</system-out>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        '  <testsuite name="b.yaml" tests="1" failures="0" errors="0" time="0">\n'
        '    <testcase name="sound" classname="b.yaml" file="b.yaml" time="0" />\n'
        "  </testsuite>\n"
        '  <testsuite name="gone.yaml" tests="1" failures="0" errors="1" time="0">\n'
        '    <testcase name="unreadable-file" classname="gone.yaml" file="gone.yaml" time="0">\n'
        '      <error type="unreadable-file" message="There is no file &quot;gone.yaml&quot;.">'
        'There is no file "gone.yaml".</error>\n'
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_what_fails_the_run_can_fail_the_case() -> None:
    found = tuple(finding(severity=severity) for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE))
    checked = Checked(("a.yaml",), found, ())
    assert numbers(read(render(checked, "nl"))) == (3, 1, 0)
    assert numbers(read(render(checked, "nl", failing=Severity.WARNING))) == (3, 2, 0)
    assert numbers(read(render(checked, "nl", failing=Severity.NOTE))) == (3, 3, 0)


def test_no_name_asks_for_a_file_to_be_attached() -> None:
    root = read(render(nasty(), "en"))
    assert not [one for one in root.iter("system-out") if "[[" in (one.text or "")]


@given(st.text(), st.text(), st.sampled_from(Severity))
def test_any_text_survives(name: str, words: str, severity: Severity) -> None:
    checked = Checked((name,), (finding(words, name, severity),), (Unread(name, both(words)),))
    root = read(render(checked, "en"))
    suite, unread = root
    assert suite.attrib["name"] == unread.attrib["name"] == shown(name)
    (error,) = root.iter("error")
    assert error.attrib["message"] == shown(words)
    assert [one.attrib["message"] for one in root.iter("failure")] == [shown(words)] * (severity is Severity.ERROR)
