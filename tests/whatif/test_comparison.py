"""Two pictures side by side."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mantelnet.measures.components import components
from mantelnet.model import ProjectFile
from mantelnet.picture import compute
from mantelnet.whatif.changes import NewTie, with_ties, without
from mantelnet.whatif.comparison import Comparison, compare, numbers
from trial import interest, project, projects, scored

#: The hand-checkable network of the method: a triangle, a chain of two, a leaf and a loose party.
FIXTURE: dict[str, Any] = {
    "parties": ["gemeente", "steunpunt", "welzijn", "thuiszorg", "huisartsen", "kerk", "school"],
    "formal": [("gemeente", "steunpunt", 5), ("gemeente", "welzijn", 4), ("thuiszorg", "huisartsen", 4)],
    "informal": [("steunpunt", "welzijn", 4), ("steunpunt", "thuiszorg", 3), ("steunpunt", "kerk", 1)],
}


def gone(file: ProjectFile, *parties: str) -> Comparison:
    return compare(compute(file), compute(without(file, parties)))


def tied(file: ProjectFile, *ties: NewTie) -> Comparison:
    return compare(compute(file), compute(with_ties(file, ties)))


def test_known_answer_when_the_party_in_the_middle_goes() -> None:
    found = gone(project(FIXTURE["parties"], FIXTURE["formal"], FIXTURE["informal"]), "steunpunt")
    before, after = numbers(found.before), numbers(found.after)
    assert (before.parties, before.ties, before.pieces, before.loose, before.cut_points) == (7, 6, 2, 1, 2)
    assert (after.parties, after.ties, after.pieces, after.loose, after.cut_points) == (6, 2, 4, 2, 0)
    assert before.reach == pytest.approx(15 / 21)  # 6 of 7 in one piece: 15 of 21 pairs
    assert after.reach == pytest.approx(2 / 15)  # two pairs of two: 2 of 15 pairs
    assert found.gone == ("steunpunt",)
    assert found.lost == (("thuiszorg", "huisartsen"), ("kerk",))
    assert found.joined == ()
    assert found.relieved == ("thuiszorg",)
    assert found.burdened == ()


def test_a_tie_that_joins() -> None:
    found = tied(project(FIXTURE["parties"], FIXTURE["formal"], FIXTURE["informal"]), NewTie("gemeente", "school"))
    assert found.new_ties == (("gemeente", "school"),)
    assert found.joined == (("school",),)
    assert found.burdened == ("gemeente",)
    assert numbers(found.after).reach == 1


def test_a_stronger_tie_is_not_a_new_one() -> None:
    file = project("ab", [("a", "b")])
    assert tied(file, NewTie("a", "b", strength=3)).stronger == ((("a", "b"), None, 3),)
    assert tied(file, NewTie("a", "b")).same
    assert tied(project("ab", [("a", "b", 4)]), NewTie("a", "b", strength=3)).same


def test_needs_by_who_takes_part() -> None:
    parties = {
        "a": {"covers": ["alone", "two"]},
        "b": {"covers": ["two", "hoped"]},
        "c": {"covers": ["hoped", "later"], "status": "wanted"},
    }
    needs = {need: {"text": need} for need in ("alone", "two", "hoped", "later", "nobody")}
    file = project(parties, ambition={"needs": needs})
    found = gone(file, "a", "b")
    states = {change.need: (change.before.state, change.after.state) for change in found.needs}
    assert states == {"alone": (2, 0), "two": (3, 0), "hoped": (2, 1)}
    assert (numbers(found.before).covered, numbers(found.after).covered, numbers(found.before).needs) == (3, 0, 5)


def test_what_loses_its_basis() -> None:
    file = project(
        {"a": {"roles": ["chair"]}, "b": {}, "c": {}},
        [("a", "b"), ("b", "c")],
        leads=["a", "c"],
        scores={"a": scored(5, 1, 5), "b": scored(5, 5, 1), "c": scored(5, 5, 2)},
        agreements={"governance": {"chair": ["c"]}},
        actions=[
            {"what": "x", "owner": "a", "status": "open"},
            {"what": "y", "owner": "a", "status": "open"},
            {"what": "z", "owner": "a", "status": "done"},
        ],
    )
    found = gone(file, "a")
    assert [(c.party, c.before, c.after) for c in found.classes] == [("a", "door_opener", None)]
    assert found.doors == ("a",)
    assert found.unlinked == ("b",)  # c has no influence either
    assert found.duties == (("a", "lead", 1), ("a", "chair", 1), ("a", "action", 2))
    assert gone(file, "c").duties == (("c", "lead", 1), ("c", "chair", 1))


def test_signals_come_and_go_and_change() -> None:
    parties = [*"abcde"]
    file = project(parties, [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e")], interests={"a": [interest("mission")]})
    found = tied(file, NewTie("a", "e"))
    assert {signal.id for signal, _ in found.signals_gone} == {"single-point-of-failure"}
    assert found.signals_new == ()
    loose = project([*parties, "x", "y"], [("a", "b"), ("b", "c"), ("c", "a"), ("d", "e"), ("e", "a")])
    found = tied(loose, NewTie("x", "a"))
    assert [(was.parties, now.parties) for (s, was), (_, now) in found.signals_changed if s.id == "loose-party"] == [
        (("x", "y"), ("y",))
    ]


def test_one_party_and_none() -> None:
    found = gone(project("a"), "a")
    assert numbers(found.before).reach is None
    assert numbers(found.after) == numbers(compute(project({"a": {"status": "left"}})))
    assert numbers(found.after).parties == 0
    assert not found.same


@settings(max_examples=80)
@given(projects(), st.data())
def test_who_loses_a_way_had_one_and_has_none(file: ProjectFile, data: st.DataObject) -> None:
    inside = [key for key, party in file.parties.items() if party.status != "left"]
    leaving = data.draw(st.lists(st.sampled_from(inside), unique=True, max_size=3))
    found = gone(file, *leaving)
    before, after = found.before.all.layer, found.after.all.layer
    piece = {party: number for number, part in enumerate(components(after)) for party in part}
    was = {party: number for number, part in enumerate(components(before)) for party in part}
    named = [party for group in found.lost for party in group]
    assert len(named) == len(set(named))
    assert found.joined == ()
    for group in found.lost:
        assert len({piece[party] for party in group}) == 1
        rest = [p for p in piece if was[p] == was[group[0]] and piece[p] != piece[group[0]]]
        assert rest
    # Whoever is not named still reaches everybody of its old piece who is not named.
    kept = [party for party in piece if party not in named]
    assert all(piece[a] == piece[b] for a in kept for b in kept if was[a] == was[b])


@settings(max_examples=60)
@given(projects(), st.data())
def test_a_tie_never_takes_reach_away(file: ProjectFile, data: st.DataObject) -> None:
    inside = [key for key, party in file.parties.items() if party.status != "left"]
    if len(inside) < 2:
        return
    one, other = data.draw(st.lists(st.sampled_from(inside), unique=True, min_size=2, max_size=2))
    found = tied(file, NewTie(one, other))
    assert (numbers(found.after).reach or 0) >= (numbers(found.before).reach or 0)
    assert found.lost == ()
    assert numbers(found.after).pieces <= numbers(found.before).pieces


@settings(max_examples=40)
@given(projects())
def test_turned_around_it_says_the_reverse(file: ProjectFile) -> None:
    before, after = compute(file), compute(without(file, ["p0"]))
    there, back = compare(before, after), compare(after, before)
    assert (there.gone, there.new) == (back.new, back.gone)
    assert (there.lost, there.joined) == (back.joined, back.lost)
    assert [(c.before, c.after) for c in there.classes] == [(c.after, c.before) for c in back.classes]
    assert there.same == back.same
