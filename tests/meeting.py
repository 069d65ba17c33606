"""A meeting of an hour, step by step: what is typed into the file, and what is asked at that moment."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Call:
    """One command at one moment.

    Args:
        words: the command, as it is typed.
        nl: what helps in Dutch.
        en: what helps in English.
        code: the exit code.
    """

    words: str
    nl: str
    en: str
    code: int = 0


@dataclass(frozen=True)
class Moment:
    """What is typed at one moment, and what is asked then.

    Args:
        name: what happens.
        changes: pieces of the file with what takes their place; an empty first piece stands for the end of the file.
        calls: the commands.
    """

    name: str
    changes: tuple[tuple[str, str], ...]
    calls: tuple[Call, ...]


SENTENCE = "opgave: Vul hier in wat u samen wilt bereiken voor mantelzorgers"
MEETING = (
    Moment(
        "nothing but what init laid down",
        (),
        (
            Call("validate", "alles in orde", "all is well"),
            Call("agenda --minutes 60", "Welkom: wat is onze droom?", "Welcome: what is our dream?"),
            Call("analyse --section overzicht", 'Vul "scores" in.', 'Fill in "scores".'),
            Call("differences", 'Vul "scores" in.', 'Fill in "scores".'),
            Call("actions", 'Vul "acties" in', 'Fill in "actions"'),
            Call("conditions", "mantelnet conditions --questionnaire", "mantelnet conditions --questionnaire"),
            Call("trend", "er is nog niets gemeten", "nothing was measured yet"),
            Call("who", 'Vul bij de partijen "brengt" in.', 'Fill in "gives" for the parties'),
            Call("forms", "Zet een vraagteken", "Write a question mark"),
            Call("forms --kind geven-en-nemen", "Gemeente", "Gemeente"),
            Call("conditions --questionnaire", "Schrijf geen namen op.", "Do not write down names."),
            Call("checklist", "dementie", "dementia"),
            Call("plot krachtenveld", 'Vul "scores" in', 'Fill in "scores"', 2),
            Call("plot verloop", 'Vul "metingen"', 'Fill in "measurements"', 2),
        ),
    ),
    Moment(
        "the shared task, with a colon in the sentence",
        ((SENTENCE, "opgave: Ons doel: niemand in Waterwijk zorgt alleen"),),
        (
            Call("validate", "tussen dubbele aanhalingstekens", "double quotes", 1),
            Call("agenda", "Verbeter ze en probeer het opnieuw.", "Correct them and try again", 1),
            Call("report --output r.html", "Het bestand heeft fouten.", "The file has errors", 1),
        ),
    ),
    Moment(
        "a party half typed, a quote forgotten, a word from daily life",
        (
            ("opgave: Ons doel: niemand", "opgave: Niemand"),
            (
                "  mantelzorgers:\n    naam",
                '  thuiszorg:\n  kerk:\n    naam: "De Ark\n    soort: kerk\n'
                "  huisartsen: Huisartsen\n  mantelzorgers:\n    naam",
            ),
        ),
        (
            Call("validate", 'Vul hier "thuiszorg" in. Begin met "naam".', 'Begin with "name".', 1),
            Call("validate", "De aanhalingstekens kloppen hier niet.", "The quotes do not match here.", 1),
            Call("validate", 'Bedoelt u "geloofsgemeenschap"?', 'Did you mean "faith_community"?', 1),
            Call("validate", "4 fouten", "4 errors", 1),
        ),
    ),
    Moment(
        "the parties are there",
        (
            ("  thuiszorg:\n", "  thuiszorg: {naam: Thuiszorg Vliet, soort: thuiszorg}\n"),
            ('"De Ark\n    soort: kerk', "De Ark\n    soort: geloofsgemeenschap"),
            (
                "  huisartsen: Huisartsen\n",
                "  huisartsen: {naam: Huisartsen, soort: huisartsen, status: gewenst}\n",
            ),
        ),
        (
            Call("validate", "Zie MN301 hierboven.", "See MN301 above."),
            Call("analyse --section ontbreekt", "Nog geen partij uit:", "No party yet from:"),
            Call("analyse --section overzicht", "Vraag rond wie contact heeft", "Ask around who knows"),
            Call("introduce huisartsen", "Vraag het aan tafel", "Ask at the table"),
            Call("party kerk", '"over: kerk"', '"about: kerk"'),
            Call("plot netwerk", "netwerk.svg", "network.svg"),
        ),
    ),
    Moment(
        "ties with a party nobody typed, and a strength of 6",
        (
            (
                "    - tussen: [steunpunt, mantelzorgers]\n",
                "    - tussen: [steunpunt, mantelzorgers]\n"
                "    - {tussen: [gemeente, thuiszorg, wijkteam], sterkte: 6}\n"
                "    - {tussen: steunpunt, kerk}\n",
            ),
        ),
        (
            Call("validate", 'De partij "wijkteam" staat niet in dit bestand.', 'There is no party "wijkteam"', 1),
            Call("validate", "een heel getal van 1 tot en met 5", "whole number from 1 to 5", 1),
            Call("validate", "vierkante haken", "square brackets", 1),
        ),
    ),
    Moment(
        "scores: a 7, raters with only some scores, onbekend, an empty place",
        (
            ("[gemeente, thuiszorg, wijkteam], sterkte: 6", "[gemeente, thuiszorg, steunpunt], sterkte: 3"),
            ("{tussen: steunpunt, kerk}", "{tussen: [steunpunt, kerk], sterkte: 2}"),
            (
                "",
                "scores:\n"
                "  gemeente:\n"
                "    commitment: {b1: 4, b2: 2, b3: 5}\n"
                "    impact: {b1: 3, b2: 7}\n"
                "    invloed: 5\n"
                "  steunpunt: {commitment: 5, impact: 5, invloed: 3}\n"
                "  thuiszorg: {commitment: {b1: 2, b2: onbekend}, impact: {b1: 4}, invloed: 4}\n"
                "  kerk: {commitment: {b1: onbekend, b2: onbekend}, impact: onbekend, invloed: }\n",
            ),
        ),
        (
            Call("validate", "Een score is een heel getal van 1 tot en met 5, of onbekend.", "or unknown.", 1),
            Call("differences --blind", "Verbeter ze en probeer het opnieuw.", "Correct them and try again", 1),
        ),
    ),
    Moment(
        "the scores are right",
        (("b2: 7", "b2: 5"),),
        (
            Call("validate", 'De scores van "gemeente" lopen uiteen', 'The scores of "gemeente" lie far apart'),
            Call("differences --blind", "Gemeente commitment 4 2–5 ≠ 3", "Gemeente commitment 4 2–5 ≠ 3"),
            Call("differences", "Wat ziet de een wat de ander niet ziet?", "What does one person see"),
            Call("analyse --section krachtenveld", "Eerst luisteren (doorslaggevend)", "Listen first"),
            Call("analyse --section stevigheid", "op de grens", "on the edge"),
            Call("analyse --section scores", "onbekend", "unknown"),
            Call("party gemeente", "Praat daar eerst over: mantelnet differences.", "Talk about it first"),
            Call(
                "agenda --minutes 60", "Waar zien we een partij verschillend?", "Where do we see a party differently?"
            ),
            Call("plot krachtenveld", "krachtenveld.svg", "force-field.svg"),
        ),
    ),
    Moment(
        "an interest without a theme, an action without an owner, a wish without a score, a date the other way round",
        (
            ("", "belangen:\n  thuiszorg:\n    - tekst: Minder ongeplande inzet\n      gewicht: 4\n"),
            ("", "acties:\n  - wat: Thuiszorg bellen\n  - {wat: Brief sturen, uiterlijk: 12-12-2026}\n"),
            ("impact: 5, invloed: 3}", "impact: 5, invloed: 3, gewenst: {commitment: 3, invloed: 5}}"),
            ("  kerk: {commitment: {b1", "  huisartsen: {gewenst: {commitment: 4}}\n  kerk: {commitment: {b1"),
        ),
        (
            Call("validate", "Kies uit missie, waarden, achterban", "Choose from mission, values", 1),
            Call("validate", "zoals 2026-03-01", "such as 2026-03-01", 1),
        ),
    ),
    Moment(
        "they are right",
        (
            ("inzet\n      gewicht: 4", "inzet\n      thema: capaciteit\n      gewicht: 4"),
            ("12-12-2026", "2026-12-12"),
        ),
        (
            Call("validate", "Spreek af wie het doet", "Agree on who does it"),
            Call("analyse --section gewenst", "Waarom zou minder commitment beter zijn?", "Why would less commitment"),
            Call(
                "analyse --section gewenst", "Als alles lukt wat u voor deze partij wenst", "If everything wished for"
            ),
            Call(
                "analyse --section gewenst", "Wel een wens, maar nog geen score: Huisartsen", "Huisartsen (commitment)"
            ),
            Call("analyse --section belangen", "(4) onze aanname", "(4) our assumption"),
            Call("actions", "nog geen eigenaar, nog geen datum", "no owner yet, no date yet"),
            Call("actions --draft", "# wie doet het?", "# who does it?"),
        ),
    ),
    Moment(
        "the conditions: a statement that does not exist, a 6, two words",
        (
            (
                "",
                "condities:\n  antwoorden:\n    r1: {ambitie_1: 4, proces_9: 2}\n    r2: {ambitie_1: 6}\n"
                "    r3: {ambitie_1: weet niet}\n    r4:\n",
            ),
        ),
        (
            Call("validate", 'Er is geen stelling "proces_9".', "There is no statement", 1),
            Call("validate", "of weet_niet", "or dont_know", 1),
        ),
    ),
    Moment(
        "half a list is filled in, and one person answered nothing",
        ((", proces_9: 2", ""), ("ambitie_1: 6", "ambitie_1: 2"), ("weet niet", "3")),
        (
            Call("conditions", "Nog geen antwoorden van 1 deelnemer.", "No answers yet from 1 respondent."),
            Call("conditions", "3 (2–4) 3", "3 (2–4) 3"),
            Call("trend", "Zet de scores en antwoorden van nu dan eerst onder “metingen”", "“measurements”"),
            Call("agenda --minutes 60 --for netwerk", "Hoe gaat het samenwerken?", "How is working together going?"),
            Call("report --audience netwerk --output r.html", "r.html", "r.html"),
            Call("analyse --section niet-berekend", 'Vul "project > datum" in.', 'Fill in "project > date".'),
            Call("analyse", "Wat u nu het eerst kunt doen", "To do first, in our view"),
        ),
    ),
)
