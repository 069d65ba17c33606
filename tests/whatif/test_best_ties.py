"""The ties that are not there, ranked: every effect that is claimed is checked by adding the tie."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import Any

from hypothesis import given, settings

from mantelnet.model import ProjectFile
from mantelnet.picture import Picture, compute
from mantelnet.routes import find
from mantelnet.whatif.best_ties import LIMIT, Suggestion, best_ties, leads, people_it_is_about
from mantelnet.whatif.changes import NewTie, with_ties
from mantelnet.whatif.comparison import compare, numbers
from trial import interest, picture, project, projects, scored


def pairs(found: tuple[Suggestion, ...] | None) -> list[str]:
    return [" ".join(each.pair) for each in found or ()]


def steps(seen: Picture, party: str) -> int | None:
    """Steps from the nearest lead, by the search for routes."""
    if party in leads(seen):
        return 0
    lengths = [len(r.links) for lead in leads(seen) for r in find(seen, party, [lead], most=1)]
    return min(lengths, default=None)


@settings(max_examples=80)
@given(projects())
def test_every_claim_holds_when_the_tie_is_added(file: ProjectFile) -> None:
    before = compute(file)
    about = people_it_is_about(before)
    found = best_ties(before, 1_000)
    assert found is not None
    for each in found:
        one, other = each.pair
        assert before.all.layer.position[one] < before.all.layer.position[other]
        after = compute(with_ties(file, [NewTie(one, other)]))
        compared = compare(before, after)
        assert each.pair in compared.new_ties
        assert each.relieves == compared.relieved
        assert {near.party: (near.before, near.after) for near in each.nearer} == {
            party: (steps(before, party), steps(after, party))
            for party in about
            if steps(before, party) != steps(after, party)
        }
        assert each.loose == tuple(p for p in each.pair if not before.all.layer.neighbours[p])
        n = len(before.network.parties)
        was, now = numbers(before).reach, numbers(after).reach
        assert was is not None
        assert now is not None
        assert each.joins == round((now - was) * n * (n - 1) / 2)
        near = before.all.layer.neighbours
        assert each.acquaintances == tuple(p for p in before.all.layer.parties if p in near[one] and p in near[other])
        sectors = [before.network.sectors[party] for party in each.pair]
        met = any({*sectors} == {before.network.sectors[p] for p in pair} for pair in before.all.layer.pairs)
        assert (each.sectors is not None) == (
            not met and sectors[0] != sectors[1] and not {None, "other"} & set(sectors)
        )


@settings(max_examples=60)
@given(projects())
def test_no_tie_with_an_effect_is_left_out(file: ProjectFile) -> None:
    before = compute(file)
    found = best_ties(before, 1_000)
    assert found is not None
    named = {each.pair for each in found}
    assert len(named) == len(found)
    for pair in combinations(before.network.parties, 2):
        if pair in named or pair in before.all.layer.strengths:
            continue
        after = compute(with_ties(file, [NewTie(*pair)]))
        compared = compare(before, after)
        assert compared.relieved == ()
        assert numbers(before).reach == numbers(after).reach
        assert all(steps(before, party) == steps(after, party) for party in people_it_is_about(before))


@settings(max_examples=60)
@given(projects())
def test_fewer_are_the_first_of_more(file: ProjectFile) -> None:
    seen = compute(file)
    every = best_ties(seen, 1_000)
    assert every is not None
    assert best_ties(seen, 3) == every[:3]
    # At each place stands one that no later one beats, given what those above it bring.
    brought: set[tuple[str, ...]] = set()
    for place, each in enumerate(every):
        assert all(each.rank(brought) <= later.rank(brought) for later in every[place + 1 :])
        brought.update(each.brings())


def test_a_relieved_cut_point_comes_before_a_loose_party_and_the_loose_party_before_sectors() -> None:
    parties = {"a": {"sector": "care"}, "b": {"sector": "care"}, "c": {"sector": "welfare"}, "x": {"sector": "care"}}
    found = best_ties(picture(parties, [("a", "b"), ("b", "c")]), 10)
    assert found is not None
    assert pairs(found)[0] == "a c"
    assert found[0].relieves == ("b",)
    assert found[0].acquaintances == ("b",)
    assert found[1].loose == ("x",)


def test_a_cut_point_with_three_sides_is_not_relieved_by_one_tie() -> None:
    star = picture("mabc", [("m", "a"), ("m", "b"), ("m", "c")])
    assert best_ties(star, 10) == ()


def test_with_the_same_effect_an_acquaintance_comes_before_an_interest_and_that_before_neither() -> None:
    ties = [("a", "b"), ("b", "c"), ("b", "d"), ("c", "d"), ("d", "e")]
    shared = {"a": [interest("mission")], "e": [interest("mission")]}
    found = best_ties(picture("abcde", ties, interests=shared), 10)
    assert found is not None
    # b and d are cut points: a e relieves both, but nobody knows both; a c and a d relieve b; b e and c e relieve d.
    assert [(" ".join(each.pair), each.relieves) for each in found] == [
        ("a c", ("b",)),
        ("b e", ("d",)),
        ("a d", ("b",)),
        ("c e", ("d",)),
        ("a e", ("b", "d")),
    ]
    against = {**shared, "a": [interest("mission", direction="against")]}
    last = best_ties(picture("abcde", ties, interests=against), 10)
    assert last is not None
    assert not last[-1].within_reach


def test_carers_come_nearer_to_the_leads() -> None:
    parties: dict[str, dict[str, Any]] = {p: {} for p in "labc"} | {"k": {"type": "carers"}}
    chain = [("l", "a"), ("a", "b"), ("b", "c"), ("c", "k"), ("k", "l")]
    long = [*chain[:-1], ("l", "c")]
    assert best_ties(picture(parties, chain, leads=["l"]), 10) == ()  # in a ring the lead knows the carers
    (first, *_) = best_ties(picture(parties, long, leads=["l"]), 10) or ()
    assert [(near.party, near.before, near.after) for near in first.nearer] == [("k", 2, 1)]
    # Without leads there is nowhere to start from: nothing is guessed.
    assert not any(each.nearer for each in best_ties(picture(parties, long), 10) or ())


def test_who_it_is_about() -> None:
    parties = {
        "c": {"type": "carers", "sector": "other"}, "e": {"sector": "experience"}, "x": {}, "y": {}, "z": {},
    }  # fmt: skip
    scores = {"x": scored(1, 5, 1), "y": scored(1, 5, 1), "z": scored(1, 1, 1)}
    assert people_it_is_about(picture(parties, [("y", "z")], scores=scores)) == ("c", "e", "x")


def test_nothing_to_add() -> None:
    assert best_ties(picture("a"), 5) == ()
    assert best_ties(picture("abc", [("a", "b"), ("b", "c"), ("c", "a")]), 5) == ()
    assert best_ties(compute(project({"a": {"status": "left"}})), 5) == ()


def test_above_the_limit_it_says_so() -> None:
    names = [f"p{n}" for n in range(LIMIT + 1)]
    # A ring with one party outside: large, and quickly looked through.
    ring = [*pairwise(names[1:-1]), (names[-2], names[1])]
    assert best_ties(picture(names, ring), 5) is None
    largest = best_ties(picture(names[:-1], ring), 1)
    assert largest is not None
    assert largest[0].loose == ("p0",)
    assert largest[0].joins == LIMIT - 1
