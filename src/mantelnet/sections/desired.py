"""From gap to action: where we would like parties to stand, a draft of what to do, and what to ask."""

from collections.abc import Iterator, Sequence
from typing import Final

from mantelnet.desired import ROOM, Desired, Wish
from mantelnet.forcefield import DIMENSIONS
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.sections.actions import who_and_when
from mantelnet.sections.section import Section, View
from mantelnet.strategies import ORIGINS, STRATEGY
from mantelnet.text import NOTHING, Text, both, listing, number
from mantelnet.vocabulary import key, label

_APART: Final = "≠"
_THIS_WISH: Final = Text(
    en="If this works out: from “{now}” to “{then}”.", nl="Als dit lukt: van “{now}” naar “{then}”."
)
_ALL_WISHES: Final = Text(
    en="If everything wished for this party works out: from “{now}” to “{then}”.",
    nl="Als alles lukt wat u voor deze partij wenst: van “{now}” naar “{then}”.",
)
_NOW: Final[dict[str, Text]] = {
    "unknown": label("unknown"),
    "not_scored": Text(en="not scored", nl="niet gescoord"),
    "departed": label("left"),
}


def build(view: View) -> Iterator[Block]:
    """The gaps in a table, then what to do, what to ask, what is reached and what cannot be compared."""
    picture = view.analysis.picture
    if not picture.desired:
        yield Paragraph(
            Text(
                en='No party has a desired position yet. Fill in "desired" under "scores", for one or two parties '
                "that matter most.",
                nl='Nog geen enkele partij heeft een gewenste positie. Vul bij "scores" in wat "gewenst" is, voor een '
                "of twee partijen die er het meest toe doen.",
            )
        )
        return
    found = _in_order(view, picture.desired)
    yield _table(view, found)
    yield from _to_do(view, found)
    yield from _to_ask(view, found)
    yield from _rest(view, found)
    yield from _explained(found)


def _in_order(view: View, found: Sequence[Desired]) -> list[Desired]:
    """The parties in the order of reports; who has no class or has left comes last, in file order."""
    place = {party: n for n, party in enumerate(view.analysis.order)}
    return sorted(found, key=lambda each: place.get(each.party, len(place)))


def _table(view: View, found: Sequence[Desired]) -> Table:
    columns = (
        Column(Text(en="Party", nl="Partij")),
        Column(Text(en="Score on", nl="Score op")),
        Column(Text(en="Now", nl="Nu")),
        Column(Text(en="Desired", nl="Gewenst"), "centre"),
        Column(Text(en="Gap", nl="Verschil"), "right"),
    )
    rows = tuple(_row(view, each, wish) for each in found for wish in each.wishes)
    notes = []
    if any(wish.disagreement for each in found for wish in each.wishes):
        notes.append(
            Text(
                en="{sign} raters differ by two points or more: talk about the score before you act on it.",
                nl="{sign} beoordelaars verschillen twee punten of meer: praat over de score voordat u iets doet.",
            ).fill(sign=_APART)
        )
    return Table(columns, rows, tuple(notes))


def _row(view: View, each: Desired, wish: Wish) -> tuple[Cell, ...]:
    now = number(wish.current) if wish.gap is not None and wish.current is not None else _NOW[wish.standing]
    return (
        Cell(both(view.analysis.picture.label(each.party))),
        Cell(key(wish.dimension)),
        Cell(now + (f" {_APART}" if wish.disagreement else ""), "plain" if wish.gap is not None else "muted"),
        Cell(both(wish.wanted)),
        Cell(_signed(wish.gap), "strong" if wish.standing in ("more", "less") else "plain"),
    )


def _signed(gap: float | None) -> Text:
    if gap is None:
        return both("–")
    return both("+" if gap > 0 else "−" if gap < 0 else "") + number(abs(gap))


def _step(view: View, each: Desired, wishes: Sequence[Wish]) -> Text:
    """What should move: "School: commitment from 3 to 4"."""
    steps = [_one_step(wish) for wish in wishes]
    return both(view.analysis.picture.label(each.party)) + ": " + listing(steps) + "."


def _one_step(wish: Wish) -> Text:
    if wish.current is None:
        return Text(en="{what} unknown, desired {to}", nl="{what} onbekend, gewenst {to}").fill(
            what=key(wish.dimension), to=wish.wanted
        )
    return Text(en="{what} from {now} to {to}", nl="{what} van {now} naar {to}").fill(
        what=key(wish.dimension), now=number(wish.current), to=wish.wanted
    )


