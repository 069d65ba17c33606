"""What a finding is called over runs, so that a reader of two runs sees what is new and what was solved.

A fingerprint holds no line number and no list position: with a line added above, a finding is still the same one. It
says nothing about the file to whoever reads it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Final

from mantelnet.diagnostics import Diagnostic, Unread
from mantelnet.text import Text

#: What takes the place of a rule's code for a file that could not be read, in every format.
UNREADABLE: Final = "unreadable-file"
UNREADABLE_TITLE: Final = Text(en="File cannot be read", nl="Bestand is niet te lezen")


def of_findings(found: Iterable[Diagnostic]) -> list[str]:
    """A fingerprint for each finding, in the same order; no two are equal.

    Made from the file's name, the rule's code, the place in the names that the file itself uses, and a number that
    keeps findings apart which share all these: the first, the second, and so on down the file.
    """
    return _numbered([d.location.file, d.code, [None if isinstance(s, int) else s for s in d.path]] for d in found)


def of_unread(unread: Iterable[Unread]) -> list[str]:
    """A fingerprint for each file that could not be read, in the same order."""
    return _numbered([one.file, UNREADABLE, []] for one in unread)


def _numbered(identities: Iterable[Sequence[object]]) -> list[str]:
    seen: Counter[str] = Counter()
    prints = []
    for identity in identities:
        # JSON keeps the parts apart, whatever is in them, and halves of characters out of the encoding.
        words = json.dumps(identity)
        prints.append(sha256(f"{words}{seen[words]}".encode("ascii")).hexdigest())
        seen[words] += 1
    return prints
