"""The rules: what ``validate`` can find."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Final

from mantelnet.explanations.explanation import Entry, Explanation, Listing, Piece, Prose, Shelf, also
from mantelnet.rules import RULES
from mantelnet.rules.rule import Rule
from mantelnet.text import Text, both
from mantelnet.vocabulary import KEYS, VALUES, english_key, key

MESSAGE: Final = Text(en="Message", nl="Melding")
HINT: Final = Text(en="What to do", nl="Wat u doet")
WRONG: Final = Text(en="Example that provokes it", nl="Voorbeeld dat deze melding geeft")
RIGHT: Final = Text(en="Instead", nl="Zo is het goed")
PRIVATE: Final = Text(
    en="The line itself is not shown, because it may hold personal data.",
    nl="De regel zelf wordt niet getoond, want er kunnen persoonsgegevens in staan.",
)
FILLED_IN: Final = Text(
    en="Between ‹ and › stands what the program fills in: a name, an id, a number.",
    nl="Tussen ‹ en › staat wat het programma invult: een naam, een id, een getal.",
)
_PAGE: Final = Text(en="en/reference/rules.md", nl="nl/reference/regels.md")
