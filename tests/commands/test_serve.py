"""``mantelnet serve``: the page of this moment, for this computer only."""

from __future__ import annotations

import html
import http.client
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from mantelnet.cli import run
from mantelnet.commands import serving, shell

SOUND = """mantelnet: 1
language: nl
project: {name: Proef}
ambition: {statement: Samen}
parties: {een: {name: Eerste partij}, twee: {name: Tweede partij}}
ties: {formal: [{between: [een, twee], strength: 3}]}
"""


def save(project: Path, text: str) -> None:
    """Save as many editors do: a new file in the place of the old one."""
    fresh = project.with_suffix(".new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(project)


@contextmanager
def served(project: Path, audience: Any = "core", lang: str | None = None) -> Iterator[tuple[serving.Live, int]]:
    """A server on a free port, without a watcher: tests say when to look."""
    live = serving.Live(project, audience, lang)
    live.look()
    server = serving.server(live, 0)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield live, server.server_port
    finally:
        live.stop()
        server.shutdown()
        server.server_close()
        thread.join()


def ask(port: int, path: str = "/", method: str = "GET", host: str | None = None) -> tuple[int, dict[str, str], str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.putrequest(method, path, skip_host=True)
    connection.putheader("Host", host if host is not None else f"127.0.0.1:{port}")
    connection.endheaders()
    answer = connection.getresponse()
    found = answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read().decode()
    connection.close()
    return found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "mantelnet.yaml"
    path.write_text(SOUND, encoding="utf-8")
    return path


def test_the_page_is_served_with_strict_headers(project: Path) -> None:
    with served(project) as (live, port):
        code, headers, page = ask(port)
    assert code == 200
    assert page == live.page
    assert "Eerste partij" in page
    assert "connect-src 'self'; " in html.unescape(page)
    assert headers["content-type"] == "text/html; charset=utf-8"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"
    assert headers["server"].strip() == "mantelnet"
    assert "access-control-allow-origin" not in headers


def test_localhost_is_this_computer_too(project: Path) -> None:
    with served(project) as (_, port):
        assert ask(port, host=f"localhost:{port}")[0] == 200


@pytest.mark.parametrize("host", ["example.org", "127.0.0.1", "localhost:1", "evil.localhost:{port}", ""])
def test_other_names_are_refused(project: Path, host: str) -> None:
    with served(project) as (_, port):
        code, _, text = ask(port, host=host.format(port=port))
    assert code == 403
    assert "partij" not in text


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])
def test_nothing_but_get(project: Path, method: str) -> None:
    with served(project) as (_, port):
        code, headers, text = ask(port, method=method)
    assert (code, headers["allow"], text) == (405, "GET", "")


@pytest.mark.parametrize("path", ["/mantelnet.yaml", "/../mantelnet.yaml", "/%2e%2e/x", "/index.html", "/events/"])
def test_no_file_is_served(project: Path, path: str) -> None:
    with served(project) as (_, port):
        code, _, text = ask(port, path)
    assert code == 404
    assert "Proef" not in text


def test_only_this_computer_can_reach_it(project: Path) -> None:
    live = serving.Live(project, "core", None)
    live.look()
    server = serving.server(live, 0)
    assert server.server_address[0] == "127.0.0.1"
    server.server_close()


def test_a_save_changes_the_page_and_tells_who_listens(project: Path) -> None:
    with served(project) as (live, port):
        first = live.state
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        connection.request("GET", f"/events?{first}")
        stream = connection.getresponse()
        assert stream.getheader("Content-Type") == "text/event-stream; charset=utf-8"
        assert stream.readline() == b": here\n"
        save(project, SOUND.replace("Eerste", "Nieuwe"))
        assert live.look()
        lines = [stream.readline() for _ in range(3)]
        assert lines == [b"\n", b"event: changed\n", f"data: {live.state}\n".encode()]
        assert live.state != first
        assert "Nieuwe partij" in ask(port)[2]
        connection.close()


def test_who_comes_late_hears_of_it_at_once(project: Path) -> None:
    with served(project) as (live, port):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        connection.request("GET", "/events?old")
        stream = connection.getresponse()
        told = b"".join(stream.readline() for _ in range(4)).decode()
        assert told.endswith(f"event: changed\ndata: {live.state}\n")
        connection.close()


