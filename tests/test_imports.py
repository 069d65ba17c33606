"""What a command must not load: start-up is what people wait for most."""

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parent.parent / "examples" / "first-steps" / "mantelnet.yaml"
RICH = str(Path(__file__).parent.parent / "examples" / "jonge-mantelzorgers")
HEAVY = ("networkx", "matplotlib", "numpy", "rustworkx", "rich", "pydantic", "scipy")


def loaded_by(*arguments: str) -> set[str]:
    code = (
        "import sys; from mantelnet.cli import run; code = run(sys.argv[1:]);"
        "sys.stderr.write('|'.join(sorted({n.split('.')[0] for n in sys.modules}))); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, encoding="utf-8", check=True
    )
    return set(done.stderr.strip().splitlines()[-1].split("|"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("--version",),
        *((name, "--help") for name in ("analyse", "introduce", "party", "who", "whatif", "trend", "agenda", "forms")),
    ],
)
def test_help_loads_nothing_heavy(arguments: tuple[str, ...]) -> None:
    assert not loaded_by(*arguments) & {*HEAVY, "yaml", "pydantic_core"}


def test_validate_loads_nothing_heavy() -> None:
    assert not loaded_by("validate", str(EXAMPLE)) & set(HEAVY)


def test_analyse_loads_no_plotting() -> None:
    # rustworkx may be there: it takes some milliseconds, and saves a tenth of a second where firmness is told.
    assert not loaded_by("analyse", str(EXAMPLE)) & {"matplotlib", "scipy"}


def test_who_loads_no_network_analysis() -> None:
    assert not loaded_by("who", "--project", str(EXAMPLE), "--format", "json") & set(HEAVY)


def test_differences_load_no_network_analysis() -> None:
    assert not loaded_by("differences", str(EXAMPLE), "--format", "json") & set(HEAVY)
    assert not loaded_by("differences", str(EXAMPLE)) & (set(HEAVY) - {"rich"})


def test_actions_load_no_network_analysis() -> None:
    for options in (("--format", "json"), ("--draft",)):
        assert not loaded_by("actions", str(EXAMPLE), *options) & set(HEAVY)
    assert not loaded_by("actions", str(EXAMPLE)) & (set(HEAVY) - {"rich"})


@pytest.mark.parametrize("word", ["MN201", "dichtheid", "kernpartner", "partijen"])
def test_explain_loads_nothing_heavy(word: str) -> None:
    assert not loaded_by("explain", word) & set(HEAVY)


@pytest.mark.parametrize("arguments", [("explain", "dichtheid"), ("explain", "kernpartner"), ("rules",)])
def test_words_alone_load_no_yaml(arguments: tuple[str, ...]) -> None:
    assert "yaml" not in loaded_by(*arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ("differences", RICH),
        ("actions", RICH),
        ("trend", RICH),
        ("forms", RICH),
        ("conditions", "--questionnaire", RICH),
        ("party", "gemeente", "--project", RICH),
    ],
)
def test_the_conversation_loads_no_network_analysis(arguments: tuple[str, ...]) -> None:
    """What a facilitator asks at the table is there at once; what needs no graph loads none."""
    assert not loaded_by(*arguments) & (set(HEAVY) - {"rich"})


@pytest.mark.parametrize(
    "arguments",
    [("conditions", RICH), ("agenda", RICH), ("introduce", "huisartsen", "--project", RICH)],
)
def test_what_looks_at_ties_loads_no_numbers_and_no_plotting(arguments: tuple[str, ...]) -> None:
    assert not loaded_by(*arguments) & {"matplotlib", "scipy", "numpy"}
