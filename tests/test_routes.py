"""Routes to a party."""

from __future__ import annotations

from itertools import combinations, pairwise, permutations
from typing import Any

import networkx as nx
import pytest
from hypothesis import assume, given, settings

from build import one_way
from mantelnet.model import ProjectFile
from mantelnet.picture import Picture, compute
from mantelnet.routes import MOST, Introduction, Route, find, introduce
from trial import interest, picture, project, projects, scored


def ways(found: Introduction) -> list[str]:
    return [" ".join(route.parties) for route in found.routes]


def test_three_ways_of_a_diamond() -> None:
    # Known answer: s and t joined by three parties and by nothing else; Menger's number is 3.
    found = introduce(
        picture("sabct", [("s", "a"), ("s", "b"), ("s", "c"), ("a", "t"), ("b", "t"), ("c", "t")]), "t", ["s"]
    )
    assert ways(found) == ["s a t", "s b t", "s c t"]
    assert found.always == ()


def test_no_more_than_three() -> None:
    hubs = "abcde"
    ties = [(end, hub) for hub in hubs for end in "st"]
    assert len(introduce(picture(f"s{hubs}t", ties), "t", ["s"]).routes) == MOST


def test_the_trap_that_greedy_search_falls_into() -> None:
    # Suurballe (1974): the shortest way s a b t would block both others; together s a d t and s c b t are possible.
    ties = [("s", "a"), ("a", "b"), ("b", "t"), ("s", "c"), ("c", "x"), ("x", "b"), ("a", "d"), ("d", "y"), ("y", "t")]
    assert ways(introduce(picture("sabcdxyt", ties), "t", ["s"])) == ["s a d y t", "s c x b t"]


def test_a_bottleneck_is_named() -> None:
    ties = [("s", "a"), ("s", "b"), ("a", "m"), ("b", "m"), ("m", "t")]
    found = introduce(picture("sabmt", ties), "t", ["s"])
    assert ways(found) == ["s a m t"]
    assert found.always == ("m",)
    assert found.routes[0].door == "m"


def test_a_direct_tie_has_no_door_and_nobody_between() -> None:
    found = introduce(picture("st", [("s", "t", 2)]), "t", ["s"])
    assert ways(found) == ["s t"]
    assert found.routes[0].door is None
    assert found.always == ()
    assert found.routes[0].weakest == found.routes[0].links[0]


def test_routes_start_at_any_lead_and_pass_no_other() -> None:
    ties = [("l", "m"), ("m", "a"), ("a", "t"), ("l", "b"), ("b", "c"), ("c", "t")]
    assert ways(introduce(picture("lmabct", ties), "t", ["m", "l"])) == ["m a t", "l b c t"]


@pytest.mark.parametrize(
    ("ties", "best"),
    [
        # Fewest steps before strength.
        ([("s", "a", 5), ("a", "b", 5), ("b", "t", 5), ("s", "c", 1), ("c", "t", 1)], "s c t"),
        # Known before unknown, even when what is known is weak.
        ([("s", "a"), ("a", "t", 5), ("s", "b", 1), ("b", "t", 1)], "s b t"),
        # Stronger.
        ([("s", "a", 3), ("a", "t", 3), ("s", "b", 3), ("b", "t", 4)], "s b t"),
        # Equal: file order.
        ([("s", "a", 3), ("a", "t", 3), ("s", "b", 3), ("b", "t", 3)], "s a t"),
    ],
)
def test_what_makes_a_route_better(ties: list[Any], best: str) -> None:
    assert ways(introduce(picture("sabct", ties), "t", ["s"]))[0] == best


def test_taking_part_comes_before_strength_and_confirmation_behind_it() -> None:
    parties: dict[str, dict[str, str]] = {"s": {}, "a": {"status": "wanted"}, "b": {}, "c": {}, "t": {}}
    ties: list[Any] = [("s", "a", 5), ("a", "t", 5), ("s", "b", 3), ("b", "t", 3), ("s", "c", 3)]
    ties.append({"between": ["c", "t"], "strength": "3", "confirmed": "both"})
    assert ways(introduce(picture(parties, ties), "t", ["s"])) == ["s c t", "s b t", "s a t"]


