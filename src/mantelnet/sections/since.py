"""An older copy of the file beside the one of now: who came and went, ties, needs, and what got done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from mantelnet.report import Block, Bullet, Bullets, Paragraph, Part, Report
from mantelnet.sections.trend_scores import score_blocks
from mantelnet.text import NOTHING, Text, both, day, some
from mantelnet.trend.copies import Since, TieChange
from mantelnet.vocabulary import label

_MOST = 8


def report(found: Since) -> Report:
    """The report of ``mantelnet trend --before``."""
    title = both(" ".join(found.after.project.name.split()))
    return Report(title, _dates(found), tuple(_parts(found)))


def _dates(found: Since) -> Text:
    dates = [found.before.project.date, found.after.project.date]
    then, now = (day(date) if date else Text(en="no reference date", nl="geen peildatum") for date in dates)
    return Text(en="then: {then} · now: {now}", nl="toen: {then} · nu: {now}").fill(then=then, now=now)


def _parts(found: Since) -> Iterator[Part]:
    first = tuple(_first(found))
    if first:
        yield Part("remarks", Text(en="To begin with", nl="Vooraf"), first)
    for name, title, items in (
        ("parties", Text(en="Who came and who went?", nl="Wie kwam erbij en wie ging weg?"), _parties(found)),
        ("ties", Text(en="Ties", nl="Relaties"), _ties(found)),
        ("needs", Text(en="What is needed", nl="Wat er nodig is"), _needs(found)),
        ("reached", Text(en="What got done", nl="Wat er is gelukt"), _reached(found)),
    ):
        bullets = tuple(map(Bullet, items))
        if bullets:
            yield Part(name, title, (Bullets(bullets),))
    scores = tuple(score_blocks(found.after, found.parties, found.raters)) if _moved(found) else ()
    if scores:
        yield Part("scores", Text(en="Scores and classes", nl="Scores en klassen"), scores)
    yield Part("talk", Text(en="To talk about", nl="Om over te praten"), (Bullets(tuple(map(Bullet, _QUESTIONS))),))


_QUESTIONS = (
    Text(en="Do you recognise this?", nl="Herkent u dit beeld?"),
    Text(en="What helped, and do we do that again?", nl="Wat heeft geholpen, en doen we dat nog eens?"),
    Text(
        en="What did we lose on the way, and do we miss it?",
        nl="Wat raakten we onderweg kwijt, en missen we dat?",
    ),
)


def _moved(found: Since) -> bool:
    return any(change.moved for change in found.parties)


def _first(found: Since) -> Iterator[Block]:
    then, now = found.before.project.date, found.after.project.date
    if not found.kin:
        yield Paragraph(
            Text(
                en="The two files have no party in common. Are they about the same network?",
                nl="De twee bestanden hebben geen enkele partij gemeen. Gaan ze over hetzelfde netwerk?",
            ),
            "strong",
        )
    elif found.same:
        yield Paragraph(
            Text(
                en="Nothing is different in parties, ties, needs, scores, actions or give and take.",
                nl="Er is niets anders aan partijen, relaties, wat er nodig is, scores, acties of geven en nemen.",
            ),
            "strong",
        )
    if then and now and then > now:
        yield Paragraph(
            Text(
                en="The file of --before has a later reference date than the other one. Should they change places?",
                nl="Het bestand bij --before heeft een latere peildatum dan het andere. Moeten ze andersom?",
            )
        )
    if found.renamed:
        yield Paragraph(
            Text(
                en="Another id, but the same name, so taken as the same party: {names}.",
                nl="Een andere id, maar dezelfde naam. Die zien we als dezelfde partij: {names}.",
            ).fill(names=some([f"{then} → {now}" for then, now in found.renamed], _MOST))
        )


def _names(found: Since, parties: Iterable[str]) -> Text:
    return some([found.label(party) for party in parties], _MOST)


def _parties(found: Since) -> Iterator[Text]:
    if found.joined:
        yield Text(en="New in the file: {names}.", nl="Nieuw in het bestand: {names}.").fill(
            names=some([_with_status(found, party) for party in found.joined], _MOST)
        )
    if found.left:
        yield Text(en="Left: {names}.", nl="Vertrokken: {names}.").fill(names=_names(found, found.left))
    for change in found.status:
        if change.after != "left":
            yield Text(en="{party}: {before} → {after}", nl="{party}: {before} → {after}").fill(
                party=found.label(change.party), before=label(change.before), after=label(change.after)
            )
    if found.removed:
        yield Text(
            en="No longer in the file: {names}. Did they leave? Keep them, with the status “left”: then the file "
            "remembers.",
            nl="Niet meer in het bestand: {names}. Zijn die vertrokken? Laat ze staan, met de status “vertrokken”. Dan "
            "onthoudt het bestand het.",
        ).fill(names=_names(found, found.removed))


def _with_status(found: Since, party: str) -> Text:
    status = found.after.parties[party].status
    name = both(found.label(party))
    return name if status == "member" else name + " (" + label(status) + ")"


_TIE_LINES: dict[str, Text] = {
    "new": Text(en="New: {ties}.", nl="Nieuw: {ties}."),
    "stronger": Text(en="Stronger: {ties}.", nl="Sterker: {ties}."),
    "weaker": Text(en="Weaker: {ties}.", nl="Zwakker: {ties}."),
    "gone": Text(en="No longer noted: {ties}.", nl="Niet meer genoteerd: {ties}."),
    "left": Text(
        en="Gone, because a party is no longer in the network: {ties}.",
        nl="Weg, omdat een partij niet meer in het netwerk zit: {ties}.",
    ),
}


def _ties(found: Since) -> Iterator[Text]:
    for kind, words in _TIE_LINES.items():
        ties = [tie for tie in found.ties if tie.kind == kind]
        if ties:
            yield words.fill(ties=_pairs(found, ties))
    formalised = [tie for tie in found.ties if tie.formalised]
    if formalised:
        yield Text(en="Laid down since, formally: {ties}.", nl="Sindsdien ook formeel vastgelegd: {ties}.").fill(
            ties=some([_pair(found, tie) for tie in formalised], _MOST)
        )


def _pairs(found: Since, ties: Sequence[TieChange]) -> Text:
    return some([_pair(found, tie) + _strengths(tie) for tie in ties], _MOST)


def _pair(found: Since, tie: TieChange) -> Text:
    return both(f"{found.label(tie.pair[0])} – {found.label(tie.pair[1])}")


def _strengths(tie: TieChange) -> Text:
    if tie.kind in ("stronger", "weaker"):
        return both(f" ({tie.before} → {tie.after})")
    known = tie.after if tie.kind == "new" else tie.before
    return both(f" ({known})") if known is not None else NOTHING


def _needs(found: Since) -> Iterator[Text]:
    texts = found.after.ambition.needs
    for words, needs in (
        (
            Text(en="Covered since: {needs}.", nl="Sindsdien is er iemand voor: {needs}."),
            [texts[c.need].text for c in found.needs if c.covered],
        ),
        (
            Text(en="No longer covered by a party that takes part: {needs}.",
                 nl="Geen partij die meedoet, biedt dit nog: {needs}."),
            [texts[c.need].text for c in found.needs if c.lost],
        ),
        (
            Text(en="By one party now: {needs}.", nl="Nu nog maar door één partij: {needs}."),
            [texts[c.need].text for c in found.needs if (c.before, c.after) == ("several", "one")],
        ),
        (
            Text(en="By several parties now: {needs}.", nl="Nu door meer dan één partij: {needs}."),
            [texts[c.need].text for c in found.needs if (c.before, c.after) == ("one", "several")],
        ),
        (
            Text(en="New in the ambition: {needs}.", nl="Nieuw in de ambitie: {needs}."),
            [texts[need].text for need in found.new_needs],
        ),
        (
            Text(en="No longer in the ambition: {needs}.", nl="Niet meer in de ambitie: {needs}."),
            [found.before.ambition.needs[need].text for need in found.dropped_needs],
        ),
    ):  # fmt: skip
        if needs:
            yield words.fill(needs=some([f"“{' '.join(need.split())}”" for need in needs], _MOST))


def _reached(found: Since) -> Iterator[Text]:
    for action in found.done:
        yield Text(en="Done: {what}", nl="Gedaan: {what}").fill(what=" ".join(action.what.split()))
    for exchange in found.agreed:
        yield Text(en="Agreed: {what} ({giver} → {taker})", nl="Afgesproken: {what} ({giver} → {taker})").fill(
            what=" ".join(exchange.what.split()), giver=found.label(exchange.from_), taker=found.label(exchange.to)
        )
    if found.confirmed:
        yield Text(
            en="An interest is confirmed by the party itself since: {names}.",
            nl="Sindsdien is een belang door de partij zelf bevestigd: {names}.",
        ).fill(names=_names(found, found.confirmed))