def _to_do(view: View, found: Sequence[Desired]) -> Iterator[Block]:
    bullets = []
    for each in found:
        wishes = [wish for wish in each.wishes if each.draft(wish) is not None]
        if wishes:
            bullets.append(Bullet(_step(view, each, wishes), tuple(_below(view, each))))
    if not bullets:
        return
    yield Paragraph(Text(en="What you can do", nl="Wat u kunt doen"), "strong")
    yield Bullets(tuple(bullets))
    if any(each.to_do for each in found):
        yield Paragraph(
            Text(
                en="Who does it, and when is it done? The drafts as text for the file: mantelnet actions --draft",
                nl="Wie doet het, en wanneer is het klaar? De voorstellen als tekst voor het bestand: mantelnet "
                "actions --draft",
            )
        )


def _below(view: View, each: Desired) -> Iterator[Text]:
    picture = view.analysis.picture
    if each.class_id and each.class_then and each.class_then != each.class_id:
        words = _ALL_WISHES if len(each.wishes) > 1 else _THIS_WISH
        yield words.fill(now=STRATEGY[each.class_id].label, then=STRATEGY[each.class_then].label)
    for place in each.open_actions:
        action = picture.file.actions[place]
        yield Text(en="Already open: {what} ({who}).", nl="Staat al open: {what} ({who}).").fill(
            what=" ".join(action.what.split()).rstrip("."), who=who_and_when(picture.file, action)
        )
    for draft in each.to_do:
        yield Text(en="Draft: {what} [{origin}]", nl="Voorstel: {what} [{origin}]").fill(
            what=draft.text, origin=ORIGINS[draft.origin]
        )


def _to_ask(view: View, found: Sequence[Desired]) -> Iterator[Block]:
    bullets = [
        Bullet(_step(view, each, [wish]), (wish.question,)) for each in found for wish in each.wishes if wish.question
    ]
    if bullets:
        yield Paragraph(Text(en="First a question", nl="Eerst een vraag"), "strong")
        yield Bullets(tuple(bullets))


def _rest(view: View, found: Sequence[Desired]) -> Iterator[Block]:
    """One bullet each: what is reached, what is close, what was never scored, and who has left."""
    bullets = []
    for standing, words in _REST.items():
        names = [
            both(view.analysis.picture.label(each.party))
            + " ("
            + listing([key(w.dimension) for w in each.wishes if w.standing == standing])
            + ")"
            for each in found
            if any(wish.standing == standing for wish in each.wishes)
        ]
        if names:
            bullets.append(Bullet(words[0].fill(names=listing(names)), (words[1],) if words[1] != NOTHING else ()))
    if bullets:
        yield Bullets(tuple(bullets))


_REST: Final[dict[str, tuple[Text, Text]]] = {
    "reached": (
        Text(en="Reached: {names}.", nl="Bereikt: {names}."),
        Text(en="What helped? Share that with one another.", nl="Wat hielp daarbij? Vertel dat aan elkaar."),
    ),
    "close": (
        Text(en="Less than a point away: {names}.", nl="Minder dan een punt ervandaan: {names}."),
        Text(
            en="Such a gap may lie in the estimate. Look again next time.",
            nl="Zo'n verschil kan aan de schatting liggen. Kijk de volgende keer opnieuw.",
        ),
    ),
    "not_scored": (
        Text(en="Desired, but not scored yet: {names}.", nl="Wel een wens, maar nog geen score: {names}."),
        Text(en="Score first; then you see the gap.", nl="Scoor eerst. Dan ziet u het verschil."),
    ),
    "departed": (
        Text(
            en="Left, but there still is a desired position: {names}.",
            nl="Vertrokken, maar er staat nog een gewenste positie: {names}.",
        ),
        Text(
            en="Take it away. Is the party back? Then change its status.",
            nl="Haal die weg. Doet de partij weer mee? Pas dan de status aan.",
        ),
    ),
}


def _explained(found: Sequence[Desired]) -> Iterator[Block]:
    asked = {wish.dimension for each in found for wish in each.wishes}
    room = [ROOM[dimension] + f" [{ORIGINS['mantelnet'].en}]" for dimension in DIMENSIONS if dimension in asked]
    yield Bullets(tuple(map(Bullet, room)), weight="muted")
    yield Paragraph(
        Text(
            en="Not every party has to want or do everything. Choose the gaps that matter most for the task. For the "
            "core team: do not show this to a party without discussing that.",
            nl="Niet elke partij hoeft alles te willen of te doen. Kies de verschillen die er voor de opgave het "
            "meest toe doen. Voor het kernteam: laat dit niet aan een partij zien zonder dat te overleggen.",
        ),
        "muted",
    )


SECTION = Section(
    "desired",
    Text(en="desired", nl="gewenst"),
    Text(en="From gap to action", nl="Van verschil naar actie"),
    build,
    needs="force_field",
    on_request=True,
)
