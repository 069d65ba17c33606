"""Give and take summed up: what is open, what nobody asks for, and who only gives or takes."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from mantelnet.exchange.give_take import GiveTake, give_take
from trial import picture


def found(parties: Any, **more: Any) -> GiveTake:
    seen = picture(parties, **more)
    return give_take(seen.file, seen.network, seen.interests)


def deal(source: str, target: str, what: str = "X", status: str | None = "agreed") -> dict[str, str]:
    return {"from": source, "to": target, "what": what, **({"status": status} if status else {})}


def test_unmet_wishes_are_those_without_an_agreement_nobody_first() -> None:
    table = found(
        {"a": {"wants": ["Ruimte", "Geld", "Training", "Tijd"]}, "b": {"gives": ["Geld", "Training voor mentoren"]}},
        exchanges=[deal("b", "a", "Ruimte")],
    )
    assert [(wish.text, wish.state) for wish in table.unmet] == [
        ("Tijd", "nobody"),
        ("Training", "perhaps"),
        ("Geld", "possible"),
    ]


def test_unused_offers_are_those_that_nobody_asks_for() -> None:
    table = found(
        {"a": {"wants": ["Geld"]}, "b": {"gives": ["Geld", "Koffie", "Subsidie", "Zaal"]}},
        exchanges=[deal("b", "a", "Subsidie tot eind 2027"), deal("b", "a", "zaal", "offered")],
    )
    assert [(offer.text, offer.state) for offer in table.unused] == [("Koffie", "nobody"), ("Subsidie", "perhaps")]


def test_only_givers_and_only_takers() -> None:
    table = found(
        {"giver": {"gives": ["X"]}, "taker": {"wants": ["Y"]}, "both": {"gives": ["Z"], "wants": ["Q"]}, "blank": {}}
    )
    assert (table.only_give, table.only_take, table.silent) == (("giver",), ("taker",), ("blank",))


def test_who_is_asked_does_not_give_yet_and_who_is_offered_does_not_take_yet() -> None:
    table = found("abcd", exchanges=[deal("a", "b", status="asked"), deal("c", "d", status="offered")])
    assert (table.only_give, table.only_take, table.silent) == (("c",), ("b",), ("a", "d"))


def test_what_goes_to_or_from_who_left_is_counted_apart() -> None:
    table = found({"a": {}, "b": {}, "gone": {"status": "left"}}, exchanges=[deal("a", "gone"), deal("a", "b")])
    assert (len(table.deals), table.outside) == (1, 1)
    assert table.between("a", "b") == table.deals
    assert table.between("b", "a") == ()


def test_nothing_told() -> None:
    assert not found("ab").told
    assert found({"a": {"status": "left", "wants": ["X"]}}).wishes == ()


LINES = st.lists(
    st.sampled_from(["Ruimte", "Geld", "Ruimte en geld", "Training", "n1", "educatie", "😀", "[bold]"]), max_size=3
)


@given(st.dictionaries(st.sampled_from("abcde"), st.tuples(LINES, LINES), min_size=1))
def test_what_holds_for_any_lines(lines: dict[str, tuple[list[str], list[str]]]) -> None:
    table = found({key: {"gives": gives, "wants": wants} for key, (gives, wants) in lines.items()})
    assert len(table.wishes) == sum(len(wants) for _, wants in lines.values())
    assert len(table.offers) == sum(len(gives) for gives, _ in lines.values())
    assert set(table.only_give) | set(table.only_take) | set(table.silent) <= set(lines)
    for wish in table.wishes:
        givers = [match.giver for match in wish.matches]
        assert wish.party not in givers
        assert len(givers) == len(set(givers))
    possible = {(m.giver, w.party) for w in table.wishes for m in w.matches if m.state == "possible"}
    assert possible == {(o.party, m.wisher) for o in table.offers for m in o.matches if m.state == "possible"}
