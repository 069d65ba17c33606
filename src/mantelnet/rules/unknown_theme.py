"""An interest under a theme that does not exist."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import BUILT_IN_THEMES, ProjectFile
from mantelnet.rules.guessing import Guesses
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, listing
from mantelnet.vocabulary import VALUES, both_names, value

_BUILT_IN = both_names(BUILT_IN_THEMES, VALUES)
_SHOWN = listing(map(value, BUILT_IN_THEMES))


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every interest whose theme is neither built in nor one of the file's own."""
    themes = known.themes.union(_BUILT_IN)
    guess = Guesses(themes)
    for party, interests in file.interests.items():
        for place, interest in enumerate(interests):
            if interest.theme not in themes:
                # The theme itself is not quoted: it can be any text.
                facts = {"suggestion": guess(interest.theme), "allowed": _SHOWN}
                yield Finding(("interests", party, place, "theme"), facts)


RULE = Rule(
    code="MN204",
    name="unknown-theme",
    severity=Severity.ERROR,
    title=Text(en="Unknown theme", nl="Onbekend thema"),
    why=Text(
        en="Themes are the columns of the interest matrix. Only if parties use the same themes can their "
        "interests be laid side by side.",
        nl="Thema's zijn de kolommen van de belangenmatrix. Alleen met dezelfde thema's kunt u belangen naast "
        "elkaar leggen.",
    ),
    message=Text(en="This theme does not exist.{suggestion}", nl="Dit thema bestaat niet.{suggestion}"),
    hint=Text(
        en='The built-in themes are {allowed}. Add your own under "themes".',
        nl="De vaste thema's zijn {allowed}. Zet eigen thema's onder \"themas\".",
    ),
    example="interests:\n  town:\n    - {text: The budget is fixed, theme: fundign}\n",
    instead="interests:\n  town:\n    - {text: The budget is fixed, theme: funding}\n",
    check=check,
    partial=True,
)
