"""The glossary holds every word of the method's list, says where each comes from, and points to real keys."""

import re
from importlib import import_module
from pathlib import Path

import pytest

import mantelnet.glossary
from mantelnet.explanations import explain
from mantelnet.glossary import TERMS, TOPICS
from mantelnet.glossary.term import ORIGINS, Term
from mantelnet.model.guide import EACH, fields_of, places
from mantelnet.vocabulary import CONDITIONS

SHELF = Path(mantelnet.glossary.__file__).parent
PLACES = {(*place.path, field.name) for place in places() for field in fields_of(place.section)}
#: The word list of the method (section 9): number, Dutch, English. A comma and a slash part words of one number.
METHOD = """\
1 mantelzorg = informal care
2 mantelzorger = carer
3 jonge mantelzorger = young carer
4 werkende mantelzorger = working carer
5 overbelasting = overload of a carer
6 mantelzorgondersteuning = carer support
7 steunpunt mantelzorg = carer support centre
8 mantelzorgondersteunende organisatie, MOO = carer support organisation
9 respijtzorg = respite care
10 informele zorg / formele zorg = informal care / formal care
11 opgave = shared task
12 ambitie, droomvraag = ambition, dream question
13 netwerk = network
14 samenwerkingsverband = partnership
15 partij = party
16 partner = partner
17 stakeholder, belanghebbende = stakeholder
18 ontbrekende partij = missing party
19 soort partij = type of party
20 sector = sector
21 rol = role
22 trekker, aanjager = lead, driver
23 verbinder, bruggenbouwer = connector, broker
24 facilitator, voorzitter = facilitator, chair
25 sleutelfiguur = key person
26 ervaringsdeskundige = expert by experience
27 achterban = rank and file
28 mandaat = mandate
29 contactpersoon = contact person
30 belang = interest
31 standpunt = position
32 drijfveer = driver, motive
33 missie en visie = mission and vision
34 wet- en regelgeving = law and regulation
35 financiering = funding
36 zorgen, bezwaren = concerns
37 grenzen = limits, no-go areas
38 brengt / haalt = brings / wants to get
39 geven-en-nemen-matrix = give-and-take matrix
40 belangenmatrix = matrix of interests
41 krachtenveldanalyse = force-field analysis
42 commitment = commitment
43 impact = impact
44 invloed = influence
45 vertrouwen = trust
46 draagvlak = support base
47 huidige positie = current position
48 gewenste positie = desired position
49 strategie, benadering = strategy, approach
50 onbekend = unknown
51 grensgeval = borderline case
52 kernpartner = core partner
53 bondgenoot = ally
54 coalitiegenoot = coalition partner
55 tegenspeler = opponent
56 tegenstander = adversary
57 twijfelaar = doubter
58 meebeslissen / meewerken / meedenken / meeweten = co-decide / co-work / co-think / be informed
59 relatie, verbinding = tie
60 formeel / informeel = formal / informal
61 sterkte van de band = strength of the tie
62 contactfrequentie = frequency of contact
63 hechte band = strong tie
64 bevestigd = confirmed
65 dichtheid = density
66 spilafhankelijkheid = centralisation
67 tussenpositie = betweenness
68 kwetsbaarheid = vulnerability
69 kern en rand = core and periphery
70 vijf condities = five conditions
71 gedeelde ambitie = shared ambition
72 recht doen aan belangen = mutual gains
73 relaties = relationships
74 organisatie = organisation
75 proces = process
76 stelling = statement
77 meting, nulmeting, vervolgmeting = measurement, baseline, follow-up
78 spreiding = spread
79 fase = phase
80 werksessie = workshop
81 actie, eigenaar, uiterlijk = action, owner, due
82 afspraak, spelregel = agreement, ground rule
83 verbeteragenda = improvement agenda
84 werkzaam element = working element
85 vraaggebied = support area
86 convenant = covenant
87 zichtbaarheid = visibility level
88 regie = steering
"""


def words_of_the_method() -> list[tuple[int, str]]:
    found = []
    for line in METHOD.splitlines():
        number, _, names = line.partition(" ")
        found += [(int(number), word) for word in re.split(r" = |, | / ", names)]
    return found


@pytest.mark.parametrize(("number", "word"), words_of_the_method())
def test_every_word_of_the_method_is_explained(number: int, word: str) -> None:
    wanted = {term.condition or term.id for term in TERMS if number in term.numbers}
    assert wanted
    assert wanted & {found.id for found in explain(word) if found.kind in ("term", "condition")}


def test_the_whole_list_is_there() -> None:
    assert [number for number, _ in dict(words_of_the_method()).items()] == list(range(1, 89))
    assert {number for term in TERMS for number in term.numbers} == set(range(1, 89))


def test_topics_stand_on_their_shelf() -> None:
    modules = {path.stem for path in SHELF.glob("*.py")} - {"__init__", "term"}
    topics = [import_module(f"mantelnet.glossary.{name}").TOPIC for name in modules]
    assert sorted(topic.id for topic in topics) == sorted(topic.id for topic in TOPICS)
    assert len(topics) == len(TOPICS)


def test_every_condition_has_its_term() -> None:
    assert [term.condition for term in TERMS if term.condition] == list(CONDITIONS)


def test_ids_are_stable_names_and_differ() -> None:
    ids = [term.id for term in TERMS]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[a-z]+(_[a-z]+)*", one) for one in ids)


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.id)
def test_words_of_a_term(term: Term) -> None:
    assert term.origin in ORIGINS
    for name in (term.name.en, term.name.nl):
        assert name == name.strip() != ""
    for words in (term.meaning.en, term.meaning.nl):
        assert words[0].isupper()
        assert words[-1] in ".?"
        # One or two sentences; a third one only where it is short.
        assert len(re.findall(r"[.?!](?= |$)", words)) <= 3
        assert len(words) <= 260
        assert "  " not in words
    if term.example.en:
        assert term.example.nl
        assert len(term.example.nl) <= 160


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.id)
def test_keys_of_a_term_exist(term: Term) -> None:
    for key in term.keys:
        assert tuple(EACH if step == "*" else step for step in key.split(".")) in PLACES, key


def test_commitment_is_not_enthusiasm() -> None:
    (found,) = (term for term in TERMS if term.id == "commitment")
    assert found.origin == "method"
    assert "samenvallen met de opgave" in found.meaning.nl
    assert "geen enthousiasme" in found.meaning.nl
    assert "not enthusiasm" in found.meaning.en
