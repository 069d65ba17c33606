"""Networks that do much the same, and networks that are near."""

import pytest

from mantelnet.region import Sheet
from mantelnet.region.parallel import Overlaps, overlaps
from mantelnet.region.register import register
from region.networks import network

RESPITE = {"text": "Take over care", "area": "respite_care"}
ADVICE = {"text": "One place for questions", "area": "information_advice"}
SCHOOL = {"text": "Room at school", "area": "education"}


def compared(*sheets: Sheet) -> Overlaps:
    return overlaps(sheets, register(sheets))


def test_many_parties_and_areas() -> None:
    first = network(["Aa", "Bb", "Cc", "Dd", "Ee"], needs={"x": RESPITE, "y": ADVICE})
    other_words = {"x": {**RESPITE, "text": "A free day"}, "y": {**ADVICE, "text": "Know the way"}, "z": SCHOOL}
    second = network(["Cc", "Bb", "Aa", "Xx"], needs=other_words, name="Other")
    found = compared(first, second)
    (pair,) = found.pairs
    assert (pair.networks, pair.parties, pair.of_parties) == ((0, 1), (0, 1, 2), 4)
    assert (pair.areas, pair.of_areas, pair.needs) == (("respite_care", "information_advice"), 2, ())
    assert found.total == 1


@pytest.mark.parametrize(
    ("parties", "needs"),
    [
        (["Aa", "Bb", "Xx", "Yy"], {"x": RESPITE, "y": ADVICE}),
        (["Aa", "Bb", "Cc"], {"x": {"text": "Something", "area": "education"}}),
        (["Aa", "Bb", "Cc"], None),
        (["Aa", "Bb", "Cc", *[f"P{n}" for n in range(10)]], None),
    ],
)
def test_too_little_in_common(parties: list[str], needs: dict[str, dict[str, str]] | None) -> None:
    first = network(["Aa", "Bb", "Cc", "Dd", "Ee", "Ff", "Gg"], needs={"x": RESPITE, "y": ADVICE})
    assert compared(first, network(parties, needs=needs, name="Other")).pairs == ()


def test_the_same_need_or_the_same_words_make_a_task_alike() -> None:
    parties = ["Aa", "Bb", "Cc"]
    first = network(parties, needs={"x": {"text": "Take over care"}})
    second = network(parties, needs={"y": {"text": "take  over: care"}}, name="Other")
    (pair,) = compared(first, second).pairs
    assert (pair.needs, pair.areas, pair.of_areas) == (("Take over care",), (), 0)
    words = "Families living with dementia stay in balance"
    third, fourth = (network(parties, statement=words + end, name=end) for end in (" now", " soon"))
    (pair,) = compared(third, fourth).pairs
    assert pair.words == ("balance", "dementia", "families", "living")


def test_the_same_task_in_one_region_without_a_party_in_common() -> None:
    needs = {"x": RESPITE, "y": ADVICE}
    one, other = (network([name], needs=needs, name=name, region="Oost") for name in ("Aa", "Bb"))
    (pair,) = compared(one, other).pairs
    assert (pair.parties, len(pair.areas), len(pair.needs)) == ((), 2, 2)
    elsewhere = network(["Bb"], needs=needs, name="Bb", region="West")
    assert compared(one, elsewhere).pairs == ()
    assert compared(network(["Aa"], needs=needs), network(["Bb"], needs=needs, name="B")).pairs == ()


def test_words_of_the_region_and_words_of_everybody_tell_nothing() -> None:
    statement = "Families living with dementia in Lindermeer"
    sheets = [network([f"P{n}"], statement=statement, region="Lindermeer", name=f"N{n}") for n in range(4)]
    assert "lindermeer" not in sheets[0].words
    assert compared(*sheets).pairs == ()


def test_neighbours() -> None:
    here = network(["Aa", "Bb", "Cc"], name="1", region="Oost")
    same_region = network(["Xx"], name="2", region="oost")
    three = network(["Aa", "Bb", "Cc"], name="3")
    two = network(["Aa", "Bb"], name="4")
    assert compared(here, same_region, three, two).near[0] == (2, 1)


def test_the_closest_first_and_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    needs = {"x": RESPITE, "y": ADVICE}
    sheets = [network(["Aa", "Bb", "Cc", *[f"P{n}{k}" for k in range(n)]], needs=needs, name=f"N{n}") for n in range(4)]
    found = compared(*sheets)
    assert found.total == 6
    assert found.pairs[0].networks == (0, 1)
    assert [pair.closeness for pair in found.pairs] == sorted(pair.closeness for pair in found.pairs)
    monkeypatch.setattr("mantelnet.region.parallel.LIMIT", 2)
    fewer = compared(*sheets)
    assert (fewer.total, fewer.pairs) == (6, found.pairs[:2])


def test_one_network_and_none() -> None:
    assert compared().near == ()
    assert compared(network(["Aa"])) == Overlaps((), 0, ((),))
