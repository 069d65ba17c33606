"""Firmness: what a conclusion from ties still is when some ties are wrong or missing."""

from itertools import combinations
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build import network
from mantelnet import conclusions
from mantelnet.firmness import (
    DRAWS,
    PAIR_LIMIT,
    PARTY_LIMIT,
    TOO_LARGE,
    WORDS,
    Conclusion,
    Firmness,
    _draws,
    firmness,
    hardly_known,
    sentence,
    testable,
)
from mantelnet.measures import engine
from mantelnet.network import Layer, Network, Pair

testable.__test__ = False  # a function of ours, not a test


def clique(parties: str, *strength: int) -> list[tuple[str | int, ...]]:
    return [(one, other, *strength) for one, other in combinations(parties, 2)]


def told(conclusion: Conclusion) -> Firmness:
    found = firmness(conclusion)
    assert found is not None
    return found


def test_a_firm_cut_point() -> None:
    # X belongs to two groups in which everybody knows everybody: no one tie matters.
    layer = network("abcxdef", formal=[*clique("abcx", 3), *clique("xdef", 3)]).all
    found = told(conclusions.cut_point(layer, "x"))
    assert (found.word, found.single_ties, found.added_tie) == ("firm", (), False)
    assert found.kept_10 == 1


def test_the_same_cut_point_where_ties_are_hardly_known() -> None:
    layer = network("abcxdef", formal=[*clique("abcx"), *clique("xdef")]).all
    found = told(conclusions.cut_point(layer, "x"))
    assert (found.word, found.single_ties, found.added_tie) == ("open", (), True)


def test_only_the_smaller_side_has_to_be_known() -> None:
    layer = network("abcdxef", formal=[*clique("abcdx"), *clique("xef", 2)]).all
    assert told(conclusions.cut_point(layer, "x")).word == "firm"


def test_three_parts_survive_a_tie_that_nobody_noted() -> None:
    layer = network("xabcdefghi", formal=[*clique("xabc"), *clique("xdef"), *clique("xghi")]).all
    found = told(conclusions.cut_point(layer, "x"))
    assert (found.word, found.added_tie) == ("firm", False)


def test_a_cut_point_that_leans_on_one_tie() -> None:
    layer = network("abcd", formal=[*clique("abc", 4), ("c", "d", 4)]).all
    found = told(conclusions.cut_point(layer, "c"))
    # Of the four ties only c-d matters: without it c joins nobody to d any more.
    assert (found.word, found.single_ties) == ("one_tie", (("c", "d"),))


def test_a_ring_holds_until_two_ties_are_gone() -> None:
    ring = network(10, formal=[(n, (n + 1) % 10, 3) for n in range(10)]).all
    found = told(conclusions.one_piece(ring))
    # Ten ties: a draw of 10% takes one, a draw of 20% takes two, and any two break a ring.
    assert (found.word, found.kept_10, found.kept_20) == ("open", 1.0, 0.0)
    assert told(conclusions.no_cut_point(ring)).word == "one_tie"


def test_in_a_closed_group_no_party_is_the_only_way() -> None:
    layer = network("abcdef", formal=clique("abcdef", 3)).all
    assert told(conclusions.no_cut_point(layer)).word == "firm"
    assert told(conclusions.one_piece(layer)).word == "firm"


def test_whoever_has_no_tie_may_have_one_that_nobody_noted() -> None:
    layer = network("abcd", formal=clique("abc", 5)).all
    found = told(conclusions.without_ties(layer, ["d"]))
    assert found == Firmness("open", (), 1.0, 1.0, added_tie=True)


def test_separate_groups() -> None:
    known = network("abcdefgh", formal=[*clique("abcd", 2), *clique("efgh", 2)]).all
    assert told(conclusions.separate(known)).word == "firm"
    unknown = network("abcdefgh", formal=[*clique("abcd", 2), *clique("efgh")]).all
    assert told(conclusions.separate(unknown)).word == "open"
    pair = network("abcdef", formal=[*clique("abcd", 2), ("e", "f", 2)]).all
    assert told(conclusions.separate(pair)).single_ties == (("e", "f"),)


def test_a_party_is_hardly_known_without_a_tie_of_known_strength() -> None:
    layer = network("abcd", formal=[("a", "b", 1), ("b", "c")]).all
    assert [party for party in "abcd" if hardly_known(layer, party)] == ["c", "d"]


def test_ties_of_two_layers_between_two_parties_go_together() -> None:
    layer = network("abc", formal=[("a", "b", 2), ("b", "c")], informal=[("b", "a")]).all
    rest = layer.without_pairs([("a", "b")])
    assert rest.pairs == (("b", "c"),)
    assert [tie.layer for tie in rest.ties] == ["formal"]
    assert rest.neighbours == {"a": (), "b": ("c",), "c": ("b",)}


