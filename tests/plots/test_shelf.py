"""The plots shelf: every picture has a file, every file a picture."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

import mantelnet.plots
from mantelnet.plots import PLOTS, Plot
from mantelnet.vocabulary import KEYS

#: What pictures share.
SHARED = {"__init__", "cells", "matrix", "plot", "sheet", "ties", "wishes"}


def test_pictures_stand_on_their_shelf() -> None:
    files = {path.stem for path in Path(mantelnet.plots.__file__).parent.glob("*.py")} - SHARED
    assert {plot.module.split(".")[-1] for plot in PLOTS} == files


@pytest.mark.parametrize("plot", PLOTS, ids=[plot.id for plot in PLOTS])
def test_a_picture_can_be_drawn_and_named(plot: Plot) -> None:
    assert callable(import_module(plot.module).draw)
    assert plot.name.en == plot.id
    assert set(plot.needs.split(".")) <= set(KEYS)


def test_no_two_pictures_have_one_name() -> None:
    names = [word for plot in PLOTS for word in {plot.name.en, plot.name.nl}]
    assert len(set(names)) == len(names)
