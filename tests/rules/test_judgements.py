"""Interests, scores, needs, leads and dates: what each rule sees, and the near miss that it leaves alone."""

from __future__ import annotations

import pytest

from rules.small import codes, look, only

THREE = "parties:\n  town: {name: Town}\n  school: {name: School}\n  church: {name: Church}\n"
LEFT = "parties:\n  town: {name: Town}\n  school: {name: School, status: left}\n"
NEEDS = "ambition:\n  statement: X\n  needs: {one: {text: X}, two: {text: X}, three: {text: X}}\n"


def interest(party: str, confirmed: str = "false") -> str:
    return f"  {party}: [{{text: X, theme: funding, confirmed: {confirmed}}}]\n"


def influence(**given: str) -> str:
    return "scores:\n" + "".join(f"  {party}: {{influence: {score}}}\n" for party, score in given.items())


# --- Scores and interests


def test_scores_of_who_left() -> None:
    assert only(LEFT + influence(town="3", school="3"), "MN401").path == ("scores", "school")
    assert "MN401" not in codes(LEFT.replace("left", "invited") + influence(school="3"))


@pytest.mark.parametrize(
    ("score", "high"),
    [("4", True), ("3", False), ("unknown", False), ("{a: 3, b: 4}", True), ("{a: 3, b: 3, c: 5}", False),
     ("{a: 5, b: unknown}", True), ("{a: 2, b: 5}", True), ("{a: 2, b: 4}", False)],
)  # fmt: skip
def test_high_influence_is_the_median(score: str, high: bool) -> None:
    assert ("MN402" in codes(influence(town=score))) == high


def test_high_influence_follows_the_settings() -> None:
    assert "MN402" not in codes(influence(town="4") + "settings: {high_from: 4.5}\n")
    assert "MN402" in codes(influence(town="3") + "settings: {high_from: 3}\n")


def test_without_any_interest_there_is_one_finding() -> None:
    found = only(THREE + influence(town="5", school="4", church="2"), "MN402")
    assert found.path == ("scores", "town")
    assert found.message.nl == "Veel invloed, maar nog geen belang genoteerd: town en school."


def test_with_interests_every_party_has_its_own_finding() -> None:
    piece = THREE + "interests:\n" + interest("church") + influence(town="5", school="4", church="5")
    assert [one.path for one in look(piece) if one.code == "MN402"] == [("scores", "town"), ("scores", "school")]


def test_who_left_needs_no_interests() -> None:
    assert "MN402" not in codes(LEFT + influence(school="5"))


def test_scores_of_now_are_those_of_the_latest_measurement() -> None:
    piece = (
        "measurements:\n  - {id: new, date: 2026-01-01, scores: {town: {influence: 5}}}\n"
        "  - {id: old, date: 2025-01-01, scores: {school: {influence: 5}}}\n"
        "  - {id: empty, date: 2026-02-01}\n"
    )
    assert only(piece, "MN402").path == ("measurements", 0, "scores", "town")
    assert "MN402" not in codes(piece + influence(town="2"))


def test_assumptions_about_the_influential_are_one_note() -> None:
    piece = "interests:\n" + interest("town") + interest("school") + interest("church", "true")
    found = only(THREE + piece + influence(town="5", school="4", church="5"), "MN411")
    assert found.path == ("interests", "town")
    assert "town en school." in found.message.nl
    assert "MN411" not in codes(THREE + piece + influence(town="2"))


@pytest.mark.parametrize(
    ("scores", "dimensions"),
    [
        ("commitment: {a: 2, b: 4}", "commitment"),
        ("commitment: {a: 2, b: 4}, influence: {a: 1, b: 5}, impact: {a: 3, b: 4}", "commitment en invloed"),
        ("trust: {a: 1, b: unknown, c: 3}", "vertrouwen"),
        ("commitment: {a: 3, b: 4}", None),
        ("commitment: {a: unknown, b: 5}", None),
        ("commitment: {a: 5}, impact: 1", None),
    ],
)
def test_raters_who_differ(scores: str, dimensions: str | None) -> None:
    found = [one for one in look(f"scores:\n  town: {{{scores}}}\n") if one.code == "MN406"]
    assert [one.message.nl for one in found] == (
        [f'De scores van "town" lopen uiteen bij {dimensions}.'] if dimensions else []
    )


