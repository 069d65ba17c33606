"""A real browser for the pages of reports; without one on the machine these tests are passed over, but not in CI."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pytest

from mantelnet.audience import Audience
from mantelnet.project import open_project
from mantelnet.reports.edition import edition
from mantelnet.reports.page import render
from mantelnet.text import Language

ROOT: Final = Path(__file__).parents[2]
CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium, without a window."""
    if CHROMIUM is None:
        if os.environ.get("CI"):
            pytest.fail("CI has no Chromium, so pages are not tested")
        pytest.skip("there is no Chromium on this machine")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # A container runs tests as root, where Chromium has no sandbox of its own.
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture(scope="session")
def page_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """The page of a project for an audience, written to a file; made once."""
    made: dict[tuple[str, str, str], Path] = {}

    def page(project: str | bytes, audience: Audience = "core", language: Language = "nl") -> Path:
        data = (ROOT / f"examples/{project}/mantelnet.yaml").read_bytes() if isinstance(project, str) else project
        key = (str(hash(data)), audience, language)
        if key not in made:
            opened = open_project(data, "mantelnet.yaml")
            assert opened.project is not None
            made[key] = tmp_path_factory.mktemp("page") / "page.html"
            made[key].write_text(render(edition(opened.project, data, audience, language)), encoding="utf-8")
        return made[key]

    return page


class Watched:
    """A page that people look at, with all that it asked for and complained about."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda message: self.complaints.append(message.text))


@pytest.fixture
def look(browser: Any) -> Callable[..., Any]:
    """Opens a page: ``with look(path, width=320) as watched: …``. Nothing may be fetched, nothing may complain."""

    @contextmanager
    def opened(path: Path, width: int = 1280, **settings: Any) -> Iterator[Watched]:
        context = browser.new_context(viewport={"width": width, "height": 900}, offline=True, **settings)
        watched = Watched(context.new_page())
        watched.page.goto(path.as_uri())
        yield watched
        context.close()
        assert [url for url in watched.requests if not url.startswith("data:")] == [path.as_uri()]
        assert watched.complaints == []

    return opened
