"""The figures behind each insight, and the step that stands on its own."""

import pytest

from mantelnet.picture import Picture
from signals.small import insights, parties, picture

NEW = {"text": "Rust", "theme": "mission"}
NEEDS = {"needs": {"adem": {"text": "Een vrije dag"}, "geld": {"text": "Hulp bij geld"}, "oor": {"text": "Luisteren"}}}
COVERS = parties("a b c", a={"covers": ["adem"]}, b={"covers": ["oor"], "status": "wanted"})


@pytest.mark.parametrize(
    ("signal", "seen", "evidence", "step"),
    [
        (
            "influential-without-interests",
            picture("a b c", scores={"a": "1 1 4/5", "c": "1 1 5"}),
            "Score voor invloed: A 4,5 en C 5.",
            "Vraag wat belangrijk is voor A en C.",
        ),
        (
            "single-point-of-failure",
            picture("a b c d", informal="a-b b-c a-c c-d"),
            "Zonder C zijn er delen van 2 en 1 partijen.",
            "Zoek naast C een tweede weg naar D.",
        ),
        (
            "single-point-of-failure",
            picture("spil a b c", informal="spil-a spil-b spil-c"),
            "Zonder Spil zijn er delen van 1, 1 en 1 partijen.",
            "Breng partijen bij elkaar die elkaar nu alleen via Spil bereiken.",
        ),
        (
            "no-carers",
            picture("a:municipality b:home_care c:fund"),
            "We keken naar de soort en sector van 3 partijen.",
            "Vraag mantelzorgers om mee te denken.",
        ),
        (
            "no-municipality",
            picture("a:carers b:home_care kerk"),
            "We keken naar de soort en sector van 3 partijen; niet bekend: 1.",
            "Zoek contact met de gemeente.",
        ),
        (
            "coverage-gap",
            picture(COVERS, ambition=NEEDS),
            "Nog niet in huis: 1 van de 3 punten die nodig zijn.",
            'Zoek iemand die "Hulp bij geld" kan bieden.',
        ),
        (
            "high-impact-no-contact",
            picture("a b c d", informal="a-b-c", scores={"d": "3 5 1"}),
            "Score voor impact: D 5.",
            "Ga langs bij D en luister.",
        ),
        (
            "loose-party",
            picture("a b c", informal="a-b"),
            "Zonder relatie in het bestand: 1 van de 3 partijen.",
            "Vraag rond wie contact heeft met C.",
        ),
        (
            "separate-pieces",
            picture("a b c d e", informal="a-b-c d-e"),
            "Aantal partijen per groep: 3 en 2.",
            "Laat bijvoorbeeld A en D kennismaken.",
        ),
        (
            "raters-differ",
            picture("a b c", scores={"a": "2/4 3 3", "c": "1 1/3 1/5"}),
            "Laagste en hoogste score: C 1–5 en A 2–4.",
            "Praat over de scores van C en A voordat u een aanpak kiest.",
        ),
        (
            "leading-alone",
            picture("stad:municipality steunpunt:carer_centre", leads="stad"),
            "Trekkers en voorzitters: 1, uit 1 organisatie.",
            "Praat met Steunpunt over samen trekken.",
        ),
        (
            "leading-alone",
            picture("dorp:municipality stad:municipality", leads="stad dorp"),
            "Trekkers en voorzitters: 2, uit 2 organisaties.",
            "Zoek iemand om samen mee te trekken.",
        ),
        (
            "hangs-on-one",
            picture("spil a b c d e", informal="spil-a spil-b spil-c spil-d spil-e a-b c-d"),
            "Bij A, de volgende, is dat 0%.",
            "Kies welk deel van het werk van Spil een ander kan overnemen.",
        ),
        (
            "only-bridge-between-sectors",
            picture("arts:hospital thuis:home_care school:primary_school mbo:vocational_school", informal="arts-mbo"),
            "Partijen in deze sectoren: 2 en 2.",
            'Laat meer mensen uit "zorg" en "onderwijs en jeugd" kennismaken.',
        ),
        (
            "informal-only",
            picture("a b c d", informal="c-a c-b", formal="a-b b-d"),
            "Informele relaties genoteerd: 2; formele: geen.",
            "Vraag aan C of een afspraak helpt.",
        ),
        (
            "to-invite",
            picture(parties("a b c", a={"status": "wanted"})),
            "Nog geen deelnemer: 1 van de 3 partijen.",
            "Stuur een uitnodiging aan A.",
        ),
        (
            "unconfirmed-interests",
            picture("a b", scores={"a": "1 1 5", "b": "1 1 4"}, interests={"a": [NEW, NEW], "b": [NEW]}),
            "Genoteerd maar niet bevestigd: 3 belangen.",
            "Vraag na bij A en B of het klopt.",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and " " not in value else "",
)
def test_evidence_and_step(signal: str, seen: Picture, evidence: str, step: str) -> None:
    first = insights(signal, seen)[0]
    assert (first.evidence.nl, first.step.nl) == (evidence, step)


def test_needs_that_only_others_could_meet() -> None:
    later = insights("coverage-gap", picture(COVERS, ambition=NEEDS))[1]
    assert later.evidence.nl == "Pas later: 1 van de 3 punten die nodig zijn."
    assert later.step.nl == "Vraag aan B om mee te doen."
