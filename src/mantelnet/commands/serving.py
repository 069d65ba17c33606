"""A report that follows the project file: a small server for this computer only, and the page that it serves."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Condition, Thread
from typing import TYPE_CHECKING, Any, Final

from mantelnet.commands import shell
from mantelnet.commands.editions import edition, kept_places
from mantelnet.text import Text

if TYPE_CHECKING:
    from mantelnet.audience import Audience
    from mantelnet.drawing.layout import Place
    from mantelnet.reports.edition import Edition
    from mantelnet.text import Language

HERE: Final = "127.0.0.1"
#: Seconds between two looks at the project file.
_LOOK_AGAIN: Final = 0.4
#: Seconds that a file which has changed must stay as it is before it is read.
_STILL: Final = 0.15
#: Seconds after which a stream that has nothing to tell says so, to find out whether anybody still listens.
_STILL_HERE: Final = 15.0
#: On every answer: no other page may read it or hold it in a frame, and nobody keeps it.
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Live:
    """The page of a project file as it is now.

    Args:
        project: the file.
        audience: who reads it.
        lang: what ``--lang`` says.
    """

    def __init__(self, project: Path, audience: "Audience", lang: str | None) -> None:
        self._project, self._audience, self._lang = project, audience, lang
        self._language: Language = shell.language_for(lang)
        self._places: Mapping[str, Place] = kept_places(project)
        self._seen: object = None
        self._gone = False
        self._turned = Condition()
        self._going = True
        #: By which word this state of the file is known, and its page.
        self.state, self.page = "", ""

    def look(self) -> bool:
        """Make the page anew when the file has changed; whether it has."""
        seen = self._glance()
        # Many editors put a new file in the place of the old one: for a moment there is none.
        just_gone = seen is None and not self._gone
        self._gone = seen is None
        if just_gone or (seen == self._seen and self.state):
            return False
        self._seen = seen
        try:
            state, page = self._made()
        except Exception as error:  # A mistake of ours must not end the workshop; the next save may well be fine.
            state, page = self._failed(error)
        if state == self.state and page == self.page:
            return False
        with self._turned:
            self.state, self.page = state, page
            self._turned.notify_all()
        return True

    def _glance(self) -> object:
        """What tells that the file has changed; ``None`` where there is none."""
        try:
            facts = self._project.stat()
        except OSError:
            return None
        return facts.st_mtime_ns, facts.st_size, facts.st_ino

    def _made(self) -> tuple[str, str]:
        """The state of the file, and its page."""
        from mantelnet.audience import may
        from mantelnet.diagnostics import Severity
        from mantelnet.project import open_project
        from mantelnet.reports import page, trouble

        try:
            data = shell.read(self._project)
        except shell.Problem as problem:
            return "absent", trouble.render_unread(problem.text, self._language, "absent")
        state = sha256(data).hexdigest()[:16]
        opened = open_project(data, self._project.name)
        self._language = shell.language_for(self._lang, opened.language)
        if opened.project is None:
            errors = [d for d in opened.diagnostics if d.severity is Severity.ERROR]
            return state, trouble.render(errors, self._language, state, lines=may(self._audience, "core"))
        made = edition(opened.project, data, self._audience, self._language, "html", self._places)
        from mantelnet.drawing.layout import layout

        # Parties stay where they are while people work on the file, also for those who see only a part of them.
        self._places = layout(made.analysis.picture.network.all, self._known(made))
        return state, page.render(replace(made, places=self._places), live=state)

    def _failed(self, error: Exception) -> tuple[str, str]:
        """The page for a mistake of our own: its kind, and never anything of the file."""
        from mantelnet.reports import trouble

        reason = Text(
            en="Something went wrong inside mantelnet itself ({kind}). Your file was not changed.",
            nl="Er ging iets mis in mantelnet zelf ({kind}). Uw bestand is niet veranderd.",
        ).fill(kind=type(error).__name__)
        return "failed", trouble.render_unread(reason, self._language, "failed")

    def _known(self, made: "Edition") -> "Mapping[str, Place]":
        """Where parties lay: at first what the edition may know, from then on what was shown."""
        return self._places if self.state else made.places

    def changed(self, since: str) -> str | None:
        """Wait for another state than ``since``, and tell it; ``None`` when nothing happens for a while."""
        with self._turned:
            self._turned.wait_for(lambda: self.state != since or not self._going, _STILL_HERE)
            return self.state if self.state != since and self._going else None

    def watch(self) -> None:
        """Look at the file again and again, until :meth:`stop`."""
        while True:
            with self._turned:
                if self._turned.wait_for(lambda: not self._going, _LOOK_AGAIN):
                    return
            if self._still():
                self.look()

    def _still(self) -> bool:
        """Whether nobody is writing the file at this very moment: half a file would be full of mistakes."""
        before = self._glance()
        if before != self._seen:
            with self._turned:
                self._turned.wait_for(lambda: not self._going, _STILL)
        return self._glance() == before

    def stop(self) -> None:
        """End watching, and let go of everybody who waits."""
        with self._turned:
            self._going = False
            self._turned.notify_all()

    @property
    def going(self) -> bool:
        """Whether it has not been stopped."""
        return self._going


def server(live: Live, port: int) -> ThreadingHTTPServer:
    """A server of a page for this computer only; port 0 takes a free one.

    Raises:
        OSError: when the port is taken.
    """

    class Handler(_Handler):
        pass

    Handler.live = live
    made = _Server((HERE, port), Handler)
    Handler.names = frozenset(f"{name}:{made.server_port}" for name in (HERE, "localhost"))
    return made


def watching(live: Live) -> Thread:
    """The thread that watches the file, started."""
    thread = Thread(target=live.watch, daemon=True)
    thread.start()
    return thread


class _Server(ThreadingHTTPServer):
    """A server that an open stream does not hold up at its end."""

    block_on_close = False
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Nothing: a browser that went away halfway is no news."""


class _Handler(BaseHTTPRequestHandler):
    """Answers with the page and with its stream of events, and with nothing else."""

    live: Live
    names: frozenset[str]
    protocol_version = "HTTP/1.1"
    server_version = "mantelnet"
    sys_version = ""

    def do_GET(self) -> None:
        """The page at ``/``, the events at ``/events``."""
        path, _, query = self.path.partition("?")
        # A page elsewhere can give this address another name; only the names of this computer are answered.
        if self.headers.get("Host") not in self.names:
            self._say(403, "text/plain", "This server answers this computer only.\n")
        elif path == "/":
            self._say(200, "text/html", self.live.page)
        elif path == "/events":
            self._stream(query)
        else:
            self._say(404, "text/plain", "Not here.\n")

    def _say(self, code: int, kind: str, text: str) -> None:
        data = text.encode()
        self._begin(code, kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _begin(self, code: int, kind: str) -> None:
        self.send_response(code)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        for name, value in _HEADERS.items():
            self.send_header(name, value)

    def _stream(self, since: str) -> None:
        self._begin(200, "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        try:
            self._tell(": here\n\n")
            while self.live.going:
                state = self.live.changed(since)
                self._tell(f"event: changed\ndata: {state}\n\n" if state else ": still here\n\n")
                since = state or since
        except OSError:
            return  # Nobody listens any more.

    def _tell(self, text: str) -> None:
        self.wfile.write(text.encode())
        self.wfile.flush()

    def _refuse(self) -> None:
        self.close_connection = True
        self._begin(405, "text/plain")
        self.send_header("Allow", "GET")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_HEAD = do_POST = do_PUT = do_DELETE = do_OPTIONS = do_PATCH = _refuse  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing: whoever works at the table does not want to read along with a server."""
