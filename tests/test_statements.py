"""The statements about the five conditions."""

from collections import Counter

from mantelnet.glossary import TERMS
from mantelnet.model import STATEMENT_BANK
from mantelnet.statements import ANSWERS, STATEMENTS, condition_of
from mantelnet.vocabulary import CONDITIONS, english_statement


def test_22_statements_four_or_five_a_condition() -> None:
    assert tuple(STATEMENTS) == STATEMENT_BANK
    assert Counter(map(condition_of, STATEMENTS)) == {
        "ambition": 4,
        "interests": 4,
        "relations": 4,
        "organisation": 5,
        "process": 5,
    }
    assert list(dict.fromkeys(map(condition_of, STATEMENTS))) == list(CONDITIONS)
    numbers = [f"{c}_{n}" for c, many in Counter(map(condition_of, STATEMENTS)).items() for n in range(1, many + 1)]
    assert numbers == list(STATEMENTS)


def test_every_id_can_be_written_in_dutch() -> None:
    for name in STATEMENTS:
        condition = condition_of(name)
        assert english_statement(CONDITIONS[condition] + name.removeprefix(condition)) == name


def test_every_statement_is_one_short_sentence() -> None:
    words = [each for text in STATEMENTS.values() for each in (text.nl, text.en)]
    assert len(set(words)) == 44
    for text in STATEMENTS.values():
        assert text.en.endswith(".")
        assert text.nl.endswith(".")
        assert text.en.count(".") == text.nl.count(".") == 1
        assert len(text.en.split()) <= 16
        assert len(text.nl.split()) <= 16


def test_the_example_in_the_glossary_is_one_of_them() -> None:
    (term,) = (term for term in TERMS if term.id == "statement")
    assert term.example in STATEMENTS.values()


def test_every_answer_of_a_scale_has_words() -> None:
    assert {scale: len(words) for scale, words in ANSWERS.items()} == {4: 4, 5: 5}
    for words in ANSWERS.values():
        assert (words[0].nl, words[-1].nl) == ("helemaal niet", "helemaal wel")
        assert len({text.en for text in words}) == len(words)
