"""The card of one party: what is on it for whom, in every form, and whether its drawings can be read."""

from __future__ import annotations

import html
import json
import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

import test_audience
from mantelnet.audience import AUDIENCES, Audience, may
from mantelnet.commands.editions import rendered
from mantelnet.drawing import fonts
from mantelnet.drawing.scene import Box, Scene, Shape, Words, every
from mantelnet.office.making import make
from mantelnet.report import Bullets
from mantelnet.reports.card import circle, columns, place
from mantelnet.reports.card.sheet import Sheet, sheet
from mantelnet.reports.edition import Edition, Form
from mantelnet.text import LANGUAGES, Language
from reports import cards
from reports.test_page import Reader

FORMS: tuple[Form, ...] = ("html", "markdown", "docx", "pptx", "pdf")


def written(edition: Edition) -> bytes:
    """The bytes of a card."""
    if edition.stamp.form in ("html", "markdown"):
        return rendered(edition).encode()
    return make(edition).data


def told(edition: Edition) -> str:
    """Every word that a card holds, also in properties and in what is said of pictures."""
    data = written(edition)
    if data.startswith(b"PK"):
        with ZipFile(BytesIO(data)) as archive:
            inside = [name + archive.read(name).decode("utf-8", errors="replace") for name in archive.namelist()]
        return html.unescape("\n".join(inside))
    if data.startswith(b"%PDF"):
        from mantelnet.office import card, typeset, typeset_card

        # What typst is given, and what can be read in what it makes.
        held = card.document(edition)
        given = json.dumps(typeset_card.whole(typeset.Sheet(held), held), ensure_ascii=False)
        return given + "\n".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)
    return data.decode()


def blocks_of(card: Sheet, id_: str) -> str:
    """The words of a part in Dutch; empty where the card has no such part."""
    piece = card.piece(id_)
    return repr(piece.part.blocks) if piece else ""


@pytest.fixture(scope="module")
def marked() -> bytes:
    return cards.made(test_audience.project())


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_no_card_tells_more_than_its_readers_may_see(marked: bytes, audience: Audience, form: Form) -> None:
    shown = [
        p
        for p, level in (("lid", "board"), ("genodigd", "network"), ("gewenst", "core"), ("weg", "core"))
        if may(audience, level)
    ]  # type: ignore[arg-type] # the levels of the test are plain words
    for party in shown:
        words = told(cards.card_of(marked, party, audience, form=form))
        assert "Zq" in words
        leaked = [marker for marker, level in test_audience.MARKERS.items() if marker in words]
        assert not [marker for marker in leaked if not may(audience, test_audience.MARKERS[marker])], party
        assert not [marker for marker in leaked if marker.startswith("zqrater")]


@pytest.mark.parametrize("audience", ["core", "own"])
def test_a_card_tells_what_its_readers_may_see(marked: bytes, audience: Audience) -> None:
    words = told(cards.card_of(marked, "lid", audience, form="markdown"))
    expected = ["GivesA", "WantsA", "DriverA", "LimitA", "InterestA", "InterestB", "About", "Agreed", "Offered", "Who"]
    own = ["ConcernA", "NoteA", "ContactA", "FunctionA", "Reasonlid"]
    for marker in [*expected, *(own if audience == "own" else [])]:
        assert f"Zq{marker}Zq" in words, marker


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", cards.EXAMPLES)
def test_the_card_for_the_network_can_be_shared_with_the_party(name: str, language: Language) -> None:
    for party in cards.seen(name, "network"):
        words = rendered(cards.card(party, "network", language, "markdown", name)).casefold()
        for hidden in ("weight", "gewicht", "assum", "aanname:", "commitment", "impact", "approach", "aanpak\n"):
            assert hidden not in words.split("## ov")[0].split("## about")[0], (party, hidden)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_part_for_whom(audience: Audience) -> None:
    ids = {piece.part.id for piece in sheet(cards.card("lindercollege", audience)).pieces}
    expected = {
        "board": {"who", "ties", "questions", "about"},
        "network": {"who", "interests", "ties", "actions", "questions", "about"},
        "core": {"next", "who", "give-take", "interests", "position", "approach", "ties", "actions", "questions",
                 "about"},
    }  # fmt: skip
    expected["own"] = expected["core"] | {"own"}
    assert ids == expected[audience]


