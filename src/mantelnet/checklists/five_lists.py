"""Five questions against gaps that every network has: whom one overlooks in the same way again and again.

The idea to go through five such lists comes from practice with stakeholders (Beuk, krachtenveldanalyse, see the manual
page "Who is missing?"); the words are ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from mantelnet.text import Text


@dataclass(frozen=True, slots=True)
class Prompt:
    """One of the five questions.

    Args:
        id: its stable name, in English.
        ask: the question.
        think: what to think of.
    """

    id: str
    ask: Text
    think: Text


PROMPTS: Final[tuple[Prompt, ...]] = (
    Prompt(
        "cannot_do_without",
        Text(en="Without whom will it not work?", nl="Zonder wie lukt het niet?"),
        Text(
            en="Think of who decides, who pays, and who can stop it.",
            nl="Denk aan wie beslist, wie betaalt en wie het kan tegenhouden.",
        ),
    ),
    Prompt(
        "want_to_involve",
        Text(
            en="Whom do you want to have with you, even if you could do without?",
            nl="Wie wilt u er graag bij hebben, ook al kan het zonder?",
        ),
        Text(
            en="Think of who brings energy, or knows many people.",
            nl="Denk aan wie energie geeft, of wie veel mensen kent.",
        ),
    ),
    Prompt(
        "always_forgotten",
        Text(en="Whom do we forget time and again?", nl="Wie vergeten we steeds weer?"),
        Text(
            en="Think of who is simply there: the receptionist, the driver, the night shift, the neighbours.",
            nl="Denk aan wie er gewoon altijd is: de balie, de chauffeur, de nachtdienst, de buren.",
        ),
    ),
    Prompt(
        "hard_to_find",
        Text(en="Who is hard to find?", nl="Wie is moeilijk te vinden?"),
        Text(
            en="Think of groups without an office or a website, and of people who speak another language.",
            nl="Denk aan groepen zonder kantoor of website, en aan mensen die een andere taal spreken.",
        ),
    ),
    Prompt(
        "do_not_know",
        Text(en="Who has no idea that they belong here?", nl="Wie weet zelf niet dat dit ook over hen gaat?"),
        Text(
            en="Think of who gives or sees care, but has never used the word carer.",
            nl="Denk aan wie zorg geeft of zorg ziet, maar het woord mantelzorg nooit gebruikt.",
        ),
    ),
)
