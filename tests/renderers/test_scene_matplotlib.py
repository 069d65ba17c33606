"""Pictures as PNG and PDF: the same bytes every time, fonts embedded, nothing said about the machine."""

from __future__ import annotations

import re
import struct
import zlib
from dataclasses import replace
from typing import Literal

import pytest

from mantelnet.drawing.scene import Box, Group, Line, Scene, Shape, Words
from mantelnet.renderers import scene_matplotlib
from plots.made import HOSTILE, PLOT, example, project, request, ring, scene

FORMS: tuple[Literal["png", "pdf"], ...] = ("png", "pdf")
SMALL = Scene(
    120, 60,
    (
        Box(5, 5, 20, 10, "#E3EEF5", "#1F2933", 1.0, (3.0, 2.0)), Shape("circle", 50, 20, 12, "#0F3B8C"),
        Shape("triangle", 70, 20, 12, "#FFFFFF", "#0FA06A", 1.4, (2.6, 1.8)),
        Line(((5, 40), (40, 30), (80, 40)), "#56677B", 2.0, (4.0, 2.0), curved=True),
        Line(((5, 50), (80, 50)), "#8E4585"),
        Group((Words("é $x$ ½ 👩 مركز", 5, 58, 9, True, halo=3.0), Words("up", 110, 50, 9, upright=True))),
    ),
    "A title", "A description.", "en",
)  # fmt: skip


def chunks(png: bytes) -> dict[str, list[bytes]]:
    found: dict[str, list[bytes]] = {}
    place = 8
    while place < len(png):
        size, kind = struct.unpack(">I4s", png[place : place + 8])
        found.setdefault(kind.decode(), []).append(png[place + 8 : place + 8 + size])
        place += size + 12
    return found


def test_a_png_has_the_size_of_the_sheet_and_says_what_it_is() -> None:
    found = chunks(scene_matplotlib.render(SMALL, "png"))
    assert struct.unpack(">II", found["IHDR"][0][:8]) == (250, 125)
    told = b" ".join(found["tEXt"])
    assert b"A title" in told
    assert b"A description." in told
    assert "tIME" not in found
    assert not re.search(rb"matplotlib|/|20\d\d", told, re.IGNORECASE)


def test_a_poster_has_fewer_dots_for_an_inch() -> None:
    found = chunks(scene_matplotlib.render(replace(SMALL, scale=2.0), "png"))
    assert struct.unpack(">II", found["IHDR"][0][:8]) == (333, 166)


def test_a_pdf_embeds_its_fonts_and_says_nothing_about_the_machine() -> None:
    made = scene_matplotlib.render(SMALL, "pdf")
    assert made.startswith(b"%PDF-")
    assert b"/FontFile2" in made
    assert b"/Type3" not in made
    assert b"/CIDFontType2" in made or b"/TrueType" in made
    about = made[made.rindex(b"/Title") - 200 :]
    assert b"A title" in about
    assert b"CreationDate" not in made
    assert not re.search(rb"/(home|tmp|root|usr)/", b"".join(streams(made)) + about)


def streams(pdf: bytes) -> list[bytes]:
    found = []
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            found.append(zlib.decompress(match[1]))
        except zlib.error:
            found.append(match[1])
    return found


def test_a_pdf_is_as_large_as_it_is_printed() -> None:
    made = scene_matplotlib.render(replace(SMALL, scale=2.0), "pdf")
    assert re.search(rb"/MediaBox \[ ?0 0 240 120 ?\]", made)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("plot", ["network", "interests"])
def test_a_second_run_gives_the_same_bytes(plot: str, form: Literal["png", "pdf"]) -> None:
    made = scene(plot, request(example("first-steps" if plot == "network" else "dementia-network"), PLOT[plot]))
    assert scene_matplotlib.render(made, form) == scene_matplotlib.render(made, form)


@pytest.mark.parametrize("form", FORMS)
def test_strange_letters_give_no_warning(form: Literal["png", "pdf"], capfd: pytest.CaptureFixture[str]) -> None:
    """Warnings are errors in these tests; what libraries log would be on the screen."""
    made = scene("force-field", request(project(HOSTILE, ring(len(HOSTILE))), PLOT["force-field"]))
    assert len(scene_matplotlib.render(made, form)) > 10_000
    assert capfd.readouterr() == ("", "")


def test_a_colour_is_where_the_drawing_has_it() -> None:
    """The middle of a filled box has its colour, a corner of the sheet is white."""
    made = Scene(72, 72, (Box(18, 18, 36, 36, "#0B4F7D"),), "T", "D", "en")
    found = chunks(scene_matplotlib.render(made, "png"))
    width, height = struct.unpack(">II", found["IHDR"][0][:8])
    pixels = unfiltered(zlib.decompress(b"".join(found["IDAT"])), width, height)
    assert pixels[height // 2][4 * (width // 2) : 4 * (width // 2) + 3] == bytes((0x0B, 0x4F, 0x7D))
    assert pixels[2][8:11] == b"\xff\xff\xff"


def unfiltered(data: bytes, width: int, height: int) -> list[bytes]:
    """The rows of a PNG with four bytes a point (PNG specification, section 9)."""
    rows: list[bytes] = []
    above = bytes(4 * width)
    for y in range(height):
        kind, line = data[y * (4 * width + 1)], bytearray(data[y * (4 * width + 1) + 1 : (y + 1) * (4 * width + 1)])
        for x in range(len(line)):
            left, up = line[x - 4] if x >= 4 else 0, above[x]
            corner = above[x - 4] if x >= 4 else 0
            guess = left + up - corner
            nearest = min((left, up, corner), key=lambda value: abs(guess - value))
            line[x] = (line[x] + (0, left, up, (left + up) // 2, nearest)[kind]) & 255
        above = bytes(line)
        rows.append(above)
    return rows
