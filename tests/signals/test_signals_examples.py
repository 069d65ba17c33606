"""The examples and the templates: what people meet first."""

from pathlib import Path

import pytest

from mantelnet.picture import Picture, compute
from mantelnet.project import open_project
from mantelnet.signals import SIGNALS

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(ROOT.glob("examples/*/mantelnet.yaml"))
TEMPLATES = sorted(ROOT.glob("src/mantelnet/templates/*.yaml"))


def read(path: Path) -> Picture:
    project = open_project(path.read_bytes(), path.name).project
    assert project is not None
    return compute(project.file)


def ids(seen: Picture) -> list[str]:
    return [signal.id for signal in SIGNALS for _ in signal.look(seen)]


EXPECTED = {
    "dementia-network": (
        "hangs-on-coordinator coverage-gap raters-differ no-mandate hangs-on-one only-bridge-between-sectors "
        "informal-only hidden-connector to-invite to-invite unconfirmed-interests"
    ),
    "first-steps": (
        "influential-without-interests single-point-of-failure hangs-on-coordinator hangs-on-one "
        "only-bridge-between-sectors informal-only to-invite"
    ),
    "jonge-mantelzorgers": (
        "influential-without-interests single-point-of-failure hangs-on-coordinator coverage-gap coverage-gap "
        "loose-party raters-differ no-mandate overloaded only-bridge-between-sectors only-bridge-between-sectors "
        "outside-core informal-only to-invite to-invite unconfirmed-interests"
    ),
    "knoke-welfare-organisations": "no-carers informal-only",
}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_examples(path: Path) -> None:
    assert ids(read(path)) == EXPECTED[path.parent.name].split()


def test_what_the_readme_of_the_example_promises() -> None:
    seen = read(ROOT / "examples/jonge-mantelzorgers/mantelnet.yaml")
    said = {(s.id, i.see.nl) for s in SIGNALS for i in s.look(seen)}
    assert {
        (
            "single-point-of-failure",
            "Zonder Zorgoverleg is er geen weg meer van Basisscholen, Lindercollege en Mbo naar de rest van het "
            "netwerk.",
        ),
        (
            "hangs-on-coordinator",
            "Het contact met Oudergroep en Kerken/moskee loopt alleen via Steunpunt.",
        ),
        ("loose-party", "In dit overzicht zien we nog geen contact met Ondernemers."),
        ("coverage-gap", 'Nog niemand in het netwerk biedt "Hulp bij geld en regelingen thuis".'),
        ("coverage-gap", 'Alleen wie nog niet meedoet, kan "Zorg tijdelijk overnemen" bieden: Logeerhuis.'),
    } <= said


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_new_file_gives_no_alarm_about_what_is_not_there(path: Path) -> None:
    found = ids(read(path))
    assert not set(found) & {
        "influential-without-interests",
        "no-carers",
        "no-municipality",
        "coverage-gap",
        "high-impact-no-contact",
        "loose-party",
        "separate-pieces",
        "raters-differ",
        "leading-alone",
    }
    assert len(found) <= 12
    if path.name.startswith("empty"):
        assert found == []
