"""A report as one page that stands on its own: nothing is fetched, and without JavaScript all of it can be read.

Template, style and script lie in ``assets``. The policy of the page allows exactly this style and this script, by their
hash, so that nothing in a project file can ever run.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from markupsafe import Markup

from mantelnet import __version__
from mantelnet.characters import shown
from mantelnet.renderers.html import Blocks, side_rules
from mantelnet.renderers.scene_svg import font_face
from mantelnet.report import Part
from mantelnet.reports import chapters, legend, method, pictures, summary
from mantelnet.reports.edition import Edition
from mantelnet.reports.labels import LABELS, SHORT, status
from mantelnet.reports.parties import Facts, facts
from mantelnet.reports.words import HOLDS, INTERNAL, NAMES, PARTLY
from mantelnet.strategies import QUADRANTS
from mantelnet.text import Text, both, day
from mantelnet.vocabulary import label

if TYPE_CHECKING:
    from jinja2 import Template

Say = Callable[[Text], str]

#: What a page may do: nothing but show itself. ``{style}`` and ``{script}`` are hashes.
_POLICY: Final = (
    "default-src 'none'; style-src '{style}'; script-src '{script}'; font-src data:; img-src data:; "
    "{connect}base-uri 'none'; form-action 'none'"
)


def render(edition: Edition, live: str = "") -> str:
    """The page.

    Args:
        edition: what it tells, and to whom.
        live: for a page that listens to a server: by which word the server knows this state of the project.
    """
    context = {**_context(edition), "live": live}
    script = asset("page.js") + (asset("live.js") if live else "")
    return with_fonts("page.html", context, _style(edition), script)


def with_fonts(name: str, context: dict[str, Any], style: str, script: str) -> str:
    """A page whose fonts hold the letters that it has, and no others."""
    letters = "".join(sorted(set(_filled(name, context, style, script))))
    fonts = "".join(font_face(bold, [letters]) for bold in (False, True))
    return _filled(name, context, fonts + style, script)


def _filled(name: str, context: dict[str, Any], style: str, script: str) -> str:
    # Markup for our own style and script: within them nothing may be escaped, and nothing comes from a project.
    allowed = policy(style, script, bool(context["live"]))
    return _template(name).render(**context, style=Markup(style), script=Markup(script), policy=allowed)


def policy(style: str, script: str, live: bool = False) -> str:
    """The content security policy of a page with this style and this script."""
    connect = "connect-src 'self'; " if live else ""
    return _POLICY.format(style=_hash(style), script=_hash(script), connect=connect)


def _hash(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


@cache
def asset(name: str) -> str:
    """The text of a file in ``assets``."""
    return (files("mantelnet.reports") / "assets" / name).read_text(encoding="utf-8")


@cache
def _template(name: str) -> Template:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        autoescape=True, loader=FunctionLoader(asset), undefined=StrictUndefined, keep_trailing_newline=True
    )
    return environment.get_template(name)


def _style(edition: Edition) -> str:
    said = INTERNAL if edition.internal else _made_for(edition)
    # Only sentences of our own come into the style sheet.
    return (
        asset("page.css")
        .replace("/*columns*/", side_rules())
        .replace("/*dark pictures*/", pictures.recolouring())
        .replace("{marking}", said.say(edition.language))
    )


def _made_for(edition: Edition) -> Text:
    return Text(en="Made for {name}", nl="Gemaakt voor {name}").fill(name=NAMES[edition.audience])


def _context(edition: Edition) -> dict[str, Any]:
    def say(text: Text) -> str:
        return shown(text.say(edition.language))

    picture, told = edition.analysis.picture, facts(edition)
    blocks = Blocks(edition.language, _links(told))
    wanted = picture.file.ambition
    parts = chapters.chapters(edition)
    ids = {part.id for part in parts}
    drawn = pictures.the_map(edition, told)
    words = {name: say(text) for name, text in LABELS.items()}
    words |= {
        "made_for": say(_made_for(edition) + ". " + HOLDS[edition.audience]),
        "partly": "" if edition.internal else say(PARTLY),
        "counted": say(pictures.counted(edition) + "."),
        "internal": say(INTERNAL),
        "status": say(status(edition)),
        "about": say(method.TITLE),
    }
    return {
        "stamp": Markup(edition.stamp.write()),
        "language": edition.language,
        "version": __version__,
        "internal": edition.internal,
        "title": say(both(" ".join(picture.file.project.name.split()))),
        "subtitle": say(chapters.subtitle(edition)),
        "w": words,
        "statement": say(both(" ".join(wanted.statement.split()))),
        "horizon": say(Text(en="By {day}.", nl="Uiterlijk {day}.").fill(day=day(wanted.horizon)))
        if wanted.horizon
        else "",
        "dream": say(both(" ".join(wanted.dream.split()))) if wanted.dream else "",
        "goals": Markup("").join(blocks.block(b, "goals-title") for b in chapters.goals(edition)),
        "tiles": [_tile(blocks, say(tile.title), tile, ids) for tile in summary.tiles(edition)],
        "contents": [(id_, say(title)) for id_, title in _contents(edition, parts, bool(drawn))],
        "map": drawn,
        "too_large": drawn is None,
        "layers": edition.audience != "board",
        "strengths": any(tie.strength is not None for tie in picture.network.ties),
        "sectors": [(s, say(label(s))) for s in dict.fromkeys(picture.network.sectors.values()) if s],
        "approaches": _approaches(edition, say) if edition.scored else [],
        "legend": legend.build(edition) if drawn else "",
        "parties": [_card(say, edition, blocks, fact) for fact in told],
        "chapters": [_chapter(edition, blocks, part, say(part.title)) for part in parts],
        "about": Markup("").join(blocks.block(b, "about-title") for b in method.build(edition)),
    }


def _links(told: Sequence[Facts]) -> dict[str, str]:
    """Where the label of a party leads; a label that two parties share leads nowhere."""
    labels = [fact.label.en for fact in told]
    return {fact.label.en: f"p-{fact.id}" for fact in told if labels.count(fact.label.en) == 1}


def _tile(blocks: Blocks, title: str, tile: summary.Tile, chapters_: set[str]) -> dict[str, object]:
    body = Markup("").join(blocks.block(block, f"tile-{tile.id}") for block in tile.blocks)
    more = tile.more if tile.more in chapters_ else ""
    return {"id": f"tile-{tile.id}", "title": title, "body": body, "more": more}


#: Chapters that the list of contents leaves out: they belong with the one before.
_BELOW: Final = frozenset({"scores", "coverage"})


def _contents(edition: Edition, parts: Sequence[Part], drawn: bool) -> list[tuple[str, Text]]:
    """Where the list of contents leads; chapters by a short name where they have one."""
    found = [("map", LABELS["map"])] if drawn else []
    found += [(part.id, SHORT.get(part.id, part.title)) for part in parts if part.id not in _BELOW]
    wanted = edition.analysis.picture.file.ambition
    found += [("goals", SHORT["goals"])] if wanted.goals or wanted.dream else []
    return [*found, ("one-by-one", SHORT["one-by-one"]), ("about", SHORT["about"])]


def _approaches(edition: Edition, say: Say) -> list[tuple[str, str]]:
    there = {s.quadrant if (s := p.strategy) else None for p in edition.analysis.picture.field.values()}
    found = [(str(quadrant), say(words)) for quadrant, words in QUADRANTS.items() if quadrant in there]
    return [*found, ("unknown", say(LABELS["unknown"]))] if None in there else found


def _card(say: Say, edition: Edition, blocks: Blocks, fact: Facts) -> dict[str, object]:
    layers = (("formal_ties", fact.formal), ("informal_ties", fact.informal))
    return {
        "id": fact.id,
        "label": say(fact.label),
        "name": say(fact.name),
        "kind": say(fact.kind),
        "sign": blocks.sign(fact.quadrant) + " " if edition.scored else "",
        "standing": [(say(words), [say(value) for value in values]) for words, values in fact.standing],
        "rows": [(say(words), [say(value) for value in values]) for words, values in fact.rows],
        "contacts": [
            (say(LABELS[name]), [{"id": c.party, "label": say(c.text), "about": say(c.about)} for c in contacts])
            for name, contacts in layers
            if contacts
        ],
    }


def _chapter(edition: Edition, blocks: Blocks, part: Part, title: str) -> dict[str, object]:
    picture = pictures.field(edition) if part.id == "force-field" else None
    return {"id": part.id, "title": title, "body": blocks.part(part), "picture": picture}
