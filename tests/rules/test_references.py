"""References: what each rule sees, and the near miss that it leaves alone."""

from __future__ import annotations

import pytest

from mantelnet.rules.guessing import Guesses
from rules.small import codes, look, only

PARTIES = "parties:\n  town: {name: Town}\n  school: {name: School}\n  church: {name: Church}\n"


@pytest.mark.parametrize(
    ("piece", "path"),
    [
        ("project: {name: X, leads: [town, nobody]}\n", ("project", "leads", 1)),
        ("parties:\n  town: {name: Town, part_of: nobody}\n", ("parties", "town", "part_of")),
        ("ties:\n  informal:\n    - between: [town, school, nobody]\n", ("ties", "informal", 0, "between", 2)),
        ("ties:\n  formal:\n    - {from: nobody, to: town}\n", ("ties", "formal", 0, "from")),
        ("ties:\n  formal:\n    - {from: town, to: nobody}\n", ("ties", "formal", 0, "to")),
        ("interests:\n  nobody: [{text: X, theme: funding}]\n", ("interests", "nobody")),
        ("scores:\n  nobody: {commitment: 3}\n", ("scores", "nobody")),
        (
            "measurements:\n  - {id: a, date: 2025-01-01}\n"
            "  - {id: b, date: 2025-02-01, scores: {nobody: {commitment: 3}}}\n",
            ("measurements", 1, "scores", "nobody"),
        ),
        (
            "conditions:\n  respondents: {r1: {party: nobody}}\n",
            ("conditions", "respondents", "r1", "party"),
        ),
        ("agreements:\n  governance: {chair: [nobody]}\n", ("agreements", "governance", "chair", 0)),
        ("agreements:\n  contributions: {nobody: {what: X}}\n", ("agreements", "contributions", "nobody")),
        ("exchanges:\n  - {from: nobody, to: town, what: X}\n", ("exchanges", 0, "from")),
        ("exchanges:\n  - {from: town, to: nobody, what: X}\n", ("exchanges", 0, "to")),
        ("actions:\n  - {what: X, owner: nobody}\n", ("actions", 0, "owner")),
        ("actions:\n  - {what: X, about: nobody}\n", ("actions", 0, "about")),
    ],
)
def test_every_place_that_names_a_party(piece: str, path: tuple[str | int, ...]) -> None:
    assert only(piece, "MN201").path == path
    assert "MN201" not in codes(piece.replace("nobody", "town"))


def test_no_flood_where_the_parties_themselves_are_missing() -> None:
    piece = "partjes:\n  town: {name: Town}\nties:\n  formal:\n    - between: [town, school]\n"
    found = [
        one.code for one in look(("mantelnet: 1\nproject: {name: X}\nambition: {statement: X}\n" + piece).encode())
    ]
    assert sorted(found) == ["MN101", "MN102"]


def test_a_party_with_an_error_is_not_unknown() -> None:
    piece = (
        "parties:\n  town: {name: Town}\n  school: {short: School}\nties:\n  formal:\n    - between: [town, school]\n"
    )
    assert [one.code for one in look(piece)] == ["MN101"]


def test_suggestions() -> None:
    assert only("project: {name: X, leads: [town, schol]}\n", "MN201").message.nl.endswith(' Bedoelt u "school"?')
    assert only("project: {name: X, leads: [town, zzz]}\n", "MN201").message.nl.endswith("in dit bestand.")


def test_guessing_ends_after_many_different_words() -> None:
    guess = Guesses(["school", "\x0012"])
    assert guess("schol").en == guess("schol").en == ' Did you mean "school"?'
    for number in range(60):
        guess(f"scho{number}")
    assert guess("schoool").en == ""
    assert guess("schol").en == ' Did you mean "school"?'
    assert Guesses(["\x00123"])("0123").en == ""


@pytest.mark.parametrize("theme", ["mission", "missie", "capacity", "capaciteit", "own-theme"])
def test_themes_that_exist(theme: str) -> None:
    assert "MN204" not in codes(f"themes: {{own-theme: X}}\ninterests:\n  town: [{{text: X, theme: {theme}}}]\n")


def test_theme_that_does_not() -> None:
    found = only("interests:\n  town: [{text: X, theme: wetgeving en beleid van jan}]\n", "MN204")
    assert "jan" not in found.message.nl + found.hint.nl
    assert "missie, waarden" in found.hint.nl
    assert "mission, values" in found.hint.en


@pytest.mark.parametrize("theme", ["funding", "financiering", "missie", "values"])
def test_own_theme_with_a_built_in_name(theme: str) -> None:
    assert only(f"themes:\n  {theme}: X\n", "MN209").path == ("themes", theme)


def test_statements() -> None:
    bank = (
        "conditions:\n  answers:\n    r1: {ambitie_1: 4, belangen_4: 4, relaties_4: 4, organisatie_5: 4, proces_5: 4}\n"
    )
    assert "MN205" not in codes(bank)
    assert codes(bank.replace("proces_5", "proces_6")).count("MN205") == 1
    # Statements of the file's own are known in every measurement of it.
    own = (
        "conditions:\n  statements: {proces_6: X}\n"
        "measurements:\n  - {id: a, date: 2025-01-01, conditions: {answers: {r1: {process_6: 4}}}}\n"
    )
    assert "MN205" not in codes(own)


