"""The live page in a real browser: a save shows at once, and people keep their place."""

from __future__ import annotations

from pathlib import Path
from threading import Thread
from typing import Any

from mantelnet.commands import serving

ROOT = Path(__file__).parents[2]


def test_a_workshop(browser: Any, tmp_path: Path) -> None:
    project = tmp_path / "mantelnet.yaml"
    sound = (ROOT / "examples/jonge-mantelzorgers/mantelnet.yaml").read_text(encoding="utf-8")
    project.write_text(sound, encoding="utf-8")
    live = serving.Live(project, "core", "nl")
    live.look()
    server = serving.server(live, 0)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    watcher = serving.watching(live)
    home = f"http://127.0.0.1:{server.server_port}/"
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(60_000)
    complaints: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    try:
        page.goto(home)
        page.evaluate("mantelnet.choose('huisartsen')")
        page.uncheck("#see-informal")
        page.evaluate("scrollTo({top: 700, behavior: 'instant'})")
        page.wait_for_function("scrollY === 700")
        project.write_text(sound.replace("Huisartsen Lindermeer", "Huisartsen aan het Meer"), encoding="utf-8")
        page.wait_for_selector("#see-panel >> text=Huisartsen aan het Meer")
        assert page.evaluate("mantelnet.chosen()") == "huisartsen"
        assert not page.is_checked("#see-informal")
        page.wait_for_function("Math.abs(scrollY - 700) < 3")

        project.write_text(sound.replace("opgave: >-", "opgave: hier: >-"), encoding="utf-8")
        page.wait_for_selector("text=Er zitten fouten in het projectbestand")
        assert page.locator("#drawing").count() == 0
        project.write_text(sound, encoding="utf-8")
        page.wait_for_selector("#see-panel >> text=Huisartsen Lindermeer")
        assert page.evaluate("mantelnet.chosen()") == "huisartsen"
        assert page.inner_text(".lost") == ""
        # Somebody stops the server: the page must not pretend to be up to date.
        live.stop()
        server.shutdown()
        server.server_close()
        page.wait_for_selector("text=Deze pagina volgt het bestand niet meer")
        complaints = [words for words in complaints if "ERR_CONNECTION_REFUSED" not in words]
    finally:
        live.stop()
        context.close()
        server.shutdown()
        server.server_close()
        thread.join()
        watcher.join()
    assert {url.split("?")[0] for url in asked if not url.startswith("data:")} == {home, home + "events"}
    assert complaints == []
