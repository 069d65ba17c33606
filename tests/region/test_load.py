"""What adds up in one party, and where it is the only link."""

from mantelnet.region import Sheet, look
from mantelnet.region.load import Load, busy, links, loads
from mantelnet.region.register import register
from region.networks import network


def carried(*sheets: Sheet) -> dict[str, Load]:
    known = register(sheets)
    return dict(zip([entry.name for entry in known.entries], loads(sheets, known), strict=True))


def hours(**given: str) -> dict[str, object]:
    return {"contributions": {key: {"hours_per_month": number} for key, number in given.items()}}


def test_the_same_tie_in_two_networks_is_one_tie() -> None:
    first = network({"a": "Aa", "b": "Bb", "c": "Cc"}, [("a", "b", 4), ("a", "c", 3)])
    second = network({"a": "Aa", "b": "Bb", "d": "Dd"}, [("a", "b", 5), ("a", "d", 4)], name="Other")
    found = carried(first, second)
    assert (found["Aa"].strong, found["Bb"].strong, found["Cc"].strong) == (2, 1, 0)


def test_a_strength_that_one_network_knows_is_known() -> None:
    first = network({"a": "Aa", "b": "Bb", "c": "Cc"}, [("a", "b"), ("a", "c")])
    second = network({"a": "Aa", "b": "Bb"}, [("a", "b", 4)], name="Other")
    found = carried(first, second)["Aa"]
    assert (found.strong, found.unknown) == (1, 1)


def test_hours_that_nobody_noted_are_not_zero() -> None:
    first = network({"a": "Aa", "b": "Bb"}, agreements=hours(a="12.5"))
    second = network({"a": "Aa", "b": "Bb"}, name="Other")
    found = carried(first, second)
    assert (found["Aa"].hours, found["Aa"].hours_in, found["Aa"].networks) == (12.5, 1, 2)
    assert (found["Bb"].hours, found["Bb"].hours_in) == (None, 0)
    assert carried(network({"a": "Aa"}, agreements=hours(a="0")))["Aa"].hours == 0


def test_three_networks_is_many() -> None:
    sheets = [network({"a": "Aa"}, name=str(n)) for n in range(3)]
    assert carried(*sheets)["Aa"].reasons == ("networks",)
    assert carried(*sheets[:2])["Aa"].reasons == ()
    invited = network({"a": {"name": "Aa", "status": "invited"}}, name="3")
    assert carried(*sheets[:2], invited)["Aa"].reasons == ()


def test_hours_and_strong_ties_count_over_two_networks_only() -> None:
    others = {f"p{n}": f"Party {n}" for n in range(10)}
    one = network({"a": "Aa", **others}, [("a", other, 4) for other in others], agreements=hours(a="40"))
    assert carried(one)["Aa"].reasons == ()
    assert carried(one, network({"a": "Aa"}, name="Other"))["Aa"].reasons == ("strong_ties", "hours")


def test_the_order_of_those_of_whom_much_is_asked() -> None:
    sheets = [
        network({"a": "Aa", "b": "Bb", "c": "Cc"}, name=str(n), agreements=hours(b="20", c="15")) for n in range(3)
    ]
    known = register(sheets)
    names = [known.entries[number].name for number in busy(loads(sheets, known))]
    assert names == ["Bb", "Cc", "Aa"]


def test_the_only_link_in_two_networks() -> None:
    star = [("a", "b"), ("a", "c"), ("a", "d")]
    first = network({"a": "Aa", "b": "Bb", "c": "Cc", "d": "Dd"}, star)
    second = network({"a": "Aa", "b": "Xx", "c": "Yy", "d": "Zz"}, star, name="Other")
    (link,) = links(register([first, second]))
    assert dict(link.cut_off) == {0: 2, 1: 2}
    assert links(register([first])) == ()


def test_somebody_has_to_be_in_the_middle_of_three() -> None:
    path = [("a", "b"), ("b", "c")]
    sheets = [network({"a": f"A{n}", "b": "Bb", "c": f"C{n}"}, path, name=str(n)) for n in range(2)]
    assert links(register(sheets)) == ()


def test_pieces_and_parties_without_ties() -> None:
    sheets = [network({"a": "Aa", "b": "Bb", "c": "Cc"}, [("a", "b")], name=str(n)) for n in range(2)]
    region = look(sheets)
    assert region.links == ()
    assert [load.strong for load in region.loads] == [0, 0, 0]
    assert [load.unknown for load in region.loads] == [1, 1, 0]