def test_a_statement_with_an_error_is_not_unknown() -> None:
    piece = "conditions:\n  statements: {proces_6: [X]}\n  answers: {r1: {proces_6: 4}}\n"
    assert [one.code for one in look(piece)] == ["MN106"]


@pytest.mark.parametrize(
    ("ties", "count"),
    [
        ("formal:\n    - between: [town, school]\n    - between: [school, town]\n", 1),
        ("formal:\n    - between: [town, school]\n    - {between: [town, school], strength: 4}\n", 1),
        ("formal:\n    - {from: town, to: school}\n    - {from: town, to: school}\n", 1),
        (
            "formal:\n    - {between: [town, school], kind: other}\n    - {tussen: [school, town], vorm: overig}\n",
            1,
        ),
        ("formal:\n    - between: [town, school, church]\n    - between: [school, church]\n", 1),
        ("formal:\n    - between: [town, school, church]\n    - between: [church, school, town]\n", 1),
        ("formal:\n    - between: [town, school]\n    - between: [town, church]\n    - between: [school, church]\n", 0),
        ("formal:\n    - {from: town, to: school}\n    - {from: school, to: town}\n", 0),
        ("formal:\n    - {from: town, to: school}\n    - between: [town, school]\n", 0),
        ("formal:\n    - {between: [town, school], kind: contract}\n    - between: [town, school]\n", 0),
        (
            "formal:\n    - {between: [town, school], kind: covenant}\n    - {between: [town, school], kind: other}\n",
            0,
        ),
        ("formal:\n    - between: [town, school]\n  informal:\n    - between: [town, school]\n", 0),
    ],
)
def test_duplicate_ties(ties: str, count: int) -> None:
    assert codes(PARTIES + "ties:\n  " + ties).count("MN207") == count


def test_duplicate_tie_points_at_the_second() -> None:
    found = only("ties:\n  formal:\n    - between: [town, school]\n    - between: [school, town]\n", "MN207")
    assert found.path == ("ties", "formal", 1)
    assert '"school"' in found.message.nl
    assert '"town"' in found.message.nl


def test_a_kind_with_an_error_makes_no_duplicate() -> None:
    ties = "ties:\n  formal:\n    - {between: [town, school], kind: contrct}\n    - between: [town, school]\n"
    assert codes(ties) == ["MN112"]


def test_tie_with_itself() -> None:
    assert only("ties:\n  formal:\n    - between: [town, school, town]\n", "MN206").path == (
        "ties",
        "formal",
        0,
        "between",
        2,
    )
    assert only("ties:\n  formal:\n    - {from: town, to: town}\n", "MN206").path == ("ties", "formal", 0, "to")
    assert only("exchanges:\n  - {from: town, to: town, what: X}\n", "MN206").path == ("exchanges", 0, "to")


@pytest.mark.parametrize(
    ("parts", "firsts"),
    [
        ({"a": "a"}, ["a"]),
        ({"a": "b", "b": "a"}, ["a"]),
        ({"a": "b", "b": "c", "c": "b"}, ["b"]),
        ({"a": "b", "b": "a", "c": "d", "d": "c"}, ["a", "c"]),
        ({"c": "a", "a": "b", "b": "c"}, ["c"]),
        ({"a": "b", "b": "c"}, []),
        ({"a": "c", "b": "c"}, []),
    ],
)
def test_circles(parts: dict[str, str], firsts: list[str]) -> None:
    ids = dict.fromkeys([*parts, *parts.values()])
    piece = "parties:\n" + "".join(
        f"  {party}: {{name: Name {party * 3}" + (f", part_of: {parts[party]}" if party in parts else "") + "}\n"
        for party in ids
    )
    assert [one.path[1] for one in look(piece) if one.code == "MN208"] == firsts


def test_answers_above_the_scale() -> None:
    answers = "  answers: {r1: {ambition_1: 5, ambition_2: dont_know, ambition_3: 4}}\n"
    assert only("conditions:\n  scale: 4\n" + answers, "MN210").path[-1] == "ambition_1"
    assert "MN210" not in codes("conditions:\n" + answers)


def test_measurements_with_one_id() -> None:
    assert only(
        "measurements:\n  - {id: a, date: 2025-01-01}\n  - {id: b, date: 2025-02-01}\n  - {id: a, date: 2025-03-01}\n",
        "MN211",
    ).path == ("measurements", 2, "id")
    # Two ids that are missing are two missing ids, not one id twice.
    assert codes("measurements:\n  - {date: 2025-01-01}\n  - {date: 2025-02-01}\n") == ["MN101", "MN101"]


def test_respondents_are_compared_only_where_they_are_listed() -> None:
    assert "MN212" not in codes("conditions:\n  answers: {r2: {ambition_1: 4}}\n")
    found = only("conditions:\n  respondents: {r1: {}}\n  answers: {r2: {ambition_1: 4}}\n", "MN212")
    assert found.path == ("conditions", "answers", "r2")
