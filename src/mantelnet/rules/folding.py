"""What two names have in common when they look alike: the letters that are left without what differs in writing."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

#: Letters of other scripts that look like Latin ones (the usual suspects of Unicode's confusables).
_LOOKS: Final = str.maketrans(
    "абвгеёзіїјкмнорстухһԁԛѕԝѵαβεηικνορτυχγ",
    "a6brеe3iijkmhopctyxhdqswvabenikvoptuxy".replace("е", "e"),
)
_WORDS: Final = re.compile(r"[^\W_]+")
#: Legal forms and the like: they come and go in what people write.
_FORMS: Final = frozenset(
    "stichting stg vereniging ver bv nv vof cv ua cooperatie coop foundation association ltd inc".split()
)
_SHORT: Final = {"gem": "gemeente", "st": "sint"}
_AND: Final = frozenset(["en", "and", "de", "het", "the"])


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """A name without case, accents, punctuation, legal forms and look-alike characters, for comparing only."""
    plain = unicodedata.normalize("NFKD", name).casefold().translate(_LOOKS)
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    words: list[str] = []
    initials = ""
    for word in [*_WORDS.findall(plain), ""]:
        if len(word) == 1 and word.isalpha():
            initials += word  # B.V. is one word
            continue
        words += [part for part in (initials, word) if part]
        initials = ""
    words = [_SHORT.get(word, word) for word in words]
    telling = [word for word in words if word not in _FORMS and word not in _AND]
    return "".join(telling or words)
