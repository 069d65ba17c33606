"""Text that Markdown shows as it is."""

import pytest

from mantelnet.renderers.markdown import escape


@pytest.mark.parametrize(
    ("words", "escaped"),
    [
        ("1. Harbour", r"1\. Harbour"),
        ("12) Harbour", r"12\) Harbour"),
        ("1.", r"1\."),
        ("1.5 hours", "1.5 hours"),
        ("2-3", "2-3"),
        ("# Harbour", r"\# Harbour"),
        ("- Harbour", r"\- Harbour"),
        ("+ Harbour", r"\+ Harbour"),
        ("=1+1", r"\=1+1"),
        ("  a  b ", "a b"),
        ("*a* [b]", r"\*a\* \[b\]"),
    ],
)
def test_no_word_becomes_a_mark(words: str, escaped: str) -> None:
    assert escape(words) == escaped
