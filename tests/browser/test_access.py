"""The page for everybody: the keyboard alone, larger spacing, a narrow screen, high contrast; in both languages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

EXAMPLE: Final = "jonge-mantelzorgers"
#: What WCAG 2.2, success criterion 1.4.12, lets readers set.
SPACING: Final = (
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
    "p{margin-bottom:2em!important}"
)
#: Where the keyboard is, whether that can be seen, and whether anything lies over it.
WHERE: Final = """() => {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  window.passed = window.passed || [];
  const last = window.passed.at(-1), box = here.getBoundingClientRect(), style = getComputedStyle(here);
  window.passed.push(here);
  const ring = here.querySelector && here.querySelector(".ring");
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const seen = ring ? getComputedStyle(ring).strokeWidth === "7px" : outlined;
  const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
  const above = document.elementFromPoint(x, y);
  return {
    what: here.outerHTML.slice(0, 80),
    forward: !last || Boolean(last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING),
    seen,
    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    covered: Boolean(above) && !here.contains(above) && !above.contains(here) && !ring,
  };
}"""
#: What has no room for its words.
CUT: Final = """() => [...document.querySelectorAll("main *")].filter((e) =>
  getComputedStyle(e).overflowX === "hidden" && !e.classList.contains("hidden")
  && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)).map((e) => e.className)"""
#: Of each region: whether it scrolls, whether it is a stop, and whether it has a name.
REGIONS: Final = """() => [...document.querySelectorAll(".scroll")].map((r) => [r.scrollWidth > r.clientWidth + 1,
  r.tabIndex, r.getAttribute("role"), Boolean(document.getElementById(r.getAttribute("aria-labelledby")))])"""
#: What reaches over the right edge of a narrow screen, outside maps and tables.
WIDE: Final = """() => [...document.querySelectorAll("main *, header *, footer *")].filter((e) =>
  !e.closest(".scroll, .hidden, .skip") && e.getBoundingClientRect().right > innerWidth + 1)
  .map((e) => e.outerHTML.slice(0, 90))"""
Pages = Callable[..., Path]
Look = Callable[..., Any]


@pytest.mark.parametrize(("audience", "language"), [("network", "en"), ("network", "nl"), ("core", "nl")])
def test_the_keyboard_goes_through_the_page_in_order(audience: str, language: str, page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE, audience, language), reduced_motion="reduce") as watched:
        page = watched.page
        stops = []
        for _ in range(120):
            page.keyboard.press("Tab")
            stop = page.evaluate(WHERE)
            if stop is None:
                break
            stops.append(stop)
        assert len(stops) > 60
        assert [s["what"] for s in stops if not s["forward"]] == []
        assert [s["what"] for s in stops if not s["seen"]] == []
        assert [s["what"] for s in stops if not s["inView"] or s["covered"]] == []
        # The map is one stop, whatever it holds.
        assert sum('class="party"' in s["what"] for s in stops) == 1


def test_the_skip_link_leads_past_the_contents(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE, "network")) as watched:
        page = watched.page
        page.keyboard.press("Tab")
        assert page.locator(".skip").evaluate("a => a.getBoundingClientRect().left >= 0")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('.tile') !== null")


@pytest.mark.parametrize(("audience", "language"), [("network", "nl"), ("core", "en")])
def test_text_may_be_spaced(audience: str, language: str, page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE, audience, language), bypass_csp=True) as watched:
        page = watched.page
        page.add_style_tag(content=SPACING)
        page.evaluate("mantelnet.choose('steunpunt')")
        for width in (320, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            cut = page.evaluate(CUT)
            assert cut == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_only_maps_and_tables_scroll_sideways(language: str, page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE, "core", language), 320) as watched:
        page = watched.page
        assert page.evaluate(WIDE) == []
        # What scrolls can be reached with the keyboard and has a name; what does not is no stop.
        regions = page.evaluate(REGIONS)
        assert {tuple(r) for r in regions if r[0]} == {(True, 0, "group", True)}
        assert {tuple(r) for r in regions if not r[0]} <= {(False, -1, None, False)}


def test_high_contrast_keeps_marks_and_focus(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE), forced_colors="active") as watched:
        page = watched.page
        inks = page.eval_on_selector_all(".tile i", "found => found.map(i => getComputedStyle(i).backgroundColor)")
        assert len(set(inks)) == 5
        page.evaluate("document.querySelector('#drawing [tabindex=\"0\"]').focus()")
        page.keyboard.press("ArrowRight")
        ring = page.evaluate("getComputedStyle(document.activeElement.querySelector('.ring')).stroke")
        assert ring != "none"


def test_what_is_chosen_is_told(page_of: Pages, look: Look) -> None:
    """The panel and the count are live regions; a press is a state; sorting is told by the heading."""
    with look(page_of(EXAMPLE)) as watched:
        page = watched.page
        assert page.get_attribute("#see-panel", "aria-live") == "polite"
        assert page.get_attribute(".status", "role") == "status"
        heading = page.locator("#parties thead th").first
        assert heading.get_attribute("aria-sort") is None
        heading.locator("button").click()
        assert heading.get_attribute("aria-sort") == "ascending"
        page.evaluate("mantelnet.choose('mbo')")
        pressed = page.eval_on_selector_all('#drawing [aria-pressed="true"]', "found => found.map(g => g.dataset.id)")
        assert pressed == ["mbo"]
        assert page.locator("#see-panel h3").inner_text().strip() == "Mbo Vaartstreek"
