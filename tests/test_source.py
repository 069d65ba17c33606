"""From bytes to data with places: every trouble has a kind and a place, and nothing is guessed."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mantelnet.source import Map, read

TROUBLES = [
    # (name, bytes, [(kind, line, column)])
    ("empty", b"", [("empty-file", 1, 1)]),
    ("only a comment", b"# nothing\n", [("empty-file", 1, 1)]),
    ("utf-16", "a: é\n".encode("utf-16"), [("not-utf8", 1, 1)]),
    ("latin-1", b"a: 1\nb: caf\xe9\n", [("not-utf8", 2, 7)]),
    ("nul", b"a: x\0y\n", [("invisible-character", 1, 5)]),
    ("escape", b"a: x\x1b[31m\n", [("invisible-character", 1, 5)]),
    ("line separator", "a: x\u2028b: 1\n".encode(), [("invisible-character", 1, 5), ("colon-in-text", 1, 7)]),
    ("right to left", "a: x\u202ey\n".encode(), [("invisible-character", 1, 5)]),
    ("zero width", "a: x\u200by\n".encode(), [("invisible-character", 1, 5)]),
    ("escaped control", b'a: "x\\u2028y"\n', [("invisible-character", 1, 4)]),
    ("conflict", b"<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n",
     [("conflict-marker", 1, 1), ("conflict-marker", 3, 1), ("conflict-marker", 5, 1)]),
    ("tab", b"a:\n\t- b\n", [("tab-indent", 2, 1)]),
    ("colon in a text", b"a: b: c\n", [("colon-in-text", 1, 5)]),
    ("at sign", b"a: @b\n", [("special-start", 1, 4)]),
    ("backtick", b"a: `b\n", [("special-start", 1, 4)]),
    ("no space behind the colon", b"a:b\nc: 1\n", [("missing-space", 1, 2)]),
    ("far from its complaint", b"a:b\n\n# c\nd: 1\n", [("missing-space", 1, 2)]),
    ("no colon", b"a\n  b: 1\nc: 2\n", [("missing-colon", 1, 1)]),
    ("hard space as indent", "a:\n\u00a0 b: 1\n".encode(), [("invisible-character", 2, 1)]),
    ("hard space behind a colon", "a:\u00a0b\n".encode(), [("invisible-character", 1, 3)]),
    ("one indent in a block of many", b"a:\n   b: 1\n  c: 2\n  d: 3\nf: [\n",
     [("wrong-indent", 3, 3), ("open-bracket", 5, 4)]),
    ("indent", b"a: 1\n  b: 2\n", [("wrong-indent", 2, 3)]),
    ("outdent", b" a: 1\nb: 2\n", [("wrong-indent", 1, 1)]),
    ("open quote", b"a: 'x\nb: 2\n", [("open-quote", 1, 4)]),
    ("text behind a quote", b"a: 'x' y\n", [("open-quote", 1, 8)]),
    ("open bracket", b"a: [1, 2\nb: 3\n", [("open-bracket", 1, 4)]),
    ("open brace", b"a: {b: 1\nc: 3\n", [("open-bracket", 1, 4)]),
    ("double key", b"a: 1\nb: 2\na: 3\n", [("duplicate-key", 3, 1)]),
    ("anchor and alias", b"a: &x 1\nb: *x\n", [("anchor", 1, 4), ("anchor", 2, 4)]),
    ("merge key", b"a: {b: 1}\n<<: {c: 1}\n", [("merge-key", 2, 1)]),
    ("tag", b"a: !!python/object:os.system x\n", [("tag", 1, 4)]),
    ("directive", b"%YAML 1.1\n---\na: 1\n", [("directive", 1, 1)]),
    ("two documents", b"a: 1\n---\nb: 2\n", [("several-documents", 2, 1)]),
    ("map as key", b"? {a: 1}\n: b\n", [("bad-key", 1, 3)]),
    ("empty key", b": b\n", [("bad-key", 1, 1)]),
    ("stray bracket", b"}\n", [("yaml-syntax", 1, 1)]),
]  # fmt: skip


@pytest.mark.parametrize(("data", "expected"), [case[1:] for case in TROUBLES], ids=[case[0] for case in TROUBLES])
def test_troubles_have_a_kind_and_a_place(data: bytes, expected: list[tuple[str, int, int]]) -> None:
    found = read(data)
    places = [(t.kind, *found.place((t.start, t.end))[:2]) for t in found.troubles]
    assert places == expected


def test_all_mistakes_in_one_run() -> None:
    found = read(b"a: b: c\n\td: 1\ne: @f\ng:h\ni: 1\ni: 2\n")
    assert [t.kind for t in found.troubles] == [
        "colon-in-text", "tab-indent", "special-start", "missing-space", "duplicate-key",
    ]  # fmt: skip


@pytest.mark.parametrize("opening", [b"[", b"{a: ", b"- ", b"? "])
def test_deep_nesting_neither_crashes_nor_hangs(opening: bytes) -> None:
    found = read(opening * 50_000)
    assert found.data is None
    assert found.troubles[-1].kind == "too-deep"


def test_a_file_over_the_limit_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mantelnet.characters.SIZE_LIMIT", 10)
    assert [t.kind for t in read(b"a: 12345678901\n").troubles] == ["too-large"]


@pytest.mark.parametrize(
    "word", ["no", "ja", "on", "12:30", "1_000", "0x1f", "1e3", "2024-02-30", "true", "=", "1" * 5000]
)
def test_every_scalar_stays_the_text_that_was_written(word: str) -> None:
    found = read(f"a: {word}\n".encode())
    assert not found.troubles
    assert found.data == {"a": word}


@pytest.mark.parametrize("word", ["", "~", "null", "# comment"])
def test_nothing_is_none(word: str) -> None:
    assert read(f"a: {word}\n".encode()).data == {"a": None}


def test_quoted_words_are_text() -> None:
    assert read(b"a: 'null'\nb: \"\"\nc: '~'\n").data == {"a": "null", "b": "", "c": "~"}


def test_a_byte_order_mark_and_windows_line_ends_are_fine() -> None:
    found = read(b"\xef\xbb\xbfa: 1\r\nb:\r\n  - x\r\n")
    assert found.data == {"a": "1", "b": ["x"]}
    assert found.place(found.span(("b", 0))) == (3, 5, 1, "  - x")


TEXT = """\
partijen:
  gemeente: {naam: Gemeente, dekt: [een, twee]}   # commentaar
  school:
    naam: 'De school'
