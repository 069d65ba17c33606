"""The force field: who stands where, and how to work with whom."""

from collections.abc import Iterator, Sequence

from mantelnet.report import Block, Card, Corner, Field, Line, Paragraph
from mantelnet.sections.section import BORDERLINE, Section, View, name_of
from mantelnet.strategies import ORIGINS, QUADRANTS, STRATEGIES, STRATEGY, Quadrant, Strategy
from mantelnet.text import Text, count, listing

_PARTY = Text(en="party", nl="partij")
_PARTIES = Text(en="parties", nl="partijen")


def build(view: View) -> Iterator[Block]:
    """The field itself, then a card for each class that has parties, in the order of reports."""
    if not view.analysis.order:
        return
    yield _field(view)
    for strategy in STRATEGIES:
        parties = [p for p in view.analysis.order if view.analysis.picture.field[p].class_id == strategy.id]
        if parties:
            yield _card(view, strategy, parties)
    yield Paragraph(
        Text(
            en="[method]: from the published method. [mantelnet]: our own advice. Scores are estimates. Write down "
            "only what you could also explain at the table.",
            nl="[methode]: uit de gepubliceerde methode. [mantelnet]: ons eigen advies. Scores zijn schattingen. "
            "Schrijf alleen op wat u ook aan tafel zou kunnen uitleggen.",
        ),
        "muted",
    )


def _field(view: View) -> Field:
    field = view.analysis.picture.field

    def corner(quadrant: Quadrant) -> Corner:
        there = [
            name_of(view, p)
            for p in view.analysis.order
            if (strategy := field[p].strategy) is not None and strategy.quadrant == quadrant
        ]
        return Corner(quadrant, QUADRANTS[quadrant], tuple(there))

    notes = [
        Text(
            en="The number is the influence (bold: much). The place within a box means nothing.",
            nl="Het getal is de invloed (vet: veel). De plaats binnen een vak heeft geen betekenis.",
        )
    ]
    if any(field[p].borderline for p in view.analysis.order):
        notes.append(
            Text(
                en="{sign} borderline: a middle score, read with caution.",
                nl="{sign} grensgeval: een score in het midden, voorzichtig gelezen.",
            ).fill(sign=BORDERLINE)
        )
    return Field(
        corners=(corner("where_needed"), corner("carry"), corner("inform"), corner("listen")),
        rows=(
            Text(en="commitment high", nl="commitment hoog"),
            Text(en="commitment low", nl="commitment laag"),
        ),
        columns=(Text(en="impact low", nl="impact laag"), Text(en="impact high", nl="impact hoog")),
        notes=tuple(notes),
    )


def _card(view: View, strategy: Strategy, parties: Sequence[str]) -> Card:
    lines = [Line(a.text, origin=ORIGINS[a.origin]) for a in strategy.advice]
    lines.append(Line(strategy.avoid, Text(en="Beware", nl="Let op"), ORIGINS["mantelnet"]))
    field, label = view.analysis.picture.field, view.analysis.picture.label
    for party in parties:
        if field[party].borderline:
            others = [STRATEGY[c].label for c in dict.fromkeys(field[party].alternatives)]
            lines.append(
                Line(
                    Text(
                        en="Other possibilities for {party}: {others}. Ask before you act.",
                        nl="Andere mogelijkheden voor {party}: {others}. Vraag het na voordat u iets doet.",
                    ).fill(party=label(party), others=listing(others, Text(en="or", nl="of"))),
                    Text(en="Borderline", nl="Grensgeval"),
                )
            )
    return Card(
        title=strategy.label,
        about=count(len(parties), _PARTY, _PARTIES) + " · " + strategy.summary,
        quadrant=strategy.quadrant,
        names=tuple(name_of(view, p) for p in parties),
        lines=tuple(lines),
    )


SECTION = Section(
    "force-field",
    Text(en="force-field", nl="krachtenveld"),
    Text(en="Force field: with whom to work in which way", nl="Krachtenveld: met wie werkt u hoe samen"),
    build,
    needs="force_field",
)
