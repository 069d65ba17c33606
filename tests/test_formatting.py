"""Formatting: only what was meant changes, twice is the same as once, and the file keeps saying what it said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import yaml

from mantelnet import formatting, yamltree
from mantelnet.formatting import Altered, formatted
from mantelnet.indenting import List, moved
from mantelnet.interests import theme_of
from mantelnet.model import BUILT_IN_THEMES, ProjectFile
from mantelnet.source import Source, read
from mantelnet.text import Language
from mantelnet.vocabulary import VALUES

ROOT = Path(__file__).parent.parent
FILES = sorted([*ROOT.glob("examples/*/mantelnet.yaml"), *ROOT.glob("src/mantelnet/templates/*.yaml")])
ALL_FILES = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")


def tidy(text: str, keys: Language | None = None) -> str:
    """The text made tidy; that twice is the same as once is held for every text in this file."""
    once = formatted(text.encode(), keys).data
    assert formatted(once, keys).data == once
    return once.decode()


CASES: list[tuple[str, str, str]] = [
    ("nothing to do", "a: 1\n\n# c\nb:\n  - x\n", "a: 1\n\n# c\nb:\n  - x\n"),
    # (1) Spaces at line ends.
    ("spaces and tabs", "a: 1  \nb: 2 # c \t\n  \n# c  \nc:   \n", "a: 1\nb: 2 # c\n\n# c\nc:\n"),
    ("an empty item", "a:\n- \n- x \n", "a:\n-\n- x\n"),
    ("a text over several lines", "a: one  \n  two  \nb: 1\n", "a: one\n  two\nb: 1\n"),
    ("kept in a block text", "a: |  \n  x  \n\n   \n  y \nb: 1 \n", "a: |\n  x  \n\n   \n  y \nb: 1\n"),
    ("behind the sign of a block text", "a: >-  # c  \n  x \nb: 1\n", "a: >-  # c\n  x \nb: 1\n"),
    ("a comment behind a block text", "a: |\n  x \n# c \nb: 1\n", "a: |\n  x \n# c\nb: 1\n"),
    ("kept in quotes", "a: 'x  \n  y  '  \nb: \"x \\  \n  \n  y\" \n", "a: 'x  \n  y  '\nb: \"x \\  \n  \n  y\"\n"),
    ("between brackets", "a: [x, \n  {b: 1,  \n c: 2}] \n", "a: [x,\n  {b: 1,\n c: 2}]\n"),
    ("a sign that only looks like a block text", "a: x | \nb: 'y' \n", "a: x |\nb: 'y'\n"),
    ("hard spaces are text", "a: x\u00a0 \n", "a: x\u00a0\n"),
    # (2) The end of the file.
    ("no line end", "a: 1", "a: 1\n"),
    ("no line end, with spaces", "a: 1\nb: 2  ", "a: 1\nb: 2\n"),
    ("many line ends", "a: 1\n\n \n\n", "a: 1\n"),
    ("Windows", "a: 1 \r\nb: 2", "a: 1\r\nb: 2\r\n"),
    ("Windows, many", "a: 1\r\n\r\n\r\n", "a: 1\r\n"),
    ("mixed line ends stay", "a: 1\r\nb: 2 \nc: 3\r\n\n", "a: 1\r\nb: 2\nc: 3\r\n"),
    ("old Macintosh", "a: 1 \rb: 2", "a: 1\rb: 2\r"),
    ("byte order mark", "\ufeffa: 1 \n", "\ufeffa: 1\n"),
    ("line ends that are part of the text", "a: |+\n  x\n\n\n", "a: |+\n  x\n\n\n"),
    ("a line end that would become part of the text", "a: |\n  x", "a: |\n  x"),
    ("behind a block text", "a: |\n  x\n\n\n", "a: |\n  x\n"),
    ("a comment at the end", "a: |+\n  x\n\n# c\n\n\n", "a: |+\n  x\n\n# c\n"),
    # (3) Lists.
    ("to the right", "a:\n  - x\nb:\n  - x\nc:\n- x\n- y\n", "a:\n  - x\nb:\n  - x\nc:\n  - x\n  - y\n"),
    ("to the left", "a:\n- x\nb:\n- x\nc:\n  - x\n  - y\n", "a:\n- x\nb:\n- x\nc:\n- x\n- y\n"),
    ("as many of each", "a:\n- x\nb:\n  - x\n", "a:\n- x\nb:\n  - x\n"),
    ("another step", "a:\n  - x\nb:\n  - x\nc:\n    - x\n", "a:\n  - x\nb:\n  - x\nc:\n  - x\n"),
    ("lists between brackets do not count", "a: [x]\nb: [x]\nc:\n- x\n", "a: [x]\nb: [x]\nc:\n- x\n"),
    ("a list in a list does not count", "a:\n- - x\n  - y\n- - z\n", "a:\n- - x\n  - y\n- - z\n"),
    (
        "lists below a key with a question mark",
        "a:\n  - x\nb:\n  - x\n? c\n: - x\n",
        "a:\n  - x\nb:\n  - x\n? c\n: - x\n",
    ),
    ("Windows lists", "a:\r\n- x\r\nb:\r\n- y\r\nc:\r\n  - z\r\n", "a:\r\n- x\r\nb:\r\n- y\r\nc:\r\n- z\r\n"),
]


#: Before and after; a dot in the middle stands for a space at the end of a line.
MOVES = {
    "with all that stands in it": (
        """
