"""Personal data: what is seen as such, what is not, and that no finding repeats it."""

from __future__ import annotations

import time

import pytest

from mantelnet.diagnostics import Severity
from mantelnet.project import open_project
from mantelnet.rules.numbers import has_citizen_service_number, has_phone_number
from rules.small import codes, complete, look, only

PHONES = [
    "0612345678", "06-12345678", "06 12 34 56 78", "06 1234 5678", "06.12.34.56.78", "06/12345678", "(06) 12345678",
    "06 - 12345678", "(0123) 45 67 89", "0123-456789", "0123 - 45 67 89", "010 123 45 67", "010-1234567",
    "010 \u2013 123 45 67", "088-1234567", "+31 6 12345678", "+31 (0)6 12345678", "+31612345678", "+31-6-12345678",
    "+ 31 6 12345678", "0031612345678", "0031 6 12 34 56 78", "+32 475 12 34 56", "+49 30 123456",
    "tel.0612345678", "tel:0612345678", "sinds 2023: 0612345678", "vanaf 06-02-2026 is het 0612345678",
]  # fmt: skip
NO_PHONES = [
    "2019-2023", "2019 2020 2021 2022", "1234 AB", "2023/2024 en 2024/2025", "1998-2003-2008-2013",
    "2026-03-01", "01-02-2026 09:30", "06-02-2026", "06-02-2026 09:30", "van 08:00 tot 17:00", "09.00-12.30 uur",
    "\u20ac 1.250.000", "12.500.000", "+12.500.000", "100.000 - 250.000", "0,50", "0.123456789", "+5",
    "112", "14 0348", "0800-1234", "0900 1234", "0800 0400 040",
    "NL91 ABNA 0417 1643 00", "NL91ABNA0417164300", "kvk 12345678", "zaak 012345678901", "0 1 2 3 4 5 6 7 8 9",
    "11 scholen, 150 jongeren, groep 3-4", "0-4 jaar, 5-12 jaar, 13-18 jaar",
]  # fmt: skip
# Invented numbers that pass the eleven test.
SERVICE_NUMBERS = [
    "111222333", "123456782", "1234.56.782", "123 456 782", "123.456.782", "11 12 22 333", "12345672", "012345672",
    "BSN 111222333.", "(111222333)", "bsn:111222333,", "sinds 2019 111222333", "0612345678 en 111222333",
]  # fmt: skip
NO_SERVICE_NUMBERS = [
    "111222334", "123456789", "000000000", "00000000", "000000012", "1112223334", "1112223", "x111222333",
    "111222333a", "111222333-4", "111222333,50", "12345672,50", "111 222 33 3",
    "\u20ac 123.456.782", "\u20ac123456782", "12.345.672", "0612345678", "06 12345672", "06-12345672",
    "20250113", "20250125", "01.02.2026", "2019 2020", "NL91 ABNA 0417 1643 00",
]  # fmt: skip
ADDRESSES = ["jan@voorbeeld.nl", "<jan.de-vries+x@mail.voorbeeld.co.uk>", "mailto:a@b.nl,", "jan\uff20voorbeeld.nl"]
NO_ADDRESSES = ["@voorbeeld", "jan@voorbeeld", "wij @ school.", "a@b", "3@4.5", "naam @ voorbeeld.nl"]


@pytest.mark.parametrize("text", PHONES)
def test_phone_number(text: str) -> None:
    assert has_phone_number(text)
    assert has_phone_number(f"Bel {text}, of loop binnen.")


@pytest.mark.parametrize("text", NO_PHONES)
def test_no_phone_number(text: str) -> None:
    assert not has_phone_number(text)
    assert not has_phone_number(f"Zie {text} in het verslag")


@pytest.mark.parametrize("text", SERVICE_NUMBERS)
def test_citizen_service_number(text: str) -> None:
    assert has_citizen_service_number(text)


@pytest.mark.parametrize("text", NO_SERVICE_NUMBERS)
def test_no_citizen_service_number(text: str) -> None:
    assert not has_citizen_service_number(text)


def test_eleven_test() -> None:
    """One number in eleven passes; every single wrong digit is noticed."""
    passing = [n for n in range(100_000_000, 100_011_000) if has_citizen_service_number(str(n))]
    assert 900 < len(passing) < 1100
    for place in range(9):
        for digit in "0123456789":
            changed = "111222333"[:place] + digit + "111222333"[place + 1 :]
            assert has_citizen_service_number(changed) == (changed == "111222333")


