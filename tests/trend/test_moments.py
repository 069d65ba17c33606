"""Measurements in order of date, and which two are compared."""

from __future__ import annotations

from typing import Any

from mantelnet.trend.course import trend
from mantelnet.trend.moments import moments, order
from trial import project, scored

PARTIES = ("town", "school")


def measured(name: str, date: str, *, scores: bool = True, **more: Any) -> dict[str, Any]:
    return {"id": name, "date": date, **({"scores": {"town": scored(2, 2, 2)}} if scores else {}), **more}


def answers(*codes: str) -> dict[str, Any]:
    return {"answers": {code: {"ambition_1": "3"} for code in codes}}


def dated(date: str | None, **more: Any) -> Any:
    file = project(PARTIES, **more)
    return file.but(project=file.project.but(date=date))


def ids(file: Any) -> list[str | None]:
    return [moment.id for moment in moments(file)]


def compared(file: Any, *chosen: Any) -> tuple[Any, Any]:
    found = trend(file, *chosen)
    return found.before and (found.before.id or "now"), found.after and (found.after.id or "now")


NOW = {"scores": {"town": scored(3, 3, 3)}}


def test_in_order_of_date_with_now_as_the_last() -> None:
    file = dated("2026-03-01", measurements=[measured("b", "2025-06-01"), measured("a", "2024-06-01")], **NOW)
    assert ids(file) == ["a", "b", None]
    assert moments(file)[-1].date == "2026-03-01"
    assert not order(file, moments(file)).sorted
    assert compared(file) == ("b", "now")


def test_now_is_there_only_when_it_holds_something() -> None:
    assert ids(dated("2026-03-01", measurements=[measured("a", "2025-06-01")])) == ["a"]
    assert ids(dated("2026-03-01")) == []
    assert ids(dated("2026-03-01", conditions=answers("r1"))) == [None]


def test_the_same_day_is_one_measurement_noted_twice() -> None:
    kept = [measured("a", "2025-01-01"), measured("b", "2026-03-01"), measured("c", "2026-03-01")]
    file = dated("2026-03-01", measurements=kept, **NOW)
    assert order(file, moments(file)).same_day == (("b", "c", None),)
    assert compared(file) == ("a", "now")
    chosen = moments(file)
    assert compared(file, chosen[1], chosen[2]) == ("b", "c")


def test_without_a_reference_date_every_measurement_is_earlier() -> None:
    file = dated(None, measurements=[measured("a", "2025-01-01"), measured("b", "2030-01-01")], **NOW)
    assert compared(file) == ("b", "now")
    assert order(file, moments(file)).after_now == ()


def test_a_measurement_after_the_reference_date_is_told_and_now_stays_the_last() -> None:
    file = dated("2026-03-01", measurements=[measured("a", "2025-01-01"), measured("b", "2026-09-01")], **NOW)
    assert ids(file) == ["a", "b", None]
    assert order(file, moments(file)).after_now == ("b",)
    assert compared(file) == ("a", "now")


def test_scores_are_compared_with_scores_and_else_answers_with_answers() -> None:
    with_answers = measured("b", "2025-06-01", scores=False, conditions=answers("r1"))
    file = dated("2026-03-01", measurements=[measured("a", "2025-01-01"), with_answers], **NOW)
    assert compared(file) == ("a", "now")
    file = dated("2026-03-01", measurements=[measured("a", "2025-01-01"), with_answers], conditions=answers("r1"))
    assert compared(file) == ("b", "now")


def test_one_measurement_and_none() -> None:
    assert compared(dated("2026-03-01", **NOW)) == (None, "now")
    assert compared(dated("2026-03-01")) == (None, None)
    assert compared(dated("2026-03-01", measurements=[measured("empty", "2025-01-01", scores=False)], **NOW)) == (
        None,
        "now",
    )
