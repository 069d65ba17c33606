"""Agreements and roles: who steers and how, who puts in what, how people treat each other, and what stands out."""

from collections.abc import Iterator
from typing import Final

from mantelnet.governance import ROLES, Steering
from mantelnet.model.agreements import Contribution
from mantelnet.report import Block, Bullet, Bullets, Cell, Column, Paragraph, Table
from mantelnet.sections.section import Section, View
from mantelnet.signals import ABOUT_AGREEMENTS
from mantelnet.text import NOTHING, PARTY_WORDS, Text, both, count, day, listing, number, some
from mantelnet.vocabulary import key, label

_OPEN: Final = Text(en="not noted yet", nl="nog niet ingevuld")
#: What each form of steering means, and what to ask about it; after Provan and Kenis, "Modes of network governance"
#: (2008): the form has to fit trust, the number of parties and how far they agree on the goal.
_FORMS: Final[dict[str, Text]] = {
    "shared": Text(
        en="Shared: the parties steer together. That asks for trust and for not too many parties.",
        nl="Gedeeld: de partijen sturen samen. Dat vraagt vertrouwen, en niet te veel partijen.",
    ),
    "lead_organisation": Text(
        en="Lead organisation: one of the parties steers. That is quick, but the others can come to feel less like "
        "owners.",
        nl="Trekkende organisatie: één van de partijen stuurt. Dat gaat snel, maar anderen kunnen zich minder "
        "eigenaar gaan voelen.",
    ),
    "network_organisation": Text(
        en="Network organisation: a separate organisation steers. That suits many parties, and it costs money.",
        nl="Netwerkorganisatie: een aparte organisatie stuurt. Dat past bij veel partijen, en het kost geld.",
    ),
}


def build(view: View) -> Iterator[Block]:
    """Steering, roles, what each party puts in, ground rules, and the signals about all that."""
    steering = view.analysis.picture.steering
    if not (steering.told or steering.leads or any(steering.roles.values())):
        yield Paragraph(
            Text(
                en='There are no agreements yet. Fill in "agreements": how you decide, who puts in what, and when you '
                "look back together.",
                nl='Er zijn nog geen afspraken. Vul "afspraken" in: hoe u besluit, wie wat inbrengt, en wanneer u '
                "samen terugkijkt.",
            )
        )
        return
    yield _table(view, steering)
    if steering.governance and steering.governance.form:
        yield Paragraph(
            _FORMS[steering.governance.form]
            + Text(
                en=" Does that fit how many you are, how much trust there is, and how far you agree on the goal?",
                nl=" Past dat bij hoeveel u bent, hoeveel vertrouwen er is, en hoe eens u het bent over het doel?",
            )
        )
    yield from _contributions(view, steering)
    if steering.ground_rules:
        yield Paragraph(Text(en="Ground rules", nl="Spelregels"), "strong")
        yield Bullets(tuple(Bullet(both(" ".join(rule.split()))) for rule in steering.ground_rules))
    insights = [insight for signal, insight in view.analysis.insights if signal.id in ABOUT_AGREEMENTS]
    if insights:
        yield Paragraph(Text(en="To talk about", nl="Om over te praten"), "strong")
        yield Bullets(tuple(Bullet(insight.see, (insight.ask,)) for insight in insights))


def _table(view: View, steering: Steering) -> Table:
    governance = steering.governance
    form = label(governance.form) if governance and governance.form else None
    lines = [
        (Text(en="Leads", nl="Trekkers"), _names(view, steering.leads)),
        (Text(en="Form of steering", nl="Besturingsvorm"), form),
        (Text(en="Chair", nl="Voorzitter"), _names(view, steering.chairs)),
        *(
            (label(role).map(str.capitalize), _names(view, steering.roles[role]))
            for role in ROLES
            if role != "chair" and steering.roles[role]
        ),
        (Text(en="How we decide", nl="Hoe we besluiten"), _free(governance.decisions if governance else None)),
        (Text(en="How we inform", nl="Hoe we informeren"), _free(governance.communication if governance else None)),
        (Text(en="Review", nl="Evaluatie"), _review(steering)),
    ]
    rows = tuple((Cell(title), Cell(text) if text else Cell(_OPEN, "muted")) for title, text in lines)
    notes = []
    if steering.departed:
        notes.append(
            Text(
                en="Left, but still named in the agreements: {names}.",
                nl="Vertrokken, maar nog genoemd bij de afspraken: {names}.",
            ).fill(names=some([view.analysis.picture.label(p) for p in steering.departed]))
        )
    return Table((Column(Text(en="What", nl="Wat")), Column(Text(en="Agreed", nl="Afgesproken"))), rows, tuple(notes))


def _names(view: View, parties: tuple[str, ...]) -> Text | None:
    return listing([view.analysis.picture.label(party) for party in parties]) if parties else None


def _free(words: str | None) -> Text | None:
    return both(" ".join(words.split())) if words and words.strip() else None


def _review(steering: Steering) -> Text | None:
    if steering.review is None:
        return None
    late = Text(en=" (has passed)", nl=" (is voorbij)") if steering.review_overdue else NOTHING
    return day(steering.review) + late


def _contributions(view: View, steering: Steering) -> Iterator[Block]:
    picture = view.analysis.picture
    if steering.contributions:
        yield Paragraph(Text(en="Who puts in what", nl="Wie wat inbrengt"), "strong")
        columns = (
            Column(Text(en="Party", nl="Partij")),
            Column(Text(en="Function", nl="Functie")),
            Column(Text(en="Hours", nl="Uren"), "right"),
            Column(key("mandate").map(str.capitalize), "centre"),
            Column(Text(en="What", nl="Wat")),
        )
        rows = tuple(
            (Cell(both(picture.label(party))), *_contribution(each)) for party, each in steering.contributions.items()
        )
        yield Table(columns, rows, tuple(_notes(steering)))
    if steering.without_contribution:
        yield Paragraph(
            Text(
                en="Nothing noted yet about what these put in: {names}.",
                nl="Nog niets ingevuld over de inzet van: {names}.",
            ).fill(names=some([picture.label(p) for p in steering.without_contribution]))
        )


def _contribution(each: Contribution) -> Iterator[Cell]:
    absent = Cell(both("–"), "muted")
    yield Cell(text) if (text := _free(each.who)) else absent
    yield Cell(number(each.hours_per_month)) if each.hours_per_month is not None else absent
    yield absent if each.mandate is None else Cell(_MANDATE[each.mandate], "plain" if each.mandate else "strong")
    yield Cell(text) if (text := _free(each.what)) else absent


_MANDATE: Final = {True: Text(en="yes", nl="ja"), False: Text(en="no", nl="nee")}


def _notes(steering: Steering) -> Iterator[Text]:
    yield Text(
        en="Hours: a month. Mandate: the manager gives time and room. – not noted",
        nl="Uren: per maand. Mandaat: de leiding geeft tijd en ruimte. – niet ingevuld",
    )
    if steering.hours is not None:
        n = len(steering.hours_known)
        yield Text(
            en="Together {hours} hours a month, noted for {n}.",
            nl="Samen {hours} uur per maand, ingevuld bij {n}.",
        ).fill(hours=number(steering.hours), n=count(n, *PARTY_WORDS))


SECTION = Section(
    "agreements",
    Text(en="agreements", nl="afspraken"),
    Text(en="Agreements and roles", nl="Afspraken en rollen"),
    build,
    on_request=True,
)