a:
  - x
b:
  - x
c:
# before
- k: v  # behind
  #between
  l: [x,
   y  # ]
  ]

- 'one

  two'
- three
  four
#- old
# last
d: 1
""",
        """
a:
  - x
b:
  - x
c:
  # before
  - k: v  # behind
    #between
    l: [x,
     y  # ]
    ]

  - 'one

    two'
  - three
    four
#- old
# last
d: 1
""",
    ),
    "with its block texts": (
        """
a:
- x
b:
- x
c:
  - |
    one
      two
   ·
     ·
    # no comment
  - k: >-

     folded
    l: |2
        deep
""",
        """
a:
- x
b:
- x
c:
- |
  one
    two
 ·
   ·
  # no comment
- k: >-

   folded
  l: |2
      deep
""",
    ),
    "with the comments that belong to it": (
        """
a:
- x
b:
- x
c:
  # above
  - x
 # further to the left
# old
  - y
  # behind

    # behind
# of d
d: 1
""",
        """
a:
- x
b:
- x
c:
# above
- x
 # further to the left
# old
- y
# behind

  # behind
# of d
d: 1
""",
    ),
    "with the lists in it": (
        """
a:
  - x
b:
  - x
c:
  - x
d:
- e:
  - f:
      - x
    g: 1
    # e
  # d
- y
""",
        """
a:
  - x
b:
  - x
c:
  - x
d:
  - e:
      - f:
          - x
        g: 1
        # e
    # d
  - y
""",
    ),
    "texts further to the left stay there": (
        """
a:
- x
b:
- x
c:
  - 'one
two'
  - [x,
 y]
""",
        """
a:
- x
b:
- x
c:
- 'one
two'
- [x,
 y]
""",
    ),
    "not where a comment would become text": (
        """
a:
- x
b:
- x
c:
    - |
     one
   # comment
    - y
d:
  - z
""",
        """
a:
- x
b:
- x
c:
    - |
     one
   # comment
    - y
d:
- z
""",
    ),
}
CASES += [(name, *(text.replace("·", " ") for text in texts)) for name, texts in MOVES.items()]


@pytest.mark.parametrize("reader", ["CLoader", "Loader"])
@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_small_cases(text: str, expected: str, reader: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yamltree, "_Reader", getattr(yaml, reader))
    assert tidy(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# only a comment  ",
        "a: b: c  ",
        "a: 1  \na: 2",
        "a: &x 1  ",
        "a: 1\n---\nb: 2  ",
        "a: x\u2028y  ",
        "a: 'x  ",
        "partijen: {a: {naam: Wonen, zorg}}  ",
    ],
)
def test_a_text_in_trouble_stays_as_it_is(text: str) -> None:
    done = formatted(text.encode(), "nl")
    assert done.data == text.encode()
    assert done.trouble


@pytest.mark.parametrize("text", ["- a  \n- b", "a: 1  ", "partijen: [x]  ", "{a: []}  "])
def test_a_wrong_shape_hinders_nothing(text: str) -> None:
    assert tidy(text).splitlines() == [line.rstrip() for line in text.splitlines()]


def test_a_file_that_is_one_text_stays_as_it_is() -> None:
    assert tidy("just a text  ") == "just a text  "


SOUND = "mantelnet: 1\nproject: {name: x}\nambition: {statement: y}\nparties: {a: {name: A}}\n"
#: The same in Dutch and in English.
WORDS = {
    "keys": ("taal: nl\nproject: {naam: x}\n", "language: nl\nproject: {name: x}\n"),
    "spaces and comments": ("taal:   nl    # taal: nl\n# naam: x\n", "language:   nl    # taal: nl\n# naam: x\n"),
    "quotes": ("\"project\": {'naam': 'naam'}\n", "\"project\": {'name': 'naam'}\n"),
    "a key with a question mark": ("? taal\n: nl\n", "? language\n: nl\n"),
    "a block text as a value": (
        "partijen:\n  a:\n    soort: |-\n      gemeente\n",
        "parties:\n  a:\n    type: |-\n      municipality\n",
    ),
    "ids are nobody's keys": (
        """
