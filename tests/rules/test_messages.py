"""One run tells everything: a file full of mistakes, each found on its own line and said in two languages."""

from __future__ import annotations

import re

import pytest

from mantelnet.diagnostics import Diagnostic
from mantelnet.project import open_project

#: Behind every line the codes of what is wrong on it.
MISTAKES = """\
mantelnet: 1
taal: de                                              # MN112
project:
  naam: Jonge mantelzorgers: samen op weg             # MN003
  datum: 1 maart 2026                                 # MN116
  trekkers: [gemeente, steunpnt]                      # MN201
  kleur: rood                                         # MN102
ambitie:
  opgave: Niemand zorgt alleen
  doelen:
    op-tijd: {text: Hulp op tijd, tekst: Op tijd}     # MN103
  nodig:
    luisteren: {tekst: Iemand die luistert, doel: op-tyd}  # MN203
partijen:
  gemeente:
    naam: Gemeente
    dekt: [luistern]                                  # MN202
  steunpunt:
    naam: @steunpunt                                  # MN004
    notitie: Bel 06-12345678                          # MN502
  Sociaal Team:                                       # MN111
    naam: Sociaal Team
  school:
  \tnaam: School                                      # MN002
  kerk: Kerk                                          # MN104
  koor:                                               # MN101
    kort: Koor
  fonds:
    naam: Fon\u200bds                                 # MN021
    drijfveren: geld                                  # MN105
    zorgen:
      - Let op: te weinig geld                        # MN106
    status: weg                                       # MN112
    status: deelnemer                                 # MN010
  huisarts: &huisarts                                 # MN011
    naam: Huisarts
  bieb:
    naam: !Bieb                                       # MN012
  wijk: {naam: Wijk, onderdeel_van: wijk}             # MN208
relaties:
  formeel:
    - tussen: [gemeente]                              # MN119
    - {tussen: [gemeente, school], sterkte: 6}        # MN114
    - {tussen: [gemeente, school], sinds: ooit}       # MN123
    - {tussen: [fonds, fonds]}                        # MN206
    - {van: gemeente, naar: Steunpunt}                # MN111
themas:
  missie: Onze missie                                 # MN209
belangen:
  gemeente:
    - {tekst: De wet, thema: wetgevign}               # MN204
    - {tekst: Geld, thema: imago, bevestigd: soms}    # MN115
scores:
  gemeente: {commitment: 4.0}                         # MN113
  kerkje: {commitment: 4}                             # MN201
condities:
  schaal: 4
  antwoorden:
    r1: {ambitie_1: 5}                                # MN210
    r2: {ambitie: 3}                                  # MN117
    r3: {ambitie_1: 9}                                # MN118
    r4: {proces_9: 3}                                 # MN205
    r5: {ambitie_1: 3, ambition_1: 4}                 # MN103
afspraken:
  inzet:
    gemeente: {uren_per_maand: 2,5}                   # MN009
    school: {uren_per_maand: veel}                    # MN122
geven_en_nemen:
  - {van: gemeente, naar: gemeente, wat: Tijd}        # MN206
acties:
  - wat: Mail naar iemand@voorbeeld.nl                # MN501
    over: kerkje                                      # MN201
instellingen: {laag_onder: 4, hoog_vanaf: 3}          # MN120
"""


def expected() -> list[tuple[int, str]]:
    found = []
    for number, line in enumerate(MISTAKES.splitlines(), 1):
        found += [(number, code) for code in re.findall(r"MN\d{3}", line)]
    return found


@pytest.fixture(scope="module")
def diagnostics() -> tuple[Diagnostic, ...]:
    return open_project(MISTAKES.encode(), "mistakes.yaml").diagnostics


def test_every_mistake_is_found_on_its_line(diagnostics: tuple[Diagnostic, ...]) -> None:
    assert [(found.location.line, found.code) for found in diagnostics] == expected()
    assert len({found.location.line for found in diagnostics}) >= 40


def test_every_message_reads_well(diagnostics: tuple[Diagnostic, ...]) -> None:
    for found in diagnostics:
        for words in (found.message.en, found.message.nl, found.hint.en, found.hint.nl):
            assert words[0].isupper() or not words[0].isalpha()
            assert words[-1] in ".?"
            assert not re.search(r'[{}]|""|\bNone\b|  ', words), words


def test_messages_use_the_words_of_the_file(diagnostics: tuple[Diagnostic, ...]) -> None:
    said = {(found.location.line, found.code): found for found in diagnostics}
    lines = MISTAKES.splitlines()

    def at(start: str) -> Diagnostic:
        (number,) = (n for n, line in enumerate(lines, 1) if line.strip().startswith(start))
        (found,) = (found for (line, _), found in said.items() if line == number)
        return found

    assert at("taal: de").message.nl == 'Deze waarde bestaat niet bij "taal".'
    assert at("taal: de").hint.nl == "Mogelijk op deze plaats: nl, en."
    assert at("trekkers").message.nl.endswith('Bedoelt u "steunpunt"?')
    assert at("koor").message.nl == '"naam" ontbreekt of is leeg.'
    assert at("koor").message.en == '"name" is missing or empty.'
    assert at("Sociaal Team").message.nl == 'Dit kan geen korte naam (id) zijn. Bedoelt u "sociaal-team"?'
    assert at("- {van: gemeente, naar: S").message.en == 'This cannot be an id. Did you mean "steunpunt"?'
    assert at("dekt").message.en == 'There is no need "luistern" in this file. Did you mean "luisteren"?'
    assert at("r4").message == type(at("r4").message)(
        en='There is no statement "process_9".', nl='Er is geen stelling "proces_9".'
    )
    assert (
        at("gemeente: {commitment").location.column
        == lines[at("gemeente: {commitment").location.line - 1].index("4.0") + 1
    )


def test_free_text_is_never_quoted(diagnostics: tuple[Diagnostic, ...]) -> None:
    secrets = ["06-12345678", "iemand@voorbeeld.nl", "wetgevign", "te weinig geld", "samen op weg", "maart"]
    for found in diagnostics:
        for words in (found.message.en, found.message.nl, found.hint.en, found.hint.nl):
            assert not [secret for secret in secrets if secret in words]
