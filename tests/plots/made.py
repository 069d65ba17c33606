"""Projects for pictures: the examples, and made ones of any size with everything in them that a picture can show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

from mantelnet.drawing.layout import Place, layout
from mantelnet.drawing.paper import Paper, SizeName, sheets
from mantelnet.drawing.scene import Scene
from mantelnet.model import SECTORS, ProjectFile
from mantelnet.network import Network
from mantelnet.plots import PLOTS, Plot
from mantelnet.plots.plot import Request, Subject, Theme
from mantelnet.project import open_project
from mantelnet.text import Language, Text

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml"))
PLOT = {plot.id: plot for plot in PLOTS}
#: Names that a drawing or a file format may stumble over.
HOSTILE = (
    "[bold]Rood[/red]", "$$x^2$$", "$\\frac{1}{0}$", "<script>alert(1)</script>", "=SUM(A1)", "a & b \"c\" 'd'",
    "Steunpunt", "STEUNPUNT", "steunpunt", "👩‍👧 Zorgmaatjes 🏠", "مركز دعم مقدمي الرعاية", "介護者支援センター",
    "Zorgcoördinatiepuntvoormantelzorgersenvrijwilligersindegehelenoordelijkeregio", "%s {name} \\n", "é̂́ñ",
    "Stichting voor welzijn en wonen van ouderen in de gemeenten langs de grote rivier", "—", "_x_ *y* `z`",
)  # fmt: skip


@cache
def example(name: str) -> ProjectFile:
    """The project file of an example."""
    opened = open_project((ROOT / "examples" / name / "mantelnet.yaml").read_bytes(), name)
    assert opened.project is not None
    return opened.project.file


def project(
    names: int | Sequence[str], ties: Iterable[tuple[int, int]] = (), needs: int = 12, **more: Any
) -> ProjectFile:
    """A project with everything in it.

    Args:
        names: of the parties, or how many.
        ties: pairs of parties by number; every third one is informal as well.
        needs: how many needs the ambition names.
        more: sections of the file instead of the made ones.
    """
    called = [f"Partij {n}" for n in range(names)] if isinstance(names, int) else list(names)
    n = len(called)
    pairs = list(ties)
    status = ("member", "member", "member", "invited", "wanted")
    parties = {
        f"p{k}": {
            "name": called[k], "sector": SECTORS[k % len(SECTORS)], "status": status[k % 5],
            "covers": [f"n{(k + j) % needs}" for j in range(k % 3) if (k + j) % needs] if needs else [],
            "gives": [f"Gift {k}"], "wants": [f"Wish {k}", "Time"],
        }
        for k in range(n)
    }  # fmt: skip
    scores = {
        f"p{k}": {
            "commitment": {"a": str(1 + k % 5), "b": str(1 + (k + 1) % 5)}, "impact": {"a": str(1 + (k // 5) % 5)},
            "influence": {"a": str(1 + (k // 3) % 5)},
            **({"desired": {"commitment": str(1 + (k + 2) % 5)}} if k % 4 == 0 else {}),
        }
        for k in range(n) if k % 7 != 6
    }  # fmt: skip
    earlier = {
        f"p{k}": {"commitment": {"a": str(1 + (k + 2) % 5)}, "impact": {"a": "3"}, "influence": {"a": "2"}}
        for k in range(0, n, 6)
    }
    themes = ("mission", "funding", "capacity", "reputation", "own")
    data: dict[str, Any] = {
        "mantelnet": "1",
        "project": {"name": "Made", "date": "2026-03-01"},
        "ambition": {"statement": "Nobody alone", "needs": {f"n{k}": {"text": f"Need {k}"} for k in range(needs)}},
        "parties": parties,
        "ties": {
            "formal": [_tie(a, b, number) for number, (a, b) in enumerate(pairs)],
            "informal": [_tie(a, b, number + 1) for number, (a, b) in enumerate(pairs) if number % 3 == 0],
        },
        "themes": {"own": "Wachtlijsten en doorverwijzing"},
        "interests": {
            f"p{k}": [
                {
                    "text": "x", "theme": themes[(k + j) % 5], "direction": "against" if k % 4 == j else "with",
                    "confirmed": "true" if k % 2 else "false",
                    **({"weight": str(1 + (k + j) % 5)} if k % 6 else {}),
                }
                for j in range(k % 4)
            ]
            for k in range(n) if k % 4
        },
        "scores": scores,
        "measurements": [{"id": "first", "date": "2025-03-01", "scores": earlier}] if earlier else [],
        "conditions": {
            "answers": {
                f"r{k}": {"ambition_1": str(1 + k % 5), "process_2": "4", "relations_1": "dont_know"} for k in range(5)
            }
        },
        "exchanges": [
            {"from": f"p{k}", "to": f"p{(k + 1) % n}", "what": f"Thing {k}", **_how_far(k)}
            for k in range(min(n, 9)) if n > 1
        ],
        **more,
    }  # fmt: skip
    return ProjectFile.model_validate(data)


def _tie(a: int, b: int, number: int) -> dict[str, Any]:
    strength = {"strength": str(1 + number % 5)} if number % 6 else {}
    if number % 5 == 4:
        return {"from": f"p{a}", "to": f"p{b}", **strength}
    return {"between": [f"p{a}", f"p{b}"], **strength}


def _how_far(k: int) -> dict[str, str]:
    return ({"status": "agreed"}, {"status": "offered"}, {"status": "asked"}, {})[k % 4]


def ring(n: int) -> list[tuple[int, int]]:
    """Ties around a ring, with a chord from every third party."""
    around = [(k, (k + 1) % n) for k in range(n)] if n > 2 else [(0, 1)][: n - 1]
    return around + [(k, (k * 7 + 3) % n) for k in range(0, n, 3) if n > 10 and k != (k * 7 + 3) % n]


def everybody(n: int) -> list[tuple[int, int]]:
    """Every party tied to every other."""
    return list(combinations(range(n), 2))


def pairs(n: int) -> list[tuple[int, int]]:
    """A network in pieces of two."""
    return [(k, k + 1) for k in range(0, n - 1, 2)]


def request(
    file: ProjectFile,
    plot: Plot,
    size: SizeName = "a4",
    language: Language = "nl",
    theme: Theme = "light",
    paper: Paper | None = None,
    **more: Any,
) -> Request:
    """What to draw, with places where the picture is a map."""
    network = Network.of(file)
    return Request(
        subject=Subject(file, network),
        paper=paper or sheets(size, len(network.parties) if plot.has_map else 0)[0],
        language=language,
        theme=theme,
        places=_places(file, network) if plot.has_map else {},
        **more,
    )


#: Places that were worked out before, each with its file, so that the number of a file stays its own.
_KNOWN: dict[int, tuple[ProjectFile, Mapping[str, Place]]] = {}


def _places(file: ProjectFile, network: Network) -> Mapping[str, Place]:
    if id(file) not in _KNOWN:
        _KNOWN[id(file)] = file, layout(network.all)
    return _KNOWN[id(file)][1]


@cache
def large() -> ProjectFile:
    """A project of a hundred and fifty parties."""
    return project(150, ring(150))


def on_poster(plot: str, file: ProjectFile) -> Scene:
    """The picture on the first poster that holds it."""
    crowd = len(Network.of(file).parties) if PLOT[plot].has_map else 0
    made = (drawn(plot, request(file, PLOT[plot], paper=paper)) for paper in sheets("a0", crowd))
    return next(found for found in made if isinstance(found, Scene))


def drawn(plot: str, asked: Request) -> Scene | Text | None:
    """What a plot makes of a request."""
    from importlib import import_module

    found: Scene | Text | None = import_module(PLOT[plot].module).draw(asked)
    return found


def scene(plot: str, asked: Request) -> Scene:
    """The scene that a plot makes of a request."""
    found = drawn(plot, asked)
    assert isinstance(found, Scene), found
    return found
