"""The card of one party as parts and drawings, from which every form of it is made.

A card is what somebody reads in the ten minutes before a talk: it fits on one A4 for a usual party, and runs on for a
larger one. No words are cut to make it fit. Of many contacts the drawing shows those that count most, and says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mantelnet.drawing.scene import Scene
from mantelnet.exchange.give_take import give_take
from mantelnet.profile import profile
from mantelnet.report import Part, Report
from mantelnet.reports.card import circle, parts, place
from mantelnet.reports.card.questions import questions
from mantelnet.reports.chapters import untyped
from mantelnet.reports.edition import Edition
from mantelnet.text import Text, both, day


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a card.

    Args:
        part: its heading and its blocks.
        scene: the drawing that goes with it, above the blocks; ``None`` without.
    """

    part: Part
    scene: Scene | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """The card of a party.

    Args:
        name: the full name of the party.
        subtitle: of which project it is, and of when.
        pieces: the parts, in reading order; ``next`` and ``about`` go over the whole width.
        labels: the short name of every party that is drawn, by its id.
    """

    name: Text
    subtitle: Text
    pieces: tuple[Piece, ...]
    labels: Mapping[str, str]

    @property
    def report(self) -> Report:
        """The card as blocks alone."""
        return Report(self.name, self.subtitle, tuple(piece.part for piece in self.pieces))

    def piece(self, id_: str) -> Piece | None:
        """The part with an id, where the card has it."""
        return next((piece for piece in self.pieces if piece.part.id == id_), None)


def sheet(edition: Edition) -> Sheet:
    """The card of the party of an edition."""
    picture = edition.analysis.picture
    exchanges = give_take(picture.file, picture.network, picture.interests)
    found = profile(picture, exchanges, edition.party)
    card = parts.Card(edition, exchanges, found)
    pieces = [
        Piece(Part("next", Text(en="Next step", nl="Volgende stap"), tuple(card.next()))),
        Piece(Part("who", Text(en="Who is this?", nl="Wie is dit?"), tuple(card.who()))),
        Piece(Part("give-take", Text(en="Give and take", nl="Geven en nemen"), tuple(card.give_take()))),
        Piece(Part("interests", Text(en="Interests", nl="Belangen"), tuple(card.interests()))),
        Piece(Part("own", Text(en="For yourself only", nl="Alleen voor uzelf"), tuple(card.own()))),
        Piece(
            Part("position", Text(en="Place in the force field", nl="Plek in het krachtenveld"),
                 tuple(card.position())),
            place.draw(edition) if edition.internal else None,
        ),
        Piece(Part("approach", Text(en="Approach", nl="Aanpak"), tuple(card.approach()))),
        Piece(Part("ties", Text(en="Contacts", nl="Contacten"), tuple(card.ties())), circle.draw(edition, found)),
        Piece(Part("actions", Text(en="Agreements and actions", nl="Afspraken en acties"), tuple(card.agreements()))),
        Piece(
            Part("questions", Text(en="Questions for the talk", nl="Vragen voor het gesprek"),
                 tuple(questions(edition, exchanges, found))),
        ),
        Piece(Part("about", Text(en="About this card", nl="Over deze kaart"), tuple(card.about()))),
    ]  # fmt: skip
    kept = tuple(Piece(_told(piece.part), piece.scene) for piece in pieces)
    return Sheet(
        both(" ".join(found.party.name.split())),
        _subtitle(edition),
        tuple(piece for piece in kept if piece.part.blocks or piece.scene is not None),
        {party: edition.subject.label(party) for party in picture.file.parties},
    )


def _told(part: Part) -> Part:
    """A part without the sentences that tell what to type: who reads a card has no keyboard."""
    return Part(part.id, part.title, tuple(block for each in part.blocks if (block := untyped(each)) is not None))


def _subtitle(edition: Edition) -> Text:
    info = edition.analysis.picture.file.project
    facts = [Text(en="Card of one party", nl="Kaart van één partij"), both(" ".join(info.name.split()))]
    if info.date:
        facts.append(Text(en="reference date {day}", nl="peildatum {day}").fill(day=day(info.date)))
    return Text(en=" · ".join(f.en for f in facts), nl=" · ".join(f.nl for f in facts))