def test_a_shared_interest_decides_last_and_only_when_nobody_is_against() -> None:
    ties = [("s", "a"), ("a", "t"), ("s", "b"), ("b", "t"), ("s", "c"), ("c", "t")]
    shared = {
        "t": [interest("mission")],
        "a": [interest("mission", direction="against")],
        "c": [interest("mission", confirmed="true")],
    }
    found = introduce(picture("sabct", ties, interests=shared), "t", ["s"])
    assert ways(found) == ["s c t", "s a t", "s b t"]
    assert [theme.against for theme in found.routes[1].links[1].shared] == [True]


def test_several_ties_of_a_pair_are_one_step() -> None:
    formal = [{"between": ["s", "t"], "strength": "2", "confirmed": "none", "kind": "contract"}]
    informal = [one_way("s", "t", strength=4, confirmed="one"), {"between": ["s", "t"], "kind": "personal"}]
    (link,) = introduce(picture("st", formal, informal), "t", ["s"]).routes[0].links
    assert (link.strength, link.confirmed, link.layers, link.one_way) == (4, "one", ("formal", "informal"), False)


def test_one_way_ties_are_walked_both_ways() -> None:
    found = introduce(picture("smt", [one_way("m", "s"), one_way("m", "t")]), "t", ["s"])
    assert ways(found) == ["s m t"]
    assert all(link.one_way for link in found.routes[0].links)


def test_ties_that_point_at_each_other_are_not_one_way() -> None:
    (link,) = introduce(picture("st", [one_way("s", "t"), one_way("t", "s")]), "t", ["s"]).routes[0].links
    assert not link.one_way


def test_unknown_strength_stays_unknown() -> None:
    (route,) = introduce(picture("smt", [("s", "m"), ("m", "t", 4)]), "t", ["s"]).routes
    assert [link.strength for link in route.links] == [None, 4]
    assert route.weakest == route.links[1]
    assert route.unknown == (route.links[0],)
    (route,) = introduce(picture("st", [("s", "t")]), "t", ["s"]).routes
    assert route.weakest is None


def test_the_weakest_of_equals_is_the_least_confirmed() -> None:
    ties = [{"between": ["s", "m"], "strength": "2", "confirmed": "both"}, {"between": ["m", "t"], "strength": "2"}]
    (route,) = introduce(picture("smt", ties), "t", ["s"]).routes
    assert route.weakest == route.links[1]


def test_without_a_route_it_names_whom_to_ask() -> None:
    parties = {
        "s": {"sector": "government"}, "near": {"sector": "welfare"}, "care": {"sector": "care"},
        "both": {"sector": "care"}, "loose": {"sector": "care"}, "friend": {"sector": "work"}, "t": {"sector": "care"},
    }  # fmt: skip
    shared = {"near": [interest("mission")], "both": [interest("mission")], "t": [interest("mission")]}
    ties = [("s", "near"), ("s", "care"), ("care", "both"), ("friend", "t")]
    found = introduce(picture(parties, ties, interests=shared), "t", ["s"])
    assert found.routes == ()
    assert [(h.party, h.same_sector, len(h.shared), h.steps) for h in found.helpers] == [
        ("both", True, 1, 2),
        ("care", True, 0, 1),
        ("near", False, 1, 1),
    ]
    assert found.circle == ("friend",)


def test_nothing_is_guessed_where_nothing_is_known() -> None:
    found = introduce(picture({"s": {}, "a": {"sector": "other"}, "t": {"sector": "other"}}, [("s", "a")]), "t", ["s"])
    assert (found.routes, found.helpers, found.circle, found.said, found.assumed) == ((), (), (), (), ())


def test_what_the_party_said_is_kept_apart_from_what_we_think() -> None:
    own = {"t": [interest("own", confirmed="true"), interest("missie")]}
    found = introduce(picture("st", interests=own, themes={"own": "Own theme"}), "t", ["s"])
    assert [theme for theme, _ in found.said] == ["own"]
    assert [theme for theme, _ in found.assumed] == ["mission"]


def test_parties_that_left_are_no_way() -> None:
    parties: dict[str, dict[str, str]] = {"s": {}, "m": {"status": "left"}, "t": {}}
    assert introduce(picture(parties, [("s", "m"), ("m", "t")]), "t", ["s"]).routes == ()


def ends(file: ProjectFile, seen: Picture) -> tuple[str, list[str]]:
    inside = list(seen.network.parties)
    assume(len(inside) > 1)
    target = inside[-1]
    leads = [lead for lead in file.project.leads if lead in inside and lead != target]
    return target, leads or inside[:1]


