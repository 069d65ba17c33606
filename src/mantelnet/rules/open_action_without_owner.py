"""An open action that says not who or when."""

from collections.abc import Iterator

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.rules.rule import Finding, Known, Rule
from mantelnet.text import Text, both, listing
from mantelnet.vocabulary import key as word


def check(file: ProjectFile, known: Known) -> Iterator[Finding]:
    """Every open action without ``owner`` or without ``due``."""
    for place, action in enumerate(file.actions):
        missing = [name for name in ("owner", "due") if action.status == "open" and getattr(action, name) is None]
        if missing:
            words = listing([both('"') + word(name) + '"' for name in missing])
            yield Finding(("actions", place), {"missing": words}, on_key=True)


RULE = Rule(
    code="MN413",
    name="open-action-without-owner",
    severity=Severity.NOTE,
    title=Text(en="Open action without owner or date", nl="Open actie zonder eigenaar of datum"),
    why=Text(
        en="An action of everybody is easily an action of nobody. One owner and a date make it happen.",
        nl="Een actie van iedereen is al snel een actie van niemand. Met één eigenaar en een datum gebeurt het.",
    ),
    message=Text(
        en="This open action still lacks {missing}.",
        nl="Bij deze open actie ontbreekt nog {missing}.",
    ),
    hint=Text(en="Agree on who does it and by when.", nl="Spreek af wie het doet en wanneer het klaar is."),
    example="actions:\n  - what: Visit the school\n",
    instead="actions:\n  - what: Visit the school\n    owner: town\n    due: 2026-05-01\n",
    check=check,
)
