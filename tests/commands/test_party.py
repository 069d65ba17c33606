"""``mantelnet party`` as people call it: the whole card, and the version to share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mantelnet.cli import run
from mantelnet.profile import LEFT_OUT

ROOT = Path(__file__).parents[2]
RICH = str(ROOT / "examples" / "jonge-mantelzorgers")
EXAMPLES = sorted(path.parent.name for path in ROOT.glob("examples/*/mantelnet.yaml"))
SCHEMA = json.loads((ROOT / "docs/schema/party-1.schema.json").read_text(encoding="utf-8"))
FORMS = ("terminal", "markdown", "json")
NASTY = ["[/]", "[bold]x[/bold]", "$x$", "<script>", "a|b", "😀", "שלום", "x" * 80, "{0}", "{name}", "%s", ":smile:"]
#: Every text says in its first word whether the party may read it: ``secret``, ``open``.
MARKED = """mantelnet: 1
project: {name: X, date: 2026-03-01, leads: [b]}
ambition: {statement: Y, needs: {ear: {text: open need}}}
parties:
  a:
    name: Party A
    aliases: [open alias]
    drivers: [secret driver]
    concerns: [secret concern]
    limits: [secret limit]
    gives: [open give]
    wants: [open want]
    covers: [ear]
    contacts: [{name: secret name, function: secret function}]
    note: secret note
  b: {name: open tie}
  c: {name: secret tie}
  d: {name: secret door}
  e: {name: secret half}
ties:
  formal:
    - {between: [a, b], strength: 2, confirmed: both, note: secret tie note}
    - {between: [a, c], strength: 5, confirmed: one}
    - {between: [a, d], strength: 4}
    - {between: [a, e], strength: 3, confirmed: none}
  informal:
    - {between: [a, b], strength: 5}
interests:
  a:
    - {text: open interest, theme: mission, weight: 4, direction: against, confirmed: true}
    - {text: secret interest, theme: values, weight: 5}
scores:
  a:
    commitment: {secretrater: 2, other: 4}
    impact: 4
    influence: 4
    trust: 1
    reason: secret reason
    desired: {commitment: 5}
    ring: {actual: informed, wanted_by_us: co_decide}
measurements:
  - {id: first, date: 2025-01-01, scores: {a: {commitment: 1, impact: 1, influence: 1, reason: secret then}}}
agreements:
  contributions:
    a: {who: open function, hours_per_month: 4, mandate: false, what: open contribution}
exchanges:
  - {from: b, to: a, what: open deal, status: agreed}
  - {from: a, to: b, what: open offer, status: offered}
  - {from: b, to: a, what: secret deal}
actions:
  - {what: secret plan, owner: b, about: a, due: 2026-02-01}
  - {what: secret later, owner: c, about: a}
  - {what: open own, owner: a, due: 2026-04-01}
  - {what: secret done, owner: b, about: a, due: 2026-01-01, status: done}
