"""The parts of a card, as blocks: what ``mantelnet party`` says about a party, in the room of one sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mantelnet.exchange.give_take import GiveTake
from mantelnet.forcefield import DIMENSIONS
from mantelnet.model import Interest, Scores
from mantelnet.network import Tie
from mantelnet.profile import Profile
from mantelnet.report import Block, Bullet, Bullets, Paragraph
from mantelnet.report import Card as Advice
from mantelnet.reports.card import circle
from mantelnet.reports.edition import Edition
from mantelnet.reports.labels import LABELS
from mantelnet.reports.words import NAMES, PARTLY, RULE
from mantelnet.sections import party_card as facts
from mantelnet.sections import party_position as standing
from mantelnet.sections.party_agreements import agreement_blocks, give_take_blocks, lines_of
from mantelnet.text import NOTHING, Text, both, listing, number
from mantelnet.vocabulary import key, label


@dataclass(frozen=True, slots=True)
class Card:
    """One party of an edition.

    Args:
        edition: the edition, which holds only what its audience may see.
        exchanges: the give and take of that.
        profile: the party, in that.
    """

    edition: Edition
    exchanges: GiveTake
    profile: Profile

    @property
    def _inside(self) -> bool:
        return self.profile.inside

    @property
    def _drawn(self) -> bool:
        """Whether this form of the card has drawings."""
        return self.edition.stamp.form != "markdown"

    def next(self) -> Iterator[Block]:
        """What is to be done about the party first."""
        if self.edition.internal:
            yield from facts.next_step(self.edition.analysis.picture, self.profile)

    def who(self) -> Iterator[Block]:
        """Its facts, and what it can offer for the ambition."""
        yield from facts.who(self.edition.analysis.picture, self.profile)

    def give_take(self) -> Iterator[Block]:
        """What it brings and would like."""
        picture, internal = self.edition.analysis.picture, self.edition.internal
        yield from give_take_blocks(picture, self.exchanges, self.profile, shared=not internal)

    def interests(self) -> Iterator[Block]:
        """What matters to it: said by itself, and what we only think; then drivers and limits."""
        said, assumed = self.profile.said, self.profile.assumed
        if said:
            yield Paragraph(_SAID, "strong")
            yield Bullets(tuple(self._interest(*each) for each in said))
        if assumed:
            yield Paragraph(_ASSUMED, "strong")
            yield Bullets(tuple(self._interest(*each) for each in assumed), weight="muted")
        if not (said or assumed) and self._inside and self.edition.internal:
            yield Paragraph(facts.NO_INTERESTS)
        yield from self._lines("drivers", "limits")

    def _interest(self, theme: str, interest: Interest) -> Bullet:
        """An interest with its theme; for internal eyes with weight and direction too."""
        about = self.edition.analysis.picture.interests.themes[theme]
        if self.edition.internal:
            about += Text(en=", weight {n}", nl=", gewicht {n}").fill(n=interest.weight or "?")
            if interest.direction == "against":
                about += Text(en=", runs against the ambition", nl=", gaat tegen de ambitie in")
        return Bullet(lines_of([interest.text]) + " (" + about + ")")

    def _lines(self, *fields: str) -> Iterator[Block]:
        party = self.profile.party
        found = [(field, lines) for field in fields if (lines := getattr(party, field))]
        if found:
            yield Bullets(tuple(Bullet(key(f).map(str.capitalize) + ": " + lines_of(lines)) for f, lines in found))

    def own(self) -> Iterator[Block]:
        """What was heard in confidence: concerns, trust, reasons, notes, and whom to ask for."""
        party, file = self.profile.party, self.edition.analysis.picture.file
        if self.edition.audience != "own":
            return
        yield from self._lines("concerns")
        given = file.current_scores.get(self.profile.id) or Scores()
        trust = [both(score) if isinstance(score, int) else label("unknown") for score in given.trust.values()]
        people = [both(", ".join(word for word in (c.name, c.function) if word)) for c in party.contacts]
        rows = (
            (Text(en="Trust", nl="Vertrouwen"), listing(trust)),
            (Text(en="Why these scores", nl="Waarom deze scores"), lines_of([given.reason or ""])),
            (Text(en="Whom to ask for", nl="Contactpersoon"), listing([words for words in people if words.en])),
            (Text(en="Note", nl="Notitie"), lines_of([party.note or ""])),
        )
        if bullets := tuple(Bullet(name + ": " + words) for name, words in rows if words.en):
            yield Bullets(bullets)

    def position(self) -> Iterator[Block]:
        """Its scores, how far raters differ, and where we want it."""
        position = self.profile.position
        if not (self.edition.internal and self._inside):
            return
        if position is None or len(position.missing) == len(DIMENSIONS):
            yield Paragraph(standing.NOT_SCORED)
        else:
            yield Bullets(tuple(self._scores()))
            if position.disagreements:
                yield Paragraph(standing.DIFFER.fill(scores=listing([key(d) for d in position.disagreements])))
        remarks = [*standing.gaps(self.profile), *standing.ring_words(self.profile)]
        if remarks:
            yield Bullets(tuple(map(Bullet, remarks)))

    def _scores(self) -> Iterator[Bullet]:
        wanted = {each.dimension: each.wanted for each in self.profile.wanted}
        assert self.profile.position is not None
        for dimension in DIMENSIONS:
            reading, name = self.profile.position.readings[dimension], key(dimension).map(str.capitalize)
            below: list[Text] = []
            if reading is None:
                words = Text(en="not scored", nl="niet gescoord")
            elif reading.value is None:
                words = label("unknown")
            else:
                words = number(reading.value)
                below.append(standing.LEVEL_WORDS[reading.level])
                if reading.n > 1:
                    below.append(standing.raters_words(reading.n, reading.lowest, reading.highest))
            if dimension in wanted:
                below.append(Text(en="we want {n}", nl="gewenst {n}").fill(n=wanted[dimension]))
            yield Bullet(name + ": " + words, (_behind(below, "; "),) if below else ())

    def approach(self) -> Iterator[Block]:
        """The class with its advice, what not to do, and how firm it is."""
        position = self.profile.position
        if position is None or not self.edition.internal or len(position.missing) == len(DIMENSIONS):
            if self.edition.internal and self._inside:
                yield Paragraph(_ACQUAINT)
            return
        for block in standing.class_blocks(self.profile, position):
            if isinstance(block, Advice):
                # The whole card is about this party: its name need not stand there again.
                yield Advice(block.title, block.about, block.quadrant, (), block.lines)
            else:
                yield block
                yield Paragraph(_ACQUAINT)

    def ties(self) -> Iterator[Block]:
        """Who can open the door, how the leads get there, and all contacts by name."""
        picture, contacts = self.edition.analysis.picture, self.profile.contacts
        if not self._inside:
            return
        if not contacts:
            yield Paragraph(facts.NO_CONTACT if self.edition.internal else LABELS["no_ties"])
        bullets = []
        if self.edition.internal:
            # The leads need nobody to open a door to one of them.
            bullets = [] if self.profile.leads else list(facts.doors(picture, self.profile))
            bullets += facts.way(picture, self.profile)
        for layer, title in (("formal", LABELS["formal_ties"]), ("informal", LABELS["informal_ties"])):
            if names := list(self._contacts(layer)):
                bullets.append(title + ": " + listing(names) + ".")
        unsure = [both(self.edition.subject.label(c.source)) for c in contacts if c.confirmed in ("one", "none")]
        if unsure and self.edition.internal:
            bullets.append(_UNSURE.fill(names=listing(unsure)))
        if bullets:
            yield Bullets(tuple(map(Bullet, bullets)))
        if self._drawn and len(contacts) > circle.MOST:
            yield Paragraph(_NOT_DRAWN.fill(n=circle.MOST, of=len(contacts)), "muted")

    def _contacts(self, layer: str) -> Iterator[Text]:
        """The contacts in a layer, each with its ties: kind, direction and strength, as far as they may be told."""
        for link in self.profile.contacts:
            ends = {self.profile.id, link.source}
            ties = [t for t in self.edition.subject.network.ties if t.layer == layer and {t.source, t.target} == ends]
            told = [words for tie in ties if (words := self._tie(tie)).en]
            if ties:
                name = both(self.edition.subject.label(link.source))
                yield name + " (" + _behind(told, "; ") + ")" if told else name

    def _tie(self, tie: Tie) -> Text:
        # An agreement is known by its kind; short lines are mostly of one kind.
        words = [label(tie.kind)] if tie.kind and tie.layer == "formal" else []
        if tie.directed:
            words.append(_TO_THEM if tie.source == self.profile.id else _FROM_THEM)
        if tie.strength is not None:
            words.append(both(tie.strength))
        return _behind(words, " ")

    def agreements(self) -> Iterator[Block]:
        """What it puts in, and the open actions beside the first one."""
        yield from agreement_blocks(self.edition.analysis.picture, self.profile, shared=not self.edition.internal)

    def about(self) -> Iterator[Block]:
        """For whom the card is, what is left out of it, and of what it was made."""
        edition = self.edition
        made = Text(en="Made for {name}. ", nl="Gemaakt voor {name}. ").fill(name=NAMES[edition.audience])
        words = made + (RULE + " " + _ORIGINS if edition.internal else _LEFT_OUT + " " + PARTLY)
        if any(link.strength is not None for link in self.profile.contacts):
            words = words + " " + _STRENGTH
        bold = any(edition.subject.is_influential(link.source) for link in self.profile.contacts)
        if self._drawn and edition.internal and bold:
            words = words + " " + _BOLD
        yield Paragraph(words, "muted")
        yield Paragraph(_MADE_OF.fill(version=edition.stamp.version, sum=edition.stamp.project), "muted")


def _behind(words: list[Text], between: str) -> Text:
    """Words behind each other."""
    found = words[0] if words else NOTHING
    for word in words[1:]:
        found = found + between + word
    return found


_SAID: Final = Text(en="Said by themselves", nl="Zelf gezegd")
_ASSUMED: Final = Text(en="Our assumption: ask about it, do not say it", nl="Onze aanname: vraag ernaar, zeg het niet")
_ACQUAINT: Final = Text(
    en="Get acquainted first: have a talk, and fill in the scores afterwards. Do not guess.",
    nl="Maak eerst kennis: voer een gesprek, en vul daarna de scores in. Ga niet gokken.",
)
_NOT_DRAWN: Final = Text(
    en="The drawing shows {n} of {of} contacts: the best confirmed and strongest.",
    nl="De tekening laat {n} van de {of} contacten zien: de best bevestigde en sterkste.",
)
_ORIGINS: Final = Text(
    en="Advice marked [method] comes from the published method; [mantelnet] and the questions are our own.",
    nl="Advies met [methode] komt uit de gepubliceerde methode; [mantelnet] en de vragen zijn van ons.",
)
_LEFT_OUT: Final = Text(
    en="This version can be shared with the party itself. Our estimates, assumptions and plans are not in it. Is "
    "something not right? Tell us, and we change it.",
    nl="Deze versie kunt u met de partij zelf delen. Onze schattingen, aannames en plannen staan er niet in. Klopt er "
    "iets niet? Zeg het, dan passen wij het aan.",
)
_MADE_OF: Final = Text(
    en="mantelnet {version} · project file (SHA-256) {sum}", nl="mantelnet {version} · projectbestand (SHA-256) {sum}"
)
_STRENGTH: Final = Text(
    en="The number behind a contact is its strength: 1 (know each other) to 5 (one way of working).",
    nl="Het getal achter een contact is de sterkte: van 1 (kennen) tot 5 (één werkwijze).",
)
_BOLD: Final = Text(
    en="In the drawing bold names have much influence.", nl="In de tekening hebben vette namen veel invloed."
)
_UNSURE: Final = Text(en="Not confirmed by both yet: {names}.", nl="Nog niet door beide bevestigd: {names}.")
_TO_THEM: Final = Text(en="to them", nl="naar hen")
_FROM_THEM: Final = Text(en="from them", nl="van hen")