@settings(max_examples=150)
@given(projects())
def test_every_route_is_a_real_path_and_there_are_as_many_as_the_largest_flow(file: ProjectFile) -> None:
    seen = compute(file)
    target, sources = ends(file, seen)
    found = find(seen, target, sources)
    tied = {frozenset((tie.source, tie.target)) for tie in seen.network.ties}
    for route in found:
        assert route.parties[0] in sources
        assert route.parties[-1] == target
        assert len(set(route.parties)) == len(route.parties)
        assert not set(route.between) & {*sources, target}
        for (one, other), link in zip(pairwise(route.parties), route.links, strict=True):
            assert frozenset((one, other)) in tied
            assert (link.source, link.target) == (one, other)
            assert link.strength == seen.all.layer.strengths[seen.all.layer.pair(one, other)]
    for one_route, other_route in combinations(found, 2):
        assert not set(one_route.between) & set(other_route.between)
        assert one_route.parties != other_route.parties
    assert len(found) == min(MOST, largest(seen, sources, target))


def largest(seen: Picture, sources: list[str], target: str) -> int:
    """The most routes without a common party in between, by networkx's own node connectivity."""
    graph = nx.Graph(seen.all.layer.graph)
    for lead in sources:  # a lead may start several routes, but never lies on one
        near = [n for n in graph[lead] if n not in sources]
        graph.remove_node(lead)
        for copy, neighbour in enumerate(near):
            if neighbour == target:
                graph.add_edge(f"{lead}+{copy}", target)
            graph.add_edge(f"{lead}+{copy}", neighbour)
            graph.add_edge("all leads", f"{lead}+{copy}")
    if "all leads" not in graph:
        return 0
    return int(nx.node_connectivity(graph, "all leads", target))


def price(seen: Picture, routes: list[Route]) -> tuple[int, ...]:
    """What the module promises to make as small as possible, kind by kind, worked out another way."""
    links = [link for route in routes for link in route.links]
    return (
        len(links),
        sum(seen.network.parties[party].status != "member" for route in routes for party in route.between),
        sum(link.strength is None for link in links),
        sum(5 - link.strength for link in links if link.strength is not None),
        sum({"both": 0, "one": 1}.get(link.confirmed or "", 2) for link in links),
        sum(not any(not theme.against for theme in link.shared) for link in links),
    )


@settings(max_examples=40)
@given(projects(most=5))
def test_no_other_set_of_routes_is_better(file: ProjectFile) -> None:
    seen = compute(file)
    target, sources = ends(file, seen)
    found = find(seen, target, sources)
    assume(found)
    links = {(link.source, link.target): link for route in found for link in route.links}
    for party in seen.network.parties:  # every step, from routes between neighbours
        for near in seen.all.layer.neighbours[party]:
            direct = next(r for r in find(seen, near, [party]) if len(r.links) == 1)
            links[party, near] = direct.links[0]
    inside = [party for party in seen.network.parties if party not in sources and party != target]
    every = []
    for start in sources:
        for length in range(len(inside) + 1):
            for between in permutations(inside, length):
                steps = list(pairwise([start, *between, target]))
                if all(step in links for step in steps):
                    every.append(Route((start, *between, target), tuple(links[step] for step in steps)))
    sets = [
        group
        for group in combinations(every, len(found))
        if all(not set(a.between) & set(b.between) for a, b in combinations(group, 2))
    ]
    assert price(seen, list(found)) == min(price(seen, list(group)) for group in sets)


@settings(max_examples=60)
@given(projects())
def test_the_party_that_every_way_passes_is_needed_and_no_other(file: ProjectFile) -> None:
    seen = compute(file)
    target, sources = ends(file, seen)
    found = introduce(seen, target, sources)
    for party in found.routes[0].between if found.routes else ():
        gone = compute(file.but(parties={**file.parties, party: file.parties[party].but(status="left")}))
        assert bool(find(gone, target, sources)) == (party not in found.always)


@settings(max_examples=30)
@given(projects())
def test_asking_twice_gives_the_same(file: ProjectFile) -> None:
    target, sources = ends(file, compute(file))
    assert introduce(compute(file), target, sources) == introduce(compute(file), target, list(reversed(sources)))


def test_a_class_is_found_for_the_party() -> None:
    seen = compute(project("st", scores={"t": scored(2, 4, 4)}))
    assert seen.field["t"].class_id == "listen_first"
