"""What each picture says: its title, what it leaves out, and what it answers when there is nothing to draw."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mantelnet.drawing.scene import Group, Line, Scene, Shape, Words, every
from mantelnet.measures.cut_point import MEASURE as CUT_POINT
from mantelnet.network import Network
from mantelnet.plots import PLOTS
from mantelnet.plots.plot import Subject
from mantelnet.text import Language, Text
from plots.made import EXAMPLES, PLOT, drawn, example, pairs, project, request, ring, scene


def title(plot: str, name: str, language: Language = "nl", **more: Any) -> str:
    return scene(plot, request(example(name), PLOT[plot], language=language, **more)).title


def words(found: Scene) -> list[str]:
    return [item.text for item in every(found.items) if isinstance(item, Words)]


def groups(found: Scene, kind: str) -> list[Group]:
    return [item for item in found.items if isinstance(item, Group) and item.kind == kind]


@pytest.mark.parametrize("n", [1, 2, 12, 30, 60])
def test_the_title_knows_the_same_cut_points_as_the_measures(n: int) -> None:
    for ties in ([], pairs(n), [(k // 2, k) for k in range(1, n)], ring(n)[: n - 1]):
        file = project(n, ties)
        network = Network.of(file)
        known = [party for party, cuts in CUT_POINT.compute(network.all).items() if cuts]
        assert list(Subject(file, network).cut_points("all")) == known


@pytest.mark.parametrize(
    ("plot", "language", "expected"),
    [
        ("network", "nl", "Steunpunt en Zorgoverleg houden delen van het netwerk bij elkaar"),
        ("network", "en", "Steunpunt and Zorgoverleg hold parts of the network together"),
        ("force-field", "nl", "Zeven partijen worden sterk geraakt en zijn nog niet overtuigd"),
        ("interests", "nl", "Weegt het vaakst zwaar: missie en capaciteit (elk bij 5 van de 18 partijen)"),
        ("coverage", "nl", "Dit biedt nog niemand: Hulp bij geld en regelingen thuis"),
        ("conditions", "en", "Answers are lowest about interests, process and organisation and highest about ambition"),
        ("give-take", "nl", "Van de acht uitwisselingen zijn er drie afgesproken"),
        ("trend", "nl", "Vijf partijen staan nu in een andere klasse"),
    ],
)
def test_the_title_is_a_finding(plot: str, language: Language, expected: str) -> None:
    assert title(plot, "jonge-mantelzorgers", language) == expected


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("plot", [plot.id for plot in PLOTS])
def test_titles_and_descriptions_are_whole_sentences_in_both_languages(plot: str, name: str) -> None:
    asked = request(example(name), PLOT[plot])
    dutch, english = drawn(plot, asked), drawn(plot, replace(asked, language="en"))
    if not isinstance(dutch, Scene) or not isinstance(english, Scene):
        assert dutch is english is None
        return
    assert dutch.title[0].isupper()
    assert dutch.description.endswith(".")
    assert dutch.description != english.description
    assert (dutch.language, english.language) == ("nl", "en")


@pytest.mark.parametrize("plot", [plot.id for plot in PLOTS if plot.id != "network"])
def test_an_empty_project_has_nothing_to_draw(plot: str) -> None:
    empty = project(
        3, needs=0, scores={}, interests={}, conditions={}, exchanges=[], measurements=[],
        parties={"p0": {"name": "A"}},
    )  # fmt: skip
    assert drawn(plot, request(empty, PLOT[plot])) is None


def test_a_map_without_ties_says_so() -> None:
    assert scene("network", request(project(3), PLOT["network"])).title == "3 partijen tot nu toe, en nog geen relaties"


def test_a_project_whose_parties_all_left_has_no_map() -> None:
    gone = project(1, scores={}, interests={}, parties={"p0": {"name": "A", "status": "left"}})
    assert drawn("network", request(gone, PLOT["network"])) is None


def test_an_even_network_asks_a_question() -> None:
    assert title("network", "knoke-welfare-organisations", "en").startswith("Who works with whom in")


def test_loose_parties_are_counted() -> None:
    found = scene("network", request(project(5, [(0, 1), (1, 2), (2, 0)]), PLOT["network"], language="en"))
    assert found.title == "Without contact in this picture: 2 parties"


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ([["x"], ["x", "y"]], "For one of the two needs there is only one party"),
        ([["x", "y"], ["x", "y"]], "For everything that is needed there is more than one party"),
        ([["later"], ["x", "y"]], "For one of the two needs you depend on who does not take part yet"),
        ([[], []], 'No party notes yet what it offers. Fill in "parties > covers" in the project file.'),
        ([[], ["x"]], "Nobody offers this yet: Need 0"),
    ],
)
def test_coverage_says_what_hangs_on_few(states: list[list[str]], expected: str) -> None:
    named = sorted({party for who in states for party in who} | {"x"})
    parties = {
        party: {"name": party, "status": "wanted" if party == "later" else "member",
                "covers": [f"n{n}" for n, who in enumerate(states) if party in who]}
        for party in named
    }  # fmt: skip
    file = project(1, needs=len(states), parties=parties, scores={}, interests={}, measurements=[], exchanges=[])
    found = drawn("coverage", request(file, PLOT["coverage"]))
    said = found.en if isinstance(found, Text) else scene("coverage", request(file, PLOT["coverage"], "a4", "en")).title
    assert said == expected


def test_assumed_interests_have_a_dashed_frame_and_known_ones_have_none() -> None:
    told = {"text": "x", "theme": "mission", "weight": "4"}
    interests = {
        "p0": [{**told, "confirmed": "true"}],
        "p1": [{**told, "confirmed": "false", "direction": "against"}],
    }
    found = scene("interests", request(project(2, interests=interests), PLOT["interests"]))
    said, assumed = groups(found, "interest")
    assert not any(getattr(item, "dash", None) for item in said.items)
    assert any(getattr(item, "dash", None) for item in assumed.items)
    assert sum(isinstance(item, Line) for item in said.items) == 0
    assert sum(isinstance(item, Line) for item in assumed.items) == 2


def test_influential_parties_without_interests_come_first() -> None:
    found = scene("interests", request(example("jonge-mantelzorgers"), PLOT["interests"]))
    silent = [item for item in every(found.items) if isinstance(item, Words) and "Nog geen belangen" in item.text]
    assert silent[0].text == "Nog geen belangen genoteerd: Amstelzorg,"
    assert silent[0].bold


def test_nothing_is_drawn_for_fewer_than_three_respondents() -> None:
    two = {"answers": {"r1": {"ambition_1": "5"}, "r2": {"ambition_1": "1"}}}
    found = drawn("conditions", request(project(2, conditions=two), PLOT["conditions"]))
    assert isinstance(found, Text)
    assert "drie personen" in found.nl


def test_a_condition_with_fewer_than_three_answers_is_not_drawn() -> None:
    answers = {f"r{n}": {"ambition_1": "4", **({"process_1": "1"} if n < 2 else {})} for n in range(4)}
    found = scene("conditions", request(project(2, conditions={"answers": answers}), PLOT["conditions"]))
    process = next(group for group in groups(found, "condition") if group.data["id"] == "process")
    assert not any(isinstance(item, Shape) for item in process.items)
    assert "minder dan drie antwoorden: niet getoond" in words(replace(found, items=process.items))


def test_answers_on_another_scale_are_not_compared() -> None:
    now = {"scale": "5", "answers": {f"r{n}": {"ambition_1": "4"} for n in range(3)}}
    then = {"scale": "4", "answers": {f"r{n}": {"ambition_1": "4"} for n in range(3)}}
    file = project(2, conditions=now, measurements=[{"id": "m", "date": "2025-01-01", "conditions": then}])
    found = scene("conditions", request(file, PLOT["conditions"]))
    assert "toen" not in words(found)
    assert any("andere schaal" in text for text in words(found))


def test_give_and_take_lists_open_wishes_and_offers_without_a_taker() -> None:
    parties = {
        "a": {"name": "A", "gives": ["Room", "Coffee", "Training for volunteers"]},
        "b": {"name": "B", "wants": ["coffee ", "Time", "Training"]},
    }
    file = project(2, parties=parties, scores={}, interests={}, measurements=[],
                   exchanges=[{"from": "a", "to": "b", "what": "Coffee", "status": "agreed"}])  # fmt: skip
    found = words(scene("give-take", request(file, PLOT["give-take"])))
    assert "Time; Training (misschien: A)" in found
    assert "Room; Training for volunteers (misschien: B)" in found
    assert not any("coffee" in text for text in found)


def test_without_exchanges_what_is_sought_and_offered_is_shown() -> None:
    file = project(2, exchanges=[])
    assert scene("give-take", request(file, PLOT["give-take"])).title == "Wat partijen zoeken en bieden"


def test_one_measurement_is_no_trend() -> None:
    assert drawn("trend", request(project(6, measurements=[]), PLOT["trend"])) is None


def test_the_same_scores_as_then_are_told() -> None:
    same = {"p0": {"commitment": "3", "impact": "3", "influence": "3"}}
    file = project(1, scores=same, measurements=[{"id": "m", "date": "2025-01-01", "scores": same}])
    found = drawn("trend", request(file, PLOT["trend"]))
    assert isinstance(found, Text)
    assert "1 januari 2025" in found.nl


def test_one_step_by_one_person_is_dashed() -> None:
    then = {"p0": {"commitment": "2", "impact": "1", "influence": "3"}}
    now = {"p0": {"commitment": "3", "impact": "4", "influence": "3"}}
    file = project(1, scores=now, measurements=[{"id": "m", "date": "2025-01-01", "scores": then}])
    row = groups(scene("trend", request(file, PLOT["trend"])), "party")[0]
    lines = [item for item in row.items if isinstance(item, Line) and item.width == 1.6 and len(item.points) == 2]
    assert [line.dash is not None for line in lines] == [True, False]


def test_an_arrow_leads_to_where_a_party_is_wanted() -> None:
    scores = {"p0": {"commitment": "2", "impact": "5", "influence": "3", "desired": {"commitment": "4"}},
              "p1": {"commitment": "2", "impact": "5", "influence": "3", "desired": {"influence": "5"}}}  # fmt: skip
    found = scene("force-field", request(project(2, scores=scores), PLOT["force-field"]))
    (arrow,) = groups(found, "desired")
    assert arrow.data == {"id": "p0"}
    line = arrow.items[0]
    assert isinstance(line, Line)
    assert line.points[-1][0] - line.points[0][0] > 50
    assert "waar wij een partij graag zien" in words(found)


def test_no_arrow_runs_over_a_name() -> None:
    from mantelnet.drawing.lines import along
    from plots.looking import edges

    found = scene("force-field", request(project(60, ring(60)), PLOT["force-field"], "a3"))
    names = [edges(item) for item in every(found.items) if isinstance(item, Words)]
    arrows = groups(found, "desired")
    assert arrows
    for arrow in arrows:
        line = arrow.items[0]
        assert isinstance(line, Line)
        for x, y in along(line.points):
            assert not any(a < x < c and b < y < d for a, b, c, d in names)


def test_print_leaves_out_tinted_grounds() -> None:
    from mantelnet.drawing.scene import Box
    from plots.looking import luminance

    for plot in ("force-field", "coverage"):
        found = scene(plot, request(example("jonge-mantelzorgers"), PLOT[plot], theme="print"))
        wide = [i for i in every(found.items) if isinstance(i, Box) and i.fill and i.width > 100]
        assert all(luminance(box.fill or "") == 1 for box in wide)


@pytest.mark.parametrize("plot", ["network", "force-field", "interests", "coverage", "give-take", "trend"])
def test_one_party_and_its_surroundings(plot: str) -> None:
    whole = scene(plot, request(example("jonge-mantelzorgers"), PLOT[plot]))
    part = scene(plot, request(example("jonge-mantelzorgers"), PLOT[plot], party="steunpunt"))
    assert len(words(part)) < len(words(whole))
    assert any("Steunpunt" in text for text in words(part))


def test_one_sector_of_the_force_field() -> None:
    found = scene("force-field", request(example("jonge-mantelzorgers"), PLOT["force-field"], sector="care"))
    assert {group.data["id"] for group in groups(found, "party")} == {
        "huisartsen",
        "jeugd-ggz",
        "thuiszorg",
        "logeerhuis",
    }


def test_a_crowd_that_does_not_fit_asks_for_a_larger_sheet() -> None:
    found = drawn("network", request(project(300), PLOT["network"]))
    assert isinstance(found, Text)
    assert "--size a0" in found.nl