relaties:
  formeel:
    - tussen: [gemeente,
               school]
"""


@pytest.mark.parametrize(
    ("path", "on_key", "place"),
    [
        (("partijen", "gemeente", "naam"), False, (2, 20, 8)),
        (("parties", "gemeente", "name"), False, (2, 20, 8)),
        (("parties", "gemeente", "name"), True, (2, 14, 4)),
        (("parties", "gemeente", "covers", 1), False, (2, 42, 4)),
        (("parties", "school", "name"), False, (4, 11, 11)),
        (("parties", "school"), False, (3, 3, 6)),
        (("ties", "formal", 0, "between", 1), False, (8, 16, 6)),
        (("ties", "formal", 0), False, (7, 7, 6)),
        (("ties", "formal", 7), False, (6, 3, 7)),
        (("parties", "nobody", "name"), False, (1, 1, 8)),
    ],
)
def test_places(path: tuple[str | int, ...], on_key: bool, place: tuple[int, int, int]) -> None:
    found = read(TEXT.encode())
    assert found.place(found.span(path, on_key))[:3] == place


def test_the_python_reader_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    import yaml

    fast = read(TEXT.encode())
    monkeypatch.setattr("mantelnet.yamltree._Reader", yaml.Loader)
    slow = read(TEXT.encode())
    assert slow.data == fast.data
    assert _marks(slow.data) == _marks(fast.data)


def _marks(node: object) -> list[object]:
    if isinstance(node, Map):
        return [list(node.marks), *(_marks(v) for v in node.values())]
    if isinstance(node, list):
        return [list(node.marks), *(_marks(v) for v in node)]  # type: ignore[attr-defined]
    return []


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    found = read(data)
    assert found.data is not None or found.troubles
    for trouble in found.troubles:
        line, column, length, _ = found.place((trouble.start, trouble.end))
        assert line >= 1
        assert column >= 1
        assert length >= 1


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    found = read(text.encode())
    assert found.data is not None or found.troubles


@given(
    st.lists(
        st.sampled_from(
            ["a: b\n", "  c: d\n", "- e\n", "\tf\n", "g: [\n", "h: {i: 'j\n", ": k\n", "l:m\n", "'\n", "# n\n"]
        ),
        max_size=12,
    )
)
def test_any_mix_of_lines_comes_to_an_end(lines: list[str]) -> None:
    found = read("".join(lines).encode())
    assert found.data is not None or found.troubles


def test_the_recursion_limit_does_not_matter() -> None:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(150)
    try:
        assert read(b"a: " + b"[" * 40 + b"]" * 40).data is None
    finally:
        sys.setrecursionlimit(limit)
