"""The chapters and the summary of a report: what each audience finds, and what it does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from mantelnet.audience import AUDIENCES, Audience
from mantelnet.project import open_project
from mantelnet.report import Bullets, Card, Field, Paragraph, Report, Table
from mantelnet.reports import summary
from mantelnet.reports.chapters import ELSEWHERE, FROM, chapters, report
from mantelnet.reports.edition import Edition, edition
from mantelnet.sections import SECTIONS
from mantelnet.text import LANGUAGES, Language, Text

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml"))
SMALL = """mantelnet: 1
project: {name: Proef}
ambition: {statement: Samen}
parties: {een: {name: Eerste partij}}
"""


def make(text: str | bytes, audience: Audience = "core", language: Language = "nl") -> Edition:
    data = text.encode() if isinstance(text, str) else text
    opened = open_project(data, "mantelnet.yaml")
    assert opened.project is not None, [d.message.en for d in opened.diagnostics]
    return edition(opened.project, data, audience, language)


@cache
def example(name: str, audience: Audience = "core", language: Language = "nl") -> Edition:
    return make((ROOT / f"examples/{name}/mantelnet.yaml").read_bytes(), audience, language)


def words(whole: Report) -> Iterator[Text]:
    """Every sentence of a report."""
    yield from (whole.title, whole.subtitle)
    for part in whole.parts:
        yield part.title
        for block in part.blocks:
            yield from _of(block)


def _of(block: Any) -> Iterator[Text]:
    match block:
        case Text():
            yield block
        case Paragraph():
            yield block.text
        case Bullets():
            for item in block.items:
                yield item.text
                yield from item.below
        case Table():
            yield from (column.title for column in block.columns)
            yield from (cell.text for row in block.rows for cell in row)
            yield from block.notes
        case Field():
            yield from (*block.rows, *block.columns, *block.notes)
            yield from (name.text for corner in block.corners for name in corner.names)
        case Card():
            yield from (block.title, block.about, *(line.text for line in block.lines))


def ids(made: Edition) -> list[str]:
    return [part.id for part in chapters(made)]


def test_every_section_is_decided_on() -> None:
    """A new section is a chapter for somebody, or it is told elsewhere; never by accident."""
    assert not set(FROM) & ELSEWHERE
    assert set(FROM) | ELSEWHERE == {section.id for section in SECTIONS}
    assert set(FROM) <= set(ids(example("jonge-mantelzorgers")))


def test_chapters_of_each_audience() -> None:
    told = {audience: set(ids(example("jonge-mantelzorgers", audience))) for audience in AUDIENCES}
    assert told["board"] == {"parties", "signals", "missing", "coverage", "actions", "ties"}
    assert told["network"] == told["board"] | {"interests", "conditions", "agreements"}
    assert told["core"] >= told["network"] | {"force-field", "scores", "network", "not-computed"}
    assert told["own"] == told["core"]


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("name", EXAMPLES)
def test_chapters_are_named_once_and_hold_something(name: str, audience: Audience) -> None:
    found = chapters(example(name, audience))
    assert len({part.id for part in found}) == len(found)
    assert all(part.blocks for part in found)


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_reader_has_no_keyboard(name: str, audience: Audience) -> None:
    for text in words(report(example(name, audience))):
        assert not re.search(r"\bmantelnet [a-z]+ (-|[a-z])|(?<!\S)--\w+", text.en + text.nl), text


@pytest.mark.parametrize("audience", ["board", "network"])
def test_editions_with_a_part_of_the_ties_draw_no_conclusions_from_them(audience: Audience) -> None:
    text = " ".join(t.nl for t in words(report(example("jonge-mantelzorgers", audience))))
    for conclusion in (
        "geen weg meer",
        "valt het netwerk",
        "geen contact",
        "Nog geen belangen",
        "Nog geen relatie",
        "Past hier misschien",
    ):
        assert conclusion not in text
    assert "Wat hier niet staat, kan er wel zijn." in text
    assert "?" not in [cell.text.nl for part in chapters(example("jonge-mantelzorgers", audience))
                       if part.id == "parties" for block in part.blocks if isinstance(block, Table)
                       for row in block.rows for cell in row]  # fmt: skip


def test_core_sees_conclusions() -> None:
    text = " ".join(t.nl for t in words(report(example("jonge-mantelzorgers"))))
    assert "Zonder Zorgoverleg is er geen weg meer van Basisscholen" in text


def test_summary_of_the_core_team() -> None:
    tiles = {tile.id: tile for tile in summary.tiles(example("jonge-mantelzorgers"))}
    assert list(tiles) == ["who", "stands-out", "how", "next"]
    assert next(_of(tiles["who"].blocks[0])).nl == "20 partijen doen mee"
    how = [item.text.nl for item in tiles["how"].blocks[0].items]  # type: ignore[union-attr]
    assert how == [
        "■ Luisteren en zorgen benoemen",
        "● Samen optrekken",
        "▲ Betrekken waar nodig",
        "◆ Licht op de hoogte houden",
        "? Eerst kennismaken",
    ]
    steps = list(tiles["next"].blocks[0].items)  # type: ignore[union-attr]
    assert [step.below[0].nl for step in steps] == [
        "Zorgoverleg · uiterlijk 15 april 2026",
        "Gemeente · uiterlijk 1 mei 2026",
        "Steunpunt · uiterlijk 20 mei 2026",
        "Sociaal Team · uiterlijk 1 juni 2026",
    ]
    assert next(_of(tiles["next"].blocks[1])).nl == "En nog 1."


def test_summary_of_the_network_tells_agreements_and_no_owners() -> None:
    tiles = {tile.id: tile for tile in summary.tiles(example("jonge-mantelzorgers", "network"))}
    assert list(tiles) == ["who", "stands-out", "agreed", "next"]
    assert "Geven en nemen: 3 afspraken." in [t.nl for block in tiles["agreed"].blocks for t in _of(block)]
    assert [t.nl for t in _of(tiles["next"].blocks[0])] == [
        "Uitzoeken wie gezinnen nu helpt met geld en regels",
        "uiterlijk 1 juni 2026",
    ]


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize(
    "more",
    [
        "",
        "ties: {formal: [{between: [een, twee]}]}\n",
        "ties: {informal: [{from: een, to: twee, confirmed: both}]}\nscores: {een: {commitment: unknown, impact: 3}}\n",
        "actions: [{what: Bellen}, {what: Klaar, status: done}]\n",
    ],
)
def test_small_projects(more: str, audience: Audience) -> None:
    text = SMALL.replace("Eerste partij}}", "Eerste partij}, twee: {name: '[bold] $x$'}, weg: {name: W, status: left}}")
    whole = report(make(text + more, audience))
    assert all(text.en and text.nl for part in whole.parts for block in part.blocks for text in _of(block)
               if not isinstance(block, Table))  # fmt: skip
    assert whole.parts[0].id == "ambition"


def test_everybody_has_left() -> None:
    for audience in AUDIENCES:
        whole = report(make(SMALL.replace("Eerste partij}", "Eerste partij, status: left}"), audience))
        assert "0 partijen doen mee" in [t.nl for t in words(whole)]


def test_late_actions_need_a_reference_date() -> None:
    action = "actions: [{what: Bellen, owner: een, due: 2026-01-01}]\n"
    without = [t.nl for t in words(report(make(SMALL + action)))]
    assert "open" in without
    assert any("geen peildatum" in text for text in without)
    dated = [t.nl for t in words(report(make(SMALL.replace("Proef", "Proef, date: 2026-02-01") + action)))]
    assert "open, datum is voorbij" in dated
    assert "Eerste partij · had klaar moeten zijn op 1 januari 2026" in dated


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_tables_are_whole(audience: Audience, language: Language) -> None:
    for part in chapters(example("jonge-mantelzorgers", audience, language)):
        for block in part.blocks:
            if isinstance(block, Table):
                assert {len(row) for row in block.rows} == {len(block.columns)}