# --- Needs


def covers(**given: str) -> str:
    return "parties:\n" + "".join(
        f"  {party}: {{name: {party.title()}, covers: [{needs}], status: {status}}}\n"
        for party, (status, needs) in ((party, text.split(":")) for party, text in given.items())
    )


def test_needs() -> None:
    piece = NEEDS + covers(town="member:one", school="wanted:one, two")
    assert only(piece, "MN403").path == ("ambition", "needs", "three")
    assert only(piece, "MN412").path == ("ambition", "needs", "two")


def test_who_left_covers_nothing() -> None:
    piece = NEEDS + covers(town="member:one, two", school="left:three")
    assert only(piece, "MN403").path == ("ambition", "needs", "three")
    assert "MN412" not in codes(piece)


def test_while_nobody_covers_anything_there_is_one_finding() -> None:
    found = only(NEEDS, "MN403")
    assert found.path == ("ambition", "needs")
    assert found.message.nl.endswith("one, two en three.")


# --- Parties and leads


@pytest.mark.parametrize(
    ("third", "spoken_for"),
    [
        ("name: X, type: carers", True),
        ("name: X, soort: jonge_mantelzorgers", True),
        ("name: X, type: patient_association", True),
        ("name: X, sector: experience", True),
        ("name: X, type: carers, status: wanted", True),
        ("name: X, type: carers, status: left", True),  # only two parties are left, too few to judge
        ("name: X, type: carers, sector: welfare", True),
        ("name: Familievereniging", True),  # of unknown sector, but by its name it may speak for carers
        ("name: X, type: carer_centre", False),
        ("name: X", False),
    ],
)
def test_carers(third: str, spoken_for: bool) -> None:
    piece = (
        "parties:\n  town: {name: Town, type: municipality}\n  school: {name: School, type: primary_school}\n"
        f"  third: {{{third}}}\n"
    )
    assert ("MN404" not in codes(piece)) == spoken_for


@pytest.mark.parametrize(
    ("leads", "code"),
    [
        ("[town, school]", None),
        ("[town, school, team]", None),
        ("[town]", "MN405"),
        ("[town, team]", "MN405"),
        ("[team, desk]", "MN405"),
        ("[town, gone]", "MN405"),
        ("[]", "MN414"),
    ],
)
def test_leads(leads: str, code: str | None) -> None:
    piece = (
        f"project: {{name: X, leads: {leads}}}\n"
        "parties:\n  town: {name: Town}\n  team: {name: Team, part_of: town}\n  desk: {name: Desk, part_of: team}\n"
        "  school: {name: School}\n  gone: {name: Gone, status: left}\n"
    )
    assert set(codes(piece)) & {"MN405", "MN414"} == ({code} if code else set())


def test_no_leads_yet_in_a_file_that_has_just_begun() -> None:
    assert codes("") == []
    assert "MN414" in codes(THREE)


# --- Dates


def dated(more: str, date: str = "2026-03-01") -> str:
    return f"project: {{name: X, date: {date}}}\n" + more


@pytest.mark.parametrize(
    ("since", "late"),
    [("2027", True), ("2026", False), ("2026-04", True), ("2026-03", False), ("2026-03-02", True),
     ("2026-03-01", False), ("1999", False)],
)  # fmt: skip
def test_since(since: str, late: bool) -> None:
    tie = f"ties:\n  informal:\n    - {{between: [town, school], since: {since}}}\n"
    assert ("MN407" in codes(dated(tie))) == late
    assert "MN407" not in codes(tie)


