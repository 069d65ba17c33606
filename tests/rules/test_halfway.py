"""What people have typed halfway through a meeting, and how the finding helps them on."""

from __future__ import annotations

import pytest

from mantelnet.project import open_project
from mantelnet.renderers import findings_text
from mantelnet.text import Language
from rules.small import complete, look, only

TOWN = "parties:\n  town:\n    name: Town\n"


@pytest.mark.parametrize(
    ("piece", "code", "nl", "en"),
    [
        ("parties:\n  town:\n", "MN101", 'Vul hier "town" in. Begin met "naam".', 'Begin with "name".'),
        ("parties:\n  town: Town\n", "MN104", 'Begin met "naam".', 'Begin with "name".'),
        (
            "scores:\n  town: 4\n",
            "MN104",
            'Begin met "commitment", "impact" en "invloed".',
            '"impact" and "influence".',
        ),
        ("interests:\n  town:\n    - A duty by law\n", "MN104", 'Begin met "tekst" en "thema".', '"text" and "theme".'),
        ("interests:\n  town:\n    - {text: A duty}\n", "MN101", "Kies uit missie, waarden, achterban", "Choose from"),
        ("interests:\n  town:\n    - {text: A duty, theme: }\n", "MN101", "Vul hier", "Fill in"),
        ("actions:\n  - Call them\n", "MN104", 'Begin met "wat".', 'Begin with "what".'),
        ("exchanges:\n  - {to: town, what: Time}\n", "MN101", 'Vul hier "van" in.', 'Fill in "from" here.'),
        ("ties:\n  formal:\n    - {between: town, school}\n", "MN009", "vierkante haken", "square brackets"),
    ],
)
def test_whoever_stopped_halfway_sees_how_to_go_on(piece: str, code: str, nl: str, en: str) -> None:
    found = only(piece, code)
    assert nl in found.hint.nl
    assert en in found.hint.en


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("huisarts", "huisartsen"),
        ("kerk", "geloofsgemeenschap"),
        ("Moskee", "geloofsgemeenschap"),
        ("wijkteam", "sociaal_wijkteam"),
        ("welzijn", "welzijnsorganisatie"),
        ("sportclub", "sportvereniging"),
        ("zorgboerderij", "dagbesteding"),
    ],
)
def test_a_word_from_daily_life_leads_to_the_type(typed: str, meant: str) -> None:
    found = only(f"{TOWN}    type: {typed}\n", "MN112")
    assert f'Bedoelt u "{meant}"?' in found.message.nl
    assert found.hint.nl == f"Mogelijk op deze plaats: {meant} en 39 andere (mantelnet explain type)."


def test_where_nobody_can_tell_all_types_are_named() -> None:
    hint = only(f"{TOWN}    type: hopla\n", "MN112").hint
    assert "gemeente, steunpunt_mantelzorg" in hint.nl
    assert hint.nl.endswith("overig.")


def test_a_short_list_is_named_whole_beside_the_suggestion() -> None:
    hint = only(f"{TOWN}    status: memebr\n", "MN112").hint
    assert hint.nl == "Mogelijk op deze plaats: deelnemer, uitgenodigd, gewenst, vertrokken."


def test_a_word_from_daily_life_is_no_status() -> None:
    assert "Bedoelt" not in only(f"{TOWN}    status: kerk\n", "MN112").message.nl


@pytest.mark.parametrize(
    ("influence", "ring", "told"),
    [(1, "co_decide", True), (2, "co_decide", True), (3, "co_decide", False), (5, "co_decide", False),
     (4, "informed", True), (5, "informed", True), (3, "informed", False), (1, "informed", False),
     (5, "co_think", False), (1, "co_work", False)],
)  # fmt: skip
def test_wishes_that_contradict_each_other_are_found(influence: int, ring: str, told: bool) -> None:
    wish = f"influence: 3, desired: {{influence: {influence}}}, ring: {{wanted_by_us: {ring}}}"
    found = [one for one in look(f"scores:\n  town: {{{wish}}}\n") if one.code == "MN419"]
    assert bool(found) is told
    if found:
        assert f'Bij "town" wenst u invloed {influence}' in found[0].message.nl


@pytest.mark.parametrize(
    "piece",
    [
        'parties:\n  town:\n    name: "Town\n    short: T\nnote_: 1\n## a word "in" quotes\n',
        'parties:\n  town:\n    name: "Town  # the hall\n    short: "T"\n',
        "parties:\n  town:\n    name: 'Town\n    short: T\n",
        'parties:\n  town:\n    aliases:\n      - "Hall\n      - Town\n',
        'parties:\n  town: {name: "Town, short: T}\n',
    ],
)
def test_a_forgotten_quote_is_found_where_it_opens(piece: str) -> None:
    found = [one for one in look(piece) if one.code == "MN007"]
    assert [one.location.excerpt for one in found] == [
        next(line for line in piece.splitlines() if line.count('"') == 1 or line.count("'") == 1)
    ]


def test_behind_a_forgotten_quote_other_mistakes_are_found_too() -> None:
    piece = 'parties:\n  town:\n    name: "Town\n    status: memebr\n  school:\n    name: "School\n'
    assert [one.code for one in look(piece)] == ["MN007", "MN112", "MN007"]


def test_a_text_of_several_lines_is_not_cut() -> None:
    piece = 'parties:\n  town:\n    name: "Town\n      and hall\n    status: member\n'
    assert [one.code for one in look(piece)] == ["MN007"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_long_hint_is_told_once_a_file(language: Language) -> None:
    parties = "".join(f"  p{n}: {{name: Party {n}}}\n" for n in range(6))
    piece = f"parties:\n{parties}ties:\n  informal:\n    - between: [p0, p1]\n"
    found = open_project(complete(piece).encode(), "f").diagnostics
    lonely = [one for one in found if one.code == "MN301"]
    assert len(lonely) == 4
    shown = "\n".join("".join(words for _, words in line) for line in findings_text.render(lonely, language))
    assert shown.count({"nl": "Noteer wie deze partij kent", "en": "Note whom this"}[language]) == 1
    assert shown.count({"nl": "→ Zie MN301 hierboven.", "en": "→ See MN301 above."}[language]) == 3