"""


def write(folder: Path, text: str) -> str:
    path = folder / "mantelnet.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.fixture(name="marked")
def _marked(tmp_path: Path) -> str:
    return write(tmp_path, MARKED)


def say(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0, lang: str = "en") -> str:
    assert run(["party", *words, "--lang", lang]) == code
    printed = capsys.readouterr()
    return printed.out if code == 0 else printed.err


def flat(text: str) -> str:
    return " ".join(text.split())


def data(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    found = json.loads(say(capsys, *words, "--format", "json"), parse_constant=pytest.fail)
    Draft202012Validator(SCHEMA).validate(found)
    return found["party"]


@pytest.mark.parametrize("word", ["a", "A", "party a", "Open  Alias"])
def test_a_party_by_id_or_name(word: str, marked: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert say(capsys, word, "-p", marked).startswith("Party A\n")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "Which party? For example: mantelnet party huisartsen"),
        (["parti a"], 'There is no party "parti a". Did you mean "a"?'),
        (["qqqq"], 'There is no party "qqqq".'),
        (["x" * 99], 'There is no party "' + "x" * 59 + '…".'),
    ],
)
def test_wrong_use(words: list[str], message: str, marked: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert say(capsys, *words, "-p", marked, code=2).strip() == message


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("form", FORMS)
def test_what_is_shared_holds_no_secret(
    form: str, lang: str, marked: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "card.out"
    call = ["party", "a", "-p", marked, "--share", "--format", form, "--lang", lang, "--output", str(target)]
    assert run(call) == 0
    text = target.read_text(encoding="utf-8")
    assert "secret" not in text
    words = {"alias", "need", "give", "want", "interest", "function", "contribution", "deal", "offer", "own", "tie"}
    # JSON names needs and parties by their ids.
    for word in words - ({"need", "tie"} if form == "json" else set()):
        assert f"open {word}" in text
    for judgement in ("Listen", "Luister", "Eerst luisteren", "co-decide", "meebeslissen", "mandat", "mandaat"):
        assert judgement not in text
    left_out = (
        "Weggelaten, zodat de partij het mag lezen" if lang == "nl" else "Left out, so that the party may read it"
    )
    told = capsys.readouterr().err
    assert left_out in told
    assert all(words.say("nl" if lang == "nl" else "en") in told for words in LEFT_OUT.values())


@pytest.mark.parametrize("form", FORMS)
def test_notes_reasons_trust_and_contacts_never_leave_the_file(
    form: str, marked: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = say(capsys, "a", "-p", marked, "--format", form)
    for word in ("note", "reason", "name", "function", "then", "done"):
        assert f"secret {word}" not in text
    assert "secretrater" not in text
    assert "trust" not in text
    for word in ("driver", "concern", "limit", "interest", "plan", "later", "deal"):
        assert f"secret {word}" in text


def test_only_confirmed_ties_count_in_what_is_shared(marked: str, capsys: pytest.CaptureFixture[str]) -> None:
    whole = data(capsys, "a", "-p", marked)
    # The unconfirmed informal tie is stronger; what is shared goes by the confirmed one alone.
    assert whole["contacts"] == [{"party": "b", "layers": ["formal"], "strength": 2, "confirmed": "both"}]
    assert whole["internal"]["contacts"][0] == {
        "party": "b",
        "layers": ["formal", "informal"],
        "strength": 5,
        "confirmed": "both",
    }
    assert [each["party"] for each in whole["internal"]["contacts"]] == ["b", "c", "e", "d"]
    assert whole["internal"]["opens_door"] == ["b"]
    shared = data(capsys, "a", "-p", marked, "--share")
    assert shared["contacts"] == whole["contacts"]
    assert (shared["internal"], shared["shared"], shared["left_out"]) == (None, True, list(LEFT_OUT))
    assert (whole["shared"], whole["left_out"]) == (False, [])


def test_the_card_in_dutch(marked: str, capsys: pytest.CaptureFixture[str]) -> None:
    screen = flat(say(capsys, "a", "-p", marked, lang="nl"))
    assert "intern, niet verspreiden" in screen
    assert "secret plan (open tie, uiterlijk 1 februari 2026, de datum is voorbij)." in screen
    assert "missie open interest 4- zelf gezegd" in screen
    assert "waarden secret interest (5) onze aanname" in screen
    assert "commitment 3 midden 2 scores, 2 tot en met 4 5" in screen
    assert "Wie de deur kan openen, door beide bevestigd: open tie (sterkte 5)." in screen
    assert "Vanaf de trekkers: direct contact met open tie." in screen
    assert "Inzet: open function; 4 uur per maand; zonder mandaat; open contribution" in screen
    assert "Ring van invloed: nu meeweten en wij willen meebeslissen. Dat is niet hetzelfde" in screen
    assert "Wij willen meer commitment dan er nu is." in screen
    assert (
        "Op de grens: dezelfde klasse in 18 van de 27 gevallen met één punt verschil, bij 1 van de 2 mensen met hun "
        "eigen scores en in 1 van de 2 gevallen als één persoon niet meetelt" in screen
    )
    assert "Ook te doen over deze partij: secret later (secret tie, geen datum)." in screen
    assert "Gaat zelf doen: open own (uiterlijk 1 april 2026)." in screen


def test_internal_parts_say_so(marked: str, capsys: pytest.CaptureFixture[str]) -> None:
    whole = [line for line in say(capsys, "a", "-p", marked, "--format", "markdown").splitlines() if line[:3] == "## "]
    assert [line for line in whole if not line.endswith("(internal)")] == ["## Who is this?", "## Give and take"]
    shared = say(capsys, "a", "-p", marked, "--share", "--format", "markdown")
    assert "(internal)" not in shared
    assert "version to share" in shared
    assert "This is the version to share" in shared


def test_without_a_reference_date_nothing_is_overdue(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, MARKED.replace(", date: 2026-03-01", ""))
    task = data(capsys, "a", "-p", path)["internal"]["next_action"]
    assert task == {"what": "secret plan", "owner": "b", "due": "2026-02-01", "overdue": None}
    assert "passed" not in say(capsys, "a", "-p", path)


@pytest.mark.parametrize(
    ("scores", "words"),
    [
        ("", "There are no scores yet, so there is no class and no advice."),
        ("scores: {a: {commitment: 4}}", "There is no class yet, because there is no score for: impact and influence."),
        ("scores: {a: {commitment: unknown, impact: 3, influence: 3}}", "commitment ? unknown 0 scores"),
        (
            "scores: {a: {influence: 2, desired: {influence: 4}}}",
            "We want more influence for this party than there is now.",
        ),
        ("scores: {a: {impact: 4, desired: {impact: 2}}}", "A different impact takes a different task"),
        ("scores: {a: {commitment: 5, desired: {commitment: 3}}}", "We want less commitment than there is now."),
        ("scores: {a: {desired: {commitment: 3}}}", "We have a wish for commitment, but do not know how it is now."),
        ("scores: {a: {commitment: {x: 4, y: 2}}}", "differ by two points or more on: commitment."),
    ],
)
def test_scores_in_every_state(scores: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = f"mantelnet: 1\nproject: {{name: X}}\nambition: {{statement: Y}}\nparties: {{a: {{name: A}}}}\n{scores}\n"
    screen = flat(say(capsys, "a", "-p", write(tmp_path, text)))
    assert words in screen
    assert "The file notes no contact yet." in screen
    assert "No open action is about this party." in screen
    assert "Sector: unknown." in screen


def test_who_left_has_a_short_card(capsys: pytest.CaptureFixture[str]) -> None:
    found = data(capsys, "boei", "-p", RICH)
    assert (found["status"], found["internal"]["position"], found["contacts"]) == ("left", None, [])
    screen = flat(say(capsys, "boei", "-p", RICH, lang="nl"))
    assert "Volgens het bestand is deze partij vertrokken." in screen
    assert "krachtenveld" not in screen


def test_a_lead_needs_no_route_and_a_part_names_its_whole(capsys: pytest.CaptureFixture[str]) -> None:
    screen = flat(say(capsys, "gemeente", "-p", RICH, lang="nl"))
    assert "Vanaf de trekkers" not in screen
    assert "trekker van het netwerk" in screen
    assert "Onderdelen: Leerplicht." in screen
    assert "Onderdeel van: Gemeente." in flat(say(capsys, "leerplicht", "-p", RICH, lang="nl"))
    assert data(capsys, "gemeente", "-p", RICH)["internal"]["route_from_leads"] is None
    assert data(capsys, "mbo", "-p", RICH)["internal"]["route_from_leads"] == ["steunpunt", "zorgoverleg", "mbo"]


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_party_of_every_example_fits_two_screens(
    example: str, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(ROOT / "examples" / example)
    assert run(["who", "-p", path, "--format", "json"]) == 0
    parties = json.loads(capsys.readouterr().out)["who"]["parties"]
    for party in parties:
        for share in ([], ["--share"]):
            screen = say(capsys, party, "-p", path, *share, lang=lang)
            lines = screen.splitlines()
            assert max(map(len, lines)) <= 80
            assert len(lines) <= 90
            assert not any(line != line.rstrip() for line in lines)
            data(capsys, party, "-p", path, *share)


@pytest.mark.parametrize("name", NASTY)
def test_nasty_names_are_shown_as_they_are(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quoted = json.dumps(name, ensure_ascii=False)
    text = MARKED.replace("name: Party A", f"name: {quoted}").replace("[open give]", f"[{quoted}]")
    path = write(tmp_path, text.replace("open deal", "'[bold]d'"))
    assert name[:40] in say(capsys, "a", "-p", path)
    assert max(map(len, say(capsys, "a", "-p", path, lang="nl").splitlines())) <= 80
    assert "<script>" not in say(capsys, "a", "-p", path, "--format", "markdown")
    assert data(capsys, "a", "-p", path)["gives"] == [name]
