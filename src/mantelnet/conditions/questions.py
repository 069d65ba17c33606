"""Questions to talk about, per condition, chosen by what the answers show. All of them are ours."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from mantelnet.conditions.comparing import State
from mantelnet.text import Text

#: The conditions in the order in which a report has them. In the study with the same five themes early answers about
#: interests and process predicted success, and so did growth in relations (Valentijn and others, 2015).
READING_ORDER: Final = ("interests", "process", "relations", "ambition", "organisation")

#: What each condition is about, as a question.
ABOUT: Final[Mapping[str, Text]] = {
    "ambition": Text(
        en="do we want the same, and is it something that nobody can do alone?",
        nl="willen we hetzelfde, en is het iets wat niemand alleen kan?",
    ),
    "interests": Text(
        en="do we know what everybody needs, and do we take it seriously?",
        nl="weten we wat ieder nodig heeft, en nemen we dat serieus?",
    ),
    "relations": Text(
        en="do we know and trust one another?",
        nl="kennen en vertrouwen we elkaar?",
    ),
    "organisation": Text(
        en="is it clear who does what, and how we decide?",
        nl="is duidelijk wie wat doet, en hoe we besluiten?",
    ),
    "process": Text(
        en="do we regularly stop to look at how it goes, and learn from it?",
        nl="staan we geregeld stil bij hoe het gaat, en leren we daarvan?",
    ),
}

#: The questions by condition and by what the answers show, the most important first.
QUESTIONS: Final[Mapping[str, Mapping[State, tuple[Text, ...]]]] = {
    "ambition": {
        "low": (
            Text(
                en="What do we want to have achieved for carers a year from now? Let everybody write down one "
                "sentence, and lay the sentences side by side.",
                nl="Wat willen we over een jaar voor mantelzorgers hebben bereikt? Laat ieder één zin opschrijven, en "
                "leg de zinnen naast elkaar.",
            ),
            Text(
                en="What can we only do together, and what does a party do better by itself?",
                nl="Wat kunnen we alleen samen, en wat kan een partij beter zelf doen?",
            ),
        ),
        "divided": (
            Text(
                en="What does each of us mean by our ambition? Ask for an example from daily work.",
                nl="Wat bedoelt ieder met onze ambitie? Vraag om een voorbeeld uit de praktijk.",
            ),
        ),
        "unknown": (
            Text(
                en="Who has not had a say in our ambition yet? How do we invite them?",
                nl="Wie heeft nog niet meegepraat over onze ambitie? Hoe nodigen we die mensen uit?",
            ),
            Text(
                en="What must somebody know to be able to explain our ambition?",
                nl="Wat moet iemand weten om onze ambitie te kunnen uitleggen?",
            ),
        ),
        "fine": (
            Text(
                en="What will a carer notice of our ambition this year?",
                nl="Wat merkt een mantelzorger dit jaar van onze ambitie?",
            ),
            Text(
                en="What could draw us away from this ambition?",
                nl="Wat zou ons van deze ambitie kunnen afleiden?",
            ),
        ),
    },
    "interests": {
        "low": (
            Text(
                en="What does each of us need in order to keep taking part? Keep asking until you hear the interest "
                "behind the opinion.",
                nl="Wat heeft ieder nodig om mee te blijven doen? Vraag door tot u het belang achter de mening hoort.",
            ),
            Text(
                en="Which difficult subject have we not talked about yet: money, time, our good name?",
                nl="Over welk lastig onderwerp praatten we nog niet: geld, tijd, onze goede naam?",
            ),
        ),
        "divided": (
            Text(
                en="What makes taking part worthwhile for one of us, and not yet for another? What would help?",
                nl="Waarom is meedoen voor de een de moeite waard, en voor de ander nog niet? Wat zou helpen?",
            ),
        ),
        "unknown": (
            Text(
                en="Of which party do we know the interests least? Who will go and ask?",
                nl="Van welke partij kennen we de belangen het minst? Wie gaat ernaar vragen?",
            ),
            Text(
                en="What would each of us lose if we stopped working together?",
                nl="Wat zou ieder missen als we stoppen met samenwerken?",
            ),
        ),
        "fine": (
            Text(
                en="Whose interests have changed since we started?",
                nl="Wiens belangen zijn veranderd sinds we begonnen?",
            ),
            Text(
                en="What do we do when taking part costs a party more than it brings?",
                nl="Wat doen we als meedoen een partij meer kost dan oplevert?",
            ),
        ),
    },
    "relations": {
        "low": (
            Text(
                en="Who does not know one another yet? What would be an easy moment to meet?",
                nl="Wie kennen elkaar nog niet? Wat is een makkelijk moment om kennis te maken?",
            ),
            Text(
                en="What helps us to speak up when something is not going well?",
                nl="Wat helpt ons om het te zeggen als iets niet goed loopt?",
            ),
        ),
        "divided": (
            Text(
                en="When do you feel heard here, and when not?",
                nl="Wanneer voelt u zich hier gehoord, en wanneer niet?",
            ),
        ),
        "unknown": (
            Text(
                en="At which party do we not know whom to call?",
                nl="Bij welke partij weten we niet wie we kunnen bellen?",
            ),
            Text(
                en="What can each party do for carers? Let everybody tell one thing that others may not know.",
                nl="Wat kan elke partij voor mantelzorgers doen? Laat ieder één ding vertellen dat anderen misschien "
                "niet weten.",
            ),
        ),
        "fine": (
            Text(
                en="What happens to our contact when somebody gets another job?",
                nl="Wat gebeurt er met ons contact als iemand ander werk krijgt?",
            ),
            Text(
                en="Who keeps us together, and what does that take?",
                nl="Wie houdt ons bij elkaar, en wat is daarvoor nodig?",
            ),
        ),
    },
    "organisation": {
        "low": (
            Text(
                en="Which decision has been waiting too long? Who may take it?",
                nl="Welk besluit blijft te lang liggen? Wie mag het nemen?",
            ),
            Text(
                en="What does each party contribute, and is that enough for what we want?",
                nl="Wat draagt elke partij bij, en is dat genoeg voor wat we willen?",
            ),
        ),
        "divided": (
            Text(
                en="How do we decide? Let everybody tell it in their own words, and listen for the differences.",
                nl="Hoe nemen we besluiten? Laat ieder het in eigen woorden vertellen, en let op de verschillen.",
            ),
        ),
        "unknown": (
            Text(
                en="Which agreement have we not written down yet?",
                nl="Welke afspraak hebben we nog niet opgeschreven?",
            ),
            Text(
                en="Where can everybody look up what we have agreed?",
                nl="Waar kan iedereen nalezen wat we hebben afgesproken?",
            ),
        ),
        "fine": (
            Text(
                en="Which meeting could be shorter, or could go?",
                nl="Welk overleg kan korter, of kan weg?",
            ),
            Text(
                en="What does each organisation do for carers by now as part of its normal work?",
                nl="Wat doet elke organisatie al voor mantelzorgers als gewoon onderdeel van het werk?",
            ),
        ),
    },
    "process": {
        "low": (
            Text(
                en="When did we last stop to look at how we work together? When will we do it again?",
                nl="Wanneer stonden we voor het laatst stil bij hoe we samenwerken? Wanneer doen we dat weer?",
            ),
            Text(
                en="When do we go too fast, and when too slowly? For whom?",
                nl="Wanneer gaan we te snel, en wanneer te langzaam? Voor wie?",
            ),
        ),
        "divided": (
            Text(
                en="What do some of us see happening that others do not notice? How does everybody keep up?",
                nl="Wat ziet de een gebeuren wat de ander niet merkt? Hoe blijft iedereen op de hoogte?",
            ),
        ),
        "unknown": (
            Text(
                en="What does somebody who is new hear from us, and who tells it?",
                nl="Wat hoort iemand die nieuw is van ons, en wie vertelt het?",
            ),
            Text(
                en="What has worked since we started? Write it down together.",
                nl="Wat is er gelukt sinds we begonnen? Schrijf het samen op.",
            ),
        ),
        "fine": (
            Text(
                en="Which agreement could be simpler?",
                nl="Welke afspraak kan eenvoudiger?",
            ),
            Text(
                en="What has worked that we have not told anybody yet?",
                nl="Wat is er gelukt dat we nog aan niemand hebben verteld?",
            ),
        ),
    },
}


def choose(condition: str, seen: Collection[State]) -> tuple[Text, ...]:
    """The questions that fit what the answers to a condition show: two to four, or none when they show nothing.

    Differences come first, then what is low, then what is not known. Where nothing is low a question for going well
    stands beside it, because also good answers deserve a talk.
    """
    if not seen:
        return ()
    bank = QUESTIONS[condition]
    found = list(bank["divided"]) if "divided" in seen else []
    if "low" in seen:
        found += bank["low"]
    if "unknown" in seen:
        found += bank["unknown"][: 1 if found else 2]
    elif "low" not in seen:
        found += bank["fine"][: 1 if found else 2]
    return tuple(found)