def note(text: str) -> str:
    return f"parties:\n  town: {{name: Town}}\n  school:\n    name: School\n    note: {text!r}\n"


@pytest.mark.parametrize("text", ADDRESSES)
def test_email_address(text: str) -> None:
    assert "MN501" in codes(note(text))


@pytest.mark.parametrize("text", NO_ADDRESSES)
def test_no_email_address(text: str) -> None:
    assert "MN501" not in codes(note(text))


EVERYWHERE = """\
mantelnet: 1
project: {name: X, region: X, phase: X}
ambition:
  statement: X
  dream: X
  goals: {goal: {text: X, indicator: X}}
  needs: {need: {text: X}}
parties:
  town:
    name: X
    short: X
    aliases: [X]
    drivers: [X]
    concerns: [X]
    limits: [X]
    gives: [X]
    wants: [X]
    contacts: [{name: X, function: X}]
    note: X
  school: {name: School}
ties:
  formal:
    - {between: [town, school], note: X}
  informal:
    - {from: town, to: school, note: X}
themes: {own: X}
interests:
  town:
    - {text: X, theme: own}
scores:
  town: {commitment: 3, reason: X}
conditions:
  respondents: {r1: {function: X}}
  statements: {process_6: X}
measurements:
  - id: baseline
    date: 2025-01-01
    phase: X
    scores: {town: {reason: X}}
    conditions: {respondents: {r1: {function: X}}, statements: {process_6: X}}
agreements:
  governance: {decisions: X, communication: X}
  contributions: {town: {who: X, what: X}}
  ground_rules: [X]
exchanges:
  - {from: town, to: school, what: X}
actions:
  - {what: X}
"""


@pytest.mark.parametrize(
    ("code", "datum"),
    [("MN501", "zeker.iemand@voorbeeld.nl"), ("MN502", "06-98765432"), ("MN503", "111222333")],
)
def test_every_free_text_is_searched_and_never_repeated(code: str, datum: str) -> None:
    found = [one for one in look(EVERYWHERE.replace("X", datum)) if one.code == code]
    assert len(found) == EVERYWHERE.count("X")
    assert len({one.path for one in found}) == len(found)
    for one in found:
        assert one.severity is Severity.WARNING
        assert one.location.excerpt is None
        for words in (one.message.en, one.message.nl, one.hint.en, one.hint.nl, *map(str, one.path)):
            assert not [piece for piece in (datum, *datum.split("-"), *datum.split("@")) if piece in words]


def test_privacy_rules_point_at_the_text() -> None:
    found = only(note("Mail naar iemand@voorbeeld.nl"), "MN501")
    assert found.path == ("parties", "school", "note")
    assert found.location.line == complete(note("")).count("\n")
    assert found.location.column == len("    note: ") + 1


def test_ids_dates_and_fixed_values_are_not_searched() -> None:
    piece = "parties:\n  p0612345678: {name: Town}\n  p111222333: {name: School}\n"
    assert not {"MN502", "MN503"} & set(codes(piece))


def test_private_findings_come_with_errors_too() -> None:
    assert {"MN502", "MN102"} <= set(codes(note("06-12345678") + "    colour: red\n"))


def test_contacts_with_names_are_one_note() -> None:
    piece = (
        "parties:\n  town:\n    name: Town\n    contacts: [{function: clerk}, {name: A. Aal, function: clerk}]\n"
        "  school:\n    name: School\n    contacts: [{name: B. Baars}]\n"
    )
    found = only(piece, "MN504")
    assert found.severity is Severity.NOTE
    assert found.location.excerpt is None
    assert found.path == ("parties", "town", "contacts", 1, "name")
    assert found.message.nl.startswith("2 contactpersonen staan")
    assert "Aal" not in found.message.en + found.message.nl + found.hint.en + found.hint.nl
    assert only(note("x") + "    contacts: [{name: B. Baars}]\n", "MN504").message.en.startswith("1 contact is")


@pytest.mark.parametrize(
    "text",
    ["0" * 100_000, "0 " * 50_000, "+31" * 30_000, "1." * 50_000, "a@" * 50_000, "a" * 100_000 + "@", "(" * 100_000,
     "x@a." * 25_000, "0612345678 " * 10_000, "12345678 " * 10_000],
    ids=lambda text: text[:8],
)  # fmt: skip
def test_long_texts_take_no_more_than_their_length(text: str) -> None:
    begin = time.process_time()
    open_project(complete(note(text)).encode(), "f")
    assert time.process_time() - begin < 5
