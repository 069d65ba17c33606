"""The report of ``mantelnet whatif``: what is tried, and what is different then."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from mantelnet.picture import Picture
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Part, Report, Table
from mantelnet.sections import best_ties
from mantelnet.strategies import STRATEGY
from mantelnet.text import Text, both, count, day, percent, some
from mantelnet.vocabulary import label
from mantelnet.whatif.best_ties import Suggestion
from mantelnet.whatif.comparison import Comparison, Cover, NeedChange, Numbers, Seen, numbers

_NOW: Final = Text(en="Now", nl="Nu")
_THEN: Final = Text(en="Then", nl="Dan")
_UNKNOWN: Final = Text(en="unknown", nl="onbekend")


def report(
    picture: Picture, compared: Comparison | None, best: Sequence[Suggestion] | None, wanted: int | None
) -> Report:
    """The report of a trial.

    Args:
        picture: the picture after the changes.
        compared: both pictures; ``None`` when nothing was changed.
        best: the ties that would help most; ``None`` when they were not asked for or not computed.
        wanted: how many of them were asked for; ``None`` when they were not.
    """
    info = picture.file.project
    facts = [both(" ".join(info.name.split()))]
    if info.date:
        facts.append(Text(en="reference date {day}", nl="peildatum {day}").fill(day=day(info.date)))
    parts = []
    if compared:
        for name, title, build in _PARTS:
            blocks = tuple(build(compared))
            if blocks:
                parts.append(Part(name, title, blocks))
    if wanted is not None:
        parts.append(Part("best-ties", best_ties.TITLE, tuple(best_ties.build(picture, best))))
    title = Text(en="What if …", nl="Wat als …") if compared else Text(en="New ties", nl="Nieuwe relaties")
    subtitle = Text(en=" · ".join(f.en for f in facts), nl=" · ".join(f.nl for f in facts))
    return Report(title, subtitle, tuple(parts))


def _label(compared: Comparison, party: str) -> str:
    picture = compared.after if party in compared.after.file.parties else compared.before
    return picture.label(party)


def _names(compared: Comparison, parties: Sequence[str]) -> Text:
    return some([_label(compared, party) for party in parties])


def _tried(compared: Comparison) -> Iterator[Block]:
    """What is different in the file, in words."""
    lines = []
    if compared.gone:
        lines.append(Text(en="Gone: {names}.", nl="Valt weg: {names}.").fill(names=_names(compared, compared.gone)))
    if compared.new:
        lines.append(Text(en="New: {names}.", nl="Nieuw: {names}.").fill(names=_names(compared, compared.new)))
    for party, was, now in compared.status:
        words = Text(en="Status of {name}: {was}, then {now}.", nl="Status van {name}: {was}, dan {now}.")
        lines.append(words.fill(name=_label(compared, party), was=label(was), now=label(now)))
    for one, other in compared.new_ties:
        strength = compared.after.all.layer.strengths[one, other]
        words = Text(en="New tie: {one} – {other} (strength {n}).", nl="Nieuwe relatie: {one} – {other} (sterkte {n}).")
        names = {"one": _label(compared, one), "other": _label(compared, other)}
        lines.append(words.fill(**names, n=strength or _UNKNOWN))
    for (one, other), before, after in compared.stronger:
        words = Text(en="Strength of {one} – {other}: {was}, then {now}.",
                     nl="Sterkte van {one} – {other}: {was}, dan {now}.")  # fmt: skip
        names = {"one": _label(compared, one), "other": _label(compared, other)}
        lines.append(words.fill(**names, was=before or _UNKNOWN, now=after or _UNKNOWN))
    if lines:
        yield Bullets(tuple(Bullet(line) for line in lines))
    if compared.same:
        yield Paragraph(_NOTHING, "strong")
    yield Paragraph(_UNTOUCHED, "muted")


def _in_numbers(compared: Comparison) -> Iterator[Block]:
    """A few numbers side by side; what differs is set in bold."""
    before, after = numbers(compared.before), numbers(compared.after)
    rows = []
    for title, show in _ROWS:
        was, now = show(before), show(after)
        rows.append((Cell(title), Cell(was), Cell(now, "plain" if was == now else "strong")))
    columns = Column(Text(en="What", nl="Wat")), Column(_NOW, "right"), Column(_THEN, "right")
    yield Table(columns, tuple(rows), (_READING,))


def _reach(of: Numbers) -> Text:
    return both("–") if of.reach is None else percent(of.reach)


_ROWS: Final[tuple[tuple[Text, Callable[[Numbers], Text]], ...]] = (
    (Text(en="Parties", nl="Partijen"), lambda of: both(of.parties)),
    (Text(en="Pairs with a tie", nl="Tweetallen met een relatie"), lambda of: both(of.ties)),
    (Text(en="Separate pieces", nl="Losse delen"), lambda of: both(of.pieces)),
    (Text(en="Parties without contact", nl="Partijen zonder contact"), lambda of: both(of.loose)),
    (Text(en="Reach", nl="Bereik"), _reach),
    (Text(en="Parties that are the only way", nl="Partijen die de enige weg zijn"), lambda of: both(of.cut_points)),
    (
        Text(en="Needs that are met", nl="Nodig en in huis"),
        lambda of: Text(en="{n} of {all}", nl="{n} van {all}").fill(n=of.covered, all=of.needs),
    ),
)


def _contact(compared: Comparison) -> Iterator[Block]:
    """Who loses a way to the others, and who gets one; who becomes the only way, and who no longer is."""
    lines = [_LOST.fill(names=_names(compared, group)) for group in compared.lost]
    lines += [_JOINED.fill(names=_names(compared, group)) for group in compared.joined]
    if compared.burdened:
        lines.append(_BURDENED.fill(names=_names(compared, compared.burdened)))
    if compared.relieved:
        lines.append(_RELIEVED.fill(names=_names(compared, compared.relieved)))
    if lines:
        yield Bullets(tuple(Bullet(line) for line in lines))


def _needs(compared: Comparison) -> Iterator[Block]:
    """The needs whose cover changes, those that nobody covers any more first."""
    if compared.needs:
        ordered = sorted(
            compared.needs, key=lambda change: (change.after.state, change.after.state - change.before.state)
        )
        yield Bullets(tuple(Bullet(_need(compared, change)) for change in ordered))


def _need(compared: Comparison, change: NeedChange) -> Text:
    need = f'"{compared.before.file.ambition.needs[change.need].text}"'
    before, after = change.before, change.after
    if after.state == 0:
        return _NOBODY.fill(need=need, names=_names(compared, (*before.members, *before.others)))
    if after.state == 1 and before.state > 1:
        return _HOPED.fill(need=need, names=_names(compared, after.others))
    if after.state == 2 and before.state == 3:
        return _ONE_LEFT.fill(need=need, names=_names(compared, after.members))
    if before.state == 0:
        return _FIRST.fill(need=need, names=_cover(compared, after))
    return _OTHERS.fill(need=need, was=_cover(compared, before), now=_cover(compared, after))


def _cover(compared: Comparison, cover: Cover) -> Text:
    names = [both(_label(compared, party)) for party in cover.members]
    later = Text(en="{name} (not yet)", nl="{name} (nog niet)")
    return some([*names, *(later.fill(name=_label(compared, party)) for party in cover.others)])


def _strategies(compared: Comparison) -> Iterator[Block]:
    """The advice that no longer applies, changes or comes, and what must be agreed on anew."""
    lines = []
    for change in compared.classes:
        was = STRATEGY[change.before].label if change.before else None
        now = STRATEGY[change.after] if change.after else None
        name = _label(compared, change.party)
        if change.party in compared.gone and was:
            lines.append(_NO_ADVICE.fill(name=name, was=was))
        elif now:
            words = _OTHER_ADVICE if was else _NEW_ADVICE
            lines.append(words.fill(name=name, was=was, now=now.label, first=now.advice[0].text))
    if compared.doors:
        lines.append(_DOORS.fill(names=_names(compared, compared.doors)))
    if compared.unlinked:
        lines.append(_UNLINKED.fill(names=_names(compared, compared.unlinked)))
    for party, duty, n in compared.duties:
        lines.append(_DUTIES[duty].fill(name=_label(compared, party), n=count(n, *_ACTIONS)))
    if lines:
        yield Bullets(tuple(Bullet(line) for line in lines))


def _signals(compared: Comparison) -> Iterator[Block]:
    """The signals that come, change and go."""
    changed = tuple(now for _, now in compared.signals_changed)
    for title, seen, asks in (
        (Text(en="New:", nl="Nieuw:"), compared.signals_new, True),
        (Text(en="Different:", nl="Anders:"), changed, True),
        (Text(en="No longer:", nl="Niet meer:"), compared.signals_gone, False),
    ):
        if seen:
            yield Paragraph(title, "strong")
            yield Bullets(tuple(_signal(each, asks) for each in seen))
    if {signal.id for signal, _ in compared.signals_gone} & {signal.id for signal, _ in compared.signals_new}:
        yield Paragraph(_DISPLACED, "muted")


def _signal(seen: Seen, asks: bool) -> Bullet:
    _, insight = seen
    return Bullet(insight.see, (insight.ask,) if asks else ())


_PARTS: Final[tuple[tuple[str, Text, Callable[[Comparison], Iterator[Block]]], ...]] = (
    ("tried", Text(en="What we try", nl="Wat we uitproberen"), _tried),
    ("numbers", Text(en="Now and then, in numbers", nl="Nu en dan, in cijfers"), _in_numbers),
    ("contact", Text(en="Contact", nl="Contact"), _contact),
    ("needs", Text(en="What is needed", nl="Wat er nodig is"), _needs),
    ("strategies", Text(en="Working together", nl="Samenwerken"), _strategies),
    ("signals", Text(en="What stands out", nl="Wat opvalt"), _signals),
)
_DISPLACED: Final = Text(
    en="Some signals name only the cases that weigh most. So one may go because another one weighs more.",
    nl="Sommige signalen noemen alleen wat het zwaarst weegt. Een signaal kan dus weggaan omdat een ander zwaarder "
    "weegt.",
)
_NOTHING: Final = Text(
    en="Nothing changes in what mantelnet computes.", nl="In wat mantelnet berekent, verandert er niets."
)
_UNTOUCHED: Final = Text(
    en="This is a trial. The project file stays as it is.",
    nl="Dit is een proef. Het projectbestand blijft zoals het is.",
)
_READING: Final = Text(
    en="Reach: which part of all pairs can reach each other, directly or through others; about the parties that are "
    "there. A party without contact counts as a piece. The only way: without that party others cannot reach each "
    "other. Needs that are met: by parties that take part.",
    nl="Bereik: welk deel van alle tweetallen elkaar kan bereiken, direct of via anderen; van de partijen die er dan "
    "zijn. Een partij zonder contact telt als los deel. De enige weg: zonder die partij kunnen anderen elkaar niet "
    "bereiken. Nodig en in huis: geboden door partijen die meedoen.",
)
_LOST: Final = Text(
    en="No way any more to the rest of their part of the network: {names}.",
    nl="Geen weg meer naar de rest van hun deel van het netwerk: {names}.",
)
_JOINED: Final = Text(
    en="A way to others, where there was none: {names}.", nl="Een weg naar anderen, waar die er niet was: {names}."
)
_BURDENED: Final = Text(
    en="From then on the only way between others: {names}. Who else could make contact there?",
    nl="Vanaf dan de enige weg tussen anderen: {names}. Wie kan daar ook contact leggen?",
)
_RELIEVED: Final = Text(
    en="No longer the only way between others: {names}.", nl="Niet langer de enige weg tussen anderen: {names}."
)
_NOBODY: Final = Text(
    en="{need}: nobody offers it any more. Now: {names}.", nl="{need}: niemand biedt dit dan nog. Nu: {names}."
)
_HOPED: Final = Text(
    en="{need}: only parties that do not take part yet could offer it: {names}.",
    nl="{need}: alleen wie nog niet meedoet, kan dit dan bieden: {names}.",
)
_ONE_LEFT: Final = Text(
    en="{need}: one party is left that offers it: {names}.",
    nl="{need}: er blijft één partij over die dit biedt: {names}.",
)
_FIRST: Final = Text(
    en="{need}: nobody offers it now. Then: {names}.", nl="{need}: nu biedt niemand dit. Dan: {names}."
)
_OTHERS: Final = Text(en="{need}: now {was}; then {now}.", nl="{need}: nu {was}; dan {now}.")
_NO_ADVICE: Final = Text(
    en='The advice for {name} ("{was}") has no basis any more.', nl='Het advies voor {name} ("{was}") vervalt.'
)
_OTHER_ADVICE: Final = Text(
    en='{name}: now "{was}", then "{now}". {first}', nl='{name}: nu "{was}", dan "{now}". {first}'
)
_NEW_ADVICE: Final = Text(
    en='{name}: new in the force field, "{now}". {first}', nl='{name}: nieuw in het krachtenveld, "{now}". {first}'
)
_DOORS: Final = Text(
    en="A door opener less: {names}. Who else can ask for a mandate, money or knowledge?",
    nl="Een deuropener minder: {names}. Wie kan nog meer zorgen voor mandaat, geld of kennis?",
)
_UNLINKED: Final = Text(
    en="Much affected, little say, and no contact with an influential party any more: {names}. Who takes that over?",
    nl="Sterk geraakt, weinig invloed, en geen contact meer met een partij die invloed heeft: {names}. Wie neemt dat "
    "over?",
)
_ACTIONS: Final = Text(en="open action", nl="open actie"), Text(en="open actions", nl="open acties")
_DUTIES: Final = {
    "lead": Text(en="{name}: now one of the leads. Who takes over?", nl="{name}: nu trekker. Wie neemt dit over?"),
    "chair": Text(
        en="{name}: now chair or project lead. Who takes over?",
        nl="{name}: nu voorzitter of projectleider. Wie neemt dit over?",
    ),
    "action": Text(
        en="{name}: now the owner of {n}. Who takes over?", nl="{name}: nu eigenaar van {n}. Wie neemt dit over?"
    ),
}
