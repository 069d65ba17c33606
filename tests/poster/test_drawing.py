"""The poster as an eye sees it, and what it says to whom."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, get_args

import pytest

from mantelnet.audience import Audience
from mantelnet.drawing.scene import Scene, Words, every
from mantelnet.poster.drawing import draw
from mantelnet.reports.edition import SIZES, PosterSize
from mantelnet.text import Language
from office import editions
from plots import looking
from plots.made import EXAMPLES

MADE: Mapping[str, dict[str, Any]] = {
    "one party": editions.plain(1, ties=False, scores=False),
    "two parties": editions.plain(2),
    "no scores": editions.plain(12, scores=False),
    "no ties": editions.plain(24, ties=False),
    "all in one cell": editions.plain(40),
    "numbers instead of names": editions.plain(41),
    "large": editions.plain(70),
    "too large for a map": editions.plain(499),
    "hostile": editions.hostile(),
}


def texts(scene: Scene) -> list[str]:
    return [item.text for item in every(scene.items) if isinstance(item, Words)]


def nothing_is_wrong(scene: Scene) -> None:
    assert looking.outside(scene) == []
    assert looking.on_each_other(scene) == []
    assert looking.names_on_parties(scene) == []
    assert looking.faint_texts(scene) == []
    assert looking.faint_marks(scene) == []
    assert looking.smallest(scene) >= 7.19


@pytest.mark.parametrize(("audience", "language"), [("board", "nl"), ("network", "en"), ("core", "nl"), ("own", "en")])
@pytest.mark.parametrize("name", EXAMPLES)
def test_posters_of_the_examples_look_right(name: str, audience: Audience, language: Language) -> None:
    nothing_is_wrong(draw(editions.example(audience, "html", language, name), "a3"))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", MADE)
def test_posters_of_any_project_look_right(name: str, size: PosterSize) -> None:
    nothing_is_wrong(draw(editions.of(MADE[name], "core", "html"), size))


def test_a_wall_gets_letters_for_a_wall() -> None:
    small, large = (draw(editions.example("core", "html"), size) for size in get_args(PosterSize))
    assert (round(small.width * small.scale), round(small.height * small.scale)) == (1191, 842)
    assert (round(large.width * large.scale), round(large.height * large.scale)) == (3370, 2384)
    assert looking.smallest(large) > 2.5 * looking.smallest(small)


def test_it_tells_the_whole_story() -> None:
    told = " ".join(texts(draw(editions.example("core", "html"), "a3")))
    for words in (
        "Elke jongere in Lindermeer die thuis zorg geeft", "Steunpunt en Zorgoverleg houden delen van het netwerk",
        "Zeven partijen worden sterk geraakt", "Wie en wat ontbreekt", "Wat valt op", "Wat nu",
        "Wat we vandaag afspreken", "Intern – niet verspreiden",
    ):  # fmt: skip
        assert words in told


def test_other_readers_get_another_story() -> None:
    told = " ".join(texts(draw(editions.example("network", "html"), "a3")))
    assert "Wat nodig is, en wie het biedt" in told
    assert "Wat is afgesproken" in told
    assert "Wat hier niet staat, kan er wel zijn." in told
    for words in ("Intern", "Samen optrekken", "houden delen van het netwerk", "Wat valt op", "invloed"):
        assert words not in told


def test_it_counts_what_does_not_fit() -> None:
    data = editions.plain(3)
    data["actions"] = [
        {"what": f"Iets doen met nummer {n}, en daarna vertellen hoe het ging", "status": "open"} for n in range(9)
    ]
    data["ambition"]["needs"] = {f"n{n}": {"text": f"Iets wat nodig is, nummer {n}"} for n in range(20)}
    data["ambition"]["statement"] = "Samen zorgen wij in deze gemeente voor wie voor een ander zorgt. " * 12
    scene = draw(editions.of(data, "core", "html"), "a3")
    nothing_is_wrong(scene)
    told = texts(scene)
    assert any(line.endswith("…") for line in told)
    assert any(line.startswith("En nog ") for line in told)


def test_what_cannot_be_drawn_leaves_no_hole() -> None:
    """With too many parties for a map the force field takes the whole width."""
    scene = draw(editions.of(MADE["too large for a map"], "core", "html"), "a3")
    assert "Wie werkt met wie" not in texts(scene)
    kicker = next(i for i in every(scene.items) if isinstance(i, Words) and i.text == "Met wie werkt u hoe samen")
    assert kicker.x < 40


def test_who_cannot_see_it_hears_the_same() -> None:
    scene = draw(editions.example("network", "html"), "a3")
    for words in ("Elke jongere in Lindermeer", "Netwerkkaart", "Wat nu:", "Uitzoeken wie gezinnen nu helpt"):
        assert words in scene.description


@pytest.mark.parametrize("audience", ["board", "network"])
def test_nothing_leaks(audience: Audience) -> None:
    data = editions.plain(6)
    marks = {
        "note": "GEHEIM1",
        "concerns": ["GEHEIM2"],
        "limits": ["GEHEIM3"],
        "gives": ["GEHEIM4"],
        "wants": ["GEHEIM5"],
    }
    data["parties"]["p0"] |= marks | {"contacts": [{"name": "GEHEIM6"}]}
    data["parties"]["p5"] |= {"name": "GEHEIM7", "short": "GEHEIM7", "status": "wanted"}
    data["interests"] = {"p0": [{"text": "GEHEIM8", "theme": "mission", "confirmed": False}]}
    data["scores"]["p0"] |= {"reason": "GEHEIM9", "desired": {"commitment": 5}}
    data["actions"] = [{"what": "GEHEIM0", "about": "p1", "status": "open"}]
    scene = draw(editions.of(data, audience, "html"), "a3")
    assert "GEHEIM" not in json.dumps([*texts(scene), scene.title, scene.description])
    assert "GEHEIM7" in " ".join(texts(draw(editions.of(data, "core", "html"), "a3")))
