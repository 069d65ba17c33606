"""What two names have in common when they look alike: the letters that are left without what differs in writing."""

import re
import unicodedata
from typing import Final

from mantelnet.characters import normal

#: Cyrillic, Greek and other letters that look like Latin ones, after case folding and without accents.
_LOOKS: Final = str.maketrans(
    "\u0430\u0432\u0435\u0456\u0458\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0455\u04bb\u0501\u051b\u051d"
    "\u03b1\u03b2\u03b5\u03b6\u03b7\u03b9\u03ba\u03bc\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u0131\u00f8\u0142",
    "abeijkmhopctyxshdqwabezhikmnoptyxiol",
)
_WORDS: Final = re.compile(r"[^\W_]+")
#: Legal forms and small words: they come and go in what people write.
_IDLE: Final = frozenset([
    "stichting", "stg", "vereniging", "ver", "bv", "nv", "vof", "cv", "ua", "cooperatie", "coop",
    "foundation", "association", "ltd", "inc", "de", "het", "the", "en", "and",
])  # fmt: skip
_FULL: Final = {"gem": "gemeente", "st": "sint"}


def fold(name: str) -> str:
    """A name without case, accents, punctuation, spaces, legal forms and look-alike letters; for comparing only."""
    return "".join(words(name)) or name


def words(name: str) -> list[str]:
    """The words of :func:`fold`, in order; none for a name without letters and digits."""
    if name.isascii():
        plain = name.casefold()
    else:
        plain = normal(normal(name, "NFKD").casefold(), "NFKD")
        plain = "".join(c for c in plain if not unicodedata.combining(c)).translate(_LOOKS)
    found = [_FULL.get(word, word) for word in _together(_WORDS.findall(plain))]
    return [word for word in found if word not in _IDLE] or found


def _together(found: list[str]) -> list[str]:
    """Single letters in a row as one word: ``b v`` is ``bv``."""
    joined: list[str] = []
    initials = False
    for word in found:
        single = len(word) == 1 and word.isalpha()
        if single and initials:
            joined[-1] += word
        else:
            joined.append(word)
        initials = single
    return joined
