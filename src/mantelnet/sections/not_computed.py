"""What could not be computed, and which section of the file would make it possible."""

from collections.abc import Iterator

from mantelnet.report import Block, Bullet, Bullets
from mantelnet.sections.section import Section, View
from mantelnet.text import Text


def build(view: View) -> Iterator[Block]:
    """The gaps of the analysis."""
    if view.analysis.gaps:
        yield Bullets(tuple(Bullet(gap.text) for gap in view.analysis.gaps))


SECTION = Section(
    "not-computed",
    Text(en="not-computed", nl="niet-berekend"),
    Text(en="Not computed yet", nl="Nog niet berekend"),
    build,
)
