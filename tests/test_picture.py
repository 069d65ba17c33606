"""The picture: everything computed, once."""

from dataclasses import fields

from build import AnyTie, network, one_way
from mantelnet import picture
from mantelnet.picture import LayerPicture, measure


def pictures(formal: list[AnyTie], informal: list[AnyTie]) -> dict[str, LayerPicture]:
    return {str(name): found for name, found in picture._measured(network(5, formal, informal).layers).items()}


def test_a_layer_with_all_ties_has_the_numbers_of_the_whole() -> None:
    ties: list[AnyTie] = [(0, 1, 4), one_way(1, 2), (2, 3)]
    for place, found in enumerate((pictures(ties, []), pictures([], ties))):
        own, empty = ("formal", "informal") if place == 0 else ("informal", "formal")
        for name, each in found.items():
            assert each.layer.name == name
            alone = measure(each.layer)
            assert all(getattr(each, part.name) == getattr(alone, part.name) for part in fields(alone))
        assert found[own].party is found["all"].party  # worked out once
        assert found[empty].network["ties"] == 0


def test_layers_with_the_same_pairs_keep_their_own_numbers() -> None:
    found = pictures([(0, 1, 5)], [(0, 1, 2)])
    assert [found[name].party["strength"]["p0"] for name in ("all", "formal", "informal")] == [5, 5, 2]
