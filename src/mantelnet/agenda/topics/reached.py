"""Celebrate what was reached since the last time."""

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Final

from mantelnet.agenda.material import MOST_NAMES, Audience, Material
from mantelnet.agenda.topic import Found, Point, Topic
from mantelnet.text import Text, day, listing, some
from mantelnet.trend.copies import Since
from mantelnet.vocabulary import CONDITIONS

#: So many actions that were done are named one by one.
_MOST = 4
#: A tie that the network may see now may have been there before, without being confirmed.
_NEW_TIES: Final[Mapping[Audience, Text]] = {
    "core": Text(en="New ties: {ties}.", nl="Nieuwe relaties: {ties}."),
    "network": Text(en="Ties that are new or newly confirmed: {ties}.", nl="Nieuwe of nu bevestigde relaties: {ties}."),
}


def look(material: Material) -> Found | None:
    """Actions done, new ties, agreements, needs covered, and answers and commitment that went up."""
    since = material.since
    words = [*_done(material), *(_since(material, since) if since else _ties(material)), *_agreed(material)]
    words += [*_conditions(material), *_commitment(material)]
    return Found(tuple(map(Point, words))) if words else None


def _done(material: Material) -> Iterator[Text]:
    """What got done; of actions with a date from before the last measurement that was told then."""
    since, last = material.since, material.last_time
    done = since.done if since else [a for a in material.file.actions if a.status == "done"]
    recent = [a for a in done if since or last is None or a.due is None or a.due > last]
    for action in recent[:_MOST]:
        yield Text(en="Done: {what}", nl="Gedaan: {what}").fill(what=" ".join(action.what.split()))
    if len(recent) > _MOST:
        yield Text(en="And done as well: {n} more.", nl="En ook gedaan: nog {n}.").fill(n=len(recent) - _MOST)


def _ties(material: Material) -> Iterator[Text]:
    """Ties that surely began after the last measurement: a year or month counts as its whole."""
    last, network = material.last_time, material.picture.network
    if last is None:
        return
    for noted, words in (
        (material.file.ties.formal, Text(en="Laid down since {day}: {ties}.", nl="Sinds {day} vastgelegd: {ties}.")),
        (
            material.file.ties.informal,
            Text(en="Informal contact since {day}: {ties}.", nl="Sinds {day} informeel contact: {ties}."),
        ),
    ):
        pairs = dict.fromkeys(
            network.all.pair(one, other)
            for tie in noted
            if tie.since is not None and tie.since > last[: len(tie.since)]
            for one, other in combinations(tie.ends, 2)
            if one in network.parties and other in network.parties
        )
        if pairs:
            names = [" – ".join(map(network.label, pair)) for pair in pairs]
            yield words.fill(day=day(last), ties=some(names, MOST_NAMES))


def _since(material: Material, since: Since) -> Iterator[Text]:
    if since.members:
        yield Text(en="Taking part since: {names}.", nl="Doet sindsdien mee: {names}.").fill(
            names=material.names(since.members)
        )
    for kind, words in (
        ("new", _NEW_TIES[material.audience]),
        ("stronger", Text(en="Stronger ties: {ties}.", nl="Sterkere relaties: {ties}.")),
    ):
        pairs = [" – ".join(map(since.label, tie.pair)) for tie in since.ties if tie.kind == kind]
        if pairs:
            yield words.fill(ties=some(pairs, MOST_NAMES))
    needs = material.file.ambition.needs
    covered = [f"“{' '.join(needs[change.need].text.split())}”" for change in since.needs if change.covered]
    if covered:
        yield Text(en="Somebody offers this since: {needs}.", nl="Sindsdien is er iemand voor: {needs}.").fill(
            needs=some(covered, MOST_NAMES)
        )


def _agreed(material: Material) -> Iterator[Text]:
    since, last = material.since, material.last_time
    agreed = since.agreed if since else [e for e in material.file.exchanges if e.status == "agreed"]
    for exchange in agreed:
        if since or (last is not None and exchange.date is not None and exchange.date > last):
            yield Text(en="Agreed: {what} ({giver} → {taker})", nl="Afgesproken: {what} ({giver} → {taker})").fill(
                what=" ".join(exchange.what.split()),
                giver=material.label(exchange.from_),
                taker=material.label(exchange.to),
            )


def _conditions(material: Material) -> Iterator[Text]:
    survey = material.analysis.survey
    if survey is None or not survey.enough:
        return
    higher = [
        Text(en=name, nl=CONDITIONS[name])
        for name, condition in survey.conditions.items()
        if condition.change and condition.change.direction == "higher"
    ]
    if higher:
        yield Text(
            en="Answers about working together that are higher than the last time: {names}.",
            nl="Antwoorden over het samenwerken die hoger zijn dan de vorige keer: {names}.",
        ).fill(names=listing(higher))


def _commitment(material: Material) -> Iterator[Text]:
    """Parties whose commitment went up by more than chance. For a network there are no scores to look at."""
    since = material.since
    changes = since.parties if since and since.parties else material.trend.parties
    gained = [change.party for change in changes if change.gained]
    if gained:
        yield Text(
            en="More commitment than the last time: {names}.", nl="Meer commitment dan de vorige keer: {names}."
        ).fill(names=material.names(gained))


TOPIC = Topic(
    id="reached",
    title=Text(en="What we reached", nl="Wat er is gelukt"),
    goal=Text(
        en="What goes well gets attention, so that you keep it.",
        nl="Wat goed gaat, krijgt aandacht. Zo houdt u het vast.",
    ),
    steps=(
        Text(en="Read aloud what succeeded.", nl="Lees voor wat er is gelukt."),
        Text(en="Ask who was there: what helped?", nl="Vraag wie erbij was: wat hielp?"),
        Text(en="Say thank you, by name.", nl="Bedank, en noem wie iets deed."),
    ),
    question=Text(en="What are you proud of since the last time?", nl="Waar bent u trots op sinds de vorige keer?"),
    note=Text(en="What helped, to do it again.", nl="Wat hielp, om het nog eens te doen."),
    least=5,
    most=10,
    look=look,
    role="if_any",
)
