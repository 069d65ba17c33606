"""Colours that everybody can tell apart: on paper, on a photocopy, and with any colour vision."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from mantelnet.drawing.paper import FORMAL, INFORMAL, INK, RAMP, SAMPLE, SECOND
from mantelnet.looks import MARKS
from mantelnet.plots.ties import FAINT
from plots.looking import contrast, luminance

STRATEGIES = {name: mark.colour for name, mark in MARKS.items() if name}


def lightness(colour: str) -> float:
    """CIE L*, 0 to 100."""
    y = luminance(colour)
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


@pytest.mark.parametrize("name", STRATEGIES)
def test_marks_stand_out_on_paper(name: str) -> None:
    assert contrast(MARKS[name].colour, "#FFFFFF") >= 3


@pytest.mark.parametrize(("one", "other"), list(combinations(STRATEGIES, 2)))
def test_strategies_differ_on_a_photocopy_or_in_shape(one: str, other: str) -> None:
    assert abs(lightness(STRATEGIES[one]) - lightness(STRATEGIES[other])) >= 8


@pytest.mark.parametrize("colour", [FORMAL, INFORMAL, *FAINT.values(), SAMPLE])
def test_lines_and_samples_stand_out_on_paper(colour: str) -> None:
    assert contrast(colour, "#FFFFFF") >= 3


@pytest.mark.parametrize("colour", [INK, SECOND])
def test_letters_stand_out_on_paper(colour: str) -> None:
    assert contrast(colour, "#FFFFFF") >= 4.5


def test_weights_get_darker_step_by_step() -> None:
    steps = [lightness(colour) for colour in RAMP]
    assert all(light - dark >= 5 for light, dark in pairwise(steps))
