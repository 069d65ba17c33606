"""The one table of words."""

import pytest

from mantelnet import vocabulary
from mantelnet.vocabulary import CONDITIONS, KEYS, SECTOR_OF_TYPE, VALUES


@pytest.mark.parametrize("table", [KEYS, VALUES, CONDITIONS], ids=["keys", "values", "conditions"])
def test_no_word_has_two_meanings(table: dict[str, str]) -> None:
    assert len(set(table.values())) == len(table)
    assert not [word for word in table if word in table.values() and table[word] != word]


def test_every_type_has_a_sector_that_exists() -> None:
    from mantelnet.model import SECTORS

    assert set(SECTOR_OF_TYPE.values()) <= set(SECTORS)
    assert set(SECTOR_OF_TYPE) <= set(VALUES)


def test_every_field_of_the_file_has_two_names() -> None:
    from mantelnet.model import ProjectFile, Section

    sections, seen = [ProjectFile], set()
    while sections:
        section = sections.pop()
        seen.add(section)
        assert {name.rstrip("_") for name in section.model_fields} <= set(KEYS)
        sections += [s for s in Section.__subclasses__() if s not in seen and s not in sections]


def test_every_field_says_what_it_means_in_both_languages() -> None:
    from mantelnet.model import Section
    from mantelnet.text import Text

    for section in Section.__subclasses__():
        assert section.__doc__
        for name, field in section.model_fields.items():
            words = [note for note in field.metadata if isinstance(note, Text)]
            assert len(words) == 1, f"{section.__name__}.{name}"
            assert words[0].en != words[0].nl


def test_statements() -> None:
    assert vocabulary.english_statement("ambitie_1") == "ambition_1"
    assert vocabulary.english_statement("process_12") == "process_12"
    assert vocabulary.english_statement("gezelligheid_1") is None
    assert vocabulary.english_statement("ambitie_") is None


def test_nearest_forgives_spelling_case_and_spaces() -> None:
    assert vocabulary.nearest("Steunpunt Mantelzorg", ["steunpunt_mantelzorg"]) == "steunpunt_mantelzorg"
    assert vocabulary.nearest("gemeent", ["gemeente", "school"]) == "gemeente"
    assert vocabulary.nearest("xyz", ["gemeente"]) is None
