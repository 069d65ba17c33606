"""How firm each class is: which strategies hold when a score comes out a little differently, and which do not."""

from collections.abc import Iterator, Mapping
from typing import Final

from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.robustness import FIRMNESS, Change, Kept, Robustness
from mantelnet.sections.section import FIRMNESS_WORDS, Section, View
from mantelnet.strategies import ORIGINS, STRATEGY
from mantelnet.text import NOTHING, Text, both, some
from mantelnet.vocabulary import key

_NONE: Final = both("–")


def build(view: View) -> Iterator[Block]:
    """A row for each party with three known scores, the open ones first, else in the order of reports; then what one
    point does, and who has no class that could hold."""
    robustness = view.analysis.picture.robustness
    found = {party: firm for party in view.analysis.order if (firm := robustness[party]) is not None}
    if not found:
        return
    yield _table(view, found)
    yield from _turns(view, found)
    yield from _absent(view)
    yield Paragraph(
        Text(
            en="Scores are estimates. These words are our own, not those of the published method. [{origin}]",
            nl="Scores zijn schattingen. Deze woorden zijn van ons, niet van de gepubliceerde methode. [{origin}]",
        ).fill(origin=ORIGINS["mantelnet"]),
        "muted",
    )


def _table(view: View, found: Mapping[str, Robustness]) -> Table:
    raters = any(firm.raters or firm.without_one for firm in found.values())
    columns = [
        Column(Text(en="Party", nl="Partij")),
        Column(Text(en="Class", nl="Klasse")),
        Column(Text(en="How firm", nl="Hoe stevig")),
        Column(Text(en="Of 27", nl="Van 27"), "right"),
    ]
    if raters:
        columns.append(Column(Text(en="Raters", nl="Mensen"), "centre"))
        columns.append(Column(Text(en="One less", nl="Een minder"), "centre"))
    rows = tuple(_row(view, party, found[party], raters) for party in sorted(found, key=lambda p: -_place(found[p])))
    return Table(tuple(columns), rows, tuple(_notes(raters)))


def _place(firm: Robustness) -> int:
    return FIRMNESS.index(firm.firmness)


def _row(view: View, party: str, firm: Robustness, raters: bool) -> tuple[Cell, ...]:
    picture = view.analysis.picture
    strategy = picture.field[party].strategy
    cells = (
        Cell(both(picture.label(party))),
        Cell(strategy.label if strategy else NOTHING),
        Cell(FIRMNESS_WORDS[firm.firmness], "strong" if firm.firmness == "open" else "plain"),
        Cell(both(firm.combinations.kept)),
    )
    return (*cells, _kept(firm.raters), _kept(firm.without_one)) if raters else cells


def _kept(kept: Kept | None) -> Cell:
    return Cell(_NONE, "muted") if kept is None else Cell(both(f"{kept.kept}/{kept.of}"))


def _turns(view: View, found: Mapping[str, Robustness]) -> Iterator[Block]:
    """The parties for which one point in one score gives another class, and which."""
    bullets = tuple(
        Bullet(both(view.analysis.picture.label(party)) + ": " + _changes(firm.smallest))
        for party, firm in found.items()
        if any(abs(change.points) == 1 for change in firm.smallest)
    )
    if bullets:
        yield Paragraph(
            Text(en="One point in one score changes the class", nl="Eén punt in één score verandert de klasse"),
            "strong",
        )
        yield Bullets(bullets)


def _changes(smallest: tuple[Change, ...]) -> Text:
    parts = [
        Text(en="{score} {points} gives {label}", nl="{score} {points} geeft {label}").fill(
            score=key(change.dimension),
            points=f"{'+' if change.points > 0 else '−'}{abs(change.points)}",
            label=STRATEGY[change.class_id].label,
        )
        for change in smallest
    ]
    return Text(en="; ".join(part.en for part in parts), nl="; ".join(part.nl for part in parts))


def _notes(raters: bool) -> Iterator[Text]:
    yield Text(
        en="Of 27: each score one point lower, the same or one point higher makes 27 cases. In so many of them the "
        "class stays the same.",
        nl="Van 27: elke score één punt lager, gelijk of één punt hoger geeft 27 gevallen. In zoveel daarvan blijft de "
        "klasse gelijk.",
    )
    if raters:
        yield Text(
            en="Raters: so many people arrive at this class by their own scores. One less: so often the class stays "
            "the same when one person does not count.",
            nl="Mensen: zoveel mensen komen met hun eigen scores op deze klasse uit. Een minder: zo vaak blijft de "
            "klasse gelijk als één persoon niet meetelt.",
        )
    yield Text(
        en="Firm: the same everywhere, and no score in the middle. On the edge: not everywhere the same; ask before "
        "you act. Open: in one of the columns more often another class than this one; talk about it first.",
        nl="Stevig: overal gelijk, en geen score in het midden. Op de grens: niet overal gelijk; vraag het na voordat "
        "u iets doet. Open: in een van de kolommen vaker een andere klasse dan deze; praat er eerst over.",
    )


def _absent(view: View) -> Iterator[Block]:
    """Who has no class that could hold: unknown and not scored are two different things."""
    picture = view.analysis.picture
    unknown = [p for p, position in picture.field.items() if position.class_id == "get_acquainted"]
    missing = [p for p, position in picture.field.items() if position.class_id is None]
    if unknown:
        yield Paragraph(
            Text(
                en="A score is unknown: {names}. Get acquainted first.",
                nl="Een score is onbekend: {names}. Maak eerst kennis.",
            ).fill(names=some(list(map(picture.label, unknown))))
        )
    if missing:
        yield Paragraph(
            Text(
                en="Not all three scores are given yet: {names}.",
                nl="Nog niet alle drie de scores zijn ingevuld: {names}.",
            ).fill(names=some(list(map(picture.label, missing))))
        )


SECTION = Section(
    "robustness",
    Text(en="robustness", nl="stevigheid"),
    Text(en="How firm is each class?", nl="Hoe stevig is elke klasse?"),
    build,
    needs="force_field",
    on_request=True,
)
