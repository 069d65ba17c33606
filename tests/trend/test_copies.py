"""An older copy of a file beside that of now."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from build import one_way
from mantelnet.model import ProjectFile
from mantelnet.trend.copies import since
from trial import project, scored

AMBITION = {"needs": {"rest": {"text": "Rest"}, "advice": {"text": "Advice"}, "money": {"text": "Money"}}}


def test_nothing_is_different() -> None:
    file = project(("a", "b"), [("a", "b", 3)], scores={"a": scored(1, 2, 3)}, ambition=AMBITION)
    found = since(file, file)
    assert found.same
    assert found.kin
    assert not found.renamed


def test_who_came_and_who_went() -> None:
    before = project({"a": {}, "b": {"status": "wanted"}, "c": {}, "d": {}, "old": {"name": "The  Club"}})
    after = project(
        {"a": {}, "b": {}, "c": {"status": "left"}, "e": {}, "f": {"status": "invited"}, "g": {"status": "left"},
         "new": {"name": "the club"}}
    )  # fmt: skip
    found = since(before, after)
    assert found.renamed == (("old", "new"),)
    assert found.joined == ("e", "f")  # who was never seen taking part did not join
    assert found.removed == ("d",)
    assert found.left == ("c",)
    assert found.members == ("b", "e")
    assert [(s.party, s.before, s.after) for s in found.status] == [("b", "wanted", "member"), ("c", "member", "left")]
    assert found.label("d") == "d"


def test_two_parties_of_one_name_are_not_taken_for_one() -> None:
    before = project({"old": {"name": "Church"}})
    after = project({"one": {"name": "Church"}, "two": {"name": "Church"}})
    found = since(before, after)
    assert not found.renamed
    assert not found.kin
    assert found.removed == ("old",)


def test_ties() -> None:
    before = project(
        {key: {} for key in "abcdefg"},
        formal=[("a", "b", 2), ("a", "c", 4), ("b", "c"), ("d", "e", 3)],
        informal=[("a", "d", 2), ("e", "f"), ("f", "g", 1)],
    )
    after = project(
        {**{key: {} for key in "bacdef"}, "g": {"status": "left"}},
        formal=[("a", "b", 3), ("c", "a", 1), one_way("b", "c", strength=2), ("a", "d", 2), ("b", "d", 5)],
        informal=[("d", "e", 3), ("e", "f")],
    )
    found = {"".join(sorted(tie.pair)): tie for tie in since(before, after).ties}
    kinds = {pair: tie.kind for pair, tie in found.items()}
    # b-c: a strength that became known is neither stronger nor weaker; e-f did not change.
    assert kinds == {"ab": "stronger", "ac": "weaker", "ad": "layer", "bd": "new", "de": "layer", "fg": "left"}
    assert (found["ab"].before, found["ab"].after) == (2, 3)
    assert found["ad"].formalised
    assert not found["de"].formalised
    assert not found["bd"].formalised
    assert found["bd"].layers_after == ("formal",)
    without = project({key: {} for key in "abcdefg"}, formal=[("a", "b", 2)])
    assert [tie.kind for tie in since(before, without).ties_of("gone", "left")] == ["gone"] * 6


def test_a_pair_with_another_layer_and_another_strength_counts_by_its_strength() -> None:
    found = since(project("ab", informal=[("a", "b", 2)]), project("ab", formal=[("a", "b", 4)]))
    (tie,) = found.ties
    assert tie.kind == "stronger"
    assert tie.formalised


def test_needs() -> None:
    before = project({"a": {"covers": ["rest"]}, "b": {"covers": ["money"]}}, ambition=AMBITION)
    ambition = {"needs": {**AMBITION["needs"], "car": {"text": "Car"}}}
    del ambition["needs"]["money"]
    after = project({"a": {"covers": ["advice"]}, "b": {"covers": ["advice"]}}, ambition=ambition)
    found = since(before, after)
    assert [(c.need, c.before, c.after, c.covered, c.lost) for c in found.needs] == [
        ("rest", "one", "none", False, True),
        ("advice", "none", "several", True, False),
    ]
    assert found.new_needs == ("car",)
    assert found.dropped_needs == ("money",)


def test_what_was_never_told_and_is_covered_now_is_covered() -> None:
    found = since(project("a", ambition=AMBITION), project({"a": {"covers": ["rest"]}}, ambition=AMBITION))
    assert [(c.need, c.before, c.covered) for c in found.needs] == [
        ("rest", None, True),
        ("advice", None, False),
        ("money", None, False),
    ]


def test_what_got_done() -> None:
    def act(what: str, status: str = "open") -> dict[str, str]:
        return {"what": what, "owner": "a", "status": status}

    def swap(what: str, status: str) -> dict[str, str]:
        return {"from": "a", "to": "b", "what": what, "status": status}

    before = project(
        "ab",
        actions=[act("Call"), act("Visit", "done"), act("Write")],
        exchanges=[swap("Room", "asked"), swap("Coffee", "agreed")],
        interests={"a": [{"text": "Time", "theme": "capacity"}]},
    )
    after = project(
        "ab",
        actions=[act("call", "done"), act("Visit", "done"), act("Write", "dropped"), act("Sign", "done")],
        exchanges=[swap("Room", "agreed"), swap("Coffee", "agreed")],
        interests={"a": [{"text": "Time", "theme": "capacity", "confirmed": "true"}]},
    )
    found = since(before, after)
    assert [action.what for action in found.done] == ["call", "Sign"]
    assert [exchange.what for exchange in found.agreed] == ["Room"]
    assert found.confirmed == ("a",)


def test_scores_of_a_party_with_another_id_go_along() -> None:
    before = project({"old": {"name": "Club"}}, scores={"old": scored(2, 4, 4)})
    after = project({"new": {"name": "Club"}}, scores={"new": scored(4, 4, 4)})
    (change,) = since(before, after).parties
    assert change.party == "new"
    assert change.other_class


KEYS = "abcd"
STATUS = st.sampled_from(["member", "invited", "wanted", "left"])
PAIRS = [(one, other) for one in KEYS for other in KEYS if one < other]


@st.composite
def any_file(draw: Any) -> ProjectFile:
    parties = draw(st.lists(st.sampled_from(KEYS), min_size=1, unique=True))
    strength = st.sampled_from([None, 1, 5])
    ties = [
        pair if (known := draw(strength)) is None else (*pair, known)
        for pair in draw(st.lists(st.sampled_from(PAIRS), unique=True))
        if set(pair) <= set(parties)
    ]
    cut = draw(st.integers(0, len(ties)))
    return project({key: {"status": draw(STATUS)} for key in parties}, ties[:cut], ties[cut:])


@given(any_file(), any_file())
def test_there_and_back(one: ProjectFile, other: ProjectFile) -> None:
    there, back = since(one, other), since(other, one)
    turned = {"new": ("gone", "left"), "gone": ("new",), "left": ("new",), "stronger": ("weaker",),
              "weaker": ("stronger",), "layer": ("layer",)}  # fmt: skip
    kinds = {frozenset(tie.pair): tie.kind for tie in back.ties}
    assert kinds.keys() == {frozenset(tie.pair) for tie in there.ties}
    assert all(kinds[frozenset(tie.pair)] in turned[tie.kind] for tie in there.ties)
    assert {(s.party, s.after, s.before) for s in there.status} == {(s.party, s.before, s.after) for s in back.status}
    assert there.same == back.same or {p.status for f in (one, other) for p in f.parties.values()} & {"left"}
    assert since(one, one).same
