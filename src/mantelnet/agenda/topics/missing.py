"""What nobody offers yet, and who is not at the table."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from mantelnet.agenda.material import MOST_NAMES, Audience, Material
from mantelnet.agenda.topic import SHARED_REPORT, Found, Point, Sheet, Topic
from mantelnet.text import Text, some

#: The network does not see parties that are only wanted, so less can be said.
_NOBODY: Final[Mapping[Audience, Text]] = {
    "core": Text(en="Nobody offers: {needs}.", nl="Niemand biedt: {needs}."),
    "network": Text(en="Nobody at the table offers yet: {needs}.", nl="Nog niemand aan tafel biedt: {needs}."),
}

_AT_THE_TABLE: Final[Mapping[str, Text]] = {
    "no-carers": Text(
        en="Nobody at the table speaks for carers yet.", nl="Nog niemand aan tafel spreekt voor mantelzorgers."
    ),
    "no-municipality": Text(en="No municipality at the table yet.", nl="Nog geen gemeente aan tafel."),
}


def look(material: Material) -> Found | None:
    """Needs without cover, carers, the municipality, and parties that do not take part yet."""
    coverage = material.picture.coverage
    alarms = [*_groups(material)]
    nobody = coverage.needs_in("none")
    if nobody:
        alarms.append(Point(_needs(material, nobody, _NOBODY[material.audience])))
    points = [*alarms, *map(Point, _others(material))]
    return Found(tuple(points), "first" if alarms else "next") if points else None


def _groups(material: Material) -> Iterator[Point]:
    """Carers or the municipality, where the file tells that they are missing."""
    for signal, words in _AT_THE_TABLE.items():
        for insight in material.insights(signal):
            yield Point(insight.see if material.audience == "core" else words, insight.ask)


def _others(material: Material) -> Iterator[Text]:
    coverage = material.picture.coverage
    for state, words in (
        ("later", Text(en="Only parties that do not take part yet could offer: {needs}.",
                       nl="Alleen wie nog niet meedoet, kan bieden: {needs}.")),
        ("one", Text(en="One party only offers: {needs}.", nl="Maar één partij biedt: {needs}.")),
    ):  # fmt: skip
        needs = [need for need in coverage.needs if coverage.state(need) == state]
        if needs:
            yield _needs(material, needs, words)
    for parties, words in (
        (coverage.parties.invited, Text(en="Invited: {names}.", nl="Uitgenodigd: {names}.")),
        (coverage.parties.wanted, Text(en="Wanted: {names}.", nl="Gewenst: {names}.")),
    ):
        if parties:
            yield words.fill(names=material.names(parties))


def _needs(material: Material, needs: Iterable[str], words: Text) -> Text:
    texts = material.file.ambition.needs
    return words.fill(needs=some([f"“{' '.join(texts[need].text.split())}”" for need in needs], MOST_NAMES))


TOPIC = Topic(
    id="missing",
    title=Text(en="Who or what is missing?", nl="Wie of wat ontbreekt er?"),
    goal=Text(
        en="You know who could offer what is missing, and who goes to ask.",
        nl="U weet wie kan bieden wat er ontbreekt, en wie het gaat vragen.",
    ),
    steps=(
        Text(
            en="Hang up what is needed and who offers it. Let everybody look: is this right?",
            nl="Hang op wat er nodig is en wie het biedt. Laat iedereen kijken: klopt dit?",
        ),
        Text(
            en="Go through what nobody offers. Write names on sticky notes, without choosing yet.",
            nl="Loop langs wat niemand biedt. Schrijf namen op plakbriefjes, nog zonder te kiezen.",
        ),
        Text(
            en="Let everybody explain the names that they wrote.",
            nl="Laat iedereen de eigen namen uitleggen.",
        ),
        Text(
            en="Choose one or two. Who makes the first contact, and through whom?",
            nl="Kies er een of twee. Wie legt het eerste contact, en via wie?",
        ),
    ),
    question=Text(
        en="What did a carer ask you lately to which you had no answer?",
        nl="Wat vroeg een mantelzorger u laatst waar u geen antwoord op had?",
    ),
    note=Text(en="Which party you ask, who goes, and when.", nl="Welke partij u vraagt, wie erheen gaat, en wanneer."),
    least=20,
    most=30,
    look=look,
    sheets=(
        Sheet(
            Text(en="what is needed and who offers it", nl="wat er nodig is en wie het biedt"),
            Text(
                en="mantelnet analyse --section coverage --output coverage.md",
                nl="mantelnet analyse --section dekking --output dekking.md",
            ),
            ("core",),
        ),
        SHARED_REPORT,
    ),
)
