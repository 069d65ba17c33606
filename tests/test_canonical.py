"""An order of the ties that does not hang on names, or on the order of the file."""

from build import network, one_way
from mantelnet.canonical import tie_order


def test_every_tie_comes_once_as_the_layer_writes_it() -> None:
    layer = network("abcde", formal=["ab", "bc", "ca", "ad", "de"], informal=["ba"]).all
    assert sorted(tie_order(layer)) == sorted(layer.pairs)
    assert tie_order(network("abc").all) == ()


def test_parties_alike_are_told_apart_by_what_is_asked_about() -> None:
    ring = [(0, 1), (1, 2), (2, 3), (3, 0)]
    one = network(4, formal=ring).all
    for n in range(4):
        first, second, third, fourth = tie_order(one, (frozenset({f"p{n}"}),))
        assert f"p{n}" in first
        assert f"p{n}" in second
        assert f"p{n}" not in third + fourth


def test_kind_strength_and_direction_of_a_tie_tell_parties_apart() -> None:
    path = network("abc", formal=[("a", "b", 2), ("b", "c", 4)]).all
    turned = network("abc", formal=[("b", "c", 2), ("a", "b", 4)]).all
    assert tie_order(path)[0] == ("a", "b")
    assert tie_order(turned)[0] == ("b", "c")
    kinds = network("abc", formal=["bc"], informal=["ab"]).all
    assert tie_order(kinds)[0] == ("b", "c")
    ways = network("abc", formal=["bc", one_way("b", "a")]).all
    assert tie_order(ways)[0] == ("b", "c")


def test_pieces_of_different_size_are_told_apart() -> None:
    # Everybody has two ties; only the size of the ring differs.
    four, five = ["ab", "bc", "cd", "da"], ["ef", "fg", "gh", "hi", "ie"]
    for order in ("abcdefghi", "ihgfedcba"):
        first = tie_order(network(order, formal=five + four).all)[:4]
        assert {frozenset(pair) for pair in first} == {frozenset(pair) for pair in four}


def test_the_order_of_the_file_does_not_matter() -> None:
    ties = ["ab", "bc", "cd", "de", "bd", "ef"]
    for order in ("abcdef", "fedcba", "cabefd"):
        found = tie_order(network(order, formal=ties[::-1]).all)
        assert [{*pair} for pair in found] == [{*pair} for pair in tie_order(network("abcdef", formal=ties).all)]
