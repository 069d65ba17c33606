"""The rules shelf: what can be wrong with a project file, one rule a file, in the order in which they run.

Codes: MN0xx text, MN1xx shape, MN2xx references, MN3xx network, MN4xx judgements, MN5xx privacy.
"""

from typing import Final

from mantelnet.rules import (
    colon_in_text,
    missing_field,
    party_without_ties,
    unknown_key,
    unknown_party,
)
from mantelnet.rules.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    colon_in_text.RULE,
    missing_field.RULE,
    unknown_key.RULE,
    unknown_party.RULE,
    party_without_ties.RULE,
)