def test_said_and_assumed_look_different() -> None:
    piece = sheet(cards.card("lindercollege")).piece("interests")
    assert piece is not None
    lists = {block.weight for block in piece.part.blocks if isinstance(block, Bullets)}
    assert lists == {"plain", "muted"}


def test_a_party_that_left_has_a_card_without_conclusions() -> None:
    card = sheet(cards.card("boei"))
    assert [piece.part.id for piece in card.pieces] == ["who", "questions", "about"]
    assert "vertrokken" in blocks_of(card, "who")


def test_a_party_of_which_nothing_is_known_gets_questions() -> None:
    data = cards.made({"mantelnet": 1, "project": {"name": "P"}, "ambition": {"statement": "S"},
                       "parties": {"a": {"name": "A"}, "b": {"name": "B"}}})  # fmt: skip
    card = sheet(cards.card_of(data, "a", "core"))
    assert "Er staat geen open actie over deze partij" in blocks_of(card, "next")
    assert "Er zijn nog geen belangen genoteerd" in blocks_of(card, "interests")
    assert "Er zijn nog geen scores" in blocks_of(card, "position")
    assert "Maak eerst kennis" in blocks_of(card, "approach")
    assert "nog geen contact" in blocks_of(card, "ties")
    assert "Met wie heeft u al contact?" in blocks_of(card, "questions")
    assert all(piece.scene is None for piece in card.pieces)


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("name", cards.EXAMPLES)
def test_there_are_some_questions_and_never_many(name: str, audience: Audience) -> None:
    for party in cards.seen(name, audience):
        piece = sheet(cards.card(party, audience, name=name)).piece("questions")
        assert piece is not None
        (block,) = piece.part.blocks
        assert isinstance(block, Bullets)
        asked = [item.text.nl for item in block.items]
        assert 2 <= len(asked) <= 6
        assert len(set(asked)) == len(asked)
        assert all(words.endswith("?") for words in asked)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_same_input_same_bytes(form: Form, language: Language) -> None:
    first, second = (written(cards.card("huisartsen", "own", language, form)) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("name", cards.EXAMPLES)
def test_the_page_is_sound(name: str, audience: Audience) -> None:
    for party in cards.seen(name, audience):
        page = rendered(cards.card(party, audience, name=name))
        read = Reader(page)
        assert len(set(read.ids)) == len(read.ids)
        assert set(read.described) <= set(read.ids)
        assert read.headings.count(1) == 1
        assert all(after - before <= 1 for before, after in zip(read.headings, read.headings[1:], strict=False))
        assert not {each for each in read.attributes if each.startswith("on") or each == "style"}
        assert "<script" not in page
        assert ("Intern – niet verspreiden" in page) is (audience in ("core", "own"))
        assert set(re.findall(r"url\((\w+:)", page)) == {"data:"}
        assert len(page.encode()) < 70_000


@pytest.mark.parametrize("audience", ["network", "own"])
@pytest.mark.parametrize("form", FORMS)
def test_hostile_and_crowded(form: Form, audience: Audience) -> None:
    edition = cards.card_of(cards.made(cards.crowded()), "x", audience, form=form)
    data = written(edition)
    if form == "html":
        assert b"<script" not in data
        Reader(data.decode())
        assert "De tekening laat 12 van de 60 contacten zien" in data.decode()
    if form == "markdown":
        # Nothing is cut: all contacts, and all interests that may be told, are there.
        words = data.decode()
        assert all(f" {n}" in words for n in range(60))
        assert "tekening" not in words
    if form == "pdf":
        assert len(PdfReader(BytesIO(data)).pages) >= (2 if audience == "own" else 1)


def edges_of(item: Words) -> tuple[float, float, float, float]:
    wide = fonts.width(item.text, item.size, item.bold)
    left = item.x - {"start": 0.0, "middle": wide / 2, "end": wide}[item.anchor]
    return left, item.y - item.size * fonts.ASCENT, left + wide, item.y + item.size * fonts.DESCENT


def overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    return wide > 0.5 and min(one[3], other[3]) - max(one[1], other[1]) > 0.5


def readable(scene: Scene) -> None:
    """Nothing lies outside the drawing, no words lie on words or on a mark, and no letters are too small."""
    items = every(scene.items)
    words = [(item, edges_of(item)) for item in items if isinstance(item, Words) and not item.upright]
    marks = [item.edges for item in items if isinstance(item, Shape) and item.stroke != item.fill]
    for item, box in words:
        assert item.size >= 7.2
        assert box[0] >= -0.5, item.text
        assert box[2] <= scene.width + 0.5, item.text
        assert box[1] >= 0, item.text
        assert box[3] <= scene.height, item.text
        if item.text != "?":
            assert not [mark for mark in marks if overlap(box, mark)], item.text
    for number, (item, box) in enumerate(words):
        assert not [other.text for other, more in words[number + 1 :] if overlap(box, more)], item.text
    for item in items:
        if isinstance(item, Shape | Box):
            left, top, right, bottom = item.edges if isinstance(item, Shape) else (
                item.x, item.y, item.x + item.width, item.y + item.height)  # fmt: skip
            assert left >= 0
            assert top >= 0
            assert right <= scene.width
            assert bottom <= scene.height


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", cards.EXAMPLES)
@pytest.mark.parametrize("audience", ["board", "core"])
def test_drawings_can_be_read(name: str, language: Language, audience: Audience) -> None:
    drawn = 0
    for party in cards.seen(name, audience):
        for piece in sheet(cards.card(party, audience, language, name=name)).pieces:
            if piece.scene is not None:
                drawn += 1
                readable(piece.scene)
    assert drawn > 5


@pytest.mark.parametrize("n", [1, 2, 3, 5, 11, 12, 13, 60])
def test_the_circle_with_any_number_of_contacts(n: int) -> None:
    edition = cards.card_of(cards.made(cards.crowded(n, 0)), "x", "core")
    piece = sheet(edition).piece("ties")
    assert piece is not None
    assert piece.scene is not None
    readable(piece.scene)
    parties = {item.data["id"] for item in piece.scene.items if getattr(item, "kind", "") == "party"}
    assert len(parties) == min(n, circle.MOST) + 1


@pytest.mark.parametrize("limits", [(1.5, 4.5), (2.5, 3.5), (3.5, 3.5), (1.5, 1.5)])
@pytest.mark.parametrize("score", [1, 3, 5])
def test_the_place_with_any_limits(limits: tuple[float, float], score: int) -> None:
    project = cards.crowded(1, 0)
    project["settings"] = {"low_below": limits[0], "high_from": limits[1]}
    project["scores"]["x"] = {
        "commitment": {"a": score, "b": 3}, "impact": score, "influence": score,
        "desired": {"commitment": 6 - score, "impact": score},
    }  # fmt: skip
    scene = place.draw(cards.card_of(cards.made(project), "x", "core"))
    assert scene is not None
    readable(scene)


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_hold_every_part_once_and_keep_its_order(language: Language) -> None:
    for name in cards.EXAMPLES:
        for party in cards.seen(name, "own"):
            pieces = sheet(cards.card(party, "own", language, name=name)).pieces[1:-1]
            left, right = columns.split(pieces, language)
            assert sorted(map(id, (*left, *right))) == sorted(map(id, pieces))
            for column in (left, right):
                places = [pieces.index(piece) for piece in column]
                assert places == sorted(places)
            assert not left or left[0] is pieces[0]


def test_columns_of_a_small_card_keep_the_order_from_left_to_right() -> None:
    pieces = sheet(cards.card("maatjes", "network")).pieces[:-1]
    left, right = columns.split(pieces, "nl")
    assert (*left, *right) == pieces
    assert columns.split((), "nl") == ((), ())
