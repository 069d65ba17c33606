"""Where parties lie: on the sheet, apart, in the same places every time, and new ones near their contacts."""

from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build import network
from mantelnet.drawing import places
from mantelnet.drawing.layout import HALF_HEIGHT, HALF_WIDTH, Place, layout
from mantelnet.network import Layer


def layer(n: int, ties: list[tuple[int, int]], informal: list[tuple[int, int]] | None = None) -> Layer:
    return network(n, formal=ties, informal=informal or []).all


@given(st.integers(1, 30).flatmap(lambda n: st.tuples(
    st.just(n), st.lists(st.sampled_from(list(combinations(range(n), 2)) or [(0, 0)]), unique=True, max_size=40),
)))  # fmt: skip
@settings(max_examples=25)
def test_everybody_has_a_place_of_their_own_on_the_field(made: tuple[int, list[tuple[int, int]]]) -> None:
    n, ties = made
    found = layout(layer(n, [tie for tie in ties if n > 1]))
    assert list(found) == [f"p{k}" for k in range(n)]
    assert len(set(found.values())) == n
    assert all(abs(x) <= HALF_WIDTH and abs(y) <= HALF_HEIGHT for x, y in found.values())


def test_the_same_network_lies_the_same_way_every_time() -> None:
    ties = [(k, (k * 3 + 1) % 20) for k in range(20) if k != (k * 3 + 1) % 20]
    assert layout(layer(20, ties)) == layout(layer(20, ties))


def test_known_parties_keep_their_places_and_a_new_one_comes_near_its_contacts() -> None:
    before = layout(layer(12, [(k, k + 1) for k in range(11)]))
    after = layout(layer(14, [*[(k, k + 1) for k in range(11)], (12, 3), (12, 4), (13, 0)]), before)
    assert {party: after[party] for party in before} == before
    assert near(after, "p12", "p3") < near(after, "p12", "p11")
    assert near(after, "p12", "p4") < near(after, "p12", "p0")
    nearest = min(before, key=lambda party: near(after, "p13", party))
    assert near(after, "p13", "p0") <= near(after, "p13", nearest) + 0.3


def near(found: dict[str, Place], one: str, other: str) -> float:
    return hypot(found[one][0] - found[other][0], found[one][1] - found[other][1])


def test_a_chain_of_new_parties_hangs_together() -> None:
    before = layout(layer(3, [(0, 1), (1, 2)]))
    after = layout(layer(6, [(0, 1), (1, 2), (0, 3), (3, 4), (4, 5)]), before)
    assert near(after, "p4", "p3") < near(after, "p4", "p2") + 0.3
    assert len(set(after.values())) == 6


def test_parties_that_are_gone_are_left_out() -> None:
    assert set(layout(layer(2, [(0, 1)]), {"p0": (0.0, 0.0), "gone": (1.0, 1.0)})) == {"p0", "p1"}


def test_nobody_lies_on_a_place_outside_the_network() -> None:
    assert layout(Layer("all", (), {}, ())) == {}


def test_parties_without_ties_stand_in_rows_below_the_others() -> None:
    found = layout(layer(9, [(0, 1), (1, 2), (2, 0)]))
    assert min(found[f"p{k}"][1] for k in range(3, 9)) > max(found[f"p{k}"][1] for k in range(3))


@pytest.mark.parametrize("n", [2, 25, 60])
def test_parties_keep_apart(n: int) -> None:
    found = layout(layer(n, [(k, (k + 1) % n) for k in range(n)] if n > 2 else [(0, 1)]))
    assert min(near(found, a, b) for a, b in combinations(found, 2)) > 0.1


def test_a_party_moves_from_under_a_line() -> None:
    """A star with its middle on the line between two others would seem to pass that line on."""
    ties = [(0, 1), (0, 2), (0, 3), (0, 4), (1, 2), (3, 4)]
    found = layout(layer(5, ties, ties[:2]))
    for a, b in ties:
        for other in set(range(5)) - {a, b}:
            assert distance(found[f"p{other}"], found[f"p{a}"], found[f"p{b}"]) > 0.09


def distance(place: Place, start: Place, end: Place) -> float:
    x, y = end[0] - start[0], end[1] - start[1]
    along = ((place[0] - start[0]) * x + (place[1] - start[1]) * y) / (x * x + y * y)
    share = min(1.0, max(0.0, along))
    return hypot(start[0] + share * x - place[0], start[1] + share * y - place[1])


@pytest.mark.parametrize("n", [7, 25])
def test_a_ring_is_drawn_without_a_crossing(n: int) -> None:
    ties = [(k, (k + 1) % n) for k in range(n)]
    found = layout(layer(n, ties))
    lines = [(found[f"p{a}"], found[f"p{b}"]) for a, b in ties]
    assert not any(crossing(one, other) for one, other in combinations(lines, 2))


def crossing(one: tuple[Place, Place], other: tuple[Place, Place]) -> bool:
    def side(a: Place, b: Place, c: Place) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    if set(one) & set(other):
        return False
    (a, b), (c, d) = one, other
    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


@pytest.mark.parametrize("n", [3, 6, 25, 60])
def test_a_map_reaches_all_edges_of_the_sheet(n: int) -> None:
    found = layout(layer(n, [(k, (k * 3 + 1) % n) for k in range(n) if k != (k * 3 + 1) % n] + [(0, n - 1)]))
    xs, ys = [x for x, _ in found.values()], [y for _, y in found.values()]
    assert (min(xs), max(xs)) == (-HALF_WIDTH, HALF_WIDTH)
    assert min(ys) == -HALF_HEIGHT


def test_rows_of_parties_without_ties_stand_in_columns() -> None:
    found = layout(layer(23, []))
    assert len({x for x, _ in found.values()}) == max(
        sum(y == row for _, y in found.values()) for _, row in found.values()
    )


def test_places_are_written_and_read_back() -> None:
    made = {"b": (0.25, -1.0), "a": (-1.6, 0.5)}
    text = places.write(made, {"gone": (0.0, 0.0)})
    assert places.read(text) == {**made, "gone": (0.0, 0.0)}
    assert text == places.write(dict(reversed(made.items())), {"gone": (0.0, 0.0)})


@pytest.mark.parametrize(
    "text", ["", "null", "[]", "{", '{"positions": []}', '{"other": {}}', "[" * 100_000], ids=range(7)
)
def test_another_file_is_no_file_with_places(text: str) -> None:
    assert places.read(text) is None


@pytest.mark.parametrize(
    "place", ["[9, 0]", "[0, 9]", "[0]", "[0, 0, 0]", '["0", 0]', "[true, 0]", "[NaN, 0]", "[1e999, 0]",
              "null", "{}", "[null, 0]", "[" + "9" * 500 + ", 0]"],
)  # fmt: skip
def test_a_place_that_is_none_is_left_out(place: str) -> None:
    assert places.read(f'{{"positions": {{"a": {place}, "b": [0.5, 0.5]}}}}') == {"b": (0.5, 0.5)}


@pytest.mark.parametrize(
    ("project", "name"),
    [("mantelnet.yaml", "mantelnet.positions.json"), ("a.b.YML", "a.b.positions.json"), ("x", "x.positions.json")],
)
def test_the_file_stands_beside_the_project(project: str, name: str) -> None:
    assert places.name_beside(project) == name
