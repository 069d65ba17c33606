"""The shelf as a whole: its list, its words, and its silence where there is nothing to say."""

import importlib
import re
from pathlib import Path

import pytest

import mantelnet.signals
from mantelnet.picture import Picture
from mantelnet.signals import SIGNALS
from mantelnet.signals.signal import Insight, Signal
from mantelnet.text import LANGUAGES, Text
from signals.small import parties, picture

FOLDER = Path(mantelnet.signals.__file__).parent
FILES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem not in ("__init__", "signal"))
ORDER = [
    "influential-without-interests",
    "single-point-of-failure",
    "hangs-on-coordinator",
    "no-carers",
    "no-municipality",
    "coverage-gap",
    "high-impact-no-contact",
    "loose-party",
    "separate-pieces",
    "raters-differ",
    "leading-alone",
    "all-roles-in-one",
    "no-mandate",
    "no-decision-rule",
    "no-hours",
    "review-overdue",
    "one-chair",
    "hangs-on-one",
    "overloaded",
    "only-bridge-between-sectors",
    "outside-core",
    "informal-only",
    "formal-only",
    "one-sided-ties",
    "hidden-connector",
    "to-invite",
    "unconfirmed-interests",
]
HARSH = re.compile(
    r"vijand|enemy|target|blocker|tegenstander|adversary|zwak|weak|slecht|\bbad\b|dichtheid|density", re.I
)


def test_the_order_is_the_order_of_importance() -> None:
    assert [signal.id for signal in SIGNALS] == ORDER


def test_every_file_is_on_the_shelf_once_under_its_own_name() -> None:
    assert sorted(signal.id.replace("-", "_") for signal in SIGNALS) == FILES
    for name in FILES:
        module = importlib.import_module(f"mantelnet.signals.{name}")
        assert module.SIGNAL in SIGNALS
        assert module.__doc__
        assert module.look.__doc__


def words_of(signal: Signal) -> list[Text]:
    return [signal.title, signal.matters, signal.why]


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: signal.id)
def test_words_are_there_in_both_languages(signal: Signal) -> None:
    for text in words_of(signal):
        assert text.en.strip()
        assert text.nl.strip()
        assert text.en != text.nl
    for language in LANGUAGES:
        assert signal.why.say(language).endswith(".")
        assert not signal.title.say(language).endswith(".")
        assert signal.matters.say(language).endswith(".")
        assert len(signal.matters.say(language)) <= 78
        assert "method" in signal.why.say(language)


def test_titles_and_reasons_differ() -> None:
    for language in LANGUAGES:
        assert len({signal.title.say(language) for signal in SIGNALS}) == len(SIGNALS)
        assert len({signal.why.say(language) for signal in SIGNALS}) == len(SIGNALS)


def everything() -> list[tuple[str, Insight]]:
    """A network in which every signal has something to say."""
    found = [(s.id, insight) for seen in _PICTURES for s in SIGNALS for insight in s.look(seen)]
    assert {signal for signal, _ in found} == set(ORDER)
    return found


_FULL = picture(
    parties(
        "spil:carer_centre gemeente:municipality kerk:faith_community thuis:home_care arts:general_practice "
        "club:sports_club fonds:fund",
        arts={"status": "invited", "covers": ["adem"]},
        fonds={"status": "wanted"},
    ),
    informal="spil-kerk spil-thuis club-kerk",
    formal="gemeente-spil thuis-arts thuis-fonds",
    scores={"gemeente": "4 4 5", "spil": "2/5 4 2", "arts": "3 3 5"},
    leads="spil",
    ambition={"needs": {"adem": {"text": "Een vrije dag"}, "geld": {"text": "Hulp bij geld"}}},
    interests={"arts": [{"text": "Rust", "theme": "mission"}]},
)
_LOOSE = picture("a b c d e f", informal="a-b c-d", scores={"e": "3 5 3"})
_SECTORS = picture("a:home_care b:home_care c:library d:library", informal="a-b b-c c-d")
_BARE = picture("school:primary_school thuis:home_care club:sports_club")
_STEERED = picture(
    parties(
        "gemeente:municipality steunpunt:carer_centre kerk:faith_community",
        gemeente={"roles": ["initiator", "facilitator", "chair"]},
    ),
    project={"name": "Test", "date": "2026-03-01"},
    agreements={"governance": {"review": "2026-01-15"}, "contributions": {"kerk": {"mandate": "no"}}},
)
_CORE = picture(
    "a b c d rand spil",
    scores={"rand": "3 3 5"},
    ties={
        "informal": [
            {"between": ["a", "b", "c", "d"], "strength": "2", "confirmed": "one"},
            {"between": ["spil", "a"], "strength": "1", "confirmed": "none"},
        ],
        "formal": [{"between": ["rand", "spil"], "strength": "2"}],
    },
)
_CHAIN = picture("a b c d e", informal="a-b b-c c-d d-e", scores={"c": "3 3 2"})
_BUSY = picture(
    "spil a b c d e",
    ties={"informal": [{"between": ["spil", other], "strength": "4"} for other in "abcde"]},
)
_PICTURES = (_FULL, _LOOSE, _BARE, _SECTORS, _CORE, _CHAIN, _BUSY, _STEERED)


