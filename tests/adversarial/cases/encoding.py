"""Bytes that are no UTF-8, and text that is."""

from __future__ import annotations

from typing import Final

from adversarial.case import HEAD, Case, after, bad, fine, named, noted

_BYTES: Final = HEAD.encode()

CASES: Final[tuple[Case, ...]] = (
    bad("nothing at all", b"", "MN025@1:1"),
    bad("one line end", b"\n", "MN025@1:1"),
    bad("only spaces and line ends", b"  \n\t\n \r\n", "MN025@1"),
    bad("only a byte order mark", b"\xef\xbb\xbf", "MN025@1:1"),
    bad("only comments", b"# a\n# b\n", "MN025@1:1"),
    bad("only a document start", b"---\n", "MN025@1:1"),
    bad("only a document end", b"...\n", "MN001@1:1"),
    bad("UTF-16, little end first", HEAD.encode("utf-16-le"), "MN020@1:1"),
    bad("UTF-16 with its mark", HEAD.encode("utf-16"), "MN020@1:1"),
    bad("UTF-16, big end first, with its mark", b"\xfe\xff" + HEAD.encode("utf-16-be"), "MN020@1:1"),
    bad("UTF-32 with its mark", HEAD.encode("utf-32"), "MN020@1:1"),
    bad("Latin-1", named("Café").encode("latin-1"), "MN020@6:21"),
    bad("Windows-1252 quotes", noted("‘avond’").encode("cp1252"), "MN020@8:11"),
    bad("cp850", named("Café").encode("cp850"), "MN020@6:21"),
    bad("half a character at the end", named("Caf").encode()[:-2] + b"\xc3", "MN020@6:21"),
    bad("a continuation byte alone", _BYTES + b"# \x80\n", "MN020@7:3"),
    bad("an overlong slash", _BYTES + b"# \xc0\xaf\n", "MN020@7:3"),
    bad("an overlong NUL", _BYTES + b"# \xc0\x80\n", "MN020@7:3"),
    bad("half a pair in UTF-8", _BYTES + b"# \xed\xa0\x80\n", "MN020@7:3"),
    bad("behind the last character", _BYTES + b"# \xf4\x90\x80\x80\n", "MN020@7:3"),
    bad("five bytes for a character", _BYTES + b"# \xf8\x88\x80\x80\x80\n", "MN020@7:3"),
    bad("a zip file", b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00\xdf\xa4\xd2\x6c", "MN020@1:1"),
    bad("a picture", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "MN020@1:1"),
    bad("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "MN020@2:2"),
    bad("NUL bytes only", b"\0" * 300, "MN020@1:1"),
    bad("what a power cut leaves behind", _BYTES + b"\0" * 300, "MN020@1:1"),
    bad("a NUL in a name", named("Scho\0ol"), "MN021@6:22"),
    bad("a NUL behind the end", HEAD + "\0", "MN021@7:1"),
    fine("a byte order mark", b"\xef\xbb\xbf" + _BYTES),
    fine("a byte order mark twice", b"\xef\xbb\xbf\xef\xbb\xbf" + _BYTES),
    bad("a byte order mark in the middle", named("\ufeffSchool"), "MN021@6:18"),
    bad("an error behind a byte order mark", b"\xef\xbb\xbfkey: 1\n" + _BYTES, "MN102@1:1"),
    fine("Windows line ends", HEAD.replace("\n", "\r\n")),
    fine("line ends of an old Mac", HEAD.replace("\n", "\r")),
    fine("line ends of all kinds", HEAD.replace("\n", "\r\n", 2).replace("\n", "\r", 1)),
    bad(
        "an error behind all kinds of line ends",
        "mantelnet: 1\r\rproject: {name: X}\r\n\nkey: 1\n",
        "MN101@1 MN101@1 MN102@5:1",
    ),
    fine("no line end at the end", HEAD.rstrip("\n")),
    bad("cut in the middle of a word", HEAD[:-9], "MN008@6:11"),
    fine("emoji and other planes", named("\U0001f600 \U00020000 \U0001f468\u200d\U0001f469\u200d\U0001f467")),
    fine("right-to-left letters", named("\u05e9\u05dc\u05d5\u05dd")),
    fine("letters with loose accents", named("Cafe\u0301")),
    bad("an error behind wide characters", after("themes: {\U0001f600: x, a: '\U0001f600\U0001f600'}\n"), "MN111@7:10"),
)
