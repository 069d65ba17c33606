"""The card of one party in a real browser: for everybody, on any screen, and on one sheet of paper."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from browser.test_page import contrast, violations
from mantelnet.audience import Audience
from mantelnet.commands.editions import rendered
from mantelnet.reports.edition import Edition
from mantelnet.text import LANGUAGES, Language
from reports import cards

Look = Callable[..., Any]
#: Hubs with more contacts than fit: their cards for yourself run on.
LARGE = frozenset({"steunpunt", "gemeente"})


@pytest.fixture
def kept(tmp_path: Path) -> Callable[[Edition], Path]:
    def keep(edition: Edition) -> Path:
        path = tmp_path / f"{edition.party}-{edition.audience}-{edition.language}.html"
        path.write_text(rendered(edition), encoding="utf-8")
        return path

    return keep


@pytest.mark.parametrize(
    ("party", "audience", "language", "scheme", "width"),
    [
        ("lindercollege", "own", "nl", "light", 1280),
        ("lindercollege", "core", "en", "dark", 320),
        ("huisartsen", "core", "nl", "dark", 1280),
        ("zorgverzekeraar", "network", "en", "light", 320),
        ("boei", "core", "nl", "light", 768),
        ("gemeente", "board", "en", "dark", 768),
    ],
)
def test_axe_finds_nothing(
    party: str, audience: Audience, language: Language, scheme: str, width: int, kept: Any, look: Look
) -> None:
    path = kept(cards.card(party, audience, language))
    with look(path, width, color_scheme=scheme, bypass_csp=True) as watched:
        assert violations(watched.page) == []


@pytest.mark.parametrize("party", ["lindercollege", "gemeente", "boei"])
def test_the_card_never_scrolls_sideways(party: str, kept: Any, look: Look) -> None:
    with look(kept(cards.card(party, "own"))) as watched:
        for width in (320, 500, 768, 1024, 1280):
            watched.page.set_viewport_size({"width": width, "height": 900})
            assert watched.page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_crowded_and_hostile_card_stays_within_the_screen(kept: Any, look: Look) -> None:
    edition = cards.card_of(cards.made(cards.crowded()), "x", "own")
    with look(kept(edition), 320) as watched:
        page = watched.page
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert page.locator("script, img, iframe").count() == 0
        assert "<script>alert(1)</script>" in page.inner_text("main")
        sheets = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages
        assert len(sheets) > 1


def test_keyboard_walk(kept: Any, look: Look) -> None:
    """Nothing but the link to the contents can be reached: there is nothing to operate."""
    with look(kept(cards.card("huisartsen"))) as watched:
        page = watched.page
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        assert page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        page.keyboard.press("Tab")
        # There is nothing after it: the walk begins anew, or leaves the page.
        assert page.evaluate("document.activeElement.className") in ("skip", "")
        assert page.locator("a, button, input, select, [tabindex='0']").count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_drawings_stand_out(scheme: str, kept: Any, look: Look) -> None:
    with look(kept(cards.card("lindercollege", "core")), color_scheme=scheme) as watched:
        page = watched.page
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        style = (
            "found => found.map(e => { const s = getComputedStyle(e); return s.fill === 'none' ? s.stroke : s.fill })"
        )
        for what, least in ((".picture text", 4.5), (".picture .tie path", 3.0)):
            for ink in set(page.eval_on_selector_all(what, style)):
                assert contrast(ink, ground) >= least, (what, ink)


def fullest(name: str, audience: Audience) -> list[str]:
    """The parties of an example of which most is noted; the others fit all the more."""
    file = cards.project(name)[0].file

    def noted(party: str) -> int:
        ties = [tie for tie in (*file.ties.formal, *file.ties.informal) if party in (*tie.between, tie.from_, tie.to)]
        return len(ties) + len(file.interests.get(party, ()))

    return sorted(cards.seen(name, audience), key=noted)[-6:]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", cards.EXAMPLES)
def test_a_usual_party_fits_on_one_sheet(name: str, language: Language, kept: Any, browser: Any) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    for audience in ("network", "own"):
        for party in fullest(name, audience):
            page.goto(kept(cards.card(party, audience, language, name=name)).as_uri())
            sheets = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages
            assert [round(float(side)) for side in sheets[0].mediabox[2:]] == [595, 842]
            assert len(sheets) == 1 or (party in LARGE and audience == "own"), (party, audience, len(sheets))
    context.close()
