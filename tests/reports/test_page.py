"""The page of a report as a file: sound, small, the same every time, and without a word that is not in its language."""

from __future__ import annotations

import html
import json
import re
import subprocess
import sys
from base64 import b64encode
from functools import cache
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from mantelnet.audience import AUDIENCES, Audience
from mantelnet.project import open_project
from mantelnet.reports import legend, pictures
from mantelnet.reports.edition import Edition, edition
from mantelnet.reports.inks import Inks
from mantelnet.reports.page import render
from mantelnet.reports.parties import facts
from mantelnet.text import LANGUAGES, Language

ROOT: Final = Path(__file__).parents[2]
EXAMPLE: Final = "jonge-mantelzorgers"
_VOID: Final = {"meta", "link", "input", "br", "img"}
#: Elements whose end tag may be left out, and the elements that end them when they begin.
_ENDED_BY: Final = {
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "th": {"td", "th", "tr", "tbody"},
    "td": {"td", "th", "tr", "tbody"},
    "tr": {"tr", "tbody"},
    "thead": {"tbody"},
    "tbody": set(),
    "option": {"option"},
}


def make(data: bytes, audience: Audience = "core", language: Language = "nl") -> Edition:
    opened = open_project(data, "mantelnet.yaml")
    assert opened.project is not None, [d.message.en for d in opened.diagnostics]
    return edition(opened.project, data, audience, language)


@cache
def example(name: str = EXAMPLE, audience: Audience = "core", language: Language = "nl") -> Edition:
    return make((ROOT / f"examples/{name}/mantelnet.yaml").read_bytes(), audience, language)


@cache
def page_of(name: str = EXAMPLE, audience: Audience = "core", language: Language = "nl") -> str:
    """The page of an example; made once."""
    return render(example(name, audience, language))


class Reader(HTMLParser):
    """Reads a page, and sees to it that every element is closed where it should be."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.headings: list[int] = []
        self.attributes: set[str] = set()
        self.described: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        while self.open and tag in _ENDED_BY.get(self.open[-1], ()):
            self.open.pop()
        found = dict(attributes)
        assert len(found) == len(attributes), tag
        self.attributes |= set(found)
        self.ids += [found["id"]] if found.get("id") else []
        self.links += [found["href"] or ""] if tag == "a" else []
        self.described += (found.get("aria-labelledby") or "").split()
        self.headings += [int(tag[1])] if re.fullmatch("h[1-6]", tag) else []
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.attributes |= {name for name, _ in attributes}

    def handle_endtag(self, tag: str) -> None:
        while self.open[-1] != tag and self.open[-1] in _ENDED_BY:
            self.open.pop()
        assert self.open.pop() == tag


@pytest.mark.parametrize("name", sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml")))
@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_page_is_sound(name: str, audience: Audience) -> None:
    page = Reader(page_of(name, audience))
    assert len(set(page.ids)) == len(page.ids)
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    assert set(page.described) <= set(page.ids)
    assert page.headings.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(page.headings, page.headings[1:], strict=False))
    # No handler of events and no style of its own on any element: the policy would refuse them.
    assert not {name for name in page.attributes if name.startswith("on") or name == "style"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_same_input_same_bytes(audience: Audience, language: Language) -> None:
    assert page_of(EXAMPLE, audience, language) == render(example.__wrapped__(EXAMPLE, audience, language))


def test_the_policy_holds_the_hashes_of_style_and_script() -> None:
    page = page_of()
    policy = html.unescape(re.search(r'Policy" content="([^"]+)"', page)[1])  # type: ignore[index]
    for kind in ("style", "script"):
        (inner,) = re.findall(rf"<{kind}>(.*?)</{kind}>", page, re.DOTALL)
        found = b64encode(sha256(inner.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{found}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "connect-src" not in policy


@pytest.mark.parametrize("audience", AUDIENCES)
def test_nothing_is_asked_of_the_network(audience: Audience) -> None:
    page = page_of(EXAMPLE, audience)
    assert set(re.findall(r"https?://[^\"' )<]+", page)) <= {"http://www.w3.org/2000/svg"}
    assert set(re.findall(r"url\((\w+:)", page)) == {"data:"}
    assert not re.search(r"@import|<link (?!rel=\"icon\" href=\"data:,\")|\ssrc=", page)


@pytest.mark.parametrize("name", sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml")))
@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_page_is_small(name: str, audience: Audience) -> None:
    made = example(name, audience)
    assert len(made.analysis.picture.network.parties) <= 26
    for language in LANGUAGES:
        assert len(page_of(name, audience, language).encode()) < 150_000


class _Plain(yaml.SafeDumper):
    """A project file has no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def large(n: int, ties: int) -> bytes:
    """A network as full as a real one: all scored, with what parties offer and want, and notes; the same every time."""
    kinds = ("Huisartsen", "Wijkteam", "Steunpunt", "Welzijn", "Thuiszorg", "Basisschool", "Sportclub", "Adviesraad")
    towns = ("Lindermeer", "Oosterhaven", "Dorpzicht", "Waterrijk", "Heuvelrand")
    themes = ("mission", "funding", "capacity", "reputation")
    names = [f"{kinds[i % 8]} {towns[i // 8 % 5]} {i}" for i in range(n)]
    ids = [name.lower().replace(" ", "-") for name in names]
    pairs = [(i, (i + step) % n) for step in range(1, n) for i in range(n)][:ties]
    drawn = [{"between": [ids[a], ids[b]], "strength": (a + b) % 5 + 1} for a, b in pairs]
    whole = {
        "mantelnet": 1,
        "project": {"name": "Groot"},
        "ambition": {"statement": "Samen", "needs": {"geld": {"text": "Hulp bij geld"}, "tijd": {"text": "Respijt"}}},
        "parties": {
            id_: {
                "name": f"Stichting {name} en omstreken",
                "short": name,
                "covers": [("geld", "tijd")[i % 2]],
                "gives": ["Ruimte en koffie op dinsdag"],
                "wants": ["Eerder een seintje"],
                "note": "Sprak met hen in het voorjaar, komt terug.",
            }
            for i, (id_, name) in enumerate(zip(ids, names, strict=True))
        },
        "ties": {"formal": drawn[::2], "informal": drawn[1::2]},
        "interests": {
            id_: [{"text": "Minder druk op de eigen mensen", "theme": themes[i % 4], "weight": i % 5 + 1}]
            for i, id_ in enumerate(ids)
        },
        "scores": {
            id_: {
                "commitment": i % 5 + 1,
                "impact": i // 5 % 5 + 1,
                "influence": i % 4 + 1,
                "reason": "Zo zien wij het.",
            }
            for i, id_ in enumerate(ids)
        },
    }
    return yaml.dump(whole, Dumper=_Plain, sort_keys=False, allow_unicode=True).encode()