partijen:
  naam: {naam: naam}
  gemeente: {soort: gemeente, notitie: gemeente, ook_bekend_als: [gemeente]}
""",
        """
parties:
  naam: {name: naam}
  gemeente: {type: municipality, note: gemeente, aliases: [gemeente]}
""",
    ),
    "fixed values": (
        """
partijen: {a: {soort: 'gemeente', sector: "overheid", status: deelnemer, rollen: [aanjager, deelnemer]}}
""",
        """
parties: {a: {type: 'municipality', sector: "government", status: member, roles: [initiator, member]}}
""",
    ),
    "references": (
        """
project: {trekkers: [gemeente, naam]}
relaties:
  formeel:
  - {tussen: [gemeente, van], vorm: subsidie}
  - {van: gemeente, naar: van, frequentie: maandelijks, bevestigd: beide, sterkte: onbekend}
""",
        """
project: {leads: [gemeente, naam]}
ties:
  formal:
  - {between: [gemeente, van], kind: subsidy}
  - {from: gemeente, to: van, frequency: monthly, confirmed: both, strength: unknown}
""",
    ),
    "themes, and yes and no": (
        """
themas: {eigen: missie}
belangen:
  a:
  - {tekst: missie, thema: missie, richting: mee, bevestigd: ja}
  - {thema: eigen, bevestigd: true, gewicht: onbekend}
""",
        """
themes: {eigen: missie}
interests:
  a:
  - {text: missie, theme: mission, direction: with, confirmed: ja}
  - {theme: eigen, confirmed: true, weight: unknown}
""",
    ),
    "scores": (
        """
scores:
  a: {commitment: onbekend, impact: {onbekend: onbekend, b: 4}, gewenst: {invloed: onbekend},
    toelichting: onbekend, ring: {huidig: meedenken}}
""",
        """
scores:
  a: {commitment: unknown, impact: {onbekend: unknown, b: 4}, desired: {influence: unknown},
    reason: onbekend, ring: {actual: co_think}}
""",
    ),
    "statements": (
        """
condities:
  stellingen: {proces_6: proces_6}
  antwoorden:
    proces: {ambitie_1: weet_niet, proces_6: onbekend}
    r2:
""",
        """
conditions:
  statements: {process_6: proces_6}
  answers:
    proces: {ambition_1: dont_know, process_6: unknown}
    r2:
""",
    ),
    "measurements and agreements": (
        """
metingen:
- id: naam
  scores: {naam: {invloed: onbekend}}
  condities: {antwoorden: {r: {belangen_2: 3}}}
afspraken:
  besturing: {besturingsvorm: gedeeld, besluiten: gedeeld}
  inzet: {wat: {wat: wat, mandaat: nee}}
acties:
- {wat: open, status: gedaan}
""",
        """
measurements:
- id: naam
  scores: {naam: {influence: unknown}}
  conditions: {answers: {r: {interests_2: 3}}}
agreements:
  governance: {form: shared, decisions: gedeeld}
  contributions: {wat: {what: wat, mandate: nee}}
