"""Changes in memory."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from mantelnet.model import ProjectFile
from mantelnet.network import Network
from mantelnet.picture import compute
from mantelnet.whatif.changes import NewTie, overlaid, with_ties, without
from mantelnet.whatif.comparison import compare
from trial import project, projects, scored


def nothing() -> ProjectFile:
    """A scenario that gives nothing, as :func:`overlaid` gets it."""
    return project({"a": {}}).but(parties={})


def test_who_goes_has_left_and_the_rest_stays() -> None:
    file = project("abc", [("a", "b")], leads=["a"])
    after = without(file, ["b"])
    assert after.parties["b"].status == "left"
    assert after.parties["a"] is file.parties["a"]
    assert after.ties is file.ties
    assert list(after.parties) == ["a", "b", "c"]
    assert file.parties["b"].status == "member"


def test_new_ties_come_last_in_their_layer() -> None:
    file = project("abc", [("a", "b", 2)])
    after = with_ties(file, [NewTie("a", "b", "formal", 4), NewTie("b", "c")])
    assert [tie.strength for tie in after.ties.formal] == [2, 4]
    assert [tie.between for tie in after.ties.informal] == [("b", "c")]
    assert Network.of(after).all.strengths == {("a", "b"): 4, ("b", "c"): None}
    assert len(file.ties.formal) == 1


def test_a_scenario_changes_only_the_fields_that_it_gives() -> None:
    file = project({"a": {"short": "A", "covers": ["n"], "status": "wanted"}}, ambition={"needs": {"n": {"text": "N"}}})
    other = project({"a": {"status": "member"}, "b": {"sector": "care"}})
    # `project` gives each party its name; a real scenario that leaves it out gets that of the file.
    after = overlaid(file, other)
    assert (after.parties["a"].status, after.parties["a"].short, after.parties["a"].covers) == ("member", "A", ("n",))
    assert list(after.parties) == ["a", "b"]


def test_scores_of_a_scenario_replace_one_dimension() -> None:
    file = project("ab", scores={"a": {"commitment": {"x": "1", "y": "2"}, "impact": "3", "influence": "4"}})
    after = overlaid(file, project("ab", scores={"a": {"commitment": "5"}, "b": {"impact": "unknown"}}))
    assert after.scores["a"].commitment == {"": 5}
    assert after.scores["a"].impact == {"": 3}
    assert after.scores["b"].impact == {"": "unknown"}


def test_scores_of_now_may_be_those_of_a_measurement() -> None:
    measured = [{"id": "m", "date": "2026-01-01", "scores": {"a": scored(1, 1, 1), "b": scored(2, 2, 2)}}]
    after = overlaid(project("ab", measurements=measured), project("ab", scores={"a": {"commitment": "5"}}))
    assert after.current_scores["a"].commitment == {"": 5}
    assert after.current_scores["b"].commitment == {"": 2}


def test_a_scenario_without_scores_leaves_them_alone() -> None:
    file = project("ab", scores={"a": scored(1, 1, 1)})
    assert overlaid(file, project({"b": {}})).scores == file.scores


@settings(max_examples=60)
@given(projects())
def test_changing_nothing_is_changing_nothing(file: ProjectFile) -> None:
    assert without(file, []) == file
    assert with_ties(file, []) == file
    assert overlaid(file, nothing()) == file
    assert compare(compute(file), compute(without(file, []))).same


@settings(max_examples=60)
@given(projects(), st.data())
def test_adding_then_removing_is_as_if_nothing_happened(file: ProjectFile, data: st.DataObject) -> None:
    members = [key for key, party in file.parties.items() if party.status != "left"]
    near = data.draw(st.lists(st.sampled_from(members), unique=True))
    added = overlaid(file, project({"guest": {"covers": ["n1"]}}, ambition={"needs": {"n1": {"text": "One"}}}))
    joined = with_ties(added, [NewTie("guest", party, strength=3) for party in near])
    back = without(joined, ["guest"])
    assert Network.of(back) == Network.of(file)
    comparison = compare(compute(file), compute(back))
    assert comparison.same
    assert compare(compute(back), compute(file)).same


@settings(max_examples=60)
@given(projects())
def test_leaving_and_coming_back_is_as_if_nothing_happened(file: ProjectFile) -> None:
    gone = without(file, ["p0"])
    back = gone.but(parties={**gone.parties, "p0": gone.parties["p0"].but(status=file.parties["p0"].status)})
    assert back == file