def test_sentences_differ_end_well_and_stay_gentle() -> None:
    for _, insight in everything():
        for text in (insight.see, insight.evidence, insight.ask, insight.step):
            assert text.en != text.nl
            for sentence in (text.en, text.nl):
                assert not HARSH.search(sentence)
                assert not re.search("  |[{}]", sentence)
                assert sentence[0].isupper()
        for language in LANGUAGES:
            assert insight.see.say(language).endswith(".")
            assert insight.evidence.say(language).endswith(".")
            assert insight.step.say(language).endswith(".")
            assert insight.ask.say(language).endswith("?")
            assert len(insight.ask.say(language)) <= 90


def test_each_signal_asks_its_own_question() -> None:
    asked: dict[str, str] = {}
    for signal, insight in everything():
        assert asked.setdefault(insight.ask.nl, signal) == signal


def test_titles_and_reasons_stay_gentle() -> None:
    for signal in SIGNALS:
        for text in words_of(signal):
            assert not HARSH.search(text.en + " " + text.nl)


@pytest.mark.parametrize(
    "seen",
    [
        picture("a"),
        picture("a:municipality b:carer_centre"),
        picture("a b c d e f"),
        picture("a b c d e f", informal="a-b"),
        picture(parties("a", a={"status": "left"})),
        picture(parties("a b", a={"status": "left"}), informal="a-b"),
        picture("a b c d", ambition={"needs": {"x": {"text": "Rust"}}}),
        picture("a b c d", scores={"a": "unknown unknown unknown"}),
        picture("a b c d", scores={"a": "- - -"}, interests={"a": [{"text": "Rust", "theme": "mission"}]}),
    ],
    ids=["one", "two", "no-ties", "one-tie", "all-left", "one-left", "needs-only", "unknown-scores", "no-scores"],
)
def test_silent_on_a_file_that_is_hardly_filled_in(seen: Picture) -> None:
    assert [(s.id, i.see.en) for s in SIGNALS for i in s.look(seen)] == []


def test_at_most_three_insights_a_signal_and_known_parties_only() -> None:
    chain = " ".join(f"p{n}-p{n + 1}" for n in range(39))
    seen = picture(" ".join(f"p{n}" for n in range(40)), informal=chain, scores={f"p{n}": "1/5 1 2" for n in range(40)})
    for signal in SIGNALS:
        found = list(signal.look(seen))
        assert len(found) <= 3
        for insight in found:
            assert set(insight.parties) <= set(seen.network.parties)
            assert len(insight.see.nl) < 300


def test_the_same_every_time() -> None:
    once, again = ([i for s in SIGNALS for i in s.look(_FULL)] for _ in range(2))
    assert once == again


def test_names_are_data_and_may_hold_anything() -> None:
    odd = parties("a b c d e", a={"name": "{names} [/] $x$"}, b={"name": '"B" {0}'})
    seen = picture(odd, informal="a-b a-c a-d", scores={"a": "1 1 5", "e": "1 5 1"})
    text = " ".join(i.see.nl for s in SIGNALS for i in s.look(seen))
    assert "{names} [/] $x$" in text
