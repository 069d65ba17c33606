"""Odd projects as a page: strange names, no ties or all of them, one party. Nothing breaks, nothing runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

NAMES: Final = (
    "Stichting Samenwerkingsverband Mantelzorgondersteuning Noordoost-Brabant en Omst",
    "Verpleeghuisartsenspecialistenopleidingscoördinatievergaderingssecretariaatswerk",
    "مركز دعم مقدمي الرعاية في الحي",
    "👩‍👩‍👧 Buurtmoeders 🏡",
    "$$ \\alpha $$ Fonds",
    "<script>window.ran = 1</script>",
    "</script><img src=x onerror=window.ran=1>",
    "[/] [bold]rood[/bold]",
    "=SUM(A1:A9)",
    'a="b" c=d |%p',
    "gemeente",
    "Gemeente",
    "GEMEENTE",
    "关心照顾者中心",
    "{{ 7 * 7 }}",
    "-->",
)
Pages = Callable[..., Path]
Look = Callable[..., Any]


class _Plain(yaml.SafeDumper):
    """A project file has no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def project(names: tuple[str, ...], pairs: list[tuple[int, int]], scores: list[int | None]) -> bytes:
    """A project with parties of these names, these formal ties, and one score for all dimensions of each party."""
    ids = [f"p{i}" for i in range(len(names))]
    given = zip(ids, scores, strict=True)
    whole = {
        "mantelnet": 1,
        "project": {"name": names[0]},
        "ambition": {"statement": names[-1]},
        "parties": {id_: {"name": name, "short": name[:40]} for id_, name in zip(ids, names, strict=True)},
        "ties": {
            "formal": [{"between": [ids[a], ids[b]], "strength": (a + b) % 5 + 1, "note": names[a]} for a, b in pairs]
        },
        "scores": {id_: {"commitment": n, "impact": n, "influence": n} for id_, n in given if n},
    }
    return yaml.dump(whole, Dumper=_Plain, sort_keys=False, allow_unicode=True).encode()


def plain(n: int) -> tuple[str, ...]:
    return tuple(f"Partij {i}" for i in range(n))


def ring(n: int) -> list[tuple[int, int]]:
    return [(i, (i + 1) % n) for i in range(n)]


ALL: Final = [(a, b) for a in range(40) for b in range(a)]
ODD: Final = {
    "strange names": project(NAMES, ring(len(NAMES)), [i % 5 + 1 for i in range(len(NAMES))]),
    "one party": project(plain(1), [], [None]),
    "no ties": project(plain(12), [], [None] * 12),
    "everything tied": project(plain(40), ALL, [None] * 40),
    "all scores equal": project(plain(20), ring(20), [3] * 20),
}


@pytest.mark.parametrize("audience", ["network", "own"])
@pytest.mark.parametrize("name", ODD)
def test_odd_projects_are_whole_pages(name: str, audience: str, page_of: Pages, look: Look) -> None:
    with look(page_of(ODD[name], audience)) as watched:
        page = watched.page
        assert page.evaluate("window.ran") is None
        assert page.locator("img, iframe, main script, main style").count() == 0
        marks = page.locator("#drawing g.party").count()
        assert marks == page.locator(".cards .party").count() > 0
        page.evaluate("mantelnet.choose('p0')")
        title = page.locator("#see-panel h3").inner_text().strip()
        assert title == page.locator(".cards .party h3").first.inner_text().strip()
        for width in (320, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_strange_names_stay_as_they_were_written(page_of: Pages, look: Look) -> None:
    with look(page_of(ODD["strange names"], "network")) as watched:
        page = watched.page
        titles = [title.inner_text().strip() for title in page.locator(".cards .party h3").all()]
        assert titles == list(NAMES)
        # Names that differ only in capitals are three parties, on the map as well.
        for id_, name in ((f"p{NAMES.index(name)}", name) for name in ("gemeente", "Gemeente", "GEMEENTE")):
            page.evaluate(f"mantelnet.choose('{id_}')")
            assert page.locator("#see-panel h3").inner_text().strip() == name
        said = page.locator('#drawing g.party[data-id="p9"]')
        assert said.get_attribute("aria-label").startswith(NAMES[9])
        assert said.locator("text").text_content() == NAMES[9]


def test_a_party_on_its_own_is_not_blown_up(page_of: Pages, look: Look) -> None:
    with look(page_of(ODD["one party"], "network")) as watched:
        size = watched.page.locator("#drawing g.party text").bounding_box()
        assert size["height"] < 40