@given(st.sets(st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda pair: pair[0] < pair[1]), min_size=1))
def test_a_layer_without_pairs_is_the_layer_that_was_never_noted(pairs: set[tuple[int, int]]) -> None:
    noted = sorted(pairs)
    whole = network(7, formal=noted).all
    rest = whole.without_pairs(whole.pairs[::2])
    other = network(7, formal=noted[1::2]).all
    assert (rest.ties, rest.strengths, rest.neighbours) == (other.ties, other.strengths, other.neighbours)
    assert rest.pieces == other.pieces


@given(st.lists(st.sampled_from(list(combinations(range(7), 2))), unique=True))
def test_the_quick_way_to_betweenness_gives_the_same(ties: list[tuple[int, int]]) -> None:
    layer = network(7, formal=ties).all
    slow, quick = engine.betweenness(layer), engine.quick_betweenness(layer)
    assert all(abs(slow[party] - quick[party]) < engine.CLOSE for party in layer.parties)


def test_the_draws() -> None:
    layer = network(12, formal=combinations(range(7), 2)).all
    seen: list[Layer] = []

    def remember(other: Layer) -> bool:
        seen.append(other)
        return True

    assert told(Conclusion(layer, remember)) == Firmness("firm", (), 1.0, 1.0, added_tie=False)
    ties = len(layer.pairs)
    gone = [ties - len(other.pairs) for other in seen]
    assert gone == [1] * ties + [ceil(ties / 10)] * DRAWS + [ceil(ties / 5)] * DRAWS
    few, many = seen[ties : ties + DRAWS], seen[ties + DRAWS :]
    assert all({*less.pairs} > {*more.pairs} for less, more in zip(few, many, strict=True))
    assert len({other.pairs for other in many}) > DRAWS // 2


def test_the_draws_are_the_same_with_every_version_of_the_libraries() -> None:
    assert _draws(6, 10)[:6] == EXPECTED_DRAWS
    assert _draws(0, 10) == ((),) * DRAWS


EXPECTED_DRAWS = ((0,), (2,), (0,), (3,), (4,), (0,))


def test_a_conclusion_that_often_fails_is_open() -> None:
    layer = network(12, formal=[(n, n + 1, 3) for n in range(11)]).all
    weak = Conclusion(layer, lambda other: len(other.pairs) > 9)
    assert told(weak).word == "open"
    assert sentence(told(weak), str).nl == "Onzeker: met wat relaties minder klopt dit vaak niet meer."


def test_the_bound() -> None:
    most = network(PARTY_LIMIT, formal=[(0, 1)]).all
    assert testable(most)
    more = network(PARTY_LIMIT + 1, formal=[(0, 1)]).all
    assert not testable(more)
    assert firmness(Conclusion(more, lambda _: pytest.fail("nothing is drawn again"))) is None
    dense = network(40, formal=list(combinations(range(40), 2))[: PAIR_LIMIT + 1]).all
    assert firmness(conclusions.one_piece(dense)) is None
    assert str(PARTY_LIMIT) in TOO_LARGE.nl
    assert str(PAIR_LIMIT) in TOO_LARGE.en


def test_a_network_without_ties() -> None:
    layer = network("ab").all
    assert told(conclusions.without_ties(layer, "ab")) == Firmness("open", (), 1.0, 1.0, added_tie=True)


A, B = ("een", "twee"), ("een", "drie")


@pytest.mark.parametrize(
    ("found", "known", "dutch", "english"),
    [
        (
            Firmness("firm", (), 1, 1, False),
            None,
            "Stevig: ook met wat relaties minder blijft dit zo.",
            "Firm: it still holds when some ties are left out.",
        ),
        (
            Firmness("one_tie", (A,), 1, 1, False),
            None,
            "Hangt af van één relatie: EEN met TWEE.",
            "Leans on one tie: EEN with TWEE.",
        ),
        (Firmness("one_tie", (A,), 1, 1, False), A, "Hangt af van die ene relatie.", "Leans on that one tie."),
        (
            Firmness("one_tie", (A, B), 1, 1, False),
            A,
            "Hangt af van één relatie, bijvoorbeeld EEN met TWEE.",
            "Leans on one tie, for example EEN with TWEE.",
        ),
        (
            Firmness("open", (), 1, 1, True),
            None,
            "Onzeker: misschien is een relatie nog niet genoteerd.",
            "Open: perhaps a tie has not been noted yet.",
        ),
        (
            Firmness("open", (), 1, 0.5, False),
            None,
            "Onzeker: met wat relaties minder klopt dit vaak niet meer.",
            "Open: it often fails when some ties are left out.",
        ),
    ],
)
def test_the_sentences(found: Firmness, known: Pair | None, dutch: str, english: str) -> None:
    text = sentence(found, str.upper, known)
    assert (text.nl, text.en) == (dutch, english)
    for language, words in (("nl", text.nl), ("en", text.en)):
        assert words.lower().startswith(WORDS[found.word].say("nl" if language == "nl" else "en").split()[0])


def test_names_may_hold_anything() -> None:
    text = sentence(Firmness("one_tie", (A,), 1, 1, False), lambda party: f"{{{party}}} [bold] $x$ 😀")
    assert "{een} [bold] $x$ 😀 met {twee} [bold] $x$ 😀" in text.nl


