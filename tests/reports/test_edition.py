"""The stamp by which a report is known again, and what an edition is made of."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from mantelnet import __version__
from mantelnet.audience import AUDIENCES, Audience
from mantelnet.project import Project, open_project
from mantelnet.reports.edition import Edition, Stamp, edition, read_stamp
from mantelnet.text import LANGUAGES, Language

DATA = (Path(__file__).parents[2] / "examples/jonge-mantelzorgers/mantelnet.yaml").read_bytes()


def project() -> Project:
    found = open_project(DATA, "mantelnet.yaml").project
    assert found is not None
    return found


def make(audience: Audience, language: Language = "nl") -> Edition:
    return edition(project(), DATA, audience, language)


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_stamp_is_read_as_it_was_written(audience: Audience, language: Language) -> None:
    stamp = make(audience, language).stamp
    assert stamp == Stamp(__version__, audience, language, "html", sha256(DATA).hexdigest())
    assert read_stamp(f"<!doctype html>\n{stamp.write()}\n<html>") == stamp


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<html>",
        "<!-- mantelnet-report {} -->",
        "<!-- mantelnet-report {not json} -->",
        '<!-- mantelnet-report {"version":"1","audience":"all","language":"nl","form":"html","project":"x"} -->',
        '<!-- mantelnet-report {"version":1,"audience":"core","language":"nl","form":"html","project":"x"} -->',
        '<!-- mantelnet-report {"version":"1","audience":"core","language":"nl","form":"html"} -->',
        " " * 3000 + Stamp("1", "core", "nl", "html", "x").write(),
    ],
)
def test_other_files_have_no_stamp(text: str) -> None:
    assert read_stamp(text) is None


def test_places_of_all_ties_are_for_those_who_see_all_ties() -> None:
    places = {"gemeente": (0.5, 0.5)}
    for audience in AUDIENCES:
        made = edition(project(), DATA, audience, "nl", places=places)
        assert dict(made.places) == (places if audience in ("core", "own") else {})


def test_internal_editions() -> None:
    assert [make(audience).internal for audience in AUDIENCES] == [False, False, True, True]
    assert [make(audience).scored for audience in AUDIENCES] == [False, False, True, True]
