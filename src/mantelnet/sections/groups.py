"""Groups in the network: core and periphery, who meet each other, links between sectors, look-alikes, key sets."""

from collections.abc import Iterator
from typing import Final

from mantelnet.report import Block, Paragraph
from mantelnet.sections.grouping.divisions import communities, core
from mantelnet.sections.grouping.roles import alike, brokers, key_sets
from mantelnet.sections.section import Section, View
from mantelnet.text import Text

#: With fewer parties that have ties one sees all of this at a glance.
_ENOUGH: Final = 5


def build(view: View) -> Iterator[Block]:
    """Five parts, each with what we see and one question for the table."""
    picture = view.analysis.picture.layers[view.layer]
    tied = [party for party in picture.layer.parties if picture.layer.neighbours[party]]
    if not tied:
        return
    if len(tied) < _ENOUGH:
        yield Paragraph(
            Text(
                en="Fewer than {n} parties have a tie here. Groups then say little: look at the ties themselves.",
                nl="Minder dan {n} partijen hebben hier een relatie. Groepen zeggen dan weinig. Kijk liever naar de "
                "relaties zelf.",
            ).fill(n=_ENOUGH)
        )
        return
    pieces = sum(len(piece) > 1 for piece in picture.components)
    if pieces > 1:
        yield Paragraph(
            Text(
                en="The ties are in {n} separate pieces. A core, links between sectors and key sets say little about "
                "the whole then, so we leave them out.",
                nl="De relaties vormen {n} losse delen. Een kern, schakels tussen sectoren en sleutelpartijen zeggen "
                "dan weinig over het geheel. Daarom staan die er niet bij.",
            ).fill(n=pieces)
        )
    whole = pieces == 1
    if whole:
        yield from core(view, picture.groups)
    yield from communities(view, picture.groups)
    if whole:
        yield from brokers(view, picture.groups)
    yield from alike(view, picture.groups)
    if whole:
        yield from key_sets(view, picture)
    yield Paragraph(
        Text(
            en="A tie that nobody noted counts as absent. With more ties in the file this picture may change.",
            nl="Een relatie die niemand noteerde, telt als afwezig. Met meer relaties in het bestand kan dit beeld "
            "veranderen.",
        ),
        "muted",
    )


SECTION = Section(
    "groups",
    Text(en="groups", nl="groepen"),
    Text(en="Groups in the network", nl="Groepen in het netwerk"),
    build,
    needs="network",
    on_request=True,
)