@st.composite
def twins(draw: st.DrawFn) -> tuple[Network, Network, dict[str, str]]:
    """A random network, and the same one with other names and in another order."""
    n = draw(st.integers(3, 9))
    ids = [f"p{number}" for number in range(n)]
    possible = list(combinations(range(n), 2))
    ties = draw(st.lists(st.sampled_from(possible), unique=True, min_size=2, max_size=14))
    strengths = [draw(st.sampled_from([None, 2, 4])) for _ in ties]
    formal = [draw(st.booleans()) for _ in ties]
    sectors = {party: draw(st.sampled_from(["care", "work", None])) for party in ids}
    shuffled = draw(st.permutations(ids))
    name = {party: f"q{place}" for place, party in enumerate(shuffled)}

    def build(naming: dict[str, str], order: list[str], turn: bool) -> Network:
        noted: dict[bool, list[tuple[str | int, ...]]] = {True: [], False: []}
        for (one, other), strength, kind in zip(ties, strengths, formal, strict=True):
            ends = (naming[ids[other]], naming[ids[one]]) if turn else (naming[ids[one]], naming[ids[other]])
            noted[kind].append((*ends, strength) if strength else ends)
        return network(
            {naming[party]: sectors[party] for party in order},
            formal=noted[True][::-1] if turn else noted[True],
            informal=noted[False][::-1] if turn else noted[False],
        )

    same = dict(zip(ids, ids, strict=True))
    order = draw(st.permutations(ids))
    return build(same, ids, False), build(name, list(order), True), name


def every_conclusion(layer: Layer, name: dict[str, str]) -> dict[object, Conclusion]:
    """The conclusions about a layer by what they are about; parties by the names that they have in the other one."""
    cuts = [party for party, parts in engine.split(layer).items() if len(parts) > 1]
    found: dict[object, Conclusion] = {("cut", name[party]): conclusions.cut_point(layer, party) for party in cuts}
    if not cuts:
        found["none"] = conclusions.no_cut_point(layer)
    if pieces := conclusions.about_pieces(layer):
        found["pieces"] = pieces
    for party in layer.parties:
        if not layer.neighbours[party]:
            found["loose", name[party]] = conclusions.without_ties(layer, [party])
        kinds = {tie.layer for tie in layer.ties if party in (tie.source, tie.target)}
        if len(kinds) == 1:
            found["layer", name[party]] = conclusions.in_one_layer(layer, [party], *kinds)
    return found


@given(twins())
def test_names_and_order_of_parties_change_nothing(pair: tuple[Network, Network, dict[str, str]]) -> None:
    one, other, name = pair
    back = {new: new for new in name.values()}
    first, second = every_conclusion(one.all, name), every_conclusion(other.all, back)
    assert first.keys() == second.keys()
    for what, conclusion in first.items():
        here, there = told(conclusion), told(second[what])
        assert (here.word, here.kept_10, here.kept_20, here.added_tie) == (
            there.word,
            there.kept_10,
            there.kept_20,
            there.added_tie,
        )
        mapped = {frozenset(name[party] for party in tie) for tie in here.single_ties}
        assert mapped == {frozenset(tie) for tie in there.single_ties}


@given(twins())
def test_a_conclusion_holds_where_it_was_drawn(pair: tuple[Network, Network, dict[str, str]]) -> None:
    layer = pair[0].all
    for conclusion in every_conclusion(layer, dict(zip(layer.parties, layer.parties, strict=True))).values():
        assert conclusion.holds(layer)
        found = told(conclusion)
        assert 0 <= found.kept_20 <= 1
        assert bool(found.single_ties) == (found.word == "one_tie")


@given(twins())
def test_one_tie_more_undoes_what_says_so_and_nothing_else(pair: tuple[Network, Network, dict[str, str]]) -> None:
    one = pair[0]
    layer = one.all
    named = dict(zip(layer.parties, layer.parties, strict=True))
    noted = [(tie.source, tie.target) for tie in layer.ties if tie.layer == "formal"]
    informal = [(tie.source, tie.target) for tie in layer.ties if tie.layer == "informal"]
    untied = [pair for pair in combinations(layer.parties, 2) if pair not in layer.pairs]
    # A tie of the other kind is what undoes "ties of one kind only".
    more = [network(layer.parties, formal=[*noted, extra], informal=informal).all for extra in untied]
    more += [network(layer.parties, formal=noted, informal=[*informal, extra]).all for extra in untied]
    for what, conclusion in every_conclusion(layer, named).items():
        undone = [extra for extra, other in zip(untied * 2, more, strict=True) if not conclusion.holds(other)]
        if conclusion.unseen and untied:
            assert what[0] == "layer" or any(conclusion.unseen & {*extra} for extra in undone), what
        if isinstance(what, tuple) and what[0] == "cut" and not conclusion.unseen:
            assert undone == []
