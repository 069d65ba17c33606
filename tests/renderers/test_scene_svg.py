"""Pictures as SVG: sound XML that says what it is, asks nothing of anybody, and runs nothing."""

from __future__ import annotations

import base64
import re
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from fontTools.ttLib import TTFont

from mantelnet.drawing import fonts
from mantelnet.drawing.scene import Group, Line, Scene, Words, every
from mantelnet.plots import PLOTS
from mantelnet.renderers import scene_svg
from plots.made import HOSTILE, PLOT, example, project, request, ring, scene

SVG = "{http://www.w3.org/2000/svg}"
IDS = [plot.id for plot in PLOTS]


def drawn(plot: str) -> Scene:
    return scene(plot, request(project(HOSTILE, ring(len(HOSTILE))), PLOT[plot], "a3"))


@pytest.mark.parametrize("plot", IDS)
def test_it_is_sound_and_says_what_it_is(plot: str) -> None:
    made = scene(plot, request(example("jonge-mantelzorgers"), PLOT[plot]))
    root = ET.fromstring(scene_svg.render(made))
    assert root.tag == f"{SVG}svg"
    assert root.get("lang") == "nl"
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "title description"
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert (title.get("id"), title.text) == ("title", made.title)
    assert (description.get("id"), description.text) == ("description", made.description)


@pytest.mark.parametrize("plot", IDS)
def test_it_runs_nothing_and_asks_nothing_of_the_network(plot: str) -> None:
    text = scene_svg.render(drawn(plot))
    root = ET.fromstring(text)
    for element in root.iter():
        assert element.tag.removeprefix(SVG) in {
            "svg", "title", "desc", "style", "rect", "g", "path", "circle", "polygon", "text"
        }  # fmt: skip
        assert not any(name.startswith("on") or name.endswith("href") for name in element.attrib)
    addresses = re.findall(r"(?:https?:|//)[^\s\"'<>)]+", re.sub(r"base64,[\w+/=]+", "", text))
    assert addresses == ["http://www.w3.org/2000/svg"]
    assert set(re.findall(r"url\((.{5})", text)) <= {"data:"}


def test_names_stay_what_they_are() -> None:
    found = {element.text for element in ET.fromstring(scene_svg.render(drawn("force-field"))).iter(f"{SVG}text")}
    told = {(text or "").removesuffix(" ~") for text in found}
    assert {"<script>alert(1)</script>", "$$x^2$$", "=SUM(A1)", "a & b \"c\" 'd'"} <= told


@pytest.mark.parametrize("plot", IDS)
def test_the_same_drawing_gives_the_same_text(plot: str) -> None:
    assert scene_svg.render(drawn(plot)) == scene_svg.render(drawn(plot))


def test_the_font_comes_along_with_the_letters_that_are_used() -> None:
    made = drawn("network")
    faces = re.findall(r"font-weight:(\d+);src:url\(data:font/ttf;base64,([\w+/=]+)\)", scene_svg.render(made))
    assert [weight for weight, _ in faces] == ["400", "700"]
    for (_, data), bold in zip(faces, (False, True), strict=True):
        used = {letter for item in every(made.items) if isinstance(item, Words) and item.bold is bold
                for letter in item.text if fonts.has(letter)}  # fmt: skip
        font = TTFont(BytesIO(base64.b64decode(data)))
        assert {chr(code) for code in font.getBestCmap()} == used
        whole = TTFont(fonts.path(bold))
        for letter in used:
            glyph, original = font.getBestCmap()[ord(letter)], whole.getBestCmap()[ord(letter)]
            assert font["hmtx"][glyph][0] == whole["hmtx"][original][0]


def test_letters_keep_their_form() -> None:
    """é is put together from e and an accent: both come along."""
    data = re.search(r"base64,([\w+/=]+)", scene_svg.font_face(False, ["é"]))
    assert data is not None
    font, whole = TTFont(BytesIO(base64.b64decode(data[1]))), TTFont(fonts.path(False))
    shapes = [
        tuple(map(tuple, each["glyf"][each.getBestCmap()[ord("é")]].getCoordinates(each["glyf"])[0]))
        for each in (font, whole)
    ]
    assert shapes[0] == shapes[1]
    assert scene_svg.font_face(True, []) == ""


def test_a_page_of_letters_stays_small() -> None:
    made = scene("network", request(example("jonge-mantelzorgers"), PLOT["network"]))
    assert len(scene_svg.render(made)) < 100_000


def test_parties_and_ties_can_be_found_in_it() -> None:
    root = ET.fromstring(scene_svg.render(scene("network", request(example("dementia-network"), PLOT["network"]))))
    kinds = [element.get("class") for element in root.iter(f"{SVG}g")]
    assert kinds.count("party") == 13
    tie = next(element for element in root.iter(f"{SVG}g") if element.get("class") == "tie")
    assert {"data-a", "data-b", "data-layer", "data-strength"} <= set(tie.attrib)


def test_control_characters_and_numbers_are_written_soundly() -> None:
    bend = Line(((0, 0), (5, 5), (9, 0)), "#000000", curved=True)
    group = Group((Words("a\x00b\x1fc", 1 / 3, -0.001, 9), bend), "tie", title="<&>", data={"x": '"'})
    made = Scene(100, 50, (group,), "T\x07", "D", "en")
    text = scene_svg.render(made)
    ET.fromstring(text)
    assert 'x="0.33" y="0"' in text
    assert "M0 0Q5 5 9 0" in text
