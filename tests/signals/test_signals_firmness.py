"""Which signals rest on ties, and that names and order of the file decide nothing about how firm they are."""

from itertools import combinations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from mantelnet.firmness import Firmness, firmness
from mantelnet.model import ProjectFile
from mantelnet.picture import Picture, compute
from mantelnet.signals import SIGNALS
from signals.small import insights, picture
from signals.test_signals_shelf import _PICTURES

ON_TIES = {
    "single-point-of-failure",
    "hangs-on-coordinator",
    "high-impact-no-contact",
    "loose-party",
    "separate-pieces",
    "hangs-on-one",
    "overloaded",
    "only-bridge-between-sectors",
    "outside-core",
    "informal-only",
    "formal-only",
    "one-sided-ties",
    "hidden-connector",
}


def firm(signal: str, seen: Picture) -> Firmness:
    conclusion = insights(signal, seen)[0].conclusion
    assert conclusion is not None
    found = firmness(conclusion)
    assert found is not None
    return found


def test_who_rests_on_ties() -> None:
    for seen in _PICTURES:
        for signal in SIGNALS:
            for insight in signal.look(seen):
                assert (insight.conclusion is not None) == (signal.id in ON_TIES), signal.id
                if insight.conclusion is not None:
                    assert insight.conclusion.holds(insight.conclusion.layer), signal.id


SECTORS = "arts:general_practice thuis:home_care school:primary_school mbo:vocational_school"


def test_the_only_bridge_leans_on_itself() -> None:
    found = firm("only-bridge-between-sectors", picture(SECTORS, informal="arts-thuis school-mbo mbo-arts"))
    assert (found.word, found.single_ties) == ("one_tie", (("arts", "mbo"),))


def test_informal_contact_that_one_tie_carries() -> None:
    found = firm("informal-only", picture("a b c d", informal="c-a", formal="a-b b-d"))
    assert (found.word, found.single_ties) == ("one_tie", (("a", "c"),))


def test_informal_contact_through_several_ties() -> None:
    ties = [{"between": ["c", other], "strength": "3"} for other in ("a", "b", "d", "e", "f")]
    formal = [{"between": pair, "strength": "2"} for pair in combinations("abdef", 2)]
    seen = picture("a b c d e f", ties={"informal": ties, "formal": formal})
    assert firm("informal-only", seen).word == "firm"
    vague = picture("a b c d e f", ties={"informal": [{"between": tie["between"]} for tie in ties], "formal": formal})
    assert firm("informal-only", vague).word == "open"


def test_contact_that_nobody_noted() -> None:
    assert firm("loose-party", picture("a b c", informal="a-b")).word == "open"
    affected = picture("a b c d", informal="a-b-c", scores={"d": "3 5 1"})
    assert firm("high-impact-no-contact", affected).word == "open"


def test_close_ties_just_enough_of_them() -> None:
    five = {"informal": [{"between": ["spil", other], "strength": "4"} for other in "abcde"]}
    found = firm("overloaded", picture("spil a b c d e", ties=five))
    assert (found.word, len(found.single_ties)) == ("one_tie", 5)
    nine = {"informal": [{"between": ["spil", other], "strength": "4"} for other in "abcdefghi"]}
    assert firm("overloaded", picture("spil a b c d e f g h i", ties=nine)).word == "firm"


def test_many_ways_through_one_party() -> None:
    star = " ".join(f"spil-{other}" for other in "abcdefgh")
    assert firm("hangs-on-one", picture("spil a b c d e f g h", informal=star)).word == "firm"
    near = "a-spil b-spil spil-c c-d c-e"
    assert firm("hangs-on-one", picture("spil a b c d e", informal=near)).word == "one_tie"


Drawn = tuple[list[str], list[dict[str, Any]], dict[str, dict[str, Any]]]


def project(ids: list[str], ties: list[dict[str, Any]], facts: dict[str, dict[str, Any]]) -> Picture:
    data = {
        "mantelnet": "1",
        "project": {"name": "Test"},
        "ambition": {"statement": "Samen verder"},
        "parties": {key: {"name": key, "type": facts[key]["type"]} for key in ids},
        "ties": {
            "formal": [tie["noted"] for tie in ties if tie["formal"]],
            "informal": [tie["noted"] for tie in ties if not tie["formal"]],
        },
        "scores": {
            key: {"commitment": {"r": "3"}, "impact": {"r": facts[key]["impact"]}, "influence": {"r": "4"}}
            for key in ids
        },
    }
    return compute(ProjectFile.model_validate(data))


@st.composite
def twins(draw: st.DrawFn) -> tuple[Drawn, Drawn, dict[str, str]]:
    """What a random project is made of, and the same with other ids, parties and ties in another order."""
    ids = [f"p{number}" for number in range(draw(st.integers(5, 9)))]
    pairs = draw(st.lists(st.sampled_from(list(combinations(ids, 2))), unique=True, min_size=4, max_size=14))
    drawn = [
        (pair, draw(st.sampled_from([None, "2", "5"])), draw(st.booleans()), draw(st.sampled_from([None, "one"])))
        for pair in pairs
    ]
    facts = {
        party: {
            "type": draw(st.sampled_from(["home_care", "library", "carer_centre"])),
            "impact": draw(st.sampled_from(["1", "5"])),
        }
        for party in ids
    }
    name = dict(zip(ids, draw(st.permutations([f"q{n}" for n in range(len(ids))])), strict=True))

    def ties(naming: dict[str, str]) -> list[dict[str, Any]]:
        return [
            {
                "formal": formal,
                "noted": {
                    "between": [naming[party] for party in pair],
                    **({"strength": strength} if strength else {}),
                    **({"confirmed": confirmed} if confirmed else {}),
                },
            }
            for pair, strength, formal, confirmed in drawn
        ]

    order = [name[party] for party in draw(st.permutations(ids))]
    same = dict(zip(ids, ids, strict=True))
    renamed = {name[party]: facts[party] for party in ids}
    return (ids, ties(same), facts), (order, ties(name)[::-1], renamed), name


def told(seen: Picture, name: dict[str, str]) -> dict[tuple[str, frozenset[str]], tuple[object, ...]]:
    found = {}
    for signal in SIGNALS:
        for insight in signal.look(seen):
            how = firmness(insight.conclusion) if insight.conclusion else None
            if how:
                about = frozenset(name.get(party, party) for party in insight.parties)
                found[signal.id, about] = (how.word, how.kept_10, how.kept_20, how.added_tie, len(how.single_ties))
    return found


@settings(max_examples=40)
@given(twins())
def test_names_and_order_decide_nothing(pair: tuple[Drawn, Drawn, dict[str, str]]) -> None:
    one, other, name = pair
    first, second = told(project(*one), name), told(project(*other), {})
    assert {signal for signal, _ in first} == {signal for signal, _ in second}
    # With equally good candidates the order of the file decides of which a signal speaks; not how firm that is.
    for what in first.keys() & second.keys():
        assert first[what] == second[what], what