def test_a_large_network_stays_far_below_a_megabyte() -> None:
    made = make(large(150, 1000), "own")
    assert len(made.analysis.picture.network.ties) == 1000
    page = render(made)
    assert len(page.encode()) < 600_000
    assert page.count(" data-at=") == 150
    assert '<ol class="key">' in page
    Reader(page)


def test_the_page_needs_no_matplotlib() -> None:
    program = (
        "import sys; from mantelnet.cli import run; "
        f"code = run(['report', {str(ROOT / 'examples/first-steps')!r}, '--output', '-']); "
        "print([name for name in ('matplotlib', 'rich') if name in sys.modules], code, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert done.stderr.splitlines()[-1] == "[] 0"
    assert done.stdout.startswith("<!doctype html>\n<!-- mantelnet-report ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_internal_editions_say_so_and_others_do_not(audience: Audience, language: Language) -> None:
    page = page_of(EXAMPLE, audience, language)
    said = {"nl": "Intern – niet verspreiden", "en": "Internal – do not share"}[language]
    internal = audience in ("core", "own")
    assert (f'<p class="marking">{said}</p>' in page) is internal
    assert (f'@top-right{{content:"{said}"' in page) is internal
    assert (said in page) is internal
    assert ('name="robots" content="noindex"' in page) is internal
    assert f'<html lang="{language}">' in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_one_language(language: Language) -> None:
    text = re.sub(r"<(style|script)>.*?</\1>", "", page_of("dementia-network", "core", language), flags=re.S)
    other = {"nl": ("Who is here", "Ties", "Whole map", "Formal ties"), "en": ("Wie zijn er", "Relaties", "Hele kaart")}
    for word in other[language]:
        assert f">{word}<" not in text


def test_words_of_the_file_cannot_become_markup() -> None:
    nasty = "</script><script>alert(1)</script>\"'<!-- {{ 7*7 }} {% raw %}"
    whole = yaml.safe_dump(
        {
            "mantelnet": 1,
            "project": {"name": nasty, "region": nasty, "phase": nasty, "date": "2026-01-01"},
            "ambition": {"statement": nasty, "dream": nasty, "needs": {"n": {"text": nasty}}},
            "parties": {
                "a": {"name": nasty, "short": nasty, "covers": ["n"], "note": nasty},
                "b": {"name": "[bold]$x$"},
            },
            "ties": {"formal": [{"between": ["a", "b"], "note": nasty}]},
            "interests": {"a": [{"text": nasty, "theme": "mission"}]},
            "actions": [{"what": nasty, "about": "a"}],
        },
        sort_keys=False,
    ).encode()
    page = render(make(whole.replace(b"'2026-01-01'", b"2026-01-01"), "own"))
    Reader(page)
    assert page.count("<script>") == 1
    assert page.count("<!--") == 1
    assert "<script>alert" not in page
    assert "49" not in re.sub(r"<style>.*?</style>|<svg.*?</svg>|SHA-256\): \w+", "", page, flags=re.S)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_all_letters_of_a_page_are_in_its_fonts(audience: Audience) -> None:
    page = render(make(large(3, 2).replace(b"Samen", "Șamen in Łódź, 関係, μ".encode()), audience))
    (reach,) = set(re.findall(r"unicode-range:([^;]+);", page))
    # What the font does not have comes from the reader's own computer.
    assert "".join(chr(int(code[2:], 16)) for code in reach.split(",")) == "".join(sorted("ȘŁźμ"))
    assert page.count("@font-face") == 4
    assert page_of(EXAMPLE, audience).count("@font-face") == 2


def test_control_characters_do_not_reach_the_page() -> None:
    made = example()
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069]", render(made))


@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_ink_has_a_counterpart_on_dark_ground(audience: Audience) -> None:
    made = example(EXAMPLE, audience)
    inks = Inks()
    assert pictures.the_map(made, facts(made), inks) is not None
    pictures.field(made, inks)
    legend.build(made, inks)
    found = set(re.findall(r"#\w+", inks.rules()))
    assert found
    assert found <= set(pictures.DARK)
    # Each has a name, and each name has a dark one.
    assert re.findall(r"--(i\d+):", inks.rules()) == re.findall(r"--(i\d+):", inks.dark())
    assert not re.search(r"#[0-9A-F]", re.sub(r"^:root\{.*?\}", "", inks.rules()))


def luminance(ink: str) -> float:
    parts = [int(ink[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """By WCAG 2.2, success criterion 1.4.3."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_known_contrasts() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_inks_stand_out_on_both_grounds() -> None:
    tints = {"#E9F2F9", "#FBEEE5", "#EBF6F2", "#F2F3F5", "#FFFFFF", "#D9DEE3"}
    for ink, dark in pictures.DARK.items():
        least = 4.5 if ink in ("#1F2933", "#52606D") else 3.0
        if ink not in tints:
            assert contrast(ink, "#FFFFFF") >= least, ink
            assert contrast(dark, "#141A21") >= least, dark
    for tint in tints - {"#D9DEE3"}:
        assert contrast(pictures.DARK["#1F2933"], pictures.DARK[tint]) >= 4.5
        assert contrast(pictures.DARK["#52606D"], pictures.DARK[tint]) >= 4.5


def test_parties_on_the_map_know_what_the_page_needs() -> None:
    made = example()
    drawn = pictures.the_map(made, facts(made), Inks())
    assert drawn is not None
    ids = re.findall(r"class=party data-id=([\w-]+)", str(drawn.body))
    assert ids == list(made.analysis.picture.network.parties)
    (collars,) = re.findall(r"<g class=collars>(.*?)</g>", str(drawn.body))
    assert collars.count("/>") == len(ids)
    assert "data-id=huisartsen data-sector=care data-approach=listen data-at=" in drawn.body
    # Steunpunt and Welzijn know each other, a little and informally.
    tie = f"{ids.index('steunpunt')} {ids.index('welzijn')} i 1"
    assert f'data-t="{tie}"' in drawn.body


def test_the_map_of_those_who_see_no_scores_has_no_marks_of_approaches() -> None:
    for audience in ("board", "network"):
        made = example(EXAMPLE, audience)  # type: ignore[arg-type]
        drawn = pictures.the_map(made, facts(made), Inks())
        assert drawn is not None
        assert "<polygon" not in drawn.body
        assert ">?<" not in drawn.body
        assert pictures.field(made, Inks()) is None


def test_nothing_of_the_map_is_cut_off() -> None:
    made = example()
    drawn = pictures.the_map(made, facts(made), Inks())
    assert drawn is not None
    left, top, wide, high = map(float, drawn.box.split())
    found = re.findall(r"<(?:text x|circle cx)=([\d.]+) c?y=([\d.]+)", str(drawn.body))
    assert len(found) > 48
    for x, y in found:
        assert left <= float(x) <= left + wide
        assert top <= float(y) <= top + high


def test_a_project_without_parties_has_no_map() -> None:
    data = b"mantelnet: 1\nproject: {name: P}\nambition: {statement: S}\nparties: {a: {name: A, status: left}}\n"
    page = render(make(data))
    Reader(page)
    assert 'id="drawing"' not in page


def test_stamps_on_the_page_are_data() -> None:
    page = page_of(EXAMPLE, "board")
    found = re.search(r"<!-- mantelnet-report (\{.*\}) -->", page)
    assert found is not None
    assert json.loads(found[1])["audience"] == "board"
