"""Signals about scores and interests."""

from signals.small import insights, picture, said

NEW = {"text": "Rust", "theme": "mission"}


def test_influential_without_interests() -> None:
    assert said("influential-without-interests", picture("a b", scores={"a": "- - 5"})) == [
        (
            "De invloed van A is groot, maar hun belangen hebben we nog niet genoteerd.",
            "The influence of A is high, but we have not noted any of their interests yet.",
        )
    ]
    two = picture("a b c", scores={"c": "1 1 4", "a": "1 1 5", "b": "1 1 3"})
    assert said("influential-without-interests", two) == [
        (
            "De invloed van A en C is groot, maar hun belangen hebben we nog niet genoteerd.",
            "The influence of A and C is high, but we have not noted any of their interests yet.",
        )
    ]


def test_interests_noted_or_influence_not_high() -> None:
    signal = "influential-without-interests"
    assert said(signal, picture("a", scores={"a": "1 1 5"}, interests={"a": [NEW]})) == []
    assert said(signal, picture("a b", scores={"a": "5 5 3", "b": "1 1 unknown"})) == []


def test_unconfirmed_interests() -> None:
    assert said("unconfirmed-interests", picture("a b", scores={"a": "1 1 5"}, interests={"a": [NEW]})) == [
        (
            "De belangen van A zijn nog onze eigen aannames, terwijl hun invloed groot is.",
            "The interests of A are still our own assumptions, while their influence is high.",
        )
    ]
    noted = {"b": [NEW, NEW], "a": [{**NEW, "confirmed": "no"}]}
    two = picture("a b", scores={"a": "1 1 5", "b": "1 1 4"}, interests=noted)
    assert said("unconfirmed-interests", two) == [
        (
            "De belangen van A en B zijn nog onze eigen aannames, terwijl hun invloed groot is.",
            "The interests of A and B are still our own assumptions, while their influence is high.",
        )
    ]


def test_an_interest_was_confirmed() -> None:
    signal = "unconfirmed-interests"
    noted = {"a": [NEW, {**NEW, "confirmed": "yes"}]}
    assert said(signal, picture("a", scores={"a": "1 1 5"}, interests=noted)) == []
    assert said(signal, picture("a", scores={"a": "1 1 3"}, interests={"a": [NEW]})) == []
    assert said(signal, picture("a", interests={"a": [NEW]})) == []
    assert said(signal, picture("a", scores={"a": "1 1 5"}, interests={"a": []})) == []


def test_raters_differ() -> None:
    assert said("raters-differ", picture("a b", scores={"a": "2/4 3 3"})) == [
        (
            "De scores lopen twee punten of meer uiteen bij A (commitment).",
            "Scores lie two points or more apart for A (commitment).",
        )
    ]
    seen = picture("a b c", scores={"a": "2/4 3 3", "b": "3/4 1 1", "c": "1 1/3 1/5"})
    assert said("raters-differ", seen) == [
        (
            "De scores lopen twee punten of meer uiteen bij C (impact en invloed) en A (commitment).",
            "Scores lie two points or more apart for C (impact and influence) and A (commitment).",
        )
    ]
    assert insights("raters-differ", seen)[0].parties == ("c", "a")


def test_raters_agree() -> None:
    assert said("raters-differ", picture("a b", scores={"a": "3/4 4/unknown 2/2", "b": "1 5 1"})) == []


PATH = "a-b b-c c-d d-e"


def test_hidden_connector() -> None:
    one = picture("a b c d e", informal=PATH, scores={"b": "5 5 2", "c": "5 5 4"})
    assert said("hidden-connector", one) == [
        (
            "Andere partijen bereiken elkaar voor een deel via B, maar de score voor invloed is daar niet hoog.",
            "Other parties reach each other partly through B, but the score for influence is not high there.",
        )
    ]
    two = picture("a b c d e", informal=PATH, scores={"b": "5 5 2", "c": "5 5 3"})
    assert said("hidden-connector", two) == [
        (
            "Andere partijen bereiken elkaar voor een deel via C en B, maar de score voor invloed is daar niet hoog.",
            "Other parties reach each other partly through C and B, but the score for influence is not high there.",
        )
    ]
    # On a path of five the middle one is passed by 4 of the 6 pairs of others, its neighbours by 3 of 6.
    assert insights("hidden-connector", two)[0].evidence.en == (
        "Share of the shortest ways between others: C 67% and B 50%."
    )


def test_shared_places_count_in_the_top_three_of_connectors() -> None:
    star = "a-b a-c a-d b-e c-f d-g"
    four = picture("a b c d e f g", informal=star, scores=dict.fromkeys("abcd", "1 1 1"))
    assert insights("hidden-connector", four)[0].parties == ("a", "b", "c", "d")


def test_no_hidden_connector() -> None:
    signal = "hidden-connector"
    assert said(signal, picture("a b c d e", informal=PATH, scores={"b": "1 1 5", "c": "1 1 unknown"})) == []
    assert said(signal, picture("a b c d e", informal=PATH, scores={"a": "1 1 1"})) == []
    assert said(signal, picture("a b c d e", informal=PATH)) == []
    assert said(signal, picture("a b c d e", informal="a-b-c-d-e", scores={"b": "1 1 1"})) == []


def test_no_connectors_are_compared_in_a_small_network_or_in_pieces() -> None:
    signal = "hidden-connector"
    assert said(signal, picture("a b c d", informal="a-b b-c c-d", scores={"b": "1 1 1"})) == []
    assert said(signal, picture("a b c d e", informal="a-b b-c c-d", scores={"b": "1 1 1"})) == []
    assert said(signal, picture("a b c d e f g", informal=PATH + " f-g", scores={"c": "1 1 1"})) == []
    assert said(signal, picture("a b c d e f", informal=PATH, scores={"c": "1 1 1"})) != []