def test_measurements_and_exchanges_after_the_reference_date() -> None:
    assert only(dated("measurements:\n  - {id: a, date: 2026-03-02}\n"), "MN407").path == ("measurements", 0, "date")
    late = "exchanges:\n  - {from: town, to: school, what: X, date: 2026-03-02}\n"
    assert only(dated(late), "MN407").path == ("exchanges", 0, "date")
    assert only(dated(late), "MN407").message.nl == "Dit is later dan de peildatum, 1 maart 2026."


@pytest.mark.parametrize(
    ("action", "late"),
    [("due: 2026-02-28", True), ("due: 2026-03-01", False), ("due: 2026-02-28, status: done", False),
     ("due: 2026-02-28, status: dropped", False), ("status: open", False)],
)  # fmt: skip
def test_actions_overdue(action: str, late: bool) -> None:
    piece = f"actions:\n  - {{what: X, owner: town, {action}}}\n"
    assert ("MN408" in codes(dated(piece))) == late
    assert "MN408" not in codes(piece)


@pytest.mark.parametrize(("day", "late"), [("2026-02-28", True), ("2026-03-01", False)])
def test_review_and_retention(day: str, late: bool) -> None:
    review = f"agreements:\n  governance: {{review: {day}}}\n"
    assert ("MN409" in codes(dated(review))) == late
    assert "MN409" not in codes(review)
    retention = f"project: {{name: X, date: 2026-03-01, retention: {day}}}\n"
    assert ("MN410" in codes(retention)) == late
    assert "MN410" not in codes(retention.replace("date: 2026-03-01, ", ""))


@pytest.mark.parametrize(
    ("action", "missing"),
    [
        ("what: X", '"eigenaar" en "uiterlijk"'),
        ("what: X, owner: town", '"uiterlijk"'),
        ("what: X, due: 2026-05-01", '"eigenaar"'),
        ("what: X, owner: town, due: 2026-05-01", None),
        ("what: X, status: done", None),
    ],
)
def test_open_actions(action: str, missing: str | None) -> None:
    found = [one for one in look(f"actions:\n  - {{{action}}}\n") if one.code == "MN413"]
    assert [one.message.nl for one in found] == ([f"Bij deze open actie ontbreekt nog {missing}."] if missing else [])


# --- Parties that left, and desired positions


def test_open_actions_of_and_about_who_left() -> None:
    action = "actions:\n  - {{what: X, owner: {}, about: {}, due: 2026-05-01, status: {}}}\n"
    found = [one.path for one in look(LEFT + action.format("school", "school", "open")) if one.code == "MN416"]
    assert found == [("actions", 0, "owner"), ("actions", 0, "about")]
    assert only(LEFT + action.format("town", "school", "open"), "MN416").path == ("actions", 0, "about")
    for owner, about, status in (("town", "town", "open"), ("school", "school", "done"), ("school", "town", "dropped")):
        assert "MN416" not in codes(LEFT + action.format(owner, about, status))
    assert "MN416" not in codes(LEFT + "actions: [{what: X}]\n")


def test_agreements_with_who_left() -> None:
    piece = (
        "project: {name: X, leads: [town, school]}\n" + LEFT + "agreements:\n"
        "  governance: {chair: [school, town]}\n  contributions: {town: {what: X}, school: {what: X}}\n"
    )
    assert [one.path for one in look(piece) if one.code == "MN417"] == [
        ("project", "leads", 1),
        ("agreements", "governance", "chair", 0),
        ("agreements", "contributions", "school"),
    ]
    assert "MN417" not in codes(piece.replace("left", "invited"))


@pytest.mark.parametrize(
    ("scores", "found"),
    [("desired: {impact: 4}", True), ("impact: 2, desired: {impact: 4}", False), ("desired: {}", False),
     ("impact: unknown, desired: {impact: 4}", False), ("commitment: 2, desired: {impact: 4}", True),
     ("desired: {impact: unknown}", False)],
)  # fmt: skip
def test_desired_position_without_a_score(scores: str, found: bool) -> None:
    assert ("MN418" in codes(f"scores:\n  town: {{{scores}}}\n")) == found
    assert "MN418" not in codes(LEFT + f"scores:\n  school: {{{scores}}}\n")
