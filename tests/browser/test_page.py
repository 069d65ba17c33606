"""The page of a report in a real browser: it works with mouse and keyboard, for everybody, and asks for nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

EXAMPLE: Final = "jonge-mantelzorgers"
#: What is drawn of a party; the middle of a mark and its name together can lie beside both.
SHAPE: Final = "circle, polygon, rect"
#: Rules of axe that are off by default and that we want too.
AXE: Final = {"rules": {"target-size": {"enabled": True}}}
Pages = Callable[..., Path]
Look = Callable[..., Any]


def violations(page: Any, within: str | None = None) -> list[str]:
    """What axe finds wrong, with the place."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, context=within, options=AXE).response["violations"]
    return [f"{v['id']}: {node['target']} {node['failureSummary']}" for v in found for node in v["nodes"]]


def card(page: Any, party: str) -> Any:
    """What the page tells about a party, below."""
    place = page.eval_on_selector_all("#drawing g.party", "found => found.map(g => g.dataset.id)").index(party)
    return page.locator(".cards .party").nth(place)


def chosen(page: Any) -> list[str]:
    return list(page.eval_on_selector_all("#drawing g.party.chosen", "found => found.map(g => g.dataset.id)"))


def at(page: Any, party: str) -> tuple[float, float]:
    """The middle of a mark, as it is drawn."""
    box = page.locator(f'#drawing g.party[data-id="{party}"]').locator(SHAPE).nth(1).bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def focused(page: Any) -> str | None:
    found = page.evaluate("document.activeElement.dataset && document.activeElement.dataset.id")
    return found or None


@pytest.mark.parametrize(
    ("example", "audience", "language", "scheme", "width"),
    [
        (EXAMPLE, "core", "en", "light", 1280),
        (EXAMPLE, "own", "nl", "dark", 320),
        (EXAMPLE, "network", "nl", "dark", 768),
        (EXAMPLE, "board", "nl", "light", 1280),
        ("dementia-network", "core", "en", "light", 768),
        ("first-steps", "core", "nl", "light", 1280),
        ("knoke-welfare-organisations", "board", "en", "dark", 1280),
    ],
)
def test_axe_finds_nothing(
    example: str, audience: str, language: str, scheme: str, width: int, page_of: Pages, look: Look
) -> None:
    with look(page_of(example, audience, language), width, color_scheme=scheme, bypass_csp=True) as watched:
        assert violations(watched.page) == []
        watched.page.locator("#drawing g.party").first.locator(SHAPE).first.click()
        assert len(chosen(watched.page)) == 1
        assert violations(watched.page, "#map") == []


@pytest.mark.parametrize(("audience", "language"), [("board", "en"), ("network", "nl"), ("core", "en"), ("own", "nl")])
def test_the_page_never_scrolls_sideways(audience: str, language: str, page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE, audience, language)) as watched:
        for width in (320, 500, 768, 1024, 1280):
            watched.page.set_viewport_size({"width": width, "height": 900})
            assert watched.page.evaluate("document.documentElement.scrollWidth") <= width


def test_keyboard_walk(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE)) as watched:
        page = watched.page
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.locator("button[type=reset]").focus()
        page.keyboard.press("Tab")
        first = focused(page)
        assert first is not None
        assert page.locator('#drawing g.party[tabindex="0"]').count() == 1
        place = at(page, first)
        page.keyboard.press("ArrowRight")
        second = focused(page)
        assert second not in (None, first)
        assert second is not None
        assert at(page, second)[0] > place[0]
        ring = page.eval_on_selector(
            f'#drawing g.party[data-id="{second}"] .ring',
            "c => [getComputedStyle(c).strokeWidth, getComputedStyle(c).stroke]",
        )
        assert ring[0] == "7px"
        assert ring[1] != "none"
        page.keyboard.press("Enter")
        assert chosen(page) == [second]
        assert page.get_attribute(f'#drawing g.party[data-id="{second}"]', "aria-pressed") == "true"
        name = card(page, second).locator("h3").inner_text().strip()
        assert name in page.inner_text("#see-panel")
        # One Tab leaves the map: arrow keys are for parties, Tab is for the page.
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('#see-panel') !== null")
        page.keyboard.press("Escape")
        assert chosen(page) == []
        assert focused(page) == second
        assert name not in page.inner_text("#see-panel")


def test_every_party_can_be_reached_with_arrows(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE)) as watched:
        page = watched.page
        everyone = set(page.eval_on_selector_all("#drawing g.party", "found => found.map(g => g.dataset.id)"))
        seen, waiting = set[str](), ["gemeente"]
        while waiting:
            party = waiting.pop()
            if party in seen:
                continue
            seen.add(party)
            for key in ("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"):
                page.evaluate(f"document.querySelector('#drawing g.party[data-id=\"{party}\"]').focus()")
                page.keyboard.press(key)
                waiting.append(focused(page) or party)
        assert seen == everyone


