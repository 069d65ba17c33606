"""What people write in their first week, and which rule speaks; and files out of the box."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

import mantelnet
from mantelnet.diagnostics import Severity
from mantelnet.project import open_project
from rules.small import complete, look

ROOT = Path(mantelnet.__file__).parent
TEMPLATES = sorted((ROOT / "templates").glob("*.yaml"))
EXAMPLES = sorted((ROOT.parents[1] / "examples").glob("*/mantelnet.yaml"))


def party(line: str) -> str:
    return f"parties:\n  town:\n    name: Town\n{line}\n"


@pytest.mark.parametrize(
    ("piece", "code", "line"),
    [
        # A text that means something to the file reader.
        (party("    note: Let op: eerst bellen"), "MN003", 4),
        (party("    note: @home"), "MN004", 4),
        (party("    note: `x`"), "MN004", 4),
        (party("    note: % van de mensen"), "MN004", 4),
        (party("    note: & Co"), "MN004", 4),
        (party("    note: > 50 mensen"), "MN004", 4),
        (party("    note: | of niet"), "MN004", 4),
        (party("    note: - streepje"), "MN004", 4),
        (party("    note: ? vraag"), "MN004", 4),
        (party("    note: *belangrijk*"), "MN004", 4),
        (party("    note: *belangrijk* bel eerst"), "MN004", 4),
        (party("    note: *belangrijk bel eerst"), "MN004", 4),
        (party("    limits:\n      - > 5 uur"), "MN004", 5),
        (party("    aliases: [& Co, X]"), "MN004", 4),
        (party("    note: *belangrijk"), "MN011", 4),
        (party("    note: !let op"), "MN012", 4),
        (party('    note: "50\\% korting"'), "MN001", 4),
        (party("    note: 's avonds"), "MN007", 4),
        (party('    note: "Ja" zei zij'), "MN007", 4),
        (party("    limits:\n      - Let op: bel eerst"), "MN106", 5),
        (party("    note: [nog vragen]"), "MN106", 4),
        # Spaces, tabs, commas.
        ("parties:\n  town:\n    name:Town\n    short: Town\n", "MN005", 3),
        ("parties:\n  town:\n    name:Town\n", "MN104", 3),
        ("parties:\n  town:\n  \tname: Town\n", "MN002", 3),
        ("parties:\n  town:\n    name: Town\n   short: Town\n", "MN006", 4),
        ("parties:\n  town: {name: Town, short: Town hall, second floor}\n", "MN009", 2),
        ("scores:\n  town: {commitment: 3,5}\n", "MN009", 2),
        ("settings: {low_below: 2,5}\n", "MN009", 1),
        # Values.
        ("scores:\n  town: {commitment: 4.0}\n", "MN113", 2),
        ("scores:\n  town:\n    commitment: 3,5\n", "MN113", 3),
        ("scores:\n  town: {commitment: vier}\n", "MN113", 2),
        ("scores:\n  town: {commitment: 0}\n", "MN113", 2),
        ("scores:\n  town: {commitment: {anna: 7}}\n", "MN113", 2),
        ("scores:\n  town: {commitment: {Anna: 4}}\n", "MN111", 2),
        ("project: {name: X, date: 1-3-2026}\n", "MN116", 1),
        ("project: {name: X, date: 2026-02-30}\n", "MN116", 1),
        ("project: {name: X, leads: town}\n", "MN105", 1),
        ("project: Mijn netwerk\n", "MN104", 1),
        ("ties:\n  - between: [town, school]\n", "MN104", 1),
        ("ties:\n  formal:\n    - between: [Town, school]\n", "MN111", 3),
        ("ties:\n  formal:\n    - from: town\n", "MN119", 3),
        ("ties:\n  formal:\n    - {between: [town, school], from: town, to: school}\n", "MN119", 3),
        ("exchanges:\n  - {to: town, what: Time}\n", "MN101", 2),
        ("interests:\n  town: {text: X, theme: funding}\n", "MN105", 2),
        ("parties: {}\n", "MN121", 1),
        ("parties:\n", "MN101", 1),
        ("mantelnet: 2\n", "MN110", 1),
        ("mantelnet: 1.0\n", "MN110", 1),
    ],
)
def test_one_mistake_gives_one_message(piece: str, code: str, line: int) -> None:
    """And it points at the line of the piece where the mistake is."""
    errors = [one for one in look(piece) if one.severity is Severity.ERROR]
    assert [one.code for one in errors] == [code]
    assert errors[0].location.line == line + complete(piece).count("\n") - piece.count("\n")


def test_references_are_checked_beside_every_kind_of_shape_error() -> None:
    """What is wrong in one place does not hide an unknown party in another."""
    wrong = "ties:\n  formal:\n    - between: [town, nobody]\n"
    for piece in (
        "scores:\n  town: {commitment: 4.0}\n",
        "exchanges:\n  - {to: town, what: Time}\n",
        "exchanges:\n  - {from: Town, to: town, what: Time}\n",
        "measurements:\n  - {scores: {town: {impact: 9}}}\n",
    ):
        assert "MN201" in [one.code for one in look(piece + wrong)], piece


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_has_no_errors_and_few_notes(path: Path) -> None:
    opened = open_project(path.read_bytes(), path.name)
    assert opened.project is not None
    assert len(opened.diagnostics) <= 4
    assert all(found.severity is Severity.NOTE for found in opened.diagnostics)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_an_example_has_no_errors(path: Path) -> None:
    assert open_project(path.read_bytes(), path.name).project is not None


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_in_the_file_there_is_an_answer(seed: int) -> None:
    """Examples with lines lost, moved and spoilt: findings in both languages, and never an exception."""
    chance = random.Random(seed)
    junk = [
        ":",
        ": ",
        '"',
        "'",
        "[",
        "]",
        "{",
        "}",
        "#",
        "- ",
        "&",
        "*",
        "!",
        "\t",
        "\u2028",
        "---",
        "<<: ",
        "~",
        "3,5",
        "\n",
    ]
    for _ in range(12):
        lines = chance.choice([*EXAMPLES, *TEMPLATES]).read_text(encoding="utf-8").splitlines(keepends=True)
        for _ in range(chance.randrange(1, 5)):
            place = chance.randrange(len(lines))
            line = lines[place]
            column = chance.randrange(len(line) + 1)
            lines[place] = chance.choice(
                [line[:column] + chance.choice(junk) + line[column:], "", line.lstrip(), "  " + line, line + line]
            )
        opened = open_project("".join(lines).encode(), "f")
        errors = [found for found in opened.diagnostics if found.severity is Severity.ERROR]
        assert (opened.project is None) == bool(errors)
        for found in opened.diagnostics:
            for words in (found.message.en, found.message.nl, found.hint.en, found.hint.nl):
                assert words.strip()
