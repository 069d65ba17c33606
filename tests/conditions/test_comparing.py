"""What answers show side by side, and what changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conditions.polls import measured, people, project, survey, table
from mantelnet.conditions.answers import Summary
from mantelnet.conditions.comparing import Change, divided, extremes, states


def summary(value: float, lowest: float, highest: float, spread: float, dont_know: int = 0, given: int = 9) -> Summary:
    return Summary(value, lowest, highest, spread, n=5, dont_know=dont_know, given=given)


@pytest.mark.parametrize(
    ("found", "scale", "expected"),
    [
        (summary(4, 4, 5, 0), 5, ("fine",)),
        (summary(3, 3, 4, 0), 5, ("low",)),
        (summary(3.25, 3, 4, 0.5), 5, ("fine",)),
        (summary(2.5, 2, 3, 0.5), 4, ("low",)),
        (summary(3, 2, 3, 0.5), 4, ("fine",)),
        (summary(4, 2, 4, 2), 5, ("divided",)),
        (summary(4, 1, 4, 0), 5, ("divided",)),
        (summary(4, 2, 4, 1.5), 5, ("fine",)),
        (summary(2, 1, 5, 3, dont_know=3), 5, ("low", "divided", "unknown")),
        (summary(4, 4, 4, 0, dont_know=1, given=4), 5, ("unknown",)),
        (summary(4, 4, 4, 0, dont_know=1, given=5), 5, ("fine",)),
        (Summary(n=0, dont_know=3, given=3, reason="nobody_knows"), 5, ("unknown",)),
        (Summary(dont_know=2, given=4, reason="few"), 5, ("unknown",)),
        (Summary(reason="few"), 5, ()),
        (Summary(reason="unanswered"), 5, ()),
    ],
)
def test_what_answers_show(found: Summary, scale: int, expected: tuple[str, ...]) -> None:
    assert states(found, scale) == expected


def test_small_differences_are_about_equal() -> None:
    assert extremes({"ambition": 3.5, "process": 3.25, "interests": 3.25}, 5) == ((), ())
    assert extremes({"ambition": 3.5}, 5) == ((), ())
    assert extremes({}, 5) == ((), ())
    assert extremes({"ambition": 3.5, "process": 3.25, "relations": 3}, 5) == (("relations",), ("ambition",))
    assert extremes({"ambition": 5, "process": 3, "interests": 3.25}, 5) == (("process", "interests"), ("ambition",))
    # A difference of 0.25 is below both limits; one of 0.5 is above both.
    assert extremes({"ambition": 3, "process": 2.75}, 4) == ((), ())
    assert extremes({"ambition": 3, "process": 2.5}, 4) == (("process",), ("ambition",))


@given(
    st.dictionaries(
        st.sampled_from(["ambition", "interests", "relations", "organisation", "process"]),
        st.sampled_from([n / 4 for n in range(4, 21)]),
    )
)
def test_nothing_is_both_lowest_and_highest(values: dict[str, float]) -> None:
    lowest, highest = extremes(values, 5)
    assert not set(lowest) & set(highest)
    assert bool(lowest) == bool(highest)
    if lowest:
        assert max(values[c] for c in lowest) < min(values[c] for c in highest)


def change(condition: str, now: dict[str, str], then: dict[str, str], **more: object) -> Change | None:
    file = project(now, measurements=[measured("m", "2025-01-01", then, **more)])
    return survey(file).conditions[condition].change


def test_then_and_now() -> None:
    found = change("ambition", people("ambition_1", "4", "4", "5"), people("ambition_1", "2", "3", "3"))
    assert found is not None
    assert (found.before.value, found.after.value, found.direction) == (3, 4, "higher")
    found = change("ambition", people("ambition_1", "2", "2", "2"), people("ambition_1", "2", "3", "3"))
    assert found is not None
    assert found.direction == "lower"
    found = change("ambition", people("ambition_1", "3", "3", "4"), people("ambition_1", "2", "3", "3"))
    assert found is not None
    assert found.direction == "equal"


def test_change_looks_at_statements_of_both_times_only() -> None:
    now = {f"r{n}": "process_1=4 process_2=1" for n in range(3)}
    found = change("process", now, people("process_1", "3", "3", "3"))
    assert found is not None
    assert (found.before.value, found.after.value) == (3, 4)
    assert change("process", people("process_2", "1", "1", "1"), people("process_1", "3", "3", "3")) is None


def test_of_fewer_than_three_then_or_now_no_change_is_told() -> None:
    found = change("process", people("process_1", "1", "1", "1"), people("process_1", "5", "5"))
    assert found is not None
    assert (found.before, found.direction) == (Summary(reason="few"), None)


def test_other_words_are_another_statement() -> None:
    now = people("process_1", "1", "1", "1")
    assert change("process", now, people("process_1", "5", "5", "5"), statements={"process_1": "Anders"}) is None
    own = {"process_6": "Wij  vieren."}
    file = project(
        conditions=table(people("process_6", "4", "4", "4"), statements=own),
        measurements=[
            measured("m", "2025-01-01", people("process_6", "2", "2", "2"), statements={"process_6": "Wij vieren."})
        ],
    )
    found = survey(file).conditions["process"].change
    assert found is not None
    assert found.direction == "higher"


def test_another_scale_is_not_compared() -> None:
    now, then = people("process_1", "4", "4", "4"), people("process_1", "2", "2", "2")
    file = project(now, measurements=[measured("m", "2025-01-01", then, scale="4")])
    found = survey(file)
    assert not found.compared
    assert found.before is not None
    assert all(c.change is None for c in found.conditions.values())
    assert found.conditions["process"].statements[0].before is None


def test_divided_needs_numbers() -> None:
    assert not divided(Summary(reason="few"))
    assert not divided(Summary(4, 4, 4, None, n=1, dont_know=0, given=1))
