"""Telephone numbers and citizen service numbers in a text. What the privacy rules share.

Every pattern is bounded, so that a long text takes no more than its length in time.
Patterns are plain text: they are compiled when a file first needs them, which is seldom.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_GAP: Final = r"[ ./()\u2013-]{0,3}"
#: Ten digits that start with one zero: (0348) 12 34 56, 06-12345678. Not behind letters (bank accounts).
_NATIONAL: Final = rf"(?<![\w+])(?<!\d[-./,:])(?<![A-Z]{{4}} )\(?0(?:{_GAP}\d){{9}}(?!\d)(?![.,]\d)"
_ABROAD: Final = rf"(?<![\w+])(?:(?:\+ ?31|\+\d)(?:{_GAP}\d){{7,13}}|00(?:3[1-4]|4[1-9])(?:{_GAP}\d){{8,11}})(?!\d)"
_AMOUNT: Final = r"\+(?!31)\d{1,3}(?:\.\d{3})+"
#: Eight or nine digits, with single dots or spaces between some of them. Not money.
_SERVICE: Final = r"(?<!\w)(?<!\d[.,-])(?<!\u20ac)(?<!\u20ac )\d(?:[. ]?\d){7,8}(?![ .,-]?\d)(?!\w)"
_DATE: Final = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
# A number may run over the end of a line in the file.
_RUN: Final = "[0-9][0-9 ./()\u2013\n\r-]{6,}[0-9]"
_YEARS: Final = ("19", "20")


def can_hold_number(text: str) -> bool:
    """Can a file hold a telephone number or a citizen service number: eight digits with little in between?"""
    runs = (re.sub(_DATE, "", found[0]) for found in re.finditer(_RUN, text))
    return any(sum(letter.isdigit() for letter in run) >= 8 for run in runs)


def has_phone_number(text: str) -> bool:
    """Does a text hold a Dutch number (ten digits, starting with 0) or an international one (starting with + or 00)?

    Years, dates, postal codes, amounts, bank accounts, and the short public numbers (112, 14 0348, 0800 …) are none.
    """
    return next(_phones(text), None) is not None


def has_citizen_service_number(text: str) -> bool:
    """Does a text hold a number that can be a Dutch citizen service number (BSN), and that is no telephone number?

    Nine digits, or eight with the leading zero left out, that pass the eleven test: nine times the first digit,
    eight times the second … twice the eighth, minus the ninth, is a multiple of eleven.
    """
    letters = list(text)
    for start, end in _phones(text):
        letters[start:end] = "x" * (end - start)
    return any(_passes(found[0]) for found in re.finditer(_SERVICE, "".join(letters)))


def _phones(text: str) -> Iterator[tuple[int, int]]:
    for found in re.finditer(_NATIONAL, text):
        groups = re.findall(r"\d+", found[0])
        area = groups[0]
        likely = (len(area) > 2 or area == "06") and area[1] != "0" and min(map(len, groups)) > 1
        if likely and not _starts_with_date(groups):
            yield found.span()
    for found in re.finditer(_ABROAD, text):
        if not re.fullmatch(_AMOUNT, found[0]):
            yield found.span()


def _starts_with_date(groups: list[str]) -> bool:
    return len(groups) > 2 and _is_date(groups[:3])


def _is_date(groups: list[str]) -> bool:
    lengths = [len(group) for group in groups]
    if lengths == [8]:
        digits = groups[0]
        return _is_date([digits[:2], digits[2:4], digits[4:]]) or _is_date([digits[:4], digits[4:6], digits[6:]])
    if lengths == [4, 2, 2]:
        groups = groups[::-1]
    elif lengths != [2, 2, 4]:
        return False
    return int(groups[0]) <= 31 and int(groups[1]) <= 12 and groups[2].startswith(_YEARS)


def _passes(written: str) -> bool:
    groups = re.split(r"[. ]", written)
    years = [len(group) == 4 and group.startswith(_YEARS) for group in groups]
    thousands = "." in written and [len(group) for group in groups] == [2, 3, 3]
    if min(map(len, groups)) < 2 or _is_date(groups) or all(years) or thousands:
        return False
    digits = [int(digit) for digit in "".join(groups).zfill(9)]
    # A real number has eight digits or more: at most one zero in front.
    total = sum(weight * digit for weight, digit in zip(range(9, 1, -1), digits, strict=False)) - digits[8]
    return any(digits[:2]) and total % 11 == 0
