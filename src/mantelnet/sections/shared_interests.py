"""Shared interests: where interests meet and where they pull apart, and which talks are worth having first."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from mantelnet.common_ground import CommonGround, Encounter, Meeting, Relation, is_built_in
from mantelnet.interests import HEAVY, Direction
from mantelnet.picture import Picture
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, both, listing, some
from mantelnet.vocabulary import key

#: So many talks of each kind stand on a screen, and so many names in a cell of a table.
_TALKS: Final = 5
_NAMES: Final = 8
_NONE: Final = Cell(both("·"), "muted")
_RELATIONS: Final[tuple[Relation, Relation]] = ("together", "opposed")
_SIDES: Final[tuple[tuple[Direction, Text], ...]] = (
    ("with", Text(en="With the ambition", nl="Mee met de ambitie")),
    ("against", Text(en="Against it", nl="Ertegenin")),
    ("neutral", Text(en="Neutral", nl="Neutraal")),
)


def build(view: View) -> Iterator[Block]:
    """What is shared most widely and whom we do not know yet, then the themes, the talks, and party by party."""
    picture = view.analysis.picture
    if not picture.interests.known:
        return
    ground = view.analysis.common_ground
    yield from _widest(ground)
    yield from _alarms(ground)
    yield _themes(ground)
    yield from _talks(ground)
    yield from _by_party(ground)
    yield from _noted(picture)
    yield Bullets(tuple(Bullet(text) for text in _NOTES), weight="muted")


def _widest(ground: CommonGround) -> Iterator[Block]:
    if not ground.widest:
        yield Paragraph(
            Text(
                en="There is no theme yet in which two parties both run with the ambition.",
                nl="Er is nog geen thema waarin twee partijen allebei met de ambitie meegaan.",
            ),
            "strong",
        )
        return
    yield Paragraph(_most(ground, ground.widest, _SHARED, _SHARED_EACH), "strong")
    if ground.widest_own and ground.widest_own != ground.widest:
        yield Paragraph(_most(ground, ground.widest_own, _OWN, _OWN_EACH))


def _most(ground: CommonGround, themes: Sequence[str], one: Text, each: Text) -> Text:
    labels = ground.picture.interests.themes
    words = one if len(themes) == 1 else each
    return words.fill(
        themes=listing([_quoted(labels[theme]) for theme in themes]), n=len(ground.themes[themes[0]].together)
    )


def _quoted(theme: Text) -> Text:
    return theme.map(lambda words: f'"{words}"')


def _alarms(ground: CommonGround) -> Iterator[Block]:
    """The first alarm of the method: influence, and interests that nobody knows or has checked."""
    label = ground.picture.label
    found = ((ground.unknown, _UNKNOWN, _ASK), (ground.assumed, _ASSUMED, _CHECK))
    bullets = tuple(Bullet(see.fill(names=some([label(p) for p in who])), (ask,)) for who, see, ask in found if who)
    if bullets:
        yield Bullets(bullets)


def _themes(ground: CommonGround) -> Table:
    """Per theme who runs in which direction; in brackets who has not said so."""
    used = [side for side in _SIDES if any(theme.sides[side[0]] for theme in ground.themes.values())]
    rows = []
    for theme, who in ground.themes.items():
        cells = [_names(ground.picture, who.sides[d], who.confirmed[d].__contains__) for d, _ in used]
        rows.append((Cell(ground.picture.interests.themes[theme]), *cells))
    columns = (Column(Text(en="Theme", nl="Thema")), *(Column(title) for _, title in used))
    return Table(columns, tuple(rows), (_BRACKETS,))


def _names(picture: Picture, parties: Iterable[str], sure: Callable[[str], bool]) -> Cell:
    names = [picture.label(party) if sure(party) else f"({picture.label(party)})" for party in parties]
    return Cell(some(names, _NAMES)) if names else _NONE


def _talks(ground: CommonGround) -> Iterator[Block]:
    """The pairs most worth a talk, each with one sentence and one question."""
    if ground.no_contact:
        bullets = tuple(_join(ground.picture, pair) for pair in ground.no_contact[:_TALKS])
        yield Paragraph(
            Text(en="An interest in common, no contact yet", nl="Gedeeld belang, nog geen contact"), "strong"
        )
        yield Bullets(bullets)
        yield from _more(len(ground.no_contact))
    if ground.opposed:
        yield Paragraph(Text(en="Heavy interests, opposite directions", nl="Zware belangen, andere kant op"), "strong")
        yield Bullets(tuple(_oppose(ground.picture, *each) for each in ground.opposed[:_TALKS]))
        yield from _more(len(ground.opposed))


def _more(n: int) -> Iterator[Block]:
    if n > _TALKS:
        yield Paragraph(
            Text(
                en="And {n} more; the JSON form lists them: mantelnet analyse --format json.",
                nl="En nog {n}; die staan in de JSON-vorm: mantelnet analyse --format json.",
            ).fill(n=n - _TALKS),
            "muted",
        )


def _join(picture: Picture, pair: Encounter) -> Bullet:
    shared = pair.of("together")
    own = [meeting for meeting in shared if not is_built_in(meeting.theme)]
    themes = listing([_theme(picture, meeting) for meeting in own or shared])
    one, other = map(picture.label, pair.parties)
    ask = _JOIN_ASK if any(meeting.confirmed for meeting in own or shared) else _JOIN_CHECK
    return Bullet(_JOIN.fill(one=one, other=other, themes=themes), (ask,))


def _oppose(picture: Picture, pair: Encounter, meeting: Meeting) -> Bullet:
    one, other = map(picture.label, pair.parties)
    against = picture.label(meeting.against or pair.parties[1])
    towards = picture.label(next(party for party in pair.parties if party != meeting.against))
    see = _OPPOSE.fill(one=one, other=other, theme=_theme(picture, meeting), towards=towards, against=against)
    if not pair.tied:
        see += Text(en=" No contact is noted.", nl=" Er is geen contact genoteerd.")
    ask = _OPPOSE_ASK.fill(against=against) if meeting.confirmed else _OPPOSE_CHECK
    return Bullet(see, (ask,))


def _theme(picture: Picture, meeting: Meeting) -> Text:
    """A theme with the weights of the two, and whether it is our assumption for one of them."""
    words = _WEIGHTS if meeting.confirmed else _PARTLY
    return words.fill(
        theme=picture.interests.themes[meeting.theme], a=meeting.weights[0] or "?", b=meeting.weights[1] or "?"
    )


_WEIGHTS: Final = Text(en='"{theme}" ({a} and {b})', nl='"{theme}" ({a} en {b})')
_PARTLY: Final = Text(en='"{theme}" ({a} and {b}, partly assumed)', nl='"{theme}" ({a} en {b}, deels onze aanname)')


def _by_party(ground: CommonGround) -> Iterator[Block]:
    """Every party with whom it meets: every pair stands here twice."""
    # By party and relation the others, and whether one of their themes is confirmed by both.
    met: dict[tuple[str, Relation], dict[str, bool]] = defaultdict(dict)
    for pair in ground.encounters:
        for relation in _RELATIONS:
            if shared := pair.of(relation):
                sure = any(meeting.confirmed for meeting in shared)
                for party, other in (pair.parties, pair.parties[::-1]):
                    met[party, relation][other] = sure
    rows = []
    for party in ground.picture.interests.known:
        others = [met.get((party, relation), {}) for relation in _RELATIONS]
        if any(others):
            cells = (_names(ground.picture, found, found.__getitem__) for found in others)
            rows.append((Cell(both(ground.picture.label(party))), *cells))
    if rows:
        yield Paragraph(Text(en="Party by party", nl="Partij voor partij"), "strong")
        yield Table(
            (
                Column(Text(en="Party", nl="Partij")),
                Column(Text(en="Same theme, with the ambition", nl="Zelfde thema, mee met de ambitie")),
                Column(Text(en="Same theme, opposite direction", nl="Zelfde thema, andere kant op")),
            ),
            tuple(rows),
        )


def _noted(picture: Picture) -> Iterator[Block]:
    """Drivers, concerns and limits as they stand in the file."""
    bullets = []
    for name, party in picture.network.parties.items():
        lines = [
            key(field).map(str.capitalize) + ": " + "; ".join(" ".join(line.split()) for line in found)
            for field in ("drivers", "concerns", "limits")
            if (found := getattr(party, field))
        ]
        if lines:
            bullets.append(Bullet(both(picture.label(name)), tuple(lines)))
    if bullets:
        yield Paragraph(Text(en="Drivers, concerns and limits", nl="Drijfveren, zorgen en grenzen"), "strong")
        yield Paragraph(_HEARD, "muted")
        yield Bullets(tuple(bullets))


_SHARED: Final = Text(
    en="Shared most widely: {themes}. There {n} parties run with the ambition.",
    nl="Het breedst gedeeld: {themes}. Daar gaan {n} partijen met de ambitie mee.",
)
_SHARED_EACH: Final = Text(
    en="Shared most widely: {themes}. In each of them {n} parties run with the ambition.",
    nl="Het breedst gedeeld: {themes}. Bij elk daarvan gaan {n} partijen met de ambitie mee.",
)
_OWN: Final = Text(
    en="Among the themes of your own: {themes}, with {n} parties.",
    nl="Van uw eigen thema's: {themes}, met {n} partijen.",
)
_OWN_EACH: Final = Text(
    en="Among the themes of your own: {themes}, each with {n} parties.",
    nl="Van uw eigen thema's: {themes}, elk met {n} partijen.",
)
_UNKNOWN: Final = Text(en="Much influence, interests unknown: {names}.", nl="Veel invloed, belangen onbekend: {names}.")
_ASK: Final = Text(
    en="Who goes and asks what matters to them? Do this first.",
    nl="Wie gaat vragen wat voor hen belangrijk is? Doe dit het eerst.",
)
_ASSUMED: Final = Text(
    en="Much influence, only our own assumptions: {names}.", nl="Veel invloed, alleen onze eigen aannames: {names}."
)
_CHECK: Final = Text(en="Who checks with them whether we are right?", nl="Wie vraagt bij hen na of het klopt?")
_BRACKETS: Final = Text(
    en="Without brackets: the party said so itself. (In brackets): our assumption. A party with interests in two "
    "directions stands in both columns.",
    nl="Zonder haakjes: de partij zei het zelf. (Tussen haakjes): onze aanname. Een partij met belangen in twee "
    "richtingen staat in beide kolommen.",
)
_JOIN: Final = Text(
    en="{one} and {other} both have an interest in {themes}, but no contact is noted.",
    nl="{one} en {other} hebben allebei belang bij {themes}, maar er is geen contact genoteerd.",
)
_JOIN_ASK: Final = Text(
    en="Who brings them together, and what could they do together?",
    nl="Wie brengt hen bij elkaar, en wat kunnen zij samen doen?",
)
_JOIN_CHECK: Final = Text(
    en="Part of this is our assumption. Who asks them whether it is right?",
    nl="Een deel hiervan is onze aanname. Wie vraagt hun of het klopt?",
)
_OPPOSE: Final = Text(
    en="{one} and {other} both have a heavy interest in {theme}. That of {towards} runs with the ambition, that of "
    "{against} against it.",
    nl="{one} en {other} hebben allebei een zwaar belang bij {theme}. Dat van {towards} gaat met de ambitie mee, dat "
    "van {against} gaat ertegenin.",
)
_OPPOSE_ASK: Final = Text(
    en="What lies behind the interest of {against}, and what would work for both?",
    nl="Wat zit er achter het belang van {against}, en wat zou voor allebei werken?",
)
_OPPOSE_CHECK: Final = Text(
    en="Part of this is our assumption. Ask first whether it is right.",
    nl="Een deel hiervan is onze aanname. Vraag eerst of het klopt.",
)
_HEARD: Final = Text(
    en="As the file has it. We do not know who said it: ask whether it is right before you share it.",
    nl="Zoals het in het bestand staat. Wij weten niet wie het zei: vraag of het klopt voordat u het deelt.",
)
_NOTES: Final = (
    Text(
        en="The same theme is not yet the same interest. It is a reason to talk: ask on.",
        nl="Hetzelfde thema is nog niet hetzelfde belang. Het is een reden om te praten: vraag door.",
    ),
    Text(
        en="Numbers are the weights of the two, 1 to 5; ? is unknown. Heavy is {heavy} or 5.",
        nl="De getallen zijn de gewichten van de twee, 1 tot en met 5; ? is onbekend. Zwaar is {heavy} of 5.",
    ).fill(heavy=HEAVY),
    Text(
        en="The method asks to make interests visible. The order of these talks is ours: a theme of your own first (it "
        "says what an interest is about), then the heaviest for both. A tie that nobody noted counts as no contact.",
        nl="De methode vraagt om belangen zichtbaar te maken. De volgorde van deze gesprekken is van ons: eerst een "
        "eigen thema (dat zegt waar een belang over gaat), dan wat voor allebei het zwaarst weegt. Een relatie die "
        "niemand noteerde, telt als geen contact.",
    ),
)


SECTION = Section(
    "shared-interests",
    Text(en="shared-interests", nl="gedeelde-belangen"),
    Text(en="Shared interests, and where they pull apart", nl="Gedeelde belangen, en waar ze uiteenlopen"),
    build,
    needs="interests",
    on_request=True,
)
