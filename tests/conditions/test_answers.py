"""Which answers count, and what they add up to."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conditions.polls import measured, people, project, table
from mantelnet.conditions.answers import (
    Summary,
    asked,
    current,
    median,
    middle_half,
    of_condition,
    of_statement,
    previous,
    scale_of,
)
from mantelnet.model import ProjectFile
from mantelnet.statements import STATEMENTS

ANSWER = st.sampled_from(["1", "2", "3", "4", "5", "?"])
ROW = st.dictionaries(st.sampled_from([*STATEMENTS, "process_6"]), ANSWER, max_size=8)


def files(least: int = 0, most: int = 7) -> st.SearchStrategy[dict[str, dict[str, str]]]:
    return st.dictionaries(st.sampled_from([f"r{n}" for n in range(20)]), ROW, min_size=least, max_size=most)


def built(rows: dict[str, dict[str, str]]) -> ProjectFile:
    lines = {code: " ".join(f"{s}={a}" for s, a in row.items()) for code, row in rows.items()}
    return project(conditions=table(lines, statements={"process_6": "Own"}))


def one(statement: str, *given: str, fewest: int = 3) -> Summary:
    found = current(project(people(statement, *given)))
    assert found is not None
    return of_statement(found, statement, fewest)


@pytest.mark.parametrize(
    ("values", "middle", "width"),
    [
        # Medians and hinges of R's fivenum(): fivenum(1:9) is 1 3 5 7 9, fivenum(1:10) is 1 3 5.5 8 10.
        (range(1, 10), 5, 4),
        (range(1, 11), 5.5, 5),
        ([4], 4, None),
        ([2, 5], 3.5, 3),
        ([1, 3, 5], 3, 2),
        ([1, 4, 4, 4, 4, 5], 4, 0),
        ([1, 1, 2, 4, 4, 5], 3, 3),
    ],
)
def test_median_and_middle_half(values: list[float], middle: float, width: float | None) -> None:
    assert median(values) == middle
    assert middle_half(list(values)) == width


def test_dont_know_is_an_answer_but_no_number() -> None:
    assert one("ambition_1", "4", "5", "?", "2") == Summary(4, 2, 5, 1.5, n=3, dont_know=1, given=4)


def test_all_say_they_do_not_know() -> None:
    assert one("ambition_1", "?", "?", "?") == Summary(n=0, dont_know=3, given=3, reason="nobody_knows")


def test_of_fewer_than_three_people_nothing_is_kept() -> None:
    assert one("ambition_1", "1", "5") == one("ambition_1", "4", "?") == Summary(reason="few")
    assert one("ambition_1", "1", "5", fewest=1) == Summary(3, 1, 5, 4, n=2, dont_know=0, given=2)


def test_of_fewer_than_three_numbers_only_the_not_knowing_is_kept() -> None:
    assert one("ambition_1", "1", "5", "?") == Summary(dont_know=1, given=3, reason="few")


def test_nobody_answered() -> None:
    found = current(project(people("ambition_1", "4", "4", "4")))
    assert found is not None
    assert of_statement(found, "process_1") == of_condition(found, "process") == Summary(reason="unanswered")


def test_in_a_condition_everybody_weighs_the_same() -> None:
    # Their own medians are 2, 5 and 4; all eight numbers together would have 4.5.
    file = project({"r1": "ambition_1=2", "r2": "ambition_1=5 ambition_2=5 ambition_3=5 ambition_4=5",
                    "r3": "ambition_1=5 ambition_2=3 ambition_3=4 ambition_4=?"})  # fmt: skip
    found = current(file)
    assert found is not None
    assert of_condition(found, "ambition") == Summary(4, 2, 5, 1.5, n=3, dont_know=1, given=9)


def test_the_range_tells_of_people_not_of_statements() -> None:
    found = current(project({f"r{n}": "process_1=1 process_2=5" for n in range(4)}))
    assert found is not None
    summary = of_condition(found, "process")
    assert (summary.lowest, summary.highest) == (3, 3)


def test_answers_of_now_are_those_at_the_top_else_of_the_latest_measurement() -> None:
    old, new = (
        measured("old", "2025-01-01", people("ambition_1", "1")),
        measured("new", "2025-06-01", people("ambition_1", "2")),
    )
    top = current(project(people("ambition_1", "3"), measurements=[new, old]))
    assert top is not None
    assert (top.measurement, top.date) == (None, "2026-03-01")
    file = project(measurements=[new, old])
    latest = current(file)
    assert latest is not None
    assert latest.measurement == "new"
    before = previous(file, latest)
    assert before is not None
    assert before.measurement == "old"
    assert previous(file, before) is None


def test_without_answers_there_is_nothing() -> None:
    empty = {"id": "m", "date": "2025-01-01", "conditions": {"answers": {"r1": {}}}}
    assert current(project()) is None
    assert current(project(conditions={"answers": {"r1": {}}}, measurements=[empty])) is None


def test_a_measurement_of_the_same_day_or_later_is_not_earlier() -> None:
    same = measured("same", "2026-03-01", people("ambition_1", "1"))
    later = measured("later", "2026-04-01", people("ambition_1", "1"))
    file = project(people("ambition_1", "3"), measurements=[same, later])
    found = current(file)
    assert found is not None
    assert previous(file, found) is None
    undated = project(people("ambition_1", "3"), measurements=[same, later], project={"name": "Test"})
    found = current(undated)
    assert found is not None
    before = previous(undated, found)
    assert before is not None
    assert before.measurement == "later"


def test_own_words_take_the_place_of_ours() -> None:
    file = project(
        conditions=table(
            people("ambition_1", "3"), statements={"ambition_1": "Wij \n weten het.", "process_6": "Feest"}
        ),
        measurements=[measured("m", "2025-01-01", people("process_6", "3"))],
    )
    now = current(file)
    assert now is not None
    assert now.text("ambition_1").nl == now.text("ambition_1").en == "Wij weten het."
    assert now.text("ambition_2") is STATEMENTS["ambition_2"]
    before = previous(file, now)
    assert before is not None
    assert before.text("process_6").en == "Feest"
    # Which words were used for a fixed statement at another time, the file does not tell.
    assert before.text("ambition_1") is STATEMENTS["ambition_1"]


def test_what_is_asked_now() -> None:
    own = {"process_6": "Feest", "ambition_1": "Anders"}
    old = measured("m", "2025-01-01", people("process_7", "3"), statements={"process_7": "Toen"})
    words = dict(asked(project(conditions={"statements": own}, measurements=[old])))
    assert list(words) == [*STATEMENTS, "process_6"]
    assert (words["process_6"].nl, words["ambition_1"].nl) == ("Feest", "Anders")
    assert list(dict(asked(project(measurements=[old])))) == [*STATEMENTS, "process_7"]


def test_the_scale_of_now() -> None:
    four = measured("m", "2025-01-01", people("ambition_1", "3"), scale="4")
    assert scale_of(project()) == 5
    assert scale_of(project(measurements=[four])) == 4
    assert scale_of(project(conditions={"scale": "5"}, measurements=[four])) == 5


@given(files())
def test_summaries_stay_in_range(rows: dict[str, dict[str, str]]) -> None:
    found = current(built(rows))
    if found is None:
        assert not any(rows.values())
        return
    summaries = [of_condition(found, c) for c in ("ambition", "interests", "relations", "organisation", "process")]
    for summary in (*summaries, *(of_statement(found, s) for s in found.given)):
        if summary.value is None:
            assert summary.reason is not None
            assert summary.lowest is summary.highest is summary.spread is None
            continue
        assert summary.reason is None
        assert summary.lowest is not None
        assert summary.highest is not None
        assert summary.spread is not None
        assert summary.n is not None
        assert summary.n >= 3
        assert 1 <= summary.lowest <= summary.value <= summary.highest <= 5
        assert 0 <= summary.spread <= summary.highest - summary.lowest


@given(files(), st.randoms(use_true_random=False))
def test_codes_and_their_order_change_nothing(rows: dict[str, dict[str, str]], chance: Random) -> None:
    shuffled = list(rows.values())
    chance.shuffle(shuffled)
    one, other = current(built(rows)), current(built({f"x{n}": row for n, row in enumerate(shuffled)}))
    if one is None or other is None:
        assert one is other
        return
    assert list(one.given) == list(other.given)
    for statement in one.given:
        assert of_statement(one, statement) == of_statement(other, statement)
    for condition in ("ambition", "process"):
        assert of_condition(one, condition) == of_condition(other, condition)


@given(files(3))
def test_one_more_dont_know_never_moves_a_median(rows: dict[str, dict[str, str]]) -> None:
    one, other = current(built(rows)), current(built({**rows, "last": {"ambition_1": "?"}}))
    assert other is not None
    if one is not None:
        known, again = of_statement(one, "ambition_1"), of_statement(other, "ambition_1")
        assert known.value == again.value
        assert known.spread == again.spread
