"""A session: its minutes add up, the important comes first, and what does not fit is said."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mantelnet.agenda import topics
from mantelnet.agenda.material import AUDIENCES, Material
from mantelnet.agenda.session import LONGEST, SHORTEST, Session, session
from mantelnet.agenda.topics import IMPORTANCE, PAUSE, TOPICS
from mantelnet.project import Project
from trial import project, scored


def plan(minutes: int = 90, audience: Any = "core", older: Any = None, **sections: Any) -> Session:
    sections.setdefault("parties", ("town",))
    file = project(sections.pop("parties"), **sections)
    return session(Material.of(Project(file, "mantelnet.yaml"), audience, older), minutes)


def ids(found: Session) -> list[str]:
    return [block.topic.id for block in found.blocks]


def test_the_shelf_lists_its_folder() -> None:
    from pathlib import Path

    listed = {topic.look.__module__.rpartition(".")[2] for topic in (*TOPICS, PAUSE)}
    assert listed == {path.stem for path in Path(topics.__file__).parent.glob("*.py")} - {"__init__"}
    assert len({topic.id for topic in TOPICS}) == len(TOPICS)
    assert set(IMPORTANCE) == {topic for topic in TOPICS if topic.role == "choice"}
    assert all(topic.least <= topic.most for topic in (*TOPICS, PAUSE))


def test_what_every_meeting_has_fits_the_shortest_one() -> None:
    fixed = [topic.least for topic in TOPICS if topic.role != "choice"]
    assert sum(fixed) <= SHORTEST


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("minutes", [60, 90, 180])
def test_an_empty_project_still_gives_a_first_meeting(minutes: int, audience: Any) -> None:
    found = plan(minutes, audience)
    assert ids(found)[:3] == ["dream", "gather", "draw"]
    assert ids(found)[-2:] == ["next-steps", "closing"]
    assert sum(block.minutes for block in found.blocks) == minutes


def test_a_project_of_which_everybody_left_gives_one_too() -> None:
    found = plan(parties={"town": {"status": "left"}})
    assert ids(found)[:2] == ["dream", "gather"]


def test_an_ambition_with_goals_is_confirmed_and_not_made_anew() -> None:
    assert ids(plan(ambition={"goals": {"g": {"text": "Rest"}}}))[0] == "ambition"
    assert ids(plan(ambition={"needs": {"n": {"text": "Rest"}}}))[0] == "ambition"


def test_differences_come_before_strategy_and_all_before_actions() -> None:
    scores = {
        "a": {"commitment": {"r1": "1", "r2": "4"}, "impact": "5", "influence": "5"},
        "b": scored(1, 5, 5),
    }
    found = ids(plan(parties="abcde", formal=[("a", "b"), ("c", "d")], scores=scores))
    assert found.index("differences") < found.index("listening") < found.index("next-steps") < found.index("closing")


def test_urgent_topics_come_in_first_and_the_others_are_said() -> None:
    # Five parties, no interests of an influential one; a need that nobody covers; nothing decided.
    found = plan(
        60,
        parties={key: {"covers": ["rest"]} if key == "a" else {} for key in "abcde"},
        formal=[("a", "b"), ("b", "c"), ("c", "d"), ("d", "e")],
        ambition={"needs": {"rest": {"text": "Rest"}, "money": {"text": "Money"}}},
        scores={"a": scored(4, 4, 5)},
    )
    assert [i for i in ids(found) if i not in ("ambition", "next-steps", "closing")] == ["missing", "interests"]
    left = [topic.id for topic, _ in found.left_out]
    assert "decisions" in left
    assert not set(left) & set(ids(found))


def test_a_long_meeting_has_a_break_in_its_middle() -> None:
    found = plan(180, parties="abcde", formal=[("a", "b")], ambition={"goals": {"g": {"text": "Rest"}}})
    (place,) = [n for n, block in enumerate(found.blocks) if block.topic is PAUSE]
    assert 0 < place < len(found.blocks) - 2
    assert "break" not in ids(plan(120, parties="abcde"))


def test_more_time_than_needed_is_told() -> None:
    assert plan(240).spare > 0
    assert plan(60).spare == 0


@pytest.mark.parametrize("minutes", [SHORTEST - 1, LONGEST + 1, 0, -5])
def test_too_short_and_too_long_are_refused(minutes: int) -> None:
    with pytest.raises(ValueError, match="45 to 240"):
        plan(minutes)


RATING = st.sampled_from(["1", "3", "5", "unknown"])
RATINGS = st.one_of(RATING, st.dictionaries(st.sampled_from(["r1", "r2"]), RATING, min_size=1))
KEYS = "abcdefg"


@st.composite
def any_project(draw: Any) -> dict[str, Any]:
    """The sections of a project in any state of completeness."""
    parties = {
        key: {"status": draw(st.sampled_from(["member", "invited", "wanted", "left"]))}
        for key in draw(st.lists(st.sampled_from(KEYS), min_size=1, unique=True))
    }
    names = st.sampled_from(sorted(parties))
    pairs = [pair for pair in draw(st.lists(st.tuples(names, names), max_size=6)) if pair[0] != pair[1]]
    maybe: dict[str, Any] = {
        "scores": draw(
            st.dictionaries(
                names, st.fixed_dictionaries({}, optional=dict.fromkeys(("commitment", "impact", "influence"), RATINGS))
            )
        ),
        "actions": draw(
            st.lists(
                st.fixed_dictionaries(
                    {"what": st.just("Call")},
                    optional={
                        "owner": names,
                        "about": names,
                        "due": st.sampled_from(["2025-01-01", "2027-01-01"]),
                        "status": st.sampled_from(["open", "done", "dropped"]),
                    },
                ),
                max_size=15,
            )
        ),
        "exchanges": [
            {"from": one, "to": other, "what": "Room", "status": draw(st.sampled_from(["asked", "offered", "agreed"]))}
            for one, other in draw(st.lists(st.tuples(names, names), max_size=3))
        ],
        "ambition": draw(
            st.fixed_dictionaries(
                {}, optional={"goals": st.just({"g": {"text": "G"}}), "needs": st.just({"n": {"text": "N"}})}
            )
        ),
        "conditions": {
            "answers": {f"r{n}": {"interests_1": answer} for n, answer in enumerate(draw(st.lists(RATING, max_size=4)))}
        },
    }
    return {"parties": parties, "formal": pairs[:3], "informal": pairs[3:], **maybe}


@settings(max_examples=150)
@given(any_project(), st.integers(SHORTEST, LONGEST), st.sampled_from(AUDIENCES), st.booleans())
def test_the_minutes_always_add_up(sections: dict[str, Any], minutes: int, audience: Any, dated: bool) -> None:
    file = project(sections.pop("parties"), **sections)
    if dated:
        file = file.but(project=file.project.but(date="2026-03-01"))
    found = session(Material.of(Project(file, "mantelnet.yaml"), audience), minutes)
    assert sum(block.minutes for block in found.blocks) == minutes
    passed = 0
    for block in found.blocks:
        assert block.start == passed
        assert block.minutes >= block.topic.least
        passed += block.minutes
    names = ids(found)
    assert names[0] in ("ambition", "dream")
    assert names[-2:] == ["next-steps", "closing"]
    assert len(set(names)) == len(names)
    assert sum(block.topic.role == "choice" for block in found.blocks) <= max(1, minutes // 30)
    order = [topic.id for topic in TOPICS]
    assert [order.index(name) for name in names if name != "break"] == sorted(
        order.index(name) for name in names if name != "break"
    )
    assert all(audience in block.topic.audiences for block in found.blocks)
