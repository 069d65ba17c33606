"""The force field: who stands where, and how to work with whom."""

from collections.abc import Iterator, Sequence

from mantelnet.report import Block, Card, Corner, Field, Line, Paragraph
from mantelnet.robustness import Firmness
from mantelnet.sections.section import BORDERLINE, FIRM_SIGN, FIRMNESS_WORDS, Section, View, name_of
from mantelnet.strategies import ORIGINS, QUADRANTS, STRATEGIES, STRATEGY, Quadrant, Strategy
from mantelnet.text import PARTY_WORDS, Text, both, count, listing


def build(view: View) -> Iterator[Block]:
    """The field itself, then a card for each class that has parties, in the order of reports."""
    if not view.analysis.order:
        return
    yield _field(view)
    for strategy in STRATEGIES:
        parties = [p for p in view.analysis.order if view.analysis.picture.field[p].class_id == strategy.id]
        if parties:
            yield _card(view, strategy, parties)
    if any(view.analysis.picture.robustness.values()):
        yield Paragraph(
            Text(
                en="{sign} Firm: the same class, also when each score comes out a point different and for every rater. "
                "On the edge: not always; ask before you act. Open: more often another class; talk about it first. "
                "[{origin}]",
                nl="{sign} Stevig: dezelfde klasse, ook als elke score een punt anders uitvalt, en bij elke "
                "beoordelaar. Op de grens: niet altijd; vraag het na voordat u iets doet. Open: vaker een andere "
                "klasse; praat er eerst over. [{origin}]",
            ).fill(sign=FIRM_SIGN, origin=ORIGINS["mantelnet"]),
            "muted",
        )
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
                en="{sign} borderline: a middle score, read with caution. Ask before you act.",
                nl="{sign} grensgeval: een score in het midden, voorzichtig gelezen. Vraag het na voordat u iets doet.",
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
    lines.append(Line(strategy.avoid, Text(en="Beware", nl="Let op"), ORIGINS["mantelnet"], "×"))
    lines.extend(_firmness(view, parties))
    lines.extend(_borderline(view, parties))
    return Card(
        title=strategy.label,
        about=count(len(parties), *PARTY_WORDS) + " · " + strategy.summary,
        quadrant=strategy.quadrant,
        names=tuple(name_of(view, p) for p in parties),
        lines=tuple(lines),
    )


def _firmness(view: View, parties: Sequence[str]) -> Iterator[Line]:
    """How firm the class is, in one line: each word with the parties that it goes for."""
    picture = view.analysis.picture
    words: dict[Firmness, list[str]] = {}
    for party in parties:
        if (firm := picture.robustness[party]) is not None:
            words.setdefault(firm.firmness, []).append(picture.label(party))
    if len(words) == 1 and len(parties) > 1:
        (word,) = words
        yield Line(Text(en="all of them", nl="allemaal"), FIRMNESS_WORDS[word].map(str.capitalize), sign=FIRM_SIGN)
    elif words:
        first, *rest = sorted(words, key=list(FIRMNESS_WORDS).index)
        text = listing(words[first])
        for word in rest:
            text = text + "; " + FIRMNESS_WORDS[word] + ": " + listing(words[word])
        yield Line(text, FIRMNESS_WORDS[first].map(str.capitalize), sign=FIRM_SIGN)


def _borderline(view: View, parties: Sequence[str]) -> Iterator[Line]:
    """In one line the other classes that the borderline cases could be in."""
    picture = view.analysis.picture
    cases = []
    for party in parties:
        if picture.field[party].borderline:
            others = [STRATEGY[c].label for c in dict.fromkeys(picture.field[party].alternatives)]
            cases.append(both(picture.label(party)) + " – " + listing(others, Text(en="or", nl="of")))
    if cases:
        yield Line(
            Text(en="; ".join(case.en for case in cases), nl="; ".join(case.nl for case in cases)),
            Text(en="Borderline, also possible", nl="Grensgeval, ook mogelijk"),
            sign=BORDERLINE,
        )


SECTION = Section(
    "force-field",
    Text(en="force-field", nl="krachtenveld"),
    Text(en="Force field: with whom to work in which way", nl="Krachtenveld: met wie werkt u hoe samen"),
    build,
    needs="force_field",
)
