"""Paper for a workshop: blank sheets to fill in, with the parties of the project on them. They hold no answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, Literal

from mantelnet.forcefield import DIMENSIONS, Dimension
from mantelnet.model import Party, ProjectFile
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Part, Report, Table
from mantelnet.sections import questionnaire
from mantelnet.text import NOTHING, Text, both
from mantelnet.vocabulary import key, label

Kind = Literal["scores", "ties", "give-take", "conditions", "sticky-notes"]
Parties = Mapping[str, Party]
#: Room to write.
_BLANK: Final = both("………")
_BOX: Final = both("☐")
#: So many rows are left open for parties that are not in the file.
_OPEN_ROWS: Final = 3
_PARTY: Final = Column(Text(en="Party", nl="Partij"))
#: What the scores mean; the same words as in the method.
_ANCHORS: Final = Text(
    en="1 hardly, 2 little, 3 somewhat, 4 much, 5 very much. Do you not know? Write a question mark: that is a good "
    "answer too.",
    nl="1 nauwelijks, 2 weinig, 3 enigszins, 4 veel, 5 zeer veel. Weet u het niet? Zet een vraagteken: ook dat is een "
    "goed antwoord.",
)
_DIMENSIONS: Final[Mapping[Dimension, Text]] = {
    "commitment": Text(
        en="Commitment: how far do the interests of this party coincide with the task? It is not enthusiasm. If we "
        "reach our goal, does this party get what it is after?",
        nl="Commitment: hoe ver vallen de belangen van deze partij samen met de opgave? Niet: hoe enthousiast. Als ons "
        "doel lukt, krijgt deze partij dan wat zij zelf wil?",
    ),
    "impact": Text(
        en="Impact: how strongly does the cooperation affect this party? How much changes for them?",
        nl="Impact: hoe sterk raakt de samenwerking deze partij? Hoeveel verandert er voor hen?",
    ),
    "influence": Text(
        en="Influence: how far can this party influence the task? Can they speed it up, pay for it, or stop it?",
        nl="Invloed: hoe ver kan deze partij de opgave beïnvloeden? Kan zij iets versnellen, betalen of tegenhouden?",
    ),
}
_STEPS: Final = Text(
    en="1 we know of each other, 2 we inform each other, 3 we coordinate, 4 we do things together, 5 one joint way of "
    "working. No contact? Leave the row empty.",
    nl="1 we kennen elkaar, 2 we informeren elkaar, 3 we stemmen af, 4 we doen dingen samen, 5 één gezamenlijke "
    "werkwijze. Geen contact? Laat de rij leeg.",
)


def report(file: ProjectFile, parties: Parties, kind: Kind) -> Report:
    """One blank form.

    Args:
        file: the project file.
        parties: the parties that stand on it.
        kind: which form.
    """
    if kind == "conditions":
        return questionnaire.report(file)
    title, build = _FORMS[kind]
    part = Part(kind, Text(en="How to fill it in", nl="Zo vult u het in"), tuple(build(parties)))
    return Report(title, both(" ".join(file.project.name.split())), (part,))


def _scores(parties: Parties) -> Iterator[Block]:
    yield _head(Text(en="Code: ……………… Date: ………………", nl="Code: ……………… Datum: ………………"))
    yield Paragraph(
        Text(
            en="Fill it in alone, with a code instead of your name. Score organisations and groups, never persons. "
            "Skip whom you do not know at all.",
            nl="Vul het alleen in, met een code in plaats van uw naam. Scoor organisaties en groepen, nooit personen. "
            "Sla over wie u helemaal niet kent.",
        )
    )
    yield Bullets(tuple(Bullet(_DIMENSIONS[dimension]) for dimension in DIMENSIONS))
    yield Paragraph(_ANCHORS)
    columns = [Column(key(dimension).map(str.capitalize), "centre") for dimension in DIMENSIONS]
    yield Table(
        (_PARTY, *columns, Column(Text(en="Because", nl="Omdat"))),
        tuple((Cell(both(party.label)), *(Cell(_BLANK),) * 4) for party in parties.values()),
    )


def _ties(parties: Parties) -> Iterator[Block]:
    yield _head(Text(en="Our party: ………………", nl="Onze partij: ………………"))
    yield Paragraph(
        Text(
            en="Fill in one sheet for each party. Skip your own row. How close is your contact with the others?",
            nl="Vul per partij één blad in. Sla uw eigen rij over. Hoe nauw is uw contact met de anderen?",
        )
    )
    yield Paragraph(_STEPS)
    boxes = [Column(both(n), "centre") for n in range(1, 6)]
    formal = Column(Text(en="Laid down", nl="Vastgelegd"), "centre")
    names = [both(party.label) for party in parties.values()] + [_BLANK] * _OPEN_ROWS
    yield Table(
        (_PARTY, *boxes, formal),
        tuple((Cell(name), *(Cell(_BOX),) * 6) for name in names),
        (
            Text(
                en="Laid down: there is a contract, a subsidy, a covenant or another agreement on paper.",
                nl="Vastgelegd: er is een contract, subsidie, convenant of andere afspraak op papier.",
            ),
        ),
    )


def _give_take(parties: Parties) -> Iterator[Block]:
    yield _head(Text(en="Our party: ………………", nl="Onze partij: ………………"))
    yield Paragraph(
        Text(
            en="Fill in one sheet for each party. In your own row you write what you need yourselves. In the other "
            "rows: what you can give them, and what you would like to get from them. It need not be balanced.",
            nl="Vul per partij één blad in. In uw eigen rij schrijft u wat u zelf nodig hebt. In de andere rijen: wat "
            "u hun kunt geven, en wat u graag van hen krijgt. Het hoeft niet in evenwicht te zijn.",
        )
    )
    yield Table(
        (
            _PARTY,
            Column(Text(en="We can give", nl="Wij kunnen geven")),
            Column(Text(en="We would like to get", nl="Wij krijgen graag")),
            Column(Text(en="What carers notice", nl="Wat mantelzorgers merken")),
        ),
        tuple((Cell(both(party.label)), *(Cell(_BLANK),) * 3) for party in parties.values()),
    )


def _sticky_notes(parties: Parties) -> Iterator[Block]:
    yield Paragraph(
        Text(
            en="Write one name on each sticky note; or cut out the rows. Keep blank notes for whoever is not on the "
            "list.",
            nl="Schrijf één naam op elk plakbriefje, of knip de rijen uit. Houd lege briefjes voor wie niet op de "
            "lijst staat.",
        )
    )
    rows = [(Cell(both(party.label), "strong"), Cell(_kind(party))) for party in parties.values()]
    rows += [(Cell(_BLANK), Cell(_BLANK))] * _OPEN_ROWS
    yield Table((_PARTY, Column(Text(en="Kind", nl="Soort"))), tuple(rows))


def _kind(party: Party) -> Text:
    kind = party.type if party.type not in (None, "other") else party.its_sector
    return label(kind) if kind else NOTHING


def _head(words: Text) -> Paragraph:
    return Paragraph(words, "strong")


_FORMS: Final[Mapping[Kind, tuple[Text, Callable[[Parties], Iterator[Block]]]]] = {
    "scores": (Text(en="Scoring sheet", nl="Scoreblad"), _scores),
    "ties": (Text(en="With whom are we in contact?", nl="Met wie hebben we contact?"), _ties),
    "give-take": (Text(en="Give and take", nl="Geven en nemen"), _give_take),
    "sticky-notes": (Text(en="Parties for sticky notes", nl="Partijen voor plakbriefjes"), _sticky_notes),
}