actions:
- {what: open, status: done}
""",
    ),
}


@pytest.mark.parametrize("reader", ["CLoader", "Loader"])
@pytest.mark.parametrize(("dutch", "english"), WORDS.values(), ids=WORDS)
def test_words_in_one_language(dutch: str, english: str, reader: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yamltree, "_Reader", getattr(yaml, reader))
    assert tidy(dutch, "en") == english
    assert tidy(english, "nl") == dutch
    assert tidy(dutch, "nl") == dutch
    assert tidy(english, "en") == english


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("project: {name: x, naam: y}\n", "nl"),  # somebody has to choose
        ("condities: {antwoorden: {r: {ambitie_1: 1, ambition_1: 2}}}\n", "nl"),
        ("onzin: {naam: x, soort: gemeente}\n", "en"),  # no place of ours
        ("project: [naam, {naam: x}]\n", "en"),
        ("partijen: {a: naam}\n", "nl"),
        ("partijen: {a: {naam: Wonen, notitie}}\n", "nl"),  # the rest of a text with a comma
        ("themas: {missie: x}\nbelangen: {a: [{thema: missie}]}\n", "nl"),
        ("partijen: {a: {soort: \"\\x67emeente\", status: zomaar, rollen: voorzitter}}\n", "nl"),
    ],
)  # fmt: skip
def test_what_has_no_place_stays(text: str, keys: Language) -> None:
    assert tidy(text, keys) == text


def test_the_rest_of_a_text_is_no_key() -> None:
    text = "partijen: {a: {naam: Wonen, notitie}}\n"
    assert tidy(text, "en") == "parties: {a: {name: Wonen, notitie}}\n"


@pytest.mark.parametrize(
    ("own", "used", "keys"), [("missie", "missie", "en"), ("mission", "missie", "en"), ("missie", "mission", "nl")]
)
def test_an_own_theme_stays_and_is_not_walked_into(own: str, used: str, keys: Language) -> None:
    text = f"themes: {{{own}: x}}\ninterests: {{a: [{{theme: {used}}}]}}\n"
    assert f" {used}}}" in tidy(text, keys)


def test_a_mixed_file_becomes_one_language() -> None:
    mixed = "taal: nl\nproject: {name: x}\npartijen: {a: {name: A, soort: municipality, type: x}}\n"
    assert tidy(mixed, "nl") == "taal: nl\nproject: {naam: x}\npartijen: {a: {naam: A, soort: gemeente, type: x}}\n"


@ALL_FILES
def test_our_own_files_are_tidy(path: Path) -> None:
    assert formatted(path.read_bytes()).data == path.read_bytes()


@ALL_FILES
def test_there_and_back(path: Path) -> None:
    text = path.read_bytes().decode()
    own: Language = "nl" if "\npartijen:" in text else "en"
    other: Language = "en" if own == "nl" else "nl"
    assert tidy(text, own) == text
    there = tidy(text, other)
    assert there != text
    assert tidy(there, own) == text
    assert same_model(text, there)


def same_model(one: str, other: str) -> bool:
    models = []
    for text in (one, other):
        file = ProjectFile.model_validate(read(text.encode()).data)
        themes = [theme_of(i, file.themes) for interests in file.interests.values() for i in interests]
        rest = {name: value for name, value in vars(file).items() if name != "interests"}
        ratings = [{k: v for k, v in vars(i).items() if k != "theme"} for many in file.interests.values() for i in many]
        models.append((rest, list(file.interests), themes, ratings))
    return bool(models[0] == models[1])


def test_a_mistake_of_ours_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong: list[Callable[..., str]] = [
        lambda text, found: text.replace("name: A", "naam: B"),
        lambda text, found: text.replace("a: {name", "b: {naam"),
        lambda text, found: text + "taal: en\n",
        lambda text, found: text + "}",
    ]
    for function in wrong:
        monkeypatch.setattr(formatting, "spliced", function)
        with pytest.raises(Altered):
            formatted(SOUND.encode(), "nl")
    monkeypatch.setattr(formatting, "_without_spaces", lambda source: source.text.replace("x", "y"))
    with pytest.raises(Altered):
        formatted(SOUND.encode())


def test_a_list_that_cannot_move_safely_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a:\n- x\nb:\n- x\nc:\n- x\nd:\n  - y\ne:\n  - z\n"

    def broken(source: Source, lists: Sequence[List]) -> str:
        last = any(one.above == 8 for one in lists)
        return moved(source, lists).replace("- z", "- broken" if last else "- z")

    monkeypatch.setattr(formatting, "moved", broken)
    assert tidy(text) == "a:\n- x\nb:\n- x\nc:\n- x\nd:\n- y\ne:\n  - z\n"
    monkeypatch.setattr(formatting, "_REREAD_LIMIT", 0)
    assert tidy(text) == text


def test_all_built_in_themes_have_two_names() -> None:
    for theme in BUILT_IN_THEMES:
        text = f"interests: {{a: [{{theme: {theme}}}]}}\n"
        assert tidy(text, "nl") == f"belangen: {{a: [{{thema: {VALUES[theme]}}}]}}\n"


def test_hostile_texts_take_no_time() -> None:
    spaces, comments = " " * 300_000, "  # [, {, #]\n" * 20_000
    text = f"a: x{spaces}y\nb: |\n  x{spaces}\nc:\n- [x,\n{comments} y\n{comments}  ]\nd:\n  - x\ne:\n  - x\n"
    assert tidy(text).startswith(f"a: x{spaces}y\n")
    assert len(tidy(text)) == len(text) + 2 * (text.count("\n", text.index("c:"), text.index("d:")) - 1)
