"""A report as one page that stands on its own: nothing is fetched, and without JavaScript all of it can be read.

Template, style and script lie in ``assets``. The policy of the page allows exactly this style and this script, by their
hash, so that nothing in a project file can ever run.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from hashlib import sha256
from html import unescape
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from markupsafe import Markup, escape

from mantelnet import __version__
from mantelnet.characters import shown
from mantelnet.renderers.html import Blocks, side_rules
from mantelnet.report import Block, Field, Paragraph, Part, Table
from mantelnet.reports import chapters, legend, method, pictures, summary, ties
from mantelnet.reports.edition import Edition
from mantelnet.reports.inks import Inks
from mantelnet.reports.labels import LABELS, SHORT, status
from mantelnet.reports.lettering import faces
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
    inks = Inks()
    page = _undressed("page.html", {**_context(edition, inks), "live": live})
    script = "".join(bare(asset(name)) for name in ("tables.js", "page.js", "live.js")[: 3 if live else 2])
    return _dressed(page, _style(edition, inks, page), script, bool(live))


def with_fonts(name: str, context: dict[str, Any], style: str, script: str) -> str:
    """A page of a template with its style, its script and its policy, and with fonts that hold the letters it has."""
    return _dressed(_undressed(name, context), style, script, bool(context["live"]))


def _undressed(name: str, context: dict[str, Any]) -> str:
    return _template(name).render(**context, style="", script="", policy="")


def _dressed(page: str, style: str, script: str, live: bool) -> str:
    """A page with its policy, its style and its script in the places that were left empty, in this order.

    Nothing else on the page looks like such a place: words of a project are escaped.
    """
    whole = faces(unescape("".join(words or held for words, held in _READ.findall(page)))) + style
    for place, what in (
        ('content=""', f'content="{escape(policy(whole, script, live))}"'),
        ("<style></style>", f"<style>{whole}</style>"),
        ("<script></script>", f"<script>{script}</script>"),
    ):
        page = page.replace(place, what, 1)
    return page


#: What is read on a page: words between tags, and what attributes hold for the script.
_READ: Final = re.compile(r'>([^<]+)<|="([^"]*)"')


def bare(script: str) -> str:
    """A script without its remarks and without the room in front of its lines."""
    lines = (line.strip() for line in _REMARK.sub("", script).splitlines())
    return "\n".join(line for line in lines if line) + "\n"


_REMARK: Final = re.compile(r"^ */\*.*?\*/$", re.MULTILINE | re.DOTALL)


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


def _style(edition: Edition, inks: Inks, page: str) -> str:
    said = INTERNAL if edition.internal else _made_for(edition)
    # Only sentences of our own come into the style sheet.
    return (
        asset("page.css")
        .replace("/*columns*/", side_rules(page))
        .replace("/*inks*/", inks.rules())
        .replace("/*dark inks*/", inks.dark())
        .replace("{marking}", said.say(edition.language))
    )


def _made_for(edition: Edition) -> Text:
    return Text(en="Made for {name}", nl="Gemaakt voor {name}").fill(name=NAMES[edition.audience])


def _context(edition: Edition, inks: Inks) -> dict[str, Any]:
    def say(text: Text) -> str:
        return shown(text.say(edition.language))

    picture, told = edition.analysis.picture, facts(edition)
    blocks = Blocks(edition.language, _links(told), rows=False)
    wanted = picture.file.ambition
    parts = chapters.chapters(edition)
    ids = {part.id for part in parts}
    drawn = pictures.the_map(edition, told, inks)
    words = {name: say(text) for name, text in LABELS.items()}
    words |= {
        "made_for": say(_made_for(edition) + ". " + HOLDS[edition.audience]),
        "partly": "" if edition.internal else say(PARTLY),
        "counted": say(pictures.counted(edition) + "."),
        "internal": say(INTERNAL),
        "status": say(status(edition)),
        "about": say(method.TITLE),
        "words": "|".join(map(say, ties.WORDS)),
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
        "layers": len({tie.layer for tie in picture.network.ties}) == 2,
        "strengths": any(tie.strength is not None for tie in picture.network.ties),
        "sectors": [(s, say(label(s))) for s in dict.fromkeys(picture.network.sectors.values()) if s],
        "approaches": _approaches(edition, say) if edition.scored else [],
        "legend": legend.build(edition, inks) if drawn else "",
        "parties": [_card(say, edition, blocks, fact) for fact in told],
        "chapters": [_chapter(edition, blocks, part, inks) for part in parts],
        "about": Markup("").join(blocks.block(b, "about-title") for b in method.build(edition)),
    }


def _links(told: Sequence[Facts]) -> dict[str, str]:
    """Where the label of a party leads; a label that two parties share leads nowhere."""
    labels = [fact.label.en for fact in told]
    return {words: f"p{place}" for place, words in enumerate(labels, 1) if labels.count(words) == 1}


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
    return {
        "id": fact.id,
        "label": say(fact.label),
        "name": say(fact.name),
        "kind": say(fact.kind),
        "sign": blocks.sign(fact.quadrant) + " " if edition.scored else "",
        "standing": [(say(words), [say(value) for value in values]) for words, values in fact.standing],
        "rows": [(say(words), [say(value) for value in values]) for words, values in fact.rows],
    }


def _chapter(edition: Edition, blocks: Blocks, part: Part, inks: Inks) -> dict[str, object]:
    picture = pictures.field(edition, inks) if part.id == "force-field" else None
    if picture is not None:
        part = replace(part, blocks=tuple(_below_picture(part.blocks)))
    body = blocks.part(part)
    if part.id == "ties":
        (table,) = part.blocks
        assert isinstance(table, Table)
        body = blocks.table(table, "ties-title", ties.marks(edition))
    return {"id": part.id, "title": part.title.say(edition.language), "body": body, "picture": picture}


def _below_picture(found: Iterable[Block]) -> Iterator[Block]:
    """Blocks below the picture of the force field: it stands in for the table, and what the signs mean stays."""
    for block in found:
        if isinstance(block, Field):
            yield from (Paragraph(note, "muted") for note in (_NUMBERS, *block.notes[1:]))
        else:
            yield block


_NUMBERS: Final = Text(
    en="The number behind a name is its influence (bold: much).",
    nl="Het getal achter een naam is de invloed (vet: veel).",
)
