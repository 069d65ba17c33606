"""Step 3 of the method: interests."""

from typing import Annotated, Literal

from mantelnet.fields import Choice, OneToFive, YesNo
from mantelnet.model.section import Section
from mantelnet.text import Text

_Direction = Literal["with", "against", "neutral"]
#: The interest themes that need no declaration (method, step 3).
BUILT_IN_THEMES: tuple[str, ...] = (
    "mission", "values", "constituency", "legislation", "funding", "continuity", "reputation", "capacity",
)  # fmt: skip


class Interest(Section):
    """Step 3 of the method: one interest of a party."""

    text: Annotated[str, Text(en="The interest, in one sentence.", nl="Het belang, in één zin.")]
    theme: Annotated[
        str,
        Text(
            en="Column of the interest matrix: a built-in theme or one of your own.",
            nl="Kolom van de belangenmatrix: een vast thema of een eigen thema.",
        ),
    ]
    weight: Annotated[OneToFive, Text(en="How heavy it weighs, 1 to 5.", nl="Hoe zwaar het weegt, 1 tot en met 5.")] = (
        None
    )
    direction: Annotated[
        _Direction,
        Choice(_Direction),
        Text(
            en="Seen from the ambition: with it, against it, or neutral.",
            nl="Gezien vanuit de ambitie: mee, tegen of neutraal.",
        ),
    ] = "with"
    confirmed: Annotated[
        YesNo,
        Text(
            en="true: said by the party itself; false: our assumption.",
            nl="ja: door de partij zelf gezegd; nee: onze aanname.",
        ),
    ] = False