def test_a_save_that_changes_nothing_is_no_news(project: Path) -> None:
    live = serving.Live(project, "core", None)
    assert live.look()
    assert not live.look()
    save(project, SOUND)
    assert not live.look()


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_mistakes_show_in_plain_words_and_go_when_mended(project: Path, lang: str) -> None:
    words = {"nl": "Er zitten fouten in het projectbestand", "en": "The project file has mistakes"}[lang]
    live = serving.Live(project, "core", lang)
    live.look()
    assert words not in live.page
    save(project, SOUND.replace("between: [een, twee]", "between: [een, <b>drei</b>]"))
    assert live.look()
    assert words in live.page
    assert "<b>drei" not in live.page
    assert "Eerste partij" not in live.page
    save(project, SOUND.replace("[een, twee]", "[een, drie]"))
    assert live.look()
    assert {"nl": "Regel 6:", "en": "Line 6:"}[lang] in live.page
    assert "drie" in live.page
    save(project, SOUND)
    assert live.look()
    assert "Eerste partij" in live.page


def test_personal_data_is_not_repeated(project: Path) -> None:
    save(project, SOUND + "kontakt: j.jansen@example.org\n")
    live = serving.Live(project, "core", "nl")
    live.look()
    assert "fouten" in live.page
    assert "jansen" not in live.page


@pytest.mark.parametrize(("audience", "shown"), [("board", False), ("network", False), ("core", True), ("own", True)])
def test_lines_of_the_file_are_for_those_who_may_see_it(project: Path, audience: Any, shown: bool) -> None:
    """A screen on the wall shows what is wrong, and not the line in which a party's score stands."""
    save(project, SOUND + "scores: {twee: {commitment: 9, reason: Zegt altijd nee}}\n")
    live = serving.Live(project, audience, "nl")
    live.look()
    assert "Regel 7:" in live.page
    assert ("Zegt altijd nee" in live.page) is shown


def test_a_file_that_is_gone_is_told_only_when_it_stays_away(project: Path) -> None:
    live = serving.Live(project, "core", "nl")
    live.look()
    project.unlink()
    assert not live.look()
    assert live.look()
    assert "niet te lezen" in live.page
    project.write_text(SOUND, encoding="utf-8")
    assert live.look()
    assert "Eerste partij" in live.page


def test_a_mistake_of_ours_does_not_end_the_workshop(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    live = serving.Live(project, "core", "nl")
    live.look()
    with monkeypatch.context() as patch:
        patch.setattr(serving, "edition", lambda *_: 1 / 0)
        save(project, SOUND + "# x\n")
        assert live.look()
    assert "ZeroDivisionError" in live.page
    assert "Eerste" not in live.page
    save(project, SOUND + "# y\n")
    assert live.look()
    assert "Eerste partij" in live.page


def test_parties_stay_in_their_places(project: Path) -> None:
    live = serving.Live(project, "network", "nl")
    live.look()

    before = dict(live._places)
    assert set(before) == {"een", "twee"}
    save(project, SOUND.replace("twee: {name: Tweede partij}", "twee: {name: Tweede partij}, drie: {name: Derde}"))
    live.look()
    assert "Derde" in live.page
    assert {party: live._places[party] for party in before} == before


def test_the_audience_decides(project: Path) -> None:
    save(project, SOUND.replace("Eerste partij}", "Eerste partij, note: Geheim}"))
    for audience, told in (("network", False), ("core", False), ("own", True)):
        live = serving.Live(project, audience, "nl")  # type: ignore[arg-type]
        live.look()
        assert ("Geheim" in live.page) is told


def test_wrong_calls_are_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["serve", "-", "--lang", "en"]) == shell.USAGE
    assert run(["serve", str(project.parent / "none.yaml"), "--lang", "en"]) == shell.UNREADABLE
    with served(project) as (_, port):
        assert run(["serve", str(project), "--port", str(port), "--lang", "en"]) == shell.USAGE
    assert run(["serve", str(project), "--port", "70000", "--lang", "en"]) == shell.USAGE
    assert "--port 0" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no interrupt to one process")
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_ctrl_c_ends_it_well(project: Path, lang: str) -> None:
    command = [sys.executable, "-m", "mantelnet", "serve", str(project), "--port", "0", "--lang", lang]
    # Whoever runs the tests in the background has Ctrl-C switched off for all of them.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        program = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    finally:
        signal.signal(signal.SIGINT, before)
    assert program.stderr is not None
    first = program.stderr.readline()
    port = int(first.split("127.0.0.1:")[1].split("/")[0])
    assert ask(port)[0] == 200
    # A browser that is still listening does not hold it up.
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", "/events?x")
    connection.getresponse().readline()
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=30)
    connection.close()
    assert program.returncode == 0
    assert out == ""
    assert err == {"nl": "Gestopt.\n", "en": "Stopped.\n"}[lang]
