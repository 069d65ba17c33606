"""``mantelnet explain``: a code or a word in plain words, in both languages and three forms."""

import json
from typing import Any

import jsonschema
import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from mantelnet.cli import run
from mantelnet.explanations import SHELVES

TEXT = {"type": "string", "minLength": 1}
MAYBE = {"type": ["string", "null"], "minLength": 1}


def strict(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


def listed(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "minItems": 1, "items": items}


HEAD = strict(format={"const": 1}, version=TEXT, language={"enum": ["nl", "en"]})
PIECE = {
    "oneOf": [
        strict(id=TEXT, label=MAYBE, text=TEXT, origin=MAYBE),
        strict(id=TEXT, label=TEXT, lines=listed(strict(label=MAYBE, text=TEXT, origin=MAYBE))),
        strict(id=TEXT, label=TEXT, listing={"type": "string"}),
    ]
}
SCHEMA = strict(
    mantelnet=HEAD,
    words=TEXT,
    explanations=listed(
        strict(
            kind={"enum": [shelf.kind for shelf in SHELVES]},
            id=TEXT,
            title=TEXT,
            about=TEXT,
            pieces=listed(PIECE),
            manual={"type": "string", "pattern": r"^(nl|en)/[a-z/-]+\.md#[a-z0-9_-]+$"},
        )
    ),
)


class _TextFile(SingleFileSnapshotExtension):
    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    "words",
    ["MN201", "kernpartner", "tussenpositie", "no-carers", "datum", "gemeente", "relaties", "samen optrekken",
     "MN503 --format markdown", "dichtheid --format markdown", "core partner --format json"],
)  # fmt: skip
def test_screen(words: str, language: str, snapshot: SnapshotAssertion, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", *words.split(), "--lang", language]) == 0
    assert capsys.readouterr().out == snapshot(extension_class=_TextFile)


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(["explain", *arguments, "--lang", "nl"]) == 0
    return capsys.readouterr().out


def test_a_term_of_several_words_needs_no_quotes(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "jonge", "mantelzorger") == said(capsys, "jonge mantelzorger")
    assert said(capsys, "core", "partner") == said(capsys, "core_partner")


def test_several_words_that_are_no_term_are_questions_of_their_own(capsys: pytest.CaptureFixture[str]) -> None:
    one, other = said(capsys, "MN201"), said(capsys, "respijtzorg")
    assert said(capsys, "MN201", "respijtzorg") == one + "\n" + other
    assert said(capsys, "MN201", "mn201") == one


@pytest.mark.parametrize("language", ["nl", "en"])
def test_json_of_everything_has_one_shape(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    kinds = set()
    for shelf in SHELVES:
        for entry in list(shelf.entries())[::7]:
            assert run(["explain", entry.words[0], "--format", "json", "--lang", language]) == 0
            found = json.loads(capsys.readouterr().out)
            validator.validate(found)
            kinds |= {explanation["kind"] for explanation in found["explanations"]}
    assert kinds == {shelf.kind for shelf in SHELVES}


def test_markdown_shows_pieces_of_a_file_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    page = said(capsys, "MN201", "--format", "markdown")
    assert page.startswith("# Uitleg bij “MN201”\n\n## MN201 · Onbekende partij\n")
    assert "```yaml\nrelaties:\n  formeel:\n    - tussen: [town, school]\n```" in page


@pytest.mark.parametrize(
    ("words", "language", "message"),
    [
        (["dichtheit"], "nl", 'Er is geen uitleg van "dichtheit". Bedoelt u dichtheid?'),
        (["dichtheit"], "en", 'There is no explanation of "dichtheit". Did you mean dichtheid?'),
        (["MN201", "respijtzorgg"], "nl", 'Er is geen uitleg van "respijtzorgg". Bedoelt u respijtzorg?'),
        (["core", "partnr"], "en", 'There is no explanation of "partnr". Did you mean partner'),
        (["zonne", "bloem"], "nl", 'Er is geen uitleg van "zonne bloem".'),
        (["xyzzy"], "nl", 'Er is geen uitleg van "xyzzy".\nAlle regels: mantelnet rules.'),
        ([""], "nl", 'Er is geen uitleg van "".'),
    ],
)
def test_a_word_without_explanation(
    words: list[str], language: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["explain", *words, "--lang", language]) == 2
    printed = capsys.readouterr()
    assert printed.err.startswith(message)
    assert printed.out == ""


def test_at_most_five_suggestions(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "mantelzorgen", "--lang", "nl"]) == 2
    first = capsys.readouterr().err.splitlines()[0]
    assert 2 <= len(first.partition("Bedoelt u ")[2].replace(" of ", ", ").split(", ")) <= 5


def test_what_was_typed_is_repeated_safely(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "\x1b[31m" + "x" * 500, "--lang", "nl"]) == 2
    printed = capsys.readouterr().err
    assert "\x1b" not in printed
    assert max(map(len, printed.splitlines())) < 100


def test_a_word_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "--lang", "nl"]) == 2
    assert capsys.readouterr().err.startswith("Welk woord? Bijvoorbeeld: ")


def test_names_of_commands_and_dashes_are_words_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "rules", "--lang", "nl"]) == 2
    assert 'geen uitleg van "rules"' in capsys.readouterr().err
    assert run(["--lang", "nl", "explain", "E-I-index"]) == 0
    assert "E-I-index naar sector" in capsys.readouterr().out
