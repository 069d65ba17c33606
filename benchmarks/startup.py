"""Start-up side by side: our commands against the bare imports of what they use, in one run.

Each command is a whole process. The numbers are processor time, the smallest of several runs, so that other work on the
machine matters little; what counts are the ratios.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLE = str(ROOT / "examples" / "jonge-mantelzorgers" / "mantelnet.yaml")
BARE = "import yaml, pydantic, typer"
BARE_ANALYSE = "import networkx, pydantic, yaml, rich.table, typer"

#: name, command, and the command to compare it with.
RUNS: list[tuple[str, list[str], str | None]] = [
    ("typer", ["-c", "import typer"], None),
    ("bare", ["-c", BARE], None),
    ("bare analyse", ["-c", BARE_ANALYSE], None),
    ("--version", ["-m", "mantelnet", "--version"], "typer"),
    ("--help", ["-m", "mantelnet", "--help"], "typer"),
    ("validate", ["-m", "mantelnet", "validate", EXAMPLE], "bare"),
    ("analyse", ["-m", "mantelnet", "analyse", EXAMPLE], "bare analyse"),
]


def seconds(command: list[str]) -> float:
    """Processor time of one whole process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *command], stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print a table of milliseconds and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=11)
    runs = parser.parse_args().runs
    best = {name: min(seconds(command) for _ in range(runs)) for name, command, _ in RUNS}
    print(f"{'':14} {'ms':>6}  ratio")
    for name, _, against in RUNS:
        ratio = f"{best[name] / best[against]:.2f} x {against}" if against else ""
        print(f"{name:14} {best[name] * 1000:6.0f}  {ratio}")


if __name__ == "__main__":
    main()
