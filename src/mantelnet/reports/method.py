"""What a report says about itself at its end: what it holds, where advice comes from, and of what it was made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mantelnet.report import Block, Bullet, Bullets, Paragraph
from mantelnet.reports.edition import Edition
from mantelnet.reports.words import HOLDS, NAMES, PARTLY, RULE
from mantelnet.text import Text, day, number

TITLE: Final = Text(en="About this report", nl="Over dit rapport")

_METHOD: Final = Text(
    en="The report follows four steps: the ambition, the parties and their ties, the interests, and the force field. "
    "They come from “Stap voor stap een netwerk opbouwen” of the programme In voor mantelzorg-thuis. The five "
    "conditions come from “Aan de slag met de vijf condities voor succesvolle samenwerking”, of the same programme.",
    nl="Het rapport volgt vier stappen: de opgave, de partijen en hun relaties, de belangen en het krachtenveld. Die "
    "komen uit ‘Stap voor stap een netwerk opbouwen’ van het programma In voor mantelzorg-thuis. De vijf condities "
    "komen uit ‘Aan de slag met de vijf condities voor succesvolle samenwerking’ van hetzelfde programma.",
)
_ORIGINS: Final = Text(
    en="Advice marked [method] comes from that published method. Advice marked [mantelnet] is our own.",
    nl="Advies met [methode] komt uit die gepubliceerde methode. Advies met [mantelnet] is van ons.",
)
_LOOK: Final = Text(
    en="A picture of a network is never finished. Does it fit what you know? Who is missing?",
    nl="Een beeld van een netwerk is nooit af. Klopt het met wat u weet? Wie mist u?",
)


def build(edition: Edition) -> Iterator[Block]:
    """The method, the audience, and what the report was made of."""
    yield Paragraph(_LOOK, "strong")
    made = Text(en="Made for {name}. ", nl="Gemaakt voor {name}. ").fill(name=NAMES[edition.audience])
    yield Paragraph(made + HOLDS[edition.audience] + ("" if edition.internal else Text(en=" ", nl=" ") + PARTLY))
    if edition.internal:
        yield Paragraph(RULE)
    yield Paragraph(_METHOD)
    if edition.scored:
        yield Paragraph(_ORIGINS)
    yield Bullets(tuple(map(Bullet, _made_of(edition))), weight="muted")


def _made_of(edition: Edition) -> Iterator[Text]:
    """The stamp in words."""
    file = edition.analysis.picture.file
    yield Text(en="Made with mantelnet {version}.", nl="Gemaakt met mantelnet {version}.").fill(
        version=edition.stamp.version
    )
    if file.project.date:
        yield Text(en="Reference date: {day}.", nl="Peildatum: {day}.").fill(day=day(file.project.date))
    else:
        yield Text(
            en="Without a reference date, so nothing is said about what is out of date.",
            nl="Zonder peildatum. Daarom staat hier niet wat verouderd is.",
        )
    if edition.scored:
        yield Text(
            en="Scores below {low} count as low, from {high} as high.",
            nl="Scores onder {low} tellen als laag, vanaf {high} als hoog.",
        ).fill(low=number(file.settings.low_below), high=number(file.settings.high_from))
    yield Text(en="Project file (SHA-256): {sum}", nl="Projectbestand (SHA-256): {sum}").fill(sum=edition.stamp.project)
