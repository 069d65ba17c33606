"""Formatting made-up files: whatever people write, only what was meant changes and twice is the same as once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import NoneType
from typing import Annotated, Any, get_args, get_origin

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from mantelnet import fields, yamltree
from mantelnet.formatting import _texts, formatted
from mantelnet.indenting import _Finder, moved, strays
from mantelnet.model import BUILT_IN_THEMES, ProjectFile, Section
from mantelnet.project import open_project
from mantelnet.source import read
from mantelnet.text import Language
from mantelnet.translating import respellings
from mantelnet.vocabulary import CONDITIONS, KEYS, VALUES

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted(ROOT.glob("examples/*/mantelnet.yaml"))


def tidy(text: str, keys: Language | None = None) -> str:
    once = formatted(text.encode(), keys).data
    assert formatted(once, keys).data == once
    return once.decode()


# --- Any text


@st.composite
def yaml_texts(draw: Any) -> str:
    """A file with our words in any place, comments anywhere, all kinds of texts, and lists indented in any way."""
    some_words = st.sampled_from([*sorted({*KEYS, *KEYS.values()}), "ambitie_1", "process_2", "x", "een-id", "naam"])
    tail = st.sampled_from(["", "", "", "  ", " # c", "  # taal: nl  ", "   # 'x"])
    plain = st.sampled_from(
        ["gemeente", "member", "onbekend", "3", "ja", "missie", "a\u00a0b", "x#y", "''", '"a\\tb"', "'tab\there  '", "",
         "~", "[gemeente, x]", "{naam: x, soort: gemeente}", "[{theme: missie},\n       y ]", "https://x.nl/#y",
         "'one  \n   \n   two '", "one  \n       two", '"one \\  \n       two"', "[x, # c\n       # ]\n       y]"]
    )  # fmt: skip
    blocks = st.sampled_from(["|", ">", "|-", ">-", "|+", "|  ", "> # c  "])
    contents = st.lists(
        st.sampled_from(["x", "x  ", "", " deeper", "# no comment", "- no: list", "\tx"]), min_size=1, max_size=4
    )

    def comments(column: int) -> list[str]:
        found = draw(st.lists(st.sampled_from(["", "# c", "#naam: x  ", "  ", "# - x"]), max_size=2))
        return [" " * draw(st.integers(0, column + 2)) + line if line.startswith("#") else line for line in found]

    def value(column: int, depth: int, lead: str, key: bool) -> list[str]:
        kind = draw(
            st.sampled_from(["plain", "plain", "block", "map", "list", "list"] if depth else ["plain", "block"])
        )
        if kind == "plain":
            return [f"{lead} {draw(plain)}{draw(tail)}"]
        if kind == "block":
            pad = " " * (column + draw(st.integers(1, 3)))
            lines = draw(contents)
            return [f"{lead} {draw(blocks)}", pad + "x", *(pad + line if line.strip() else line for line in lines)]
        if kind == "map":
            if key:
                return [lead + draw(tail), *mapping(column + draw(st.integers(1, 4)), depth - 1)]
            inner = mapping(column + 2, depth - 1)
            return (
                [f"{lead} {inner[0].strip()}", *inner[1:]] if inner[0].strip()[:1] not in ("", "#") else [f"{lead} x"]
            )
        if key:
            return [
                lead + draw(tail),
                *comments(column),
                *items(column + draw(st.sampled_from([0, 0, 2, 2, 1, 4])), depth - 1),
            ]
        inner = items(column + 2, depth - 1)
        return [f"{lead} {inner[0].strip()}", *inner[1:]]

    def mapping(column: int, depth: int) -> list[str]:
        lines: list[str] = []
        for key in draw(st.lists(some_words, min_size=1, max_size=4, unique=True)):
            quoted = draw(st.sampled_from([key, key, key, f"'{key}'", f'"{key}"']))
            lines += value(column, depth, " " * column + quoted + ":", True)
            lines += comments(column)
        return lines

    def items(column: int, depth: int) -> list[str]:
        lines: list[str] = []
        for _ in range(draw(st.integers(1, 3))):
            lines += value(column, depth, " " * column + "-", False)
            lines += comments(column)
        return lines

    text = "\n".join(["mantelnet: 1", *comments(0), *mapping(0, 3)]) + draw(
        st.sampled_from(["", "\n", "\n\n  \n", "  "])
    )
    return text.replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n"])))


def lines_of(text: str) -> list[str]:
    return text.rstrip(" \t\r\n").splitlines(keepends=True)


def test_the_texts_that_are_made_up_are_worth_it() -> None:
    seen = {"read": 0, "refused": 0, "lists": 0}

    @given(yaml_texts())
    def look(text: str) -> None:
        source = read(text.encode())
        seen["refused" if source.troubles else "read"] += 1
        seen["lists"] += not source.troubles and bool(strays(source))

    look()
    assert seen["read"] > 3 * seen["refused"]
    assert seen["lists"] > 5


@given(yaml_texts())
def test_any_file_keeps_saying_what_it_said(text: str) -> None:
    before = read(text.encode())
    after = read(tidy(text).encode())
    assert after.data == before.data
    assert in_order(after.data) == in_order(before.data)
    assert bool(after.troubles) == bool(before.troubles)


def in_order(node: Any) -> Any:
    if isinstance(node, dict):
        return [(key, in_order(value)) for key, value in node.items()]
    return [in_order(item) for item in node] if isinstance(node, list) else node


@given(yaml_texts())
def test_only_spaces_at_either_end_of_a_line_change(text: str) -> None:
    before, after = lines_of(text), lines_of(tidy(text))
    if read(text.encode()).troubles:
        assert before == after
        return
    assert len(before) == len(after)
    for old, new in zip(before, after, strict=True):
        assert old.strip(" \t\r\n") == new.strip(" \t\r\n")
        assert old[len(old.rstrip("\r\n")) :] == new[len(new.rstrip("\r\n")) :]
        kept = old.lstrip(" ").rstrip("\r\n")
        assert new.lstrip(" ").rstrip("\r\n") in (kept, kept.rstrip(" \t")) or not kept.strip()


@given(yaml_texts(), st.sampled_from(["nl", "en"]))
def test_any_file_in_one_language(text: str, keys: Language) -> None:
    before, after = read(tidy(text).encode()), read(tidy(text, keys).encode())
    if before.troubles:
        return
    assert not list(respellings(after, keys))
    assert formatted(tidy(text, keys).encode()).data == tidy(text, keys).encode()
    assert codes(before.text) == codes(after.text)
    # Comments and what stands around words are the same.
    comments = re.compile(r"(?m)^ *#.*$")
    assert comments.findall(before.text) == comments.findall(after.text)
    assert re.sub(r"[a-z_0-9]+", "", before.text) == re.sub(r"[a-z_0-9]+", "", after.text)


def codes(text: str) -> list[str]:
    return sorted(d.code for d in open_project(text.encode(), "f").diagnostics)


@pytest.mark.skipif(not hasattr(yaml, "CLoader"), reason="there is only one reader")
@given(yaml_texts())
def test_both_readers_give_the_same(text: str) -> None:
    fast = formatted(text.encode(), "nl")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yamltree, "_Reader", yaml.Loader)
        slow = formatted(text.encode(), "nl")
    # The Python one refuses some tabs that the other takes.
    assert slow.data == fast.data or slow.source.troubles


# --- Any project file, in Dutch and in English


@dataclass(frozen=True)
class Node:
    """A piece of a file: a word in both languages, or entries or items; ``flow`` is between brackets."""

    word: tuple[str, str] = ("", "")
    entries: tuple[tuple[tuple[str, str], Node], ...] | None = None
    items: tuple[Node, ...] | None = None
    flow: bool = False
    step: int = 2

    def inline(self, language: int) -> str:
        if self.entries is not None:
            return "{" + ", ".join(f"{key[language]}: {node.inline(language)}" for key, node in self.entries) + "}"
        if self.items is not None:
            return "[" + ", ".join(node.inline(language) for node in self.items) + "]"
        return self.word[language]

    def below(self, lead: str, column: int, language: int) -> Iterator[str]:
        if self.flow or not (self.entries or self.items):
            yield f"{lead} {self.inline(language)}"
        elif self.entries:
            yield lead
            for key, node in self.entries:
                yield from node.below(" " * (column + 2) + key[language] + ":", column + 2, language)
        else:
            yield lead
            for node in self.items or ():
                yield f"{' ' * (column + self.step)}- {node.inline(language)}"


IDS = ["naam", "name", "gemeente", "onbekend", "van", "type", "proces", "a1", "een-id"]
FREE = st.sampled_from([*IDS, "Een zin.", "'naam: x'", "ja", "missie", "municipality", '"gemeente"'])
#: What the readers of fields take, in Dutch and in English.
READ: dict[Any, list[tuple[str, str]]] = {
    fields.read_id: [(word, word) for word in IDS],
    fields.read_day: [("2026-03-01", "2026-03-01")],
    fields.read_moment: [("2023", "2023")],
    fields.read_yes_no: [("ja", "ja"), ("no", "no"), ("true", "true")],
    fields.read_number: [("2.5", "2.5")],
    fields.whole_or_unknown: [("3", "3"), ("onbekend", "unknown")],
    fields.read_score: [("4", "4"), ("onbekend", "unknown"), ("'onbekend'", "'unknown'")],
    fields.read_answer: [("4", "4"), ("weet_niet", "dont_know"), ("onbekend", "unknown")],
}


@st.composite
def nodes(draw: Any, kind: Any = ProjectFile, notes: tuple[Any, ...] = (), flow: bool = False) -> Node:
    """A file, or a piece of one, as the models describe it."""
    if get_origin(kind) is Annotated:
        return draw(nodes(kind.__origin__, kind.__metadata__, flow))
    flow = flow or draw(st.booleans())
    if isinstance(kind, type) and issubclass(kind, Section):
        chosen = draw(st.sets(st.sampled_from(sorted(kind.model_fields)), min_size=1, max_size=5))
        entries = []
        for name in sorted(chosen):
            info, key = kind.model_fields[name], name.rstrip("_")
            node = draw(nodes(info.annotation, info.metadata, flow))
            if (kind.__name__, name) == ("Interest", "theme"):
                theme = draw(st.sampled_from([*BUILT_IN_THEMES, "een-thema"]))
                node = Node((VALUES.get(theme, theme), theme))
            entries.append(((KEYS[key], key), node))
        return Node(entries=tuple(entries), flow=flow)
    for note in notes:
        if isinstance(note, fields.Choice):
            name = draw(st.sampled_from(note.names))
            return Node((VALUES.get(name, name), name))
        if isinstance(note, fields.Read):
            return Node(draw(st.sampled_from(READ.get(note.reader, [("1", "1")]))))
    inner = get_args(kind)
    if get_origin(kind) is dict:
        if any(getattr(note, "change", None) is fields.per_rater for note in notes) and draw(st.booleans()):
            return Node(draw(st.sampled_from(READ[fields.read_score])))
        words = st.sampled_from([(word, word) for word in IDS])
        if any(getattr(note, "reader", None) is fields.read_statement for note in get_args(inner[0])):
            words = st.builds(lambda c, n: (f"{CONDITIONS[c]}_{n}", f"{c}_{n}"), st.sampled_from(sorted(CONDITIONS)),
                              st.integers(1, 12))  # fmt: skip
        keys = draw(st.lists(words, max_size=3, unique=True))
        return Node(entries=tuple((key, draw(nodes(inner[1], (), flow))) for key in keys), flow=flow)
    if get_origin(kind) is tuple:
        items = draw(st.lists(nodes(inner[0], (), True), max_size=3))
        return Node(items=tuple(items), flow=flow, step=draw(st.sampled_from([0, 2])))
    if inner:
        return draw(nodes(next(part for part in inner if part is not NoneType), notes, flow))
    word = draw(FREE)
    return Node((word, word))


@given(nodes())
def test_every_word_in_its_place(node: Node) -> None:
    dutch, english = ("\n".join(node.below("# Comment: naam, name", -2, language)) + "\n" for language in (0, 1))
    if node.flow:
        dutch, english = (text.removeprefix("# Comment: naam, name ") for text in (dutch, english))
    assert tidy(dutch, "en") == tidy(english)
    assert tidy(english, "nl") == tidy(dutch)
    assert tidy(dutch, "nl") == tidy(dutch)


# --- Our own files with noise


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
@given(data=st.data())
def test_a_mixed_and_messy_file_becomes_as_it_was(path: Path, data: st.DataObject) -> None:
    text = path.read_bytes().decode()
    own: Language = "nl" if "\npartijen:" in text else "en"
    source = read(text.encode())
    words = list(respellings(source, "en" if own == "nl" else "nl"))
    turned = data.draw(st.sets(st.integers(0, len(words) - 1)))
    messy = text
    for place in sorted(turned, reverse=True):
        start, end = words[place].span
        messy = messy[:start] + messy[start:end].replace(words[place].old, words[place].new) + messy[end:]
    lists = _Finder(read(messy.encode())).lists()
    few = data.draw(st.sets(st.integers(0, len(lists) - 1), max_size=(len(lists) - 1) // 2)) if lists else set()
    messy = moved(read(messy.encode()), [replace(lists[n], by=data.draw(st.sampled_from([-2, 2, 3]))) for n in few])
    inside = set(texts_inside(messy))
    loose = data.draw(st.sets(st.integers(0, messy.count("\n") - 1)))
    lines = messy.split("\n")
    messy = "\n".join(line + "  " if n in loose and n not in inside else line for n, line in enumerate(lines))
    assert tidy(messy, own) == text


def texts_inside(text: str) -> list[int]:
    """The lines that end inside a block text or quotes."""
    return [
        line
        for start, end in _texts(read(text.encode()).data, (0, 0), text)
        for line in range(text.count("\n", 0, start), text.count("\n", 0, end))
    ]
