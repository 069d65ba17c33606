"""An edition as a poster file: a drawing for the browser (SVG), a picture (PNG), or a sheet for the printer (PDF)."""

from __future__ import annotations

from mantelnet.poster.drawing import draw
from mantelnet.poster.paper import MOST
from mantelnet.reports.edition import Edition, PosterSize
from mantelnet.reports.words import HOLDS
from mantelnet.text import Text


def render(edition: Edition, size: PosterSize) -> str | bytes:
    """The file; the same for the same edition and size.

    Args:
        edition: what is told; its stamp says in which form: ``svg``, ``png`` or ``pdf``.
        size: of the sheet.

    Raises:
        Unable: without the extra that PDF needs.
    """
    scene = draw(edition, size)
    form = edition.stamp.form
    if form == "svg":
        from mantelnet.renderers import scene_svg

        return f"{edition.stamp.write()}\n{scene_svg.render(scene)}"
    if form == "png":
        from mantelnet.renderers import scene_matplotlib

        return scene_matplotlib.render(scene, "png", comment=edition.stamp.words())
    from mantelnet.office import typeset

    return typeset.render_poster(scene, edition.stamp.words(), HOLDS[edition.audience].say(edition.language))


def remark(edition: Edition, size: PosterSize) -> Text | None:
    """What a poster of this edition leaves out for want of room; ``None`` where it has all."""
    n = len(edition.analysis.picture.network.parties)
    if n <= MOST[size]:
        return None
    if size == "a3" and n <= MOST["a0"]:
        return Text(
            en="With {n} parties there is no room for a map on A3. Choose --size a0.",
            nl="Met {n} partijen past er geen kaart op A3. Kies --size a0.",
        ).fill(n=n)
    return Text(
        en="With {n} parties no map can be read. The poster has none; mantelnet plot network --sector draws a part.",
        nl="Met {n} partijen is geen kaart leesbaar. Die staat niet op de poster; mantelnet plot netwerk --sector "
        "tekent een deel.",
    ).fill(n=n)