def test_names_for_the_ear_begin_with_the_name_that_is_seen(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE)) as watched:
        for party in watched.page.query_selector_all("#drawing g.party"):
            assert party.get_attribute("role") == "button"
            seen = " ".join(line.text_content() for line in party.query_selector_all("text")).replace("? ", "")
            assert party.get_attribute("aria-label").startswith(seen)


def test_neighbours_stay_and_the_rest_fades(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE)) as watched:
        page = watched.page
        page.evaluate("mantelnet.choose('fonds')")
        stay = set(page.eval_on_selector_all("#drawing g.party:not(.faded)", "found => found.map(g => g.dataset.id)"))
        assert stay == {"fonds", "steunpunt", "gemeente"}
        page.wait_for_timeout(250)
        faded = page.eval_on_selector("#drawing g.party.faded", "g => getComputedStyle(g).opacity")
        assert faded == "0.22"
        hidden = page.eval_on_selector("#drawing g.party.faded text", "t => getComputedStyle(t).visibility")
        assert hidden == "hidden"


def test_ties_in_the_panel_lead_to_the_next_party(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE)) as watched:
        page = watched.page
        page.evaluate("mantelnet.choose('mbo')")
        page.click("#see-panel a:has-text('Zorgoverleg')")
        assert chosen(page) == ["zorgoverleg"]
        assert focused(page) == "zorgoverleg"
        assert page.get_attribute("#see-panel", "aria-live") == "polite"


def test_filters(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE)) as watched:
        page = watched.page

        def shown(what: str) -> int:
            return int(page.locator(f"#drawing .{what}:not(.gone)").count())

        assert (shown("party"), shown("tie")) == (24, 65)
        assert page.inner_text(".status") == "In beeld: 24 van 24 partijen, 65 van 65 relaties."
        page.uncheck("#see-informal")
        assert shown("tie") == 35
        page.select_option("#see-strength", "4")
        strengths = page.eval_on_selector_all(
            ".tie:not(.gone)", "found => found.map(t => Number(t.dataset.t.split(' ')[3]))"
        )
        assert strengths
        assert min(strengths) >= 4
        page.select_option("#see-sector", "care")
        sectors = page.eval_on_selector_all("#drawing g.party:not(.gone)", "found => found.map(g => g.dataset.sector)")
        assert set(sectors) == {"care"}
        assert shown("party") == len(sectors) < 24
        assert page.locator(".collars > :not(.gone)").count() == len(sectors)
        page.click("button[type=reset]")
        page.locator("#drawing .party.gone, #drawing .tie.gone").first.wait_for(state="detached")
        page.select_option("#see-approach", "listen")
        assert shown("party") == 7
        assert "7 van 24" in page.inner_text(".status")


def test_a_filter_lets_go_of_a_party_that_it_hides(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE)) as watched:
        page = watched.page
        page.evaluate("mantelnet.choose('gemeente')")
        page.select_option("#see-sector", "care")
        assert chosen(page) == []
        assert page.locator('#drawing g.party[tabindex="0"]:not(.gone)').count() == 1


def test_search(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE)) as watched:
        page = watched.page
        page.fill("#see-search", "HUISART")
        clear = page.eval_on_selector_all("#drawing g.party:not(.faded)", "found => found.map(g => g.dataset.id)")
        assert clear == ["huisartsen"]
        page.press("#see-search", "Enter")
        assert chosen(page) == ["huisartsen"]
        page.keyboard.press("Escape")
        page.fill("#see-search", "Vlonder")  # part of the full name, which is not on the map
        page.press("#see-search", "Enter")
        assert chosen(page) == ["logeerhuis"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_tables_sort(language: str, page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE, "core", language)) as watched:
        page = watched.page
        table = page.locator("#parties table")

        def column(place: int) -> list[str]:
            return [cell.inner_text() for cell in table.locator(f"tbody tr > :nth-child({place})").all()]

        header = table.locator("thead th").nth(6)
        header.locator("button").click()
        assert header.get_attribute("aria-sort") == "descending"
        numbers = [float(cell.replace(",", ".")) for cell in column(7) if cell != "–"]
        assert numbers == sorted(numbers, reverse=True)
        header.locator("button").focus()
        page.keyboard.press("Enter")
        assert header.get_attribute("aria-sort") == "ascending"
        assert [float(cell.replace(",", ".")) for cell in column(7) if cell != "–"] == sorted(numbers)
        table.locator("thead th").first.locator("button").click()
        assert [name.casefold() for name in column(1)] == sorted(name.casefold() for name in column(1))
        assert table.locator("[aria-sort]").count() == 1


