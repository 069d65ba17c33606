"""A meeting of an hour: the file grows while people talk, and at each moment the command of that moment helps.

The file is in Dutch, as the facilitator types it; every command speaks both languages. What is looked for is the
one line that helps at that moment.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mantelnet.cli import run
from mantelnet.text import Language
from meeting import MEETING

ROOT = Path(__file__).parent.parent
PAGES = {"nl": "docs/nl/handleiding/een-uur-samen.md", "en": "docs/en/manual/one-hour-together.md"}
_COMMAND = re.compile(r"^mantelnet .+$", re.MULTILINE)
_BLOCK = re.compile(r"```sh\n(.*?)```", re.DOTALL)


def words(text: str) -> str:
    return " ".join(text.split())


def test_each_moment_has_its_help(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    assert run(["init", "--lang", "nl"]) == 0
    capsys.readouterr()
    path = Path("mantelnet.yaml")
    text = path.read_text(encoding="utf-8")
    for moment in MEETING:
        for old, new in moment.changes:
            assert not old or text.count(old) == 1, (moment.name, old)
            text = text.replace(old, new) if old else f"{text}\n{new}"
        path.write_text(text, encoding="utf-8")
        for call in moment.calls:
            for language in ("nl", "en"):
                code = run([*call.words.split(), "--lang", language])
                printed = capsys.readouterr()
                screen = words(printed.out + printed.err)
                where = (moment.name, call.words, language, screen)
                assert code == call.code, where
                assert "Traceback" not in screen, where
                assert "mantelnet zelf" not in screen, where
                assert (call.nl if language == "nl" else call.en).casefold() in screen.casefold(), where
                if not call.words.startswith(("report", "plot")):
                    assert max(map(len, printed.out.splitlines()), default=0) <= 80, where
        assert path.read_text(encoding="utf-8") == text, moment.name


def test_every_template_is_ready_for_a_meeting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("leeg", "jonge-mantelzorgers", "dementie", "werkende-mantelzorgers", "respijtzorg"):
        monkeypatch.chdir(tmp_path)
        assert run(["init", name, "--template", name, "--lang", "nl"]) == 0
        monkeypatch.chdir(tmp_path / name)
        for call in ("validate", "agenda --minutes 60", "analyse --section overzicht", "differences", "who", "actions"):
            assert run(call.split()) == 0, (name, call)
        assert "Traceback" not in capsys.readouterr().err


START = {
    "nl": """mantelnet: 1
taal: nl
project: {naam: Netwerk, datum: 2026-03-01, trekkers: [gemeente, steunpunt]}
ambitie: {opgave: Niemand zorgt alleen}
partijen:
  gemeente: {naam: Gemeente, soort: gemeente}
  steunpunt: {naam: Steunpunt mantelzorg, soort: steunpunt_mantelzorg}
  kerk: {naam: De Ark, soort: geloofsgemeenschap, brengt: [Bezoek aan huis]}
  huisartsen: {naam: Huisartsen, status: gewenst}
relaties:
  informeel:
    - {tussen: [steunpunt, kerk]}
scores:
  gemeente: {commitment: {b1: 4, b2: 2}, impact: 4, invloed: 5}
""",
    "en": """mantelnet: 1
language: en
project: {name: Network, date: 2026-03-01, leads: [municipality, carer-centre]}
ambition: {statement: Nobody cares alone}
parties:
  municipality: {name: Municipality, type: municipality}
  carer-centre: {name: Carer centre, type: carer_centre}
  church: {name: The Ark, type: faith_community, gives: [Visits at home]}
  gps: {name: General practices, status: wanted}
ties:
  informal:
    - {between: [carer-centre, church]}
scores:
  municipality: {commitment: {b1: 4, b2: 2}, impact: 4, influence: 5}
""",
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_commands_of_the_page_work(
    language: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = (ROOT / PAGES[language]).read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    Path("mantelnet.yaml").write_text(START[language], encoding="utf-8")
    blocks = "\n".join(_BLOCK.findall(page))
    calls = _COMMAND.findall(blocks)
    assert len(calls) == len(blocks.split("\n")) - blocks.split("\n").count("") >= 20
    for call in calls:
        assert run(call.split()[1:]) == 0, call
        printed = capsys.readouterr()
        assert "Traceback" not in printed.err
    inline = re.findall(r"`mantelnet ([^`]+)`", page)
    assert {call.split()[0] for call in inline} <= {*(call.split()[1] for call in calls), "verschillen", "--help"}


def test_both_pages_have_the_same_commands() -> None:
    found = []
    for language in ("nl", "en"):
        page = (ROOT / PAGES[language]).read_text(encoding="utf-8")
        found.append([call.split()[1] for block in _BLOCK.findall(page) for call in _COMMAND.findall(block)])
    assert found[0] == found[1]