def test_without_javascript_everything_can_be_read(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE), java_script_enabled=False) as watched:
        page = watched.page
        assert not page.is_visible(".controls")
        assert not page.is_visible(".panel")
        assert page.is_visible("#drawing")
        assert page.get_attribute("#drawing", "role") == "img"
        for title in ("#parties-title", "#force-field-title", "#one-by-one-title", "#about-title"):
            assert page.is_visible(title)
        assert page.is_visible(".cards .party:has-text('Huisartsen Lindermeer')")
        assert page.is_visible("text=Met wie een partij samenwerkt, staat in de tabel")
        assert page.locator("#ties tbody tr").count() > 60
        page.click("#force-field .names a:has-text('Huisartsen')")
        assert page.locator(":target h3").inner_text().strip() == "Huisartsen Lindermeer"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_links_and_text_of_the_map_stand_out(scheme: str, page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE), color_scheme=scheme) as watched:
        page = watched.page
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        for what, least in (
            ("#drawing g.party text", 4.5),
            ("#drawing path.tie, #drawing .tie path", 3.0),
            ("#drawing g.party circle:not(.press, .ring, .outline), #drawing g.party polygon", 3.0),
        ):
            inks = page.eval_on_selector_all(
                f"{what}",
                "found => found.map(e => { const s = getComputedStyle(e); "
                "return s.fill === 'none' || s.fill === getComputedStyle(document.body).backgroundColor "
                "? s.stroke : s.fill; })",
            )
            for ink in set(inks) - {"none", ground}:
                assert contrast(ink, ground) >= least, (what, ink)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.2."""

    def light(colour: str) -> float:
        parts = [int(number) / 255 for number in re.findall(r"\d+", colour)[:3]]
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_who_wants_no_motion_gets_none(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE), reduced_motion="reduce") as watched:
        page = watched.page
        assert page.eval_on_selector("#drawing g.party", "g => getComputedStyle(g).transitionDuration") == "0s"
        assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_printing_shows_the_whole_map_and_marks_every_page(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE)) as watched:
        page = watched.page
        page.evaluate("mantelnet.choose('mbo')")
        page.select_option("#see-sector", "care")
        page.emulate_media(media="print")
        assert page.locator("#drawing g.party").evaluate_all(
            "found => found.every(g => getComputedStyle(g).display !== 'none')"
        )
        assert page.locator("#drawing g.party text").evaluate_all(
            "found => found.every(t => getComputedStyle(t).visibility === 'visible')"
        )
        assert not page.is_visible(".controls")
        paper = page.pdf(prefer_css_page_size=True)
        sizes = {
            (round(float(w)), round(float(h))) for w, h in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", paper)
        }
        assert sizes == {(595, 842), (842, 595)}
        rules = page.evaluate("[...document.styleSheets[0].cssRules].map(r => r.cssText).join('')")
        assert "Intern – niet verspreiden" in rules


HOSTILE: Final = """
mantelnet: 1
project: {name: '</title><script>alert(1)</script>'}
ambition:
  statement: '<img src=x onerror=alert(2)>{{ 7 * 7 }}'
parties:
  een:
    naam: '"><script>alert(3)</script>'
    kort: "'\\"><svg onload=alert(4)>"
    brengt: ['javascript:alert(5)', '</script><script>alert(6)</script>']
    notitie: '<style>*{display:none}</style>'
  twee: {naam: '[bold]$x$ 👩‍👩‍👧 {{ name }}', kort: '-->', soort: gemeente}
  drie: {naam: '</desc></svg><iframe src=//example.org>', sector: zorg}
ties:
  formal: [{between: [een, twee, drie], note: '<a href=//example.org>'}]
scores:
  een: {commitment: 4, impact: 4, influence: 4, reason: '<b onmouseover=alert(7)>'}
"""


@pytest.mark.parametrize("audience", ["board", "network", "core", "own"])
def test_hostile_words_do_nothing(audience: str, page_of: Pages, look: Look) -> None:
    with look(page_of(HOSTILE.encode(), audience), bypass_csp=True) as watched:
        page = watched.page
        dialogs: list[str] = []
        page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
        page.reload()
        for party in ("een", "twee", "drie"):
            page.evaluate(f"mantelnet.choose('{party}')")
        assert "49" not in page.inner_text(".statement")
        assert "<img src=x onerror=alert(2)>{{ 7 * 7 }}" in page.inner_text(".statement")
        assert page.locator("img, iframe, [onload], [onerror], [onmouseover]").count() == 0
        assert page.locator("script").count() == 1
        assert page.locator("style").count() == 1
        assert dialogs == []
        watched.requests.clear()
        page.goto(page.url)


def test_the_policy_of_the_page_lets_nothing_else_run(page_of: Pages, look: Look) -> None:
    with look(page_of(EXAMPLE)) as watched:
        page = watched.page
        policy = page.get_attribute("meta[http-equiv]", "content")
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        page.evaluate(
            "() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1'; "
            "document.body.append(s); }"
        )
        assert page.evaluate("window.ran") is None
        assert any("Content Security Policy" in complaint for complaint in watched.complaints)
        watched.complaints.clear()


@pytest.mark.parametrize(("example", "language"), [("first-steps", "nl"), ("knoke-welfare-organisations", "en")])
def test_small_and_plain_projects_work_too(example: str, language: str, page_of: Pages, look: Look) -> None:
    with look(page_of(example, "network", language)) as watched:
        assert watched.page.locator("#drawing g.party").count() > 0
        watched.page.locator("#drawing g.party").last.locator(SHAPE).first.click()
        assert len(chosen(watched.page)) == 1
